/** Returns the value, or throws with the reason why it cannot be missing: a bug, never bad input. */
export function must<Value>(value: Value | null | undefined, why: string): Value {
	if (value === null || value === undefined) throw new Error(`Missing value: ${why}`);
	return value;
}

/** Ends a switch over a union: a forgotten case does not compile. */
export function unreachable(value: never): never {
	throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
