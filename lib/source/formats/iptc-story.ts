import type { Part, PartKind } from "../record.ts";
import { covered, type WireLine, type WireStory, wireLines } from "./wire-lines.ts";

/** `212101 GMT Nov 18` behind the text: day and time, month, year. German wires name months in German. */
const SENT = /^\x03\s*(\d{2})(\d{2})(\d{2})\s*(GMT|UTC)?\s+([A-Za-z\u00e4]{3})\w*\.?\s+(\d{4}|\d{2})\b/;
const MONTHS = ["jan", "feb", "mar mär mrz", "apr", "may mai", "jun", "jul", "aug", "sep", "oct okt", "nov", "dec dez"];

/** Lines between STX and the one that ends in `=`: what kind of take it is, the headline, who wrote it. */
const HEAD_LINES = 6;

/** What dpa and others send along for editors, below the text. */
const NOT_FOR_PRINT = /^(?:#\s|the following information is not (?:intended )?for publication|notebook$)/i;

/** `dpa grj rmo`: agency and initials on the last line. */
const SIGN_OFF = /^[a-z]{2,5}(?:[ /][a-z]{2,4}){1,6}$/;

/**
 * A message as IPTC 7901 lays it out: SOH and a header, the slug, STX, the headline, the text, ETX and the time it was sent.
 * The text itself is left to be read as plain text is, since its dateline stands at its head.
 */
export function iptcStory(text: string): WireStory {
  const from = text.indexOf("\x02");
  const etx = text.indexOf("\x03", from);
  const to = etx < 0 ? text.length : etx;
  const lines = [...wireLines(text, from, to)];
  const ends = lines.slice(0, HEAD_LINES).findIndex(({ whole }) => /=\s*$/.test(whole));
  const head = lines.slice(0, ends < 0 ? 1 : ends + 1);
  const story = lines.slice(head.length).filter(({ words }) => words !== "");
  const last = story.at(-1);
  const signOff = last && SIGN_OFF.test(last.words) ? last : undefined;
  const printed = signOff ? story.slice(0, -1) : story;
  const below = printed.findIndex(({ words }) => NOT_FOR_PRINT.test(words));
  const body = below < 0 ? printed : printed.slice(0, below);
  const parts = [
    ...headParts(head),
    ...(body.length > 0 ? [part("body", { start: body[0]!.start, end: body.at(-1)!.end })] : []),
    ...(below < 0 ? [] : printed.slice(below)).map((line) => part("note", line)),
    ...(signOff ? [part("credit", signOff)] : []),
  ];
  return { date: sent(text.slice(to)), parts: covered(text, parts).filter(({ kind }) => kind !== "body") };
}

/** The last line is the headline, or the byline and the one before it the headline; others say what kind of take it is. */
function headParts(head: readonly WireLine[]): Part[] {
  const last = head.at(-1)!;
  const before = head.at(-2);
  return before && /^(?:by|von|par|por)\s/i.test(last.words)
    ? [part("headline", before), part("byline", last)]
    : [part("headline", last)];
}

const part = (kind: PartKind, { start, end }: Omit<Part, "kind">): Part => ({ kind, start, end });

function sent(trailer: string): string | null {
  const [, day, hour, minute, zone, name, year] = SENT.exec(trailer) ?? [];
  const month = MONTHS.findIndex((names) => name !== undefined && names.split(" ").includes(name.toLowerCase())) + 1;
  if (year === undefined || month === 0) return null;
  const whole = year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`;
  return `${whole}-${String(month).padStart(2, "0")}-${day}T${hour}:${minute}${zone === undefined ? "" : "Z"}`;
}
