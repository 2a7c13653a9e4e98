import type { StepGuide } from './step-guide';

export const consultGuide = {
	number: 2,
	youDo: [
		{
			lines: [
				'Vertel een deskundige collega wat je zag en hoorde.',
				'Zeg er ook bij wat je niet weet.',
				'Vraag zo nodig Veilig Thuis om advies. Dat kan zonder namen.'
			],
			sources: ['GGDZ', 'ZORGOOG', 'VTNOG-ANON']
		},
		{
			lines: [
				'Bekijk samen of een gesprek met de ouders veilig kan. Twijfel je, bel dan Veilig Thuis.'
			],
			sources: ['SIGKAART', 'AUGEO-STAP']
		},
		{
			lines: ['Spreek af wie wat doet, en wanneer jullie weer overleggen.'],
			sources: ['ZORGOOG', 'SIGKAART']
		},
		{
			lines: ['Kijk of je school eigen termijnen heeft. Wacht in elk geval niet op zekerheid.'],
			sources: ['HOEKSCHE', 'VBS', 'NJI-KIND']
		}
	],
	youAsk: [
		{
			lines: [
				'De aandachtsfunctionaris: de collega die hier het meest van weet.',
				'Een school heeft er vaak een. Kijk in je schoolprotocol wie het is.'
			],
			sources: ['HG-ONDERWIJS', 'LBBO', 'LVAK-TR']
		},
		{
			lines: [
				'Basisschool: vaak de intern begeleider.',
				'Voortgezet onderwijs: vaak de zorgcoördinator of ondersteuningscoördinator.',
				'Mbo: de studieloopbaanbegeleider. Hoger onderwijs: de decaan of studentpsycholoog.'
			],
			sources: ['HG-ONDERWIJS', 'LBBO', 'STIP', 'KWC']
		},
		{
			lines: [
				'Ook de schoolmaatschappelijk werker, de jeugdarts, de jeugdverpleegkundige of je directeur.'
			],
			sources: ['ZORGOOG', 'CJGA', 'GGDNOG']
		},
		{
			lines: [
				'Veilig Thuis, voor advies. Het noteert dan niets over het gezin, en jij blijft aan zet.'
			],
			sources: ['VTNOG-ANON', 'ZEELAND-ANP']
		},
		{
			lines: ['Gaat het om letsel? Veilig Thuis heeft artsen die meedenken: vertrouwensartsen.'],
			sources: ['GGDZ', 'VNG-VT']
		}
	],
	youWrite: [
		{
			lines: [
				'Met wie je sprak, en wanneer.',
				'Wat je vroeg, en of dat zonder namen was.',
				'Welk advies je kreeg, en wat jullie afspreken.'
			],
			sources: ['ZORGOOG', 'SIGKAART']
		}
	],
	mistakes: [
		{
			lines: ['De naam van het kind noemen, terwijl advies ook zonder naam kan.'],
			sources: ['VTNOG-ANON', 'TRAUMA', 'BOINK-FAQ']
		},
		{
			lines: [
				'Het op de gang bespreken, met het halve team.',
				'Alleen overleggen met een vriend die het gezin kent.',
				'“We kijken het even aan” afspreken, zonder datum en zonder naam erbij.',
				'Denken dat het nu van de aandachtsfunctionaris is, en zelf niet meer kijken.'
			],
			sources: [],
			isUnconfirmed: true
		}
	],
	topics: ['wanneer-niet-eerst-praten', 'vastleggen', 'vanaf-zestien']
} as const satisfies StepGuide;
