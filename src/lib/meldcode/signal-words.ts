import type { SignalId } from './signals';

/** Words a teacher would type for a signal whose label and note do not say them. */
export const signalWords: Readonly<Partial<Record<SignalId, readonly string[]>>> = {
	// lichamelijk
	'blauwe-plekken': [
		'blauw oog',
		'bont en blauw',
		'bult',
		'bloeduitstorting',
		'kneuzing',
		'striemen',
		'blauw been',
		'blauwe arm'
	],
	'blauwe-plek-bij-baby': ['zuigeling', 'blauw', 'bloeduitstorting', 'dreumes'],
	'blauwe-plek-oor-nek-rug': ['blauw oor', 'hals', 'bloeduitstorting', 'rode striemen rug'],
	'afdruk-in-de-huid': [
		'handafdruk',
		'afdruk van een hand',
		'striem',
		'slaan met riem',
		'beet',
		'tanden',
		'kabel',
		'snoer',
		'pantoffel'
	],
	'vaak-verwondingen': [
		'altijd iets',
		'weer gewond',
		'wondjes',
		'pleister',
		'ongelukjes',
		'letsel',
		'gips'
	],
	'ongeloofwaardige-verklaring': [
		'van de trap gevallen',
		'smoes',
		'liegt over wond',
		'verhaal klopt niet',
		'tegenstrijdig',
		'vreemd verhaal',
		'ongeloofwaardig'
	],
	brandwonden: ['brandplek', 'verbrand', 'sigaret', 'heet water', 'strijkijzer', 'blaren'],
	botbreuken: ['gebroken arm', 'gebroken been', 'gips', 'breuk'],
	'snij-krab-bijtwonden': ['krassen', 'sneetjes', 'gebeten', 'schrammen', 'beet', 'wondjes'],
	littekens: ['oude wonden', 'litteken'],
	'lange-mouwen-bij-warmte': [
		'trui in de zomer',
		'dikke kleren',
		'houdt jas aan',
		'bedekt zich',
		'vest'
	],
	groeiachterstand: [
		'klein voor leeftijd',
		'te dun',
		'mager',
		'groeit niet',
		'ondergewicht',
		'komt niet aan'
	],
	'gewicht-verandert': [
		'mager',
		'dun',
		'dik',
		'overgewicht',
		'kilo',
		'anorexia',
		'vermagerd',
		'aangekomen',
		'afgevallen'
	],
	'vage-pijnklachten': [
		'pijn in buik',
		'pijn in hoofd',
		'misselijk',
		'klaagt over pijn',
		'vage klachten'
	],
	flauwvallen: ['flauwgevallen', 'wordt slap', 'draaierig', 'zakt in elkaar'],
	oververmoeid: [
		'moe',
		'slaperig',
		'gapen',
		'geeuwen',
		'wallen onder ogen',
		'slaapt in de klas',
		'uitgeput'
	],
	'herstelt-slecht': ['verkouden', 'snotneus', 'altijd ziek', 'steeds koorts', 'ziekjes'],
	'motoriek-achter': ['onhandig', 'kruipt niet', 'loopt niet', 'klimmen', 'struikelt'],
	'toont-geen-pijn': ['huilt niet als hij valt', 'geen kik', 'voelt niets'],
	zelfbeschadiging: [
		'snijdt zichzelf',
		'krassen op armen',
		'automutilatie',
		'krast zich',
		'slaat zichzelf',
		'haren uittrekken'
	],
	// gedrag
	'ineens-stiller': [
		'zegt niets meer',
		'praat niet meer',
		'kind zwijgt',
		'stilgevallen',
		'anders dan eerst'
	],
	'stil-teruggetrokken': [
		'verlegen',
		'in zichzelf gekeerd',
		'zwijgt',
		'gesloten',
		'praat weinig',
		'dichtgeklapt'
	],
	'heel-druk': ['hyperactief', 'wild', 'ADHD', 'stuitert', 'kan niet stilzitten'],
	'heel-onrustig': ['friemelt', 'wiebelt', 'gespannen', 'zenuwachtig', 'geen rust', 'gejaagd'],
	'schrikt-van-aanraking': [
		'duikt ineen',
		'krimpt ineen',
		'armen voor gezicht',
		'schrikachtig',
		'bukt',
		'deinst terug'
	],
	'wil-niet-aangeraakt': [
		'geen knuffel',
		'knuffelen',
		'duwt weg',
		'niet vastpakken',
		'aanraking',
		'wil geen hand geven'
	],
	'verstijft-bij-oppakken': ['luier', 'verstijven', 'bevriezen', 'optillen', 'tillen', 'baby'],
	allemansvriend: [
		'bij iedereen op schoot',
		'aanhankelijk',
		'vreemden',
		'geen grenzen',
		'knuffelt iedereen'
	],
	'lege-blik': [
		'staart',
		'dromerig',
		'afwezig',
		'dissociatie',
		'wezenloos',
		'voor zich uit kijken'
	],
	'eigen-wereld': ['dagdromen', 'dromer', 'verzint', 'fantaseert'],
	'terugval-jonger-gedrag': [
		'duimen',
		'speen',
		'babypraat',
		'regressie',
		'kinderachtig',
		'babygedrag'
	],
	'weer-onzindelijk': [
		'plast in broek',
		'broekplassen',
		'bedplassen',
		'poept in broek',
		'natte broek',
		'luier',
		'ongelukje',
		'droog'
	],
	agressief: [
		'vechten',
		'agressie',
		'slaat kinderen',
		'woede',
		'driftig',
		'boos',
		'ruzie maken',
		'knijpt'
	],
	vernielt: ['slopen', 'sloopt', 'kapot maken', 'vandalisme', 'gooit met stoel'],
	'wreed-tegen-dieren': ['dierenmishandeling', 'kat', 'hond', 'huisdier', 'pijnigt dier'],
	'speelt-geweld-na': ['slaat de pop', 'poppenhoek', 'naspelen', 'vechtspel', 'huishoek'],
	steelt: ['stelen', 'pikt', 'jat', 'pakt eten van anderen', 'prullenbak', 'diefstal'],
	'loopt-weg': [
		'weggelopen',
		'vermist',
		'van huis weg',
		'slaapt bij vrienden',
		'op straat geslapen'
	],
	'alcohol-drugs': [
		'blowen',
		'blowt',
		'wiet',
		'dronken',
		'drinkt',
		'lachgas',
		'vapen',
		'pillen',
		'stoned'
	],
	eetproblemen: [
		'schrokt',
		'wil niet eten',
		'eetbuien',
		'hamstert eten',
		'propt',
		'eetstoornis',
		'weigert eten'
	],
	slaapproblemen: [
		'nare dromen',
		'slecht geslapen',
		'durft niet te slapen',
		'wakker',
		'bang in bed'
	],
	overaangepast: [
		'te lief',
		'pleaser',
		'heel gehoorzaam',
		'voorbeeldig',
		'voorbeeldleerling',
		'perfect',
		'onzichtbaar'
	],
	'vraagt-negatieve-aandacht': [
		'clown',
		'stout',
		'lastig',
		'brutaal',
		'daagt uit',
		'storend',
		'grote mond'
	],
	'wordt-gepest-of-pest': [
		'pesten',
		'gepest',
		'pester',
		'uitgelachen',
		'buitengesloten',
		'cyberpesten'
	],
	// emotioneel
	angstig: ['bang', 'bangig', 'paniek', 'nerveus', 'angst'],
	'bang-voor-ouder': [
		'bang voor vader',
		'bang voor moeder',
		'bang voor stiefvader',
		'bang voor papa',
		'bang voor mama',
		'schrikt van ouder',
		'op zijn hoede'
	],
	'anders-bij-ouder': [
		'bij ophalen ineens stil',
		'ander gedrag bij moeder',
		'ander kind bij vader',
		'verandert als ouder komt'
	],
	'wil-niet-naar-huis': [
		'durft niet naar huis',
		'bang om naar huis te gaan',
		'wil blijven',
		'niet veilig thuis',
		'wil bij juf blijven'
	],
	'vertelt-zelf': [
		'onthulling',
		'kind heeft het verteld',
		'wordt geslagen',
		'papa slaat mij',
		'mama slaat mij',
		'vader slaat',
		'moeder slaat',
		'vertrouwt mij toe',
		'in vertrouwen',
		'zegt dat hij geslagen wordt'
	],
	somber: ['verdrietig', 'huilen', 'depressief', 'neerslachtig', 'treurig', 'huilbuien'],
	'lacht-huilt-nooit': [
		'emotieloos',
		'geen emotie',
		'vlak',
		'toont geen gevoel',
		'uitdrukkingsloos'
	],
	lusteloos: [
		'futloos',
		'nergens zin in',
		'apathie',
		'sloom',
		'ongeïnteresseerd',
		'hangt op tafel'
	],
	'negatief-zelfbeeld': [
		'ik kan niks',
		'ik ben dom',
		'ik ben niets waard',
		'onzeker',
		'laag zelfbeeld',
		'weinig zelfvertrouwen'
	],
	faalangst: [
		'perfectionisme',
		'perfectionistisch',
		'durft geen fout te maken',
		'bang voor slecht cijfer',
		'gumt alles uit'
	],
	schuldgevoel: ['mijn schuld', 'het komt door mij', 'schaamt zich'],
	wantrouwend: ['wantrouwen', 'vertrouwt niemand', 'argwaan', 'houdt afstand'],
	claimend: [
		'plakt aan juf',
		'hangt aan je',
		'aanhankelijk',
		'eist aandacht',
		'klampt zich vast',
		'verlatingsangst'
	],
	stemmingswisselingen: [
		'humeurig',
		'ineens boos',
		'ineens huilen',
		'wisselende buien',
		'driftbui',
		'woedeaanval'
	],
	'suicidale-uitingen': [
		'zelfmoord',
		'zelfdoding',
		'suïcide',
		'wil dood',
		'dood willen',
		'doodgaan',
		'afscheidsbrief',
		'uit het leven stappen'
	],
	// school-verzuim
	'vaak-afwezig': [
		'verzuim',
		'absent',
		'thuis gehouden',
		'niet op school',
		'ziekmelding',
		'thuiszitter'
	],
	'vaak-te-laat': ['telaat', 'laatkomen', 'verslapen', 'komt laat binnen', 'elke ochtend te laat'],
	'te-vroeg-of-blijft-hangen': [
		'hangt rond',
		'staat al vroeg aan het hek',
		'wil niet weg uit school',
		'treuzelt',
		'blijft plakken'
	],
	spijbelt: ['spijbelen', 'skipt lessen', 'lesuren missen', 'ongeoorloofd afwezig'],
	'prestaties-zakken': [
		'cijfers',
		'onvoldoendes',
		'slechte cijfers',
		'achteruit',
		'resultaten',
		'toetsen dalen',
		'huiswerk'
	],
	'concentratie-weg': [
		'dromen',
		'let niet op',
		'aandacht erbij houden',
		'onoplettend',
		'concentratieproblemen'
	],
	'geen-gym': [
		'gymles',
		'gymspullen vergeten',
		'zwemles',
		'wil niet douchen',
		'omkleden',
		'uitkleden',
		'briefje voor gym'
	],
	'weinig-vrienden': [
		'eenzaam',
		'geen vriendjes',
		'geen vriendinnen',
		'speelt alleen',
		'alleen op het plein',
		'buitenbeentje'
	],
	'niemand-mee-naar-huis': [
		'speelafspraak',
		'spelen bij iemand',
		'afspreken',
		'geen vriendjes thuis',
		'verjaardag',
		'kinderfeestje'
	],
	'van-school-gehaald': [
		'uitgeschreven',
		'plotseling weg',
		'verhuisd zonder bericht',
		'andere school',
		'verdwenen'
	],
	'dagen-onbereikbaar': [
		'niet afgemeld',
		'niemand neemt op',
		'krijg niemand te pakken',
		'onbereikbaar',
		'vermist',
		'geen gehoor'
	],
	// verwaarlozing
	'geen-lunch': [
		'broodtrommel',
		'brood',
		'boterham',
		'lunchtrommel',
		'geen eten mee',
		'lege trommel',
		'overblijven',
		'eten vergeten',
		'pauzehap'
	],
	honger: [
		'hongerig',
		'ontbijt',
		'niet gegeten',
		'maag knort',
		'vraagt om eten',
		'lege maag',
		'schooldiner'
	],
	onverzorgd: [
		'stinkt',
		'stinken',
		'vies',
		'ongewassen',
		'vuil',
		'luizen',
		'hoofdluis',
		'vet haar',
		'vieze nagels',
		'geur',
		'zweet',
		'hygiëne'
	],
	'vieze-kapotte-kleding': [
		'geen jas',
		'gaten in kleren',
		'zomerkleren in winter',
		'kapotte schoenen',
		'te kleine schoenen',
		'vieze kleren',
		'zelfde kleren',
		'sandalen',
		'broek'
	],
	'slecht-gebit': [
		'tanden',
		'kiespijn',
		'gaatjes',
		'rotte tanden',
		'zwarte tanden',
		'tandarts',
		'tandpijn',
		'tandenpoetsen'
	],
	luieruitslag: ['rode billen', 'vieze luier', 'volle luier', 'billetjes', 'luier niet verschoond'],
	'geen-medische-zorg': [
		'dokter',
		'huisarts',
		'ziekenhuis',
		'geen bril',
		'gehoorapparaat',
		'medicijnen',
		'inhalator',
		'insuline',
		'afspraak niet nagekomen',
		'niet naar de dokter'
	],
	'alleen-thuis': [
		'thuis alleen',
		'sleutelkind',
		'zonder oppas',
		'alleen gelaten',
		'past op zusje',
		'geen toezicht',
		'niemand thuis',
		'nachts alleen'
	],
	'taken-te-zwaar': [
		'huishouden',
		'koken',
		'schoonmaken',
		'oppassen',
		'zorgt voor broertje',
		'mantelzorg',
		'boodschappen'
	],
	'zwerft-op-straat': [
		'zwerft',
		's avonds buiten',
		'hangt op straat',
		'laat buiten',
		'rondhangen',
		'dwalen'
	],
	'niet-opgehaald': [
		'te laat ophalen',
		'ouder komt niet',
		'staat alleen op plein',
		'ouder vergeten te komen',
		'bso',
		'blijft over'
	],
	'ouder-onder-invloed-bij-ophalen': [
		'ouder ruikt naar drank',
		'dronken vader',
		'dronken moeder',
		'dronken ouder',
		'alcohol',
		'stoned',
		'drugs',
		'auto rijden',
		'lalt'
	],
	'emotioneel-niet-beschikbaar': [
		'geen aandacht',
		'niet getroost',
		'geen liefde',
		'genegeerd',
		'ouder op telefoon',
		'koud',
		'emotionele verwaarlozing',
		'affectie'
	],
	ondergestimuleerd: [
		'taalachterstand',
		'praat slecht',
		'niet voorgelezen',
		'tablet',
		'scherm',
		'kan niet spelen',
		'ontwikkelingsachterstand'
	],
	// psychische-mishandeling
	uitgescholden: [
		'schelden',
		'scheldt',
		'kleineren',
		'belachelijk maken',
		'vernederen',
		'schreeuwt tegen kind',
		'dom genoemd'
	],
	afgewezen: [
		'niet gewild',
		'ongewenst',
		'vervelend kind',
		'had je nooit moeten krijgen',
		'kil',
		'kleinerend'
	],
	bedreigd: ['dreigt', 'dreigen', 'bedreiging', 'mes', 'ik maak je dood', 'angst aanjagen'],
	zondebok: ['altijd de schuld', 'voorgetrokken', 'zwart schaap', 'anders behandeld dan zusje'],
	'te-hoge-eisen': [
		'moet tienen halen',
		'prestatiedruk',
		'nooit goed genoeg',
		'hoge verwachtingen',
		'streng',
		'druk van ouders'
	],
	parentificatie: [
		'moedert',
		'zorgt voor moeder',
		'zorgt voor vader',
		'vader van het gezin',
		'mantelzorger',
		'omgekeerde rollen',
		'brengt zusje'
	],
	afgezonderd: [
		'opsluiten',
		'kelder',
		'kast',
		'op slot',
		'mag kamer niet uit',
		'isoleren',
		'geïsoleerd'
	],
	overbescherming: [
		'overbezorgd',
		'curling',
		'mag niets',
		'mag niet mee op kamp',
		'schoolreisje',
		'verstikkend'
	],
	'kind-als-boodschapper': [
		'vechtscheiding',
		'gescheiden ouders',
		'klem tussen ouders',
		'loyaliteit',
		'partij kiezen',
		'doorgeven aan vader',
		'omgang'
	],
	'geweld-in-verkering': [
		'vriendje slaat',
		'vriend controleert',
		'vriendin slaat',
		'relatie',
		'jaloers',
		'ex vriend',
		'stalkt',
		'appjes controleren',
		'toxisch'
	],
	// ouder-verzorger
	'ouder-geeft-wisselend-verhaal': [
		'liegt',
		'tegenstrijdig',
		'verhaal klopt niet',
		'draait eromheen',
		'moeder zegt iets anders'
	],
	'ouder-verschijnt-nooit': [
		'ouderavond',
		'tienminutengesprek',
		'komt niet opdagen',
		'reageert niet',
		'onbereikbaar',
		'neemt niet op',
		'mails'
	],
	'ouder-houdt-contact-af': [
		'moeder blijft erbij',
		'mag niet alleen praten',
		'weigert gesprek',
		'antwoordt voor kind',
		'schermt af'
	],
	'ouder-ongeinteresseerd': [
		'ongeïnteresseerd',
		'onverschillig',
		'boeit niet',
		'geen interesse',
		'kijkt niet om'
	],
	'ouder-hardhandig': [
		'trekt aan arm',
		'sleurt',
		'slaat kind op plein',
		'ruw',
		'tik',
		'klap',
		'schudt',
		'aan de haren',
		'duwt kind',
		'slaat kind in het openbaar'
	],
	'ouder-middelen': [
		'alcoholist',
		'drinkt',
		'drank',
		'drugs',
		'verslaving',
		'dronken',
		'wiet',
		'alcohol',
		'blowt'
	],
	'ouder-psychisch': [
		'psychose',
		'depressieve moeder',
		'depressieve vader',
		'zelfmoord',
		'suïcide',
		'waanideeën',
		'psychische problemen',
		'gezinsdrama',
		'borderline'
	],
	'ouder-schreeuwt': [
		'boze vader',
		'boze moeder',
		'agressieve ouder',
		'schelden',
		'driftig',
		'tiert',
		'gilt',
		'opvliegend'
	],
	'ouder-overbelast': [
		'uitgeput',
		'burn-out',
		'overspannen',
		'het is te veel',
		'moeder huilt',
		'wanhoop',
		'kan niet meer',
		'trekt het niet'
	],
	// gezinssituatie
	geldzorgen: [
		'schulden',
		'armoede',
		'voedselbank',
		'deurwaarder',
		'uitkering',
		'geen geld',
		'ouderbijdrage',
		'rekeningen'
	],
	'gezin-geisoleerd': ['eenzaam', 'geen familie', 'geen netwerk', 'niemand kent ze', 'isolement'],
	'complexe-scheiding': [
		'vechtscheiding',
		'gescheiden',
		'ruzie tussen ouders',
		'omgangsregeling',
		'ex',
		'rechtszaak',
		'ruziënde ouders'
	],
	'vaak-verhuizen': [
		'weer verhuisd',
		'dakloos',
		'zorgmijder',
		'zorgmijdend',
		'stopt hulp',
		'andere school'
	],
	'huis-onveilig': [
		'vies huis',
		'rommel',
		'hoarding',
		'ratten',
		'schimmel',
		'geen verwarming',
		'wapens',
		'geen stroom',
		'verzamelwoede',
		'huisbezoek'
	],
	'handle-with-care-bericht': ['HWC', 'politie', 'codewoord', 'bericht van leerplicht'],
	'eerder-geweld-bekend': [
		'oud dossier',
		'vorige school',
		'vorige melding',
		'geschiedenis',
		'ondertoezichtstelling',
		'al bekend',
		'uit huis geplaatst'
	],
	'geweld-tegen-ouder': [
		'slaat moeder',
		'slaat vader',
		'slaat zusje',
		'kind slaat ouder',
		'oudermishandeling',
		'slaat broertje',
		'kind-oudergeweld'
	],
	'afhankelijke-oudere': [
		'opa',
		'oma',
		'grootouder',
		'ouderenmishandeling',
		'mantelzorg',
		'bejaard',
		'oudere'
	],
	// getuige-geweld
	'vertelt-over-ruzie-thuis': [
		'ruzie',
		'papa slaat mama',
		'vader slaat moeder',
		'huiselijk geweld',
		'partnergeweld',
		'tekening',
		'geschreeuw',
		'vechten thuis',
		'moeder slaat vader'
	],
	'beschermt-ouder': [
		'past op mama',
		'bezorgd om moeder',
		'let op zusje',
		'wil bij moeder blijven',
		'belt steeds naar huis'
	],
	'schrikt-van-geluid': [
		'hard geluid',
		'dichtslaande deur',
		'vuurwerk',
		'stemverheffing',
		'handen op oren',
		'luchtalarm'
	],
	'onderbroken-nachten': [
		'niet geslapen',
		'wakker door ruzie',
		'slaaptekort',
		's nachts ruzie',
		'moe door ruzie'
	],
	'ouder-met-letsel': [
		'moeder blauw oog',
		'vader gewond',
		'moeder gewond',
		'zonnebril',
		'bang voor man',
		'mishandelde moeder',
		'bang voor vrouw'
	],
	'politie-aan-huis': ['agenten', 'politieauto', 'gearresteerd', 'opgepakt', 'wijkagent', 'inval'],
	'keel-dichtgeknepen': [
		'wurgen',
		'wurging',
		'verwurging',
		'keel',
		'nek dichtgeknepen',
		'stikken',
		'hals',
		'adem',
		'verwurgd'
	],
	'stalking-door-ex': [
		'stalker',
		'stalken',
		'achtervolgd',
		'belaagd',
		'ex staat bij school',
		'contactverbod',
		'straatverbod',
		'gps tracker'
	],
	// seksueel-misbruik
	'niet-leeftijdspassend-seksueel-gedrag': [
		'seks',
		'porno',
		'seksuele woorden',
		'masturbeert',
		'zit aan zichzelf',
		'vieze woorden',
		'seksspelletjes',
		'zit aan andere kinderen'
	],
	'speelt-seks-na': [
		'doktertje',
		'naspelen seks',
		'poppen uitkleden',
		'op elkaar liggen',
		'broek omlaag'
	],
	'pijn-of-jeuk-onderlichaam': [
		'vagina',
		'piemel',
		'plasser',
		'billen',
		'pijn bij plassen',
		'plassen doet zeer',
		'afscheiding',
		'krabt',
		'bloed in onderbroek',
		'poepen doet zeer'
	],
	'bang-voor-persoon-of-plek': [
		'bang voor oom',
		'bang voor opa',
		'bang voor trainer',
		'wil niet naar',
		'oppas',
		'zwembad',
		'bang voor man',
		'bang voor meester'
	],
	'heeft-geheim': [
		'geheimpje',
		'mag niet zeggen',
		'mag ik niet vertellen',
		'niet doorvertellen',
		'ons geheim',
		'zwijgen'
	],
	'angst-om-uit-te-kleden': [
		'omkleden',
		'verschonen',
		'dokter',
		'kleren uit',
		'schoolarts',
		'gym',
		'zwemmen'
	],
	'oudere-nieuwe-vriend': [
		'loverboy',
		'vriendje van twintig',
		'grooming',
		'groomer',
		'oudere man',
		'internetvriend',
		'snapchat',
		'tiktok',
		'discord',
		'online vriend'
	],
	'plots-geld-of-cadeaus': [
		'nieuwe telefoon',
		'dure kleren',
		'veel geld',
		'cadeautjes',
		'tikkies',
		'sieraden'
	],
	'seksueel-getinte-tekening': [
		'tekening',
		'naakt tekenen',
		'piemel tekenen',
		'seks tekening',
		'tekent bloot'
	],
	'zwanger-of-soa-jong': [
		'tienermoeder',
		'tienerzwangerschap',
		'abortus',
		'chlamydia',
		'morning-afterpil',
		'geslachtsziekte',
		'overtijd',
		'zwangere leerling'
	],
	'afpersing-naaktbeelden': [
		'sextortion',
		'naaktfoto',
		'nudes',
		'sexting',
		'naaktfilmpje',
		'chantage',
		'afgeperst',
		'foto gedeeld',
		'bangalijst',
		'deepfake',
		'appgroep'
	],
	// eer-en-vgv
	'vgv-dreigend': [
		'meisjesbesnijdenis',
		'besneden',
		'genitale verminking',
		'reis naar familie',
		'naar oma in buitenland',
		'FGM',
		'besnijden'
	],
	'vgv-erna': [
		'besnijdenis',
		'meisjesbesnijdenis',
		'besneden',
		'genitale verminking',
		'loopt moeilijk na vakantie',
		'pijn bij plassen',
		'terug van vakantie',
		'FGM'
	],
	huwelijksdwang: [
		'uitgehuwelijkt',
		'uithuwelijken',
		'moet trouwen',
		'gedwongen trouwen',
		'verloofd',
		'verloving',
		'bruiloft',
		'kindhuwelijk',
		'gearrangeerd'
	],
	'sterk-gecontroleerd': [
		'broer volgt',
		'mag niets van vader',
		'eerwraak',
		'familie-eer',
		'broers',
		'telefoon gecontroleerd',
		'gevolgd',
		'streng'
	],
	'andere-kleding-minder-vrienden': [
		'hoofddoek',
		'mag niet meer uit',
		'telefoon afgepakt',
		'andere kleren',
		'eerwraak',
		'mag niet afspreken'
	],
	'achterlating-dreigt': [
		'achtergelaten',
		'terug naar land',
		'enkele reis',
		'paspoort afgepakt',
		'opgestuurd',
		'komt niet terug van vakantie',
		'vakantie'
	],
	// falsificatie
	'klachten-alleen-bij-ouder': [
		'münchhausen',
		'munchhausen',
		'PCF',
		'verzonnen ziekte',
		'ziek volgens moeder',
		'school ziet niets',
		'epilepsie volgens ouder'
	],
	'steeds-andere-artsen': [
		'münchhausen',
		'munchhausen',
		'PCF',
		'ziekenhuis',
		'medisch shoppen',
		'onderzoeken',
		'second opinion',
		'dokters'
	],
	'schoolbeeld-past-niet-bij-klacht': [
		'münchhausen',
		'munchhausen',
		'PCF',
		'rolstoel',
		'ziek volgens moeder',
		'gezond op school',
		'sonde',
		'verzonnen allergie'
	],
	// uitbuiting
	'dure-spullen': [
		'merkkleding',
		'twee telefoons',
		'nieuwe iphone',
		'veel geld',
		'dure schoenen',
		'drugsgeld',
		'criminele uitbuiting',
		'dealen'
	],
	'altijd-bereikbaar': [
		'kijkt steeds op telefoon',
		'moet opnemen',
		'krijgt appjes',
		'loverboy',
		'schrikt van berichten'
	],
	'wordt-opgewacht': [
		'auto bij school',
		'onbekende man bij hek',
		'scooters',
		'loverboy',
		'oudere jongens',
		'ronselen',
		'ronselaar',
		'opgehaald door mannen'
	],
	'smoezen-verdwijnt': [
		'liegt',
		'uren weg',
		'dagen weg',
		'loverboy',
		'drugskoerier',
		'geldezel',
		'katvanger',
		'onbekend waar'
	]
};
