import { createInterface } from "node:readline/promises";

type Ends = Pick<NodeJS.Process, "stdin" | "stderr">;

/** Asks a person at a terminal; whatever else runs a command (CI, a container) has agreed by running it. */
export async function isAgreed(question: string, { stdin, stderr }: Ends = process): Promise<boolean> {
  if (!stdin.isTTY || !stderr.isTTY) return true;
  const terminal = createInterface({ input: stdin, output: stderr });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
