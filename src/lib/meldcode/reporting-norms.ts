import type { KnownSource } from './sources';

export interface SourcedText {
	readonly text: string;
	readonly sources: readonly KnownSource[];
}

/** When reporting to Veilig Thuis is necessary: the professional norms. */
export const reportingNorms: readonly (SourcedText & { readonly id: string })[] = [
	{
		id: 'onveiligheid',
		text: 'Bij (een vermoeden van) acute of structurele onveiligheid meld je altijd.',
		sources: ['KNMG-5', 'HP-KZ']
	},
	{
		id: 'hulp-schiet-tekort',
		text: 'Je meldt als jij en je school niet genoeg hulp kunnen geven of regelen die werkt.',
		sources: ['KNMG-5', 'HP-KZ']
	},
	{
		id: 'onveiligheid-blijft',
		text: 'Je meldt als er hulp is, maar de onveiligheid niet stopt of terugkomt.',
		sources: ['KNMG-5', 'NJI-AFW']
	}
];

/** Not a duty by law, still not a free choice: a screen that says the one says the other. */
export const noGeneralDuty: SourcedText = {
	text: 'Er is geen algemene wettelijke meldplicht. Melden is wel een professionele norm bij acute of structurele onveiligheid.',
	sources: ['VTNHN', 'HP-KZ', 'KNMG-5']
};

/** Falls under the first norm. */
export const disclosureIsAcute: SourcedText = {
	text: 'Vertelt een kind het zelf, dan geldt dat als een vorm van acute onveiligheid.',
	sources: ['AFWM', 'AUG-VT']
};

/** One regional copy of the framework suggests otherwise; the rule for professionals is this. */
export const openReport: SourcedText = {
	text: 'Als professional meld je open: het gezin hoort wie er meldt. Anoniem blijven kan alleen bij uitzondering, en altijd in overleg met Veilig Thuis.',
	sources: ['MC-MELDEN', 'VTNOG-ANON', 'VTGZ-MELD', 'KNMG-B3']
};
