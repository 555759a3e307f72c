import type { Passage } from "../passage.ts";
import { judge } from "./cite/judge.ts";
import { Mentioned } from "./cite/mentioned.ts";
import type { Verdict } from "./cite/verdict.ts";
import type { OutletMatch } from "./outlet-match.ts";
import { outletTable } from "./outlet-table.ts";
import { buildTrie, matchesAt, type OutletTrie } from "./outlet-trie.ts";
import { findUnlisted } from "./publish/unlisted.ts";

export { citedOutlets } from "./cite/cited-outlets.ts";
export type { OutletMatch } from "./outlet-match.ts";

let trie: OutletTrie | undefined;

/** Every outlet named in the passages, in reading order: longest match, no overlap. */
export function findOutlets(passages: readonly Passage[]): OutletMatch[] {
  trie ??= buildTrie(outletTable().forms);
  const names = trie;
  const matches: OutletMatch[] = [];
  const mentioned = new Mentioned(passages);
  for (const [index, passage] of passages.entries()) {
    const { tokens } = passage;
    mentioned.latest = undefined;
    let from = 0;
    for (let at = 0; at < tokens.length; at++) {
      const listed = firstOf(matchesAt(names, tokens, at), (match) =>
        judge({ passage, from, start: at, ...match }, mentioned),
      );
      const verdict = listed ?? findUnlisted(tokens, at, from);
      if (!verdict) continue;
      matches.push(toMatch(index, verdict));
      mentioned.add(verdict);
      from = verdict.end;
      at = from - 1;
    }
  }
  return matches;
}

function toMatch(passage: number, { start, end, outlet, cited, reason }: Verdict): OutletMatch {
  return { span: { passage, start, end }, outlet, cited, reason };
}

/** The first answer that is not null. */
function firstOf<T, R>(items: readonly T[], ask: (item: T) => R | null): R | null {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== null) return answer;
  }
  return null;
}
