import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { WARCRecord, WARCSerializer } from "warcio";
import { PRIVATE } from "../../archive/private-mode.ts";
import type { Answer } from "../net/request.ts";

/** An answer that is to be kept, in the transaction that notes what follows from it. */
export interface Capture {
  /** The file that it goes into. */
  readonly file: string;
  /** Writes it to disk and notes where; of what was written and not noted the next one cuts off the rest. */
  readonly write: () => void;
}

/** Headers that tell of how a body was sent; it is kept unpacked. */
const OF_SENDING = new Set(["content-encoding", "transfer-encoding", "content-length", "connection", "keep-alive"]);

/**
 * Keeps what was fetched as it came, in files of the WARC format: a compressed member a page, a file a day. Returns what makes
 * a capture of an answer.
 */
export function openCaptures(folder: string, state: DatabaseSync) {
  const endOf = state.prepare("select coalesce(max(start + length), 0) as ends from capture where file = ?");
  const note = state.prepare("insert into capture values (?, ?, ?)");

  return async (answer: Answer, at: number): Promise<Capture> => {
    const date = new Date(at).toISOString();
    const name = `${date.slice(0, 10)}.warc.gz`;
    const path = join(folder, name);
    const bytes = await WARCSerializer.serialize(recordOf(answer, date), { gzip: true });
    return {
      file: path,
      write() {
        const start = Number(endOf.get(name)!.ends);
        const file = openSync(path, existsSync(path) ? "r+" : "w", PRIVATE.file);
        try {
          ftruncateSync(file, start);
          for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, start + at);
          fsyncSync(file);
        } finally {
          closeSync(file);
        }
        note.run(name, start, bytes.length);
      },
    };
  };
}

function recordOf({ url, status, headers, body }: Answer, date: string): WARCRecord {
  const kept = [...headers].filter(([name]) => !OF_SENDING.has(name));
  return WARCRecord.create(
    {
      url,
      date,
      type: "response",
      warcVersion: "WARC/1.1",
      warcHeaders: {},
      httpHeaders: [...kept, ["content-length", `${body.length}`]],
      statusline: `HTTP/1.1 ${status} ${status === 200 ? "OK" : ""}`.trim(),
    },
    [body],
  );
}
