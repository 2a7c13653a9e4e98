import type { SignalCategoryId } from './signal-categories';
import type { KnownSource } from './sources';

/** What to know before any list of signals is read. */
export interface SignalPrinciple {
	readonly title: string;
	readonly text: readonly string[];
	/** Shown with this kind only; the others stand before the whole list. */
	readonly category?: SignalCategoryId;
	readonly isUnconfirmed?: true;
	readonly sources: readonly KnownSource[];
}

/** The most needed first: the page opens with the first four. */
export const signalPrinciples: readonly SignalPrinciple[] = [
	{
		title: 'Een signaal is geen bewijs.',
		text: [
			'Bijna elk signaal kan veel betekenen.',
			'Het gaat om het patroon, de verandering en wat je bij elkaar ziet.'
		],
		sources: ['MC-SIG', 'IKMH', 'ZOEK', 'STUDY-04']
	},
	{
		title: 'Een zorg is genoeg om advies te vragen.',
		text: [
			'Je hoeft niets te bewijzen, en niet alles hoeft te kloppen.',
			'Een vermoeden met redenen is genoeg om te handelen.'
		],
		sources: ['STUDY-04', 'VBS', 'NJI-KIND']
	},
	{
		title: 'Tel niet op.',
		text: [
			'Een lijst is een geheugensteun.',
			'Er is geen getal, kleur of kans die zegt wat er thuis gebeurt.'
		],
		sources: ['REPORT', 'STUDY-04']
	},
	{
		title: 'Een lijst is nooit volledig.',
		text: [
			'Ook een kind aan wie je niets ziet, kan mishandeld worden.',
			'Sommige kinderen passen zich helemaal aan, of blijven lang op school omdat het daar veilig is.'
		],
		sources: ['NU-VERA', 'NJI-SIG']
	},
	{
		title: 'Een risicofactor is nog geen signaal.',
		text: [
			'Geldzorgen, een verslaving of een scheiding maken mishandeling waarschijnlijker.',
			'Zonder iets dat je aan dit kind of gezin merkt, is dat geen vermoeden.'
		],
		sources: ['NJI-SIG']
	},
	{
		title: 'Maak van je gevoel een waarneming.',
		text: [
			'Een niet-pluisgevoel is een reden om beter te kijken en met een collega te praten.',
			'In een verslag zet je wat je zag en hoorde.'
		],
		sources: ['WEEK-2021-ZUID-LIMBURG', 'WEEK-2017-HARDERWIJK', 'HP-KO1']
	},
	{
		title: 'Stel bij elk signaal dezelfde vragen.',
		text: [
			'Sinds wanneer? Hoe vaak? In welke situatie?',
			'Past de uitleg? Wat zie ik ook, en wat pleit ertegen?'
		],
		isUnconfirmed: true,
		sources: []
	},
	{
		title: 'Denk ook aan broers en zussen.',
		text: ['Vraag een collega die hen kent wat die ziet.'],
		isUnconfirmed: true,
		sources: ['HP-UGM']
	},
	{
		title: 'Afkomst, geloof en geld verklaren niets weg, en maken ook geen signaal.',
		text: [
			'Kindermishandeling komt in alle soorten gezinnen voor.',
			'Een kind met een beperking loopt meer risico, en laat vaak ook gedrag zien dat op een signaal lijkt.'
		],
		sources: ['FJC', 'HP-LVG']
	},
	{
		title: 'Let ook op de volwassenen.',
		text: ['Signalen kunnen over een ouder of een oudere in het gezin gaan.'],
		sources: ['WEEK-2017-HARDERWIJK']
	},
	{
		title: 'Specifieke signalen van seksueel misbruik bestaan niet.',
		text: ['Kinderen houden het meestal verborgen.'],
		category: 'seksueel-misbruik',
		sources: ['SCHOOLV']
	},
	{
		title: 'Armoede of verwaarlozing?',
		text: [
			'Het gaat om wat het kind mist, niet om wat ouders bedoelen. Zelden is het één voorval.',
			'Armoede is een omstandigheid. Bied praktische hulp, kijk of de zorg beter wordt en blijf vragen wat het kind mist.',
			'Mist een jong kind nu eten, warmte, toezicht of nodige medische zorg? Dat is acuut, wat de oorzaak ook is.'
		],
		category: 'verwaarlozing',
		sources: ['JGZ-1634', 'AFWM']
	}
];
