import { noGeneralDuty, openReport } from '../reporting-norms';
import type { Misconception } from './misconception';

export const aboutReporting: readonly Misconception[] = [
	{
		id: 'm05',
		claim: 'Je mag pas melden als ouders toestemming geven.',
		isTrue: false,
		why: 'Toestemming is niet nodig: je hebt een wettelijk meldrecht. Wel vertel je ouders in de regel vooraf dat je meldt, tenzij dat onveilig is.',
		sources: ['OG-THEMA', 'OG-ACTUEEL']
	},
	{
		id: 'm18',
		claim: 'Als professional kun je volledig anoniem melden, ook voor Veilig Thuis.',
		isTrue: false,
		why: `${openReport.text} Denk aan gevaar, of aan een band van vertrouwen die anders breekt. Veilig Thuis kent je naam ook dan. Advies vragen kan wel zonder de naam van het kind.`,
		sources: [...openReport.sources, 'SPLIT']
	},
	{
		id: 'm04',
		claim: 'Bij acute of structurele onveiligheid is melden de professionele norm.',
		isTrue: true,
		why: 'Zo is het sinds 1 januari 2019. Acuut betekent dat er meteen bescherming nodig is. Structureel betekent dat de onveiligheid terugkomt of doorgaat.',
		sources: ['HP-KZ', 'KNMG-5', 'AFWM', 'KNMG-B6']
	},
	{
		id: 'm14',
		claim: 'Als je gemeld hebt, is het kind in veilige handen en is jouw taak klaar.',
		isTrue: false,
		why: 'Na een melding ben je nog steeds nodig. Veilig Thuis neemt het zicht op de veiligheid over. Jij blijft steunen, kijken en vastleggen. Er zijn wachttijden, dus bel opnieuw als er iets verandert.',
		sources: ['MC-MELDEN', 'RTVU', 'EHGKM']
	},
	{
		id: 'm29',
		claim: 'Veilig Thuis haalt meteen kinderen uit huis.',
		isTrue: false,
		why: 'Veilig Thuis beoordeelt hoe veilig het is en zet hulp in gang. Een maatregel loopt via de Raad voor de Kinderbescherming en de rechter.',
		sources: ['KNMG-B4', 'AUG-VT']
	},
	{
		id: 'm03',
		claim: 'Een leerkracht heeft een wettelijke meldplicht bij elk vermoeden.',
		isTrue: false,
		why: noGeneralDuty.text,
		sources: noGeneralDuty.sources
	},
	{
		id: 'm24',
		claim: 'Ouders mogen nooit weten dat school heeft gemeld.',
		isTrue: false,
		why: 'Ouders horen het juist wel, in de regel al vooraf. Openheid is de regel, veiligheid de uitzondering.',
		sources: ['NJI-OUDERS', 'OG-ACTUEEL']
	},
	{
		id: 'm34',
		claim: 'Je bent strafbaar als je onterecht meldt.',
		isTrue: false,
		why: 'Zorgvuldig melden te goeder trouw mag, ook als het vermoeden niet blijkt te kloppen. Houd je aan feiten. Bewust iets onwaars melden is iets anders. Twijfel je, vraag het na bij Veilig Thuis.',
		sources: ['BVD1', 'RBNHO'],
		isUnconfirmed: true,
		unconfirmedPart: 'Over niet strafbaar zijn'
	},
	{
		id: 'm15',
		claim: 'Als er al hulp is, hoef je niet te melden.',
		isTrue: false,
		why: 'Hulp en melden kunnen samengaan. Bij acute of structurele onveiligheid meld je, ook als er al hulp is.',
		sources: ['MOETD', 'NJI-WERK']
	},
	{
		id: 'm06',
		claim: 'Je vertelt ouders altijd eerst dat je gaat melden.',
		isTrue: false,
		why: 'Meestal wel, maar niet altijd. Je vertelt het niet vooraf als een kind, een ander of jijzelf daardoor gevaar loopt. Ook niet als het gezin uit beeld dreigt te raken, of als er haast is. Beslis dat samen met Veilig Thuis.',
		sources: ['SIGKAART', 'AUGEO-STAP', 'OG-ACTUEEL', 'KLK-OUD']
	}
];
