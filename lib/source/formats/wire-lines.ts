import type { Part, PartKind } from "../record.ts";

/** What a wire's message says of itself: when it was sent, and what each stretch of it is. */
export interface WireStory {
  readonly date: string | null;
  /** The agency that sent it, where it says so. */
  readonly agency?: string;
  readonly parts: readonly Part[];
}

/** A line of a wire's message: where its words stand, without the marks that steered printers. */
export interface WireLine {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The line as it stands. */
  readonly whole: string;
}

/** Marks at a line's head, and at its tail `<` or `=` behind a line that is not to be run on. */
const HEAD = /^[\s\p{Cc}^]+/u;
const TAIL = /[\s\p{Cc}<=^]/u;

/** The lines of a stretch of text, empty ones too. */
export function* wireLines(text: string, from: number, to: number): Generator<WireLine> {
  for (let at = from; at < to; ) {
    const end = text.indexOf("\n", at);
    const next = end < 0 || end >= to ? to : end + 1;
    const whole = text.slice(at, next);
    const start = at + (HEAD.exec(whole)?.[0].length ?? 0);
    // An expression for the whole tail would begin again at each mark of a long run inside the line.
    let last = next;
    while (last > start && TAIL.test(text[last - 1]!)) last--;
    yield { words: text.slice(start, last), start, end: last, whole };
    at = next;
  }
}

/** Parts in order, without those that have no words, and `meta` for all that stands between them. */
export function covered(text: string, parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  let last = 0;
  const add = (kind: PartKind, start: number, end: number) => {
    if (/[^\s\p{Cc}]/u.test(text.slice(start, end))) all.push({ kind, start, end });
  };
  for (const { kind, start, end } of parts.filter((part) => part.end > part.start)) {
    add("meta", last, start);
    add(kind, start, end);
    last = end;
  }
  add("meta", last, text.length);
  return all;
}
