import { veiligThuisFirst } from './veilig-thuis-first';

export const disclosureVeiligThuisFirst = veiligThuisFirst({
	id: 'disclosure-veilig-thuis-first',
	sentence:
		'Vertelt iemand zelf over geweld, misbruik of verwaarlozing, dan gaat Veilig Thuis vóór een gesprek met de ouders.',
	sources: ['AFWM', 'AUG-VT'],
	finding: 'disclosure',
	talks: ['parents'],
	because: 'er net iets is verteld'
});
