import { words } from "../people/names/words.ts";
import { tableFile } from "../table-file.ts";
import { COMMON_FAMILIES } from "./common-families.ts";
import { type NameShape, nameShape } from "./name-shape.ts";

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
  premier: [words("premier minister"), words("former leader head government party state")],
  chancellor: [words("chancellor"), words("former leader federal")],
  leader: [
    words("leader president chairman premier secretary general colonel marshal"),
    words("former party state council communist"),
  ],
  fed: [words("fed federal reserve"), words("former chairman board")],
  bank: [words("bank"), words("former governor president central")],
  secretary: [words("secretary un"), words("former general chief")],
} as const satisfies Record<string, readonly [ReadonlySet<string>, ReadonlySet<string>]>;

let byFamily: Map<string, OfficeHolder[]> | undefined;
let byKey: Map<string, NameShape> | undefined;

/** The holders of offices with a folded family name, earliest first. */
export function holdersCalled(family: string): readonly OfficeHolder[] {
  byFamily ??= load();
  return byFamily.get(family) ?? [];
}

/** The holder of an office whose name has a key, as facet values show them; null where the table has none. */
export function holderNamed(key: string): { readonly id: string; readonly name: string } | null {
  byFamily ??= load();
  byKey ??= new Map([...byFamily.values()].flat().map(({ shape }) => [shape.key, shape]));
  const shape = byKey.get(key);
  return shape ? { id: shape.key, name: shape.form } : null;
}

function load(): Map<string, OfficeHolder[]> {
  const found = new Map<string, OfficeHolder[]>();
  for (const [name, place, office, from, to] of tableFile("office-holders.tsv", import.meta.url)) {
    const shape = nameShape(name!);
    const holders = found.get(shape.family) ?? [];
    found.set(shape.family, holders);
    holders.push({
      shape,
      place: place!,
      office: office as Office,
      from: Number(from),
      to: to === "" ? Number.POSITIVE_INFINITY : Number(to),
    });
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
  const former = offices.includes("former");
  const inOffice = ({ from, to }: OfficeHolder) => year >= from && (year <= to || former);
  const there = ({ place }: OfficeHolder) =>
    (place.length === 2 && /^(?:UN|EU|EZ)$/.test(place)) || countries.includes(place);
  const plain = offices.length === 0;
  const fitting = holders.filter(
    (holder) =>
      inOffice(holder) &&
      (plain
        ? there(holder) && isRuler(holder)
        : isCalled(holder, offices) &&
          (there(holder) || countries.length === 0 || !COMMON_FAMILIES.has(holder.shape.family))),
  );
  const own = plain && COMMON_FAMILIES.has(holders[0]?.shape.family ?? "") ? [] : fitting;
  const keys = new Set(own.map(({ shape }) => shape.key));
  if (keys.size === 1) return own.at(-1)!;
  // Of two who held it one after the other, `former` means the earlier only where the later is in office.
  const present = own.filter(({ to }) => year <= to);
  return new Set(present.map(({ shape }) => shape.key)).size === 1 && !former ? present[0]! : null;
}

const isRuler = ({ office }: OfficeHolder): boolean => office !== "fed" && office !== "bank" && office !== "secretary";

function isCalled({ office }: OfficeHolder, offices: readonly string[]): boolean {
  const [proving, beside] = OFFICES[office];
  return offices.some((word) => proving.has(word)) && offices.every((word) => proving.has(word) || beside.has(word));
}
