import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";

/** A width and a height, in units of the drawing. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The middle of something that was laid out. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Which two of the boxes are linked, by their places in the list; `pull` is from 0 to 1. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly pull: number;
}

interface Body extends Size, SimulationNodeDatum {
  x: number;
  y: number;
}

/** Steps of the simulation, and of moving apart what still overlaps. */
const [TICKS, PASSES] = [300, 200];

/** Few boxes are not torn apart. */
const MOST_STRETCH = 1.5;

/** What is left free around a box, in units of the drawing. */
const GAP = 6;

/**
 * Lays out boxes in an area, the linked ones near each other, none over another where there is room. The simulation begins
 * from fixed places with random numbers of a fixed seed, so that the same boxes and links always give the same picture.
 */
export function layOut(boxes: readonly Size[], links: readonly Link[], area: Size): Place[] {
  const bodies: Body[] = boxes.map(({ width, height }, at) => ({ width, height, ...onSpiral(at, area) }));
  const pulls = links.map(({ from, to, pull }) => ({ source: from, target: to, pull }));
  forceSimulation<Body>(bodies)
    .force(
      "links",
      forceLink<Body, SimulationLinkDatum<Body> & { readonly pull: number }>(pulls)
        .distance(({ pull }) => 150 - 70 * pull)
        .strength(({ pull }) => 0.15 + 0.5 * pull),
    )
    .force(
      "apart",
      forceManyBody<Body>()
        .strength(-500)
        .distanceMax(area.width / 2),
    )
    .force("x", forceX<Body>(area.width / 2).strength(0.05))
    .force("y", forceY<Body>(area.height / 2).strength(0.09))
    .force("boxes", () => separate(bodies, area))
    .stop()
    .tick(TICKS);
  stretch(bodies, area);
  for (let pass = 0; pass < PASSES && separate(bodies, area); pass++);
  return bodies.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

function onSpiral(at: number, { width, height }: Size): Place {
  const [angle, distance] = [at * 2.4, 12 * Math.sqrt(at + 0.5)];
  return { x: width / 2 + distance * Math.cos(angle), y: height / 2 + distance * Math.sin(angle) };
}

/** Spreads boxes over the area, whose shape the forces know nothing of. */
function stretch(bodies: readonly Body[], area: Size): void {
  for (const [axis, size] of [
    ["x", "width"],
    ["y", "height"],
  ] as const) {
    const begin = Math.min(...bodies.map((body) => body[axis] - body[size] / 2));
    const end = Math.max(...bodies.map((body) => body[axis] + body[size] / 2));
    const by = Math.min(MOST_STRETCH, area[size] / (end - begin));
    const middle = (begin + end) / 2;
    for (const body of bodies) body[axis] = area[size] / 2 + (body[axis] - middle) * by;
  }
}

/** Moves boxes that overlap apart, along the side on which less is in the way, and back into the area; whether any was moved. */
function separate(bodies: readonly Body[], area: Size): boolean {
  let moved = false;
  for (const [at, a] of bodies.entries()) {
    for (const b of bodies.slice(at + 1)) {
      const wide = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
      const high = (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y);
      if (wide <= 0.01 || high <= 0.01) continue;
      moved = true;
      if (high < wide) [a.y, b.y] = apart(a.y, b.y, high);
      else [a.x, b.x] = apart(a.x, b.x, wide);
    }
    a.x = within(a.x, a.width, area.width);
    a.y = within(a.y, a.height, area.height);
  }
  return moved;
}

function apart(a: number, b: number, by: number): [number, number] {
  return a < b ? [a - by / 2, b + by / 2] : [a + by / 2, b - by / 2];
}

function within(middle: number, size: number, end: number): number {
  return Math.min(end - size / 2, Math.max(size / 2, middle));
}
