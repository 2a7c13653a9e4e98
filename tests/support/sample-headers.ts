/** Reads the sample header files as their hosts do, as far as ours go. */

export type Headers = Readonly<Record<string, string>>;
export type Lookup = (path: string) => Headers;

/** All rules that fit count; the same header twice stands there twice, with a comma between. */
export function readNetlify(text: string): Lookup {
	const rules = withoutComments(text)
		.split('\n\n')
		.map((block) => block.split('\n').filter((line) => line.trim() !== ''))
		.filter((lines) => lines.length > 0);
	return (path) => {
		const found = new Map<string, string>();
		for (const [pattern = '', ...lines] of rules) {
			if (!fits(pattern, path)) continue;
			for (const line of lines) {
				const [name = '', ...value] = line.trim().split(': ');
				add(found, name, value.join(': '));
			}
		}
		return Object.fromEntries(found);
	};
}

export function readNginx(text: string): Lookup {
	const maps = new Map<string, readonly (readonly [key: string, value: string])[]>();
	for (const [, name = '', body = ''] of text.matchAll(/map \$uri \$(\w+) \{\n([^}]*)\}/g)) {
		const entries = [...body.matchAll(/\t"?([^"\s]+)"? "([^"]*)";/g)];
		maps.set(
			name,
			entries.map(([, key = '', value = '']) => [key, value])
		);
	}
	const valueOf = (name: string, path: string): string => {
		const entries = maps.get(name) ?? [];
		const exact = entries.find(([key]) => key === path);
		const like = entries.find(([key]) => key.startsWith('~') && path.includes(key.slice(1)));
		return (exact ?? like ?? entries.find(([key]) => key === 'default'))?.[1] ?? '';
	};
	const lines = [...text.matchAll(/\tadd_header (\S+) "([^"]*)" always;/g)];
	return (path) =>
		Object.fromEntries(
			lines.map(([, name = '', value = '']) => [
				name.toLowerCase(),
				value.startsWith('$') ? valueOf(value.slice(1), path) : value
			])
		);
}

/** The last line that fits counts. */
export function readApache(text: string): Lookup {
	const line = /^Header always set (\S+) "([^"]*)"(?: "expr=%\{REQUEST_URI\} =~ m#(.*)#")?$/gm;
	const lines = [...text.matchAll(line)];
	return (path) =>
		Object.fromEntries(
			lines
				.filter(([, , , pattern]) => pattern === undefined || new RegExp(pattern).test(path))
				.map(([, name = '', value = '']) => [name.toLowerCase(), value])
		);
}

function fits(pattern: string, path: string): boolean {
	return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

function add(found: Map<string, string>, name: string, value: string): void {
	const key = name.toLowerCase();
	const before = found.get(key);
	found.set(key, before === undefined ? value : `${before}, ${value}`);
}

function withoutComments(text: string): string {
	return text.replaceAll(/^#.*\n/gm, '');
}
