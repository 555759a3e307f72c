import type { Passage } from "../passage.ts";
import type { FoundMention } from "../values.ts";
import type { CountryEvidence } from "./country-evidence.ts";
import { repeatedSentences } from "./disambiguate/repeated-sentences.ts";

/** How far the lead of a body reaches, in characters. */
const LEAD = 300;

/** What the salience of a country is judged by, in the order of `SALIENCE_WEIGHTS`. */
export const SALIENCE_FEATURES = [
  "bias",
  "log count",
  "in headline",
  "in dateline",
  "in lead",
  "log count in lead",
  "by name",
  "by demonym",
  "by capital",
  "by state",
  "by city",
  "by metonym",
  "earliness",
  "share of mentions",
  "share of the top",
  "log all mentions",
  "log length",
  "countries",
  "dateline only",
  "dateline without name or demonym",
  "once",
  "capital only",
  "demonym only",
  "dateline and body",
  "headline and dateline",
  "log count in organisations",
  "only country",
  "others in headline",
  "headline only",
  "far below the top",
  "most mentioned",
  "in first sentence",
  "spread",
  "others in dateline",
] as const;

export type SalienceFeature = (typeof SALIENCE_FEATURES)[number];

/** The features of one country in one article. */
export interface CountrySalience {
  readonly code: string;
  readonly features: readonly number[];
}

interface Tally {
  code: string;
  body: number;
  headline: number;
  dateline: number;
  lead: number;
  firstSentence: number;
  first: number;
  organisations: number;
  reasons: Map<string, number>;
  parts: Set<number>;
}

/** The features of each mentioned country. A sentence that is repeated (a caption, a tweet shown twice) counts once. */
export function salienceFeatures(
  { passages, places }: Pick<CountryEvidence, "passages" | "places">,
  mentions: ReadonlyMap<string, readonly FoundMention[]>,
): CountrySalience[] {
  const offsets = bodyOffsets(passages);
  const isRepeated = repeatedSentences(passages, [...mentions.values()].flat());
  const tallies = new Map(
    [...mentions].map(([code, found]) => [code, tally(code, found, passages, offsets, isRepeated)]),
  );
  for (const { kind, codes } of places) {
    if (kind !== "organisation") continue;
    const own = tallies.get(codes[0]!);
    if (own) own.organisations++;
  }
  return featuresOf([...tallies.values()], offsets.length);
}

interface BodyOffsets {
  /** Where each passage begins when the body's passages are laid end to end; -1 for the rest. */
  readonly starts: readonly number[];
  readonly length: number;
}

function bodyOffsets(passages: readonly Passage[]): BodyOffsets {
  let length = 0;
  const starts = passages.map(({ zone, mapped }) => {
    if (zone === "headline" || zone === "dateline" || zone === "caption") return -1;
    const start = length;
    length += mapped.text.length + 1;
    return start;
  });
  return { starts, length };
}

function tally(
  code: string,
  mentions: readonly FoundMention[],
  passages: readonly Passage[],
  { starts, length }: BodyOffsets,
  isRepeated: (mention: FoundMention) => boolean,
): Tally {
  const own: Tally = {
    code,
    body: 0,
    headline: 0,
    dateline: 0,
    lead: 0,
    firstSentence: 0,
    first: 1,
    organisations: 0,
    reasons: new Map(),
    parts: new Set(),
  };
  for (const mention of mentions) {
    const { span, reason } = mention;
    const { zone, tokens } = passages[span.passage]!;
    if (reason === "dateline") {
      own.dateline++;
      continue;
    }
    if (isRepeated(mention)) continue;
    own.reasons.set(reason, (own.reasons.get(reason) ?? 0) + 1);
    if (zone === "headline") {
      own.headline++;
      continue;
    }
    own.body++;
    const start = starts[span.passage]!;
    if (start < 0) continue;
    const token = tokens[span.start]!;
    const at = start + token.start;
    if (at < LEAD) own.lead++;
    if (start === 0 && token.sentence === 0) own.firstSentence++;
    own.first = Math.min(own.first, at / Math.max(length, LEAD));
    own.parts.add(Math.floor((5 * at) / Math.max(length, LEAD)));
  }
  return own;
}

function featuresOf(tallies: readonly Tally[], length: number): CountrySalience[] {
  const count = ({ body, headline }: Tally) => body + headline;
  const all = tallies.reduce((sum, own) => sum + count(own), 0);
  const most = Math.max(0, ...tallies.map(count));
  const headlines = tallies.filter(({ headline }) => headline > 0).length;
  const datelines = tallies.filter(({ dateline }) => dateline > 0).length;
  const flag = (test: boolean) => (test ? 1 : 0);
  return tallies.map((own) => {
    const n = count(own);
    const by = (reason: string) => own.reasons.get(reason) ?? 0;
    const dateline = flag(own.dateline > 0);
    const features = [
      1,
      Math.log1p(n),
      flag(own.headline > 0),
      dateline,
      flag(own.lead > 0),
      Math.log1p(own.lead),
      flag(by("name") > 0),
      flag(by("demonym") > 0),
      flag(by("capital") > 0),
      flag(by("state") > 0),
      flag(by("city") > 0),
      flag(by("metonym") > 0),
      1 - own.first,
      all ? n / all : 0,
      most ? n / most : 0,
      Math.log1p(all),
      Math.log(Math.max(1, length)) / 10,
      Math.min(10, tallies.length) / 5,
      flag(own.dateline > 0 && n === 0),
      flag(own.dateline > 0 && by("name") + by("demonym") === 0),
      flag(n === 1),
      flag(n > 0 && n === by("capital")),
      flag(n > 0 && n === by("demonym")),
      flag(own.dateline > 0 && n > 0),
      flag(own.dateline > 0 && own.headline > 0),
      Math.log1p(own.organisations),
      flag(tallies.length === 1),
      flag(headlines > flag(own.headline > 0)),
      flag(own.headline > 0 && own.body === 0),
      flag(4 * n <= most),
      flag(n > 0 && n === most),
      flag(own.firstSentence > 0),
      own.parts.size / 5,
      flag(datelines > dateline),
    ];
    return { code: own.code, features };
  });
}
