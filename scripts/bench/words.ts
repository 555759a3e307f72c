import { openArchive } from "../../lib/archive/archive.ts";
import type { Kept } from "../../lib/archive/kept.ts";
import { searchedText } from "../../lib/article/text/searched-text.ts";
import { readConfig } from "../../lib/config.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { Expression } from "../../lib/engine/port/expression.ts";
import type { Query } from "../../lib/engine/port/query.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import { sync } from "../../lib/engine/sync.ts";
import { foldedWords, wordsOf } from "../../lib/engine/words/words.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { counted } from "../lib/counted.ts";
import { progress } from "../lib/progress.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";

export const summary = "every word and date of every article: each must find it, or the copy that stands for it";

const HELP = `
npm run bench -- words [--every N]

Searches the archive (ARCHIVE) for every word of every article, or with --every of each Nth, as its readers do: copies
not shown one by one, and from and to the article's own day. Each must find the article, or the one that stands for it and its
copies. Words are looked for four hundred at once, and one by one where those find nothing.
Exit codes: 0 all are found, 1 some are not, 2 wrong use.`;

/** Words that are looked for at once; hits among which the article is looked for. */
const [AT_ONCE, HITS] = [400, 20];

/** Missing words that are printed. */
const PRINTED = 20;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values } = readArguments(args, { every: { type: "string" } });
    const every = Number(values.every ?? 1);
    if (!Number.isSafeInteger(every) || every < 1) throw new UsageError("Cannot check words: --every takes a number.");
    const archive = openArchive(readConfig().archive);
    const engine = openEmbedded(archive);
    try {
      await sync(archive, engine, () => {});
      const found = { articles: 0, copies: 0, words: 0, hidden: 0, hiding: new Set<string>() };
      const missing: string[] = [];
      const total = archive.count();
      const shown = progress("Looking for words of articles");
      let at = 0;
      for (const { kept } of archive.changesSince(0)) {
        if (!kept || at++ % every !== 0) continue;
        const words = wordsIn(kept);
        const lost = await lostOf(engine, kept, words);
        found.articles++;
        found.words += words.length;
        found.hidden += lost.length;
        if (kept.copyOf !== null) found.copies++;
        if (lost.length > 0) found.hiding.add(kept.copyOf ?? kept.article.id);
        missing.push(...lost.slice(0, PRINTED - missing.length).map((word) => `${kept.article.id} "${word}"`));
        shown.at(found.articles, (found.articles * every) / total);
      }
      shown.end();
      for (const line of missing) console.log(`not found: ${line}`);
      const { articles, copies, words, hidden, hiding } = found;
      console.log(
        `${counted(articles, "article")}, ${copies} of them copies; ${counted(words, "word")}; not found: ${hidden} in ${hiding.size}`,
      );
      return hidden > 0 ? EXIT.failed : EXIT.done;
    } finally {
      await engine.close();
    }
  });
}

/** The words of an article's headline and text, each once, as they are typed. */
function wordsIn({ article }: Kept): string[] {
  const found = new Map<string, string>();
  for (const text of [article.headline.text, searchedText(article)])
    for (const { folded, start, end } of wordsOf(text)) {
      const written = text.slice(start, end);
      // In a line of capitals `IT` is the word it; alone it is read as an acronym.
      if (!found.has(folded)) found.set(folded, foldedWords(written) === folded ? written : folded);
    }
  return [...found.values()];
}

/** The words that find neither an article nor what stands for it. */
async function lostOf(engine: Reader, kept: Kept, words: readonly string[]): Promise<string[]> {
  const lost: string[] = [];
  for (let at = 0; at < Math.max(1, words.length); at += AT_ONCE) {
    const some = words.slice(at, at + AT_ONCE);
    if (await finds(engine, kept, some)) continue;
    for (const word of some) if (!(await finds(engine, kept, [word]))) lost.push(word);
    if (some.length === 0) lost.push("");
  }
  return lost;
}

async function finds(engine: Reader, { article, copyOf }: Kept, words: readonly string[]): Promise<boolean> {
  const wanted = copyOf ?? article.id;
  const day = article.publishedAt?.value.slice(0, 10) ?? null;
  const text: Expression = { kind: "and", of: words.map((text) => ({ kind: "word", text })) };
  const query: Query = { ...queryOf(EVERYTHING), text, from: day, to: day, pageSize: HITS };
  const { hits, total } = await engine.search(query);
  if (hits.some(({ id }) => id === wanted)) return true;
  if (total > HITS) for await (const id of engine.matching(query)) if (id === wanted) return true;
  return false;
}
