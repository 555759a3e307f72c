import { isObject } from "../fields/field-values.ts";
import { valueAt } from "../fields/value-at.ts";
import { AGENCY_SHAPES } from "./agencies.ts";
import { COLLECTION_SHAPES } from "./collections.ts";
import { API_SHAPES } from "./news-apis.ts";
import { SCRAPER_SHAPES } from "./scrapers.ts";
import type { RecordShape } from "./shape.ts";

/** The shapes that are known; an object is of the first whose marks it has. */
const SHAPES: readonly RecordShape[] = [...SCRAPER_SHAPES, ...AGENCY_SHAPES, ...API_SHAPES, ...COLLECTION_SHAPES];

/** Their marks, each with the key that it begins with: most objects have none of these, and no path need be followed. */
const MARKED = SHAPES.map((shape) => ({
  shape,
  marks: shape.marks.map((mark) => ({ mark, first: /^[^.]*/.exec(mark)![0] })),
}));

/** The shape of an object, or null where it is none that is known; and the object that holds the article. */
export function recordShape(value: Readonly<Record<string, unknown>>): {
  readonly shape: RecordShape | null;
  readonly article: Readonly<Record<string, unknown>>;
} {
  const has = ({ mark, first }: { readonly mark: string; readonly first: string }) =>
    (Object.hasOwn(value, first) || Object.hasOwn(value, mark)) && valueAt(value, mark) !== undefined;
  const shape = MARKED.find(({ marks }) => marks.every(has))?.shape ?? null;
  const inner = shape?.within === undefined ? value : valueAt(value, shape.within);
  return { shape, article: isObject(inner) ? inner : value };
}
