import type { Article, Mention } from "../../article/article.ts";
import { type MappedText, mapText } from "../../article/text/mapped-text.ts";
import { unitAt } from "../../article/text/unit-at.ts";
import type { Aside, Zone, ZoneKind } from "../../article/zones/zone.ts";
import { ANYTHING, type Expression } from "../../engine/port/expression.ts";
import type { Segment } from "../../engine/port/results.ts";
import { highlight } from "../../engine/words/highlight.ts";
import { FACETS, type FacetKey } from "../../facets/facet-names.ts";
import { FACET_VALUES } from "../../facets/facet-values.ts";
import { standsIn } from "./article-parts.ts";

/** A value that the text names: what a mark in the text links to. */
export interface MarkedValue {
  readonly facet: FacetKey;
  readonly param: string;
  readonly value: string;
  readonly label: string;
}

/** A run of an article's text: the value that it names, if any, with the words in it that a search looked for. */
export interface ReadingRun {
  readonly segments: readonly Segment[];
  readonly names: MarkedValue | null;
}

/** A zone of an article as it is read. */
export interface ReadingPart {
  readonly kind: ZoneKind;
  readonly aside: Aside | null;
  /** Why, where `aside` is `other`. */
  readonly detail: string | undefined;
  readonly text: string;
  readonly runs: readonly ReadingRun[];
}

/** The most matches that are marked on a page; a text of one word over and over has more. */
const MOST_MATCHES = 3000;

/**
 * The zones of an article in the order of its raw text, or those of a part of it, with mentions of facet values and a
 * search's words marked.
 */
export function readingParts(
  article: Article,
  searched: Expression = ANYTHING,
  zones: readonly Zone[] = article.zones,
): ReadingPart[] {
  const marks = marksOf(article).filter(({ at }) => zones === article.zones || standsIn(zones, at));
  let left = MOST_MATCHES;
  const matchesIn = (text: string) =>
    highlight(text, searched).map((segment) => ({ ...segment, match: segment.match && left-- > 0 }));
  return zones.map((zone) => {
    const mapped = mapText(article.raw[zone.field] ?? "", zone);
    const { kind, aside = null, detail } = zone;
    return {
      kind,
      aside,
      detail,
      text: mapped.text,
      runs: runsOf(mapped, marksIn(marks, zone), matchesIn(mapped.text)),
    };
  });
}

interface Mark {
  readonly at: Mention;
  readonly names: MarkedValue;
}

function marksOf(article: Article): Mark[] {
  const marks = FACETS.filter(({ marked }) => marked).flatMap(({ key: facet, param }) =>
    FACET_VALUES[facet]
      .read(article)
      .flatMap(({ value, label, mentions }) => mentions.map((at) => ({ at, names: { facet, param, value, label } }))),
  );
  return marks.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
}

function marksIn(marks: readonly Mark[], { field, start, end }: Zone): Mark[] {
  return marks.filter(({ at }) => at.field === field && at.start >= start && at.end <= end);
}

function runsOf(mapped: MappedText, marks: readonly Mark[], matched: readonly Segment[]): ReadingRun[] {
  const runs: ReadingRun[] = [];
  const take = segmentTaker(matched);
  let done = 0;
  const add = (end: number, names: MarkedValue | null) => {
    if (end > done) runs.push({ segments: take(end - done), names });
    done = Math.max(done, end);
  };
  for (const { at, names } of marks) {
    const from = unitAt(mapped.starts, at.start);
    if (from < done) continue;
    add(from, null);
    add(unitAt(mapped.starts, at.end), names);
  }
  add(mapped.text.length, null);
  return runs;
}

/** Takes segments from the front, so many units at a time, cutting one where a taking ends. */
function segmentTaker(segments: readonly Segment[]): (length: number) => Segment[] {
  let at = 0;
  let used = 0;
  return (length) => {
    const taken: Segment[] = [];
    for (let left = length; left > 0 && at < segments.length; ) {
      const { text, match } = segments[at]!;
      const piece = text.slice(used, used + left);
      taken.push({ text: piece, match });
      left -= piece.length;
      used += piece.length;
      if (used >= text.length) {
        at++;
        used = 0;
      }
    }
    return taken;
  };
}
