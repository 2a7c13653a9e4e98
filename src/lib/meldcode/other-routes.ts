/** The routes beside the main road of the five steps, as they stand in an address. */
export const otherRouteIds = [
	'acuut',
	'bijzondere-risicos',
	'medewerker',
	'leerlingen-onderling'
] as const;

export type OtherRouteId = (typeof otherRouteIds)[number];

/** Whether this part of an address is one of them. */
export function isOtherRouteId(text: string): text is OtherRouteId {
	return otherRouteIds.some((id) => id === text);
}
