import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openArchive } from "../../../lib/archive/archive.ts";
import { normalize } from "../../../lib/article/normalize.ts";
import { EXIT } from "../../lib/run-command.ts";
import { measured } from "../import/measured.ts";
import { begin } from "../load/arriving.ts";
import { type Attempt, type Field, unless } from "./attempt.ts";
import { having } from "./having.ts";

/** An import that holds more has lost its bound, in megabytes. */
const MOST = 700;

/** Records of a megabyte each. */
const LONG = 12;

const line = (value: object) => `${JSON.stringify(value)}\n`;
const plain = (word: string) =>
  `The harbour office opened a ${word} shed on Monday. It holds the nets of forty boats, said its keeper.`;

/** Imports files into the served archive; how it ended, and what it said. */
async function imported({ archive, folder }: Field, name: string, files: Readonly<Record<string, string | Buffer>>) {
  const own = join(folder, name);
  mkdirSync(own);
  for (const [file, content] of Object.entries(files)) writeFileSync(Buffer.from(join(own, file), "latin1"), content);
  return begin(["import", own], archive).ended;
}

/** Attempts by what an import is given, into the archive that is being read. */
export const BY_IMPORTS: readonly Attempt[] = [
  {
    name: "a refrain of one short word, many times: read, and what comes after it",
    run: async (field) => {
      const refrain = (word: string) => `The refrain\n\n${`${word} `.repeat(45)}…\n\nThe choir bowed in Faro.\n`;
      const words = Object.fromEntries(["na", "la", "of", "el", "des"].map((word) => [`${word}.txt`, refrain(word)]));
      const { code, said } = await imported(field, "refrain", { ...words, "after.txt": plain("refrainless") });
      return [
        ...unless(code === EXIT.done, `the import ended with ${code}: ${said}`),
        ...unless(having(field.archive, "refrainless").length === 1, "what comes after it is not there"),
      ];
    },
  },
  {
    name: "JSON of 30,000 levels: refused alone, and the rest is kept",
    run: async (field) => {
      const deep = `{"id":"deep","deep":${"[".repeat(30_000)}${"]".repeat(30_000)}}\n`;
      const { code, said } = await imported(field, "deep", {
        "a-deep.jsonl": deep,
        "b-after.jsonl": line({ id: "after-deep", title: "A shed", text: plain("undeep") }),
      });
      return [
        ...unless(code === EXIT.rejected, `the import ended with ${code}: ${said.slice(0, 300)}`),
        ...unless(having(field.archive, "undeep").length === 1, "what comes after it is not there"),
      ];
    },
  },
  {
    name: "many records of a megabyte each: kept within the bound of memory",
    run: async ({ folder }) => {
      const own = join(folder, "long");
      mkdirSync(own);
      const text = (at: number) =>
        `${plain(`long${at}`)} ${`Net ${at} was mended and hung up to dry. `.repeat(28_000)}`;
      const lines = Array.from({ length: LONG }, (_, at) =>
        line({ id: `long-${at}`, title: `Nets ${at}`, text: text(at) }),
      );
      writeFileSync(join(own, "long.jsonl"), lines.join(""));
      const { peakMegabytes } = await measured(["import", join(own, "long.jsonl")], own);
      return [
        ...unless(peakMegabytes < MOST, `it held ${peakMegabytes.toFixed(0)} MB`),
        ...unless(having(join(own, "archive.db"), "keeper").length === LONG, "they are not all there"),
      ];
    },
  },
  {
    name: "four times as many bulletins that differ in numbers: at most six times the work",
    run: async () => {
      const one = workOf(400);
      const four = workOf(1600);
      return unless(four <= 6 * one, `${(four / one).toFixed(1)} times the work`);
    },
  },
  {
    name: "names of files in an older encoding, bytes behind a packed file, odd languages: read and named cleanly",
    run: async (field) => {
      const packed = Buffer.concat([
        gzipSync(line({ id: "packed", title: "A shed", text: plain("unpackedshed") })),
        Buffer.from("rest"),
      ]);
      const { code, said } = await imported(field, "odd", {
        "caf\xe9.txt": plain("latinnamed"),
        "esc\x1b[31m\n.txt": "",
        "p.jsonl.gz": packed,
        "l.jsonl": line({ id: "lang", title: "A shed", text: plain("tostring"), language: "toString" }),
      });
      const kept = ["latinnamed", "unpackedshed", "tostring"].filter(
        (word) => having(field.archive, word).length !== 1,
      );
      const { body } = await field.ask("/api/v1/facets/lang");
      return [
        ...unless(code === EXIT.done || code === EXIT.rejected, `the import ended with ${code}: ${said}`),
        ...kept.map((word) => `the article of "${word}" is not there`),
        ...unless(!said.includes("\x1b[31m"), "a name of a file reaches the terminal as it is"),
        ...unless(!/tostring/i.test(body), "any word becomes a language"),
      ];
    },
  },
  {
    name: "two archives in one folder: each keeps its own reports, for its owner alone",
    run: async ({ folder }) => {
      const own = join(folder, "two");
      mkdirSync(own);
      writeFileSync(join(own, "in.jsonl"), line({ id: "two", title: "A shed", text: plain("two") }));
      const ends = [];
      for (const name of ["a.db", "b.db"])
        ends.push(await begin(["import", join(own, "in.jsonl")], join(own, name)).ended);
      const reports = ["a.imports", "b.imports"].map((name) => readdirSync(join(own, name)).sort().join(" "));
      const open = readdirSync(own, { recursive: true, encoding: "utf8" }).filter(
        (file) => file !== "in.jsonl" && (statSync(join(own, file)).mode & 0o077) !== 0,
      );
      return [
        ...unless(
          ends.every(({ code }) => code === EXIT.done),
          "an import failed",
        ),
        ...unless(reports[0] === reports[1] && reports[0] !== "", "a report is missing"),
        ...unless(open.length === 0, `others may read ${open.join(", ")}`),
      ];
    },
  },
  {
    name: "a date that was in the future when it was read: believed once its day has come",
    run: async ({ folder }) => {
      const own = join(folder, "future");
      mkdirSync(own);
      const path = join(own, "archive.db");
      const fields = { title: "A shed", date: "2001-04-05", externalId: "future" };
      const record = { kind: "record", file: "future", place: "1", text: plain("future"), fields, notes: [] } as const;
      const archive = openArchive(path);
      archive.put([normalize(record, { collection: "main", outlet: null, today: "1999-01-01" })!]);
      archive.close();
      const before = suspicions(path);
      const { code } = await begin(["sync"], path).ended;
      const after = suspicions(path);
      return [
        ...unless(code === EXIT.done, `sync ended with ${code}`),
        ...unless(
          before === 1 && after === 0,
          `${before} dates were not believed before its day, ${after} are not after it`,
        ),
      ];
    },
  },
  {
    name: "an article of two million letters: its page is short, and others are answered meanwhile",
    run: async (field) => {
      const text = `${plain("longest")}\n\n${"The boats came back with the tide, and the nets were hung up.\n\n".repeat(32_000)}`;
      const { code, said } = await imported(field, "longest", {
        "l.jsonl": line({ id: "longest", title: "Tides", text }),
      });
      const [id] = having(field.archive, "longest");
      if (code !== EXIT.done || id === undefined) return [`the import ended with ${code}: ${said}`];
      const page = field.ask(`/article/${id}`);
      const icons = await Promise.all(Array.from({ length: 20 }, () => field.ask("/icon.svg")));
      const { status, body } = await page;
      return [
        ...unless(
          status === 200 && body.length < 2_000_000,
          `its page is answered with ${status}, and ${body.length} letters`,
        ),
        ...unless(
          icons.every((icon) => icon.status === 200),
          "an icon is not answered meanwhile",
        ),
      ];
    },
  },
];

/** Milliseconds of processor that an archive of so many bulletins takes, made batch by batch. */
function workOf(count: number): number {
  const archive = openArchive(":memory:");
  const before = process.cpuUsage();
  for (let from = 0; from < count; from += 100)
    archive.put(Array.from({ length: 100 }, (_, at) => bulletin(from + at)));
  const { user, system } = process.cpuUsage(before);
  archive.close();
  return (user + system) / 1000;
}

function bulletin(number: number) {
  const day = new Date(Date.UTC(2001, 0, 1 + number)).toISOString().slice(0, 10);
  const rows = ["North pier", "South pier", "Old dock", "New dock"].map(
    (at, row) => `${at} ${(number * 7 + row * 13) % 97} cm, wind ${(number + row) % 9}`,
  );
  const text = `Water at the gauges this morning, as the harbour office reads them. ${rows.join(". ")}. All gates are open, and ferries run as planned.`;
  return normalize(
    {
      kind: "record",
      file: "b",
      place: `${number}`,
      text,
      fields: { title: "Water at the gauges", date: day, externalId: `b${number}` },
      notes: [],
    },
    { collection: "main", outlet: null, today: "2026-01-01" },
  )!;
}

function suspicions(path: string): number {
  const archive = openArchive(path, { readOnly: true });
  const all = [...archive.changesSince(0)].flatMap(({ kept }) => kept?.article.publishedAt ?? []);
  archive.close();
  return all.filter(({ suspicious }) => suspicious !== undefined).length;
}
