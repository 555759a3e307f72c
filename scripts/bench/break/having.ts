import { openArchive } from "../../../lib/archive/archive.ts";

/** Ids of the articles of an archive that have a word. */
export function having(path: string, word: string): string[] {
  const archive = openArchive(path, { readOnly: true });
  try {
    const all = [...archive.changesSince(0)].flatMap(({ kept }) => kept?.article ?? []);
    return all.filter(({ raw, headline }) => `${headline.text} ${raw.text}`.includes(word)).map(({ id }) => id);
  } finally {
    archive.close();
  }
}
