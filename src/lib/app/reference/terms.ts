import { definitions } from '$lib/meldcode/definitions';
import { figures } from '$lib/meldcode/figures';
import { sixForms, specialForms, type Form } from '$lib/meldcode/forms';
import { roles, terms, type Term } from '$lib/meldcode/glossary';
import { helpLines } from '$lib/meldcode/help-lines';
import {
	disclosureIsAcute,
	noGeneralDuty,
	reportingNorms,
	type SourcedText
} from '$lib/meldcode/reporting-norms';
import { whatItIs } from '$lib/meldcode/what-it-is';
import { sourcedView, type SourcedView } from './sourced-view';

/** A term with what it means; `formerly` stands behind it in brackets, where people look for it. */
export interface TermView extends SourcedView {
	readonly id: string;
	readonly term: string;
	readonly formerly: string;
	readonly text: readonly string[];
	/** What comes first, or where more of it stands. */
	readonly first: string;
	readonly more: NonNullable<Term['more']> | null;
}

/** The ids on the page are addresses: other pages link to them. */
export const definitionIds = {
	acute: 'acute-onveiligheid',
	structural: 'structurele-onveiligheid',
	disclosure: 'onthulling'
} as const;

/** Everything on the page of terms as words and links, made on the server. */
export function termsPage() {
	return {
		phones: {
			danger: helpLines.noodnummer.reach.phone,
			advice: helpLines['veilig-thuis'].reach.phone
		},
		whatItIs: whatItIs.map(({ id, term, meaning, points }) => ({
			id,
			term,
			text: meaning.text,
			points: points.map(({ text }) => text),
			...sourcedView({ sources: [meaning, ...points].flatMap(({ sources }) => sources) }),
			unconfirmed: points.filter((point) => point.isUnconfirmed === true).map(({ text }) => text)
		})),
		unsafe: (['acute', 'structural', 'disclosure'] as const).map((key) => ({
			...definitions[key],
			id: definitionIds[key],
			...sourcedView(definitions[key])
		})),
		norms: [...reportingNorms, { id: 'onthulling-is-acuut', ...disclosureIsAcute }].map(normView),
		duty: { text: noGeneralDuty.text, ...sourcedView(noGeneralDuty) },
		sixForms: sixForms.map(formView),
		specialForms: specialForms.map(formView),
		figures: figures.map((figure) => ({ ...figure, ...sourcedView(figure) })),
		roles: roles.map(termView),
		terms: terms.map(termView)
	};
}

function normView(norm: SourcedText & { readonly id: string }) {
	return { id: norm.id, text: norm.text, ...sourcedView(norm) };
}

function formView(form: Form): TermView {
	const { id, name, formerly = '', inShort, first = '' } = form;
	return { id, term: name, formerly, text: [inShort], first, more: null, ...sourcedView(form) };
}

function termView(entry: Term): TermView {
	const { id, term, formerly = '', meaning, more = null } = entry;
	return { id, term, formerly, text: meaning, first: '', more, ...sourcedView(entry) };
}
