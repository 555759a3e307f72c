import { tableFile } from "../../table-file.ts";
import { type NameShape, nameShape } from "../name-shape.ts";
import { relation } from "../relation.ts";

/** Somebody whom a single word names by itself (`JFK`, `Lula`), and since what year. */
interface Called {
  readonly shape: NameShape;
  readonly from: number;
}

let byWord: Map<string, Called> | undefined;
let byFamily: Map<string, [string, NameShape][]> | undefined;

function table(): Map<string, Called> {
  byWord ??= new Map(
    tableFile("called.tsv", import.meta.url).map(([word, name, from]) => [
      word!,
      { shape: nameShape(name!), from: Number(from) },
    ]),
  );
  return byWord;
}

/** Whom a folded word means by itself in an article of a year; null where no table says so. */
export function calledBy(word: string, year: number): NameShape | null {
  const called = table().get(word);
  return called && year >= called.from ? called.shape : null;
}

/** The words other than the family name by which whoever bears a name may be called alone. */
export function aloneWords(shape: NameShape): readonly string[] {
  byFamily ??= Map.groupBy(
    [...table()].map(([word, called]): [string, NameShape] => [word, called.shape]),
    ([, { family }]) => family,
  );
  const known = (byFamily.get(shape.family) ?? []).filter(
    ([word, called]) => word !== shape.family && (called.key === shape.key || relation(called, shape) !== null),
  );
  return known.length === 0 ? shape.alone : [...new Set([...shape.alone, ...known.map(([word]) => word)])];
}

/** Everybody who is called so. */
export const calledShapes = (): NameShape[] => [...table().values()].map(({ shape }) => shape);
