/** What this site has on a device, as far as it can be erased apart. */
export type DevicePart = 'worker' | 'caches' | 'progress' | 'keys';

/** How each part is called where it could not be erased. */
export const partWords: Readonly<Record<DevicePart, string>> = {
	worker: 'het hulpprogramma dat de training bewaart',
	caches: 'de training zelf, voor gebruik zonder internet',
	progress: 'je pogingen',
	keys: 'je instellingen en wat je over je school invulde'
};
