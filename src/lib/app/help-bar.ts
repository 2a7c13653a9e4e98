import { helpLine, reachWords, type HelpLineId } from '$lib/meldcode/help-lines';
import { must } from '$lib/shared/must';

/** What the help bar of every page links to. The numbers have one home: the help lines. */
export function helpBar() {
	return {
		danger: { href: hrefOf('noodnummer'), before: 'Direct gevaar:', text: numberOf('noodnummer') },
		advice: {
			href: hrefOf('veilig-thuis'),
			before: 'Advies:',
			text: helpLine('veilig-thuis').name,
			after: numberOf('veilig-thuis')
		},
		exit: { href: __NEUTRAL_PAGES__.public, text: 'Verlaat', after: 'deze site' }
	};
}

function hrefOf(id: HelpLineId): string {
	const { reach } = helpLine(id);
	return must(reach.kind === 'phone' ? reach.phone.href : null, 'these two are confirmed numbers');
}

function numberOf(id: HelpLineId): string {
	return reachWords(helpLine(id).reach);
}
