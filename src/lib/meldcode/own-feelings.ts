import type { KnownSource } from './sources';

/** A few sentences for the reader's own sake. */
export interface CareText {
	readonly id: string;
	readonly title: string;
	readonly texts: readonly string[];
	readonly sources: readonly KnownSource[];
	readonly isUnconfirmed?: true;
}

/** What a worry does to the one who has it, and how to keep looking straight. */
export const ownFeelings: readonly CareText[] = [
	{
		id: 'overweldigd',
		title: 'Het kan je overweldigen',
		texts: [
			'Een kind vertelt iets, en jij gelooft het eerst niet. Of je wordt boos. Of er komt oud verdriet boven.',
			'Iedereen luistert vanuit zichzelf. Heb je het zelf meegemaakt, of ken je de ouders en mag je ze graag? Dan maak je het misschien groter of kleiner dan het is.'
		],
		sources: ['AUG-DISC']
	},
	{
		id: 'bang',
		title: 'Je kunt bang zijn om iets te doen',
		texts: [
			'Misschien heb je het mis. Misschien worden de ouders boos, dienen ze een klacht in, of maak je het erger.',
			'Dat zijn begrijpelijke gedachten, en geen reden om te wachten. Deel ze met je aandachtsfunctionaris, of vraag Veilig Thuis om advies.'
		],
		sources: ['AUGEO11']
	},
	{
		id: 'vooroordeel',
		title: 'Iedereen kijkt door een eigen bril',
		texts: [
			'Vraag bij elke zorg: zou ik dit ook denken bij een gezin dat ik goed ken? En bij een gezin dat heel anders leeft?',
			'Vraag ook: wat spreekt ertegen?'
		],
		sources: [],
		isUnconfirmed: true
	},
	{
		id: 'napraten',
		title: 'Praat erover na',
		texts: [
			'Bespreek het met een collega. Laat ook je leidinggevende weten wat het met je doet.',
			'Steun van collega’s helpt ook om iets te doen met een vermoeden. Je hoeft een kind niet in je eentje te redden.'
		],
		sources: ['FEENSTRA'],
		isUnconfirmed: true
	}
];

/** For whoever practised, and carries something away from it. */
export const aftercare: readonly CareText[] = [
	{
		id: 'zelf-dat-kind',
		title: 'Je hebt het zelf meegemaakt',
		texts: [
			'Dan kan een verhaal ineens heel dichtbij komen. Wat er toen gebeurde, was niet jouw schuld.',
			'Je hoeft deze training niet af te maken, en je hoeft niemand uit te leggen waarom.'
		],
		sources: ['SCHOOLV'],
		isUnconfirmed: true
	},
	{
		id: 'echt-kind-in-je-hoofd',
		title: 'Je denkt aan een echt kind',
		texts: [
			'Misschien vraag je je af of je iets hebt gemist. Je hoeft dat niet eerst zeker te weten.',
			'Een twijfel is genoeg om advies te vragen. Begin vandaag, bij een collega of bij Veilig Thuis.'
		],
		sources: ['NJI-KIND', 'VBS', 'STUDY-04']
	},
	{
		id: 'geraakt',
		title: 'Het laat je niet los',
		texts: [
			'Stoppen mag, op elk moment. Loop weg van het scherm. Ga even naar buiten als dat kan.',
			'Vertel een collega wat het met je doet. Dat mag kort, en het mag ook morgen. Blijft het hangen? Vraag dan je huisarts om hulp.'
		],
		sources: ['FEENSTRA'],
		isUnconfirmed: true
	}
];
