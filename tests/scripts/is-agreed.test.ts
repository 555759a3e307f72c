import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { isAgreed } from "../../scripts/lib/is-agreed.ts";

/** The ends of a process that somebody answers, or that nobody sits at. */
function ends(isTTY: boolean, answer: string) {
  const stdin = Object.assign(new PassThrough(), { isTTY });
  const stderr = Object.assign(new PassThrough(), { isTTY });
  stdin.end(`${answer}\n`);
  const said = () => String(stderr.read() ?? "");
  return { process: { stdin, stderr } as unknown as Pick<NodeJS.Process, "stdin" | "stderr">, said };
}

it.each([
  ["y", true],
  ["Yes", true],
  ["", false],
  ["n", false],
  ["yesterday", false],
])("at a terminal %o is an answer: %o", async (answer, agreed) => {
  const { process, said } = ends(true, answer);
  expect(await isAgreed("Install it?", process)).toBe(agreed);
  expect(said()).toContain("Install it? [y/N] ");
});

it("where nobody sits nothing is asked", async () => {
  const { process, said } = ends(false, "n");
  expect(await isAgreed("Install it?", process)).toBe(true);
  expect(said()).toBe("");
});
