import type { SignalAct, SignalCare } from './signals/signal-fact';
import type { KnownSource } from './sources';

export interface SignalAdvice {
	/** As it stands with the signal. */
	readonly words: string;
	readonly meaning: readonly string[];
	readonly isUnconfirmed?: true;
	readonly sources: readonly KnownSource[];
}

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
} as const satisfies Readonly<Record<SignalAct, SignalAdvice & { readonly isUnconfirmed: true }>>;

/** In words and never by counting: when discussing becomes today. */
export const signalsTogether =
	'Zie je meer signalen samen, houdt er een aan of wordt het erger? Dan wordt “bespreek het” vandaag nog.';

export const signalActsNote =
	'Deze indeling is een voorstel van de makers. Een aandachtsfunctionaris heeft haar nog niet beoordeeld.';

/** What goes before all else with some signals. */
export const signalCares: Readonly<Record<SignalCare, SignalAdvice>> = {
	'veilig-thuis-first': {
		words: 'Eerst Veilig Thuis',
		meaning: [
			'Bel Veilig Thuis voordat je er met leerling of gezin over praat.',
			'Begint een leerling er zelf over? Luister dan, en bel daarna meteen.'
		],
		sources: ['AUGEO-STAP', 'VTU-HA', 'AFWM', 'AUG-VT']
	},
	'no-questioning': {
		words: 'Niet uitvragen',
		meaning: [
			'Luister naar wat een kind uit zichzelf zegt, en stop als het stopt.',
			'Vraag niet naar bewijs. Beloof geen geheimhouding.'
		],
		sources: ['KMOK', 'NJI-KIND']
	}
};
