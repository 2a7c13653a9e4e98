import { must } from '$lib/shared/must';

/**
 * Who is to be called, and in which order that is found out. What stands under an answer is another
 * row, or an end. Doubt counts as yes wherever safety is asked.
 */
export const consultTable = {
	always: { danger: 'call-112-then-vt', doubt: 'advice-vt' },
	'pc-danger-now': { yes: 'call-112-then-vt', unsure: 'vt-now', no: 'pc-suspect-is-staff' },
	'call-112-then-vt': { next: 'pc-who-after-acute' },
	'vt-now': { next: 'pc-who-after-acute' },
	'pc-who-after-acute': {
		yes: 'route-staff',
		both: 'route-staff-and-home',
		other: 'route-other',
		unsure: 'route-staff-and-home',
		no: 'step-5-report'
	},
	'pc-suspect-is-staff': {
		yes: 'route-staff',
		both: 'route-staff-and-home',
		unsure: 'route-staff-and-home',
		no: 'pc-outside-scope'
	},
	'pc-outside-scope': { yes: 'route-other', unsure: 'pc-disclosure', no: 'pc-disclosure' },
	'route-other': { next: 'other-still-worry' },
	'other-still-worry': { yes: 'pc-disclosure', unsure: 'pc-disclosure', no: 'close-and-record' },
	'pc-disclosure': {
		yes: 'vt-before-anything-else',
		unsure: 'vt-before-anything-else',
		no: 'pc-special-risk'
	},
	'pc-special-risk': {
		yes: 'vt-advice-before-any-talk',
		unsure: 'vt-advice-before-any-talk',
		no: 'step-1'
	},
	'step-1': { next: 'step-2', close: 'close-and-record' },
	a2: { yes: 'step-5-report', unsure: 'step-5-report' }
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type ConsultRow = keyof typeof consultTable;

/** The question or outcome on screen that a row or an end of the table is. */
const placesOnScreen: Readonly<Record<string, string>> = {
	'call-112-then-vt': 'bel-112',
	'vt-now': 'bel-nu',
	'pc-who-after-acute': 'over-wie-na-gevaar',
	// Two rows, one question: whom is it about?
	'pc-suspect-is-staff': 'over-wie',
	'route-staff': 'waar',
	'route-staff-and-home': 'medewerker-en-thuis',
	'route-other': 'buiten-thuis',
	'pc-disclosure': 'verteld',
	'pc-special-risk': 'bijzonder',
	// Safety is weighed all the time, so it is asked once more before anything calm.
	'step-1': 'veiligheid',
	'step-5-report': 'meld',
	'vt-before-anything-else': 'bel-na-vertellen',
	'vt-advice-before-any-talk': 'bel-voor-gesprek',
	'advice-vt': 'vraag-advies',
	'step-2': 'overleg',
	'close-and-record': 'vastleggen'
};

/** Where on screen an answer in the table leads. */
export function placeAfter<Row extends ConsultRow>(
	row: Row,
	answer: keyof (typeof consultTable)[Row] & string
): string {
	const answers: Readonly<Record<string, string>> = consultTable[row];
	const target = must(answers[answer], `${row} knows the answer ${answer}`);
	return must(placesOnScreen[target], `${target} has a place on screen`);
}
