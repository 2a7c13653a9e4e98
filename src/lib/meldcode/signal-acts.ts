import type { SignalAct, SignalCare } from './signals/signal-fact';
import type { KnownSource } from './sources';

/** How soon you talk about a signal: a proposal of the makers, on which sources are silent. */
export const signalActs = {
	discuss: {
		words: 'Bespreek het',
		meaning: [
			'Doe stap 1 en 2 in gewoon tempo: schrijf op wat je ziet en overleg met een collega.',
			'Het betekent nooit: afwachten tot er meer is.'
		],
		isUnconfirmed: true,
		sources: []
	},
	today: {
		words: 'Vandaag nog',
		meaning: [
			'Overleg dezelfde dag met je aandachtsfunctionaris, met Veilig Thuis of met allebei.',
			'Overleg is nog geen melding. Wat nodig is, wegen jullie samen.'
		],
		isUnconfirmed: true,
		sources: ['AFWM', 'AUGEO-STAP', 'VTU-HA']
	}
} as const satisfies Readonly<
	Record<
		SignalAct,
		{
			readonly words: string;
			readonly meaning: readonly string[];
			readonly isUnconfirmed: true;
			readonly sources: readonly KnownSource[];
		}
	>
>;

/** In words and never by counting: when discussing becomes today. */
export const signalsTogether =
	'Zie je meer signalen samen, houdt er een aan of wordt het erger? Dan wordt “bespreek het” vandaag nog.';

export const signalActsNote =
	'Deze indeling is een voorstel van de makers. Een aandachtsfunctionaris heeft haar nog niet beoordeeld.';

export const signalCares: Readonly<Record<SignalCare, string>> = {
	'veilig-thuis-first': 'Eerst Veilig Thuis',
	'no-questioning': 'Niet uitvragen'
};
