/**
 * A process that does what a newsroom does where files can hardly grow, and prints what came of each act as JSON. How far is
 * set by whoever starts it (`ulimit -f`): then the system takes a part of what is written, and refuses the rest.
 */
import { join } from "node:path";
import { openArchive } from "../../lib/archive/archive.ts";
import { appendLines, readLedger } from "../../lib/corrections/ledger.ts";
import { writeListChanges } from "../../lib/lists/lists-file.ts";
import { backUp } from "../../lib/upkeep/backup.ts";
import { articleOf } from "../fixtures/article.ts";

const [home = ""] = process.argv.slice(2);
const at = { archive: join(home, "archive.db"), corrections: join(home, "corrections.jsonl") };
const long = "Words that fill a file. ".repeat(15_000);

const ACTS: Readonly<Record<string, () => unknown>> = {
  import() {
    const archive = openArchive(at.archive);
    try {
      archive.put([0, 1].map((n) => articleOf({ id: `new${n}`, text: `Number ${n}. ${long}` })));
    } finally {
      archive.close();
    }
  },
  correct: () =>
    appendLines(at.corrections, [{ by: "ann", act: "hide", name: "N".repeat(190), why: "W".repeat(900) }], {
      after: readLedger(at.corrections).lines.at(-1),
    }),
  list: () =>
    writeListChanges(join(home, "lists.jsonl"), [{ by: "ann", act: "make", list: "abcdefgh", name: "N".repeat(190) }]),
  backup: () =>
    backUp(at, join(home, "backup"), { withoutFetched: false, settings: { shown: {}, secret: [] }, onProgress() {} }),
};

const said: Record<string, string> = {};
for (const [name, act] of Object.entries(ACTS))
  try {
    await act();
    said[name] = "done";
  } catch (error) {
    said[name] = (error as Error).message;
  }
process.stdout.write(JSON.stringify(said));
