import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { WARCParser } from "warcio";
import { warcRecords } from "../../lib/source/web-archives/warc-records.ts";
import { sourceFolder } from "./folder.ts";
import { makeZip } from "./make-zip.ts";

const { file, read } = sourceFolder();

const STORY = (thing: string) =>
  `The ${thing} at the old harbour was opened again on Monday, said the office, after nine years in which nobody had been able to use it at all. `.repeat(
    3,
  );
const page = (thing: string, head = "") =>
  `<!doctype html><html><head>${head}</head><body><h1>The ${thing} opened</h1><p>${STORY(thing)}</p></body></html>`;

interface Made {
  readonly type?: string;
  readonly address?: string;
  readonly date?: string;
  readonly status?: string;
  readonly http?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly length?: number;
}

function record({
  type = "response",
  address = "https://quay.example/a",
  date = "2024-05-06T07:08:09Z",
  status = "200 OK",
  http = { "Content-Type": "text/html; charset=utf-8" },
  body = "",
  length,
}: Made): Buffer {
  const lines = Object.entries(http).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = type === "response" || type === "revisit" ? `HTTP/1.1 ${status}\r\n${lines.join("")}\r\n` : "";
  const block = Buffer.concat([Buffer.from(head), Buffer.from(body)]);
  const own = type === "resource" ? `Content-Type: ${http["Content-Type"]}\r\n` : "Content-Type: application/http\r\n";
  const warc = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: ${date}\r\n${own}Content-Length: ${length ?? block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(warc), block, Buffer.from("\r\n\r\n")]);
}

async function told(content: Buffer, name = "a.warc") {
  const found = await read([file(name, content)]);
  return found.map((one) =>
    one.kind === "record" ? { ...one.fields, place: one.place, notes: one.notes } : `${one.place} ${one.reason}`,
  );
}

/** Chunks of a body, as servers send them. */
const chunked = (body: Buffer) =>
  Buffer.concat([
    ...[0, 1, 2]
      .map((at) => body.subarray(at * 100, at < 2 ? at * 100 + 100 : undefined))
      .flatMap((part) => [Buffer.from(`${part.length.toString(16)};x=y\r\n`), part, Buffer.from("\r\n")]),
    Buffer.from("0\r\n\r\n"),
  ]);

const html = { "Content-Type": "text/html" };

describe("a web archive", () => {
  it("gives the pages that were answered, with their addresses, and no date of the capture", async () => {
    const archive = Buffer.concat([
      record({ type: "warcinfo", body: "software: made by hand\r\n" }),
      record({ body: page("ferry") }),
      record({ type: "request", body: "GET / HTTP/1.1\r\n\r\n" }),
      record({ address: "https://quay.example/b", status: "404 Not Found", body: page("bridge") }),
      record({ address: "https://quay.example/c", status: "301 Moved", http: { Location: "/a" } }),
      record({ address: "https://quay.example/d.jpg", http: { "Content-Type": "image/jpeg" }, body: page("picture") }),
      record({ type: "resource", address: "https://quay.example/e", http: html, body: page("market") }),
      record({ type: "revisit", address: "https://quay.example/f", body: "" }),
      record({ type: "metadata", http: html, body: page("nothing") }),
      record({ address: "https://quay.example/", body: page("front") }),
    ]);
    const right = [
      {
        title: "The ferry opened",
        url: "https://quay.example/a",
        from: { title: "heading" },
        place: "record 2",
        notes: [],
      },
      {
        title: "The market opened",
        url: "https://quay.example/e",
        from: { title: "heading" },
        place: "record 7",
        notes: [],
      },
      "record 10 (https://quay.example/) is the front page of a site and no article",
    ];
    expect(await told(archive)).toEqual(right);
    expect(await told(gzipSync(archive), "a.warc.gz")).toEqual(right);
  });

  it.each([
    ["gzip", (body: Buffer) => gzipSync(body)],
    ["deflate", (body: Buffer) => deflateSync(body)],
    ["br", (body: Buffer) => brotliCompressSync(body)],
    ["gzip", (body: Buffer) => body],
    ["br", (body: Buffer) => body],
  ])("unpacks %s, in chunks or not, and what is not packed in spite of its header", async (coding, packed) => {
    const body = packed(Buffer.from(page("ferry")));
    const http = { ...html, "Content-Encoding": coding };
    const chunks = { ...http, "Transfer-Encoding": "chunked" };
    for (const made of [
      { http, body },
      { http: chunks, body: chunked(body) },
      { http: chunks, body },
    ])
      expect(await told(record(made))).toMatchObject([{ title: "The ferry opened" }]);
  });

  it("reads the letters by the transport's encoding, the page's own, or its letters", async () => {
    const latin = Buffer.from(page("ferry").replace("ferry opened", "façade öffnet"), "latin1");
    for (const http of [{ "Content-Type": "text/html; charset=iso-8859-1" }, html])
      expect(await told(record({ http, body: latin }))).toMatchObject([{ title: "The façade öffnet" }]);
    const cyrillic = Buffer.from(
      [...page("ferry", '<meta charset="windows-1251">').replace("ferry opened", "паром")].map((letter) =>
        letter > "~" ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
      ),
    );
    expect(await told(record({ http: html, body: cyrillic }))).toMatchObject([{ title: "The паром" }]);
  });

  it("takes the newest capture of a page first, and older ones where they say something else", async () => {
    const archive = Buffer.concat([
      record({ date: "2024-01-01T00:00:00Z", body: page("ferry") }),
      record({ date: "2024-01-03T00:00:00Z", body: page("bridge") }),
      record({ date: "2024-01-02T00:00:00Z", body: page("bridge") }),
      record({ date: "2023-12-31T00:00:00Z", address: "http://quay.example/a#top", body: page("ferry") }),
      record({ date: "2024-01-01T00:00:00Z", address: "https://quay.example/b", body: page("market") }),
    ]);
    expect(await told(archive)).toMatchObject([
      { title: "The bridge opened", place: "record 2", notes: [] },
      { title: "The market opened", place: "record 5" },
      {
        title: "The ferry opened",
        place: "record 1",
        externalId: "https://quay.example/a 2024-01-01T00:00:00Z",
        notes: ["is its page as it was kept on 2024-01-01, since then changed"],
      },
    ]);
  });

  it("goes on behind damage, and says what is lost or cut off", async () => {
    const whole = record({ address: "https://quay.example/b", body: page("bridge") });
    const archive = Buffer.concat([
      record({ body: page("ferry"), length: 30 }),
      Buffer.from("\0garbage\n"),
      whole,
      record({ body: page("ferry") }).subarray(0, -100),
    ]);
    expect(await told(archive)).toEqual([
      expect.stringMatching(/^record 1 is damaged: \d+ bytes belong to no record$/),
      expect.objectContaining({ title: "The bridge opened" }),
      "record 3 is cut off in its last record",
      expect.objectContaining({ title: "The ferry opened" }),
    ]);
  });

  it("says that it has no pages", async () => {
    expect(await told(record({ http: { "Content-Type": "image/png" }, body: "x" }))).toEqual([
      " is a web archive without pages in HTML",
    ]);
  });

  it("bounds what a page unpacks to", async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024, "<p>"));
    expect(await told(record({ http: { ...html, "Content-Encoding": "gzip" }, body: bomb }))).toEqual([
      "record 1 (https://quay.example/a) unpacks to more than 32 MB",
    ]);
  });

  it("in a WACZ is all that is read of it", async () => {
    const packed = makeZip([
      { name: "datapackage.json", content: Buffer.from("{}") },
      { name: "archive/data.warc.gz", content: gzipSync(record({ body: page("ferry") })) },
      { name: "indexes/index.cdx", content: Buffer.from(" CDX N b a m s k r M S V g\n") },
      {
        name: "pages/pages.jsonl",
        content: Buffer.from(JSON.stringify({ url: "https://quay.example/a", text: STORY("ferry") })),
      },
    ]);
    for (const name of ["a.wacz", "a.zip"])
      expect(await told(packed, name)).toMatchObject([{ title: "The ferry opened" }]);
  });

  it("has the records that warcio finds in it", async () => {
    const archive = Buffer.concat([
      record({ body: page("ferry") }),
      record({ type: "warcinfo" }),
      record({ type: "resource", body: "a\r\n\r\nWARC/1.0\r\n" }),
      record({ body: chunked(Buffer.from(page("bridge"))) }),
    ]);
    for (const size of [1, 7, 4096]) {
      const pieces = Array.from({ length: Math.ceil(archive.length / size) }, (_, at) =>
        archive.subarray(at * size, at * size + size),
      );
      const ours = await Array.fromAsync(
        warcRecords(
          (async function* () {
            yield* pieces;
          })(),
          () => 1e6,
        ),
        (found) => ("lost" in found ? found : [found.headers.get("warc-type"), found.block.toString()]),
      );
      const theirs = [];
      for await (const found of WARCParser.iterRecords([archive], { parseHttp: false }))
        theirs.push([found.warcType, Buffer.from(await found.readFully(false)).toString()]);
      expect(ours).toEqual(theirs);
    }
  });
});
