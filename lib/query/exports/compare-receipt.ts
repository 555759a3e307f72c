import type { Receipt } from "./receipt.ts";

/** What is otherwise than a receipt says. */
export interface Differences {
  /** Whether the body is byte by byte the same. */
  readonly sameBody: boolean;
  /** Articles that are found now and were not, those that are found no more, and those whose source's text is another. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly string[];
  /** Articles with the same text of which something else is said: headline, people, date, note of a list. */
  readonly saidOtherwise: readonly string[];
  /** Articles that both have, in another order. */
  readonly reordered: boolean;
  /** What an export rests on, by name: what it was, and what it is. */
  readonly state: readonly { readonly name: string; readonly was: string; readonly is: string }[];
}

/** Compares an export made again with the receipt of the first. */
export function compareReceipts(was: Receipt, is: Receipt): Differences {
  const before = new Map(was.articles.map((article) => [article[0], article]));
  const now = new Map(is.articles.map((article) => [article[0], article]));
  const kept = (articles: Receipt["articles"], other: ReadonlyMap<string, unknown>) =>
    articles.flatMap(([id]) => (other.has(id) ? [id] : []));
  const facts = (of: Receipt): [string, string][] => [
    ["total", String(of.total)],
    ["archive revision", String(of.state.revision)],
    ["ledger", of.state.ledger ?? "none"],
    ["engine", of.state.engine.name],
    ["registry", String(of.state.registry)],
    ["normaliser", of.normaliser.join(" and ")],
    ["extractor", of.extractor.join(" and ")],
    ["SQLite", of.sqlite],
  ];
  const earlier = new Map(facts(was));
  return {
    sameBody: was.sha256 === is.sha256,
    added: is.articles.flatMap(([id]) => (before.has(id) ? [] : [id])),
    gone: was.articles.flatMap(([id]) => (now.has(id) ? [] : [id])),
    changed: is.articles.flatMap(([id, hash]) => (hash === (before.get(id)?.[1] ?? hash) ? [] : [id])),
    saidOtherwise: is.articles.flatMap(([id, hash, said]) => {
      const [, text, earlier] = before.get(id) ?? [];
      return text === hash && earlier !== undefined && earlier !== said ? [id] : [];
    }),
    reordered: kept(was.articles, now).join() !== kept(is.articles, before).join(),
    state: facts(is).flatMap(([name, value]) => {
      const said = earlier.get(name) ?? "none";
      return said === value ? [] : [{ name, was: said, is: value }];
    }),
  };
}
