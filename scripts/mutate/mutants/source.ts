import type { Mutant } from "../mutant.ts";

export const SOURCE: readonly Mutant[] = [
  {
    promise: "Parts that cannot be those of the text are left out",
    file: "lib/source/read.ts",
    from: "withSoundParts(record)",
    to: "record",
    tests: ["tests/source/parts-fault.test.ts"],
  },
  {
    promise: "A ZIP without its directory is read on behind sizes that follow a file",
    file: "lib/source/containers/zip-salvage.ts",
    from: "at = (header.flags & 8) === 0 ? end :",
    to: "at = header.packed !== null ? header.start :",
    tests: ["tests/source/archives.test.ts"],
  },
  {
    promise: "Sizes behind a file of a ZIP may be of 64 bits",
    file: "lib/source/containers/zip-salvage.ts",
    from: '=== "PK" ? 20 : 12',
    to: '=== "PK" ? 12 : 12',
    tests: ["tests/source/archives.test.ts"],
  },
  {
    promise: "A size behind a file of a ZIP may begin as the next header does",
    file: "lib/source/containers/zip-salvage.ts",
    from: 'buffer.toString("latin1", signed + 20, signed + 22) === "PK" ? 20 : 12',
    to: 'buffer.toString("latin1", signed + 12, signed + 14) === "PK" ? 12 : 20',
    tests: ["tests/source/archives.test.ts"],
  },
  {
    promise: "Sizes behind a file of a ZIP may lack a signature",
    file: "lib/source/containers/zip-salvage.ts",
    from: "=== DESCRIPTOR ? 4 : 0",
    to: "=== DESCRIPTOR ? 4 : 4",
    tests: ["tests/source/archives.test.ts"],
  },
  {
    promise: "Where its sizes follow, a file of a ZIP is unpacked to find its end",
    file: "lib/source/containers/zip-salvage.ts",
    from: "(flags & 8) === 0 && sizes ? sizes",
    to: "sizes ? sizes",
    tests: ["tests/source/archives.test.ts"],
  },
  {
    promise: "The sizes of ZIP64 are found behind other fields",
    file: "lib/source/containers/zip-salvage.ts",
    from: "if (extra.readUInt16LE(at) !== ZIP64) continue;",
    to: "if (extra.readUInt16LE(at) !== ZIP64) break;",
    tests: ["tests/source/archives.test.ts"],
  },
  {
    promise: "A member of a ZIP cannot lead out of it",
    file: "lib/source/containers/zip-member.ts",
    from: 'segments.includes("..")',
    to: 'segments.includes("...")',
    tests: ["tests/source/archives.test.ts"],
  },
  {
    promise: "A refused row of a table keeps its headers",
    file: "lib/source/formats/csv.ts",
    from: "raw: text || undefined, header }",
    to: "raw: text || undefined }",
    tests: ["tests/ingest/refused.test.ts"],
  },
];
