import type { Misconception } from './misconception';

export const aboutSchool = [
	{
		id: 'm21',
		claim: 'De aandachtsfunctionaris neemt het van mij over.',
		isTrue: false,
		why: 'De aandachtsfunctionaris adviseert en begeleidt je. Jij blijft kijken en steunen.',
		sources: ['5DOK-AF']
	},
	{
		id: 'm16',
		claim:
			'Bij een vermoeden van seksueel misbruik door een collega begin je met stap 1 van de Meldcode.',
		isTrue: false,
		why: 'Zo’n vermoeden loopt niet via de Meldcode, en ander geweld door een collega ook niet. Is er nu gevaar, bel dan eerst 112. Ga direct naar het bestuur, of in de kinderopvang naar de houder. Die overlegt met de vertrouwensinspecteur.',
		sources: ['OWI-ZEDEN', 'VALK']
	},
	{
		id: 'm28',
		claim: 'Ouders mogen het leerlingdossier van hun 8-jarige inzien.',
		isTrue: true,
		why: 'Ouders met gezag mogen het inzien. Schrijf dus altijd zo dat zij het kunnen lezen. Brengt inzage iemand in gevaar? Vraag dan na bij de privacyfunctionaris of school haar kan weigeren.',
		sources: ['CJGBREDA', 'KENNISNET', 'OG-ACTUEEL'],
		isUnconfirmed: true,
		unconfirmedPart: 'Over de uitzondering bij gevaar'
	},
	{
		id: 'm17',
		claim: 'De teamleider inlichten over mogelijk misbruik door een collega is genoeg.',
		isTrue: false,
		why: 'Het bestuur moet het direct horen. Jij zorgt dat het daar aankomt.',
		sources: ['OWI-ZEDEN', 'SEKSMD']
	},
	{
		id: 'm39',
		claim:
			'Veel verzuim is op zichzelf reden voor een melding bij Veilig Thuis, en daar mag je mee dreigen.',
		isTrue: false,
		why: 'Verzuim gaat naar leerplicht. Pas bij zorgen over de veiligheid geldt de Meldcode. Dreigen is nooit goed.',
		sources: ['INGRADO', 'NYSINGH']
	},
	{
		id: 'm27',
		claim: 'Je noteert in het dossier alleen wat je zelf zeker weet.',
		isTrue: false,
		why: 'Je noteert feiten, meningen en wat anderen zeggen. Houd ze uit elkaar, zodat een lezer ziet wat wat is.',
		sources: ['HP-VO-DOS', 'HP-DOS']
	},
	{
		id: 'm35',
		claim: 'De kindcheck is in de eerste plaats bedoeld voor leerkrachten van jonge kinderen.',
		isTrue: false,
		why: 'De kindcheck is voor professionals met volwassen cliënten. Zij gaan na of er kinderen zijn, en of die veilig zijn. Een leerkracht ziet het kind zelf. In mbo en ho denk je eraan bij een student die ouder of zwanger is.',
		sources: ['KINDCHECK', 'KNMG-1', 'BOINK-FAQ']
	}
] as const satisfies readonly Misconception[];
