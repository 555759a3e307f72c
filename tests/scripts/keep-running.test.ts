import { expect, it } from "vitest";
import { type Kept, keepRunning } from "../../scripts/lib/keep-running.ts";

/** A program in JavaScript that says what it does on stderr. */
const program = (name: string, source: string, begins?: string): Kept => ({
  name,
  program: process.execPath,
  args: ["-e", source],
  ...(begins === undefined ? {} : { begins }),
});

const WAITS = `console.error("works"); process.on("SIGTERM", () => { console.error("ends"); process.exit(0); }); setInterval(() => {}, 1000);`;

/** Keeps programs until a line is said that `last` waits for; all lines, and the code. */
async function keep(programs: readonly Kept[], last: (lines: readonly string[]) => boolean, patience = 20_000) {
  const lines: string[] = [];
  const { ended, stop } = keepRunning(programs, {
    pause: 10,
    mostPause: 10_000,
    patience,
    say: (line) => {
      lines.push(line);
      if (last(lines)) stop();
    },
  });
  return { code: await ended, lines };
}

const times = (lines: readonly string[], line: string) => lines.filter((own) => own === line).length;

it("starts again what ends, each time later, and tells the others to end when it is told to", async () => {
  const { code, lines } = await keep(
    [program("site", WAITS, "works"), program("short", `console.error("works"); process.exit(3)`)],
    (own) => times(own, "short: works") === 4,
  );
  expect(code).toBe(0);
  expect(times(lines, "site: works")).toBe(1);
  expect(lines.at(-1)).toBe("site: ends");
  expect(lines).toContain("short: it ended (code 3) and is started again in 1 s.");
});

it("hands on lines of a log as they are", async () => {
  const { lines } = await keep([program("site", `console.error('{"msg":"x"}'); ${WAITS}`)], (own) =>
    own.includes("site: works"),
  );
  expect(lines[0]).toBe('{"msg":"x"}');
});

it("leaves alone what is used wrongly", async () => {
  const { lines } = await keep(
    [program("site", WAITS, "works"), program("wrong", `console.error("no"); process.exit(2)`)],
    (own) => own.includes("wrong: it is left alone; the others go on.") && own.includes("site: works"),
  );
  expect(times(lines, "wrong: no")).toBe(1);
});

it("ends with the code of a program that ended before it worked, and goes on where it had worked", async () => {
  const failing = `console.error("port taken"); process.exit(1)`;
  expect((await keep([program("site", failing, "works"), program("other", WAITS)], () => false)).code).toBe(1);
  const { code } = await keep(
    [program("site", `console.error("works"); process.exit(1)`, "works")],
    (own) => times(own, "site: works") === 2,
  );
  expect(code).toBe(0);
});

it("ends what does not end by itself", async () => {
  const deaf = `process.on("SIGTERM", () => {}); console.error("works"); setInterval(() => {}, 1000);`;
  expect((await keep([program("deaf", deaf)], (own) => own.includes("deaf: works"), 100)).code).toBe(0);
});
