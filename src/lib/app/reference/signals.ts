import {
	signalActs,
	signalActsNote,
	signalCares,
	signalsTogether,
	type SignalAdvice
} from '$lib/meldcode/signal-acts';
import { signalAlternatives, type SignalAlternatives } from '$lib/meldcode/signal-alternatives';
import {
	signalCategory,
	signalCategoryIds,
	type SignalCategoryId
} from '$lib/meldcode/signal-categories';
import { signalPrinciples, type SignalPrinciple } from '$lib/meldcode/signal-principles';
import { signalsOf } from '$lib/meldcode/signals';
import type { AgeBand, SignalFact } from '$lib/meldcode/signals/signal-fact';
import { sourceLink, sourceLinks, type SourceLink } from '$lib/meldcode/source-links';

export interface SignalView {
	readonly id: string;
	readonly label: string;
	readonly note?: string;
	/** What to do, in words: “Vandaag nog · Eerst Veilig Thuis”. */
	readonly act: string;
	readonly isToday: boolean;
	/** For which age, and from which numbered sources of its kind. */
	readonly about: string;
	/** What the reader has to know where sources are silent. */
	readonly ownKnowledge?: string;
	readonly bands: readonly AgeBand[];
}

export interface AlternativesView {
	readonly title?: string;
	readonly canBe: readonly string[];
	readonly tell: string;
	readonly origin: string;
}

export interface SignalKindView {
	readonly id: SignalCategoryId;
	readonly title: string;
	readonly meaning: readonly string[];
	readonly first: readonly string[];
	/** Where meaning and first come from; missing where there is only a title. */
	readonly origin?: string;
	readonly alternatives: readonly AlternativesView[];
	readonly signals: readonly SignalView[];
	/** Numbered from 1, each once: the signals refer to them. */
	readonly sources: readonly SourceLink[];
}

export interface TitledText {
	readonly title: string;
	readonly text: string;
	readonly sources: readonly SourceLink[];
	readonly note?: string;
}

type Sourced = Pick<SignalFact, 'sources' | 'isUnconfirmed'>;

const isOwnKnowledge = 'Eigen kennis van de makers, nog niet bevestigd.';
const isPartlyOwn = 'Deels eigen kennis van de makers, nog niet bevestigd.';

/** How many principles are read before the list; the others wait behind a click. */
const principlesBefore = 4;

/** Everything on the page of signals as words and links, made on the server: the register stays there. */
export function signalsPage() {
	const general = signalPrinciples.filter(({ category }) => category === undefined);
	return {
		principles: general.slice(0, principlesBefore).map(titledText),
		morePrinciples: general.slice(principlesBefore).map(titledText),
		acts: [signalActs.discuss, signalActs.today].map(adviceView),
		cares: Object.values(signalCares).map(adviceView),
		actsTogether: signalsTogether,
		actsNote: signalActsNote,
		kinds: signalCategoryIds().map(kindView)
	};
}

function adviceView({ words, meaning, ...fact }: SignalAdvice): TitledText {
	return titledText({ title: `${words}.`, text: meaning, ...fact });
}

function titledText({
	title,
	text,
	...fact
}: Pick<SignalPrinciple, 'title' | 'text'> & Sourced): TitledText {
	const note = ownKnowledge(fact);
	return {
		title,
		text: text.join(' '),
		sources: sourceLinks(fact.sources),
		...(note !== undefined && { note })
	};
}

function kindView(id: SignalCategoryId): SignalKindView {
	const { title, meaning, first = [], ...rest } = signalCategory(id);
	const principles = signalPrinciples.filter(({ category }) => category === id);
	const about = {
		...rest,
		sources: [...(rest.sources ?? []), ...principles.flatMap(({ sources }) => sources)]
	};
	const alternatives = signalAlternatives.filter(({ category }) => category === id);
	const signals = signalsOf(id);
	const keys = [...new Set([about, ...alternatives, ...signals].flatMap(({ sources }) => sources))];
	return {
		id,
		title,
		meaning: [
			...(meaning === undefined ? [] : [meaning]),
			...principles.map((principle) => [principle.title, ...principle.text].join(' '))
		],
		first,
		...(about.sources.length > 0 && { origin: originWords(about, keys) }),
		alternatives: alternatives.map((fact) => alternativesView(fact, keys)),
		signals: signals.map((signal) => signalView(signal, keys)),
		sources: keys.map(sourceLink)
	};
}

function alternativesView(fact: SignalAlternatives, keys: readonly string[]): AlternativesView {
	const { title, canBe, tell } = fact;
	return {
		...(title !== undefined && { title }),
		canBe,
		tell: tell.join(' '),
		origin: originWords(fact, keys)
	};
}

function signalView(signal: SignalFact, keys: readonly string[]): SignalView {
	const { id, label, note, act, care = [], ages, isRiskFactor } = signal;
	const own = ownKnowledge(signal);
	const rules = care.map((rule) => signalCares[rule].words);
	return {
		id,
		label,
		...(note !== undefined && { note }),
		act: [isRiskFactor === true ? 'Risicofactor' : '', signalActs[act].words, ...rules]
			.filter((word) => word !== '')
			.join(' · '),
		isToday: act === 'today',
		about: [ageWords(ages), numbers(signal.sources, keys)]
			.filter((word) => word !== '')
			.join(' · '),
		...(own !== undefined && { ownKnowledge: own }),
		bands: ages
	};
}

/** As a sentence, for below a block of text. */
function originWords(fact: Sourced, keys: readonly string[]): string {
	const own = ownKnowledge(fact);
	const from = numbers(fact.sources, keys);
	const sources = from === '' ? [] : [`${from.charAt(0).toUpperCase()}${from.slice(1)}.`];
	return [...sources, ...(own === undefined ? [] : [own])].join(' ');
}

/** The places of these sources in the list of the kind: “bron 1, 4”. */
function numbers(sources: readonly string[], keys: readonly string[]): string {
	if (sources.length === 0) return '';
	return `bron ${[...new Set(sources)].map((key) => keys.indexOf(key) + 1).join(', ')}`;
}

function ownKnowledge({ sources, isUnconfirmed }: Sourced): string | undefined {
	if (isUnconfirmed !== true) return undefined;
	return sources.length === 0 ? isOwnKnowledge : isPartlyOwn;
}

/** The bands follow each other, so the first and the last year tell all. */
function ageWords(ages: readonly AgeBand[]): string {
	const years = ages.flatMap((band) => band.split('-'));
	const [from, to] = [years.at(0), years.at(-1)];
	return from === '0' && to === '18' ? '' : `${from} tot ${to} jaar`;
}
