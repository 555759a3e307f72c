import type { ReadOptions } from "../record.ts";
import type { MappedField } from "./field-keys.ts";
import type { MappedRow } from "./map-row.ts";
import type { Row } from "./row.ts";

/** What is known of a file's keys so far: which gave which field. It grows where later records bring other keys. */
export interface Mapping {
  /** Takes a row's keys in. */
  readonly learn: (mapped: MappedRow) => void;
  /** Reports it where there is something new. */
  readonly report: () => void;
}

/** Begins a mapping. `sample` are the rows whose keys count as unread where they gave no field. */
export function openMapping(file: string, sample: readonly Row[], onMapping: ReadOptions["onMapping"]): Mapping {
  const keys = [...new Set(sample.flatMap(({ value }) => Object.keys(value)))];
  const paths = new Map<MappedField, Set<string>>();
  let news = false;
  return {
    learn(mapped) {
      for (const [field, path] of mapped.paths) {
        const known = paths.get(field) ?? new Set<string>();
        if (known.has(path)) continue;
        paths.set(field, known.add(path));
        news = true;
      }
    },
    report() {
      if (!news) return;
      news = false;
      const used = [...paths.values()].flatMap((known) => [...known]);
      const unread = keys.filter((key) => !used.some((path) => path === key || path.startsWith(`${key}.`)));
      onMapping?.(
        file,
        Object.fromEntries([...paths].map(([field, known]) => [field, [...known].join(" or ")])),
        unread,
      );
    },
  };
}
