import type { StepGuide } from './step-guide';

export const talkGuide = {
	number: 3,
	youDo: [
		{
			lines: [
				'Ga eerst na of het gesprek veilig kan. Twijfel je? Vraag dan Veilig Thuis om advies.'
			],
			sources: ['SIGKAART', 'AUGEO-STAP', 'AUG-VT']
		},
		{
			lines: [
				'Bereid het samen voor. Spreek af wie wat zegt.',
				'Neem bij twijfel een collega mee.',
				'Wees open: vertel je zorg en laat ouders en kind reageren. Soms verdwijnt de zorg dan.'
			],
			sources: ['HP-AMW3', 'GRON']
		},
		{
			lines: ['Geef ouders ruimte voor hun kant. Melden is niet het doel van dit gesprek.'],
			sources: ['NJI-OUDERS']
		},
		{
			lines: ['Spreken jullie niet dezelfde taal? Vraag een tolk of een collega, nooit het kind.'],
			sources: ['RJ-STAP3']
		},
		{
			lines: ['Laat ook liever geen familielid tolken. Vraag na wat je school hierover afspreekt.'],
			sources: [],
			isUnconfirmed: true
		}
	],
	youAsk: [
		{
			lines: [
				'Kijk in het protocol van je school wie het gesprek voert.',
				'In de kinderopvang is dat vaak de leidinggevende, niet de groepsmedewerker.'
			],
			sources: ['HP-KO1', 'HARTEN3']
		},
		{
			lines: ['Veilig Thuis helpt je het gesprek voor te bereiden.'],
			sources: ['AUG-VT', 'VTHM-PROF']
		}
	],
	youWrite: [
		{
			lines: [
				'Wie erbij waren, en wat je hebt verteld.',
				'Hoe ouders en kind reageerden, en wat jullie afspraken.',
				'Ook elke poging om ouders te bereiken.'
			],
			sources: ['KNMG-5', 'HP-AMW3']
		},
		{
			lines: ['Praat je niet eerst met de ouders? Schrijf dan op waarom.'],
			sources: ['AUGEO-STAP', 'RJ-STAP3', 'OG-ACTUEEL']
		}
	],
	mistakes: [
		{
			lines: ['Het gesprek op vrijdagmiddag plannen. In het weekend ziet de school het kind niet.'],
			sources: ['VTNOG-ZIN']
		},
		{
			lines: ['Toestemming vragen om te melden. Je vertelt het; toestemming is niet nodig.'],
			sources: ['OG-ACTUEEL', 'VTHM-SCRIPT']
		},
		{
			lines: [
				'Beschuldigen, of zeggen wat er volgens jou aan de hand is.',
				'Aan ouders vertellen wat het kind je toevertrouwde, zonder afspraken over veiligheid.',
				'Na één geruststellende uitleg stoppen met kijken.'
			],
			sources: [],
			isUnconfirmed: true
		}
	],
	topics: [
		'wanneer-niet-eerst-praten',
		'praten-met-ouders',
		'praten-met-een-kind',
		'vanaf-zestien',
		'vastleggen'
	]
} as const satisfies StepGuide;
