import type { SignalFact } from './signal-fact';

export const emotionalAbuseSignals = [
	{
		id: 'uitgescholden',
		category: 'psychische-mishandeling',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Wordt door een ouder uitgescholden of vernederd',
		note: 'Eén boos woord is geen patroon. Let op hoe vaak het is en hoe het kind reageert.',
		act: 'discuss',
		sources: ['RD2019', 'JGZ-VERW']
	},
	{
		id: 'afgewezen',
		category: 'psychische-mishandeling',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Ouder spreekt koud, afwijzend of als over een last over het kind',
		act: 'discuss',
		sources: ['JGZ-VERW']
	},
	{
		id: 'bedreigd',
		category: 'psychische-mishandeling',
		ages: ['4-12', '12-18'],
		label: 'Wordt bedreigd of bang gemaakt',
		note: 'Dreigen met doden, verwonden of weghalen is acuut.',
		act: 'today',
		sources: ['JGZ-VERW']
	},
	{
		id: 'zondebok',
		category: 'psychische-mishandeling',
		ages: ['4-12', '12-18'],
		label: 'Krijgt als enige in het gezin steeds de schuld',
		act: 'discuss',
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'te-hoge-eisen',
		category: 'psychische-mishandeling',
		ages: ['4-12', '12-18'],
		label: 'Moet voldoen aan eisen die niet bij de leeftijd passen',
		note: 'Hoge verwachtingen alleen zijn geen mishandeling.',
		act: 'discuss',
		sources: ['JGZ-VERW']
	},
	{
		id: 'parentificatie',
		category: 'psychische-mishandeling',
		ages: ['4-12', '12-18'],
		label: 'Zorgt als een ouder voor een ouder of broertje, zusje',
		act: 'discuss',
		sources: ['HP-PV', 'JGZ-VERW']
	},
	{
		id: 'afgezonderd',
		category: 'psychische-mishandeling',
		ages: ['4-12', '12-18'],
		label: 'Wordt van anderen afgezonderd of opgesloten',
		note: 'Opgesloten zitten is acuut.',
		act: 'today',
		sources: ['JGZ-VERW']
	},
	{
		id: 'overbescherming',
		category: 'psychische-mishandeling',
		ages: ['4-12', '12-18'],
		label: 'Wordt zo beschermd dat het kind niets mag',
		act: 'discuss',
		sources: ['RD2019']
	},
	{
		id: 'kind-als-boodschapper',
		category: 'psychische-mishandeling',
		ages: ['4-12', '12-18'],
		label: 'Moet kiezen tussen ouders of boodschappen overbrengen',
		note: 'Dit komt voor bij een complexe scheiding.',
		act: 'discuss',
		sources: ['HP-VECHT', 'WEEK-2017']
	},
	{
		id: 'geweld-in-verkering',
		category: 'psychische-mishandeling',
		ages: ['12-18'],
		label: 'Wordt door verkering of ex gecontroleerd, bedreigd of geslagen',
		note: 'Dwingende controle begint vaak met telefoon, kleding en vrienden.',
		act: 'today',
		isUnconfirmed: true,
		sources: ['HVN-DC']
	}
] as const satisfies readonly SignalFact[];
