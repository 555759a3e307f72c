import { isObject, own } from "./field-values.ts";

/**
 * The value at a path: a key as it stands, or keys separated by dots. In a list, a number is its place, `*` all of them, and
 * `[main]` the first item of which some value is `main`. Undefined where there is none.
 */
export function valueAt(value: unknown, path: string): unknown {
  if (isObject(value) && Object.hasOwn(value, path)) return value[path];
  let held = value;
  const keys = path.split(".");
  for (const [at, key] of keys.entries()) {
    if (!Array.isArray(held)) held = isObject(held) ? own(held, key) : undefined;
    else if (key === "*") {
      const rest = keys.slice(at + 1).join(".");
      return rest === "" ? held : held.flatMap((item) => valueAt(item, rest) ?? []);
    } else if (key.startsWith("[")) {
      const wanted = key.slice(1, -1);
      held = held.find((item) => isObject(item) && Object.values(item).includes(wanted));
    } else held = /^\d+$/.test(key) ? held[Number(key)] : undefined;
  }
  return held;
}
