import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Archive, openArchive } from "../../../lib/archive/archive.ts";
import { EXIT } from "../../lib/run-command.ts";
import { begin } from "../load/arriving.ts";
import { isExpected, type KeptArchive } from "./kept-archive.ts";

/** Of how many articles it is said that they differ; one cause makes many. */
const SAID = 5;

/** What an archive has otherwise than one that was given the same and never disturbed: articles as they are shown, and copies. */
export async function differencesFromTwin(kept: KeptArchive, folder: string, seed: number): Promise<string[]> {
  const own = join(folder, "twin");
  mkdirSync(own);
  const path = join(own, "archive.db");
  const { files, put } = kept.imported;
  const imported = await begin(["import", ...files], path).ended;
  if (imported.code !== EXIT.done) return [`the twin cannot be imported (${imported.code}): ${imported.said}`];
  const opened = openArchive(path);
  opened.place(put);
  opened.close();
  if (existsSync(kept.corrections)) copyFileSync(kept.corrections, join(own, "corrections.jsonl"));
  const synced = await begin(["sync"], path).ended;
  if (synced.code !== EXIT.done) return [`the twin cannot be brought up to date (${synced.code}): ${synced.said}`];
  const twin = openArchive(path, { readOnly: true });
  try {
    const [before, after] = [articlesOf(twin, seed), kept.read((archive) => articlesOf(archive, seed))];
    const absent = [...before.keys()].filter((id) => !after.has(id)).map((id) => `article ${id} is not there`);
    const more = [...after.keys()].filter((id) => !before.has(id)).map((id) => `article ${id} should not be there`);
    const other = [...after].filter(([id, text]) => (before.get(id) ?? text) !== text);
    const otherwise = other.map(([id]) => `article ${id} says something else than in an archive never disturbed`);
    return [...absent, ...more, ...otherwise].slice(0, SAID);
  } finally {
    twin.close();
  }
}

/** Articles as they are shown, with the group that they are in, by their ids; from which file one was read is another matter. */
function articlesOf(archive: Archive, seed: number): Map<string, string> {
  const all = [...archive.changesSince(0)].flatMap(({ kept }) =>
    kept && isExpected(kept.article, seed) ? [kept] : [],
  );
  return new Map(
    all.map(({ article: { source: _, ...article }, copyOf, copies, family, said }) => [
      article.id,
      JSON.stringify({ article, copyOf, copies, family, said }),
    ]),
  );
}
