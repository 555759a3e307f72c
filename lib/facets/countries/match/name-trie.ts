import { tokenize } from "../../token.ts";
import { foldToken } from "./fold-token.ts";
import type { Candidate, PlaceKind, PlaceName } from "./place-name.ts";

/** A step in the walk along a name's tokens; `name` is set where a name can end, `dated` where it held for a time. */
export interface NameNode {
  name?: PlaceName;
  dated?: { readonly name: PlaceName; readonly from: string; readonly until: string };
  readonly next: Map<string, NameNode>;
}

/** What being a capital adds to a city's size. */
const CAPITAL_LEAD = 0.8;

/** Puts a phrase in, hyphened and not. A later entry wins; what the phrase meant before stays as lesser candidates. */
export function addName(
  root: NameNode,
  phrase: string,
  kind: PlaceKind,
  candidates: readonly Candidate[],
  doubtful: boolean,
): void {
  for (const node of nodesOf(root, phrase)) {
    const known = kind === "mask" || kind === "organisation" ? [] : (node.name?.candidates ?? []);
    const merged = candidates.map((own) => {
      const city = known.find(({ code }) => code === own.code);
      const size = kind === "capital" && city ? Math.max(own.size, city.size + CAPITAL_LEAD) : own.size;
      return { code: own.code, size, states: [...own.states, ...(city?.states ?? [])] };
    });
    const lesser = known.filter(({ code }) => !candidates.some((own) => own.code === code));
    node.name = { kind, candidates: [...merged, ...lesser], doubtful, acronym: /^\p{Lu}{2,5}$/u.test(phrase) };
  }
}

/** Puts a phrase in that holds only in articles published between two ISO dates. */
export function addDatedName(
  root: NameNode,
  phrase: string,
  name: PlaceName,
  span: { readonly from: string; readonly until: string },
): void {
  for (const node of nodesOf(root, phrase)) node.dated = { name, ...span };
}

/** Short forms before a name, which in small letters the tokenizer would part from their stop. */
const SHORT_FORM = /\b(?:st|ste|ft|mt)\./g;

/** The tokens of a phrase, folded, in each way that a text may write it: hyphened or not, `ST. LOUIS` as four tokens. */
function keysOf(phrase: string): string[][] {
  return [...new Set([phrase, phrase.replaceAll("-", " ")])].flatMap((form) => {
    // Most names are plain words, and the tokenizer would take a third of a second for all.
    const keys = /^[a-z ]+$/.test(form.replace(SHORT_FORM, ""))
      ? form.split(" ")
      : tokenize(form).map(({ text }) => foldToken(text));
    return /^(?:st|ft|mt)\.$/.test(keys[0] ?? "") ? [keys, [keys[0]!.slice(0, 2), ".", ...keys.slice(1)]] : [keys];
  });
}

function nodesOf(root: NameNode, phrase: string): NameNode[] {
  return keysOf(phrase).map((keys) => {
    let node = root;
    for (const key of keys) {
      const next = node.next.get(key) ?? { next: new Map() };
      node.next.set(key, next);
      node = next;
    }
    return node;
  });
}
