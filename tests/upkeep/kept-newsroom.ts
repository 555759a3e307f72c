import { join } from "node:path";
import { openArchive } from "../../lib/archive/archive.ts";
import { appendLines, ledgerAt, readLedger } from "../../lib/corrections/ledger.ts";
import type { Correction } from "../../lib/corrections/line.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { sync } from "../../lib/engine/sync.ts";
import { changeSourceList } from "../../lib/fetch/source-list.ts";
import { newListId, writeListChanges } from "../../lib/lists/lists-file.ts";
import { applyCorrections } from "../../lib/people/apply-corrections.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import { articleOf } from "../fixtures/article.ts";

const places = (folder: string) => ({
  archive: join(folder, "archive.db"),
  corrections: join(folder, "corrections.jsonl"),
});

const story = (n: number, more = "") =>
  articleOf({
    id: `n${n}`,
    title: `Tram ${n} is late${more}`,
    text: `Tram ${n} of Porto was late again, said Rui Costa${more}. ${`Snow number ${n} fell there all day. `.repeat(20)}`,
    date: `2001-02-${String(1 + (n % 28)).padStart(2, "0")}`,
    people: [`Rui Costa${n % 3}`],
    countries: ["PT"],
    outlet: `Paper ${n % 4}`,
  });

/** A copy of a story in another outlet, with a headline of its own. */
const copy = (n: number) => ({ ...story(n), ...reprinted(n) });

function reprinted(n: number) {
  const { id, externalId, headline } = articleOf({ id: `c${n}`, title: `Again: tram ${n}` });
  return { id, externalId, headline };
}

/**
 * An archive with a past, its ledger and a list beside it, in a folder: imports, copies, a change, an import that was taken
 * back, a removal, and corrections, each of which its index has followed.
 */
export async function newsroomIn(folder: string, articles = 24): Promise<ReturnType<typeof places>> {
  const at = places(folder);
  const archive = openArchive(at.archive, { now: () => "2020-01-01T00:00:00.000Z" });
  const engine = OWN.open(archive);
  const follow = () => sync(archive, engine, () => {});
  const first = Array.from({ length: articles }, (_, n) => story(n));
  const ids = archive.place(first, archive.runs.start("2020-01-01", "first")).map(({ id }) => id);
  await follow();
  archive.put([1, 2, 3].map(copy), archive.runs.start("2020-01-02", "second"));
  archive.put([story(4, " and cold")]);
  await follow();
  const third = archive.runs.start("2020-01-03", "third");
  archive.put([story(900), story(5, " once more")], third);
  await follow();
  archive.undo(third);
  archive.remove(ids[6]!);
  archive.erasing.done("file");
  canonicalisePeople(archive, () => {});
  const said: Correction[] = [
    { by: "ann", act: "article", article: ids[7]!, set: { headline: "Tram 7 is on time", outlet: "The Pier" } },
    { by: "ann", act: "article", article: ids[8]!, remove: { country: "PT" } },
  ];
  for (const correction of said)
    appendLines(at.corrections, [correction], {
      after: readLedger(at.corrections).lines.at(-1),
    });
  applyCorrections(archive, ledgerAt(at.corrections), scopes());
  await follow();
  await engine.close();
  writeListChanges(join(folder, "lists.jsonl"), [{ by: "ann", act: "make", list: newListId(), name: "Trams" }]);
  changeSourceList(at.archive, () => []);
  return at;
}
