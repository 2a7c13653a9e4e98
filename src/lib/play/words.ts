import type { NoteKind, Sector, Stage, Verdict } from '$lib/scenario/scenario';

/** What the code calls it and what the screen calls it, in one place. */

export const verdictWords: Readonly<Record<Verdict, string>> = {
	fitting: 'passend',
	defensible: 'verdedigbaar',
	unwise: 'onverstandig'
};

export const noteKindWords: Readonly<Record<NoteKind, string>> = {
	fact: 'Feit',
	hearsay: 'Van horen zeggen',
	interpretation: 'Mijn gedachte',
	question: 'Vraag'
};

/** With what it means, where there is room for it. */
export const noteKindHeadings: Readonly<Record<NoteKind, string>> = {
	...noteKindWords,
	fact: 'Feit: zelf gezien of gehoord'
};

export const sectorWords: Readonly<Record<Sector, string>> = {
	'primair-onderwijs': 'basisschool',
	'voortgezet-onderwijs': 'voortgezet onderwijs',
	mbo: 'mbo',
	kinderopvang: 'kinderopvang'
};

export function stageWords(stage: Stage): string {
	return stage === 'acute' ? 'Direct gevaar' : `Stap ${stage}`;
}
