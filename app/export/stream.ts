import { withSignal } from "../../lib/engine/with-signal.ts";
import { withDeadline } from "../../lib/query/deadline.ts";
import type { ExportPiece } from "../../lib/query/exports/export-format.ts";
import { logFault } from "../_watch/log.ts";
import { type EngineResult, PATIENCE, troubleOf } from "../ask.ts";
import { serving } from "../open.ts";
import type { Site } from "../site.ts";

/** Bytes that are sent at once: small pieces cost more than what is in them. */
const ENOUGH = 32_768;

/** A file that comes piece by piece, without an end to how long it may take; what is served stays open until it has gone. */
export function stream(
  signal: AbortSignal,
  piecesOf: (site: Site) => AsyncGenerator<ExportPiece>,
): Promise<EngineResult<ReadableStream<Uint8Array>>> {
  return new Promise((resolve) => {
    const begun = serving().ask(async (site) => {
      const pieces = piecesOf({ ...site, engine: withSignal(site.engine, signal) });
      // What fails at once has its own status; later it can only break off.
      const first = await withDeadline(pieces.next(), PATIENCE);
      await new Promise<void>((left) => {
        resolve({ value: readable(first, pieces, left) });
      });
    });
    begun.catch((error) => {
      if (!signal.aborted) logFault("Cannot export", error);
      resolve({ trouble: troubleOf(error) });
    });
  });
}

function readable(
  first: IteratorResult<ExportPiece>,
  pieces: AsyncGenerator<ExportPiece>,
  left: () => void,
): ReadableStream<Uint8Array> {
  let next: IteratorResult<ExportPiece> | null = first;
  // What is there first goes at once, so that whoever waits sees that it comes.
  let enough = 1;
  return new ReadableStream({
    async pull(controller) {
      try {
        const together: Buffer[] = [];
        let isLast = false;
        for (let bytes = 0; bytes < enough; bytes += together.at(-1)!.length) {
          const { value, done }: IteratorResult<ExportPiece> = next ?? (await pieces.next());
          next = null;
          isLast = done === true;
          if (isLast) break;
          together.push(Buffer.from(value as string));
        }
        enough = ENOUGH;
        if (together.some(({ length }) => length > 0)) controller.enqueue(Buffer.concat(together));
        if (!isLast) return;
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      left();
    },
    async cancel() {
      await pieces.return(undefined);
      left();
    },
  });
}
