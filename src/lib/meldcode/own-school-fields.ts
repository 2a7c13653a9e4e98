/** What may stand in a field. A `reach` is a number, or in words where to find somebody. */
export type SchoolFieldKind = 'words' | 'reach' | 'link' | 'words-or-link';

export interface SchoolField {
	readonly id: string;
	readonly label: string;
	readonly hint?: string;
	readonly kind: SchoolFieldKind;
}

/** Whom you call at your own school, and what it is about: one group of the form each. */
export const schoolGroups = [
	{
		title: 'Je school',
		fields: [{ id: 'school', label: 'Naam van je school', kind: 'words' }]
	},
	{
		title: 'Aandachtsfunctionaris',
		fields: [
			{ id: 'officerName', label: 'Naam van de aandachtsfunctionaris', kind: 'words' },
			{
				id: 'officerReach',
				label: 'Telefoon of plek van de aandachtsfunctionaris',
				hint: 'Een nummer zonder woorden erbij kun je later aantikken om te bellen.',
				kind: 'reach'
			}
		]
	},
	{
		title: 'Als die er niet is',
		fields: [
			{ id: 'deputyName', label: 'Naam van de vervanger', kind: 'words' },
			{ id: 'deputyReach', label: 'Telefoon of plek van de vervanger', kind: 'reach' }
		]
	},
	{
		title: 'Intern begeleider of zorgcoördinator',
		fields: [
			{ id: 'coachName', label: 'Naam van de intern begeleider of zorgcoördinator', kind: 'words' },
			{
				id: 'coachReach',
				label: 'Telefoon of plek van de intern begeleider of zorgcoördinator',
				kind: 'reach'
			}
		]
	},
	{
		title: 'Directie of bestuur',
		fields: [
			{ id: 'headName', label: 'Naam bij directie of bestuur', kind: 'words' },
			{ id: 'headReach', label: 'Telefoon of plek van directie of bestuur', kind: 'reach' }
		]
	},
	{
		title: 'Jeugdarts of jeugdverpleegkundige',
		fields: [
			{
				id: 'doctorName',
				label: 'Naam bij de jeugdgezondheidszorg (JGZ)',
				hint: 'Wie er als arts of verpleegkundige bij je school hoort.',
				kind: 'words'
			},
			{ id: 'doctorReach', label: 'Telefoon of plek van de JGZ', kind: 'reach' }
		]
	},
	{
		title: 'Veilig Thuis in jouw regio',
		fields: [
			{
				id: 'region',
				label: 'Naam van de regio',
				hint: 'Je zoekt hem op veiligthuis.nl. Het nummer is overal hetzelfde en staat er al.',
				kind: 'words'
			},
			{ id: 'regionSite', label: 'Site van Veilig Thuis in je regio', kind: 'link' }
		]
	},
	{
		title: 'Het protocol van je school',
		fields: [
			{
				id: 'protocol',
				label: 'Waar het protocol staat',
				hint: 'Bijvoorbeeld: de map in de personeelskamer. Of een link die met https:// begint.',
				kind: 'words-or-link'
			}
		]
	}
] as const satisfies readonly {
	readonly title: string;
	readonly fields: readonly SchoolField[];
}[];

export type SchoolFieldId = (typeof schoolGroups)[number]['fields'][number]['id'];

/** Everything may be missing. What is there went through `parseOwnSchool`. */
export type OwnSchool = Readonly<Partial<Record<SchoolFieldId, string>>>;

/** The order is the order of the values in a link, so a new field is added at the end. */
export const schoolFields: readonly (SchoolField & { readonly id: SchoolFieldId })[] =
	schoolGroups.flatMap<SchoolField & { readonly id: SchoolFieldId }>(({ fields }) => [...fields]);
