import * as is from "../../../lib/facets/people/lexicon.ts";
import { wordOf } from "../../../lib/facets/people/names/word.ts";
import type { GoldName, GoldText } from "./gold.ts";
import { type Random, randomFrom } from "./random.ts";
import { fullName, type MadeName, madeName, madePlace } from "./world-names.ts";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text again with other names: of people, and half of its places and of what organisations are called after. */
export function renamed(gold: GoldText, seed: number): GoldText {
  const people = peopleEdits(gold, randomFrom(seed));
  const first = applyEdits(gold, people, true);
  return applyEdits(first, placeEdits(first, randomFrom(seed + 104_729)), false);
}

/** New names for the people, the same for the same family name. */
function peopleEdits({ text, people }: GoldText, random: Random): Edit[] {
  const byFamily = new Map<string, MadeName>();
  const familyByGiven = new Map<string, string>();
  const partsOf = ({ start, end }: GoldName) => text.slice(start, end).split(/\s+/);
  for (const name of people) {
    const parts = partsOf(name);
    if (parts.length < 2) continue;
    const family = parts.at(-1)!;
    if (!byFamily.has(family)) byFamily.set(family, madeName(random));
    if (!familyByGiven.has(parts[0]!)) familyByGiven.set(parts[0]!, family);
  }
  return people.flatMap((name) => {
    const parts = partsOf(name);
    const last = parts.at(-1)!;
    if (!/^\p{Lu}\p{L}/u.test(parts[0]!) && !/^\p{Lu}\./u.test(parts[0]!)) return [];
    if (parts.length > 1) return [{ ...name, text: fullName(byFamily.get(last)!) }];
    const known = byFamily.get(last);
    if (known) return [{ ...name, text: known.family }];
    const family = familyByGiven.get(last);
    if (family !== undefined) return [{ ...name, text: byFamily.get(family)!.given[0]! }];
    const made = madeName(random);
    byFamily.set(last, made);
    return [{ ...name, text: made.family }];
  });
}

const CAPITALISED = /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu;

function placeEdits({ text, people }: GoldText, random: Random): Edit[] {
  const chosen = new Map<string, string>();
  const choose = (words: string, make: () => string) => {
    const found = chosen.get(words);
    if (found !== undefined) return found;
    const made = random() < 0.5 ? make() : words;
    chosen.set(words, made);
    return made;
  };
  const edits: Edit[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    const start = match.index;
    const end = start + match[0].length;
    if (people.some((name) => name.start < end && start < name.end)) continue;
    const words = match[0].split(" ");
    const classes = words.map((word) => wordOf(word).classes);
    const last = classes.at(-1)!;
    const before = classes.slice(0, -1);
    if (classes.every((each) => each & is.PLACE && !(each & (is.ORGANISATION | is.TITLE)))) {
      edits.push({ start, end, text: choose(match[0], () => madePlace(random)) });
    } else if (
      words.length > 1 &&
      last & is.ORGANISATION &&
      !(last & is.GIVEN) &&
      !before.some((each) => each & is.ORGANISATION)
    ) {
      edits.push({ start, end, text: choose(match[0], () => `${eponym(random)} ${words.at(-1)}`) });
    }
  }
  return edits;
}

function eponym(random: Random): string {
  const kind = random();
  return kind < 0.4 ? fullName(madeName(random)) : kind < 0.7 ? madeName(random).family : madePlace(random);
}

/** The text with the edits made; its people move along, and those that were edited take the new length. */
function applyEdits({ text, people }: GoldText, edits: readonly Edit[], ofPeople: boolean): GoldText {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let out = "";
  let at = 0;
  const moved: GoldName[] = [];
  const shifts: { at: number; by: number }[] = [];
  for (const edit of sorted) {
    if (edit.start < at) continue;
    out += text.slice(at, edit.start);
    if (ofPeople) moved.push({ start: out.length, end: out.length + edit.text.length });
    out += edit.text;
    at = edit.end;
    shifts.push({ at: edit.end, by: out.length - edit.end });
  }
  out += text.slice(at);
  const shift = (position: number) => position + (shifts.findLast((each) => each.at <= position)?.by ?? 0);
  const edited = new Set(ofPeople ? sorted.map(({ start }) => start) : []);
  const kept = people
    .filter(({ start }) => !edited.has(start))
    .map(({ start, end }) => ({ start: shift(start), end: shift(start) + end - start }));
  return { text: out, people: [...moved, ...kept].sort((a, b) => a.start - b.start) };
}
