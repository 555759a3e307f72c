import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSources } from "../../lib/source/read.ts";

const FOLDER = fileURLToPath(new URL("../fixtures/sources", import.meta.url));
const ENDING = ".expected.json";

/** Each source beside what is read of it. `UPDATE_GOLDEN=1` writes what is read now, to be looked through by eye. */
const names = readdirSync(FOLDER).filter((name) => !name.startsWith(".") && !name.endsWith(ENDING));

describe("golden pairs", () => {
  it.each(names)("%s", async (name) => {
    const mappings: Record<string, string>[] = [];
    const onMapping = (_: string, mapping: Record<string, string>) => void mappings.push(mapping);
    const found = await Array.fromAsync(readSources([join(FOLDER, name)], { onMapping }));
    const read = { mappings, found: found.map(({ file: _, ...rest }) => rest) };
    const expected = join(FOLDER, name + ENDING);
    if (process.env.UPDATE_GOLDEN) writeFileSync(expected, `${JSON.stringify(read, null, 2)}\n`);
    expect(read).toEqual(JSON.parse(readFileSync(expected, "utf8")));
  });
});
