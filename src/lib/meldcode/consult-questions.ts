import { placeAfter, type ConsultRow } from './consult-table';
import type { DecisionAnswer, DecisionQuestion } from './decision';

/**
 * What is asked before it is clear whom to call. The order is that of the table; people leave as
 * soon as they can, the most urgent first.
 */
export const consultQuestions: readonly DecisionQuestion[] = [
	{
		id: 'gevaar',
		question: 'Is er nu direct gevaar voor het kind of voor iemand anders?',
		explanation: ['Denk aan levensgevaar, of aan geweld dat op dit moment bezig is.'],
		answers: yesDoubtNo('pc-danger-now'),
		sources: ['VTGZ-MELD', 'HP-KO1', 'HP-SO-ACUUT']
	},
	{
		id: 'over-wie',
		question: 'Over wie gaat je zorg?',
		explanation: [],
		answers: [
			{
				id: 'thuis',
				text: 'Over iemand thuis',
				hint: 'Of in de familie of een relatie. Ook als je niet weet of het thuis speelt, en bij uitbuiting of een loverboy.',
				to: placeAfter('pc-outside-scope', 'no')
			},
			{
				id: 'medewerker',
				text: 'Over een medewerker',
				hint: 'Iedereen met een taak op school of opvang: ook een conciërge, assistent of vrijwilliger.',
				to: placeAfter('pc-suspect-is-staff', 'yes')
			},
			{
				id: 'allebei',
				text: 'Over allebei',
				hint: 'Of je weet niet of er een medewerker bij betrokken is.',
				to: placeAfter('pc-suspect-is-staff', 'both')
			},
			{
				id: 'buiten',
				text: 'Alleen over iets buiten thuis',
				hint: 'Leerlingen onderling, een onbekende, online afpersing, een trainer, pesten, verzuim of een conflict over ondersteuning.',
				to: placeAfter('pc-outside-scope', 'yes')
			}
		],
		sources: ['OWI-ZEDEN', 'OWI-VRAAG', 'BOINK', 'NYSINGH', 'INGRADO', 'STOPPEST']
	},
	{
		id: 'verteld',
		question:
			'Vertelt iemand je zelf over geweld, misbruik of verwaarlozing, of vraagt iemand er hulp bij?',
		explanation: [
			'Het gaat om thuis, of om iemand van wie hij of zij afhankelijk is.',
			'Het kan een kind zijn, een jongere of een volwassene.'
		],
		answers: yesDoubtNo('pc-disclosure'),
		sources: ['AFWM', 'AUG-VT']
	},
	{
		id: 'bijzonder',
		question: 'Zie je iets dat past bij een van deze risico’s?',
		explanation: [
			'Eergerelateerd geweld, huwelijksdwang, of achterlating in het buitenland.',
			'Genitale verminking van een meisje (VGV).',
			'Mensenhandel, ook door een loverboy.',
			'Falsificatie: een ouder verzint of veroorzaakt ziekte bij een kind.',
			'Mogelijk seksueel misbruik.'
		],
		answers: yesDoubtNo('pc-special-risk'),
		sources: ['AUGEO-STAP', 'VTU-HA', 'ZORGOOG', 'AVPK-PCF', 'NJI-KMDF', 'RJ-STAP3', 'KMOK']
	},
	{
		id: 'veiligheid',
		question: 'Denk je aan acute of structurele onveiligheid?',
		explanation: [
			'Acuut: iemand loopt lichamelijk gevaar, nu of de komende dagen.',
			'Ook als een kind niet naar huis durft, of het meest nodige mist zoals eten of onderdak.',
			'Structureel: onveiligheid die steeds terugkomt of doorgaat.'
		],
		answers: [
			{ id: 'ja', text: 'Ja', to: placeAfter('a2', 'yes') },
			{ id: 'twijfel', text: 'Ik twijfel', to: placeAfter('a2', 'unsure') },
			{ id: 'nee', text: 'Nee', to: 'zorg' }
		],
		sources: ['AFWM', 'WK-4', 'INTERV', 'HP-BO5', 'KOW', 'KNMG-B6']
	},
	{
		id: 'zorg',
		question: 'Wat past nu het best bij jou?',
		explanation: [],
		answers: [
			{
				id: 'twijfel',
				text: 'Ik twijfel, over wat ik zie of over wat ik moet doen.',
				to: placeAfter('always', 'doubt')
			},
			{
				id: 'zorgen',
				text: 'Ik zie of hoor dingen die me zorgen geven.',
				to: placeAfter('step-1', 'next')
			},
			{
				id: 'opgevallen',
				text: 'Er viel me iets op, en ik kan het nog niet plaatsen.',
				to: placeAfter('step-1', 'close')
			}
		],
		sources: ['AUG-VT', 'GGDZ', 'HP-KO1']
	},
	{
		id: 'waar',
		question: 'Waar werkt deze medewerker?',
		explanation: ['Voor elke plek geldt een andere regel.'],
		answers: [
			{
				id: 'onderwijs',
				text: 'In het onderwijs, van basisschool tot universiteit.',
				to: 'medewerker-onderwijs'
			},
			{ id: 'kinderopvang', text: 'In de kinderopvang.', to: 'medewerker-kinderopvang' },
			{ id: 'jeugdhulp', text: 'In de jeugdhulp.', to: 'medewerker-jeugdhulp' }
		],
		sources: ['OWI-ZEDEN', 'BOINK', 'IGJ-1']
	},
	{
		id: 'over-wie-na-gevaar',
		question: 'Over wie ging het?',
		explanation: ['Bel eerst. Deze vraag is voor daarna.'],
		answers: [
			{
				id: 'thuis',
				text: 'Over iemand thuis, in de familie of in een relatie.',
				to: placeAfter('pc-who-after-acute', 'no')
			},
			{
				id: 'medewerker',
				text: 'Over een medewerker van school of opvang.',
				to: placeAfter('pc-who-after-acute', 'yes')
			},
			{
				id: 'allebei',
				text: 'Over allebei, of ik weet het niet.',
				to: placeAfter('pc-who-after-acute', 'both')
			},
			{
				id: 'buiten',
				text: 'Alleen over een leerling of een buitenstaander.',
				to: placeAfter('pc-who-after-acute', 'other')
			}
		],
		sources: ['HP-SO-ACUUT', 'OWI-ZEDEN', 'BOINK', 'HP-BO5']
	}
];

function yesDoubtNo(
	row: Extract<ConsultRow, 'pc-danger-now' | 'pc-disclosure' | 'pc-special-risk'>
): readonly DecisionAnswer[] {
	return [
		{ id: 'ja', text: 'Ja', to: placeAfter(row, 'yes') },
		{ id: 'twijfel', text: 'Ik twijfel', to: placeAfter(row, 'unsure') },
		{ id: 'nee', text: 'Nee', to: placeAfter(row, 'no') }
	];
}
