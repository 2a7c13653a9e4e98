import type { SignalCategoryId } from './signal-categories';
import type { KnownSource } from './sources';

/** What a kind of signals often is instead, and how a teacher can tell without examining. */
export interface SignalAlternatives {
	readonly category: SignalCategoryId;
	/** Only where a kind has more than one. */
	readonly title?: string;
	readonly canBe: readonly string[];
	/** Look, ask openly, never examine. */
	readonly tell: readonly string[];
	readonly isUnconfirmed?: true;
	readonly sources: readonly KnownSource[];
}

export const signalAlternatives: readonly SignalAlternatives[] = [
	{
		category: 'lichamelijk',
		title: 'Op de huid',
		canBe: [
			'blauwe plekken van het spelen op schenen, knieën, ellebogen of voorhoofd',
			'een archipelvlek (vroeger: mongolenvlek), een aangeboren blauwgrijze vlek, vaak laag op de rug of billen',
			'een moedervlek, eczeem, krentenbaard of insectenbeten',
			'een stoornis in de bloedstolling',
			'sporen van cupping of coining, een behandeling met glazen of een munt',
			'verf of inkt'
		],
		tell: [
			'Bij een kind dat loopt, zijn plekken op bot aan de voorkant gewoon.',
			'Twijfel je of een blauwgrijze vlek aangeboren is? Wacht niet af of ze wegtrekt.',
			'Vraag dezelfde dag de ouders sinds wanneer ze er is, en vraag het ook de jeugdarts.',
			'Bij een baby beoordeelt altijd een arts de plek.'
		],
		isUnconfirmed: true,
		sources: ['HUIDHUIS', 'HUIDZ', 'ARCHIPEL', 'RCH', 'AAFP', 'NTVG-ZUIG']
	},
	{
		category: 'lichamelijk',
		title: 'In de gezondheid',
		canBe: [
			'ziekte of een medicijn',
			'een groeistoornis of voedselallergie',
			'migraine of obstipatie',
			'gewone ongelukjes van een peuter, of laat zindelijk zijn'
		],
		tell: ['Vraag ouders en de jeugdgezondheidszorg (JGZ).', 'Kijk naar het verloop in de tijd.'],
		isUnconfirmed: true,
		sources: ['JGZ-VERW']
	},
	{
		category: 'gedrag',
		canBe: [
			'ADHD of autisme',
			'hoogbegaafdheid of verveling',
			'slecht horen of zien',
			'trauma door oorlog of vlucht',
			'een nieuwe taal leren',
			'puberteit, of te weinig slaap door gamen'
		],
		tell: [
			'Vraag sinds wanneer, en vergelijk klas, gym en opvang.',
			'Vraag wat thuis ziet.',
			'Geweld meemaken lijkt vaak op een aandachtsstoornis. Een diagnose sluit de vraag dus niet af.'
		],
		isUnconfirmed: true,
		sources: ['ZIJWEG']
	},
	{
		category: 'emotioneel',
		canBe: [
			'rouw, ziekte of een overlijden in de familie',
			'een scheiding',
			'gepest worden',
			'nieuw zijn of pas verhuisd',
			'faalangst',
			'een baby erbij'
		],
		tell: [
			'Vraag wat er de laatste tijd gebeurd is.',
			'Praat vroeg met ouders, tenzij het kind bang voor hen is. Dan overleg je eerst.'
		],
		isUnconfirmed: true,
		sources: []
	},
	{
		category: 'ouder-verzorger',
		canBe: [
			'stress of een slechte dag',
			'moeite met lezen, of een andere taal',
			'schaamte',
			'wantrouwen na slechte ervaringen met instanties',
			'een depressie',
			'een andere manier van opvoeden'
		],
		tell: [
			'Eén botte opmerking bij de poort is geen patroon.',
			'Nodig de ouder uit, zo nodig met een tolk. Vraag wat zij of hij nodig heeft.'
		],
		isUnconfirmed: true,
		sources: []
	},
	{
		category: 'gezinssituatie',
		canBe: [
			'armoede of een klein huis',
			'werken in ploegendienst',
			'alleen opvoeden',
			'een achtergrond van migratie'
		],
		tell: [
			'Dit zijn omstandigheden, geen mishandeling.',
			'Bied praktische hulp, bijvoorbeeld via de brugfunctionaris of de gemeente.',
			'Kijk of de zorg voor het kind beter wordt als er hulp komt.'
		],
		isUnconfirmed: true,
		sources: ['WEEK-2020-IJSSELLAND']
	},
	{
		category: 'school-verzuim',
		canBe: [
			'ziekte',
			'zorgen voor een familielid (jonge mantelzorger)',
			'pesten of angst',
			'een schoolniveau dat niet past',
			'gedoe met vervoer',
			'een verschil van mening over leerplicht'
		],
		tell: [
			'Begin met een gesprek over het verzuim.',
			'Verzuim alleen is een zaak voor leerplicht, niet voor Veilig Thuis.'
		],
		isUnconfirmed: true,
		sources: ['NYSINGH']
	},
	{
		category: 'seksueel-misbruik',
		canBe: [
			'gewone seksuele ontwikkeling: nieuwsgierig zijn, vragen stellen, verliefd zijn',
			'doktertje spelen, of zichzelf aanraken',
			'iets gezien op een telefoon of film'
		],
		tell: [
			'Het Vlaggensysteem helpt je wegen. Is er toestemming, vrijwilligheid en gelijkwaardigheid?',
			'Past het bij leeftijd en situatie, en wat doet het met het kind?',
			'Speels en passend bij de leeftijd is gewoon.',
			'Gedwongen, dwangmatig, geheim of als een volwassene? Overleg dan vandaag.'
		],
		isUnconfirmed: true,
		sources: ['HP-VLAG']
	},
	{
		category: 'getuige-geweld',
		canBe: ['een angstige aard', 'boze dromen na een film of het nieuws', 'verlies'],
		tell: [
			'Vraag gewoon en open hoe het gaat. Vraag niet door over wat er thuis gebeurde.',
			'Kreeg school een Handle with Care-signaal? Dat is een bericht na politie-inzet bij geweld thuis.',
			'Bied dan rust en vraag niets over wat er gebeurde.'
		],
		isUnconfirmed: true,
		sources: ['AUG-HWC', 'HG-HWC', 'VTGV-HWC']
	},
	{
		category: 'verwaarlozing',
		canBe: [
			'armoede, met goede zorg',
			'hoofdluis of een chaotische ochtend',
			'een kind dat geen ontbijt wil',
			'een dieet bij allergie',
			'vasten in de ramadan, bij oudere kinderen',
			'kleren die een kind zelf kiest'
		],
		tell: ['Is het structureel?', 'Doen ouders iets als je het vertelt?'],
		isUnconfirmed: true,
		sources: []
	},
	{
		category: 'psychische-mishandeling',
		canBe: [
			'een strenge of bezorgde ouder',
			'een kind dat om een andere reden slecht over zichzelf denkt'
		],
		tell: [
			'Kijk naar het patroon in de tijd.',
			'Luister naar de toon waarop de ouder over en tegen het kind praat.'
		],
		isUnconfirmed: true,
		sources: []
	},
	{
		category: 'eer-en-vgv',
		canBe: [
			'een gewone vakantie: de meeste gezinnen reizen om familie te zien',
			'een blaasontsteking of pijnlijke menstruatie'
		],
		tell: [
			'Een reis naar het land van herkomst is op zich geen signaal.',
			'Komt VGV in de familie voor, dan is zo’n reis wel het moment met het meeste risico.',
			'Let op de combinatie: geruchten, angst, lang verlof, iets wat een meisje zegt.',
			'Zoek het niet zelf uit. Bel eerst Veilig Thuis.'
		],
		sources: ['VGV-GGD', 'IKV-VGV', 'METRO-VGV']
	},
	{
		category: 'falsificatie',
		canBe: [
			'een zeldzame ziekte, of een die nog niet gevonden is',
			'bezorgde ouders, of een tweede mening',
			'klachten die wisselen',
			'een kind dat zich op school groot houdt, bijvoorbeeld bij pijn, moeheid of autisme'
		],
		tell: ['Beschrijf wat school van de klachten ziet. Meer niet.'],
		isUnconfirmed: true,
		sources: ['HG-PCF', 'NJI-KMDF']
	},
	{
		category: 'uitbuiting',
		canBe: [
			'een bijbaan of een cadeau',
			'familie of vrienden die komen ophalen',
			'altijd online zijn, zoals veel pubers',
			'puberteit'
		],
		tell: [
			'Let op angst, geheimen en wat je bij elkaar ziet.',
			'Noteer wat je ziet. Spreek zelf niemand aan.'
		],
		isUnconfirmed: true,
		sources: []
	}
];
