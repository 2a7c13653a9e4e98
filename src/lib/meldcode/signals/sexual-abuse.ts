import type { SignalFact } from './signal-fact';

export const sexualAbuseSignals = [
	{
		id: 'niet-leeftijdspassend-seksueel-gedrag',
		category: 'seksueel-misbruik',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Seksueel gedrag of kennis die niet bij de leeftijd past',
		note: 'Gebruik het Vlaggensysteem. Ook filmpjes kunnen de bron zijn.',
		act: 'today',
		care: ['no-questioning'],
		sources: ['RO-SM', 'LERAAR24', 'HP-VLAG']
	},
	{
		id: 'speelt-seks-na',
		category: 'seksueel-misbruik',
		ages: ['0-4', '4-12'],
		label: 'Speelt seksuele handelingen dwangmatig na',
		note: 'Doktertje spelen is gewoon.',
		act: 'today',
		care: ['no-questioning'],
		sources: ['ZOEK']
	},
	{
		id: 'pijn-of-jeuk-onderlichaam',
		category: 'seksueel-misbruik',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Pijn, jeuk of bloed bij onderlichaam',
		note: 'Vaak medisch onschuldig. Kijk nooit zelf; een arts kijkt ernaar.',
		act: 'today',
		care: ['no-questioning'],
		sources: ['HENW']
	},
	{
		id: 'bang-voor-persoon-of-plek',
		category: 'seksueel-misbruik',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Is opeens bang voor een bepaald persoon of bepaalde plek',
		note: 'Vraag niet door naar namen. Schrijf op wat je ziet. Gaat het om een collega? Dan is het niet de Meldcode: ga direct naar het bestuur of de houder.',
		act: 'discuss',
		care: ['no-questioning'],
		sources: ['RO-SM', 'ZOEK']
	},
	{
		id: 'heeft-geheim',
		category: 'seksueel-misbruik',
		ages: ['4-12', '12-18'],
		label: 'Zegt een geheim te hebben dat niet verteld mag worden',
		note: 'Kan ook een verrassing of kattenkwaad zijn. Beloof niets, vraag niet uit.',
		act: 'today',
		care: ['no-questioning'],
		sources: ['RO-SM']
	},
	{
		id: 'angst-om-uit-te-kleden',
		category: 'seksueel-misbruik',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Grote angst om zich uit te kleden of onderzocht te worden',
		note: 'Schaamte hoort ook bij de leeftijd.',
		act: 'discuss',
		care: ['no-questioning'],
		sources: ['KMOK-04']
	},
	{
		id: 'oudere-nieuwe-vriend',
		category: 'seksueel-misbruik',
		ages: ['4-12', '12-18'],
		label: 'Heeft een opvallend oudere nieuwe vriend of onlinecontact',
		note: 'Met geheimhouding, naaktbeelden, cadeaus of een afspraak: vandaag. Bij een basisschoolkind altijd vandaag overleggen.',
		act: 'discuss',
		care: ['no-questioning'],
		sources: ['RO-SM']
	},
	{
		id: 'plots-geld-of-cadeaus',
		category: 'seksueel-misbruik',
		ages: ['4-12', '12-18'],
		label: 'Heeft ineens geld of cadeaus zonder uitleg',
		note: 'Een verjaardag, bijbaan of zakgeld kan ook. Let op geheimen en op wie het geeft.',
		act: 'discuss',
		care: ['no-questioning'],
		sources: ['RO-SM']
	},
	{
		id: 'seksueel-getinte-tekening',
		category: 'seksueel-misbruik',
		ages: ['0-4', '4-12'],
		label: 'Tekent of vertelt steeds over seksuele handelingen',
		note: 'Een tekening is nooit bewijs.',
		act: 'today',
		care: ['no-questioning'],
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'zwanger-of-soa-jong',
		category: 'seksueel-misbruik',
		ages: ['12-18'],
		label: 'Zwangerschap of soa op jonge leeftijd',
		note: 'Het kan vrijwillig contact met een leeftijdgenoot zijn. Hoe jonger, hoe dringender. Houd medische gegevens privé. Overleg met jeugdarts en Veilig Thuis voordat ouders het horen.',
		act: 'today',
		care: ['no-questioning'],
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'afpersing-naaktbeelden',
		category: 'seksueel-misbruik',
		ages: ['4-12', '12-18'],
		label: 'Wordt online onder druk gezet of afgeperst, bijvoorbeeld met naaktbeelden',
		note: 'Het is niet de schuld van de leerling. Bekijk, bewaar en verstuur de beelden niet, en betaal niet. Vraag of het thuis veilig te vertellen is.',
		act: 'today',
		care: ['no-questioning'],
		isUnconfirmed: true,
		sources: ['STOPPEST', 'OBR-HW', 'LKHA-EER']
	}
] as const satisfies readonly SignalFact[];
