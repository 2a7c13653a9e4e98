import { each, type Outline } from './outline';
import { quoted, type Fault } from './problem';

/** The two decisions are those of step 5, so they are taken there and nowhere else. */
export function checkDecisions({ scenes }: Outline): readonly Fault[] {
	return each(scenes, ['scenes'])
		.filter(({ item: { decides, stage } }) => decides !== '' && stage !== '' && stage !== 5)
		.map(({ item: { decides }, path }) => ({
			path: [...path, 'decides'],
			what: `${quoted(decides)} is een beslissing van stap 5, en dit moment speelt niet in stap 5`,
			remedy: 'Zet hier stage: 5, of haal decides weg.'
		}));
}
