// Nothing of the app runs here: the page knows nothing, and does not name it.
export const csr = false;
