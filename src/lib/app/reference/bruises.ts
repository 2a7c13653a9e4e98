import {
	alwaysAskDoctor,
	darkSkin,
	neverConcludeFrom,
	otherCauses,
	type BruisePoint
} from '$lib/meldcode/bruise-advice';
import {
	bruiseConduct,
	bruiseDonts,
	bruiseNote,
	firstSentences,
	unread,
	whomYouAsk
} from '$lib/meldcode/bruise-conduct';
import {
	bodyZones,
	bruiseGroups,
	notDrawn,
	underFour,
	type BodyZone,
	type BruiseGroupId
} from '$lib/meldcode/bruise-map';
import { helpLines } from '$lib/meldcode/help-lines';
import { sourcedView, type SourcedView } from './sourced-view';

export interface PointView extends SourcedView {
	readonly id: string;
	readonly title: string;
	readonly text: readonly string[];
}

/** A place on the body, and what to read beside it when it is chosen. */
export interface ZoneView {
	readonly id: string;
	readonly name: string;
	readonly group: BruiseGroupId;
	/** What holds for this place alone. */
	readonly besides: readonly string[];
}

export interface GroupView extends SourcedView {
	readonly id: BruiseGroupId;
	readonly title: string;
	readonly known: readonly string[];
	readonly youDo: readonly string[];
	/** The places in it, with what holds for one of them alone. */
	readonly places: readonly string[];
}

const groupIds = ['usual', 'raised', 'strong'] as const satisfies readonly BruiseGroupId[];

/** Everything on the page about bruises as words and links, made on the server. */
export function bruisesPage() {
	return {
		phones: {
			danger: helpLines.noodnummer.reach.phone,
			advice: helpLines['veilig-thuis'].reach.phone
		},
		zones: bodyZones.map(zoneView),
		groups: groupIds.map(groupView),
		notDrawn: notDrawn.map((place) => ({ text: place.text, ...sourcedView(place) })),
		underFour: { rule: underFour.rule, ...sourcedView(underFour) },
		doctor: alwaysAskDoctor.map(pointView),
		never: [...neverConcludeFrom, darkSkin].map(pointView),
		causes: otherCauses.map(pointView),
		conduct: bruiseConduct.map(pointView),
		donts: bruiseDonts.map(pointView),
		record: { ...bruiseNote, ...sourcedView(bruiseNote) },
		sentences: firstSentences.map((first) => ({ ...first, ...sourcedView(first) })),
		whom: whomYouAsk.map(pointView),
		unread: { text: unread.text, ...sourcedView(unread) }
	};
}

function pointView(point: BruisePoint): PointView {
	return { id: point.id, title: point.title, text: point.text, ...sourcedView(point) };
}

function zoneView({ id, name, group, ...zone }: BodyZone): ZoneView {
	const besides = [
		underFourIn(id).length === 0 ? '' : underFour.text,
		zone.isUnderClothes === true ? 'Deze plaats zit onder kleren. Kijk er niet zelf naar.' : '',
		zone.isUnconfirmed === true
			? 'Deze plaats: eigen kennis van de makers, nog niet bevestigd.'
			: ''
	];
	return { id, name, group, besides: besides.filter((text) => text !== '') };
}

function groupView(id: BruiseGroupId): GroupView {
	const { title, known, youDo } = bruiseGroups[id];
	const zones: readonly BodyZone[] = bodyZones;
	const places = zones.filter(({ group }) => group === id).map(placeWords);
	return { id, title, known, youDo, places, ...sourcedView(bruiseGroups[id]) };
}

function placeWords({ id, name, isUnconfirmed }: BodyZone): string {
	const young = underFourIn(id);
	const notes = [
		young.length === 0 ? '' : `onder de vier jaar extra: ${young.join(' en ')}`,
		isUnconfirmed === true ? 'eigen kennis van de makers, nog niet bevestigd' : ''
	].filter((text) => text !== '');
	return notes.length === 0 ? name : `${name} (${notes.join('; ')})`;
}

function underFourIn(zone: string): readonly string[] {
	return underFour.places.filter((place) => place.zone === zone).map(({ name }) => name);
}
