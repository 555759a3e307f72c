import { DOUBTFUL_NAMES } from "../disambiguate/doubtful-names.ts";
import { FORMER_STATES } from "../former-states.ts";
import { cellItems, tableRows } from "../table-rows.ts";
import { foldToken } from "./fold-token.ts";
import { addDatedName, addName, type NameNode } from "./name-trie.ts";
import type { Candidate, PlaceKind } from "./place-name.ts";

/** How surely a kind of name means its country, on the scale of log10 of a population; a city has its own. */
const SIZES: Readonly<Record<PlaceKind, number>> = {
  name: 8.2,
  demonym: 8.5,
  metonym: 9,
  capital: 6.8,
  state: 7.5,
  city: 5,
  mask: 0,
  organisation: 9,
};

let root: NameNode | undefined;

/** The root of all names. Built at the first call (about 60 ms), since most programs that import this never extract. */
export function gazetteer(): NameNode {
  root ??= build();
  return root;
}

function build(): NameNode {
  const top: NameNode = { next: new Map() };
  const doubtful = new Set(DOUBTFUL_NAMES.map(foldToken));
  const add = (phrase: string, kind: PlaceKind, candidates: readonly Candidate[]) =>
    addName(top, phrase, kind, candidates, doubtful.has(foldToken(phrase)));
  const addAll = (phrases: string | undefined, kind: PlaceKind, code: string) => {
    for (const phrase of forms(phrases, kind)) add(phrase, kind, [{ code, size: SIZES[kind], states: [] }]);
  };

  for (const [code, names] of tableRows("former-cities")) addAll(names, "city", code!);
  for (const [name, doubt, places] of tableRows("cities")) addCity(top, name!, doubt === "~", places!);
  for (const [state, name] of tableRows("us-states")) {
    if (name && state !== "GA") add(name, "state", [{ code: "US", size: SIZES.state, states: [state!] }]);
  }
  for (const [state, name] of tableRows("canadian-provinces")) {
    add(name!, "state", [{ code: "CA", size: SIZES.state, states: [state!] }]);
  }
  for (const [code, names] of tableRows("regions")) addAll(names, "state", code!);
  for (const [code, names] of tableRows("region-demonyms")) addAll(names, "demonym", code!);
  for (const [code, name, others, demonyms, capitals] of tableRows("countries")) {
    addAll(capitals, "capital", code!);
    addAll(demonyms, "demonym", code!);
    addAll(others, "name", code!);
    addAll(name, "name", code!);
  }
  for (const { code, names, demonyms, places, from, until } of FORMER_STATES) {
    addAll(names, "name", code);
    addAll(demonyms, "demonym", code);
    const name = {
      kind: "city",
      candidates: [{ code, size: 8, states: [] }],
      doubtful: false,
      acronym: false,
    } as const;
    for (const place of cellItems(places)) addDatedName(top, place, name, { from, until });
  }
  for (const [code, names] of tableRows("metonyms")) addAll(names, "metonym", code!);
  for (const [code, names] of tableRows("government-bodies")) addAll(names, "metonym", code!);
  for (const [names, countries] of tableRows("shared-bodies")) addAll(names, "metonym", countries!.slice(0, 2));
  for (const [code, names] of tableRows("organisations")) addAll(names, "organisation", code!);
  for (const [phrase] of tableRows("masks")) add(phrase!, "mask", []);
  for (const [names, kindText, codes] of tableRows("ambiguous-names")) {
    const kind = kindText as PlaceKind;
    const candidates = codes!.split(" ").map((text, i) => {
      const [code, size] = text.split(":");
      return { code: code!, size: size ? Number(size) : SIZES[kind] - 0.4 * i, states: [] };
    });
    for (const phrase of forms(names, kind)) add(phrase, kind, candidates);
  }
  return top;
}

/** Adds a city by its places, such as `GB8 CA5on US2oh,ky`. */
function addCity(top: NameNode, name: string, doubtful: boolean, places: string): void {
  const candidates = places.split(" ").map((text) => ({
    code: text.slice(0, 2),
    size: 3 + Number(text[2]) / 2,
    states: text.length > 3 ? text.slice(3).toUpperCase().split(",") : [],
  }));
  addName(top, name, "city", candidates, doubtful);
}

/** The phrases of a cell, demonyms with their plurals; `Chinese`, `British` and the like have none. */
function forms(cell: string | undefined, kind: PlaceKind): string[] {
  const phrases = cellItems(cell);
  if (kind !== "demonym") return phrases;
  const invariant = /(?:ese|ish|ch|ss|men|(?<!\bGer)man|women|s|x|z)$/;
  return phrases.flatMap((phrase) => (invariant.test(phrase) ? [phrase] : [phrase, `${phrase}s`]));
}
