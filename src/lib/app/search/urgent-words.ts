/** What may not wait: typed in any order, with a slip, it brings this entry to the top. */
export interface Urgent {
	readonly entry: string;
	/** Of one of these every word is there. */
	readonly phrases: readonly string[];
	/** Or one word of each list. */
	readonly pair?: readonly [who: string, what: string];
}

const staff =
	'collega juf meester leraar lerares leerkracht docent directeur conciërge stagiair mentor ' +
	'invaller gymleraar onderwijsassistent leidster schoolleider vrijwilliger coördinator';

const misconduct =
	'slaat schopt knijpt mishandelt misbruikt zit zoent betast aangeraakt aanraakt verliefd relatie ' +
	'seks seksueel appt appjes naakt grensoverschrijdend handtastelijk verkracht vernedert schreeuwt ' +
	'bedreigt vermoeden geweld pakt mishandeling misbruik';

/** The most urgent first; what is about a member of staff before what is about home. */
export const urgentWords: readonly Urgent[] = [
	{
		entry: 'need-gevaar',
		phrases: [
			...['112', 'gevaar', 'spoed', 'noodgeval', 'ambulance', 'mes', 'wapen', 'pistool', 'bloedt'],
			...['bewusteloos', 'ademt niet', 'stikt', 'gewurgd', 'wurgen', 'keel dichtgeknepen'],
			...['bij de keel', 'vermoorden', 'doodmaken', 'dood maken', 'ontvoerd', 'gaat dood'],
			...['dronken auto', 'dronken rijden', 'dronken ophalen', 'kind alleen thuis nu']
		]
	},
	{
		entry: 'need-zelfdoding',
		phrases: [
			...['zelfmoord', 'zelfdoding', 'suïcide', 'suïcidaal', 'wil dood', 'dood wil', '113'],
			...['niet leven', 'zichzelf iets aandoen', 'eind aan leven', 'dood gaan']
		]
	},
	{
		entry: 'need-collega-thuis',
		phrases: [
			...['collega thuis geslagen', 'collega thuis geweld', 'collega thuis onveilig'],
			...['collega thuis niet veilig', 'collega haar man', 'collega partner', 'collega haar vriend']
		]
	},
	{
		entry: 'need-medewerker',
		phrases: ['medewerker', 'personeelslid', 'vertrouwensinspecteur'],
		pair: [staff, misconduct]
	},
	{
		entry: 'need-seksueel-geweld',
		phrases: [
			...['verkracht', 'verkrachting', 'aangerand', 'aanranding', 'misbruik', 'incest', 'betast'],
			...['seksueel geweld', 'zit aan haar', 'zit aan hem']
		]
	},
	{
		entry: 'need-ophalen',
		phrases: [
			...['ruikt drank', 'ruikt alcohol', 'dronken ophalen', 'dronken halen', 'dronken moeder'],
			...[
				'dronken vader',
				'dronken ouder',
				'onder invloed ophalen',
				'niet meegeven',
				'kind meegeven'
			]
		]
	},
	{
		entry: 'need-kind-zelf',
		phrases: [
			...['vader slaat mij', 'vader slaat me', 'moeder slaat mij', 'moeder slaat me'],
			...['mijn ouders slaan', 'mijn vader slaat', 'mijn moeder slaat', 'mijn stiefvader slaat'],
			...['ik ben een kind', 'ik word geslagen', 'ik word mishandeld', 'ik word misbruikt']
		]
	},
	{
		entry: 'need-verteld',
		phrases: [
			...['kind vertelt', 'leerling vertelt', 'mij verteld', 'vertelt slaat', 'zegt slaat'],
			...['onthulling', 'disclosure', 'niet naar huis', 'bang naar huis', 'thuis geslagen'],
			...['wordt geslagen', 'wordt mishandeld', 'thuis niet veilig', 'vader slaat mij']
		]
	},
	{
		entry: 'need-geweld-tussen-ouders',
		phrases: [
			...['vader slaat moeder', 'geweld tussen ouders', 'ouders vechten', 'ouders slaan elkaar'],
			...[
				'slaat zijn vrouw',
				'slaat haar man',
				'partnergeweld',
				'huiselijk geweld',
				'moeder blauw oog'
			]
		]
	},
	{
		entry: 'need-huwelijksdwang',
		phrases: [
			...[
				'huwelijksdwang',
				'uithuwelijken',
				'uitgehuwelijkt',
				'moet trouwen',
				'gedwongen huwelijk'
			],
			...[
				'gedwongen trouwen',
				'achterlating',
				'achtergelaten buitenland',
				'besneden',
				'besnijdenis'
			],
			...['meisjesbesnijdenis', 'eerwraak', 'eergerelateerd']
		]
	},
	{
		entry: 'route-bijzondere-risicos',
		phrases: [
			...['eerwraak', 'eergerelateerd', 'besneden', 'besnijdenis', 'meisjesbesnijdenis', 'VGV'],
			...['genitale verminking', 'loverboy', 'mensenhandel', 'Münchhausen']
		]
	},
	{
		entry: 'need-online',
		phrases: [
			...['naaktfoto', 'naaktbeelden', 'nudes', 'sextortion', 'sexting', 'afgeperst', 'dickpic'],
			...['gechanteerd', 'chantage']
		]
	},
	{
		entry: 'need-kind-zelf',
		phrases: ['mijn vader slaat mij', 'mijn moeder slaat mij', 'word thuis geslagen']
	},
	{
		entry: 'need-thuis-onveilig',
		phrases: [
			...['mijn partner slaat', 'mijn man slaat', 'mijn vrouw slaat', 'mijn ex slaat'],
			...['bang voor mijn man', 'bang voor mijn partner', 'zelf niet veilig']
		]
	},
	{ entry: 'need-zelf', phrases: ['zelf vroeger', 'zelf last'] },
	{
		entry: 'need-zelf',
		phrases: ['zelf vroeger', 'zelf last']
	},
	{
		entry: 'need-twijfel',
		phrases: [
			...['twijfel', 'niet pluis', 'onderbuik', 'onderbuikgevoel', 'raar gevoel', 'naar gevoel'],
			...['maak me zorgen', 'bezorgd', 'vermoeden', 'weet niet wat doen']
		]
	}
];
