import { recordShape } from "../json-shapes/record-shapes.ts";
import type { RecordShape } from "../json-shapes/shape.ts";
import type { SourceFields } from "../record.ts";
import { whyUnusable } from "../usable.ts";
import { FIELD_KEYS, foldKey, type MappedField, SUMMARY_KEYS, WRAPPERS } from "./field-keys.ts";
import { articleText, authorNames, isObject, type Placed, plainText } from "./field-values.ts";
import { isMissing } from "./missing.ts";
import { valueAt } from "./value-at.ts";

/** What a row's keys were read as. `paths` says which key gave each field. */
export interface MappedRow {
  readonly text: string | undefined;
  readonly fields: SourceFields;
  readonly paths: ReadonlyMap<MappedField, string>;
  readonly notes: readonly string[];
  /** Why it must not be read, in words; null where it may be. */
  readonly refused: string | null;
}

/** A page's address, and a site's: under a key such as `source` either may stand for a name. */
const PAGE = /^\s*https?:\/\/[^\s/]+\/[^\s/]\S*\s*$/i;
const SITE = /^\s*https?:\/\/(?:www\.)?([^\s/:]+)\S*\s*$/i;

/**
 * Finds the fields in a row's keys, each by the key that `map` names, by where the shape of the whole row has it, or by the
 * best known name that has a value. A value that stands for a missing one is none.
 */
export function mapRow(
  value: Readonly<Record<string, unknown>>,
  map: Readonly<Partial<Record<string, string>>>,
): MappedRow {
  const { shape, article } = recordShape(value);
  const known = placedByKey(article);
  const paths = new Map<MappedField, string>();
  const notes: string[] = [];
  const candidates = (field: MappedField): Placed[] => {
    const path = map[field];
    if (path !== undefined) return placed(value, [path]);
    const listed = shape?.fields[field];
    return listed ? placed(article, listed) : knownAs(field, known);
  };
  const take = (field: MappedField, read: (placed: Placed) => { path: string; text: string } | undefined) => {
    const found = candidates(field)
      .flatMap((placed) => read(placed) ?? [])
      .filter(({ text }) => !isMissing(text));
    const best = found.find(({ text }) => text.trim() !== "") ?? found[0];
    if (best) paths.set(field, best.path);
    return best?.text;
  };
  const text = take("text", articleText);
  const summary = paths.get("text");
  const isSummary =
    Boolean(text?.trim()) &&
    summary !== undefined &&
    map.text === undefined &&
    isSummaryPath(summary) &&
    !shape?.whole?.includes(summary);
  if (isSummary) notes.push(`its text is a summary, "${summary}"`);
  const isCut = text !== undefined && /\[\+?\d+ chars\]\s*$/.test(text.slice(-40));
  if (isCut) notes.push("its text was cut off by the source");
  const [by] = candidates("authors").filter((placed) => authorNames(placed.value).length > 0);
  if (by) paths.set("authors", by.path);
  const found = {
    title: take("title", plainText),
    url: take("url", plainText) ?? (map.url === undefined ? addressIn(candidates("outlet"), paths) : undefined),
    externalId: take("externalId", plainText),
    date: take("date", plainText),
    outlet: take("outlet", map.outlet === undefined ? outletName : plainText),
    language: take("language", plainText),
    authors: by && authorNames(by.value),
    // Rows of a shape that is known alone: other tables were read without before.
    summaryOnly: shape !== null && (isSummary || isCut) ? true : undefined,
    machineRead: shape?.isMachineRead ? { confidence: null } : undefined,
  };
  const fields = Object.fromEntries(Object.entries(found).filter(([, given]) => given !== undefined && given !== ""));
  return { text, fields, paths, notes, refused: shape && refusal(shape, article, text === undefined || isSummary) };
}

/** Whether a path leads to a summary: `abstract`, `description_text`, `descriptions.[text].value`. */
function isSummaryPath(path: string): boolean {
  const keys = path.split(".").map(foldKey);
  return keys.some((key) => SUMMARY_KEYS.has(key) || /^descriptions?(?:text|x?html|caption)?$/.test(key));
}

/** Why an article of a known shape must not be read: it says so itself, or what it has for a text only describes something. */
function refusal(
  { use, kind }: RecordShape,
  article: Readonly<Record<string, unknown>>,
  isDescription: boolean,
): string | null {
  const said = (path: string | undefined) => {
    const value = path === undefined ? undefined : valueAt(article, path);
    return typeof value === "string" ? value : undefined;
  };
  const unusable = use ? whyUnusable(said(use.status), said(use.until)) : null;
  const what = said(kind?.path);
  if (unusable !== null || what === undefined || !isDescription || !kind?.without.test(what)) return unusable;
  return `describes something of the kind "${what}" and has no text`;
}

/** An outlet's name; of its site's address the domain, and of a page's address nothing. */
function outletName(placed: Placed): { path: string; text: string } | undefined {
  const found = plainText(placed);
  if (found === undefined || PAGE.test(found.text)) return undefined;
  return { ...found, text: SITE.exec(found.text)?.[1] ?? found.text };
}

/** The article's own address, where it stands under a key for the outlet. */
function addressIn(outlets: readonly Placed[], paths: Map<MappedField, string>): string | undefined {
  const found = outlets.flatMap((placed) => plainText(placed) ?? []).find(({ text }) => PAGE.test(text));
  if (found) paths.set("url", found.path);
  return found?.text;
}

/** The values under the names of a field, the best known name first. It is asked for each field of each row, and mostly there is none. */
function knownAs(field: MappedField, known: ReadonlyMap<string, readonly Placed[]>): Placed[] {
  const found: Placed[] = [];
  for (const key of FIELD_KEYS[field]) {
    const some = known.get(key);
    if (some) found.push(...some);
  }
  return found;
}

/** The values at some paths that are there. */
function placed(value: Readonly<Record<string, unknown>>, paths: readonly string[]): Placed[] {
  return paths.map((path) => ({ path, value: valueAt(value, path) })).filter(({ value }) => isGiven(value));
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined && !(typeof value === "string" && isMissing(value));
}

/** The row's keys by their folded names; those inside a wrapper stand behind its own, and a list of values for one name. */
function placedByKey(value: Readonly<Record<string, unknown>>): Map<string, Placed[]> {
  const known = new Map<string, Placed[]>();
  const add = (key: string, placed: Placed) => {
    if (!isGiven(placed.value)) return;
    const others = known.get(key);
    if (others) others.push(placed);
    else known.set(key, [placed]);
  };
  const entries = Object.entries(value);
  const wraps = ([key, held]: [string, unknown]) => isObject(held) && WRAPPERS.has(key.toLowerCase());
  for (const entry of entries) if (!wraps(entry)) add(foldKey(entry[0]), { path: entry[0], value: entry[1] });
  for (const entry of entries.filter(wraps))
    for (const [inner, deep] of Object.entries(entry[1] as object))
      add(foldKey(inner), { path: `${entry[0]}.${inner}`, value: deep });
  return known;
}
