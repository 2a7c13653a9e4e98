import type { SignalFact } from './signal-fact';

export const emotionalSignals = [
	{
		id: 'angstig',
		category: 'emotioneel',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Is angstig',
		note: 'Let op: waarvoor, waar, bij wie?',
		act: 'discuss',
		sources: ['STUDY-04', 'WEEK-2021-ZUID-LIMBURG']
	},
	{
		id: 'bang-voor-ouder',
		category: 'emotioneel',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Is bang, waakzaam of overdreven meegaand bij een ouder',
		note: 'Kijk sinds wanneer en in welke situatie. Overleg eerst, en spreek de ouder niet aan waar het kind bij is.',
		act: 'today',
		sources: ['KMOK-04']
	},
	{
		id: 'anders-bij-ouder',
		category: 'emotioneel',
		ages: ['0-4', '4-12'],
		label: 'Gedraagt zich heel anders zodra een ouder erbij is',
		note: 'Veel kinderen laten thuis juist meer los.',
		act: 'discuss',
		sources: ['KMOK-04']
	},
	{
		id: 'wil-niet-naar-huis',
		category: 'emotioneel',
		ages: ['4-12', '12-18'],
		label: 'Wil niet naar huis of zegt dat het daar niet veilig is',
		note: 'Zegt een kind dat het niet naar huis durft? Bel eerst Veilig Thuis, voordat het naar huis gaat en voordat je ouders belt.',
		act: 'today',
		care: ['veilig-thuis-first', 'no-questioning'],
		sources: ['AVS2021']
	},
	{
		id: 'vertelt-zelf',
		category: 'emotioneel',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Vertelt uit zichzelf over geweld of misbruik (disclosure)',
		note: 'Dit telt als acute onveiligheid. Luister, beloof geen geheim, en bel Veilig Thuis voordat je verder iets doet.',
		act: 'today',
		care: ['veilig-thuis-first', 'no-questioning'],
		sources: ['AFWM', 'AUG-VT']
	},
	{
		id: 'somber',
		category: 'emotioneel',
		ages: ['4-12', '12-18'],
		label: 'Is langere tijd somber of huilt veel',
		note: 'Rouw, pesten of een depressie kan ook.',
		act: 'discuss',
		sources: ['STUDY-04']
	},
	{
		id: 'lacht-huilt-nooit',
		category: 'emotioneel',
		ages: ['0-4', '4-12'],
		label: 'Lacht of huilt vrijwel nooit',
		act: 'discuss',
		sources: ['STUDY-04']
	},
	{
		id: 'lusteloos',
		category: 'emotioneel',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Is lusteloos of apathisch',
		note: 'Ook bij ziekte of slaaptekort.',
		act: 'discuss',
		sources: ['KMOK-04']
	},
	{
		id: 'negatief-zelfbeeld',
		category: 'emotioneel',
		ages: ['4-12', '12-18'],
		label: 'Praat negatief over zichzelf',
		act: 'discuss',
		sources: ['KMOK-04', 'ZOEK', 'MC-SIG']
	},
	{
		id: 'faalangst',
		category: 'emotioneel',
		ages: ['4-12', '12-18'],
		label: 'Is heel bang om fouten te maken',
		note: 'Komt veel voor zonder mishandeling.',
		act: 'discuss',
		sources: ['KMOK-04', 'LERAAR24']
	},
	{
		id: 'schuldgevoel',
		category: 'emotioneel',
		ages: ['4-12', '12-18'],
		label: 'Voelt zich schuldig of verantwoordelijk voor wat thuis gebeurt',
		act: 'discuss',
		sources: ['ZIJWEG']
	},
	{
		id: 'wantrouwend',
		category: 'emotioneel',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Vertrouwt volwassenen niet',
		note: 'Een vlucht, of slechte ervaringen met hulp, kan ook.',
		act: 'discuss',
		sources: ['KMOK-04']
	},
	{
		id: 'claimend',
		category: 'emotioneel',
		ages: ['0-4', '4-12'],
		label: 'Vraagt heel veel nabijheid, is bang om alleen te zijn',
		act: 'discuss',
		sources: ['ZOEK']
	},
	{
		id: 'stemmingswisselingen',
		category: 'emotioneel',
		ages: ['4-12', '12-18'],
		label: 'Heftige, plotselinge stemmingswisselingen',
		note: 'Het kan ook bij de puberteit horen.',
		act: 'discuss',
		sources: ['RO-SM']
	},
	{
		id: 'suicidale-uitingen',
		category: 'emotioneel',
		ages: ['4-12', '12-18'],
		label: 'Zegt niet meer te willen leven',
		note: 'Laat de leerling niet alleen, en zorg vandaag nog voor steun. 113 denkt mee; acuut gevaar: 112. Vraag ook naar thuis.',
		act: 'today',
		sources: ['LERAAR24']
	}
] as const satisfies readonly SignalFact[];
