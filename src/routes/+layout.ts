export const prerender = true;

// A plain web host finds /oefenen/ as oefenen/index.html, and without the slash finds nothing.
export const trailingSlash = import.meta.env.NIET_PLUIS_COPY === 'static' ? 'always' : 'never';
