/**
 * Tells when a run was last played, as “zaterdag 21 november, 14.05 uur”. `changedAt` is ISO 8601;
 * an unreadable one throws. The time zone is the device's, unless one is named.
 */
export function lastPlayedWords(
	changedAt: string,
	timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
): string {
	const moment = new Date(changedAt);
	const day = new Intl.DateTimeFormat('nl-NL', {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		timeZone
	}).format(moment);
	const time = new Intl.DateTimeFormat('nl-NL', {
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
		timeZone
	}).format(moment);
	// Dutch prose writes the time with a full stop, Intl with a colon.
	return `${day}, ${time.replace(':', '.')} uur`;
}
