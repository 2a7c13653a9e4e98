import {
	atHand,
	callRecord,
	callRules,
	firstSentences,
	theyAsk
} from '$lib/meldcode/call-checklist';
import { helpLine, type HelpLineId } from '$lib/meldcode/help-lines';
import { needs } from '$lib/meldcode/needs';
import type { Phone } from '$lib/meldcode/phone';
import { noGeneralDuty, reportingNorms } from '$lib/meldcode/reporting-norms';
import { sourceLinks, type SourceLink } from '$lib/meldcode/source-links';
import { stepsOfMeldcode } from '$lib/meldcode/steps';
import { must } from '$lib/shared/must';

/** A number as it stands large on a sheet. */
export interface SheetLine {
	readonly when: string;
	readonly name: string;
	readonly phone: Phone;
	readonly about: string;
}

export interface Exception {
	readonly title: string;
	readonly lines: readonly string[];
}

/** On every sheet, first of all. */
const callLines: readonly SheetLine[] = [
	{
		when: 'Nu gevaar',
		name: '112',
		about: callRules.danger.text,
		...phoneOf('noodnummer')
	},
	{
		when: 'Twijfel of advies',
		name: 'Veilig Thuis',
		...phoneOf('veilig-thuis'),
		about: veiligThuisWords()
	}
];

/** The sheet for the staff room: the five steps, and when it goes differently. */
export function meldcodeSheet() {
	const exceptions: readonly (Exception & { readonly sources: readonly string[] })[] = [
		needAsException('gevaar'),
		needAsException('verteld'),
		{
			title: 'Bijzondere risico’s',
			lines: [stepNumbered(2).mind],
			sources: stepNumbered(2).sources
		},
		{
			title: 'Praten kan onveilig zijn',
			lines: [stepNumbered(3).mind],
			sources: stepNumbered(3).sources
		},
		needAsException('medewerker', 2),
		needAsException('leerlingen-onderling')
	];
	const [norm] = reportingNorms;
	const rules = [must(norm, 'there are norms'), noGeneralDuty];
	return {
		lines: callLines,
		steps: stepsOfMeldcode.map(({ number, shortTitle, youDo }) => ({ number, shortTitle, youDo })),
		rules: rules.map(({ text }) => text),
		exceptions: exceptions.map(({ title, lines }) => ({ title, lines })),
		sources: linksOf([...stepsOfMeldcode, ...rules, ...exceptions])
	};
}

/** The sheet to have beside the telephone. */
export function callSheet() {
	return {
		lines: callLines,
		rules: {
			names: callRules.names.text,
			place: callRules.place.text,
			facts: callRules.facts.text,
			haste: callRules.haste.text,
			yours: callRules.yours.text,
			afterwards: callRules.afterwards.text
		},
		atHand: atHand.map(({ text, lines, ...rest }) => ({
			text,
			lines: Array.from({ length: lines }, (_, index) => index),
			isUnconfirmed: 'isUnconfirmed' in rest
		})),
		firstSentences: firstSentences.map(({ when, say }) => ({ when, say })),
		theyAsk: theyAsk.questions,
		record: callRecord.points,
		sources: linksOf([
			...atHand,
			...firstSentences,
			theyAsk,
			...Object.values(callRules),
			callRecord
		])
	};
}

/** The card to keep in a wallet or a drawer. */
export function cardSheet() {
	const { danger, yourself } = callRules;
	return {
		lines: callLines,
		rule: yourself.text,
		sources: linksOf([helpLine('noodnummer'), helpLine('veilig-thuis'), danger, yourself])
	};
}

function needAsException(id: string, most = Infinity) {
	const { title, first, sources } = must(
		needs.find((need) => need.id === id),
		'the sheet names needs that there are'
	);
	return { title, lines: first.slice(0, most), sources };
}

function stepNumbered(number: number) {
	return must(
		stepsOfMeldcode.find((step) => step.number === number),
		'there are five steps'
	);
}

function phoneOf(id: HelpLineId): { readonly phone: Phone } {
	const { reach } = helpLine(id);
	return { phone: must(reach.kind === 'phone' ? reach.phone : null, 'these two are numbers') };
}

function veiligThuisWords(): string {
	const { reach } = helpLine('veilig-thuis');
	const words = reach.kind === 'phone' ? `${reach.cost}, ${reach.hours}.` : '';
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function linksOf(
	records: readonly { readonly sources: readonly string[] }[]
): readonly SourceLink[] {
	const links = sourceLinks(records.flatMap(({ sources }) => sources));
	// Several pages of one site would make the line longer than the sheet.
	return links.filter(
		({ label }, index) => links.findIndex((link) => link.label === label) === index
	);
}
