/** The drawn figure: a child in clothes without a face, and the places on it. No facts, no judgement. */

export const bodyViews = ['front', 'back'] as const;
export type BodyView = (typeof bodyViews)[number];

/** Drawn on one side; `isPaired` stands mirrored on the other side as well. */
export interface BodyShape {
	readonly path: string;
	readonly isPaired?: true;
}

export interface BodyPart extends BodyShape {
	readonly tint?: 'shirt' | 'shorts' | 'hair';
}

export interface ZoneShape extends BodyShape {
	/** Where a mark comes to stand. */
	readonly at: readonly [x: number, y: number];
}

/** A place that a story marks. The side is the child's own, not that of who looks at it. */
export interface BodyMark {
	readonly zone: string;
	readonly shape: 'spot' | 'spots' | 'stripe';
	readonly side?: 'left' | 'right';
	/** For the list: what is seen there. */
	readonly words: string;
}

export const bodyBox = '24 -2 172 442';
/** Puts a shape on the other side of the figure. */
export const mirrored = 'matrix(-1 0 0 1 220 0)';
const width = 220;

/** What lies over the rest comes last. */
export const bodyParts: Readonly<Record<BodyView, readonly BodyPart[]>> = {
	front: [
		{
			isPaired: true,
			path: 'M62,172C58,198,52,222,47,244C40,248,34,256,34,266C34,277,40,284,47,283C54,282,58,274,59,264C60,260,61,256,62,251C69,230,76,210,80,184Z'
		},
		{ isPaired: true, path: 'M79,300C78,336,80,366,83,404H104C105,366,107,336,107,300Z' },
		{
			tint: 'shorts',
			isPaired: true,
			path: 'M84,402C76,408,66,416,64,424C63,431,69,434,80,434H98C104,434,106,430,105,422L104,402Z'
		},
		{
			tint: 'shorts',
			path: 'M73,240C71,262,70,286,71,312C84,316,98,316,107,313L110,286L113,313C122,316,136,316,149,312C150,286,149,262,147,240Z'
		},
		{ path: 'M98,100V124C102,133,118,133,122,124V100Z' },
		{
			tint: 'shirt',
			path: 'M97,124C88,128,78,131,70,137C60,144,56,158,52,178C58,184,68,188,76,189L79,178C77,200,75,222,73,246C96,252,124,252,147,246C145,222,143,200,141,178L144,189C152,188,162,184,168,178C164,158,160,144,150,137C142,131,132,128,123,124C118,133,102,133,97,124Z'
		},
		{ isPaired: true, path: 'M69,54C62,50,56,57,58,66C60,75,66,79,71,75Z' },
		{
			path: 'M110,10C84,10,68,30,68,56C68,86,86,108,110,108C134,108,152,86,152,56C152,30,134,10,110,10Z'
		},
		{
			tint: 'hair',
			path: 'M66,62C60,26,80,2,110,2C140,2,160,26,154,62C152,52,148,44,142,37C124,41,102,39,88,29C84,40,71,48,66,62Z'
		}
	],
	back: [
		{
			isPaired: true,
			path: 'M62,172C58,198,52,222,47,244C40,248,34,256,34,266C34,277,40,284,47,283C54,282,58,274,59,264C60,260,61,256,62,251C69,230,76,210,80,184Z'
		},
		{ isPaired: true, path: 'M79,300C78,336,80,366,83,404H104C105,366,107,336,107,300Z' },
		{
			tint: 'shorts',
			isPaired: true,
			path: 'M84,402C80,410,75,418,75,426C75,432,80,434,88,434H98C104,434,106,430,105,422L104,402Z'
		},
		{
			tint: 'shorts',
			path: 'M73,240C71,262,70,286,71,312C84,316,98,316,107,313L110,286L113,313C122,316,136,316,149,312C150,286,149,262,147,240Z'
		},
		{ path: 'M98,100V124C102,133,118,133,122,124V100Z' },
		{
			tint: 'shirt',
			path: 'M97,123C88,128,78,131,70,137C60,144,56,158,52,178C58,184,68,188,76,189L79,178C77,200,75,222,73,246C96,252,124,252,147,246C145,222,143,200,141,178L144,189C152,188,162,184,168,178C164,158,160,144,150,137C142,131,132,128,123,123C118,127,102,127,97,123Z'
		},
		{ isPaired: true, path: 'M69,54C62,50,56,57,58,66C60,75,66,79,71,75Z' },
		{
			tint: 'hair',
			path: 'M66,58C62,24,82,2,110,2C138,2,158,24,154,58C155,76,150,90,140,97C122,103,98,103,80,97C70,90,65,76,66,58Z'
		}
	]
};

/** The places by their id. Some can be seen from both sides. */
export const zoneShapes: Readonly<Record<BodyView, Readonly<Record<string, ZoneShape>>>> = {
	front: {
		hoofd: {
			at: [110, 16],
			path: 'M66,62C60,26,80,2,110,2C140,2,160,26,154,62C152,52,148,44,142,37C124,41,102,39,88,29C84,40,71,48,66,62Z'
		},
		voorhoofd: {
			at: [112, 46],
			path: 'M76,44C81,39,85,36,88,31C102,40,122,42,141,39C143,43,145,47,146,51H74Z'
		},
		'rond-de-ogen': {
			at: [91, 61],
			isPaired: true,
			path: 'M91,53C98,53,103,56,103,61C103,67,98,70,91,70C84,70,79,67,79,61C79,56,84,53,91,53Z'
		},
		wangen: {
			at: [84, 81],
			isPaired: true,
			path: 'M87,73C92,73,97,77,97,82C97,88,93,92,88,92C82,92,76,85,75,79C77,76,81,73,87,73Z'
		},
		gezicht: {
			at: [110, 80],
			path: 'M76,44C81,39,85,36,88,31C102,40,122,42,141,39C146,48,151,60,150,66C149,88,132,107,110,107C88,107,71,88,70,66C69,58,72,48,76,44Z'
		},
		kin: { at: [110, 99], path: 'M82,92H138C131,101,121,106,110,106C99,106,89,101,82,92Z' },
		oren: { at: [63, 65], isPaired: true, path: 'M69,54C62,50,56,57,58,66C60,75,66,79,71,75Z' },
		nek: { at: [110, 119], path: 'M99,110C106,112,114,112,121,110V123C117,131,103,131,99,123Z' },
		borst: {
			at: [110, 160],
			path: 'M84,134C90,131,94,129,98,127C104,134,116,134,122,127C126,129,130,131,136,134C140,150,141,166,141,186H79C79,166,80,150,84,134Z'
		},
		buik: {
			at: [110, 216],
			path: 'M79,188H141C142,206,144,224,146,243C124,248,96,248,74,243C76,224,78,206,79,188Z'
		},
		armen: {
			at: [62, 165],
			isPaired: true,
			path: 'M72,137C62,144,58,157,54,177C56,180,59,182,62,183C58,206,53,224,48,243L61,249C68,229,73,210,76,188L79,176C79,162,80,150,82,135Z'
		},
		handen: {
			at: [46, 266],
			isPaired: true,
			path: 'M47,245C40,249,35,256,35,266C35,276,40,282,47,282C53,281,57,273,58,264C59,259,60,255,61,251Z'
		},
		dijen: {
			at: [90, 303],
			isPaired: true,
			path: 'M72,264L103,288L106,312V324H79C78,316,71,300,72,264Z'
		},
		knieen: {
			at: [93, 340],
			isPaired: true,
			path: 'M93,326C101,326,106,332,106,340C106,348,101,354,93,354C85,354,80,348,80,340C80,332,85,326,93,326Z'
		},
		schenen: {
			at: [93, 378],
			isPaired: true,
			path: 'M81,356H105C105,372,104,386,103,401H84C82,386,81,370,81,356Z'
		},
		voeten: {
			at: [86, 420],
			isPaired: true,
			path: 'M84,402C76,408,66,416,64,424C63,431,69,434,80,434H98C104,434,106,430,105,422L104,402Z'
		}
	},
	back: {
		hoofd: {
			at: [110, 50],
			path: 'M66,58C62,24,82,2,110,2C138,2,158,24,154,58C155,76,150,90,140,97C122,103,98,103,80,97C70,90,65,76,66,58Z'
		},
		oren: { at: [63, 65], isPaired: true, path: 'M69,54C62,50,56,57,58,66C60,75,66,79,71,75Z' },
		nek: { at: [110, 113], path: 'M99,103C106,105,114,105,121,103V123C116,127,104,127,99,123Z' },
		rug: {
			at: [110, 186],
			path: 'M84,134C90,131,94,129,98,126C104,129,116,129,122,126C126,129,130,131,136,134C140,150,141,166,141,186C142,206,144,224,146,243C124,248,96,248,74,243C76,224,78,206,79,186C79,166,80,150,84,134Z'
		},
		armen: {
			at: [62, 165],
			isPaired: true,
			path: 'M72,137C62,144,58,157,54,177C56,180,59,182,62,183C58,206,53,224,48,243L61,249C68,229,73,210,76,188L79,176C79,162,80,150,82,135Z'
		},
		ellebogen: {
			at: [66, 200],
			isPaired: true,
			path: 'M68,190C74,191,77,196,75,202C73,209,67,213,61,211C56,209,56,203,58,198C60,193,64,190,68,190Z'
		},
		handen: {
			at: [46, 266],
			isPaired: true,
			path: 'M47,245C40,249,35,256,35,266C35,276,40,282,47,282C53,281,57,273,58,264C59,259,60,255,61,251Z'
		},
		billen: {
			at: [91, 274],
			path: 'M73,249C72,264,71,280,71,293C84,299,98,299,107,294L110,286L113,294C122,299,136,299,149,293C149,280,148,264,147,249C124,254,96,254,73,249Z'
		},
		'achterkant-benen': {
			at: [94, 350],
			isPaired: true,
			path: 'M71,296C84,302,98,302,107,297V313C107,346,105,372,103,401H84C81,370,79,340,79,316L71,312Z'
		},
		voeten: {
			at: [90, 421],
			isPaired: true,
			path: 'M84,402C80,410,75,418,75,426C75,432,80,434,88,434H98C104,434,106,430,105,422L104,402Z'
		}
	}
};

/** Where in this view a mark comes to stand, or nothing where the view does not show the place. */
export function markAt({ zone, shape, side }: BodyMark, view: BodyView) {
	const drawn = zoneShapes[view][zone];
	if (drawn === undefined) return undefined;
	const [x, y] = drawn.at;
	// From the front the child's left is on the right of the drawing, where nothing is drawn yet.
	const isOther = drawn.isPaired === true && side === (view === 'front' ? 'left' : 'right');
	return { shape, x: isOther ? width - x : x, y };
}
