import { aboutCalling } from './misconceptions/calling';
import type { Misconception } from './misconceptions/misconception';
import { aboutReporting } from './misconceptions/reporting';
import { aboutSchool } from './misconceptions/school';
import { aboutSignals } from './misconceptions/signals';
import { aboutTalking } from './misconceptions/talking';

export interface MisconceptionTheme {
	/** As it stands in an address, after the `#`. */
	readonly id: string;
	readonly title: string;
	/** In an order in which what holds stands now here, now there. */
	readonly items: readonly Misconception[];
}

export const misconceptionThemes: readonly MisconceptionTheme[] = [
	{ id: 'bellen', title: 'Advies vragen en bellen', items: aboutCalling },
	{ id: 'melden', title: 'Melden, en wat daarna komt', items: aboutReporting },
	{ id: 'praten', title: 'Praten met kind en ouders', items: aboutTalking },
	{ id: 'signalen', title: 'Signalen en vormen', items: aboutSignals },
	{ id: 'school', title: 'School, collega’s en dossier', items: aboutSchool }
];
