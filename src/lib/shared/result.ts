/** The outcome of something that can fail in an expected way. Exceptions are for bugs only. */
export type Result<Value, Problem> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem };

export function ok<Value>(value: Value): Result<Value, never> {
	return { ok: true, value };
}

export function failed<Problem>(error: Problem): Result<never, Problem> {
	return { ok: false, error };
}
