import type { KnownSource } from './sources';

/** A number that says what it counts, of which year, and what one may not read into it. */
export interface Figure {
	readonly id: string;
	readonly amount: string;
	readonly counts: string;
	readonly year: string;
	readonly mind: string;
	readonly sources: readonly KnownSource[];
}

/**
 * Few on purpose. How many teachers feel competent was looked for and not found: it is not made up.
 * Newspapers still print the number of children of 2010; this is the newest that was found.
 */
export const figures: readonly Figure[] = [
	{
		id: 'kinderen',
		amount: '90.000 tot 127.000',
		counts:
			'kinderen in een jaar, volgens professionals die mishandeling zagen. Dat is ongeveer drie op de honderd.',
		year: '2017',
		mind: 'Een schatting en een ondergrens: wat niemand zag, telt niet mee. Een nieuwere telling vonden wij niet.',
		sources: ['NJI-CIJ', 'LEIDEN', 'WODC-INF']
	},
	{
		id: 'per-klas',
		amount: 'Ongeveer één',
		counts: 'kind per klas van dertig: dezelfde schatting, omgerekend.',
		year: '2017',
		mind: 'Een gemiddelde over heel Nederland. Het zegt niets over jouw klas.',
		sources: ['WTK-2017', 'CRANEND', 'NOS2019']
	},
	{
		id: 'vormen',
		amount: '36 procent',
		counts:
			'van dezelfde telling was emotionele verwaarlozing. Daarna lichamelijke verwaarlozing (24), lichamelijke (18), emotionele (11) en seksuele mishandeling (4).',
		year: '2017',
		mind: 'Bijna drie op de tien kinderen maakten meer dan één vorm mee.',
		sources: ['NJI-CIJ']
	},
	{
		id: 'leerlingen-zelf',
		amount: '27 procent',
		counts: 'van de leerlingen in groep 7 en 8 zei zelf: ik heb dit ooit door ouders meegemaakt.',
		year: '2016',
		mind: 'Een vragenlijst over het hele leven tot dan toe. In het voortgezet onderwijs was het bijna 25 procent.',
		sources: ['NJI-2010']
	},
	{
		id: 'overleden',
		amount: 'Enkele tientallen',
		counts: 'kinderen per jaar overlijden door mishandeling, naar schatting.',
		year: 'schattingen tussen 1996 en 2009',
		mind: 'Er is geen landelijke registratie.',
		sources: ['NJI-DOOD', 'NTVG-DOOD']
	},
	{
		id: 'volwassenen',
		amount: 'Bijna 1,3 miljoen',
		counts: 'mensen vanaf zestien jaar maakten in een jaar huiselijk geweld mee.',
		year: '2024',
		mind: 'Wat mensen zelf invulden in een onderzoek van CBS en WODC.',
		sources: ['CBS-PHGSG', 'OBR-PHG']
	},
	{
		id: 'veilig-thuis',
		amount: '66.000 meldingen, 85.000 adviezen',
		counts:
			'bij Veilig Thuis in een half jaar, afgerond. Ongeveer de helft van de meldingen ging over kindermishandeling.',
		year: 'eerste helft van 2025, voorlopig',
		mind: 'Een telling van meldingen, niet van kinderen. Meer meldingen is niet hetzelfde als meer geweld.',
		sources: ['GEMNU-CBS', 'BLIK', 'METRO2025', 'WELING']
	},
	{
		id: 'onderwijs',
		amount: 'Ongeveer 4 procent',
		counts: 'van de meldingen over kindermishandeling kwam van school, opvang of leerplicht.',
		year: 'eerste helft van 2020 en van 2021',
		mind: 'In 2019 kwam ook ongeveer 4 procent van alle meldingen uit het onderwijs. Een nieuwer cijfer vonden wij niet.',
		sources: ['VOSABB', 'NOS2019']
	}
];
