import type { Archive } from "../archive.ts";
import { RAW } from "../raw-connection.ts";

/** Runs `work` over one state of an archive, whatever others write to it meanwhile. Nothing may be written in it. */
export async function inOneState<T>(archive: Archive, work: () => Promise<T>): Promise<T> {
  const database = archive[RAW];
  database.exec("begin");
  try {
    return await work();
  } finally {
    database.exec("rollback");
  }
}
