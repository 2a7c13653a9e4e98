export interface Phone {
	/** As people read it: `0800-2000`. */
	readonly number: string;
	readonly href: `tel:${string}`;
}

export function phone(number: string): Phone {
	return { number, href: `tel:${number.replaceAll(/[\s-]/g, '')}` };
}
