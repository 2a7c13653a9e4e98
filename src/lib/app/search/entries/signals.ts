import { signalActs, signalCares } from '$lib/meldcode/signal-acts';
import { signalCategory, signalCategoryIds } from '$lib/meldcode/signal-categories';
import { signals, type Signal } from '$lib/meldcode/signals';
import { signalWords } from '$lib/meldcode/signal-words';
import type { FoundEntry } from '../search-entry';

/** The kinds, which stand in the list from A to Z for all signals in them. */
export const signalKindEntries = (): readonly FoundEntry[] =>
	signalCategoryIds().map((id) => {
		const { title, meaning, first = [] } = signalCategory(id);
		return {
			id: `signals-${id}`,
			kind: 'signals',
			title: `Signalen: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
			text:
				[...(meaning === undefined ? [] : [meaning]), ...first].slice(0, 2).join(' ') || aboutKind,
			path: '/meldcode/signalen',
			hash: id
		};
	});

const aboutKind = 'Wat je kunt merken, en wat het ook kan zijn. Een signaal is geen bewijs.';

export const signalEntries = (): readonly FoundEntry[] =>
	signals.map((signal) => ({
		id: `signal-${signal.id}`,
		kind: 'signal',
		title: signal.label,
		text: textOf(signal),
		path: '/meldcode/signalen',
		hash: signal.id,
		words: signalWords[signal.id] ?? [],
		...(signal.isUnconfirmed === true && { isUnconfirmed: true })
	}));

/** Only what cannot wait is said here; what else it can be stands with it on its page. */
function textOf({ act, care = [], note = '' }: Signal): string {
	const first = [
		...(act === 'today' ? [signalActs.today.words] : []),
		...care.map((one) => signalCares[one].words)
	].map((words) => `${words}.`);
	const atOnce = note.split(/(?<=[.!])\s+/).filter((sentence) => cannotWait.test(sentence));
	if (first.length + atOnce.length > 0) return [...first, ...atOnce].join(' ');
	return `${signalActs.discuss.words}. Een signaal is geen bewijs.`;
}

const cannotWait = /112|acu(ut|te)|direct|nooit|dezelfde dag/i;
