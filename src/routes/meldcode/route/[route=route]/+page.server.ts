import { routePage } from '$lib/app/reference/route-page';
import { otherRouteIds } from '$lib/meldcode/other-routes';
import { must } from '$lib/shared/must';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => otherRouteIds.map((route) => ({ route }));

export const load: PageServerLoad = ({ params }) => {
	const id = otherRouteIds.find((route) => route === params.route);
	return routePage(must(id, 'the matcher lets nothing else in'));
};
