import { geoNaturalEarth1, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import isoCountries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json';
import fine from 'world-atlas/countries-50m.json';
import { MAP_HEIGHT, MAP_WIDTH } from '#lib/charts/map-size.ts';
import { element, INK } from './svg/marks.ts';

type Atlas = Topology<{ countries: GeometryCollection }>;

const ANTARCTICA = 'AQ';
/** Radius of such a circle. */
export const DOT_RADIUS = 3.2;

/** A place on the map: its outline, or a circle where it is too small for one. */
export interface Place {
	code: string;
	outline?: string;
	circle?: { x: number; y: number };
}

let drawn: string | undefined;
let placed: Place[] | undefined;

/** Every place, in the map's own units. */
export function placesOnMap(): Place[] {
	placed ??= placeAll();
	return placed;
}

/**
 * The world as one file of shapes, each under its country's code: outlines where a place is large enough to be
 * drawn, circles where it is not. Pages refer to the shapes and colour them.
 */
export function worldMap(): string {
	drawn ??= drawWorld();
	return drawn;
}

function drawWorld(): string {
	const places = placesOnMap();
	const outlines = places.map(({ code, outline }) =>
		outline === undefined ? '' : element('path', { id: code, d: outline })
	);
	const circles = places.map(({ code, circle }) =>
		circle
			? element('circle', {
					id: code,
					cx: circle.x,
					cy: circle.y,
					r: DOT_RADIUS,
					stroke: INK.ink3,
					'stroke-width': 0.8
				})
			: ''
	);
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${MAP_WIDTH} ${MAP_HEIGHT}` },
		element('g', { id: 'land' }, ...outlines) + circles.join('')
	);
}

function placeAll(): Place[] {
	const outlines = shapesOf(coarse as unknown as Atlas);
	const small = [...shapesOf(fine as unknown as Atlas)].filter(([code]) => !outlines.has(code));
	const projection = geoNaturalEarth1().fitSize([MAP_WIDTH, MAP_HEIGHT], {
		type: 'FeatureCollection',
		features: [...outlines.values()]
	} as GeoPermissibleObjects);
	const path = geoPath(projection).digits(1);
	return [
		...[...outlines].map(([code, shape]) => ({ code, outline: path(shape) ?? '' })),
		...small.flatMap(([code, shape]) => {
			const [x, y] = path.centroid(shape);
			return Number.isFinite(x) ? [{ code, circle: { x, y } }] : [];
		})
	];
}

/** Shapes by country code; what has no code of its own is left out. */
function shapesOf(atlas: Atlas): Map<string, GeoPermissibleObjects> {
	const shapes = new Map<string, GeoPermissibleObjects>();
	for (const shape of feature(atlas, atlas.objects.countries).features) {
		const code = isoCountries.numericToAlpha2(String(shape.id ?? ''));
		if (code && code !== ANTARCTICA) shapes.set(code, shape as GeoPermissibleObjects);
	}
	return shapes;
}
