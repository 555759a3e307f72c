import { describe, expect, test } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import type { Article } from "../../lib/article/article.ts";
import { queueArticles } from "../../lib/corrections/queue-articles.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { articleOf } from "../fixtures/article.ts";
import { read, type Told } from "../people/archive-of.ts";

type Queue = ReturnType<typeof queueArticles>;

/** Which of some articles are queued, by their places in order. */
function queued(articles: readonly Article[], queue: (by: Queue) => void): number[] {
  const archive = openArchive(":memory:");
  const ids = archive.place(articles).map(({ id }) => id);
  canonicalisePeople(archive, () => {});
  queue(queueArticles(archive[RAW]));
  const rows = archive[RAW].prepare("select id from article join correction_stale using (seq) order by seq").all();
  archive.close();
  return (rows as { id: string }[]).map(({ id }) => ids.indexOf(id));
}

const ADA: readonly Told[] = [
  ["1987-03-01", "LONDON - Treasury Minister Ada Holloway told Britain's parliament that taxes would fall in Britain."],
  ["1987-03-02", "LONDON - Ada Holloway met the banker Oskar Lindqvist in Britain on Monday, said Ada Holloway."],
  ["1987-03-03", "LONDON - Ada Holloway opened a bridge on Tuesday, and Holloway cut the ribbon."],
];
const BERT: readonly Told[] = [
  ["1987-03-03", "SYDNEY - Captain Bert Holloway brought the ferry back to Australia on Monday, Bert Holloway said."],
];
const OPEN: Told = ["1987-04-01", "Mr Holloway said nothing more."];
const LOUD: Told = [
  "1987-04-02",
  "Nothing more was said of the taxes by anybody in the house on Monday.",
  "HOLLOWAY SPEAKS",
];
const OTHER: Told = ["1987-04-03", "The ferry went on to the harbour, where it stayed."];

describe("articles are queued by a person", () => {
  test("whom their names mean, in full, alone, and in capitals", () => {
    expect(queued(read([...ADA, OPEN, LOUD, OTHER]), (by) => by.person("ada-holloway"))).toEqual([0, 1, 2, 3, 4]);
  });

  test("whom an open name may mean", () => {
    expect(queued(read([...ADA, ...BERT, OPEN, OTHER]), (by) => by.person("bert-holloway"))).toEqual([3, 4]);
  });
});

describe("articles are queued by a name", () => {
  test("as it is written of a person, be it a part of the name, or in capitals that an archive knows", () => {
    expect(queued(read([...ADA, ...BERT, OPEN, LOUD, OTHER]), (by) => by.written("Holloway"))).toEqual([2, 4, 5]);
    expect(queued(read([...ADA, ...BERT, OPEN, OTHER]), (by) => by.written("Ada Holloway"))).toEqual([0, 1, 2]);
  });

  test("that stands alone in them, however it is written there", () => {
    const text = "Путина не было. Nobody said why.";
    const people = [{ id: "путин", name: "Путин", hidden: true, mentions: [mention(0, 6)] }];
    const inflected = { ...articleOf({ text }), facets: { people, countries: [], cited: [] } };
    expect(queued([inflected, ...read([LOUD, OTHER])], (by) => by.alone("Путин"))).toEqual([0]);
    expect(queued([inflected, ...read([LOUD, OTHER])], (by) => by.alone("Holloway"))).toEqual([1]);
  });
});

test("articles are queued by an outlet that they are of or cite, as long as they are", () => {
  const [own, citing, other] = [
    articleOf({ id: "own", outlet: "The Pier" }),
    articleOf({ id: "citing", cited: ["The Pier"], text: "The Pier said so." }),
    articleOf({ id: "other", outlet: "Hill Post", text: "Others said so." }),
  ] as const;
  expect(queued([own, citing, other], (by) => by.outlet("the-pier"))).toEqual([0, 1]);
  const archive = openArchive(":memory:");
  archive.put([own, citing, other]);
  archive.put([{ ...articleOf({ id: "own", outlet: "Hill Post", text: "It moved." }) }]);
  archive.remove(citing.id);
  queueArticles(archive[RAW]).outlet("the-pier");
  expect(archive[RAW].prepare("select count(*) as count from correction_stale").get()).toEqual({ count: 0 });
  archive.close();
});

const mention = (start: number, end: number) => ({ field: "text" as const, start, end, reason: "test" });
