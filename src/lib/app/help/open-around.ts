/**
 * Opens what folds around the part of the page that an address points to. Not every browser does
 * that by itself.
 */
export function openAround(hash: string, page: Document): void {
	const target = page.getElementById(hash.slice(1));
	const around = target?.closest('details') ?? null;
	if (around === null || around.open) return;
	around.open = true;
	target?.scrollIntoView();
}
