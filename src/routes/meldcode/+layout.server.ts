import { dev } from '$app/environment';

// These pages are read; what one can operate on them is an island. See app/islands.
export const csr = dev;
