/**
 * Puts a text that must never become code into every free text of a case. Which texts are free is
 * read from the schema for editors, so that a new field takes part by itself.
 */

/** The parts of a JSON Schema that the schema of a case uses. */
export interface Schema {
	readonly $ref?: string;
	readonly type?: string;
	readonly pattern?: string;
	readonly maxLength?: number;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly anyOf?: readonly Schema[];
	readonly definitions?: Readonly<Record<string, Schema>>;
	readonly $defs?: Readonly<Record<string, Schema>>;
}

export interface Poisoned {
	readonly data: unknown;
	/** The fields that were met, as `scenes.choices.why`. */
	readonly fields: ReadonlySet<string>;
	/** What was put in. */
	readonly used: ReadonlySet<string>;
}

/** Longer than any id or key: what may be this long is written for people. */
const longestKey = 60;

export function poison(data: unknown, root: Schema, injections: readonly string[]): Poisoned {
	const fields = new Set<string>();
	const used = new Set<string>();
	let next = 0;
	const visit = (value: unknown, schema: Schema, place: string): unknown => {
		const { properties = {}, items = {}, anyOf, maxLength = 0, ...rest } = resolved(schema, root);
		if (Array.isArray(value)) return value.map((item) => visit(item, items, place));
		if (anyOf !== undefined) {
			const fitting = anyOf.find((option) => fits(value, resolved(option, root)));
			return fitting === undefined ? value : visit(value, fitting, place);
		}
		if (isRecord(value)) {
			const entries = Object.entries(value).map(([name, child]) => {
				const here = place === '' ? name : `${place}.${name}`;
				return [name, visit(child, properties[name] ?? {}, here)];
			});
			return Object.fromEntries(entries);
		}
		if (typeof value !== 'string' || !isFreeText({ maxLength, ...rest })) return value;
		const injection = injections[next % injections.length] ?? '';
		next += 1;
		fields.add(place);
		used.add(injection);
		return injected(value, injection, maxLength);
	};
	return { data: visit(data, root, ''), fields, used };
}

/** All places for free text that a case could have. */
export function freeTexts(root: Schema): ReadonlySet<string> {
	const walk = (schema: Schema, place: string): readonly string[] => {
		const { properties = {}, items, anyOf = [], ...rest } = resolved(schema, root);
		const own = isFreeText(rest) ? [place] : [];
		const below = Object.entries(properties).flatMap(([name, child]) =>
			walk(child, place === '' ? name : `${place}.${name}`)
		);
		const alike = [...(items === undefined ? [] : [items]), ...anyOf];
		return [...own, ...below, ...alike.flatMap((child) => walk(child, place))];
	};
	return new Set(walk(root, ''));
}

function isFreeText({ type, pattern, maxLength = 0 }: Schema): boolean {
	return type === 'string' && pattern === '\\S' && maxLength > longestKey;
}

/** Behind the text, and inside the words that can be picked up, whose marks stay whole. */
function injected(text: string, injection: string, most: number): string {
	const inside = injection.includes(']') ? text : text.replaceAll('](', () => ` ${injection}](`);
	const both = `${inside} ${injection}`;
	if (both.length <= most) return both;
	const behind = `${text} ${injection}`;
	return behind.length <= most
		? behind
		: `${text.slice(0, most - injection.length - 1)} ${injection}`;
}

function resolved(schema: Schema, root: Schema): Schema {
	if (schema.$ref === undefined) return schema;
	const name = schema.$ref.split('/').at(-1) ?? '';
	const target = root.definitions?.[name] ?? root.$defs?.[name];
	if (target === undefined)
		throw new Error(`The schema points to ${schema.$ref}, which is not there`);
	return target;
}

function fits(value: unknown, { type }: Schema): boolean {
	if (Array.isArray(value)) return type === 'array';
	return type === (isRecord(value) ? 'object' : typeof value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
