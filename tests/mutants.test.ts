import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { MUTANTS, mutated } from "../scripts/mutate/mutants.ts";

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

describe("the mutants of npm run mutate", () => {
  it.each(MUTANTS.map((mutant) => [mutant.promise, mutant] as const))("still fit the code: %s", (_, mutant) => {
    const code = readFileSync(path(mutant.file), "utf8");
    expect(mutated(code, mutant)).not.toBe(code);
    expect(mutant.tests.filter((test) => !existsSync(path(test)))).toEqual([]);
    expect(mutant.tests.length).toBeGreaterThan(0);
  });
});
