import type { BrokenRow } from '$lib/progress/progress-store';
import { fingerprint } from './stored-content';

/** Something stored that could not be read, as it stood. */
export interface BrokenPiece {
	readonly from: 'runs' | 'contents' | 'journal';
	/** Its key in the table it comes from; empty in the journal, where pieces have none. */
	readonly key: string;
	readonly row: unknown;
	readonly problem: string;
}

/**
 * A row of the table of what is set apart. Nothing reads it yet; it waits there for whoever can.
 *
 * - 1: first form.
 */
export interface ApartRowV1 extends BrokenPiece {
	readonly format: 1;
	readonly id: string;
	/** ISO 8601, UTC. */
	readonly setApartAt: string;
}

export function toApartRow(piece: BrokenPiece, now: string): ApartRowV1 {
	return { format: 1, id: nameOf(piece), ...piece, setApartAt: now };
}

export function toBrokenRow(piece: BrokenPiece): BrokenRow {
	return { key: nameOf(piece), problem: piece.problem };
}

/** The same piece has the same name, so that setting it apart twice leaves one. */
function nameOf({ from, key, row }: BrokenPiece): string {
	return `${from}/${key}/${fingerprint(JSON.stringify(row) ?? '')}`;
}
