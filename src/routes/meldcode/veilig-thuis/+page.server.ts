import { veiligThuisPage } from '$lib/app/reference/veilig-thuis';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => veiligThuisPage();
