/**
 * The register of sources: where each fact was read. An address, or a description where a text
 * has none. An address is kept as it was found, also when a site has moved since.
 */
export const sources = {
	'5DOK-AF':
		'https://5dok.net/article/begrippenlijst-samenwerkingsafspraken-veilig-thuis-en-lokaal-veld.yng91nop',
	'5DOK-VNG':
		'https://5dok.net/article/regelgeving-betreffende-seksueel-misbruik-binnen-institutionele-spoor-inleiding.y6eo8wrn',
	AAFP: 'https://www.aafp.org/pubs/afp/issues/2022/0600/p661.html',
	AFWM: 'https://afwegingskadermeldcode.nl/vragenlijst?showtemplate=1',
	AMBIQ: 'https://www.ambiq.nl/professionals/vragen-aan-ambiq/meldcode-professionals',
	ARCHIPEL: 'https://sagapedia.com/nl/Archipelvlek',
	'AUG-BLZ': 'https://www.augeo.nl/nl-nl/kinderopvang/watdoejij/blauwe-plekken-op-de-ziel/',
	'AUG-DISC':
		'https://www.augeomagazine.nl/onderzoeksspecial-nieuwe-inzichten-betere-resultaten/disclosure-op-school',
	'AUG-HWC': 'https://www.augeo.nl/nl-nl/handle-with-care/wat-is-handle-with-care/',
	'AUG-HWC-FAQ': 'https://www.augeo.nl/nl-nl/handle-with-care/veelgestelde-vragen/algemeen/',
	'AUG-PV': 'https://www.augeo.nl/nl-nl/kindermishandeling/psychische-verwaarlozing/',
	'AUG-VT': 'https://www.augeo.nl/nl-nl/themas/meldcode/veilig-thuis/',
	'AUGEO-STAP': 'https://www.augeo.nl/nl-nl/themas/meldcode/meldcode-stappenplan/',
	AUGEO11:
		'https://augeomagazine.nl/meldcode-augeo-magazine-11/interview-maaike-brunekreef?legacy=legacy',
	AUGM: 'Augeo Magazine, artikel over praten met kinderen',
	AUGM10:
		'https://www.augeomagazine.nl/hoe_praat_je_met_een_kind_-_augeo_magazine_10/hoe-praat-je-met-een-kind',
	'AVPK-PCF': 'https://academiepratenmetkinderen.nl/tips/in-gesprek-met-slachtoffer-pcf/',
	'AVS-2010': 'https://avs.nl/actueel/nieuws/leerling-dossier-september-2010/',
	'AVS-SSV':
		'https://avs.nl/actueel/nieuws/stichting-school-veiligheid-biedt-scholen-ondersteuning-bij-calamiteiten/',
	AVS2019: 'https://avs.nl/actueel/nieuws/18-24-november-week-tegen-kindermishandeling/',
	AVS2021: 'https://avs.nl/actueel/nieuws/week-tegen-kindermishandeling-15-21-november/',
	BABYHELP: 'https://babyhelp.nl/vraag-en-antwoord/wie-bellen-bij-kindermishandeling',
	BALANS: 'https://balansdigitaal.nl/kindermishandeling-is-melden-helpend',
	BERGEN:
		'https://zorg.bergen.nl/is/een-vraag-over-2/zorg-en-ondersteuning/geweld-of-overlast/huiselijk-geweld',
	BLIJV: 'https://www.blijvendveilig.nl/nieuws/landelijk-toekomstscenario-naar-tweede-kamer/',
	BLIK: 'https://www.blikopnieuws.nl/nieuws/307805/meer-adviezen-en-meldingen-over-kindermishandeling-en-huiselijk-geweld.html',
	BOINK: 'https://www.boink.info/meldcode-kindermishandeling',
	'BOINK-FAQ':
		'https://www.boink.info/paginas/openbaar/contact-service/faq/faq-meldcode-kindermishandeling',
	'BOZ-BZ':
		'https://www.blikopnieuws.nl/nieuws/275203/buitenlandse-zaken-wil-contact-met-slachtoffers-huwelijksdwang-en-achterlating.html',
	BRINK: 'https://www.bsdebrink.nl/ouders/vertrouwensinspecteur-primair-onderwijs',
	BVD1: 'https://www.bvd-advocaten.nl/blogs/zorgmelding-bij-veilig-thuis-vanuit-school-hoe-doe-je-dit-zorgvuldig',
	BVD2: 'https://www.bvd-advocaten.nl/blogs/wanneer-mag-school-aankloppen-bij-veilig-thuis',
	CAMD: 'https://childabusemd.org/cc-present-sentinel.php?slide=7',
	'CBS-ACUUT': 'https://jeugdmonitor.cbs.nl/begrippen-en-toelichting/acute-onveiligheid',
	'CBS-IM23':
		'https://www.cbs.nl/nl-nl/longread/rapportages/2023/impactmonitor-aanpak-huiselijk-geweld-en-kindermishandeling-2023/6-verbetering-outcome',
	'CBS-MELD': 'https://www.cbs.nl/en-gb/our-services/methods/definitions/report-to-veilig-thuis',
	'CBS-PHGSG':
		'https://www.cbs.nl/nl-nl/longread/rapportages/2024/prevalentiemonitor-huiselijk-geweld-en-seksueel-grensoverschrijdend-gedrag-2024?onepage=true',
	CJGA: 'https://www.cjgalblasserdam.nl/professionals',
	CJGBREDA:
		'https://www.cjgbreda.nl/ouders/basisschoolkind/school-2/primair-onderwijs/leerlingdossier/',
	CRANEND: 'https://www.cranendonck.nl/week-tegen-kindermishandeling-samen-alert-blijven',
	CSG: 'https://www.centrumseksueelgeweld.nl/category/in-de-media/',
	CSUP: 'https://www.c-support.nu/veelgestelde-vragen/wat-te-doen-bij-veilig-thuis-meldingen/',
	DEHUE:
		'https://5dok.net/document/ozlx9plz-signalering-kindermishandeling-professionals-basisscholen-kwalitatief-onderzoek-handelingswijzen-verbeterpunten.html',
	DELFT: 'https://www.delft.nl/wegblijven-van-school',
	DIDACTIEF: 'https://didactiefonline.nl/artikel/bange-vermoedens',
	EERSTEL: 'https://www.de-eerstelijns.nl/2023/11/veel-meer-aandacht-nodig-voor-femicide/',
	EHGKM: 'https://expertisecentrum-hgkm.nl/save-the-date-week-tegen-kindermishandeling/',
	'EHGKM-HWC':
		'https://expertisecentrum-hgkm.nl/nieuwe-cijfers-handle-with-care-het-kind-het-gevoel-geven-hier-ben-je-veilig/',
	EMERGIS: 'https://www.emergis.nl/hulp-na-verkrachting-of-aanranding/2017/02/03/',
	'EV-OM':
		'https://eenvandaag.avrotros.nl/artikelen/openbaar-ministerie-noemt-aantal-femicide-zaken-schokkend-en-hoog-dit-kan-ook-naast-jou-gebeuren-160196',
	EXPY: 'https://expydoc.com/doc/6672148/protocol-kindermishandeling',
	FEENSTRA:
		'https://5dok.net/document/8ydrxplz-invloed-schoolfactoren-aanpak-kindermishandeling-basisschoolsetting.html',
	FIER2020:
		'https://www.omropfryslan.nl/nijs/946253-spanningen-rinne-op-troch-ferplicht-thuswurkjen-je-kinne-gjin-kant-mear-ut',
	FJC: 'http://fjc-mb.nl/?page=kindermishandeling.html',
	'FRL-CHAT':
		'https://www.omropfryslan.nl/nijs/961719-veilig-thuis-fryslan-no-ek-berikber-fia-chat-foar-slachtoffers-huslik-geweld',
	'GEMNU-CBS': 'https://www.gemeente.nu/sociaal/aantal-meldingen-huiselijk-geweld-stijgt/',
	'GEMNU-CHAT':
		'https://www.gemeente.nu/veiligheid/bereikbaarheid-veilig-thuis-met-24-7-chatfunctie-wenselijk/',
	GGDFRL:
		'https://www.ggdfryslan.nl/over-ggd/nieuws/centrum-seksueel-geweld-start-landelijke-campagne/',
	GGDGHOR: 'https://ggdghor.nl/thema/zit-je-als-jongere-ergens-mee-dan-is-er-jouwggd',
	GGDNOG: 'https://www.ggdnog.nl/meisjesbesnijdenis',
	GGDZ: 'https://www.ggdzeeland.nl/voor-u-en-jou/seks-en-gezondheid/seksueel-geweld/voor-professionals.htm',
	GO: 'https://gespecialiseerdonderwijs.nl/blog/2021/10/15/zedenmisdrijf/',
	GROEP12: 'https://www.groep1-2.com/post/kindermishandeling',
	GRON: 'http://www.groningermeldcode.nl/de-meldcode-in-5-stappen/',
	'GZ-KWART':
		'https://5dok.net/article/conclusie-kwartaalrapportage-veilig-thuis-gelderland-zuid-oktober-december.zgw6e6j6',
	HARTEN3: 'http://harten3.com/5-stappen/',
	HENW: 'https://www.henw.org/artikelen/seksueel-misbruik-herkennen-bij-minderjarigen',
	'HG-1999': 'https://www.huiselijkgeweld.nl/publicaties/brochures/seksueel_misbruik_onderwijs',
	'HG-BP':
		'https://www.huiselijkgeweld.nl/interventies/aanpak/richtlijn-blauwe-plekken-bij-kinderen',
	'HG-CBS22':
		'https://www.huiselijkgeweld.nl/actueel/nieuws/2022/10/31/aantallen-meldingen-en-adviesvragen-veilig-thuis-eerste-halfjaar-2022',
	'HG-FACT': 'https://www.huiselijkgeweld.nl/publicaties/factsheets/2018/11/01/kindermishandeling',
	'HG-HWC':
		'https://huiselijkgeweld.nl/actueel/nieuws/2022/06/22/snel-steun-op-scholen-na-huiselijk-geweld',
	'HG-ONDERWIJS':
		'https://www.huiselijkgeweld.nl/interventies/publicaties/interventies/2018/07/04/afwegingskader-meldcode-onderwijs-en-leerplicht',
	'HG-PCF': 'https://www.huiselijkgeweld.nl/vormen/pediatric-condition-falsification',
	'HG-WEEK19':
		'https://www.huiselijkgeweld.nl/actueel/nieuws/2019/11/18/week-tegen-kindermishandeling-van-start',
	HOEKSCHE:
		'https://5dok.net/document/z3dmrn58-meldcode-huiselijk-geweld-en-kindermishandeling.html',
	'HP-AMW3': 'https://handelingsprotocol.nl/utrecht-amw-stap-3-gesprek-3',
	'HP-BO5': 'https://www.handelingsprotocol.nl/utrecht-bo-stap-5-hulp-of-melden-3',
	'HP-DOS': 'https://handelingsprotocol.nl/utrecht-gz-stap-1-signaleren/dossiervorming',
	'HP-KO1': 'https://www.handelingsprotocol.nl/utrecht-ko-stap-1-signaleren-3',
	'HP-KZ': 'https://handelingsprotocol.nl/utrecht-kz-stap-5-hulp-of-melden',
	'HP-LVG':
		'https://www.handelingsprotocol.nl/utrecht-gz-stap-1-signaleren-2/utrecht-signalen-kindermishandeling',
	'HP-PV': 'https://www.handelingsprotocol.nl/component/content/article/102',
	'HP-SO-ACUUT':
		'https://www.handelingsprotocol.nl/utrecht-so-stap-1-signaleren-3/kind-in-acuut-gevaar',
	'HP-UGM':
		'https://www.handelingsprotocol.nl/utrecht-gm-stap-1-signaleren-3/utrecht-signalen-kindermishandeling',
	'HP-VECHT': 'https://www.handelingsprotocol.nl/component/content/article/143-vechtscheiding',
	'HP-VLAG':
		'https://www.handelingsprotocol.nl/zwijndrecht-gm3-stap-1-signaleren/zwijndrecht-gm3-vormen-huiselijk-geweld',
	'HP-VO-DOS': 'https://www.handelingsprotocol.nl/utrecht-vo-stap-1-signaleren-3/dossiervorming',
	HUIDHUIS: 'https://huidhuis.nl/aandoeningen/mongolenvlek/',
	HUIDZ: 'http://www.huidziekten.nl/zakboek/dermatosen/mtxt/Mongolenvlek.htm',
	'HVN-DC':
		'https://www.hartvannederland.nl/het-beste-van-hart/panel/artikelen/slachtoffer-partnergeweld-huiselijk-geweld-dwingende-controle-hulp-campagne',
	HVN116:
		'https://www.hartvannederland.nl/milieu-gezondheid/zorg/artikelen/landelijke-hulplijn-116-slachtoffers-huiselijk-geweld',
	IBP: 'https://www.ibp-platform.nl/tag/vastleggen/',
	'IGJ-1': 'https://www.igj.nl/zorgsectoren/jeugd/meldingen/melden-voor-instellingen',
	'IGJ-2':
		'https://www.igj.nl/zorgsectoren/jeugd/melden-jeugdhulpverleners/jeugdhulpaanbieders-melden-geweld',
	'IGJ-3':
		'https://www.igj.nl/zorgsectoren/jeugd/melden-jeugdhulpverleners/jeugdhulpaanbieders-melden-calamiteit',
	IKMH: 'https://www.ikmeldhet.nl/seksueel-misbruik-herkennen/',
	IKV: 'https://www.ikvermoedhuiselijkgeweld.nl/kindermishandeling',
	'IKV-VGV':
		'https://www.ikvermoedhuiselijkgeweld.nl/meisjesbesnijdenis/docenten-meisjesbesnijdenis',
	INGRADO:
		'https://ingrado.nl/actueel/items/wat-is-er-aan-de-hand-met-schoolverzuim-en-een-veilig-thuis-melding',
	INTERV: 'https://www.interventieacademie.nl/afwegingsvraag-2/',
	ISSUEK: 'https://www.issuekalender.nl/week-tegen-kindermishandeling-2018/',
	'JGZ-1604': 'https://www.jgzrichtlijnen.nl/alle-richtlijnen/richtlijn/?richtlijn=12&rlpag=1604',
	'JGZ-1634': 'https://www.jgzrichtlijnen.nl/alle-richtlijnen/richtlijn/?richtlijn=12&rlpag=1634',
	'JGZ-REV':
		'https://www.jgzrichtlijnen.nl/richtlijn/jgz-richtlijn-kindermishandeling/4-preventieve-interventies-kindermishandeling/4-2-achtergrond/4-2-4-interventies-gericht-op-het-stoppen-en-herstellen-van-kindermishandeling',
	'JGZ-VERW': 'https://www.jgzrichtlijnen.nl/alle-richtlijnen/richtlijn/?richtlijn=12&rlpag=1633',
	KEERPUNT: 'https://keerpunt.chat/signalen-herkennen/',
	KEMP: 'https://doi.org/10.1136/archdischild-2020-320491',
	KENNISNET: 'https://aanpakibp.kennisnet.nl/rechten-van-betrokkenen/',
	KEVIN: 'https://kevin-codes.pages.dev/',
	KINDCHECK: 'http://kindermishandeling.online-magazine.nl/nl/mobile/spread/10124/790869',
	KINDENZORG: 'https://kindenzorg.nl/lichamelijke-kindermishandeling-herkennen/',
	KLK: 'https://www.klachtenloket-kinderopvang.nl/vraag-en-antwoord-ondernemers/wie-kan-een-melding-doen-bij-een-vermoeden-van-kindermishandeling-2/',
	'KLK-OUD':
		'https://www.klachtenloket-kinderopvang.nl/vraag-en-antwoord/zonder-vooraf-de-ouder-te-informeren-doet-de-kinderopvangorganisatie-een-melding-bij-veilig-thuis-mag-dit-zomaar/',
	'KLK-THEMA':
		'https://www.klachtenloket-kinderopvang.nl/thema-analyse-melding-veilig-thuis-in-de-kinderopvang/',
	'KLOKHUIS-M': 'https://kindermishandeling.hetklokhuis.nl/voor-ouders/melding-maken/',
	'KLOKHUIS-R': 'https://kindermishandeling.hetklokhuis.nl/voor-scholen/mogelijke-reacties/',
	KMNL: 'http://www.kindermishandeling.nl/pages/14tot18/definitie.htm',
	KMOK: 'https://www.kindermishandelingonderwijskinderopvang.nl/tips-voor-het-gesprek/',
	'KMOK-04': 'https://www.kindermishandelingonderwijskinderopvang.nl/signalenlijst-0-4-jaar/',
	'KMOK-AF':
		'https://www.kindermishandelingonderwijskinderopvang.nl/vereiste-kennis-van-de-aandachtsfunctionaris/',
	'KMOK-TOEZ': 'https://www.kindermishandelingonderwijskinderopvang.nl/toezicht-meldcode/',
	'KNMG-1':
		'https://knmg-meldcode.maglr.com/meldcode-kindermishandeling-en-huiselijk-geweld/stap-1-onderzoek-kindcheck-en-mantelzorgverleningscheck',
	'KNMG-5':
		'https://knmg-meldcode.maglr.com/meldcode-kindermishandeling-en-huiselijk-geweld/stap-5-beslissen-over-melden-via-afwegingskader',
	'KNMG-B3':
		'https://knmg-meldcode.maglr.com/meldcode-kindermishandeling-en-huiselijk-geweld/bijlage-3-een-anonieme-melding-doen-bij-veilig-thuis',
	'KNMG-B4':
		'https://knmg-meldcode.maglr.com/meldcode-kindermishandeling-en-huiselijk-geweld/bijlage-4-taken-en-functie-van-veilig-thuis',
	'KNMG-B6':
		'https://knmg-meldcode.maglr.com/meldcode-kindermishandeling-en-huiselijk-geweld/bijlage-6-voorbeelden-van-structurele-onveiligheid',
	'KNMG-DEF1':
		'https://knmg-meldcode.maglr.com/meldcode-kindermishandeling-en-huiselijk-geweld/definities-bij-knmg-meldcode-kindermishandeling-en-huiselijk-geweld-1',
	'KNMG-DEF2':
		'https://knmg-meldcode.maglr.com/meldcode-kindermishandeling-en-huiselijk-geweld/definities-bij-knmg-meldcode-kindermishandeling-en-huiselijk-geweld-2',
	KOW: 'https://www.kinderopvang-wijzer.nl/info/meldcode-kindermishandeling-of-huiselijk-geweld/',
	KROMME:
		'https://www.krommerijncollege.nl/praktische-informatie/procedures/meldcode-kindermishandeling/',
	'KT-OWN': 'https://www.kindertelefoon.nl/informatie-voor-volwassenen/over-ons',
	KWADRAAD: 'https://www.kwadraad.nl/privacy-en-werkwijze/delen-van-jouw-gegevens/',
	KWC: 'https://kwcollege.nl/aandachtsfunctionarissen/',
	LBBO: 'https://www.lbbo.nl/materialenbank/de-rol-van-de-aandachtsfunctionaris-in-de-school',
	'LECK-2014':
		'https://www.huiselijkgeweld.nl/nieuws/2014/111214_landelijk-expertise-centrum-kindermishandeling-morgen-van-start',
	'LECK-P': 'https://leck.nu/professionals/',
	LEIDEN: 'https://www.universiteitleiden.nl/nieuws/2019/02/prevalentiestudie-kindermishandeling',
	LERAAR24:
		'https://www.leraar24.nl/2619769/kindermishandeling-hoe-herken-je-het-en-wat-moet-je-doen/',
	LKAH: 'https://www.lkah.nl/signalen-meisjesbesnijdenis',
	LKHA: 'https://www.huwelijksdwangenachterlating.nl/hoe-herken-je-de-signalen-van-huwelijksdwang-en-achterlating',
	'LKHA-EER':
		'https://www.huwelijksdwangenachterlating.nl/nieuws/meldcode-bij-vermoeden-van-eergerelateerd-geweld/',
	'LKHA-WIE': 'https://www.huwelijksdwangenachterlating.nl/over-ons/wie-zijn-wij',
	LUMEN:
		'https://www.lumengroup.nl/2023/12/05/4-tips-voor-het-leerlingdossier-vanuit-privacy-perspectief/',
	LURIE:
		'https://research.luriechildrens.org/en/community-population-health-and-outcomes/smith-child-health-outcomes-research-and-evaluation-center/tricam/ten-4-facesp/',
	'LVAK-TR': 'http://harten3.com/lvak-training/',
	LVVV: 'https://www.lvvv.nl/nieuws/vertrouwenspersoon-in-het-onderwijs-hoe-zit-het-ook-alweer-met-die-meld-en-aangifteplicht/16810',
	MANTEL:
		'https://www.mantelzorg.nl/professionals/onderwerpen/mantelzorgondersteuning/kindcheck-en-herkennen-van-jonge-mantelzorgers/',
	'MC-HAAG':
		'https://www.meldcodehaaglanden.nl/sectoren/jeugdhulp/jeugdzorg/manager-leidinggevende-of-directielid/?step=4',
	'MC-INFO': 'https://www.meldcode.nu/informatie-verwerken/',
	'MC-MELDEN': 'https://www.meldcode.nu/melden/',
	'MC-SIG': 'https://www.meldcode.nu/signalen-kindermishandeling/',
	'MC-TRIAGE': 'https://www.meldcode.nu/triage/',
	METRO: 'https://www.metronieuws.nl/in-het-nieuws/2019/09/hoera-de-kindertelefoon-bestaat-40-jaar',
	'METRO-VGV':
		'https://www.metronieuws.nl/in-het-nieuws/2019/06/veel-meer-meisjes-in-nl-lopen-risico-op-besnijdenis',
	METRO2025:
		'https://www.metronieuws.nl/in-het-nieuws/binnenland/2025/10/steeds-vaker-melding-van-kindermishandeling/',
	MHZ: 'http://maakhetzichtbaar.nl/signalen-herkennen/',
	MIN2018:
		'https://huiselijkgeweld.nl/actueel/nieuws/2018/07/02/minister-hugo-de-jonge-vws-ontvangt-afwegingskaders-voor-verbeterde-meldcode-huiselijk-geweld-en-kindermishandeling',
	MOETD: 'https://www.moetd.nl/MeldcodeStap5.html',
	'MOVISIE-DOS': 'https://www.movisie.nl/publicatie/meldcode-dossiervorming',
	NATOMB: 'https://www.nationaleombudsman.nl/rapporten/2018019',
	NATRAP:
		'https://www.nationaalrapporteur.nl/publicaties/brieven/2016/12/14/brief-consultatie-wijziging-besluit-verplichte-meldcode-huiselijk-geweld-en-kindermishandeling-24-november-2016',
	NATRAP13:
		'https://nationaalrapporteur.nl/actueel/nieuws/2013/09/30/week-van-kinderen-veilig-trapt-af-op-18-november',
	'NJI-2010': 'https://www.nji.nl/Kindermishandeling-Probleemschets-Cijfers',
	'NJI-AFW': 'https://www.nji.nl/kindermishandeling/afwegingskader-meldcode',
	'NJI-CIJ': 'https://www.nji.nl/cijfers/kindermishandeling',
	'NJI-COMP':
		'https://pdffox.com/competenties-in-relatie-tot-de-aanpak-van-kindermishandeling-pdf-free.html',
	'NJI-DEF': 'http://nji.nl/Kindermishandeling-Probleemschets-Definitie',
	'NJI-DOOD':
		'https://www.nji.nl/nl/Over-het-Nederlands-Jeugdinstituut/Overleden-na-mishandeling-wat-beweerd-wordt-en-wat-we-weten',
	'NJI-KIND': 'https://www.nji.nl/kindermishandeling/hoe-praat-ik-met-een-kind-over-vermoedens',
	'NJI-KIND2':
		'https://nji.nl/nl/Kennis/Dossier/Kindermishandeling/Zorgen-bespreken/In-gesprek-met-kind-en-ouders',
	'NJI-KMDF': 'https://www.nji.nl/kindermishandeling/kindermishandeling-door-falsificatie',
	'NJI-OUDERS': 'https://www.nji.nl/kindermishandeling/hoe-praat-ik-met-ouders',
	'NJI-SIG': 'https://www.nji.nl/kindermishandeling/signalen-herkennen',
	'NJI-VERZUIM': 'https://www.nji.nl/voortijdig-schoolverlaten-en-verzuim/wetgeving-schoolverzuim',
	'NJI-WERK': 'https://www.nji.nl/Werken-met-de-meldcode',
	NLAID: 'https://www.nl-aid.org/kabinet-actie-nieuwe-veiligheidsmaatregelen-op-scholen/',
	'NOS-SEXT':
		'https://nos.nl/artikel/2308738-jongeren-afgeperst-wie-betaalt-vanwege-een-naaktfoto-is-gemiddeld-650-euro-kwijt.html',
	'NOS-VGV':
		'https://nos.nl/artikel/2314870-edna-adan-ismail-strijdt-al-haar-hele-leven-tegen-vrouwelijke-genitale-verminking.html',
	NOS2019:
		'https://nos.nl/nieuwsuur/artikel/2311300-kindermishandeling-weinig-gemeld-door-leraren-ondanks-strengere-meldcode.html',
	'NTVG-DOOD':
		'https://www.ntvg.nl/artikelen/niet-natuurlijk-overlijden-door-kindermishandeling-gerechtelijke-secties-1996-2009',
	'NTVG-ZUIG':
		'https://www.ntvg.nl/artikelen/een-blauwe-plek-bij-een-zuigeling-dient-altijd-verklaard-te-worden',
	'NU-113':
		'https://www.nu.nl/binnenland/6062813/hulplijn-113-nu-ook-rechtstreeks-bereikbaar-voor-zelfmoordpreventie.html',
	'NU-CBS':
		'https://www.nu.nl/gezondheid/4963529/slachtoffers-kindermishandeling-komen-vaak-eenoudergezin.html',
	'NU-CSG':
		'https://www.nu.nl/amsterdam/4192153/gemeente-komt-met-meldpunt-slachtoffers-seksueel-geweld.html',
	'NU-KO22':
		'https://www.nu.nl/binnenland/6243497/kinderopvang-gaat-vaak-niet-goed-om-met-regels-voor-melden-misbruikvermoeden.html',
	'NU-VERA':
		'https://www.nu.nl/kind-gezin/6167449/kindermishandeling-al-liet-ik-niks-zien-leraren-hadden-het-kunnen-weten.html',
	NURSC:
		'https://www.nursingcenter.com/journalarticle?Article_ID=5983919&Journal_ID=54030&Issue_ID=5983908',
	NVK: 'https://nvk.nl/themas/kwaliteit/richtlijnen/richtlijn?componentid=7864341',
	NVO: 'https://www.nvo.nl/beroepscode-en-tuchtrecht/veelgestelde-vragen/hoe-is-het-toestemmingsvereiste-geregeld-.aspx',
	'NVT-LIST': 'https://www.veiligthuisnhn.nl/professionals/meldcode/stappenplan.aspx',
	NYSINGH: 'https://www.nysingh.nl/blog/school-wet-melden-veilig-thuis/',
	'OBR-FEM':
		'https://www.omroepbrabant.nl/nieuws/4729931/zo-stap-je-volgens-deskundigen-veilig-uit-een-gewelddadige-relatie',
	'OBR-HW':
		'https://www.omroepbrabant.nl/nieuws/4485936/veel-meer-meldingen-over-chantage-met-naaktbeelden-schrikbarend',
	'OBR-PHG':
		'https://www.omroepbrabant.nl/nieuws/4597826/110000-brabantse-vrouwen-afgelopen-jaar-slachtoffer-van-huiselijk-geweld',
	'OCO-BEW': 'http://www.onderwijsconsument.nl/bewaartermijn-leerlinggegevens/',
	'OCO-DOS': 'http://www.onderwijsconsument.nl/leerlingdossier',
	'OCO-MC': 'https://www.onderwijsconsument.nl/hoe-werkt-de-meldcode-kindermishandeling/',
	OFFL: 'https://offlimits.nl/nieuws/enorme-stijging-hulpvragen-vanwege-seksueel-gedrag-enof-gevoelens-richting-minderjarigen',
	'OG-107817':
		'https://www.onderwijsgeschillen.nl/uitspraken/klacht-over-een-melding-bij-veilig-thuis-en-de-beperkte-toegang-van-de-leerling-tot-de',
	'OG-ACTUEEL': 'https://onderwijsgeschillen.nl/actueel/klachten-over-meldingen-aan-veilig-thuis',
	'OG-THEMA': 'https://www.onderwijsgeschillen.nl/thema/informatieverstrekking-aan-veilig-thuis',
	'OJS-ZOB':
		'https://www.ouderjeugdsteunpuntzob.nl/veelgestelde-vragen/welke-informatie-moet-ik-delen-met-school-en-school-met-mij/mag-de-school-met-mijn-kind-praten-zonder-dat-ik-daarbij-ben',
	'OWI-VRAAG':
		'https://www.onderwijsinspectie.nl/documenten/vragen-en-antwoorden/bij-wie-kan-ik-terecht-met-een-vraag-over-een-ongewenste-situatie-op-een-instelling',
	'OWI-WETS':
		'https://www.onderwijsinspectie.nl/onderwerpen/vertrouwensinspecteurs/wetswijzigingen-meld-overleg-en-aangifteplicht',
	'OWI-ZEDEN':
		'https://www.onderwijsinspectie.nl/onderwerpen/vertrouwensinspecteurs/zedenmisdrijven',
	PAROOL: 'https://www.parool.nl/binnenland/-hulp-kindermishandeling-en-geweld-stagneert~a4622563/',
	PEDDIG:
		'https://www.pedagogiekdigitaal.nl/p/npm2017-nationale-prevalentiestudie-mishandeling-van-kinderen-en-jeugdigen/1901/21',
	'PEDDIG-VI':
		'https://www.pedagogiekdigitaal.nl/p/overzicht-meldingen-vertrouwensinspecteurs-ko-2019-2021/7444/22',
	PICO: 'http://www.picokids.nl/meldcode2.html',
	'POL-MMA': 'https://www.politie.nl/nieuws/2020/januari/10/08-twee-hennepkwekerijen-opgerold.html',
	'POL-SHN': 'https://www.politie.nl/themas/slachtofferhulp.html',
	PORAAD:
		'https://www.poraad.nl/veelgestelde-vragen/aan-welke-eisen-moet-een-leerlingendossier-voldoen-wat-zijn-de-rechten-van',
	PSYVM: 'https://www.psycholoogvoormij.nl/meldcode-huiselijk-geweld-en-kindermishandeling/',
	RBNHO: 'https://lexboost.com/rechtspraak/ECLI:NL:RBNHO:2024:2105',
	RCH: 'https://www.rch.org.au/vfpms/guidelines/Bruising/',
	'RD-BZ':
		'https://www.rd.nl/vandaag/binnenland/vloggers-vragen-aandacht-voor-huwelijksdwang-1.1584398',
	'RD-KMDF':
		'https://richtlijnendatabase.nl/richtlijn/kindermishandeling_door_falsificatie/startpagina_-_kindermishandeling_door_falsificatie.html',
	RD2019:
		'https://www.rd.nl/vandaag/binnenland/vraag-advies-bij-vermoeden-kindermishandeling-1.1545927',
	REPORT:
		'https://reportersonline.nl/wat-niet-pluis-is-bepaalt-ieder-zelf-meldcode-veilig-thuis-stort-veel-ouders-in-nachtmerrie',
	REVIUS: 'https://www.reviuswijk.nl/ontdek-revius-wijk/inspectie/',
	'RICHTL-BP': 'https://richtlijnendatabase.nl/richtlijn/blauwe_plekken_bij_kinderen',
	'RICHTL-INL':
		'https://richtlijnendatabase.nl/index.php/gerelateerde_documenten/bijlage/14975/1/60/Algemene%20inleiding.html',
	'RJ-STAP3':
		'https://www.richtlijnenjeugdhulp.nl/kindermishandeling/signalering-en-diagnostiek/samenwerken-met-ouders-en-kind-stap-3',
	'RO-BASIS':
		'https://www.rijksoverheid.nl/documenten/rapporten/2017/01/09/basismodel-meldcode-huiselijk-geweld-en-kindermishandeling',
	'RO-HG':
		'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
	'RO-RADAR':
		'https://www.rijksoverheid.nl/documenten/rapporten/2017/10/17/radarfunctie-veilig-thuis',
	'RO-SM':
		'https://www.rijksoverheid.nl/onderwerpen/kindermishandeling/vraag-en-antwoord/hoe-herken-ik-seksueel-misbruik-bij-een-kind',
	'RO-ZEDEN':
		'https://www.rijksoverheid.nl/onderwerpen/voortgezet-onderwijs/vraag-en-antwoord/moet-de-school-seksueel-misbruik-melden-en-aangeven',
	RTVU: 'https://www.rtvutrecht.nl/nieuws/3667596/inspectie-wachttijden-bij-veilig-thuis-zijn-te-lang',
	SBO: 'https://blog.sbo.nl/onderwijs/hoe-helpt-een-aandachtsfunctionaris-om-huiselijk-geweld-te-herkennen-op-school/',
	SCHOOLL:
		'https://www.schoolleider.nl/blog/2019/12/20/toename-meldingen-bij-veilig-thuis-onderwijs-blijft-sector-van-aandacht/',
	SCHOOLV: 'https://www.schoolenveiligheid.nl/kennisbank/vermoedens-van-seksueel-misbruik/',
	SCHRIJF: 'http://www.schrijfsterre.nl/disclosure-als-een-kind-zelf-vertelt-over-mishandeling/',
	'SCHUL-VIR':
		'https://www.schulinck.nl/sociaal-domein/jeugd-nieuws-verwijsindex-risicojongeren-vir-stand-van-zaken-september/',
	SEKSMD: 'http://seksueelmisdrijf.nl/onderwijs/meldplicht-klachtenregeling',
	SEKSMD2: 'http://seksueelmisdrijf.nl/onderwijs/aangifteplicht-bevoegd-gezag',
	SHN: 'https://www.slachtofferhulp.nl/professionals/een-slachtoffer-doorverwijzen/doorverwijzen-naar-slachtofferhulp/',
	SIGKAART: 'https://signalenkaart.nl/meldcode/',
	SMT2022: 'https://schoolmanagementtotaal.sdu.nl/node/185809',
	SPLIT: 'https://www.split-online.nl/kennisbank/uitspraken/70288',
	STB2013: 'https://zoek.officielebekendmakingen.nl/stb-2013-324.html',
	STB2017: 'https://www.eumonitor.nl/9353000/1/j9vvik7m1c3gyxp/vkfoblkauzn9',
	STCRT2017: 'https://zoek.officielebekendmakingen.nl/stcrt-2017-46221.html',
	STIP: 'https://www.stiphilversum.nl/Vraagbaak/art/699720',
	STOOB: 'https://www.stichtingoob.com/over-ons/samenwerking/onderwijsinspectie',
	STOPPEST: 'https://www.stoppestennu.nl/stappenplan-nazorg-bij-online-seksueel-misbruik-op-school',
	'STUDY-04': 'https://studylibnl.com/doc/1243562/',
	'STUDY-MELD': 'https://studylibnl.com/doc/1230000/melding--vermoedens-van--kindermishandeling',
	SWN: 'https://www.sociaalwerknederland.nl/thema/jeugd-opgroeien/publicaties/publicatie/6195-wijziging-besluit-verplichte-meldcode-kindermishandeling-gepubliceerd',
	TECKY: 'http://tecky.nl/kindermishandeling-herkennen/',
	TELEG21:
		'https://www.telegraaf.nl/vrouw/1966378487/wat-te-doen-als-je-kindermishandeling-vermoedt',
	THELPT: 'https://www.t-helpt.nl/nieuws/week-tegen-kindermishandeling-1/',
	TK2025:
		'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D53377&id=2025D53377',
	TK36663: 'https://berthub.eu/tkconv/document.html?nummer=2025D22583',
	TK36777: 'https://berthub.eu/tkconv/document.html?nummer=2025D30749',
	TRAUMA: 'https://www.traumapraktijk.nl/meldcode-stappenplan/',
	TS2025: 'https://berthub.eu/tkconv/document.html?nummer=2025D02278',
	TUB: 'https://www.tubantia.nl/binnenland/hulp-na-huiselijk-geweld-laat-te-lang-op-zich-wachten~a252c677/',
	UDO: 'https://www.udo.nl/schoolgids/aandachtsfunctionaris-2',
	'UPD-113':
		'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
	VALK: 'http://www.valkenswaard.nl/internet/veelgestelde-vragen_41327/item/wat-zijn-de-meldplicht-en-aangifteplicht-bij-seksueel-misbruik-in-het-onderwijso_529.html',
	VBS: 'https://vbs.nl/casus-klacht-over-melding-veilig-thuis-gegrond/',
	'VGV-GGD': 'https://vgv.ggd.nl/signaleren/Signaleren%20(1)/',
	VJHG: 'https://www.voordejeugdenhetgezin.nl/documenten/publicaties/2023/07/17/programmaplan-toekomstscenario-kind-en-gezinsbescherming-2023-2026',
	'VK-FPKM':
		'http://www.volkskrant.nl/binnenland/met-sluiting-polikliniek-gaat-expertise-kindermishandeling-verloren~a4462468/',
	VLAARD:
		'https://vlaardingen.nieuws.nl/gemeente/hoe-herken-je-kindermishandeling-en-wat-moet-je-dan-doen-tips-en-advies-van-experts',
	'VNG-VT': 'https://vng.nl/veilig-thuis',
	VOSABB: 'https://www.vosabb.nl/meer-meldingen-over-kindermishandeling/',
	'VTDR-LHBT': 'https://veiligthuisdrenthe.nl/actueel/2024/man-lhbtiqa-personen-slachtoffer',
	'VTFL-HA': 'https://veiligthuisflevoland.nl/onderwerpen/huwelijksdwang-en-achterlating/',
	'VTGM-EER': 'https://veiligthuisgm.nl/signalen-eergerelateerd-geweld-soms-lastig-te-zien',
	'VTGV-FAQ': 'https://www.veiligthuisgv.nl/veelgestelde-vragen/',
	'VTGV-HWC': 'https://www.veiligthuisgv.nl/professionals/handle-with-care/',
	'VTGZ-FORM': 'https://secure.ggdgelderlandzuid.nl/vt/meldformulier-veilig-thuis/',
	'VTGZ-GH': 'https://veiligthuisgelderlandzuid.nl/over-geweld/gedwongen-huwelijk/',
	'VTGZ-MELD': 'https://veiligthuisgelderlandzuid.nl/voor-professionals/ik-wil-iets-melden/',
	VTHAAG: 'https://veiligthuishaaglanden.nl/mensenhandel-en-loverboys/',
	'VTHM-PROF': 'https://veiligthuishollandsmidden.nl/ik-ben-professional/',
	'VTHM-SCRIPT':
		'https://veiligthuishollandsmidden.nl/hoe-vertel-ik-dat-ik-ga-melden-bij-veilig-thuis/',
	VTHP2019: 'https://5dok.net/document/q5mn45j7-veilig-thuis-handelingsprotocol.html',
	VTNHN: 'https://www.veiligthuisnhn.nl/professionals/meldcode/stappenplan.aspx',
	'VTNML-VRIJ': 'https://www.veiligthuisnml.nl/veel-gestelde-vragen/2de-vraag/',
	'VTNOG-ANON': 'https://www.veiligthuisnoordoostgelderland.nl/anoniem-melden/',
	'VTNOG-ZIN': 'https://www.veiligthuisnoordoostgelderland.nl/voorbeeldzinnen/',
	'VTU-HA':
		'https://www.veiligthuisutrecht.nl/2021/06/17/landelijke-campagne-huwelijksdwang-en-achterlating/',
	'WEEK-2017': 'campagnetekst Week tegen Kindermishandeling, 2017',
	'WEEK-2017-HARDERWIJK': 'lokale campagnetekst Harderwijk, 2017',
	'WEEK-2019': 'campagnetekst Week tegen Kindermishandeling (NJi), 2019',
	'WEEK-2020-IJSSELLAND': 'regionale campagnetekst IJsselland, 2020',
	'WEEK-2021-ZUID-LIMBURG': 'regionale campagnetekst Zuid-Limburg, 2021',
	WELING:
		'https://www.welingelichtekringen.nl/samenleving/gestage-stijging-meldingen-kindermishandeling-en-ander-geweld',
	'WK-4': 'https://www.wildekastanje.nl/trainingen/meldcode/stap-4/',
	'WK-FAQ': 'https://www.wildekastanje.nl/trainingen/meldcode/extra-info/veelgestelde-vragen/',
	'WK-SIG': 'https://www.wildekastanje.nl/trainingen/meldcode/extra-info/signalenlijst/',
	'WODC-INF': 'https://magazines.wodc.nl/wodcmagazine/2019/01/informantenstudie',
	'WTK-2017': 'http://www.weektegenkindermishandeling.nl/over-de-week',
	'WTK-VT':
		'https://weektegenkindermishandeling.nl/over-kindermishandeling/wat-kun-je-als-professional-van-veilig-thuis-verwachten/',
	'ZEELAND-ANP':
		'https://www.zeelandnet.nl/nieuws/veilig-thuis-krijgt-minder-meldingen-van-onveilige-thuissituaties',
	ZIJWEG: 'https://www.stichtingzijweg.nl/gevolgen-voor-kinderen',
	ZOEK: 'https://www.zorgenomeenkind.nl/herken-de-signalen/',
	ZORGOOG: 'https://zorgoog.nl/jeugd-en-gezin/jeugd-en-gezin-2-collegiale-consultatie/',
	'ZW-FIER':
		'https://zorgwelzijn.nl/magazine-artikelen/thema-wat-langer-in-een-rotsituatie-zitten-doorstaan-slachtoffers-wel'
} as const satisfies Readonly<Record<string, string>>;

export type KnownSource = keyof typeof sources;

/** Whether this is a key of the register. */
export function isSourceKey(key: string): key is KnownSource {
	// Not `in`: a key such as `toString` must not pass.
	return Object.hasOwn(sources, key);
}

/** The address of a source, or its description where it has none. */
export function sourceOf(key: KnownSource): string {
	return sources[key];
}

/** The address to link to, or nothing where the source has only a description. */
export function sourceAddress(key: KnownSource): URL | undefined {
	const source = sources[key];
	return /^https?:/.test(source) ? new URL(source) : undefined;
}

/**
 * The short name for on screen: the site without `www.`, or the description. A key that a later
 * release no longer knows, which a stored case may hold, is shown as it is.
 */
export function sourceLabel(key: string): string {
	if (!isSourceKey(key)) return key;
	return sourceAddress(key)?.hostname.replace(/^www\./, '') ?? sources[key];
}
