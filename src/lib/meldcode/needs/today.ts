import type { Need } from './need';

export const needsOfToday: readonly Need[] = [
	{
		id: 'gevaar',
		title: 'Er is nu gevaar',
		first: [
			'Bel 112. Blijf bij het kind als dat veilig kan.',
			'Bel daarna Veilig Thuis, ook als de directie er niet is.'
		],
		lines: ['noodnummer', 'veilig-thuis'],
		sources: ['VTGZ-MELD', 'IKV', 'HP-SO-ACUUT']
	},
	{
		id: 'zelfdoding',
		title: 'Iemand denkt aan zelfdoding',
		first: [
			'Bij acuut gevaar: bel 112.',
			'Laat een leerling niet alleen, en zorg vandaag nog voor steun.',
			'Bel of chat anders met 113 Zelfmoordpreventie. Dat mag ook als je bezorgd bent over een ander.',
			'Noemt een leerling geweld thuis? Bel dan ook Veilig Thuis, nog voor contact met de ouders.'
		],
		lines: ['hulplijn-113', 'noodnummer', 'veilig-thuis'],
		sources: ['LERAAR24', 'UPD-113', 'NU-113', 'AFWM', 'AUG-VT']
	},
	{
		id: 'verteld',
		title: 'Een kind heeft mij verteld dat het thuis niet veilig is',
		first: [
			'Luister rustig, vraag niet uit en beloof geen geheimhouding.',
			'Bel dezelfde dag Veilig Thuis, nog voor contact met de ouders. Bij gevaar: bel 112.',
			'Gaat het over een medewerker? Vertel het dan meteen aan het bestuur of de houder.'
		],
		lines: ['veilig-thuis', 'noodnummer'],
		sources: ['AFWM', 'AUG-VT', 'SCHRIJF', 'KMOK', 'OWI-ZEDEN', 'BOINK']
	},
	{
		// Dutch rules on what a school may do here were not found, so nothing is said of them.
		id: 'ophalen',
		title: 'Een ouder komt ophalen, en dat voelt niet veilig',
		first: [
			'Houd contact met de ouder, en haal er een collega bij. Bij gevaar: bel 112.',
			'Is de ouder onder invloed, of is het kind bang? Vraag Veilig Thuis meteen wat je moet doen.'
		],
		lines: ['noodnummer', 'veilig-thuis'],
		sources: [],
		isUnconfirmed: true
	},
	{
		id: 'twijfel',
		title: 'Ik twijfel over een kind',
		first: [
			'Vraag Veilig Thuis om advies. Dat kan bij elke twijfel en in elke stap.',
			'Noem geen namen van het gezin. Jij blijft zelf aan zet.'
		],
		lines: ['veilig-thuis', 'ikvermoed'],
		sources: ['AUG-VT', 'VTNOG-ANON', 'MC-MELDEN', 'VTHM-PROF']
	}
];
