type Name = keyof typeof __INLINE_SCRIPTS__;

/** Where each script stands in `app.html`. */
const places: Readonly<Record<Name, string>> = {
	afterLeaving: '<!--after-leaving-->',
	firstChoice: '<!--first-choice-->',
	// The neutral page is the one page that is not left again.
	weather: '<!--after-leaving-->'
};

/** The pages on which a choice can be made before the app is there. */
export const firstChoicePage = '/oefenen/[casus]';

/** The neutral page of our own, for who leaves without a network. */
export const neutralPage = '/weer';

/** The page with a script in its place, and let through by the policy that stands in the page. */
export function withScript(html: string, name: Name): string {
	const { code, hash } = __INLINE_SCRIPTS__[name];
	const allowed = html.includes(hash)
		? html
		: html.replace(
				/(http-equiv="content-security-policy" content="[^"]*script-src )/,
				`$1'${hash}' `
			);
	return allowed.replace(places[name], () => `<script>${code}</script>`);
}

/** The page with a script where all others have another, which its policy need not let through. */
export function inPlaceOf(html: string, usual: Name, name: Name): string {
	const { hash } = __INLINE_SCRIPTS__[usual];
	return withScript(html.replace(`'${hash}'`, `'${__INLINE_SCRIPTS__[name].hash}'`), name);
}
