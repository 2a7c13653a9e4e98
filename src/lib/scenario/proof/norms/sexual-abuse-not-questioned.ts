import { veiligThuisFirst } from './veilig-thuis-first';

export const sexualAbuseNotQuestioned = veiligThuisFirst({
	id: 'sexual-abuse-not-questioned',
	sentence:
		'Bij mogelijk seksueel misbruik vraagt niemand het kind of de ouders uit voordat Veilig Thuis heeft geadviseerd.',
	sources: ['KMOK', 'RJ-STAP3'],
	finding: 'sexual-abuse',
	talks: ['child', 'parents'],
	because: 'er mogelijk seksueel misbruik is'
});
