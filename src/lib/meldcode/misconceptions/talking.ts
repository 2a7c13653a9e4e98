import type { Misconception } from './misconception';

export const aboutTalking = [
	{
		id: 'm22',
		claim: 'De klas is de juiste plek om door te vragen als een kind iets vertelt.',
		isTrue: false,
		why: 'In de klas luistert iedereen mee. Erken wat het kind zegt, en maak het daarna algemeen. Kom er later op terug, met z’n tweeën.',
		sources: ['KLOKHUIS-R']
	},
	{
		id: 'm07',
		claim: 'Een kind dat vertelt moet je beloven dat het geheim blijft.',
		isTrue: false,
		why: 'Beloof dat nooit, hoe graag je het kind ook gerust wilt stellen. Zeg wel dat je het kind betrekt bij wat je doet.',
		sources: ['KMOK', 'LERAAR24']
	},
	{
		id: 'm42',
		claim:
			'Vertelt een leerling over geweld thuis, dan zet je dezelfde dag leerling en ouders samen om tafel.',
		isTrue: false,
		why: 'Bel eerst Veilig Thuis. Pas daarna is duidelijk of, wanneer en hoe de ouders het horen.',
		sources: ['AFWM', 'SCHRIJF']
	},
	{
		id: 'm37',
		claim: 'Vanaf 16 jaar geeft een jongere in de regel zelf toestemming voor hulp.',
		isTrue: true,
		why: 'Zo is de regel. Tot 12 jaar geven de ouders toestemming, van 12 tot 16 jaar ouders en kind samen. Bij gevaar gaat veiligheid voor.',
		sources: ['NVO', 'KWADRAAD', 'RJ-STAP3']
	},
	{
		id: 'm08',
		claim: 'Bij een onthulling vraag je door tot je precies weet wat er is gebeurd.',
		isTrue: false,
		why: 'Je hoeft niet te weten wat er precies is gebeurd. Luister, stel hooguit open vragen en maak er geen verhoor van. Bel dezelfde dag Veilig Thuis, voordat je verder iets doet.',
		sources: ['AFWM', 'KMOK', 'NJI-KIND']
	},
	{
		id: 'm23',
		claim:
			'Bij signalen van huwelijksdwang of vrouwelijke genitale verminking (VGV) bel je eerst de ouders.',
		isTrue: false,
		why: 'Bel eerst Veilig Thuis, en praat nog niet met de familie. Bij huwelijksdwang en achterlating in het buitenland bel je zelfs voordat je met de leerling praat.',
		sources: ['AUGEO-STAP', 'VTU-HA']
	}
] as const satisfies readonly Misconception[];
