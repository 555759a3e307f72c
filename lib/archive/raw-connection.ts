/**
 * The key under which an archive lends its connection: to the rooms that keep tables in its file, `people` and `ingest`, and
 * to the engine whose index lies there. Everybody else asks the archive itself, which `tests/rooms.test.ts` sees to. By
 * `for`, since the site's bundles may hold this file twice.
 */
export const RAW: unique symbol = Symbol.for("dateline.archive.connection") as never;
