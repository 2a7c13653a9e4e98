import { veiligThuisFirst } from './veilig-thuis-first';

export const specialRiskVeiligThuisFirst = veiligThuisFirst({
	id: 'special-risk-veilig-thuis-first',
	sentence:
		'Bij signalen van eergerelateerd geweld, huwelijksdwang, achterlating, vrouwelijke genitale verminking, mensenhandel of falsificatie gaat Veilig Thuis vóór een gesprek met de ouders.',
	sources: ['AUGEO-STAP', 'VTU-HA', 'AVPK-PCF', 'RJ-STAP3'],
	finding: 'special-risk',
	talks: ['parents'],
	because: 'dat juist gevaar kan geven'
});
