import type { Kept } from "../../archive/kept.ts";
import type { RejectedDocument } from "../port/engine-home.ts";
import { standsApart } from "../stands-apart.ts";
import { togetherId } from "../together-id.ts";
import type { Client, Json } from "./client.ts";
import { documentsOf } from "./document.ts";
import { OpenSearchFailure } from "./failure.ts";
import type { IndexNames } from "./names.ts";
import { type ValueDocument, valuesOfBatch } from "./values.ts";

/** Bytes of one request: below the limit of any server, large enough that it is worth its overhead. */
const REQUEST = 8 * 1024 * 1024;

/** Values that are read in one request. */
const READ = 1000;

/** Waits before lines that a busy server did not take are sent again, in milliseconds; after the last of them it is given up. */
const PAUSES = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];

/** An act of a bulk request. `article`: whose document it writes. */
interface Line {
  readonly article?: string;
  readonly text: string;
}

/** Writes articles and their values; an article that the server will not take is told of and left out. */
export async function writeArticles(
  client: Client,
  names: IndexNames,
  batch: readonly Kept[],
  onRejected: (document: RejectedDocument) => void,
): Promise<void> {
  const rejected = new Set<string>();
  await send(
    client,
    batch.flatMap((kept) => linesOf(kept, names.articles)),
    (document) => {
      if (!rejected.has(document.id)) onRejected(document);
      rejected.add(document.id);
    },
  );
  // Of an article that was left out no document stays, and none of an earlier form of it.
  await deleteArticles(client, names.articles, [...rejected]);
  const taken = rejected.size === 0 ? batch : batch.filter(({ article }) => !rejected.has(article.id));
  await writeDocuments(client, names.values, await weighed(client, names.values, valuesOfBatch(taken)));
  await client.refresh([names.articles, names.values]);
}

/** Takes articles out; what is not there is no fault. */
export async function deleteArticles(client: Client, index: string, ids: readonly string[]): Promise<void> {
  const all = ids.flatMap((id) => [id, togetherId(id)]);
  await send(
    client,
    all.map((id) => ({ text: deletion(index, id) })),
    neverRejected,
  );
}

/** Writes documents by their ids. */
export async function writeDocuments(
  client: Client,
  index: string,
  values: ReadonlyMap<string, object>,
): Promise<void> {
  await send(
    client,
    Array.from(values, ([id, value]) => ({ text: writing(index, id, value) })),
    neverRejected,
  );
}

export async function deleteValues(client: Client, index: string, ids: readonly string[]): Promise<void> {
  await send(
    client,
    ids.map((id) => ({ text: deletion(index, id) })),
    neverRejected,
  );
}

/** The documents of an article, and where it has none by which it stands for copies, that one out. */
function linesOf(kept: Kept, index: string): Line[] {
  const { id } = kept.article;
  const lines = documentsOf(kept).map(([key, document]) => ({ article: id, text: writing(index, key, document) }));
  return standsApart(kept) ? lines : [...lines, { text: deletion(index, togetherId(id)) }];
}

const writing = (index: string, id: string, document: object): string =>
  `${JSON.stringify({ index: { _index: index, _id: id } })}\n${JSON.stringify(document)}\n`;

const deletion = (index: string, id: string): string => `${JSON.stringify({ delete: { _index: index, _id: id } })}\n`;

/** The same values with what was there of each as weight, too. */
async function weighed(client: Client, index: string, values: ReadonlyMap<string, ValueDocument>) {
  const out = new Map(values);
  const ids = [...values.keys()];
  for (let at = 0; at < ids.length; at += READ) {
    const part = ids.slice(at, at + READ);
    (await client.documents(index, part, ["weight"])).forEach((known, n) => {
      const id = part[n]!;
      if (known) out.set(id, { ...out.get(id)!, weight: out.get(id)!.weight + Number((known.source as Json).weight) });
    });
  }
  return out;
}

function neverRejected({ id, reason }: RejectedDocument): never {
  throw new Error(`Cannot write "${id}": ${reason}`);
}

/** Sends lines by bytes, in order; what the server is too busy for is sent again, later each time. */
async function send(
  client: Client,
  lines: readonly Line[],
  onRejected: (document: RejectedDocument) => void,
): Promise<void> {
  for (let chunk of chunks(lines)) {
    for (let tries = 0; chunk.length > 0; tries++) {
      const answers = await client.bulk(chunk.map(({ text }) => text).join(""));
      const again: Line[] = [];
      chunk.forEach((line, at) => {
        const { status, reason } = answers[at] ?? { status: 0, reason: "no answer" };
        if (status === 429 || status === 503) again.push(line);
        // What is to be deleted need not be there.
        else if ((status < 200 || status >= 300) && !(status === 404 && line.article === undefined))
          onRejected({ id: line.article ?? "", reason });
      });
      if (again.length > 0) {
        const pause = PAUSES[tries];
        if (pause === undefined)
          throw new OpenSearchFailure("busy", `Cannot write documents at ${client.where}: the server stays busy`);
        await client.pause(pause);
      }
      chunk = again;
    }
  }
}

function chunks(lines: readonly Line[]): (readonly Line[])[] {
  const out: Line[][] = [];
  let size = REQUEST;
  for (const line of lines) {
    const bytes = Buffer.byteLength(line.text);
    if (size + bytes > REQUEST) {
      out.push([]);
      size = 0;
    }
    out.at(-1)!.push(line);
    size += bytes;
  }
  return out;
}
