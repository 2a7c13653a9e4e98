/**
 * A parsed case, stored and read again, back in the form of a writer. So the one door serves both:
 * `targets` become `to`, and a review its short form. Whatever else it meets stays as it is.
 */
export function asWritten(data: unknown): unknown {
	if (!isRecord(data)) return data;
	return {
		...data,
		...('review' in data && { review: writtenReview(data['review']) }),
		...('scenes' in data && { scenes: eachRecord(data['scenes'], writtenScene) })
	};
}

type Data = Readonly<Record<string, unknown>>;

function writtenScene(scene: Data): Data {
	if (!('choices' in scene)) return scene;
	return { ...scene, choices: eachRecord(scene['choices'], writtenChoice) };
}

function writtenChoice(choice: Data): Data {
	if (!('targets' in choice) || 'to' in choice) return choice;
	const { targets, ...rest } = choice;
	return { ...rest, to: targets };
}

function writtenReview(review: unknown): unknown {
	if (!isRecord(review)) return review;
	const { status, ...rest } = review;
	if (status === 'not-reviewed' && Object.keys(rest).length === 0) return status;
	return status === 'reviewed' ? rest : review;
}

function eachRecord(list: unknown, change: (item: Data) => Data): unknown {
	if (!Array.isArray(list)) return list;
	return list.map((item: unknown) => (isRecord(item) ? change(item) : item));
}

function isRecord(value: unknown): value is Data {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
