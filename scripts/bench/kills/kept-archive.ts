import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Archive, openArchive } from "../../../lib/archive/archive.ts";
import type { Article } from "../../../lib/article/article.ts";
import { normalize } from "../../../lib/article/normalize.ts";
import { OWN } from "../../../lib/engine/engines.ts";
import { listsBeside, newListId, writeListChanges } from "../../../lib/lists/lists-file.ts";
import { savedBeside } from "../../../lib/lists/saved-file.ts";
import { checkArchive, SYNC } from "../../../lib/upkeep/check.ts";
import { checkBeside } from "../../../lib/upkeep/check-beside.ts";
import { EXIT } from "../../lib/run-command.ts";
import { syncEmbedded } from "../../lib/sync-embedded.ts";
import { begin, writeNew } from "../load/arriving.ts";

/** Articles that are there before the first round. */
const FIRST = 60;

/** An archive, what stands beside it, and what must be in it. */
export interface KeptArchive {
  readonly archive: string;
  readonly corrections: string;
  /** What an alert writes to: it asks for all that has the word "the". */
  readonly toldIn: string;
  /** The number of the last article that came before the alert watched. */
  readonly watchedFrom: number;
  /** Ids of the articles of the first import. */
  readonly first: readonly string[];
  /** A file of so many articles that are new, which must be there from then on. */
  readonly newFile: (count: number) => string;
  /** Articles that come by no command, so that nobody has been told of them. */
  readonly putNew: (count: number) => Promise<void>;
  readonly imported: { readonly files: readonly string[]; readonly put: readonly Article[] };
  readonly read: <T>(use: (archive: Archive) => T) => T;
  /** Articles that are there, of those that must be; those that came otherwise are not counted. */
  readonly held: () => number;
  readonly expected: () => number;
  readonly indexed: () => Promise<number>;
  /** What a check finds wrong; with `andLeft` also work that is left to do. */
  readonly wrong: (options?: { readonly andLeft?: boolean }) => Promise<string[]>;
}

export async function openKeptArchive(folder: string, seed: number): Promise<KeptArchive> {
  const [archive, corrections] = [join(folder, "archive.db"), join(folder, "corrections.jsonl")];
  const toldIn = join(folder, "told.jsonl");
  const files: string[] = [];
  const put: Article[] = [];
  let made = 0;

  function newFile(count: number): string {
    const file = writeNew(folder, seed, made, count);
    made += count;
    files.push(file);
    return file;
  }

  function read<T>(use: (opened: Archive) => T): T {
    const opened = openArchive(archive, { readOnly: true });
    try {
      return use(opened);
    } finally {
      opened.close();
    }
  }

  const prepare = async (command: readonly string[]) => {
    const { code, said } = await begin(command, archive).ended;
    if (code !== EXIT.done) throw new Error(`Cannot begin: "${command[0]}" ended with ${code}: ${said}`);
  };
  await prepare(["import", newFile(FIRST)]);
  writeListChanges(listsBeside(archive), [{ act: "make", list: newListId(), name: "Kept", by: "test" }]);
  await prepare(["alerts", "add", "the ", "--name", "All", "--file", toldIn, "--most", "1000"]);
  const beside = [listsBeside(archive), savedBeside(archive)].map(
    (path) => [path, readFileSync(path, "utf8")] as const,
  );

  return {
    archive,
    corrections,
    toldIn,
    watchedFrom: read((opened) => opened.lastArrival()),
    first: read((opened) => [...opened.changesSince(0)].map(({ id }) => id)).sort(),
    newFile,
    async putNew(count) {
      const articles = Array.from({ length: count }, (_, n) => plainArticle(put.length + n));
      const opened = openArchive(archive);
      opened.place(articles);
      opened.close();
      put.push(...articles);
      await syncEmbedded(archive, corrections);
    },
    imported: { files, put },
    read,
    held: () =>
      read((opened) => [...opened.changesSince(0)].filter(({ kept }) => isExpected(kept?.article, seed)).length),
    expected: () => made + put.length,
    async indexed() {
      const engine = OWN.open(openArchive(archive));
      const { articles } = await engine.health();
      await engine.close();
      return articles;
    },
    async wrong({ andLeft = false } = {}) {
      const at = { archive, corrections };
      const { found } = await checkArchive(at, () => {});
      const all = [...found, ...checkBeside(at)].filter(({ mend }) => andLeft || mend !== SYNC);
      const changed = beside.filter(([path, text]) => readFileSync(path, "utf8") !== text);
      return [...all.map(({ what }) => what), ...changed.map(([path]) => `"${path}" is not as it was`)];
    },
  };
}

/** Whether an article is one of those that were imported or put: others were fetched. */
export function isExpected(article: Article | undefined, seed: number): boolean {
  return article !== undefined && new RegExp(`^(?:${seed}|put)-\\d+$`).test(article.externalId ?? "");
}

function plainArticle(number: number): Article {
  const words = Array.from({ length: 30 }, (_, at) => `stone${number}x${at}`).join(" ");
  return normalize(
    {
      kind: "record",
      file: "put",
      place: `${number}`,
      text: `The road of stone ${number} was closed. ${words}.`,
      fields: { title: `Stone ${number} ${words.slice(0, 40)}`, externalId: `put-${number}`, date: "2001-03-04" },
      notes: [],
    },
    { collection: "main", outlet: null, today: "2026-01-01" },
  )!;
}
