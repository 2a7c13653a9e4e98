/** How large a case may be. `scenarios/README.md` tells writers; each limit has a problem of its own. */
export const limits = {
	/** Of the whole file, in bytes of UTF-8: 1 MiB. */
	bytes: 1_048_576,
	/** How many layers of lists and fields lie inside one another. */
	depth: 12,
	/** Lists, fields and values together. */
	parts: 50_000,
	truths: 10,
	people: 30,
	flags: 40,
	scenes: 200,
	choices: 8,
	endings: 30,
	asides: 12,
	/** Lines of one text. */
	lines: 40,
	/** Of one scene. */
	observations: 20,
	targets: 20,
	sources: 12,
	/** Characters of a running text. */
	text: 2_000,
	/** Characters of a title, a label, a name. */
	shortText: 240,
	/** Characters of an id. */
	id: 60,
	/** Problems told at once; of the rest only the number. */
	problems: 500
} as const;
