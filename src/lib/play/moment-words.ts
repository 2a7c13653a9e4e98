/** What stands on the screen of a moment, apart from the case itself. */

/** The first answer of each question, by the number of its moment. */
export const fieldAt = (index: number) => `keuze-${index}`;
export const firstField = fieldAt(0);

/** What stands there when somebody presses *Kies* without an answer. */
export function nothingChosen(field: string) {
	return {
		title: 'Je hebt nog niets gekozen',
		errors: [{ field, text: 'Kies een van de antwoorden' }]
	};
}

/** “Dinsdag, dag 9”. */
export function dayWords(weekday: string, day: number): string {
	return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}, dag ${day}`;
}
