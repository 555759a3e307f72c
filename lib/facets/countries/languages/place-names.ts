import { existsSync } from "node:fs";
import { fold } from "../../../text/fold.ts";
import { tableFile } from "../../table-file.ts";
import { tokensIn } from "../../tokens-in.ts";
import type { PlaceKind } from "../match/place-name.ts";
import { cellItems } from "../table-rows.ts";
import { regionNames } from "./region-names.ts";

/** What a name means: a country by its code, nothing (`mask`), and how it names it. */
export interface NamedPlace {
  readonly code: string;
  readonly kind: PlaceKind;
}

/** A node of the names of a language, word by word: whole words, and stems that an ending may follow. */
export interface PlaceNode {
  readonly whole: Map<string, PlaceNode>;
  readonly stems: Map<string, PlaceNode>;
  place?: NamedPlace;
}

/** Shorter names are words of many languages. */
const SHORTEST = 4;

const roots = new Map<string, PlaceNode>();

/**
 * The names of countries, their people and cities in a language: those of its table, and Unicode's names of
 * countries, save doubtful ones.
 */
export function placeNames(language: string): PlaceNode {
  const known = roots.get(language);
  if (known) return known;
  const root = newNode();
  const cut = tokensIn(language);
  const add = (phrase: string, place: NamedPlace, over: boolean) => {
    let node = root;
    // A star is a mark of the table, and would be cut off its word as a token of its own.
    for (const word of phrase.split(" ").flatMap((part) => cutWord(part, cut))) node = nodeFor(node, word);
    if (over || !node.place) node.place = place;
  };
  for (const [code, names, demonyms, cities] of tableOf(language)) {
    const kinds: [string | undefined, PlaceKind][] = [
      [names, code === "-" ? "mask" : "name"],
      [demonyms, "demonym"],
      [cities, "city"],
    ];
    for (const [cell, kind] of kinds) {
      for (const item of cellItems(cell)) {
        add(item, { code: code!, kind }, true);
        // The stem of a people's name is no word, or another (`Russ`, `Pol`); that of a place is its name.
        if (kind !== "demonym" && item.endsWith("*")) add(item.slice(0, -1), { code: code!, kind }, true);
      }
    }
  }
  for (const [code, name] of regionNames(language)) if (!isDoubtful(name)) add(name, { code, kind: "name" }, false);
  roots.set(language, root);
  return root;
}

const newNode = (): PlaceNode => ({ whole: new Map(), stems: new Map() });

interface NameWord {
  readonly text: string;
  readonly stem: boolean;
}

function cutWord(part: string, cut: ReturnType<typeof tokensIn>): NameWord[] {
  const stem = part.endsWith("*");
  const tokens = cut(stem ? part.slice(0, -1) : part);
  return tokens.map(({ text }, at) => ({ text: fold(text), stem: stem && at === tokens.length - 1 }));
}

function nodeFor(node: PlaceNode, { text, stem }: NameWord): PlaceNode {
  const table = stem ? node.stems : node.whole;
  const next = table.get(text) ?? newNode();
  table.set(text, next);
  return next;
}

function tableOf(language: string): string[][] {
  // A detector takes Indonesian for Malay, which differs in few names.
  const name = `${language === "ms" ? "id" : language}.tsv`;
  return /^[a-z]{2}$/.test(language) && existsSync(new URL(name, import.meta.url))
    ? tableFile(name, import.meta.url)
    : [];
}

/** Names of countries in some language, folded, that people or other places bear at least as often. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  "maurice mauricio dominique dominika jordan chad cad salvador guadalupe granada guinea georgia jersey mali niger".split(
    " ",
  ),
);

/** A name of one word that is too short to mean a country alone, or that others bear. */
function isDoubtful(name: string): boolean {
  if (/[\s-]/.test(name)) return false;
  return [...name].length < (/\p{sc=Han}|\p{sc=Katakana}/u.test(name) ? 2 : SHORTEST) || DOUBTFUL.has(fold(name));
}
