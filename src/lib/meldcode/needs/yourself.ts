import type { Need } from './need';

export const needsOfYourOwn: readonly Need[] = [
	{
		id: 'kind-zelf',
		title: 'Ik ben zelf een kind of jongere',
		first: [
			'Is er nu gevaar? Bel 112.',
			'Bel of chat met de Kindertelefoon, of praat met een volwassene die je vertrouwt.',
			'Je mag ook Veilig Thuis bellen. Wat een ander doet, is niet jouw schuld.'
		],
		lines: ['noodnummer', 'kindertelefoon', 'jouwggd', 'veilig-thuis'],
		sources: ['KT-OWN', 'GGDGHOR', 'RO-HG', 'SCHOOLV']
	},
	{
		id: 'thuis-onveilig',
		title: 'Ik ben zelf thuis niet veilig',
		first: [
			'Is er nu gevaar? Bel 112.',
			'Bel Veilig Thuis, ook als je nog niet weet wat je wilt. Je kunt advies vragen zonder je naam.',
			'Kijkt er iemand mee? Gebruik een telefoon waar die ander niet bij kan.'
		],
		lines: ['noodnummer', 'veilig-thuis', 'csg', 'slachtofferhulp'],
		sources: ['RO-HG', 'MC-MELDEN', 'CSG', 'SHN'],
		isUnconfirmed: true
	},
	{
		id: 'collega-thuis',
		title: 'Een collega is thuis niet veilig',
		first: [
			'Is er nu gevaar? Bel 112.',
			'Luister, en geef het nummer van Veilig Thuis. Je mag daar ook zelf om advies vragen.'
		],
		lines: ['noodnummer', 'veilig-thuis'],
		sources: ['RO-HG', 'AUG-VT', 'MC-MELDEN']
	},
	{
		id: 'zelf',
		title: 'Ik heb er zelf last van, ook van vroeger',
		first: [
			'Vertel iemand die je vertrouwt wat het met je doet. Je hoeft het niet alleen te dragen.',
			'Bel na seksueel geweld het Centrum Seksueel Geweld, ook als het langer geleden is.',
			'Ben je nu zelf niet veilig? Bel 112 bij gevaar, en anders Veilig Thuis.'
		],
		lines: ['slachtofferhulp', 'csg', 'hulplijn-113', 'veilig-thuis', 'noodnummer'],
		sources: ['RO-HG', 'AUG-VT', 'SHN', 'CSG', 'UPD-113']
	},
	{
		id: 'gevoelens',
		title: 'Ik maak me zorgen over seksuele gevoelens voor minderjarigen',
		first: [
			'Denk je dat een kind gevaar loopt? Bel dan Veilig Thuis, en bij direct gevaar 112.',
			'Bij Stop it Now kun je terecht over jezelf en over een ander.'
		],
		lines: ['stop-it-now', 'veilig-thuis', 'noodnummer'],
		sources: ['OFFL', 'RO-HG', 'VTGZ-MELD']
	}
];
