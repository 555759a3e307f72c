import type { Article, Mention } from "../../article/article.ts";
import type { Field, Zone } from "../../article/zones/zone.ts";
import { SHOWN } from "../../engine/sentence-with.ts";
import { FACETS } from "../../facets/facet-names.ts";
import { FACET_VALUES } from "../../facets/facet-values.ts";
import { drawnSize } from "./drawn-size.ts";

/** The most that a part of an article may weigh as HTML, in bytes: text, marks, and a sentence of evidence for each value. */
const MOST = 120_000;

/** What surrounds a paragraph, a mark in the text, and a value in the list beside it, in bytes. */
const AROUND = { paragraph: 150, mark: 200, value: 700 };

/** The most letters and names of a piece, so that no piece fills a part. */
const LONGEST = 12_000;
const DENSE = 60;

/** A place that names a value; `value` tells values apart. */
interface Named {
  readonly at: Mention;
  readonly value: string;
}

/**
 * An article's zones in as many parts as pages show it, in order; nearly always one. A zone that is long by itself is cut
 * between words, and never within a name. What is set aside is part of it, in its place.
 */
export function articleParts(article: Article): readonly (readonly Zone[])[] {
  const named = namedIn(article);
  const longest = 6 * ((article.raw.title ?? "").length + article.raw.text.length);
  const rest = article.zones.length * AROUND.paragraph + named.length * (AROUND.mark + AROUND.value + 6 * 2 * SHOWN);
  if (longest + rest <= MOST) return [article.zones];

  const parts: Zone[][] = [[]];
  let weight = 0;
  let values = new Set<string>();
  for (const { piece, names } of piecesOf(article, named)) {
    const part = parts.at(-1)!;
    let added = weightOf(article, piece, names, values);
    // A dateline opens the paragraph after it.
    if (weight + added > MOST && part.length > 0 && part.at(-1)!.kind !== "dateline") {
      parts.push([piece]);
      [weight, values] = [0, new Set()];
      added = weightOf(article, piece, names, values);
    } else part.push(piece);
    weight += added;
    for (const { value } of names) values.add(value);
  }
  return parts;
}

/** Whether a mention stands in one of these zones. */
export function standsIn(zones: readonly Zone[], { field, start, end }: Mention): boolean {
  return zones.some((zone) => zone.field === field && zone.start <= start && zone.end >= end);
}

function weightOf({ raw }: Article, { field, start, end }: Zone, names: readonly Named[], known: ReadonlySet<string>) {
  const text = raw[field] ?? "";
  const fresh = new Map(names.filter(({ value }) => !known.has(value)).map(({ value, at }) => [value, at]));
  let weight = AROUND.paragraph + drawnSize(text.slice(start, end)) + names.length * AROUND.mark;
  for (const at of fresh.values())
    weight += AROUND.value + drawnSize(text.slice(Math.max(0, at.start - SHOWN), at.end + SHOWN));
  return weight;
}

/** The zones with the names in each, long ones in pieces. */
function* piecesOf(article: Article, named: readonly Named[]): Generator<{ piece: Zone; names: readonly Named[] }> {
  const byField = Map.groupBy(named, ({ at }) => at.field);
  const next = new Map<Field, number>();
  for (const zone of article.zones) {
    const names = byField.get(zone.field) ?? [];
    let at = next.get(zone.field) ?? 0;
    const own: Named[] = [];
    for (; at < names.length && names[at]!.at.start < zone.end; at++)
      if (standsIn([zone], names[at]!.at)) own.push(names[at]!);
    next.set(zone.field, at);
    yield* cut(zone, own, article.raw[zone.field] ?? "");
  }
}

function* cut(zone: Zone, own: readonly Named[], text: string): Generator<{ piece: Zone; names: readonly Named[] }> {
  for (let start = zone.start, next = 0; ; ) {
    const from = next;
    let end = cutAt(text, start, zone.end);
    let reached = start;
    for (; next < own.length && own[next]!.at.start < Math.max(end, reached); next++) {
      const { at } = own[next]!;
      if (next - from >= DENSE && at.start >= reached && at.start > start) end = at.start;
      else reached = Math.max(reached, at.end);
      if (end === at.start) break;
    }
    end = Math.max(end, reached);
    yield { piece: { ...zone, start, end }, names: own.slice(from, next) };
    if (end >= zone.end) return;
    start = end;
  }
}

/** Where a piece of a text ends that begins at `start`: the end itself, or a space before it. */
function cutAt(text: string, start: number, end: number): number {
  const most = start + LONGEST;
  if (end <= most) return end;
  const space = text.lastIndexOf(" ", most);
  if (space > start) return space;
  // No space in sight: between two characters, not within one.
  return /[\udc00-\udfff]/.test(text[most] ?? "") ? most - 1 : most;
}

function namedIn(article: Article): Named[] {
  return FACETS.flatMap(({ key }) =>
    FACET_VALUES[key]
      .read(article)
      .flatMap(({ value, mentions }) => mentions.map((at) => ({ at, value: `${key} ${value}` }))),
  ).sort((a, b) => a.at.start - b.at.start);
}
