import { textBeside } from "../../../lib/facets/text-beside.ts";
import { drawByRank } from "../synthetic/draw.ts";
import { capitalised } from "../synthetic/inflect.ts";
import { pick, type Random, randomFor, STREAM } from "../synthetic/random.ts";
import { ROLES } from "../synthetic/role-table.ts";
import { wordAt } from "../synthetic/vocabulary.ts";

/** Somebody whom articles name; `office` as it stands before the name. */
export interface Named {
  readonly name: string;
  readonly family: string;
  readonly office: string;
}

const listed = (file: string): string[] =>
  textBeside(`../../../lib/facets/people/${file}`, import.meta.url)
    .replace(/^#.*$/gm, "")
    .split(/\s+/)
    .filter(Boolean);

/** Names as they are in the world, in an order that has nothing to do with the alphabet. */
const scattered = (names: readonly string[]): string[] =>
  names.map((_, at) => capitalised(names[(at * 7919) % names.length]!));

const GIVEN = scattered(listed("given-names.txt"));
const FAMILIES = scattered(listed("family-names.txt"));

const drawGiven = drawByRank(GIVEN.length, 20, 1500);
/** Behind those that are listed come rare ones, which are invented. */
const drawFamily = drawByRank(65_536, 30, 3000);

/**
 * The steepness and the head of fame: the share of mentions that are of anybody less known than a rank is (1 + rank / HEAD) ^ -TAIL. So names
 * never end: a tenfold archive has some five times as many. Of 15,390 articles some four thousand, as agencies' have.
 */
const [TAIL, HEAD] = [0.45, 30];

/** People are in the news for some years: so many articles on, half of them are others. */
const ERA = 500_000;

/** Somebody to be named in the article of an index. */
export function drawNamed(seed: number, random: Random, index: number): Named {
  const rank = Math.min(2 ** 27, Math.floor(HEAD * (random() ** (-1 / TAIL) - 1)));
  const era = random() < 0.5 ? 0 : 1 + Math.floor(index / ERA);
  return namedAt(seed, rank * 32 + (era % 32));
}

/** The person of a number. Two may have one name, as in the world. */
function namedAt(seed: number, number: number): Named {
  const random = randomFor(seed, STREAM.person, number);
  const rank = drawFamily(random);
  const family = FAMILIES[rank] ?? capitalised(wordAt("noun", rank));
  const middle = random() < 0.1 ? ` ${String.fromCharCode(65 + Math.floor(26 * random()))}.` : "";
  return { name: `${GIVEN[drawGiven(random)]}${middle} ${family}`, family, office: capitalised(pick(random, ROLES)) };
}
