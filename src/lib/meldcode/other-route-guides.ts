import type { OtherRouteId } from './other-routes';
import { acuteRoute } from './route-acute';
import type { RouteGuide } from './route-guide';
import { outsideHomeRoute } from './route-outside-home';
import { specialRisksRoute } from './route-special-risks';
import { staffRoute } from './route-staff';

/** Apart from the ids: the browser needs those to know an address, and none of this. */
export const otherRouteGuides: Readonly<Record<OtherRouteId, RouteGuide>> = {
	acuut: acuteRoute,
	'bijzondere-risicos': specialRisksRoute,
	medewerker: staffRoute,
	'leerlingen-onderling': outsideHomeRoute
};
