import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { appendLines, ledgerAt, readLedger } from "../../lib/corrections/ledger.ts";
import type { Correction } from "../../lib/corrections/line.ts";
import { applyCorrections } from "../../lib/people/apply-corrections.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import { read, type Told } from "./archive-of.ts";

/** A correction, before who says so is known. */
type Said = Correction extends infer C ? (C extends Correction ? Omit<C, "by"> : never) : never;

/** An archive of some articles, with what it says of the people of one: `Name (unidentified)` or `Name?`, and whom it may mean. */
function archiveOf(told: readonly Told[]) {
  const archive = openArchive(":memory:");
  const articles = read(told);
  archive.put(articles);
  canonicalisePeople(archive, () => {});
  return { archive, ids: articles.map(({ id }) => id) };
}

const openIn = (archive: Archive, id: string) =>
  archive
    .get(id)!
    .facets.people.flatMap(({ id, hidden, candidates }) =>
      candidates ? [`${id}${hidden ? "?" : ""}: ${candidates.map((one) => one.name).join(", ")}`] : [],
    );

const open = (...told: readonly Told[]): string[] => {
  const { archive, ids } = archiveOf(told);
  return openIn(archive, ids.at(-1)!);
};

/** Two of one name, in as many articles. */
const ADA: readonly Told[] = [
  ["1987-03-01", "LONDON - Treasury Minister Ada Holloway told Britain's parliament that taxes would fall in Britain."],
  ["1987-03-02", "LONDON - Ada Holloway met the banker Oskar Lindqvist in Britain on Monday, said Ada Holloway."],
];
const BEN: readonly Told[] = [
  ["1987-03-03", "SYDNEY - Captain Bert Holloway brought the ferry back to Australia on Monday, Bert Holloway said."],
  ["1987-03-04", "SYDNEY - Bert Holloway and the diver Nora Fielding spoke in Australia, said Bert Holloway."],
];
const BOTH = [...ADA, ...BEN];

describe("a lone name that stays open", () => {
  test("has the people of the archive who may be meant beside it, and none where nobody bears it", () => {
    expect(open(...BOTH, ["1987-04-01", "Mr Holloway said nothing more."])).toEqual([
      "holloway?: Ada Holloway, Bert Holloway",
    ]);
    expect(open(...BOTH, ["1987-04-01", "Mr Fairweather said nothing more."])).toEqual([]);
  });

  test("is offered first whom its article bears out: by office, by company, by country", () => {
    const first = (text: string) =>
      open(...BOTH, ["1987-04-01", text])[0]
        ?.split(": ")[1]
        ?.split(", ")[0] ?? null;
    expect(first("SYDNEY - Mr Holloway arrived in Australia.")).toBe("Bert Holloway");
    expect(first("LONDON - Mr Holloway arrived in Britain.")).toBe("Ada Holloway");
    expect(first("Nora Fielding wrote to Mr Holloway, Nora Fielding said.")).toBe("Bert Holloway");
    expect(first("SYDNEY - Oskar Lindqvist wrote to Mr Holloway in Australia, Oskar Lindqvist said.")).toBe(
      "Ada Holloway",
    );
  });

  test("is offered last who is known by another office", () => {
    const judge = (n: number): Told => [`1987-03-0${n}`, `LONDON - Judge Ada Holloway sat in Britain on day ${n}.`];
    const sailor: Told = ["1987-03-09", "LONDON - Bert Holloway sailed home to Britain, said Bert Holloway."];
    const told = [judge(1), judge(2), judge(3), sailor];
    const asked = (office: string) =>
      open(...told, ["1987-04-01", `LONDON - ${office} Holloway left Britain on Monday.`]);
    expect(asked("Mr")).toEqual(["holloway?: Ada Holloway, Bert Holloway"]);
    expect(asked("Captain")).toEqual(["holloway?: Bert Holloway, Ada Holloway"]);
  });

  test("is not offered who was in the news in another time alone, nor of another sex", () => {
    expect(open(...BOTH, ["1999-04-01", "Mr Holloway said nothing more."])).toEqual([]);
    expect(open(...BOTH, ["", "Mr Holloway said nothing more."])).toEqual(["holloway?: Ada Holloway, Bert Holloway"]);
    const women = BEN.map(([day, text]): Told => [day, text.replace("Captain Bert", "Mr Bert")]);
    expect(open(...ADA, ...women, ["1987-04-01", "Mrs Holloway said nothing more."])).toEqual([
      "holloway?: Ada Holloway",
    ]);
  });

  test("is offered those whom its own article names, where it names two", () => {
    const third: Told = ["1987-03-05", "PARIS - Carl Holloway said in France that he would run, said Carl Holloway."];
    const text = "PARIS - Bert Holloway and Carl Holloway met in France. Later Mr Holloway said it had been cold.";
    expect(open(...BOTH, third, third, ["1987-04-01", text])).toEqual([
      "holloway?: Carl Holloway, Bert Holloway, Ada Holloway",
    ]);
    const away = "SYDNEY - Ada Holloway and Carl Holloway met in Australia. Later Mr Holloway said it had been cold.";
    expect(open(...BOTH, third, ["1987-04-01", away])).toEqual([
      "holloway?: Carl Holloway, Ada Holloway, Bert Holloway",
    ]);
    // Where it names one, that one is meant.
    const one = "PARIS - Bert Holloway spoke in France. Later Mr Holloway said it had been cold.";
    expect(open(...BOTH, third, ["1987-04-01", one])).toEqual([]);
  });

  test("has none as a stranger or a thing", () => {
    for (const text of ["A man called Holloway said it was cold.", "The Holloway mine was closed, the company said."])
      expect(open(...BOTH, ["1987-04-01", text])).toEqual([]);
  });

  test("has five at most, and follows what the archive says of them", () => {
    const many = ["Ada", "Bert", "Carl", "Dora", "Emil", "Frank", "Greta"].map(
      (given): Told => ["1987-03-01", `OSLO - ${given} Holloway spoke in Norway, said ${given} Holloway.`],
    );
    const { archive, ids } = archiveOf([...many, ["1987-04-01", "Mr Holloway said nothing more."]]);
    const lone = ids.at(-1)!;
    const names = (all: string) =>
      all
        .split(", ")
        .map((given) => `${given} Holloway`)
        .join(", ");
    expect(openIn(archive, lone)).toEqual([`holloway?: ${names("Ada, Bert, Carl, Dora, Emil")}`]);
    archive.remove(ids[0]!);
    canonicalisePeople(archive, () => {});
    expect(openIn(archive, lone)).toEqual([`holloway?: ${names("Bert, Carl, Dora, Emil, Frank")}`]);
    const more = read(
      [["1987-03-09", "OSLO - Greta Holloway spoke in Norway once more, said Greta Holloway."]],
      "more",
    );
    archive.put(more);
    canonicalisePeople(archive, () => {});
    expect(openIn(archive, lone)).toEqual([`holloway?: ${names("Greta, Bert, Carl, Dora, Emil")}`]);
  });

  test("keeps them as a value of its own, where it is frequent", () => {
    const lone = Array.from({ length: 10 }, (_, n): Told => [`1987-05-${n + 10}`, `Mr Holloway said no for day ${n}.`]);
    expect(open(...BOTH, ...lone)).toEqual(["holloway-unresolved: Ada Holloway, Bert Holloway"]);
  });

  test("follows what people correct of those whom it may mean", () => {
    const { archive, ids } = archiveOf([...BOTH, ["1987-04-01", "Mr Holloway said nothing more."]]);
    const path = join(mkdtempSync(join(tmpdir(), "candidates-")), "ledger.jsonl");
    const say = (...said: readonly Said[]) => {
      const after = readLedger(path).lines.at(-1);
      appendLines(
        path,
        said.map((correction) => ({ by: "ann", ...correction }) as Correction),
        { after },
      );
      applyCorrections(archive, ledgerAt(path), scopes());
      return openIn(archive, ids.at(-1)!);
    };
    expect(say({ act: "rename", person: "bert-holloway", name: "Bertram Holloway" })).toEqual([
      "holloway?: Ada Holloway, Bertram Holloway",
    ]);
    expect(say({ act: "hide", name: "Ada Holloway" })).toEqual(["holloway?: Bertram Holloway"]);
    expect(say({ act: "means", name: "Holloway", article: ids.at(-1)!, person: "bert-holloway" })).toEqual([]);
    rmSync(dirname(path), { recursive: true });
  });
});

describe("a name that may be several people's", () => {
  const several = (archive: Archive, ids: readonly string[]) =>
    ids.map((id) =>
      archive
        .get(id)!
        .facets.people.map((one) => `${one.id}${one.several ? "*" : ""}`)
        .join(", "),
    );
  const old: Told = ["1987-03-01", "OSLO - Greta Holloway, 61, spoke in Norway, said Greta Holloway."];
  const young: Told = ["1987-03-02", "BERGEN - Greta Holloway, 17, ran in Norway, said Greta Holloway."];

  test("is so in all its articles, a lone name's too, while the archive says so", () => {
    const third: Told = ["1987-03-03", "OSLO - Greta Holloway was in Norway again, said Greta Holloway."];
    const lone: Told = ["1987-03-04", "OSLO - Mrs Holloway left Norway on Monday."];
    const { archive, ids } = archiveOf([old, young, third, lone]);
    expect(several(archive, ids)).toEqual(["greta-holloway*", "greta-holloway*", "greta-holloway*", "greta-holloway*"]);
    archive.remove(ids[1]!);
    canonicalisePeople(archive, () => {});
    expect(several(archive, [ids[0]!, ids[2]!])).toEqual(["greta-holloway", "greta-holloway"]);
  });

  test("is so no longer once somebody has told them apart", () => {
    const { archive, ids } = archiveOf([old, young]);
    const path = join(mkdtempSync(join(tmpdir(), "several-")), "ledger.jsonl");
    const split = { by: "ann", act: "split", person: "greta-holloway", scope: "ran ", name: "Greta Holloway jun" };
    appendLines(path, [split as Correction], { after: undefined });
    applyCorrections(archive, ledgerAt(path), scopes());
    expect(several(archive, ids)).toEqual(["greta-holloway", "greta-holloway-jun"]);
    rmSync(dirname(path), { recursive: true });
  });
});
