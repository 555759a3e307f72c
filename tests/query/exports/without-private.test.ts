import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WARCParser, WARCRecord, WARCSerializer } from "warcio";
import { withoutPrivate } from "../../../lib/query/exports/without-private.ts";
import { warcRecords } from "../../../lib/source/web-archives/warc-records.ts";

const URL = "https://news.example/ferry";

/** A page as it is kept when it was fetched. */
async function fetched(headers: readonly (readonly [string, string])[], body: Uint8Array): Promise<Buffer> {
  const record = WARCRecord.create(
    {
      url: URL,
      date: "2026-01-01T00:00:00.000Z",
      type: "response",
      warcVersion: "WARC/1.1",
      httpHeaders: headers.map(([name, value]) => [name, value]),
      statusline: "HTTP/1.1 200 OK",
    },
    [body],
  );
  return Buffer.from(await WARCSerializer.serialize(record, { gzip: true }));
}

async function read(member: Buffer) {
  for await (const one of warcRecords(Readable.from([gunzipSync(member)]), () => Number.MAX_SAFE_INTEGER)) {
    if ("lost" in one) throw new Error(`${one.lost} bytes belong to no record`);
    return one;
  }
  throw new Error("no record");
}

describe("a fetched page that is given to others", () => {
  it("has its headers and its body but what was for its visitor alone, and says which", async () => {
    const open = fc.constantFrom("content-type", "ETag", "date", "server", "x-cookie-policy", "Last-Modified", "vary");
    const secret = fc.constantFrom(
      "set-cookie",
      "Set-Cookie",
      "SET-COOKIE2",
      "cookie",
      "Authorization",
      "www-authenticate",
      "Proxy-Authorization",
      "proxy-status",
      "x-forwarded-for",
      "Forwarded",
      "CF-Connecting-IP",
      "x-real-ip",
      "x-csrf-token",
      "x-amz-security-token",
      "x-session-id",
    );
    const value = fc.constantFrom("a=b; Path=/", "text/html", "1", "set-cookie: none", "x".repeat(5000));
    const header = fc.oneof(fc.tuple(open, value), fc.tuple(secret, value));
    await fc.assert(
      fc.asyncProperty(fc.array(header, { maxLength: 8 }), fc.uint8Array({ maxLength: 300 }), async (headers, body) => {
        const member = await fetched(headers, body);
        const given = withoutPrivate(member)!;
        const { headers: about, block, isCut } = await read(given);
        const was = await read(member);
        // The library puts them in an order of its own.
        const [status, ...lines] = was.block.toString("latin1").split("\r\n\r\n", 1)[0]!.split("\r\n");
        const isOpen = (line: string) => /^(?:content|etag|date|server|x-cookie|last|vary)/i.test(line);
        const left = lines.filter((line) => !isOpen(line)).map((line) => line.split(":", 1)[0]!.toLowerCase());
        expect(given === member).toBe(headers.every(([name]) => isOpen(name)));
        const head = `${[status, ...lines.filter(isOpen)].join("\r\n")}\r\n\r\n`;
        expect(block).toEqual(Buffer.concat([Buffer.from(head), body]));
        expect(isCut).toBe(false);
        expect(about.get("dateline-left-out") ?? "").toBe([...new Set(left)].join(", "));
        expect(about.get("warc-block-digest")).toBe(`sha256:${createHash("sha256").update(block).digest("hex")}`);
        expect(about.get("warc-record-id") === was.headers.get("warc-record-id")).toBe(left.length === 0);
        for (const same of ["warc-target-uri", "warc-date", "warc-payload-digest", "warc-type"])
          expect(about.get(same)).toBe(was.headers.get(same));
        const [theirs] = await Array.fromAsync(WARCParser.iterRecords([given]));
        expect(theirs!.warcTargetURI).toBe(URL);
      }),
      { numRuns: 60 },
    );
  });

  it("loses a header that goes on in another line whole", () => {
    const block = "HTTP/1.1 200 OK\r\nset-cookie: id=1;\r\n\tmy=secret\r\nserver: x\r\n\r\nbody";
    const record = `WARC/1.1\r\nWARC-Type: response\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`;
    expect(gunzipSync(withoutPrivate(gzipSync(record))!).toString()).toBe(
      "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 34\r\nDateline-Left-Out: set-cookie\r\n\r\n" +
        "HTTP/1.1 200 OK\r\nserver: x\r\n\r\nbody\r\n\r\n",
    );
  });

  it("is not given where it cannot be read", () => {
    for (const bytes of ["", "WARC/1.1\r\n\r\n", "WARC/1.1\r\n\r\nHTTP/1.1 200 OK\r\nset-cookie: a\r\n\r\n"])
      expect(withoutPrivate(gzipSync(bytes))).toBeNull();
    expect(withoutPrivate(Buffer.from("spoilt"))).toBeNull();
  });
});
