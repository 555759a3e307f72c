import type { ZoneKind } from "../../article/zones/zone.ts";
import type { Segment } from "../../engine/port/results.ts";
import type { MarkedValue, ReadingPart, ReadingRun } from "./reading.ts";

/** What of an article is read as its text, in its order; captions stand apart, and what is set aside is folded away. */
const READ: readonly ZoneKind[] = ["standfirst", "dateline", "body", "embed", "note"];

/** A segment of a text that is read; a match has its place among all of them, from 1. */
export interface ReadSegment extends Segment {
  readonly place?: number;
}

/** A run and a part of a text that is read, with the places of matches. */
export interface ReadRun extends ReadingRun {
  readonly segments: readonly ReadSegment[];
}
export interface ReadPart extends ReadingPart {
  readonly runs: readonly ReadRun[];
}

/** The text of an article as it is read: its parts, with the matches numbered, and how many these are. */
export interface ReadText {
  readonly parts: readonly ReadPart[];
  readonly matches: number;
}

/** The text of an article as it is read, its matches numbered: what was looked for, and mentions of the chosen values. */
export function readText(parts: readonly ReadingPart[], isChosen: (names: MarkedValue) => boolean): ReadText {
  let matches = 0;
  const numbered = (segment: Segment): ReadSegment => (segment.match ? { ...segment, place: ++matches } : segment);
  const read = parts.filter(({ kind, aside }) => aside === null && READ.includes(kind));
  const placed = read.map((part) => ({
    ...part,
    runs: part.runs.map((run) => ({
      ...run,
      segments: (run.names !== null && isChosen(run.names) ? whole(run.segments) : run.segments).map(numbered),
    })),
  }));
  return { parts: placed, matches };
}

/** A mention of a chosen value is one match, whatever of it was looked for. */
function whole(segments: readonly Segment[]): Segment[] {
  return [{ text: segments.map(({ text }) => text).join(""), match: true }];
}
