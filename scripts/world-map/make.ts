import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { PLACES, VAST } from "./places.ts";

/**
 * Makes the outlines of the world that the map of a search is drawn with, `app/_page/world.svg`, and the list of those that
 * are drawn as circles, `app/_components/views/places.ts`, from Natural Earth (public domain) as the package world-atlas has it. What it needs
 * is no dependency of the site, since a map is made once; in an empty folder:
 *
 *   npm install world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 i18n-iso-countries@7.14.0
 *   node scripts/world-map/make.ts FOLDER
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Cannot make the map: name the folder with the packages.");

type Point = readonly [number, number];
interface Feature {
  readonly id?: string;
  readonly properties: { readonly name: string };
  readonly geometry: { readonly type: "Polygon" | "MultiPolygon"; readonly coordinates: unknown[] };
}
interface Path {
  (shape: unknown): string | null;
  readonly bounds: (shape: unknown) => [Point, Point];
  readonly digits: (digits: number) => Path;
}
interface Projection {
  (point: Point): Point;
  readonly rotate: (angles: Point) => Projection;
  readonly scale: (scale: number) => Projection;
  readonly translate: (point: Point) => Projection;
  readonly precision: (precision: number) => Projection;
  readonly clipExtent: (extent: readonly [Point, Point]) => Projection;
}

const modules = join(resolve(folder), "node_modules");
const { geoEqualEarth, geoPath, geoCentroid } = (await import(
  pathToFileURL(join(modules, "d3-geo/src/index.js")).href
)) as {
  geoEqualEarth: () => Projection;
  geoPath: (projection: Projection) => Path;
  geoCentroid: (shape: unknown) => Point;
};
const load = createRequire(join(modules, "x.js"));
const { feature } = load("topojson-client") as { feature: (world: unknown, of: unknown) => { features: Feature[] } };
const { numericToAlpha2 } = load("i18n-iso-countries") as { numericToAlpha2: (code: string) => string | undefined };

/** What is drawn, in units of the drawing: without the ice of the south. Whole units are as fine as anybody sees. */
const [WIDTH, HEIGHT] = [2000, 880];

/** Radii of small countries and of states that are no more; what is drawn smaller than `SEEN` gets a circle, too. */
const [SMALL, FORMER, SEEN] = [7, 10, 14];

/** Areas without a code of ISO 3166 that belong to a country of it, or have one in use. */
const NAMED: Readonly<Record<string, string>> = { Kosovo: "XK", "N. Cyprus": "CY", Somaliland: "SO" };

const projection = geoEqualEarth().rotate([-11, 0]).scale(360).translate([1000, 480]).precision(0);
projection.clipExtent([
  [0, 0],
  [WIDTH, HEIGHT],
]);
const path = geoPath(projection).digits(0);

/** A path in steps from point to point, which is half as long; points that fall together are one. */
function inSteps(absolute: string): string {
  const rings = absolute.split("M").filter(Boolean);
  let [x, y] = [0, 0];
  return rings
    .map((ring) => {
      const points = ring
        .replace("Z", "")
        .split("L")
        .map((point) => point.split(",").map(Number));
      const steps = points.map(([toX = 0, toY = 0], at) => {
        const step = [toX - x, toY - y];
        [x, y] = [toX, toY];
        return at > 0 && step[0] === 0 && step[1] === 0 ? null : step;
      });
      // A closed ring ends where it began.
      [x, y] = [points[0]![0]!, points[0]![1]!];
      const [first, ...rest] = steps.filter((step) => step !== null);
      return `m${first!.join(" ")}l${rest.map((step) => step.join(" ")).join(" ")}z`.replaceAll(" -", "-");
    })
    .join("");
}

/** The countries of one of the package's maps by code, each a list of polygons. */
function countries(detail: "110m" | "50m"): Map<string, unknown[]> {
  const world = JSON.parse(readFileSync(join(modules, `world-atlas/countries-${detail}.json`), "utf8"));
  const found = new Map<string, unknown[]>();
  for (const { id, properties, geometry } of feature(world, world.objects.countries).features) {
    const code = NAMED[properties.name] ?? numericToAlpha2(id ?? "");
    if (code === undefined) continue;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    found.set(code, [...(found.get(code) ?? []), ...polygons]);
  }
  return found;
}

const shapeOf = (polygons: readonly unknown[]) => ({ type: "MultiPolygon", coordinates: polygons });

const outlines = countries("110m");
// By ISO 3166 the Crimea is a part of Ukraine; the package draws it where it is held.
const isCrimea = (polygon: unknown) => {
  const [x, y] = geoCentroid(shapeOf([polygon]));
  return x > 32 && x < 37 && y > 44 && y < 47;
};
const russian = outlines.get("RU")!;
outlines.set("UA", [...outlines.get("UA")!, ...russian.filter(isCrimea)]);
outlines.set(
  "RU",
  russian.filter((polygon) => !isCrimea(polygon)),
);
// The ice lies outside of the drawing.
outlines.delete("AQ");

interface Circle {
  readonly code: string;
  readonly radius: number;
  x: number;
  y: number;
}
const circles: Circle[] = [];
const drawn: string[] = [];
for (const [code, polygons] of [...outlines].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [[left, top], [right, bottom]] = path.bounds(shapeOf(polygons));
  if (Math.max(right - left, bottom - top) < SEEN) continue;
  drawn.push(code);
}
const placed = new Map<string, Point>([
  ...[...countries("50m")].map(([code, polygons]): [string, Point] => [code, geoCentroid(shapeOf(polygons))]),
  ...Object.entries(PLACES),
]);
for (const [code, place] of placed) {
  if (drawn.includes(code)) continue;
  const [x, y] = projection(place);
  const radius = VAST[code] ?? (code.length > 2 ? FORMER : SMALL);
  const inside = (value: number, end: number) => Math.min(end - radius - 1, Math.max(radius + 1, value));
  circles.push({ code, radius, x: inside(x, WIDTH), y: inside(y, HEIGHT) });
}
// Islands that lie close are moved apart, so that each can be seen.
for (let step = 0; step < 200; step++)
  for (const [at, a] of circles.entries())
    for (const b of circles.slice(at + 1)) {
      const [dx, dy] = [b.x - a.x || 0.01, b.y - a.y || 0.01];
      const [apart, distance] = [a.radius + b.radius + 0.4, Math.hypot(dx, dy)];
      if (distance >= apart) continue;
      const push = (apart - distance) / 2 / distance;
      [a.x, a.y, b.x, b.y] = [a.x - dx * push, a.y - dy * push, b.x + dx * push, b.y + dy * push];
    }

// Larger ones first, so that none covers another.
circles.sort((a, b) => b.radius - a.radius || (a.code < b.code ? -1 : 1));
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<!-- Made by scripts/world-map/make.ts from Natural Earth (public domain, naturalearthdata.com), by world-atlas 2.0.2 (ISC). -->
<title>Countries</title>
<g id="world">
${drawn.map((code) => `<path id="${code}" d="${inSteps(path(shapeOf(outlines.get(code)!))!)}"/>`).join("\n")}
</g>
<g id="places">
${circles.map(({ code, x, y, radius }) => `<circle id="${code}" cx="${Math.round(x)}" cy="${Math.round(y)}" r="${radius}"/>`).join("\n")}
</g>
</svg>
`;
writeFileSync("app/_page/world.svg", svg);
const lines = circles.map(({ code }) => code).join(" ");
writeFileSync(
  "app/_components/views/places.ts",
  `/** The countries that the map draws as circles, in the order in which they are drawn. Made by \`scripts/world-map/make.ts\`. */
export const PLACES: readonly string[] =
  "${lines}".split(
    " ",
  );
`,
);
console.error(`${drawn.length} outlines, ${circles.length} circles, ${svg.length} bytes`);
