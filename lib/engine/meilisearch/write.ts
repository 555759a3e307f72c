import type { Kept } from "../../archive/kept.ts";
import type { RejectedDocument } from "../port/engine-home.ts";
import { standsApart } from "../stands-apart.ts";
import { togetherId } from "../together-id.ts";
import type { Client } from "./client.ts";
import { documentsOf } from "./document.ts";
import { MeilisearchFailure } from "./failure.ts";
import { isIn } from "./filter.ts";
import { valuesById, valuesOfBatch } from "./values.ts";

/** Bytes of one request: far below the server's limit, large enough that a batch is worth its overhead. */
const REQUEST = 32 * 1024 * 1024;

/** Writes articles and their values into a pair of indexes, in order, each request done before the next is sent. */
export async function writeArticles(
  client: Client,
  names: { readonly articles: string; readonly values: string },
  batch: readonly Kept[],
  onRejected: (document: RejectedDocument) => void,
): Promise<void> {
  const lines = batch.flatMap((kept) =>
    documentsOf(kept).map((document) => ({ id: kept.article.id, line: JSON.stringify(document) })),
  );
  for (const chunk of chunks(lines)) await writeLines(client, names.articles, chunk, onRejected);
  const values = valuesOfBatch(batch);
  const known = new Map(
    (
      await valuesById(
        client,
        names.values,
        values.map(({ id }) => id),
      )
    ).map(({ id, weight }) => [id, weight]),
  );
  const weighed = values.map((value) =>
    JSON.stringify({ ...value, weight: value.weight + (known.get(value.id) ?? 0) }),
  );
  if (weighed.length > 0) await client.addDocuments(names.values, weighed.join("\n"));
}

/** Takes out the documents in which some articles stood for copies that say nothing otherwise any more. */
export async function dropTogether(client: Client, index: string, batch: readonly Kept[]): Promise<void> {
  const ids = batch.filter((kept) => !standsApart(kept)).map(({ article }) => togetherId(article.id));
  if (ids.length === 0) return;
  // Nearly always there is none, and a task of the server's costs more than a look.
  const query = { indexUid: index, q: "", filter: isIn("id", ids), attributesToRetrieve: ["id"], limit: ids.length };
  const [found] = await client.search([query]);
  const left = found!.hits.map(({ id }) => String(id));
  if (left.length > 0) await client.deleteDocuments(index, left);
}

interface Line {
  readonly id: string;
  readonly line: string;
}

/** Sends lines; where the server refuses them for one among them, halves until that one is found and left out. */
async function writeLines(
  client: Client,
  index: string,
  lines: readonly Line[],
  onRejected: (document: RejectedDocument) => void,
): Promise<void> {
  try {
    await client.addDocuments(index, lines.map(({ line }) => line).join("\n"));
  } catch (error) {
    const divisible =
      error instanceof MeilisearchFailure && (error.kind === "bad document" || error.kind === "too large");
    if (!divisible) throw error;
    if (lines.length === 1) {
      onRejected({ id: lines[0]!.id, reason: error.message });
      return;
    }
    const half = lines.length >> 1;
    await writeLines(client, index, lines.slice(0, half), onRejected);
    await writeLines(client, index, lines.slice(half), onRejected);
  }
}

function chunks(lines: readonly Line[]): Line[][] {
  const out: Line[][] = [];
  let size = REQUEST;
  for (const line of lines) {
    const bytes = Buffer.byteLength(line.line) + 1;
    if (size + bytes > REQUEST) {
      out.push([]);
      size = 0;
    }
    out.at(-1)!.push(line);
    size += bytes;
  }
  return out;
}
