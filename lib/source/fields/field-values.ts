import { PLAIN_KEYS } from "./field-keys.ts";
import { isMissing } from "./missing.ts";

/** A value at a path of keys. */
export interface Placed {
  readonly path: string;
  readonly value: unknown;
}

/** A string or number as text, of an object its plain value, of a list its first; undefined where there is none. */
export function plainText({ path, value }: Placed): { readonly path: string; readonly text: string } | undefined {
  if (typeof value === "string") return { path, text: value };
  if (typeof value === "number") return { path, text: String(value) };
  if (Array.isArray(value)) return typeof value[0] === "string" ? { path, text: value[0] } : undefined;
  if (!isObject(value)) return undefined;
  // MongoDB writes a date as `{"$date": {"$numberLong": "1704355200000"}}`.
  const date = ownProperty(value, "$date");
  if (isObject(date)) return plainText({ path: `${path}.$date`, value: date });
  const key = PLAIN_KEYS.find(
    (plain) => typeof ownProperty(value, plain) === "string" || typeof ownProperty(value, plain) === "number",
  );
  return key === undefined ? undefined : { path: `${path}.${key}`, text: String(ownProperty(value, key)) };
}

/** An article's text: a string, or a list of paragraphs. Numbers and objects are no text. */
export function articleText({ path, value }: Placed): { readonly path: string; readonly text: string } | undefined {
  if (typeof value === "string") return { path, text: value };
  if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === "string"))
    return { path, text: value.join("\n\n") };
  return undefined;
}

/** What parts names; the stop of a character reference does not (`Jos&eacute;`). */
const PARTS_NAMES = /(?<!&#?\w{1,31});|\|/;

/** Names from a list, a list written as text (`["A", 'B']`), objects with a name, or text that parts them by `;` or `|`. */
export function authorNames(value: unknown): string[] {
  const names = Array.isArray(value)
    ? value.flatMap((item) => named(item))
    : named(value)
        .flatMap((text) => (/^\s*\[.*\]\s*$/s.test(text) ? quoted(text) : text.split(PARTS_NAMES)))
        .map((name) => name.trim().replace(/^by\s+/i, ""));
  return names.filter((name) => name !== "" && !isMissing(name));
}

function named(value: unknown): string[] {
  if (!isObject(value)) return typeof value === "string" ? [value] : [];
  const parts = ["first", "firstName", "firstname", "middle", "middlename", "last", "lastName", "lastname"].map((key) =>
    ownProperty(value, key),
  );
  const whole = ownProperty(value, "name") ?? parts.filter((part) => typeof part === "string" && part).join(" ");
  return typeof whole === "string" ? [whole] : [];
}

function quoted(text: string): string[] {
  // A list of authors is short; each quote that is left open costs a pass.
  const found = text.slice(0, 10_000).matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/gs);
  return [...found].map(([, double, single]) => (double ?? single ?? "").replace(/\\(.)/gs, "$1"));
}

/** Whether it is an object with keys. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object's own value at a key, never one of its prototype. */
export function ownProperty(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
