import type { KnownSource } from './sources';

/** A role or a term, as one meets it around the Meldcode. */
export interface Term {
	readonly id: string;
	readonly term: string;
	/** An older or other word for it, by which people look for it. */
	readonly formerly?: string;
	readonly meaning: readonly string[];
	/** Where more of it stands. */
	readonly more?: '/meldcode/veilig-thuis' | '/meldcode/signalen' | '/meldcode/blauwe-plekken';
	readonly sources: readonly KnownSource[];
	readonly isUnconfirmed?: true;
}

/** Who is who. */
export const roles: readonly Term[] = [
	{
		id: 'aandachtsfunctionaris',
		term: 'Aandachtsfunctionaris',
		meaning: [
			'De collega die de Meldcode goed kent: steunt, adviseert en bewaakt het beleid.',
			'Zo iemand is aanbevolen. Kijk in je schoolprotocol wie het is.'
		],
		sources: ['5DOK-AF', 'LVAK-TR', 'HG-ONDERWIJS']
	},
	{
		id: 'intern-begeleider',
		term: 'Intern begeleider',
		formerly: 'ib’er; in het voortgezet onderwijs zorg- of ondersteuningscoördinator',
		meaning: [
			'Met deze collega overleg je vaak in stap 2. Soms is het ook de aandachtsfunctionaris.'
		],
		sources: ['LBBO', 'LVAK-TR', 'STIP']
	},
	{
		id: 'bevoegd-gezag',
		term: 'Bevoegd gezag',
		formerly: 'bestuur',
		meaning: [
			'Het bestuur van je school. Het stelt de Meldcode vast, en zorgt dat iedereen hem kent en gebruikt.',
			'Bij een vermoeden tegen een medewerker ga je meteen en rechtstreeks naar het bestuur.'
		],
		sources: ['NJI-WERK', 'STB2013', 'OWI-ZEDEN']
	},
	{
		id: 'houder',
		term: 'Houder',
		meaning: ['Wie verantwoordelijk is voor een kinderopvang, zoals het bestuur voor een school.'],
		sources: ['BOINK']
	},
	{
		id: 'jgz',
		term: 'Jeugdarts en jeugdgezondheidszorg (JGZ)',
		meaning: ['Arts en verpleegkundige die meedenken over gezondheid en letsel van kinderen.'],
		more: '/meldcode/blauwe-plekken',
		sources: ['ZORGOOG', 'CJGA']
	},
	{
		id: 'veilig-thuis',
		term: 'Veilig Thuis',
		formerly: 'tot 2015: AMK en Steunpunt Huiselijk Geweld',
		meaning: [
			'Het advies- en meldpunt huiselijk geweld en kindermishandeling, voor iedereen, in elke regio.',
			'Het geeft advies, doet onderzoek en zet hulp in gang. Behandelen doet het niet zelf.'
		],
		more: '/meldcode/veilig-thuis',
		sources: ['RO-HG', 'AUG-VT', 'VNG-VT', 'NU-CBS']
	},
	{
		id: 'vertrouwensarts',
		term: 'Vertrouwensarts',
		meaning: ['Een arts bij Veilig Thuis. Naar die arts kun je vragen als het om letsel gaat.'],
		more: '/meldcode/blauwe-plekken',
		sources: ['VNG-VT']
	},
	{
		id: 'vertrouwensinspecteur',
		term: 'Vertrouwensinspecteur',
		meaning: [
			'Werkt bij de onderwijsinspectie. Het bestuur overlegt met deze inspecteur bij een vermoeden van een seksueel misdrijf door een medewerker.',
			'Iedereen kan er om advies vragen. Het nummer staat op de pagina Hulp.'
		],
		sources: ['OWI-ZEDEN', 'OWI-VRAAG', 'BRINK']
	},
	{
		id: 'leerplichtambtenaar',
		term: 'Leerplichtambtenaar',
		meaning: [
			'Bij deze ambtenaar meldt de basisschool verzuim.',
			'Verzuim alleen is geen reden voor Veilig Thuis. Verzuim met zorgen over thuis wel voor de Meldcode.'
		],
		sources: ['NJI-VERZUIM', 'INGRADO', 'HG-ONDERWIJS']
	}
];

/** What the words mean. */
export const terms: readonly Term[] = [
	{
		id: 'advies',
		term: 'Advies vragen',
		meaning: ['Bellen met Veilig Thuis zonder namen van het gezin. Jij blijft zelf aan zet.'],
		more: '/meldcode/veilig-thuis',
		sources: ['VTNOG-ANON', 'VTHM-PROF']
	},
	{
		id: 'afwegingskader',
		term: 'Afwegingskader',
		meaning: [
			'Vijf vragen waarmee je in stap 4 en 5 weegt en beslist. Elke beroepsgroep heeft een eigen kader.',
			'Onderwijs en leerplicht delen er één. Het kader is sinds 2019 verplicht.'
		],
		sources: ['MIN2018', 'HG-ONDERWIJS', 'SWN', 'NJI-AFW']
	},
	{
		id: 'handle-with-care',
		term: 'Handle with Care',
		meaning: [
			'Een bericht aan school dat een leerling thuis iets heeft meegemaakt waarbij de politie kwam.',
			'Vraag niets over het voorval. Bied die dag rust en wees er.'
		],
		sources: ['AUG-HWC']
	},
	{
		id: 'hermelding',
		term: 'Hermelding',
		meaning: ['Een nieuwe melding over mensen die Veilig Thuis al kent.'],
		sources: [],
		isUnconfirmed: true
	},
	{
		id: 'kindcheck',
		term: 'Kindcheck',
		meaning: [
			'Wie met volwassen cliënten werkt, gaat na of er kinderen zijn en of zij veilig zijn.',
			'Voor leraren is dit achtergrond: jij ziet het kind meestal zelf.'
		],
		sources: ['KINDCHECK', 'KNMG-1']
	},
	{
		id: 'leerlingdossier',
		term: 'Leerlingdossier',
		meaning: [
			'Hier leg je stappen vast volgens je schoolprotocol, afgeschermd waar nodig.',
			'Hoe lang gegevens blijven, vraag je aan de privacyfunctionaris (FG) van je school.'
		],
		sources: ['MC-INFO', 'HP-VO-DOS', 'HP-DOS']
	},
	{
		id: 'letselduiding',
		term: 'Letselduiding',
		meaning: [
			'Een deskundige bekijkt wat een letsel kan betekenen. Zo iemand kun je in stap 2 om raad vragen.',
			'Vraag ernaar bij de jeugdarts of de vertrouwensarts. Op school onderzoekt niemand een kind.'
		],
		more: '/meldcode/blauwe-plekken',
		sources: ['GGDZ', 'VNG-VT', 'ZORGOOG']
	},
	{
		id: 'mantelzorgverleningscheck',
		term: 'Mantelzorgverleningscheck',
		meaning: [
			'Een term van artsen: kijken of iemand die mantelzorg geeft het volhoudt. Niet voor school.'
		],
		sources: ['KNMG-1']
	},
	{
		id: 'meldcode',
		term: 'Meldcode',
		formerly: 'meldcode huiselijk geweld en kindermishandeling',
		meaning: [
			'Een plan in vijf stappen, van een eerste signaal tot de beslissing over melden en hulp.'
		],
		sources: ['GGDZ', 'PSYVM', 'KOW']
	},
	{
		id: 'melding',
		term: 'Melding',
		meaning: [
			'Je vertelt Veilig Thuis om wie het gaat en wat je zorg is. Veilig Thuis weegt dan de veiligheid.',
			'Jij houdt de zorg die bij je werk hoort.'
		],
		more: '/meldcode/veilig-thuis',
		sources: ['GZ-KWART', 'CBS-MELD', 'MC-MELDEN']
	},
	{
		id: 'meldrecht',
		term: 'Meldrecht',
		meaning: [
			'Je mag Veilig Thuis informatie geven zonder toestemming. Dat mag als het nodig is om geweld te stoppen, of om een redelijk vermoeden te laten onderzoeken.',
			'Geen toestemming nodig betekent niet: achter de rug om. Vertellen vooraf is de regel, tenzij dat onveilig is.'
		],
		sources: ['OG-THEMA', 'BOINK-FAQ', 'OG-ACTUEEL', '5DOK-VNG']
	},
	{
		id: 'radarfunctie',
		term: 'Radarfunctie',
		meaning: [
			'Veilig Thuis kan meldingen van verschillende mensen, uit andere jaren en regio’s, bij elkaar leggen.',
			'Daarom meld je ernstige signalen altijd.'
		],
		sources: ['RO-RADAR', 'WK-FAQ']
	},
	{
		id: 'risicofactor',
		term: 'Risicofactor',
		meaning: [
			'Iets wat mishandeling vaker laat voorkomen, zoals geldzorgen. Op zichzelf is het nooit een vermoeden.'
		],
		more: '/meldcode/signalen',
		sources: ['NJI-SIG']
	},
	{
		id: 'seksueel-misdrijf',
		term: 'Seksueel misdrijf',
		formerly: 'zedenmisdrijf',
		meaning: [
			'Het nieuwe woord in de wet, sinds juli 2024. Controleer de actuele regels als het om een medewerker gaat.'
		],
		sources: ['OWI-WETS']
	},
	{
		id: 'signaal',
		term: 'Signaal',
		meaning: [
			'Iets wat je nu ziet of hoort bij dit kind of dit gezin. Een signaal is geen bewijs.'
		],
		more: '/meldcode/signalen',
		sources: ['NJI-SIG', 'MC-SIG']
	},
	{
		id: 'terugkoppeling',
		term: 'Terugkoppeling',
		meaning: [
			'Wat jij als melder van Veilig Thuis hoort: na de veiligheidsbeoordeling, en als Veilig Thuis klaar is.'
		],
		more: '/meldcode/veilig-thuis',
		sources: ['HP-BO5', 'CSUP', 'KNMG-B4']
	},
	{
		id: 'veiligheidsbeoordeling',
		term: 'Veiligheidsbeoordeling',
		formerly: 'triage',
		meaning: ['Het eerste wat Veilig Thuis na een melding doet: binnen vijf werkdagen.'],
		more: '/meldcode/veilig-thuis',
		sources: ['MC-TRIAGE', 'VTGZ-MELD']
	},
	{
		id: 'vlaggensysteem',
		term: 'Vlaggensysteem',
		meaning: ['Een hulpmiddel om te kijken of seksueel gedrag bij de leeftijd past.'],
		sources: ['HP-VLAG']
	}
];
