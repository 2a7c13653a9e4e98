import { unreachable } from '$lib/shared/must';
import type { Decision, DecisionAnswer, DecisionQuestion } from './decision';
import { weighingOutcomes } from './weighing-outcomes';
import { weighingQuestions, type WeighingLead, type WeighingQuestion } from './weighings';

const dangerNow: DecisionQuestion = {
	id: 'acuut',
	label: 'Acute onveiligheid',
	question: 'Is er op dit moment levensgevaar, of geweld dat bezig is?',
	explanation: ['Zo ja, dan gaat bellen voor. Lees later verder.'],
	answers: [
		{ id: 'ja', text: 'Ja', to: 'acuut-bel-112' },
		{ id: 'twijfel', text: 'Wij twijfelen', to: 'meld' },
		{ id: 'nee', text: 'Nee, maar het is wel acuut', to: 'meld' }
	],
	sources: ['AFWM', 'VTGZ-MELD', 'HP-SO-ACUUT']
};

/** The afwegingskader, question by question. What each answer leads to stands with the questions. */
export const weighingDecision: Decision = {
	id: 'wegen',
	title: 'Weeg met de vijf vragen',
	start: 'vraag-1',
	alarm: { id: 'acuut', text: 'Er is acute onveiligheid', to: dangerNow.id },
	questions: [
		...weighingQuestions.map(asked),
		dangerNow,
		...weighingQuestions.filter(({ doubt }) => doubt.leadsTo === 'advice').map(advice)
	],
	outcomes: weighingOutcomes
};

function asked(weighing: WeighingQuestion): DecisionQuestion {
	const { number, theme, question, note, sources } = weighing;
	return {
		id: idOf(number),
		label: `Vraag ${number} · ${theme}`,
		question,
		explanation: note === undefined ? [] : [note],
		answers: [
			{ id: 'ja', text: 'Ja', to: placeOf(weighing, 'yes'), leads: weighing.yes.text },
			{ id: 'nee', text: 'Nee', to: placeOf(weighing, 'no'), leads: weighing.no.text },
			doubtAbout(weighing)
		],
		sources
	};
}

/** Doubt asks for advice once; what is still in doubt then goes the safe way. */
function doubtAbout(weighing: WeighingQuestion): DecisionAnswer {
	const { doubt } = weighing;
	const answer = { id: 'twijfel', text: 'Wij twijfelen', leads: doubt.text };
	const to = placeOf(weighing, 'doubt');
	return doubt.leadsTo === 'advice'
		? { ...answer, to, toWhenPassed: placeAt(weighing, doubt.stillInDoubt) }
		: { ...answer, to };
}

function advice(weighing: WeighingQuestion): DecisionQuestion {
	const { number, doubt, sources } = weighing;
	return {
		id: adviceOn(number),
		isAside: true,
		question: `Vraag Veilig Thuis om advies over vraag ${number}. Wat kwam eruit?`,
		explanation: ['Bel samen, zonder namen van het gezin te noemen. Schrijf het advies op.'],
		answers: [
			{
				id: 'melden',
				text: 'Veilig Thuis raadt aan te melden',
				to: placeAt(weighing, 'report')
			},
			{
				id: 'weeg-opnieuw',
				text: `Wij wegen vraag ${number} opnieuw`,
				to: idOf(number),
				isAgain: true
			},
			{
				id: 'nog-twijfel',
				text: 'Wij twijfelen nog steeds',
				to: placeAt(weighing, doubt.stillInDoubt)
			}
		],
		sources
	};
}

function placeOf(weighing: WeighingQuestion, answer: 'yes' | 'no' | 'doubt'): string {
	return placeAt(weighing, weighing[answer].leadsTo);
}

/** Where a lead goes, seen from this question: the same word is another end early and late. */
function placeAt({ number }: WeighingQuestion, lead: WeighingLead): string {
	switch (lead) {
		case 'question-2':
		case 'question-3':
		case 'question-4':
			return lead.replace('question', 'vraag');
		case 'question-5':
			// Help takes its time: the fifth question is asked when that is over.
			return 'start-hulp';
		case 'advice':
			return adviceOn(number);
		case 'report':
			return number === 5 ? 'meld-opnieuw' : 'meld';
		case 'close':
			return number === 5 ? 'rond-hulp-af' : 'sluit-af';
		default:
			return unreachable(lead);
	}
}

function idOf(number: number): string {
	return `vraag-${number}`;
}

function adviceOn(number: number): string {
	return `advies-${number}`;
}
