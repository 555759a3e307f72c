import type { Mutant } from "../mutant.ts";

export const ARCHIVE: readonly Mutant[] = [
  {
    promise: "The former id of a person leads to the person",
    file: "lib/archive/redirects.ts",
    from: "?.to_id ?? id,",
    to: "?.to_id && id,",
    tests: ["tests/engine/embedded.test.ts"],
  },
  {
    promise: "When an article was first kept is not moved by what is done to it later",
    file: "lib/archive/archive.ts",
    from: 'before?.state === "kept" ? before.added : now()',
    to: "now()",
    tests: ["tests/archive/added.test.ts"],
  },
  {
    promise: "A correction holds over what the archive settles",
    file: "lib/archive/as-now.ts",
    from: '["people", "corrections"] as const',
    to: '["corrections", "people"] as const',
    tests: ["tests/archive/as-now.test.ts"],
  },
  {
    promise: "A migration that fails leaves the archive as it was",
    file: "lib/archive/migrate.ts",
    from: "transaction(database, () => step(database, path));",
    to: "step(database, path);",
    tests: ["tests/archive/layouts.test.ts"],
  },
  {
    promise: "What was removed stays out when it is imported again",
    file: "lib/archive/archive.ts",
    from: 'if (before.state === "removed") return "removed";',
    to: 'if (before.state === "removed") return "added";',
    tests: ["tests/archive/archive.test.ts"],
  },
  {
    promise: "Another program's SQLite file is no archive, and is left as it is",
    file: "lib/archive/migrate.ts",
    from: '!tables.includes("article")',
    to: 'tables.includes("article")',
    tests: ["tests/archive/faults.test.ts"],
  },
  {
    promise: "An archive of a newer layout is refused",
    file: "lib/archive/migrate.ts",
    from: "if (layout > LAYOUT)",
    to: "if (layout < 0)",
    tests: ["tests/archive/layouts.test.ts"],
  },
  {
    promise: "What is removed leaves no words in free pages of the file",
    file: "lib/archive/erase.ts",
    from: 'database.exec("vacuum");',
    to: 'database.exec("select 1");',
    tests: ["tests/scripts/erase.test.ts"],
  },
  {
    promise: "What is removed leaves no words in the log beside the file",
    file: "lib/archive/erase.ts",
    from: "    const { busy } = checkpoint.get() as { busy: number };",
    to: "    const busy = 0;",
    tests: ["tests/scripts/erase.test.ts"],
  },
  {
    promise: "A name that nobody bears any more is erased",
    file: "lib/archive/erase.ts",
    from: `      noteNames.run(seq);
`,
    to: "",
    tests: ["tests/scripts/erase.test.ts"],
  },
  {
    promise: "What an import replaced goes with what is removed",
    file: "lib/archive/archive.ts",
    from: `    forgetBefore.run(before.seq);
`,
    to: "",
    tests: ["tests/scripts/erase.test.ts"],
  },
  {
    promise: "Another archive that was moved to the path is noticed",
    file: "lib/archive/archive-file.ts",
    from: 'if (now.inode !== before.inode) return "another";',
    to: "",
    tests: ["tests/archive/archive-file.test.ts"],
  },
  {
    promise: "The archive's connection is lent to three rooms alone",
    file: "app/site.ts",
    from: "import { watchDamage }",
    to: 'import "../lib/archive/raw-connection.ts"; import { watchDamage }',
    tests: ["tests/rooms.test.ts"],
  },
  {
    promise: "A room imports only from its left",
    file: "lib/archive/transaction.ts",
    from: "import type { DatabaseSync }",
    to: 'import "../ingest/batches.ts"; import type { DatabaseSync }',
    tests: ["tests/rooms.test.ts"],
  },
];
