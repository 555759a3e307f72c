import { isObject, ownProperty } from "./field-values.ts";

/**
 * The value at a path: a key as it stands, or keys separated by dots. In a list, a number is its place, `*` all of them, and
 * `[main]` the first item of which some value is `main`, `[*main]` all such. Undefined where there is none.
 */
export function valueAt(value: unknown, path: string): unknown {
  if (isObject(value) && Object.hasOwn(value, path)) return value[path];
  let found = value;
  const keys = path.split(".");
  for (const [at, key] of keys.entries()) {
    if (!Array.isArray(found)) found = isObject(found) ? ownProperty(found, key) : undefined;
    else if (key === "*") {
      const rest = keys.slice(at + 1).join(".");
      return rest === "" ? found : found.flatMap((item) => valueAt(item, rest) ?? []);
    } else if (key.startsWith("[*")) {
      const wanted = key.slice(2, -1);
      const some: unknown[] = found.filter((item) => isObject(item) && Object.values(item).includes(wanted));
      return valueAt(some, ["*", ...keys.slice(at + 1)].join("."));
    } else if (key.startsWith("[")) {
      const wanted = key.slice(1, -1);
      found = found.find((item) => isObject(item) && Object.values(item).includes(wanted));
    } else found = /^\d+$/.test(key) ? found[Number(key)] : undefined;
  }
  return found;
}
