import { KINDS } from "../names/kind.ts";

/** What stands right before a name, titles aside. */
export const BEFORE = [
  "nothing",
  "the",
  "a",
  "preposition",
  "of",
  "by",
  "with",
  "and",
  "role",
  "role-comma",
  "speech",
  "comma",
  "mark",
  "ampersand",
  "capital",
  "number",
  "word",
  "possessive",
  "opening",
  "place-noun",
  "demonym",
] as const;

/** What stands right after a name. */
export const AFTER = [
  "nothing",
  "speech",
  "act",
  "possessive",
  "age",
  "who",
  "role",
  "bracket",
  "bracket-age",
  "bracket-script",
  "ampersand",
  "company",
  "organisation",
  "and",
  "colon",
  "comma",
  "mark",
  "capital",
  "number",
  "word",
  "preposition",
] as const;

/** How a name is made. */
export const MADE = [
  "particle",
  "article",
  "middle-initial",
  "organisation",
  "plain",
  "place",
  "hyphen-small",
  "hyphen-capital",
  "suffix",
  "four",
  "five",
  "nickname",
  "capitals",
  "family-first",
  "eastern-order",
  "all-given",
  "stop",
] as const;

/** What the rest of the article says of the same words. */
export const ARTICLE = [
  "titled",
  "spoke",
  "described",
  "twice",
  "lower",
  "last-of-name",
  "first-of-name",
  "inside-name",
  "last-of-other",
  "first-of-other",
  "the-often",
  "shared-family",
  "family-titled",
  "family-spoke",
  "in-organisation",
] as const;

const TITLE = ["none", "word", "title"] as const;

/** What the tagger says of a name: its tags, by how much its scores prefer a name, and its tags in the whole article. */
export const TAGGER = [
  "agrees",
  "wider",
  "partly",
  "nowhere",
  ...Array.from({ length: 12 }, (_, step) => `margin-${step}`),
  "always",
  "mostly",
  "sometimes",
  "never",
  "otherwise",
] as const;

const GROUPS = [
  { label: "title", names: TITLE },
  { label: "before", names: BEFORE },
  { label: "after", names: AFTER },
  { label: "name", names: MADE },
  { label: "article", names: ARTICLE },
  { label: "tagger", names: TAGGER },
] as const;

type Label = (typeof GROUPS)[number]["label"];

/** Every item of evidence by name: pairs of kinds and lone kinds, then each group for longer names and for lone words. */
const NAMES: string[] = [
  ...KINDS.flatMap((first) => KINDS.map((last) => `${first}+${last}`)),
  ...KINDS.map((kind) => `lone-${kind}`),
];
const BASES = new Map<Label, number>();
for (const { label, names } of GROUPS) {
  BASES.set(label, NAMES.length);
  NAMES.push(...names.map((name) => `${label}-${name}`), ...names.map((name) => `lone-${label}-${name}`));
}
NAMES.push("name", "lone-name");

/** How many items of evidence there are; an item is its index. */
export const EVIDENCE_SIZE = NAMES.length;

/** The short code of an item. */
export const evidenceName = (item: number): string => NAMES[item]!;

/** The item that stands for every longer name, or for every lone word. */
export const nameItem = (lone: boolean): number => EVIDENCE_SIZE - (lone ? 1 : 2);

export const pairItem = (first: number, last: number): number => first * KINDS.length + last;

export const loneItem = (kind: number): number => KINDS.length * KINDS.length + kind;

const SIZES = new Map<Label, number>(GROUPS.map(({ label, names }) => [label, names.length]));

/** The item of a group's `index`, for a lone word or a longer name. */
export function groupItem(label: Label, index: number, lone: boolean): number {
  return BASES.get(label)! + index + (lone ? SIZES.get(label)! : 0);
}
