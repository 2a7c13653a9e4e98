import type { SignalFact } from './signal-fact';

export const physicalSignals = [
	{
		id: 'blauwe-plekken',
		category: 'lichamelijk',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Blauwe plekken',
		note: 'Let op plaats, vorm en uitleg. Op scheen en knie zijn ze gewoon bij een kind dat loopt.',
		act: 'discuss',
		sources: ['KMOK-04', 'RICHTL-BP', 'WEEK-2021-ZUID-LIMBURG']
	},
	{
		id: 'blauwe-plek-bij-baby',
		category: 'lichamelijk',
		ages: ['0-4'],
		label: 'Een blauwe plek bij een baby die nog niet rolt of kruipt',
		note: 'Altijd dezelfde dag medisch laten beoordelen. Een archipelvlek kan erop lijken, maar dat bepaalt een arts.',
		act: 'today',
		sources: ['NTVG-ZUIG', 'RICHTL-BP']
	},
	{
		id: 'blauwe-plek-oor-nek-rug',
		category: 'lichamelijk',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Blauwe plekken op oor, nek, borst, rug of billen',
		note: 'Plaatsen die jonge kinderen bij gewoon vallen zelden raken. Bij oudere kinderen kan ook sport of een val de verklaring zijn: vraag het open.',
		act: 'today',
		sources: ['RICHTL-BP', 'LURIE', 'HP-UGM']
	},
	{
		id: 'afdruk-in-de-huid',
		category: 'lichamelijk',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Een plek met een herkenbare vorm, zoals vingers, riem of gebit',
		note: 'Patroon telt zwaarder dan aantal. Kinderen bijten elkaar ook; een afdruk van een volwassen gebit niet.',
		act: 'today',
		sources: ['RICHTL-BP', 'HP-UGM']
	},
	{
		id: 'vaak-verwondingen',
		category: 'lichamelijk',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Steeds opnieuw verwondingen',
		note: 'Onhandigheid, sport of een motorisch probleem kan ook.',
		act: 'discuss',
		sources: ['KMOK-04', 'WEEK-2017-HARDERWIJK']
	},
	{
		id: 'ongeloofwaardige-verklaring',
		category: 'lichamelijk',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Een uitleg die niet past bij het letsel of steeds verandert',
		note: 'Schrijf de uitleg letterlijk op, zoals kind en ouder die ieder uit zichzelf geven. Speel hen niet tegen elkaar uit en vraag niet uit.',
		act: 'today',
		care: ['no-questioning'],
		sources: ['HP-UGM', 'WEEK-2017-HARDERWIJK']
	},
	{
		id: 'brandwonden',
		category: 'lichamelijk',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Brandwonden zonder passende uitleg, of rond of scherp begrensd',
		note: 'Ongelukken in de keuken komen veel voor; vraag open hoe het ging.',
		act: 'today',
		sources: ['KMOK-04']
	},
	{
		id: 'botbreuken',
		category: 'lichamelijk',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Onverklaarde of herhaalde botbreuk, of een breuk bij een kind dat nog niet loopt',
		note: 'Breuken door sport of val komen veel voor. Bij een kind dat nog niet loopt altijd medisch laten beoordelen.',
		act: 'today',
		sources: ['KMOK-04']
	},
	{
		id: 'snij-krab-bijtwonden',
		category: 'lichamelijk',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Snij-, krab- of bijtwonden',
		note: 'Kinderen bijten elkaar ook; let op grootte en plaats.',
		act: 'discuss',
		sources: ['KMOK-04']
	},
	{
		id: 'littekens',
		category: 'lichamelijk',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Littekens waarover niemand iets wil zeggen',
		note: 'Een operatie of een oud ongeluk kan ook.',
		act: 'discuss',
		sources: ['STUDY-04']
	},
	{
		id: 'lange-mouwen-bij-warmte',
		category: 'lichamelijk',
		ages: ['4-12', '12-18'],
		label: 'Verhullende kleding bij warm weer',
		note: 'Geloof, smaak, schaamte over het lichaam of zelfbeschadiging kan ook. Laat nooit iets uittrekken.',
		act: 'discuss',
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'groeiachterstand',
		category: 'lichamelijk',
		ages: ['0-4', '4-12'],
		label: 'Groeit of komt aan veel minder dan verwacht',
		note: 'Vraag eerst de JGZ: die volgt de groei.',
		act: 'discuss',
		sources: ['KMOK-04']
	},
	{
		id: 'gewicht-verandert',
		category: 'lichamelijk',
		ages: ['4-12', '12-18'],
		label: 'Valt opvallend af of komt opvallend aan',
		note: 'Een ziekte, medicijn, eetstoornis of groeispurt kan ook.',
		act: 'discuss',
		sources: ['ZOEK', 'LERAAR24']
	},
	{
		id: 'vage-pijnklachten',
		category: 'lichamelijk',
		ages: ['4-12', '12-18'],
		label: 'Vaak buikpijn of hoofdpijn zonder duidelijke oorzaak',
		note: 'Kan ook komen door pesten, toetsstress, menstruatie of slecht zien.',
		act: 'discuss',
		sources: ['ZOEK', 'ZIJWEG']
	},
	{
		id: 'flauwvallen',
		category: 'lichamelijk',
		ages: ['4-12', '12-18'],
		label: 'Valt flauw of is vaak duizelig',
		note: 'Misschien ziek, of niet gegeten. Bel altijd de ouders, en zo nodig een arts.',
		act: 'discuss',
		sources: ['ZOEK']
	},
	{
		id: 'oververmoeid',
		category: 'lichamelijk',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Steeds oververmoeid, valt in slaap',
		note: 'Gamen, een ouder met nachtdienst, een baby in huis of een slaapstoornis kan ook.',
		act: 'discuss',
		sources: ['KMOK-04', 'ZOEK']
	},
	{
		id: 'herstelt-slecht',
		category: 'lichamelijk',
		ages: ['0-4', '4-12'],
		label: 'Is vaak ziek en knapt langzaam op',
		note: 'Zwakke gezondheid of opvangziektes komen veel voor.',
		act: 'discuss',
		sources: ['KMOK-04']
	},
	{
		id: 'motoriek-achter',
		category: 'lichamelijk',
		ages: ['0-4', '4-12'],
		label: 'Loopt achter in bewegen',
		note: 'Kinderen verschillen hierin veel. De JGZ kijkt mee.',
		act: 'discuss',
		sources: ['KMOK-04']
	},
	{
		id: 'toont-geen-pijn',
		category: 'lichamelijk',
		ages: ['0-4', '4-12'],
		label: 'Laat geen pijn merken bij een val of wond',
		note: 'Temperament of prikkelverwerking kan ook.',
		act: 'discuss',
		sources: ['KMOK-04']
	},
	{
		id: 'zelfbeschadiging',
		category: 'lichamelijk',
		ages: ['4-12', '12-18'],
		label: 'Verwondt zichzelf',
		note: 'Dit heeft veel oorzaken. Vraag het ondersteuningsteam erbij, en vraag ook of het thuis veilig is. Ernstige wond of gevaar: 112.',
		act: 'today',
		sources: ['VTGZ-GH', 'KEERPUNT']
	}
] as const satisfies readonly SignalFact[];
