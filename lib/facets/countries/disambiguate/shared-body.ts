import { tokenize } from "../../token.ts";
import { foldToken } from "../match/fold-token.ts";
import type { Candidate } from "../match/place-name.ts";
import type { Sighting } from "../match/sighting.ts";
import { cellItems, tableRows } from "../table-rows.ts";

/** Countries that have a body of one name, the best known first. */
interface Bearers {
  readonly codes: readonly string[];
  /** Any country may have one. */
  readonly any: boolean;
}

const SHARED: ReadonlyMap<string, Bearers> = new Map(
  tableRows("shared-bodies").flatMap(([names, countries]) => {
    const codes = countries!.split(" ");
    const bearers = { codes: codes.filter((code) => code !== "*"), any: codes.includes("*") };
    return cellItems(names).map((name) => [keyOf(name), bearers] as const);
  }),
);

/** How much says that a body is a country's, where nobody is named as its owner. */
const WEIGHTS = { dateline: 1.6, name: 1, demonym: 1, capital: 0.5, home: 1, owned: 1.5, bestKnown: 0.5 };

function keyOf(name: string): string {
  return tokenize(name)
    .map(({ text }) => foldToken(text))
    .join(" ");
}

/** Whether a place is a body that several countries have under one name, such as a Ministry of Defence. */
export function isShared({ key, kind }: Sighting): boolean {
  return kind === "metonym" && SHARED.has(key);
}

/**
 * Whose each shared body of an article is: its owner's where one stands beside it (`India's Ministry of Defence`, `the Foreign
 * Office in Bonn`), else that of the country which the article names most, its dateline and publisher among them.
 * `chosen` has the countries of all other places.
 */
export function ownedBodies(
  sightings: readonly Sighting[],
  chosen: ReadonlyMap<Sighting, Candidate>,
  home: string | null,
): Map<Sighting, Candidate> {
  const found = new Map<Sighting, Candidate>();
  const owned = new Map<string, string>();
  const own = (body: Sighting, code: string) =>
    found.set(body, body.candidates.find((each) => each.code === code) ?? { code, size: 0, states: [] });
  for (const [at, body] of sightings.entries()) {
    if (!isShared(body)) continue;
    const owner = ownerBeside(sightings, at);
    const code = owner && chosen.get(owner)?.code;
    if (code === undefined) continue;
    owned.set(body.key, code);
    own(body, code);
  }
  const named = namedCountries(chosen);
  for (const body of sightings) {
    if (!isShared(body) || found.has(body)) continue;
    const { codes, any } = SHARED.get(body.key)!;
    const weights = new Map(named);
    const add = (code: string | null | undefined, weight: number) => {
      if (code) weights.set(code, (weights.get(code) ?? 0) + weight);
    };
    add(home, WEIGHTS.home);
    add(owned.get(body.key), WEIGHTS.owned);
    const [bestKnown] = body.candidates;
    add(bestKnown?.code, WEIGHTS.bestKnown);
    let best = bestKnown!.code;
    for (const [code, weight] of weights) {
      if ((any || codes.includes(code)) && weight > weights.get(best)!) best = code;
    }
    own(body, best);
  }
  return found;
}

/** What an article names each country by, weighed; towns and states say little of whose ministry is meant. */
function namedCountries(chosen: ReadonlyMap<Sighting, Candidate>): Map<string, number> {
  const named = new Map<string, number>();
  for (const [{ kind, dateline }, { code }] of chosen) {
    const weight = dateline
      ? WEIGHTS.dateline
      : kind === "name" || kind === "demonym" || kind === "capital"
        ? WEIGHTS[kind]
        : 0;
    if (weight > 0) named.set(code, (named.get(code) ?? 0) + weight);
  }
  return named;
}

/** The place that owns a body: `India's …`, `Indian …`, `… of India`, `… in New Delhi`. */
function ownerBeside(sightings: readonly Sighting[], at: number): Sighting | undefined {
  const body = sightings[at]!;
  const { tokens, start, end } = body;
  const inPassage = (other: Sighting | undefined): other is Sighting =>
    other !== undefined && other.place.span.passage === body.place.span.passage && !isShared(other);
  const before = sightings[at - 1];
  if (inPassage(before) && tokens[before.start]!.sentence === tokens[start]!.sentence) {
    const between = tokens.slice(before.end, start).map(({ text }) => text);
    if (between.length === 0 || (between.length === 1 && /^['’]s?$/i.test(between[0]!))) return before;
  }
  const behind = sightings[at + 1];
  if (!inPassage(behind) || behind.kind === "demonym") return;
  const between = tokens.slice(end, behind.start).map(({ text }) => text);
  return /^(?:of|in|at)(?: the)?$/.test(between.join(" ")) ? behind : undefined;
}
