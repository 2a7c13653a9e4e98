/** The five steps in a word each, for the step line. Apart from all else there is to say of them. */
export const shortTitles = ['Signalen', 'Overleggen', 'Gesprek', 'Wegen', 'Beslissen'] as const;
