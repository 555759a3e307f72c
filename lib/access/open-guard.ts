import type { DatabaseSync } from "node:sqlite";
import { lookAt } from "../archive/archive-file.ts";
import { openDatabase } from "../archive/database.ts";
import type { Audience } from "./audience.ts";
import { openConfinedState } from "./confined-state.ts";

/** How long another program's lock is waited for, in milliseconds: all pages wait with it. */
const PATIENCE = 200;

/** Tells whether a confined archive holds nothing that may not be read, as the whole archive is now. */
export interface Guard {
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/**
 * Watches a confined archive for what was taken out of the whole one, or may be read no more, and is still here. What is only missing
 * here comes later and is no reason to keep the rest from anybody. Both files are read alone.
 */
export function openGuard(archive: string, { path, mayRead }: Pick<Audience, "path" | "mayRead">): Guard {
  const files = [archive, path].map(lookAt);
  const opened: DatabaseSync[] = [];
  try {
    for (const file of [archive, path]) opened.push(openDatabase(file, { readOnly: true, patience: PATIENCE }));
  } catch (error) {
    for (const database of opened) database.close();
    throw error;
  }
  const [whole, confined] = opened as [DatabaseSync, DatabaseSync];
  const state = openConfinedState(confined);
  const changed = whole.prepare(`
    select seq, revision, iif(json_valid(doc), json_extract(doc, '$.collection'), null) as collection
    from article where revision > ? order by revision`);
  const isHeld = confined.prepare("select 1 from article where seq = ? and doc is not null");
  let looked = 0;
  /** The numbers of articles that may not be read and were still here. */
  const held = new Set<number>();

  function lookOn(from: number): void {
    looked = Math.max(looked, from);
    for (const row of changed.iterate(looked)) {
      const { seq, revision, collection } = row as { seq: number; revision: number; collection: string | null };
      looked = revision;
      if (collection === null || !mayRead(collection)) held.add(seq);
      else held.delete(seq);
    }
  }

  return {
    isOpen() {
      const now = state.get();
      if (!now?.settled || now.source !== files[0]?.inode) return false;
      if ([archive, path].some((file, at) => lookAt(file)?.inode !== files[at]?.inode)) return false;
      lookOn(now.revision);
      for (const seq of held) if (!isHeld.get(seq)) held.delete(seq);
      return held.size === 0;
    },
    close() {
      whole.close();
      confined.close();
    },
  };
}
