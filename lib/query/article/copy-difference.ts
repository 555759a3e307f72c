import { SPACELESS } from "../../engine/words/letters.ts";
import { shortestEdit } from "./shortest-edit.ts";

/** A stretch of a copy's text beside the first article's: in both, in the copy alone, in the first alone, or cut short. */
export interface Difference {
  readonly kind: "same" | "added" | "removed" | "cut";
  readonly text: string;
}

/** What stays of a long stretch that both have, at each end, in UTF-16 units. */
const AROUND = 60;

/** Of two texts without the beginning and the end that both have; longer ones are not compared word by word. */
const MOST_LENGTH = 60_000;

/** What a comparison may cost, in comparisons of two words: some ten milliseconds, and about 2,000 words that differ. */
export const MOST_STEPS = 2_500_000;

/** A word, the space between two, or a letter by itself where words are not told apart by spaces, or a sign. */
const TOKEN = new RegExp(`${SPACELESS}\\p{M}*|[[\\p{L}\\p{M}\\p{N}_]--${SPACELESS}]+|\\s+|[^]`, "gv");

/**
 * The differences between two texts, with what they share cut short; null where they are too many to show, or too long to be
 * looked for while others wait for the server. What it costs is bounded: the ends that both have are passed over letter by
 * letter, of the rest no more than so many words are compared.
 */
export function copyDifference(first: string, copy: string): Difference[] | null {
  const start = commonStart(first, copy);
  const end = commonEnd(first, copy, start);
  const [of, to] = [first.slice(start, first.length - end), copy.slice(start, copy.length - end)];
  if (of.length + to.length > MOST_LENGTH) return null;
  const between = wordByWord(of, to);
  if (!between) return null;
  return cutShort(
    joined([
      { kind: "same", text: first.slice(0, start) },
      ...between,
      { kind: "same", text: first.slice(first.length - end) },
    ]),
  );
}

function wordByWord(of: string, to: string): Difference[] | null {
  const codes = new Map<string, number>();
  const tokens = [of, to].map((text) => text.match(TOKEN) ?? []);
  const [first, second] = tokens.map((list) =>
    Uint32Array.from(list, (token) => {
      const code = codes.get(token) ?? codes.size;
      codes.set(token, code);
      return code;
    }),
  );
  const { runs } = shortestEdit(first!, second!, MOST_STEPS);
  if (!runs) return null;
  const at = { first: 0, second: 0 };
  return runs.map((run): Difference => {
    const list = run.in === "second" ? "second" : "first";
    const text = tokens[list === "first" ? 0 : 1]!.slice(at[list], at[list] + run.length).join("");
    if (run.in !== "second") at.first += run.length;
    if (run.in !== "first") at.second += run.length;
    return { kind: run.in === "both" ? "same" : run.in === "first" ? "removed" : "added", text };
  });
}

/** How much two texts begin alike, in UTF-16 units, as far as whole words go. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === a.length && at === b.length) return at;
  while (at > 0 && !/\s/.test(a[at - 1]!)) at--;
  return at;
}

/** How much two texts end alike, behind what they begin alike, as far as whole words go. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  while (length > 0 && !/\s/.test(a[a.length - length]!)) length--;
  return length;
}

/** Without what is empty, and stretches of one kind side by side as one. */
function joined(parts: readonly Difference[]): Difference[] {
  const out: Difference[] = [];
  for (const { kind, text } of parts) {
    const last = out.at(-1);
    if (text === "") continue;
    if (last?.kind === kind) out[out.length - 1] = { kind, text: last.text + text };
    else out.push({ kind, text });
  }
  return out;
}

function cutShort(parts: readonly Difference[]): Difference[] {
  return parts.flatMap((part, index): Difference[] => {
    if (part.kind !== "same") return [part];
    const { text } = part;
    const [before, after] = [index > 0, index < parts.length - 1];
    if (text.length <= (before ? AROUND : 0) + (after ? AROUND : 0) + 20) return [part];
    return [
      ...(before ? [{ kind: "same" as const, text: text.slice(0, AROUND) }] : []),
      { kind: "cut", text: "…" },
      ...(after ? [{ kind: "same" as const, text: text.slice(-AROUND) }] : []),
    ];
  });
}
