import type { Line, Scenario } from '$lib/scenario/scenario';
import { familyNamesIn } from '../family-names';
import { placeOfAdvice, placeOfChoice, placeOfEnding, placeOfScene } from '../places';
import { breachesInText, type Norm } from '../rule';

/** Words that are said to, or stand beside, a call for advice. */
interface Said {
	readonly place: string;
	readonly text: string;
}

export const adviceNeverNames: Norm = {
	id: 'advice-never-names',
	sentence: 'Wie Veilig Thuis om advies vraagt, noemt geen naam van het kind of het gezin.',
	sources: ['VTNOG-ANON'],
	check: ({ scenario }) =>
		breachesInText(
			'advice-never-names',
			saidForAdvice(scenario).flatMap(({ place, text }) =>
				familyNamesIn(text, scenario.people).map((name) => ({
					place,
					what: `Hier valt de naam ${name} in een gesprek om advies.`,
					remedy: 'Schrijf “een leerling”, “het kind”, “de ouders”: advies gaat zonder namen.'
				}))
			)
		)
};

function saidForAdvice({ scenes, advice, endings }: Scenario): readonly Said[] {
	const inScenes = scenes
		.filter((scene) => scene.talk === 'advice')
		.flatMap((scene) => [
			...[scene.title, scene.place, scene.question, ...textsOf(scene.text)].map((text) => ({
				place: placeOfScene(scene),
				text
			})),
			...scene.observations
				.flatMap(({ note, why }) => [note, why])
				.map((text) => ({ place: placeOfScene(scene), text })),
			...scene.choices.flatMap((choice) =>
				[choice.label, choice.why, ...textsOf(choice.consequence)].map((text) => ({
					place: placeOfChoice(scene, choice),
					text
				}))
			)
		]);
	const inAsides = advice.flatMap((aside) =>
		[aside.title, ...textsOf(aside.text)].map((text) => ({
			place: placeOfAdvice(aside.stage),
			text
		}))
	);
	const inCalls = endings
		.filter((ending) => ending.veiligThuis.asked === 'advice')
		.map((ending) => ({ place: placeOfEnding(ending), text: ending.veiligThuis.firstSentence }));
	return [...inScenes, ...inAsides, ...inCalls];
}

function textsOf(lines: readonly Line[]): readonly string[] {
	return lines.map((line) => line.text);
}
