import { describe, expect, test } from 'vitest';
import { signalActs, signalActsNote, signalsTogether } from './signal-acts';
import { signalAlternatives } from './signal-alternatives';
import { signalCategory, signalCategoryIds, type SignalCategoryId } from './signal-categories';
import { signalPrinciples } from './signal-principles';
import { signalWords } from './signal-words';
import { signals, signalsOf } from './signals';
import { ageBands, type SignalFact } from './signals/signal-fact';

const ids = signals.map(({ id }) => id);
const numberOf: Readonly<Record<SignalCategoryId, number>> = {
	lichamelijk: 20,
	gedrag: 24,
	emotioneel: 15,
	'ouder-verzorger': 9,
	gezinssituatie: 9,
	'school-verzuim': 11,
	'seksueel-misbruik': 11,
	'getuige-geweld': 8,
	verwaarlozing: 14,
	'psychische-mishandeling': 10,
	'eer-en-vgv': 6,
	falsificatie: 3,
	uitbuiting: 4
};

describe('the catalogue of signals', () => {
	test('It holds all 144 signals, and of each kind as many as the reference.', () => {
		expect(signals).toHaveLength(144);
		for (const category of signalCategoryIds()) {
			expect([category, signalsOf(category).length]).toEqual([category, numberOf[category]]);
		}
	});

	test('No id stands twice, not even as the id of a kind, and no label stands twice.', () => {
		const all = [...ids, ...signalCategoryIds()];
		expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
		const labels = signals.map(({ label }) => label.toLowerCase());
		expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
	});

	test('Ages stand in order, each once and without a gap.', () => {
		for (const { id, ages } of signals) {
			const places = ages.map((age) => ageBands.indexOf(age));
			const first = places[0] ?? -1;
			expect([id, ...places]).toEqual([id, ...ages.map((_, index) => first + index)]);
			expect(ages.length, id).toBeGreaterThan(0);
		}
	});

	test('A note says something, and none is left that is empty.', () => {
		for (const { id, note } of signals) expect(note?.trim(), id).not.toBe('');
	});

	test('What comes from no source says that nobody confirmed it.', () => {
		for (const { id, sources, isUnconfirmed } of signals) {
			if (sources.length === 0) expect(isUnconfirmed, id).toBe(true);
		}
	});

	test('Money worries and few contacts are risk factors, and nothing else is.', () => {
		const risks = signals.filter(({ isRiskFactor }) => isRiskFactor === true);
		expect(risks.map(({ id }) => id)).toEqual(['geldzorgen', 'gezin-geisoleerd']);
		for (const { act, note } of risks) {
			expect(act).toBe('discuss');
			expect(note).toContain('Geen signaal op zich');
		}
	});

	test.each([
		[
			'WEEK-2021-ZUID-LIMBURG',
			['blauwe-plekken', 'ineens-stiller', 'heel-onrustig', 'angstig', 'geen-lunch']
		],
		[
			'WEEK-2017-HARDERWIJK',
			[
				'vaak-verwondingen',
				'ongeloofwaardige-verklaring',
				'stil-teruggetrokken',
				'heel-druk',
				'schrikt-van-aanraking',
				'afhankelijke-oudere'
			]
		],
		['WEEK-2020-IJSSELLAND', ['geldzorgen', 'gezin-geisoleerd']],
		['WEEK-2017', ['vertelt-over-ruzie-thuis', 'complexe-scheiding', 'kind-als-boodschapper']]
	] as const)('The signals of the campaign text %s are all there.', (source, named) => {
		const found = signals.filter(({ sources }) => sources.some((key) => key === source));
		expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining([...named]));
	});
});

describe('where a wrong first step does harm', () => {
	test.each(['eer-en-vgv', 'uitbuiting', 'falsificatie'] as const)(
		'Every signal of the kind %s says: first Veilig Thuis. So does the kind itself.',
		(category) => {
			for (const { id, care } of signalsOf(category)) {
				expect(care, id).toContain('veilig-thuis-first');
			}
			expect(signalCategory(category).first?.join(' ')).toMatch(/Veilig Thuis/);
		}
	);

	test('Every signal of sexual abuse says not to question, and none advises a question.', () => {
		expect(signalCategory('seksueel-misbruik').first?.[0]).toContain('Vraag een kind niet uit');
		for (const signal of signalsOf('seksueel-misbruik')) {
			expect(signal.care, signal.id).toContain('no-questioning');
			expect(questionsIn(signal), signal.id).toEqual([]);
		}
	});

	test('What tells innocent sexual behaviour apart advises no question to the child.', () => {
		const { tell = [] } =
			signalAlternatives.find(({ category }) => category === 'seksueel-misbruik') ?? {};
		expect(tell.length).toBeGreaterThan(0);
		expect(tell.filter((text) => /\bvraag (het|een|de|dit) (kind|leerling)/i.test(text))).toEqual(
			[]
		);
	});

	test('Who tells it, dares not go home or speaks of strangling leads to Veilig Thuis first, today.', () => {
		for (const id of ['vertelt-zelf', 'wil-niet-naar-huis', 'keel-dichtgeknepen']) {
			const signal = signals.find((candidate) => candidate.id === id);
			expect(signal).toMatchObject({ act: 'today' });
			expect(signal?.care).toContain('veilig-thuis-first');
		}
	});

	test('A bruise on a baby always waits for no one.', () => {
		const baby = signals.find(({ id }) => id === 'blauwe-plek-bij-baby');
		expect(baby).toMatchObject({ act: 'today', ages: ['0-4'] });
		expect(baby?.note).toContain('medisch laten beoordelen');
	});
});

describe('what stands around the signals', () => {
	test('Every kind has a title of its own, signals, and something else that it can be.', () => {
		const titles = signalCategoryIds().map((id) => signalCategory(id).title);
		expect(new Set(titles).size).toBe(titles.length);
		for (const id of signalCategoryIds()) {
			expect(signalsOf(id).length, id).toBeGreaterThan(0);
			const beside = signalAlternatives.filter(({ category }) => category === id);
			expect(beside.length, id).toBeGreaterThan(0);
			for (const { canBe, tell } of beside) {
				expect(canBe.length, id).toBeGreaterThan(1);
				expect(tell.length, id).toBeGreaterThan(0);
			}
		}
	});

	test('A kind with two lists of what else it can be gives each a title.', () => {
		for (const id of signalCategoryIds()) {
			const beside = signalAlternatives.filter(({ category }) => category === id);
			if (beside.length > 1) expect(beside.every(({ title }) => title !== undefined)).toBe(true);
		}
	});

	test('That a signal proves nothing is read first, and that nothing is added up soon after.', () => {
		expect(signalPrinciples[0]?.title).toBe('Een signaal is geen bewijs.');
		expect(signalPrinciples.slice(0, 4).map(({ title }) => title)).toContain('Tel niet op.');
	});

	test('Talking about it never means waiting, and today never means that a report must follow.', () => {
		expect(signalActs.discuss.meaning.join(' ')).toContain('nooit: afwachten');
		expect(signalActs.today.meaning.join(' ')).toContain('Overleg is nog geen melding.');
		expect(signalActsNote).toContain('aandachtsfunctionaris heeft haar nog niet beoordeeld');
	});

	test('Several signals together are put in words, without a number.', () => {
		expect(signalsTogether).not.toMatch(/\d|twee|drie|vier/);
	});

	test('Everyday words belong to a signal, none is empty and none stands twice with it.', () => {
		for (const [id, words] of Object.entries(signalWords)) {
			expect(ids).toContain(id);
			expect(words.every((word) => word.trim() === word && word !== '')).toBe(true);
			expect(new Set(words).size, id).toBe(words.length);
		}
	});
});

/** Sentences that tell to ask, unless they say not to, or ask only whether telling is safe. */
function questionsIn({ note = '' }: SignalFact): readonly string[] {
	return note
		.split(/(?<=[.;?!])\s+/)
		.filter((text) => /\bvraag\b/i.test(text))
		.filter((text) => !/\bniet\b|Vraag of het thuis veilig te vertellen is/.test(text));
}
