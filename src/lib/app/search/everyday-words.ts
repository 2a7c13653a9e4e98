/**
 * What people type when they mean an entry, by its id: words and short sentences as they come up
 * at half past four. Other forms of a word and slips of the finger need no place here.
 */
export const everydayWords: Readonly<Record<string, readonly string[]>> = {
	'need-gevaar': ['direct gevaar', 'spoed', 'noodgeval', 'alarmnummer', 'politie nu', 'ambulance'],
	'need-zelfdoding': [
		'zelfmoord',
		'suïcide',
		'wil dood',
		'wil niet meer leven',
		'maakt er een eind aan'
	],
	'need-verteld': [
		'kind vertelt dat vader slaat',
		'leerling vertelt het aan mij',
		'onthulling',
		'durft niet naar huis',
		'bang om naar huis te gaan',
		'moet ik het geheim houden',
		'kind vraagt of ik niks zeg'
	],
	'need-twijfel': [
		'ik twijfel',
		'onderbuikgevoel',
		'raar gevoel',
		'maak me zorgen',
		'mag ik zelf bellen',
		'wie bel ik',
		'advies vragen',
		'weet niet wat ik moet doen'
	],
	'need-medewerker': [
		'collega zit aan leerling',
		'juf slaat kind',
		'meester appt met leerling',
		'leraar verliefd op leerling',
		'grensoverschrijdend gedrag collega'
	],
	'need-seksueel-geweld': [
		'verkracht',
		'aangerand',
		'misbruikt',
		'incest',
		'betast',
		'zedenmisdrijf'
	],
	'need-huwelijksdwang': [
		'ze moet trouwen',
		'uitgehuwelijkt',
		'gedwongen verloving',
		'komt niet terug van vakantie',
		'moet naar het land van herkomst'
	],
	'need-leerlingen-onderling': [
		'vechten op het plein',
		'gepest',
		'wordt gepest',
		'leerling slaat leerling',
		'mes in de klas'
	],
	'need-online': [
		'appgroep naaktfoto',
		'foto’s gelekt',
		'sextortion',
		'sexting',
		'gechanteerd op Snapchat',
		'exposed'
	],
	'need-kind-wil-praten': ['chat voor kinderen', 'jongere wil zelf bellen', 'nummer voor leerling'],
	'need-zelf': [
		'zelf vroeger mishandeld',
		'mijn eigen jeugd',
		'dit raakt me',
		'kan er niet van slapen',
		'ik kan het niet meer aan',
		'ik kan niet meer'
	],
	'need-thuis-onveilig': ['thuis geslagen door mijn partner', 'bang voor mijn man', 'bang thuis'],
	'need-kind-zelf': [
		'ik word thuis geslagen',
		'ik ben bang voor mijn vader',
		'ik ben zelf leerling'
	],
	'need-geweld-tussen-ouders': ['papa slaat mama', 'ouders slaan elkaar', 'partnergeweld'],
	'need-ophalen': ['ouder komt dronken ophalen', 'dronken vader bij het hek', 'kind meegeven'],
	'need-gevoelens': ['pedofiel', 'seksuele gedachten over kinderen'],
	'line-noodnummer': ['één één twee', 'politie', 'ambulance', 'brandweer'],
	'line-veilig-thuis': [
		'veiligthuis',
		'VT',
		'wie bel ik',
		'advies en meldpunt',
		'AMK',
		'08002000',
		'in het weekend of ’s avonds bellen',
		'partnergeweld',
		'nummer Veilig Thuis',
		'telefoonnummer'
	],
	'line-politie': ['aangifte doen', 'wijkagent', '09008844'],
	'line-kindertelefoon': ['08000432', 'kind wil bellen', 'nummer Kindertelefoon'],
	'line-csg': ['verkrachting', 'aanranding', 'CSG', 'sporenonderzoek', '08000188'],
	'line-vertrouwensinspecteur': ['inspectie', 'klacht over school', '09001113111'],
	'line-jouwggd': ['GGD', 'chat voor jongeren'],
	'line-ikvermoed': ['buurkind', 'omstander', 'buren'],
	'line-lkha': ['LKHA', 'uithuwelijken', 'schoolmeisje achtergelaten'],
	'line-bz-nood': ['achtergelaten in het buitenland', 'ambassade', 'vastgehouden in buitenland'],
	'line-helpwanted': ['naaktbeelden weghalen', 'foto offline halen', 'sextortion'],
	'line-school-veiligheid': ['sociale veiligheid', 'pesten', 'incident op school'],
	'line-stop-it-now': ['pedofilie', 'kinderporno'],
	'line-hulplijn-113': ['zelfmoordlijn', 'suïcide', '08000113'],
	'line-slachtofferhulp': ['na een misdrijf', 'steun na geweld'],
	'page-oefenen': ['casussen', 'training doen', 'beginnen', 'spelen'],
	'page-meldcode': ['stappenplan', 'vijf stappen', 'wat is de meldcode', 'protocol'],
	'page-veilig-thuis': [
		'wanneer bel ik',
		'mag ik zelf bellen',
		'verschil tussen advies en melding',
		'wat gebeurt er na een melding',
		'wat zeg ik aan de telefoon',
		'horen ouders dat ik bel',
		'anoniem bellen'
	],
	'page-signalen': [
		'symptomen',
		'waar let ik op',
		'opvallend gedrag',
		'kind is veranderd',
		'kind is bang voor vader'
	],
	'page-blauwe-plekken': [
		'blauw oog',
		'bloeduitstorting',
		'letsel',
		'wond',
		'kneuzing',
		'plek bij baby'
	],
	'page-begrippen': [
		'betekenis',
		'woordenlijst',
		'definitie',
		'soorten mishandeling',
		'verwaarlozing'
	],
	'page-misverstanden': ['klopt het dat', 'fabels', 'bewijs nodig', 'waar of niet waar'],
	'page-hulp': ['hulp', 'help', 'telefoonnummers', 'nummers', 'wie kan ik bellen', 'hulplijnen'],
	'page-mijn-school': [
		'aandachtsfunctionaris',
		'wie is het bij ons',
		'eigen contacten',
		'intern begeleider nummer',
		'jeugdarts'
	],
	'page-over': [
		'privacy',
		'bronnen',
		'gegevens wissen',
		'alles verwijderen',
		'wie heeft dit gemaakt',
		'cookies'
	],
	'sheet-alle': ['printen', 'downloaden', 'pdf', 'poster'],
	'sheet-meldcode': ['poster personeelskamer', 'printen', 'overzicht op papier', 'A4'],
	'sheet-bellen': ['checklist', 'gesprek voorbereiden', 'wat vragen ze aan de telefoon'],
	'sheet-wie-bel-ik-morgen': ['briefje met nummers', 'visitekaartje', 'nummers op zak'],
	'route-acuut': ['nu onveilig', 'vlucht', 'ouder komt dronken aan', 'wacht niet'],
	'route-bijzondere-risicos': [
		'eerwraak',
		'eergerelateerd geweld',
		'besneden op vakantie',
		'meisjesbesnijdenis',
		'genitale verminking',
		'VGV',
		'loverboy',
		'mensenhandel',
		'falsificatie',
		'Münchhausen by proxy'
	],
	'route-medewerker': [
		'collega zit aan leerling',
		'juf slaat',
		'directeur',
		'bestuur doet niets',
		'stagiair',
		'grensoverschrijdend',
		'vertrouwenspersoon'
	],
	'route-leerlingen-onderling': [
		'vechten op het plein',
		'gepest',
		'spijbelen',
		'verzuim',
		'leerplicht',
		'ruzie met ouders over school',
		'trainer op de club',
		'vreemde op straat'
	],
	'step-1': [
		'wat schrijf ik op',
		'opschrijven',
		'vastleggen',
		'observeren',
		'bewijs nodig',
		'dossier',
		'signalen in kaart'
	],
	'step-2': [
		'met wie overleg ik',
		'collega om raad vragen',
		'intern begeleider',
		'aandachtsfunctionaris',
		'letselduiding'
	],
	'step-3': [
		'gesprek met ouders',
		'praten met het kind',
		'hoe begin ik het gesprek',
		'ouders uitnodigen',
		'ouders worden boos'
	],
	'step-4': ['afwegingskader', 'hoe ernstig is het', 'inschatten', 'risico'],
	'step-5': [
		'moet ik ouders vertellen dat ik meld',
		'toestemming van ouders',
		'melden of niet',
		'besluit',
		'hulp regelen'
	],
	'weighing-1': ['afwegingskader', 'vermoeden is weg', 'sluit ik af'],
	'weighing-2': ['afwegingskader', 'twijfel telt als ja', 'is het acuut'],
	'weighing-3': ['afwegingskader', 'kunnen wij zelf helpen', 'hulp van school'],
	'weighing-4': [
		'afwegingskader',
		'gezin wil geen hulp',
		'ouders weigeren hulp',
		'werken niet mee'
	],
	'weighing-5': ['afwegingskader', 'hulp werkt niet', 'het wordt niet beter', 'blijft onveilig'],
	'norm-onveiligheid': ['wanneer moet ik melden', 'altijd melden', 'meldnorm'],
	'norm-hulp-schiet-tekort': ['hulp lukt niet', 'wij kunnen dit niet', 'meldnorm'],
	'norm-onveiligheid-blijft': ['het gaat weer mis', 'opnieuw melden', 'meldnorm'],
	'norm-geen-meldplicht': ['meldplicht', 'moet ik melden van de wet', 'strafbaar als ik niet meld'],
	'norm-onthulling': ['kind vertelt het zelf', 'disclosure'],
	'norm-open-melden': [
		'anoniem melden',
		'weten ouders wie er meldt',
		'komt mijn naam erin',
		'ouders erachter'
	],
	'definition-acute': ['nu gevaar', 'direct onveilig', 'wat is acuut'],
	'definition-structural': ['steeds weer', 'gaat al jaren zo', 'chronisch'],
	'definition-disclosure': ['vertelt uit zichzelf', 'kind zegt het', 'bekent'],
	'case-stil-kind': [
		'kind zegt niets meer',
		'praat niet meer',
		'teruggetrokken meisje',
		'ineens stil in de klas'
	],
	'signal-ouder-overbelast': [
		'moeder kan het niet meer aan',
		'ouder zegt: ik kan het niet meer aan'
	],
	'signal-oververmoeid': ['slaapt in de les', 'kind is moe'],
	'signal-dure-spullen': ['dure telefoon'],
	'signal-geen-lunch': ['komt zonder brood'],
	'signal-politie-aan-huis': ['politie stond voor de deur', 'politie aan de deur'],
	'claim-m29': ['uit huis geplaatst', 'uithuisplaatsing', 'kind kwijt'],
	'claim-m34': [
		'strafbaar als ik het mis heb',
		'aangeklaagd',
		'valse melding',
		'stel dat ik het mis heb'
	],
	'claim-m01': ['bewijs nodig'],
	'claim-m28': ['ouders dossier inzien', 'inzage dossier'],
	'claim-m38': ['mag ik zelf bellen', 'mag alleen de directie bellen'],
	'claim-m40': ['leerling is 18', 'meerderjarig', 'volwassen leerling'],
	'claim-m07': ['geheim beloven', 'geheim houden'],
	'claim-m11': ['kleur blauwe plek', 'hoe oud is de plek'],
	'topic-vastleggen': ['wat schrijf ik op', 'dossier', 'verslag maken', 'aantekeningen'],
	'topic-vastleggen-waar': ['ouders dossier inzien', 'wie mag het dossier lezen', 'AVG', 'privacy'],
	'topic-praten-met-een-kind': [
		'wat zeg ik tegen het kind',
		'hoe praat ik met het kind',
		'doorvragen'
	],
	'topic-praten-met-een-kind-liever-niet': ['geheim beloven', 'uithoren', 'waaromvraag'],
	'topic-praten-met-ouders': ['gesprek met ouders', 'boze ouders', 'slecht nieuws'],
	'topic-ouders-vertellen': ['moet ik ouders vertellen', 'ouders inlichten'],
	'topic-wanneer-niet-eerst-praten': ['mag ik met de ouders praten', 'eerst Veilig Thuis'],
	'topic-vanaf-zestien': ['mbo', 'student', 'hbo', 'leerling is 17'],
	'topic-vanaf-zestien-vanaf-achttien': ['leerling is 18', 'meerderjarig'],
	'law-meldrecht': ['toestemming ouders', 'mag ik melden zonder toestemming'],
	'law-geheim': ['beroepsgeheim', 'privacy', 'zwijgplicht'],
	'law-geen-meldplicht': ['meldplicht'],
	'part-wie-bel-ik': ['wie bel ik', 'wie moet ik bellen', 'beslisboom'],
	'part-anoniem': ['anoniem melden', 'anoniem bellen', 'mijn naam niet noemen'],
	'part-na-een-melding': ['uit huis geplaatst', 'uithuisplaatsing', 'wat doet Veilig Thuis'],
	'part-advies-of-melding': ['verschil tussen advies en melding'],
	'part-voorbereiden': ['wat zeg ik aan de telefoon', 'gesprek voorbereiden'],
	'part-ouders': ['moet ik ouders vertellen', 'horen ouders dat ik bel'],
	'part-bereiken': ['nummer Veilig Thuis', 'openingstijden', 'chat', 'in het weekend bellen'],
	'part-nooit': ['kleur blauwe plek', 'donkere huid'],
	'part-plaats': ['plek op oor', 'plek op wang', 'plek op rug'],
	'part-dokter': ['plek bij baby', 'afdruk van een hand', 'naar de dokter'],
	'part-zin': ['wat zeg ik over de blauwe plek', 'wat vraag ik het kind'],
	'part-anders': ['mongolenvlek', 'archipelvlek'],
	'part-wissen': ['gegevens wissen', 'alles verwijderen', 'geschiedenis wissen'],
	'part-verlaat': ['iemand kijkt mee', 'snel sluiten'],
	'part-wat-het-met-je-doet': ['ik ben bang dat ik het mis heb', 'ik lig er wakker van'],
	'part-na-een-casus': ['het laat me niet los', 'nare casus'],
	'form-partnergeweld': ['partnergeweld', 'ex slaat', 'stalking'],
	'form-kmdf': ['munchhausen', 'verzonnen ziekte'],
	'form-uitbuiting': ['loverboy'],
	'form-lichamelijke-verwaarlozing': ['verwaarlozing', 'krijgt geen eten'],
	'signals-verwaarlozing': ['verwaarlozing', 'signalen van verwaarlozing'],
	'route-leerlingen-onderling-pesten': ['gepest', 'pesten', 'antipestprotocol'],
	'route-bijzondere-risicos-uitbuiting': ['loverboy', 'mensenhandel'],
	'route-bijzondere-risicos-falsificatie': ['munchhausen', 'verzonnen ziekte'],
	'route-bijzondere-risicos-genitale-verminking': ['besnijdenis', 'besneden', 'VGV'],
	'route-bijzondere-risicos-eer': ['eerwraak', 'familie-eer'],
	figures: ['hoe vaak komt het voor', 'hoeveel kinderen', 'statistiek', 'percentage'],
	'term-jgz': ['schoolarts', 'GGD-arts'],
	'term-leerplichtambtenaar': ['leerplicht']
};
