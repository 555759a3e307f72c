import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { fromBufferPromise } from "yauzl";
import { memoryFile } from "../../lib/source/files/memory-file.ts";
import { BYTE_READERS, CONTAINERS, READERS } from "../../lib/source/readers.ts";
import { type Member, zipBytes } from "./zip-bytes.ts";

/** A file that a reader reads, from which others are made. */
export interface Example {
  readonly name: string;
  readonly bytes: Buffer;
  /** What it packs, where it is an archive or a document that is one. */
  readonly members: readonly Member[];
}

const SOURCES = fileURLToPath(new URL("../../tests/fixtures/sources/", import.meta.url));

/** What no golden file is. */
const OWN: readonly (readonly [name: string, text: string])[] = [
  [
    "sitemap.xml",
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://quay.example/a</loc></url></urlset>',
  ],
  ["feeds.opml", '<opml version="2.0"><body><outline text="Quay" xmlUrl="https://quay.example/feed"/></body></opml>'],
  ["menu.xml", '<menu><dish price="3">Soup</dish><dish price="4">Fish</dish></menu>'],
];

/** A picture of one point. */
const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";

/** The formats that are read, each with the files of it that there are to begin with: golden ones, and some of our own. */
export async function examples(): Promise<ReadonlyMap<string, readonly Example[]>> {
  const golden = globSync(`${SOURCES}**/*.*`)
    .filter((path) => !path.endsWith(".expected.json"))
    .sort();
  const files = golden.map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
  const own = OWN.map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const warcs = files.filter(({ name }) => name.endsWith(".warc"));
  const packed = [
    ...files.slice(0, 40).map(({ name, bytes }) => ({ name: `${name}.gz`, bytes: gzipSync(bytes) })),
    { name: "dot.png", bytes: Buffer.from(DOT, "base64") },
    { name: "all.zip", bytes: zipBytes(files.filter(({ bytes }) => bytes.length < 20_000).slice(0, 20)) },
    { name: "pages.wacz", bytes: zipBytes(warcs.map((file) => ({ ...file, name: `archive/${file.name}` }))) },
  ];
  const all = await Promise.all(
    [...files, ...own, ...packed].map(async (file) => ({ ...file, members: await membersOf(file.bytes) })),
  );
  return Map.groupBy(all, formatOf);
}

/** The format that a file is read as, as `readSources` finds it, where its encoding hides no beginning. */
function formatOf({ name, bytes }: Example): string {
  const file = memoryFile(name, name, bytes);
  const found = [...BYTE_READERS, ...CONTAINERS, ...READERS].find((reader) => reader.accepts(file));
  return found!.format;
}

async function membersOf(bytes: Buffer): Promise<Member[]> {
  if (bytes.toString("latin1", 0, 4) !== "PK\x03\x04") return [];
  const archive = await fromBufferPromise(bytes);
  const members: Member[] = [];
  for await (const entry of archive.eachEntry()) {
    const pieces = await Array.fromAsync(await archive.openReadStreamPromise(entry));
    members.push({ name: entry.fileName, bytes: Buffer.concat(pieces) });
  }
  return members;
}
