import { helpLines } from '$lib/meldcode/help-lines';

/** The number that every case leads to, from its one home. */
export const veiligThuisLine = helpLines['veilig-thuis'].reach;
