import type { Misconception } from './misconception';

export const aboutSignals = [
	{
		id: 'm26',
		claim: 'Kindermishandeling kun je aan een kind altijd zien.',
		isTrue: false,
		why: 'Sommige kinderen laten niets merken. Zie je niets, dan weet je dus nog niet dat er niets is.',
		sources: ['NU-VERA']
	},
	{
		id: 'm09',
		claim: 'Een blauwe plek op de scheen bij een rennende kleuter is al een vermoeden.',
		isTrue: false,
		why: 'De scheen is een gewone plek om je te stoten als je speelt. Let op plaats, patroon en uitleg.',
		sources: ['AAFP', 'RICHTL-BP']
	},
	{
		id: 'm20',
		claim: 'Verwaarlozing is minder erg dan slaan.',
		isTrue: false,
		why: 'Verwaarlozing kan grote schade geven; het was in 2017 de meest getelde vorm. Soms is het acuut: zonder basiszorg loopt een kind gevaar.',
		sources: ['NJI-CIJ', 'AFWM']
	},
	{
		id: 'm19',
		claim: 'Getuige zijn van geweld tussen ouders is ook kindermishandeling.',
		isTrue: true,
		why: 'Het is een van de erkende vormen, ook als het kind zelf niet wordt geslagen.',
		sources: ['OCO-MC']
	},
	{
		id: 'm33',
		claim: 'Een signalenlijst die je aankruist, laat zien hoe groot de kans op mishandeling is.',
		isTrue: false,
		why: 'Een lijst helpt je onthouden waar je op let. Het is geen score, en kruisjes optellen zegt niet wat er speelt.',
		sources: ['REPORT', 'STUDY-04']
	},
	{
		id: 'm11',
		claim: 'Aan de kleur van een blauwe plek zie je hoe oud hij is.',
		isTrue: false,
		why: 'Het lijkt logisch, maar aan de kleur is de leeftijd niet betrouwbaar te zien.',
		sources: ['KINDENZORG']
	},
	{
		id: 'm12',
		claim: 'Kindermishandeling komt vooral voor bij arme gezinnen, dus ik let daar extra op.',
		isTrue: false,
		why: 'Het komt in alle gezinnen voor. Geldzorgen zijn een risicofactor, geen signaal. Een signaal is iets wat je nu bij dit kind of dit gezin ziet of hoort.',
		sources: ['NJI-SIG', 'FJC']
	},
	{
		id: 'm41',
		claim: 'Er zijn duidelijke signalen waaraan je seksueel misbruik herkent.',
		isTrue: false,
		why: 'Specifieke signalen zijn er niet, en kinderen houden het vaak verborgen. Let op verandering, overleg, en vraag het kind niet uit.',
		sources: ['SCHOOLV']
	},
	{
		id: 'm10',
		claim:
			'Een blauwe plek bij een baby die nog niet rolt of kruipt vraagt om medische beoordeling.',
		isTrue: true,
		why: 'Een kind dat zich nog niet kan verplaatsen, loopt zelden zelf een blauwe plek op. Een arts moet uitsluiten dat het letsel is toegebracht.',
		sources: ['RICHTL-BP', 'NTVG-ZUIG']
	},
	{
		id: 'm31',
		claim:
			'Elk meisje dat op vakantie gaat naar het land van herkomst loopt risico op genitale verminking (VGV).',
		isTrue: false,
		why: 'Niet elke reis is een signaal. Kijk naar combinaties, en vraag bij zorgen eerst Veilig Thuis.',
		sources: ['VGV-GGD', 'METRO-VGV']
	},
	{
		id: 'm43',
		claim:
			'Huwelijksdwang en eergerelateerd geweld treffen alleen meisjes met een islamitische achtergrond.',
		isTrue: false,
		why: 'Het treft ook jongens en lhbti-jongeren, en het komt ook voor in streng christelijke kring. Eergerelateerd is geweld om de familie-eer te beschermen of te herstellen.',
		sources: ['VTDR-LHBT', 'VTGM-EER']
	}
] as const satisfies readonly Misconception[];
