import * as v from 'valibot';
import { LAST_DAY, MOST_TRUST } from './facts';
import { limits } from './limits';
import {
	acts,
	findings,
	noteKinds,
	steps,
	verdicts,
	weighings,
	type ChoiceId,
	type EndingId,
	type ObservationId,
	type Reveal,
	type SceneId,
	type Target
} from './scenario';
import {
	condition,
	fields,
	flagList,
	fullListOf,
	idOf,
	lines,
	listOf,
	oneOf,
	shortText,
	someLines,
	sources,
	text,
	weekday,
	whole
} from './schema-parts';

/** Scenes with their observations and choices: the part of a case that is played. */

export const stage = oneOf([...steps, 'acute'], 'Stap 1 tot en met 5, of acute bij direct gevaar.');

const observation = fields({
	id: idOf<ObservationId>('Naam van de waarneming, uniek in de casus.'),
	note: shortText('Hoe het in het logboek staat: één korte zin.'),
	kind: oneOf(
		noteKinds,
		'fact: feit. hearsay: van horen zeggen. interpretation: uitleg. question: vraag.'
	),
	why: text('Waarom de aandachtsfunctionaris het zo noemt.')
});

const trustStep = (whose: string) =>
	whole(-MOST_TRUST, MOST_TRUST, `Hoeveel het vertrouwen van ${whose} verandert.`);

const effects = v.pipe(
	fields({
		days: v.exactOptional(whole(0, LAST_DAY - 1, 'Dagen die voorbijgaan, weekend meegeteld.')),
		until: v.exactOptional(weekday('Tot de eerstvolgende dag met deze naam, na days.')),
		trustChild: v.exactOptional(trustStep('het kind')),
		trustParents: v.exactOptional(trustStep('de ouders')),
		set: v.exactOptional(flagList('Vlaggen die gaan staan.')),
		clear: v.exactOptional(flagList('Vlaggen die weggaan.'))
	}),
	v.description('Wat de keuze verandert.')
);

const address = idOf<SceneId | EndingId>('Een moment of een afloop.');
const target = fields({ to: address, when: v.exactOptional(condition) });

const to = v.pipe(
	v.union([
		address,
		fullListOf(target, limits.targets, 'Het eerste doel dat geldt; het laatste zonder when.')
	]),
	v.description('Waar de keuze heen gaat.'),
	v.transform((where): Target[] => (typeof where === 'string' ? [{ to: where }] : where))
);

const choice = v.pipe(
	fields({
		id: idOf<ChoiceId>('Naam van de keuze, uniek in het moment.'),
		label: shortText('Wat er op de kaart staat.'),
		act: oneOf(acts, 'Wat de keuze doet.'),
		pull: text('Voor de schrijver: wat een verstandige collega hierin trekt.'),
		verdict: oneOf(verdicts, 'fitting: passend. defensible: verdedigbaar. unwise: onverstandig.'),
		consequence: lines('Wat er daarna gebeurt, als verhaal.'),
		why: text(
			'Wat het deed voor veiligheid, vertrouwen en tijd, en welk deel van de Meldcode het vraagt.'
		),
		sources,
		effects: v.exactOptional(effects),
		to,
		when: v.exactOptional(condition)
	}),
	v.transform(({ to: targets, ...rest }) => ({ ...rest, targets }))
);

const reveal = v.pipe(
	v.union([
		v.picklist(findings),
		fields({ finding: oneOf(findings, 'Wat er blijkt.'), when: v.exactOptional(condition) })
	]),
	v.transform((what): Reveal => (typeof what === 'string' ? { finding: what } : what))
);

export const scene = fields({
	id: idOf<SceneId>('Naam van het moment.'),
	stage,
	time: shortText('Hoe laat: kwart voor negen.'),
	place: shortText('Waar: in de kring.'),
	title: shortText('Kop boven het moment.'),
	text: someLines('Het verhaal, ten hoogste 120 woorden.'),
	observations: v.optional(
		listOf(observation, limits.observations, 'Wat je hier kunt opmerken.'),
		[]
	),
	question: shortText('De vraag boven de keuzes.'),
	choices: fullListOf(choice, limits.choices, 'Twee tot vier keuzes.'),
	dilemma: v.optional(v.pipe(v.boolean(), v.description('Hier stemt een groep.')), false),
	talk: v.exactOptional(
		oneOf(
			['child', 'parents', 'colleague', 'advice'],
			'Met wie je hier praat. advice: Veilig Thuis.'
		)
	),
	weighs: v.optional(
		listOf(
			v.picklist(weighings),
			weighings.length,
			'Afwegingen die hier beantwoord worden, 1 tot en met 5.'
		),
		[]
	),
	decides: v.exactOptional(
		oneOf(['report', 'help'], 'Welke beslissing van stap 5 hier valt: melden of hulp.')
	),
	reveals: v.optional(
		listOf(reveal, findings.length, 'Wat hier zichtbaar wordt en de route verandert.'),
		[]
	),
	emergency: v.exactOptional(
		idOf<SceneId>('Er is gevaar: het moment na 112 bellen. Dat moment is acute.')
	),
	weekend: v.optional(
		v.pipe(v.boolean(), v.description('Mag op zaterdag of zondag vallen.')),
		false
	)
});
