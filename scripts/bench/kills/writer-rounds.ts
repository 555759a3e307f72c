import { join } from "node:path";
import { openArchive } from "../../../lib/archive/archive.ts";
import { readLedger } from "../../../lib/corrections/ledger.ts";
import { listsBeside, newListId, openLists } from "../../../lib/lists/lists-file.ts";
import { openWriter } from "../../../lib/query/corrections/writer.ts";
import { checkArchive, SYNC } from "../../../lib/upkeep/check.ts";
import { ROOT } from "../../lib/next.ts";
import { processTree } from "../../lib/process-tree.ts";
import { syncEmbedded } from "../../lib/sync-embedded.ts";
import { fillArchive } from "../search/fill-archive.ts";
import { pick, randomFor, STREAM } from "../synthetic/random.ts";
import type { Rounds } from "./round.ts";

const ARTICLES = 60;
/**
 * Rounds of what the site has written for it: corrections and reading lists, by its process that writes, which is ended by force. What was
 * said to be written must be there once, what was said to have failed at most once, and nothing else be wrong.
 */
export async function openWriterRounds(folder: string, seed: number): Promise<Rounds> {
  const random = randomFor(seed, STREAM.request, 6);
  const at = { archive: join(folder, "archive.db"), corrections: join(folder, "corrections.jsonl") };
  const opened = openArchive(at.archive);
  fillArchive(opened, ARTICLES, () => {});
  const ids = [...opened.changesSince(0)].map(({ id }) => id);
  opened.close();
  await syncEmbedded(at.archive, at.corrections);
  const writer = openWriter(at, `${ROOT}/scripts/lib/writer-process.ts`);
  const list = newListId();
  await writer.changeLists([{ act: "make", list, name: "Kept", by: "test" }]);
  const written = new Map<string, boolean>();
  let said = 0;
  /** Milliseconds that the last took of which the process was not ended: with its start, where it had to start. */
  let takes = 1500;

  /** How often each of what was to be written is there. */
  function timesThere(): ReadonlyMap<string, number> {
    const headlines = readLedger(at.corrections).lines.map((line) => JSON.stringify(line));
    const names = openLists(listsBeside(at.archive))
      .read()
      .file.lines.map((line) => JSON.stringify(line));
    const all = [...headlines, ...names];
    return new Map([...written.keys()].map((name) => [name, all.filter((line) => line.includes(`"${name}"`)).length]));
  }

  return {
    async round() {
      const name = `Said ${++said} of ${seed}`;
      const isList = random() < 0.5;
      const article = pick(random, ids);
      const began = performance.now();
      const writing = isList
        ? writer.changeLists([{ act: "rename", list, name, by: "test" }])
        : writer.submit({ act: "article", article, set: { headline: name }, by: "test" });
      const timer = setTimeout(
        () => {
          for (const pid of processTree(process.pid).slice(1)) process.kill(pid, "SIGKILL");
        },
        1.2 * takes * random(),
      );
      const isWritten = await writing.then(
        () => true,
        () => false,
      );
      clearTimeout(timer);
      if (isWritten) takes = performance.now() - began;
      else takes *= 1.2;
      written.set(name, isWritten);
      const wrong: string[] = [];
      for (const [one, times] of timesThere())
        if (times > 1 || (times === 0 && written.get(one))) wrong.push(`"${one}" is there ${times} times`);
      const { found } = await checkArchive(at, () => {});
      wrong.push(...found.filter(({ mend }) => mend !== SYNC).map(({ what }) => what));
      await syncEmbedded(at.archive, at.corrections);
      const left = (await checkArchive(at, () => {})).found.map(({ what }) => what);
      const end = isWritten
        ? "when it was written"
        : timesThere().get(name) === 1
          ? "between line and answer"
          : "before";
      return { struck: `${isList ? "a list" : "a correction"}, ${end}`, differences: [...wrong, ...left] };
    },
    async finish() {
      writer.close();
      return [];
    },
  };
}
