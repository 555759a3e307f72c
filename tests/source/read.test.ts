import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../../lib/source/files/decode.ts";
import { sourceFolder } from "./folder.ts";

const { file, read, path: folder } = sourceFolder();
const reasons = async (...paths: string[]) =>
  (await read(paths)).map((found) => (found.kind === "rejection" ? found.reason : "read"));

describe("readSources", () => {
  it("reads text files in the order of their names, with the text untouched", async () => {
    file("b.txt", "\ufeffTwo\r\n\r\n  ");
    file("a.txt", "One");
    file(".hidden.txt", "Three");
    file("c/d.txt", "Four");
    expect((await read([folder()])).map((found) => (found.kind === "record" ? found.text : found.reason))).toEqual([
      "One",
      "\ufeffTwo\r\n\r\n  ",
      "Four",
    ]);
  });

  it("leaves out what browsers and Office put beside a file", async () => {
    file("~$report.docx", "\u0003Ann");
    file("Bridge.htm", `<h1>Bridge</h1><p>${"The bridge is open. ".repeat(30)}</p>`);
    file("Bridge_files/a.css", "p { margin: 0 }");
    file("Bridge_files/frame.html", `<p>${"Buy a boat today. ".repeat(30)}</p>`);
    file("Ferry_files/a.txt", "No page stands beside this folder.");
    expect(await reasons(folder())).toEqual(["read", "read"]);
  });

  it("leaves out an archive of its own, whose reports it reads where it is asked to", async () => {
    file("a.txt", "One");
    file("archive.db", "SQLite format 3\0");
    file("archive.db-wal", "\0");
    file("archive.db.upkeep.json", '{"check":{"at":"2026-11-30T10:00:00Z","faults":0}}');
    const report = file("archive.imports/1.rejected.jsonl", '{"title":"Bridge","text":"The bridge is open."}\n');
    expect(await reasons(folder())).toEqual(["read"]);
    expect(await reasons(report)).toEqual(["read"]);
  });

  it("says in one line what it cannot read, and reads the rest", async () => {
    const paths = [
      file("empty.txt", ""),
      file("binary.txt", Buffer.from([1, 2, 0, 4])),
      file("damaged.txt", Buffer.concat([Buffer.from("café — "), Buffer.from([0xe2, 0x28])])),
      file("noise.txt", Buffer.from([0x41, 0xff, 0x20, 0xfe, 0x20, 0x81])),
      file("huge.txt", Buffer.alloc(50 * 1024 * 1024, "x")),
      join(folder(), "missing.txt"),
      file("good.txt", "Good"),
    ];
    expect(await reasons(...paths)).toEqual([
      "is empty",
      "is binary, not text (a zero byte at 2)",
      expect.stringMatching(/^is damaged UTF-8 \(an invalid byte at 10\)$/),
      "is no UTF-8 (an invalid byte at 1): --encoding can say what it is",
      "is 50 MB; a text file holds one article, of at most 16 MB, or several with separator lines between them",
      "does not exist",
      "read",
    ]);
  });

  it.skipIf(process.getuid?.() === 0)(
    "says that a folder may not be read (root may read all, so it is skipped there)",
    async () => {
      mkdirSync(join(folder(), "locked"));
      chmodSync(join(folder(), "locked"), 0);
      expect(await reasons(join(folder(), "locked"))).toEqual(["may not be read (permission denied)"]);
      chmodSync(join(folder(), "locked"), 0o700);
    },
  );

  it.each([["a.tar", `${"x".repeat(257)}ustar`, "is a tar archive"]])(
    "names a format that is not read yet: %s",
    async (name, content, reason) => {
      expect(await reasons(file(name, content))).toEqual([
        expect.stringMatching(new RegExp(`^${reason}.*, a format that is not read yet$`)),
      ]);
    },
  );

  it("reads a folder once that a link leads back to", async () => {
    file("a.txt", "One");
    symlinkSync(folder(), join(folder(), "loop"));
    expect(await reasons(folder())).toEqual(["read"]);
  });

  it("reads JSONL line by line, and names the line that it refuses", async () => {
    const path = file(
      "a.jsonl",
      '{"id": 7, "text": "One", "title": "T", "date": "2001", "x": 1}\n\nnot json\n["text"]\n{"id": "8"}\n{"text":"Two"}',
    );
    const found = await read([path]);
    expect(found[0]).toMatchObject({
      place: "line 1",
      text: "One",
      fields: { externalId: "7", title: "T", date: "2001" },
    });
    expect(
      found.slice(1).map((row) => [row.place, row.kind === "rejection" ? row.reason.split(" (")[0] : row.text]),
    ).toEqual([
      ["line 3", "is not valid JSON"],
      ["line 4", "is not a JSON object"],
      ["line 5", "has no text under a key that is known"],
      ["line 6", "Two"],
    ]);
  });

  it("passes over a line without end in bounded memory", async () => {
    const path = file(
      "a.jsonl",
      Buffer.concat([
        Buffer.from('{"text":"'),
        Buffer.alloc(20 * 1024 * 1024, "x"),
        Buffer.from('"}\n{"text":"Two"}\n'),
      ]),
    );
    expect(await reasons(path)).toEqual(["is longer than 16 MB", "read"]);
  });
});

describe("decode", () => {
  it.each([Buffer.from("Łódź “q”"), Buffer.from("\ufeffx")])("keeps all of a text in UTF-8", (bytes) => {
    expect(decode(bytes)).toEqual({ text: bytes.toString() });
  });
});
