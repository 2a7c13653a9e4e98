import type { SignalFact } from './signal-fact';

export const honourSignals = [
	{
		id: 'vgv-dreigend',
		category: 'eer-en-vgv',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Uitspraken of geruchten over een besnijdenis, al of niet met een reis of feest',
		note: 'Een reis of vakantie alleen is geen signaal. Let op de combinatie. De leeftijd die bronnen het meest noemen, is 4 tot 12 jaar.',
		act: 'today',
		care: ['veilig-thuis-first'],
		sources: ['IKV-VGV', 'VGV-GGD', 'LKAH']
	},
	{
		id: 'vgv-erna',
		category: 'eer-en-vgv',
		ages: ['4-12', '12-18'],
		label:
			'Na een lange afwezigheid: pijn bij lopen of zitten, lang naar de wc, niet gymmen, stil en moe',
		note: 'Een blaasontsteking of menstruatie kan ook. Bel Veilig Thuis, en vraag daarna de JGZ.',
		act: 'today',
		care: ['veilig-thuis-first'],
		sources: ['IKV-VGV', 'GGDNOG']
	},
	{
		id: 'huwelijksdwang',
		category: 'eer-en-vgv',
		ages: ['12-18'],
		label: 'Bang voor een gedwongen verloving, huwelijk of reis',
		note: 'Ook jongens en lhbti-leerlingen maken dit mee. Bel Veilig Thuis, nog voor een gesprek met leerling of familie. Wacht niet, zeker niet vlak voor een vakantie.',
		act: 'today',
		care: ['veilig-thuis-first'],
		sources: ['VTGZ-GH', 'VTU-HA']
	},
	{
		id: 'sterk-gecontroleerd',
		category: 'eer-en-vgv',
		ages: ['12-18'],
		label: 'Wordt door familie sterk gecontroleerd, opgehaald of gevolgd',
		note: 'Strenge regels alleen zijn geen geweld. Let op angst, straf en of de leerling nog zelf contact mag hebben. Zoek geen contact met de familie.',
		act: 'today',
		care: ['veilig-thuis-first'],
		sources: ['VTGZ-GH', 'VTGM-EER', 'VTDR-LHBT']
	},
	{
		id: 'andere-kleding-minder-vrienden',
		category: 'eer-en-vgv',
		ages: ['12-18'],
		label: 'Is ineens niet meer vrij in vrienden, telefoon, kleding of uitgaan, en is bedrukt',
		note: 'Andere kleren of meer geloof zijn op zich geen signaal. Puberteit en eigen keuze komen veel voor.',
		act: 'discuss',
		care: ['veilig-thuis-first'],
		sources: ['VTGZ-GH']
	},
	{
		id: 'achterlating-dreigt',
		category: 'eer-en-vgv',
		ages: ['4-12', '12-18'],
		label: 'Vreest in het buitenland achtergelaten te worden',
		note: 'Wacht niet, zeker niet vlak voor een vakantie. Is de leerling al in het buitenland? Bel ook het noodnummer van Buitenlandse Zaken.',
		act: 'today',
		care: ['veilig-thuis-first'],
		sources: ['VTFL-HA', 'VTU-HA']
	}
] as const satisfies readonly SignalFact[];
