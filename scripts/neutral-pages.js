/**
 * Where "Verlaat deze site" leads to: the weather, which needs no explaining to who looks over a
 * shoulder. The only place that names these pages; see docs/decisions/0006-leaving.md.
 */
export const neutralPages = {
	/** Public and Dutch. */
	public: 'https://www.knmi.nl',
	/** Ours, from the root of the app, and kept on the device: for when there is no network. */
	local: process.env.NIET_PLUIS_COPY === 'static' ? '/weer/' : '/weer',
	title: 'Weer'
};
