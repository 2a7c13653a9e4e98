import { phone } from './phone';

/**
 * How to reach the one line that every case leads to. It stands apart from the other help lines,
 * so that a case need not bring all of them along.
 */
export const veiligThuisReach = {
	kind: 'phone',
	phone: phone('0800-2000'),
	cost: 'gratis',
	hours: 'dag en nacht; buiten kantooruren soms alleen voor spoed'
} as const;
