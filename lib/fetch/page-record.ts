import { readBytes } from "../source/read.ts";
import type { SourceRecord } from "../source/record.ts";
import { encodingOf } from "./items-in.ts";
import { FetchFault } from "./net/fetch-fault.ts";
import type { Got } from "./net/get.ts";

/**
 * The article on the page behind an item, with what its source says where the page says nothing. A page with less of a text
 * than the item itself is a wall or a notice: then the item stands. Throws a `FetchFault` where the page holds no one article.
 */
export async function pageRecord(got: Got, item: SourceRecord, capture: string): Promise<SourceRecord> {
  const found = [];
  const refused = [];
  for await (const one of readBytes(got.url, nameOf(got.url), got.body, encodingOf(got)))
    if (one.kind === "record") found.push(one);
    else refused.push(one.reason);
  const [page] = found;
  const hasOwn = item.text.trim() !== "";
  if (found.length !== 1 || page === undefined) {
    if (hasOwn) return noted(item, `its page holds no one article (${refused[0] ?? `${found.length} found`})`);
    throw new FetchFault("kind", refused[0] ?? `${found.length} articles`);
  }
  if (hasOwn && page.text.trim().length < item.text.trim().length)
    return noted(item, "its page holds less of its text than its feed");
  const { summaryOnly: _, ...listed } = item.fields;
  return {
    ...page,
    file: capture,
    place: got.url,
    fields: {
      ...listed,
      url: got.url,
      ...page.fields,
      ...(listed.externalId ? { externalId: listed.externalId } : {}),
    },
    notes: [...item.notes, ...page.notes],
  };
}

function noted(record: SourceRecord, note: string): SourceRecord {
  return { ...record, notes: [...record.notes, note] };
}

/** The last part of an address, whose ending can tell a format. */
function nameOf(url: string): string {
  return new URL(url).pathname.split("/").at(-1) || "page";
}
