import { readLedger } from "../../../lib/corrections/ledger.ts";
import { valuesOf } from "../../../lib/facets/facet-values.ts";
import { pick, type Random } from "../synthetic/random.ts";
import type { KeptArchive } from "./kept-archive.ts";
import { toldLines, untoldIn } from "./told.ts";

/** What is done to an archive by a command. */
export type ActName = "import" | "corrections" | "reindex" | "alerts";

/** An act that is about to be tried. */
export interface Act {
  readonly command: readonly string[];
  /** How far it came, where it was ended. */
  readonly reached: () => Promise<string> | string;
  /** The command that brings it to its end. */
  readonly again: readonly string[];
  /** What of it is not as it must be at its end. */
  readonly missing: () => Promise<string[]> | string[];
}

/** Articles that one import brings, at most; mostly it is a few. From some hundred on they are kept in several batches. */
const MOST = 400;

type Acts = Readonly<Record<ActName, () => Act | Promise<Act>>>;

export function actsOn(kept: KeptArchive, random: Random): Acts {
  let said = 0;
  const ledger = () => readLedger(kept.corrections).lines;

  function wordsOfCorrection(): string[] {
    const articles = kept.read((opened) => kept.first.flatMap((id) => opened.get(id) ?? []));
    const people = [...new Set(articles.flatMap((one) => valuesOf(one, "people").map(({ value }) => value)))].sort();
    const [one, other] = [pick(random, people), pick(random, people)];
    const last = ledger().at(-1);
    return pick(random, [
      ["article", pick(random, kept.first), "--set", `headline=Said ${++said}`],
      ["rename", one, `Said ${++said}`],
      ...(one === other ? [] : [["same", one, other]]),
      ...(last && last.act !== "undo" ? [["undo", last.id]] : []),
    ]);
  }

  return {
    import() {
      const before = kept.held();
      const wanted = 1 + Math.floor(MOST * random() ** 6);
      const command = ["import", kept.newFile(wanted)];
      return {
        command,
        reached: () => {
          const come = kept.held() - before;
          return come === 0 ? "before an article was kept" : come < wanted ? "with some kept" : "with all kept";
        },
        again: command,
        missing: () => [],
      };
    },
    corrections() {
      const before = ledger().map((line) => JSON.stringify(line));
      const isWritten = () => ledger().length > before.length;
      return {
        command: ["corrections", ...wordsOfCorrection()],
        reached: () => (isWritten() ? "between line and archive" : "before the line"),
        // What was cut off before it need not be said again.
        again: ["sync"],
        missing: () => {
          const after = ledger().map((line) => JSON.stringify(line));
          const isKept = before.every((line, at) => line === after[at]) && after.length <= before.length + 1;
          return isKept ? [] : ["the ledger has lost a line, or has two of one"];
        },
      };
    },
    reindex: () => ({
      command: ["reindex"],
      reached: async () => {
        const [indexed, all] = [await kept.indexed(), kept.read((opened) => opened.count())];
        return indexed === all ? "with all indexed" : indexed === 0 ? "with an empty index" : "with a part indexed";
      },
      again: random() < 0.5 ? ["sync"] : ["reindex"],
      missing: () => [],
    }),
    async alerts() {
      const before = toldLines(kept.toldIn).length;
      await kept.putNew(1 + Math.floor(8 * random()));
      return {
        command: ["alerts", "run"],
        reached: () => (toldLines(kept.toldIn).length > before ? "when it had told" : "before it told"),
        again: ["alerts", "run"],
        missing: () => untoldIn(kept),
      };
    },
  };
}
