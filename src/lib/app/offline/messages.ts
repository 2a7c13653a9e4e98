/** To a worker that waits: take over now. */
export const applyMessage = 'apply';

/** To the worker in charge: a page of this version is alive, so what came before may go. */
export function tidyMessage(version: string): string {
	return `tidy ${version}`;
}
