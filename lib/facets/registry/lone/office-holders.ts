import * as is from "../../people/lexicon.ts";
import { words } from "../../people/names/words.ts";
import { tableFile } from "../../table-file.ts";
import { COMMON_FAMILIES } from "../common-families.ts";
import { type NameShape, nameShape } from "../name-shape.ts";
import { relation } from "../relation.ts";
import { calledShapes } from "./called.ts";

/** Somebody who led a state, a government, a central bank or a union of states; years inclusive, `to` open where it lasts. */
export interface OfficeHolder {
  readonly shape: NameShape;
  /** ISO code of the country; `UN`, `EU` and `EZ` for what is none. */
  readonly place: string;
  readonly office: Office;
  readonly from: number;
  readonly to: number;
}

type Office = keyof typeof OFFICES;

/** The words by which an article may call an office; the first set alone proves it, the second may stand beside it. */
const OFFICES = {
  president: [words("president"), words("former leader head state commander chief")],
  "vice-president": [words("vice-president"), words("former candidate republican democratic nominee")],
  premier: [words("premier minister"), words("former leader head government party state")],
  chancellor: [words("chancellor"), words("former leader federal")],
  leader: [
    words("leader president chairman premier secretary general colonel marshal"),
    words("former party state council communist"),
  ],
  fed: [words("fed federal reserve"), words("former chairman board")],
  bank: [words("bank"), words("former governor president central")],
  general: [words("general"), words("former leader president")],
  colonel: [words("colonel"), words("former leader")],
  marshal: [words("marshal"), words("former leader president")],
  pope: [words("pope"), words("former")],
  king: [words("king"), words("former")],
  queen: [words("queen"), words("former")],
  emperor: [words("emperor"), words("former")],
  secretary: [words("secretary un"), words("former general chief")],
} as const satisfies Record<string, readonly [ReadonlySet<string>, ReadonlySet<string>]>;

/** Whose number belongs to the name, though articles leave it out. */
const REGNAL = /^(?:pope|king|queen|emperor)$/;

let byFamily: Map<string, OfficeHolder[]> | undefined;
let byKey: Map<string, NameShape> | undefined;

/** The holders of offices whom a folded family name, or another word, may mean alone; earliest first. */
export function holdersCalled(family: string): readonly OfficeHolder[] {
  byFamily ??= load();
  return byFamily.get(family) ?? [];
}

/**
 * The holder whom a full name means where it fits several (`George Bush`): the one of the article's years, by the office or
 * country that it gives. Null where the name fits no two, or where that does not tell.
 */
export function holderOfName(shape: NameShape, signs: OfficeSigns): NameShape | null {
  const fitting = holdersCalled(shape.family).filter(
    (holder) => holder.shape.key === shape.key || relation({ ...holder.shape, suffix: shape.suffix }, shape) !== null,
  );
  const numbered = shape.suffix === "" && fitting.some((holder) => REGNAL.test(holder.office));
  if (!numbered && new Set(fitting.map((holder) => holder.shape.key)).size < 2) return null;
  return holderMeant(fitting, signs)?.shape ?? null;
}

/** The holder of an office, or whoever else a table knows, whose name has a key, as facet values show them; null where the table has none. */
export function holderNamed(key: string): { readonly id: string; readonly name: string } | null {
  byFamily ??= load();
  byKey ??= new Map(
    [...[...byFamily.values()].flat().map(({ shape }) => shape), ...calledShapes()].map((shape) => [shape.key, shape]),
  );
  const shape = byKey.get(key);
  return shape ? { id: shape.key, name: shape.form } : null;
}

function load(): Map<string, OfficeHolder[]> {
  const found = new Map<string, OfficeHolder[]>();
  for (const [name, place, office, from, to] of tableFile("office-holders.tsv", import.meta.url)) {
    const shape = nameShape(name!);
    const holder: OfficeHolder = {
      shape,
      place: place!,
      office: office as Office,
      from: Number(from),
      to: to === "" ? Number.POSITIVE_INFINITY : Number(to),
    };
    for (const word of [shape.family, ...shape.alone]) {
      const holders = found.get(word) ?? [];
      found.set(word, holders);
      holders.push(holder);
    }
  }
  return found;
}

/** What an article says of a name, as far as it tells the holder of an office. */
export interface OfficeSigns {
  readonly year: number;
  readonly countries: readonly string[];
  readonly offices: readonly string[];
}

/**
 * The one of some holders whom an article of their years means: by the office itself (`President Reagan`), or, where it
 * gives none, because it tells of their country and the name is no common one. Null where none or several fit.
 */
export function holderMeant(holders: readonly OfficeHolder[], signs: OfficeSigns): OfficeHolder | null {
  const { year, countries, offices } = signs;
  const sets = offices.map((office) => office.split(" "));
  const former = sets.some((words) => words.includes("former"));
  const inOffice = ({ from, to }: OfficeHolder) => year >= from && (year <= to || former);
  const there = ({ place }: OfficeHolder) =>
    (place.length === 2 && /^(?:UN|EU|EZ|VA)$/.test(place)) || countries.includes(place);
  const plain = offices.length === 0;
  const fitting = holders.filter(
    (holder) =>
      inOffice(holder) &&
      (plain
        ? isRuler(holder) && (there(holder) || (countries.length === 0 && isPublic(holder)))
        : sets.some((words) => isCalled(holder, words)) &&
          (there(holder) || countries.length === 0 || !COMMON_FAMILIES.has(holder.shape.family))),
  );
  const near = fitting.filter(there);
  const those = near.length > 0 ? near : fitting;
  const own = plain && COMMON_FAMILIES.has(holders[0]?.shape.family ?? "") ? [] : those;
  const keys = new Set(own.map(({ shape }) => shape.key));
  if (keys.size === 1) return own.at(-1)!;
  // Of two who held it one after the other, `former` means the earlier only where the later is in office.
  const present = own.filter(({ to }) => year <= to);
  return new Set(present.map(({ shape }) => shape.key)).size === 1 && !former ? present[0]! : null;
}

const isPublic = ({ shape }: OfficeHolder): boolean => (is.classesOf(shape.family) & is.PUBLIC) !== 0;

const isRuler = ({ office }: OfficeHolder): boolean => /^(?:president|premier|chancellor|leader)$/.test(office);

function isCalled({ office }: OfficeHolder, offices: readonly string[]): boolean {
  const [proving, beside] = OFFICES[office];
  return offices.some((word) => proving.has(word)) && offices.every((word) => proving.has(word) || beside.has(word));
}
