import type { Part, PartKind } from "../record.ts";
import { covered, type WireLine, type WireStory, wireLines } from "./wire-lines.ts";

/** `AP-WF-11-13-13 1509GMT` behind the text: month, day, year, time. */
const SENT = /\b(\d{2})-(\d{2})-(\d{2})\s+(\d{2})(\d{2})\s*(GMT|UTC)?/;

/** The agency before its service and the date. */
const AGENCY = /(?:^|[\s\p{Cc}])(\p{Lu}{2,5})-\p{Lu}{2}-\d{2}-\d{2}-\d{2}\s/u;

/** `BUENOS AIRES, Argentina (AP) _ `: a wire has no dash but the underscore. */
const DATELINE = /^(\p{Lu}[^()\n]{1,60}\([^()\n]{2,20}\))\s+(?:_|--?)\s+/u;

/** What the lines between slug and text are; a further one that is no more than a role or a firm belongs to the byline. */
const KINDS: readonly (readonly [looks: RegExp, kind: PartKind])[] = [
  [/^by\s/i, "byline"],
  [/^(?:\(?eds?[:.]|editors?[:']|\(?editor's note)/i, "note"],
  [/^(?:AP )?(?:photos?|videos?|graphics?|interactive)\b|\bphotos?\b.*\d{3}|^with\b.*\bphotos?\b/i, "meta"],
  [/^(?:the )?(?:associated press|united press international|canadian press)\b|\bwriter$|\beditor$/i, "meta"],
];

/** A summary's line is longer than a headline. */
const HEADLINE = 160;

/**
 * A message as ANPA 1312 lays it out: two lines of header, STX, the slug, lines for editors and the headline, each behind a
 * `^`, then paragraphs behind tabs, ETX and the time it was sent.
 */
export function anpaStory(text: string): WireStory {
  const from = text.indexOf("\x02");
  const etx = text.indexOf("\x03", from);
  const to = etx < 0 ? text.length : text.lastIndexOf("\n", etx) + 1;
  const [, ...lines] = wireLines(text, from, to);
  const begins = lines.findIndex(({ whole }) => /^[\t\b]/.test(whole));
  const head = begins < 0 ? lines : lines.slice(0, begins);
  const story = begins < 0 ? [] : storyParts(text, lines.slice(begins));
  const trailer = text.slice(etx < 0 ? text.length : etx);
  const [, agency] = AGENCY.exec(trailer) ?? [];
  return {
    date: sent(trailer),
    ...(agency === undefined ? {} : { agency }),
    parts: covered(text, [...headParts(head, begins < 0), ...story]),
  };
}

/** Slug, headline and what is for editors. `isAll`: no paragraph follows, and further lines are the text, a list. */
function headParts(lines: readonly WireLine[], isAll: boolean): Part[] {
  let hasHeadline = false;
  return lines.map(({ words, start, end }) => {
    const known = KINDS.find(([looks]) => looks.test(words.slice(0, 300)))?.[1];
    const isHeadline = known === undefined && !hasHeadline && words !== "" && words.length <= HEADLINE;
    hasHeadline ||= isHeadline;
    return { kind: known ?? (isHeadline ? "headline" : isAll ? "body" : "standfirst"), start, end };
  });
}

/** Paragraphs: a tab or an empty line begins one, and lines below run on. */
function storyParts(text: string, lines: readonly WireLine[]): Part[] {
  const parts: Part[] = [];
  for (const [at, { words, start, end, whole }] of lines.entries()) {
    if (words === "") continue;
    const dateline = parts.length === 0 ? DATELINE.exec(words) : null;
    const runsOn = !/^[\t\b^]/.test(whole) && at > 0 && lines[at - 1]!.words !== "";
    const last = parts.at(-1);
    if (dateline) {
      parts.push({ kind: "dateline", start, end: start + dateline[1]!.length });
      parts.push({ kind: "body", start: start + dateline[0].length, end });
    } else if (runsOn && last) parts[parts.length - 1] = { ...last, end };
    else parts.push({ kind: "body", start, end });
  }
  return parts.filter(({ start, end }) => text.slice(start, end).trim() !== "END");
}

/** Two digits of a year: the format is of 1979. */
function sent(trailer: string): string | null {
  const [, month, day, year, hour, minute, zone] = SENT.exec(trailer) ?? [];
  if (year === undefined) return null;
  return `${Number(year) < 70 ? 20 : 19}${year}-${month}-${day}T${hour}:${minute}${zone === undefined ? "" : "Z"}`;
}
