import * as v from 'valibot';
import { limits } from './limits';
import {
	sectors,
	truthKinds,
	type EndingId,
	type FlagId,
	type Review,
	type ScenarioId,
	type SceneId,
	type TruthId
} from './scenario';
import { scene, stage } from './scene-schema';
import {
	block,
	condition,
	fields,
	fullListOf,
	idOf,
	line,
	listOf,
	oneOf,
	shortText,
	someLines,
	sources,
	text,
	weekday,
	whole
} from './schema-parts';

const truth = fields({
	id: idOf<TruthId>('Naam van de achtergrond.'),
	kind: oneOf(
		truthKinds,
		'maltreatment: mishandeling. other-need: iets anders. misreading: vergissing.'
	),
	title: shortText('Twee of drie woorden.'),
	brief: text('Een of twee zinnen, voor de lijst van andere achtergronden.'),
	story: someLines('Wat er aan de hand was, zoals de nabespreking het vertelt.'),
	couldKnow: text('Wat je toen kon weten, en wat niet.')
});

const advice = fields({
	stage,
	title: shortText('Kop boven het advies.'),
	text: someLines('Wat Veilig Thuis in deze stap zegt. Voorwaarden lezen hier nooit truth.')
});

const ending = fields({
	id: idOf<EndingId>('Naam van de afloop.'),
	title: shortText('Kop boven de afloop.'),
	outcome: oneOf(['report', 'emergency', 'no-report'], 'Melding, spoed, of geen melding.'),
	text: someLines('Wat het betekent voor dit kind, deze week en volgende maand.'),
	nextAction: block(
		{
			who: shortText('Wie het doet.'),
			what: text('Wat die doet.'),
			when: shortText('Wanneer.')
		},
		'Wie wat wanneer doet.'
	),
	record: text('Wat je vastlegt.'),
	watch: text('Wie een oogje houdt.'),
	ifItReturns: text('Wat je doet als het terugkomt.'),
	aftercare: text('Iets voor jezelf.'),
	veiligThuis: block(
		{
			asked: oneOf(
				['advice', 'report', 'emergency', 'none'],
				'Wat deze casus van Veilig Thuis vroeg.'
			),
			here: someLines('Hoe het in deze casus zat.'),
			rule: text('De regel erachter.'),
			firstSentence: text('De eerste zin van het gesprek.'),
			atHand: listOf(text('Eén ding.'), limits.lines, 'Wat je bij de hand hebt als je belt.'),
			sources
		},
		'“Wanneer Veilig Thuis?” in deze afloop.'
	)
});

const review = v.pipe(
	v.union([
		v.picklist(['not-reviewed']),
		fields({
			by: shortText('De organisatie die de casus las.'),
			on: v.pipe(v.string(), v.isoDate(), v.description('De dag, als 2027-01-31.'))
		})
	]),
	v.description('not-reviewed, of wie de casus wanneer heeft beoordeeld.'),
	v.transform((said): Review =>
		typeof said === 'string' ? { status: said } : { status: 'reviewed', ...said }
	)
);

/** The form of a `case.yaml`. What a form cannot say (do ids exist?) is in `check-references.ts`. */
export const scenarioSchema = fields({
	format: v.pipe(v.literal(1), v.description('Nummer van dit formaat.')),
	id: idOf<ScenarioId>('Naam van de casus, gelijk aan de naam van de map.'),
	version: whole(1, 9_999, 'Eén hoger bij elke wijziging.'),
	title: shortText('Titel van de casus.'),
	summary: text('Eén zin voor de lijst.'),
	coverAlt: text('Wat er op de tekening staat.'),
	sector: oneOf(sectors, 'Waar de casus speelt.'),
	role: shortText('Wie je bent: leerkracht van groep 4.'),
	ageBand: oneOf(['0-4', '4-12', '12-18', '18+'], 'Leeftijd van wie het gaat.'),
	minutes: whole(1, 120, 'Hoe lang spelen ongeveer duurt.'),
	review,
	contentNote: block(
		{
			text: text('Wat er in de casus voorkomt.'),
			alternative: text('Een gelijkwaardig alternatief voor wie dat liever niet speelt.')
		},
		'Wat iemand vooraf moet weten.'
	),
	startsOn: weekday('De weekdag van dag 1.'),
	people: v.optional(
		listOf(
			fields({
				name: shortText('Voornaam.'),
				who: shortText('leerling, 7 jaar.'),
				family: v.optional(
					v.pipe(v.boolean(), v.description('Hoort bij het gezin: nooit genoemd bij advies.')),
					false
				)
			}),
			limits.people,
			'Wie er in de casus voorkomt.'
		),
		[]
	),
	flags: v.optional(
		listOf(idOf<FlagId>('Naam van de vlag.'), limits.flags, 'Wat het verhaal onthoudt.'),
		[]
	),
	truths: fullListOf(truth, limits.truths, 'De achtergronden: wat er echt aan de hand kan zijn.'),
	start: idOf<SceneId>('Het eerste moment.'),
	advice: fullListOf(advice, limits.asides, 'Advies van Veilig Thuis, één per stap die voorkomt.'),
	scenes: fullListOf(scene, limits.scenes, 'De momenten.'),
	endings: fullListOf(ending, limits.endings, 'De aflopen.')
});

/** What occurs all over a case: described once in the schema for editors. */
export const recurringParts = { condition, line };

/** A case as a writer types it, before defaults and shorthands are filled in. */
export type ScenarioSource = v.InferInput<typeof scenarioSchema>;
