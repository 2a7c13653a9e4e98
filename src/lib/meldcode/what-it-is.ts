import type { SourcedText } from './reporting-norms';

/** What the law and the trade mean by the two words in the name of the Meldcode. */
export interface WhatItIs {
	readonly id: string;
	readonly term: string;
	readonly meaning: SourcedText;
	readonly points: readonly (SourcedText & { readonly isUnconfirmed?: true })[];
}

export const whatItIs: readonly WhatItIs[] = [
	{
		id: 'kindermishandeling',
		term: 'Kindermishandeling',
		meaning: {
			text: 'Omgang met een minderjarige die bedreigend of gewelddadig is: lichamelijk, psychisch of seksueel. Het kind krijgt er ernstige schade van, of die dreigt. Zo staat het, in onze woorden, in de Jeugdwet.',
			sources: ['NJI-DEF']
		},
		points: [
			{
				text: 'Het gaat om ouders, en om anderen van wie het kind afhankelijk is of tegenover wie het niet vrij is.',
				sources: ['NJI-DEF']
			},
			{
				text: 'Dus ook om stiefouders, pleegouders, leraren en trainers. Gaat het over een medewerker, dan volg je een andere route.',
				sources: ['KMNL', 'OWI-ZEDEN', 'BOINK']
			},
			{
				text: 'Niets doen telt ook: een kind onthouden wat het nodig heeft, heet verwaarlozing.',
				sources: ['KMNL']
			},
			{
				text: 'Niet elk moment waarop opvoeden misgaat, is mishandeling. Het gaat om ernstige schade, of de dreiging daarvan.',
				sources: ['KNMG-DEF1']
			},
			{
				text: 'De bedoeling van een ouder beslist niet. Veel ouders handelen uit machteloosheid of in zware omstandigheden.',
				sources: ['WEEK-2021-ZUID-LIMBURG']
			}
		]
	},
	{
		id: 'huiselijk-geweld',
		term: 'Huiselijk geweld',
		meaning: {
			text: 'Geweld door iemand uit de huiselijke kring: een familielid, een huisgenoot, een mantelzorger of een (ex-)partner.',
			sources: ['JGZ-1604']
		},
		points: [
			{
				text: 'Het kan gaan om lichamelijk, seksueel, psychisch of financieel geweld.',
				sources: [],
				isUnconfirmed: true
			},
			{
				text: 'Het gaat ook over volwassenen: een ouder, een grootouder, een leerling van achttien of ouder.',
				sources: ['JGZ-1604', 'BOINK-FAQ']
			}
		]
	}
];
