import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { mutated } from "../scripts/mutate/mutant.ts";
import { MUTANTS } from "../scripts/mutate/mutants.ts";

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

describe("the mutants of npm run mutate", () => {
  it.each(MUTANTS.map((mutant) => [mutant.promise, mutant] as const))("still fit the code: %s", (_, mutant) => {
    const code = readFileSync(path(mutant.file), "utf8");
    expect(mutated(code, mutant)).not.toBe(code);
    expect(mutant.tests.filter((test) => !existsSync(path(test)))).toEqual([]);
    expect(mutant.tests.length).toBeGreaterThan(0);
  });

  it("have names of their own, since they are run by name", () => {
    const promises = MUTANTS.map(({ promise }) => promise);
    expect(promises.filter((promise, at) => promises.indexOf(promise) !== at)).toEqual([]);
  });
});
