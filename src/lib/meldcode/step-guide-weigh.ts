import type { StepGuide } from './step-guide';

export const weighGuide = {
	number: 4,
	youDo: [
		{
			lines: [
				'Weeg samen: bijvoorbeeld de aandachtsfunctionaris of intern begeleider met de directie.',
				'Is er acuut gevaar? Dan weeg je niet eerst samen, maar bel je meteen.'
			],
			sources: ['HP-BO5', 'HP-SO-ACUUT', 'VTGZ-MELD']
		},
		{
			lines: [
				'Gebruik het afwegingskader van je school. Dat zijn vijf vragen over veiligheid en hulp.'
			],
			sources: ['GGDZ', 'HG-ONDERWIJS', 'NJI-AFW']
		},
		{
			lines: ['Kijk terug. Eerder geweld is de sterkste voorspeller van later geweld.'],
			sources: ['STCRT2017']
		},
		{
			lines: ['Weeg ook de veiligheid van broers en zussen.'],
			sources: ['HP-UGM']
		}
	],
	youAsk: [
		{
			lines: ['De aandachtsfunctionaris of intern begeleider, en je directie namens het bestuur.'],
			sources: ['HP-BO5']
		},
		{
			lines: ['Bij twijfel altijd Veilig Thuis.'],
			sources: ['GGDZ', 'MC-HAAG']
		},
		{
			lines: ['Is het vermoeden sterk? Vraag na hoe jullie dat aan het bestuur laten weten.'],
			sources: [],
			isUnconfirmed: true
		}
	],
	youWrite: [
		{
			lines: ['Jullie oordeel, en waarop het rust.'],
			sources: ['KNMG-5']
		},
		{
			lines: ['Ook wat ertegen pleit. Is het vermoeden weg, schrijf dat dan duidelijk op.'],
			sources: ['HP-VO-DOS', 'HP-DOS']
		}
	],
	mistakes: [
		{
			lines: ['Elk voorval apart wegen, en niet het patroon.'],
			sources: ['IKMH', 'ZOEK', 'STUDY-04']
		},
		{
			lines: ['Alleen kijken naar wat de ouder bedoelde. Ook wie het goed bedoelt, kan schaden.'],
			sources: ['WEEK-2021-ZUID-LIMBURG', 'JGZ-1634']
		},
		{
			lines: ['Broers en zussen vergeten.'],
			sources: ['HP-UGM']
		},
		{
			lines: [
				'Je laten leiden door sympathie voor de ouders.',
				'Het kind niet horen.',
				'Wegen op gevoel, zonder het afwegingskader ernaast.'
			],
			sources: [],
			isUnconfirmed: true
		}
	],
	topics: ['vastleggen']
} as const satisfies StepGuide;
