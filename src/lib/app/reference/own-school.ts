import { attentionOfficer } from '$lib/meldcode/attention-officer';
import { sourceLinks } from '$lib/meldcode/source-links';

/** What the page about the own school says of whom one looks for. */
export function ownSchoolPage() {
	return {
		officer: { text: attentionOfficer.text, sources: sourceLinks(attentionOfficer.sources) }
	};
}
