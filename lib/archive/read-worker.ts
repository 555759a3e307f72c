import { parentPort, workerData } from "node:worker_threads";
import type { ImportContext } from "../article/identity.ts";
import type { SourceRecord } from "../source/record.ts";
import { readRecord } from "./read-record.ts";

/** The other side of `read-threads.ts`: a message of records is answered with their articles, in the same order. */
const context = workerData as ImportContext;

parentPort!.on("message", (records: readonly SourceRecord[]) => {
  parentPort!.postMessage(records.map((record) => readRecord(record, context)));
});
