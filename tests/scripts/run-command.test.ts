import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ArchiveFault } from "../../lib/archive/archive-fault.ts";
import { readConfig } from "../../lib/config.ts";
import { OptionsError } from "../../lib/source/options-error.ts";
import { UsageError } from "../../scripts/lib/arguments.ts";
import { runCommand } from "../../scripts/lib/run-command.ts";

const HELP = "npm run ferry";

let said: string;
beforeEach(() => {
  said = "";
  const hear = (...words: unknown[]) => {
    said += `${words.join(" ")}\n`;
  };
  for (const name of ["error", "log"] as const) vi.spyOn(console, name).mockImplementation(hear);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const ended = (error: unknown) => runCommand(HELP, [], () => Promise.reject(error));

describe("a command ends", () => {
  it.each<[string, () => Error]>([
    ["a fault of its own", () => new TypeError("Cannot sail: no wind")],
    ["a fault of the archive's file", () => new ArchiveFault("locked", "Cannot sail: no wind", null)],
  ])("with 1 after %s, and shows no help", async (_, error) => {
    expect(await ended(error())).toBe(1);
    expect(said).toContain("Cannot sail: no wind");
    expect(said).not.toContain(HELP);
  });

  it.each<[string, () => Error]>([
    ["its arguments", () => new UsageError("Cannot sail: no port")],
    ["the options of reading", () => new OptionsError("Cannot sail: no port")],
  ])("with 2 after a mistake in %s, and shows its help", async (_, error) => {
    expect(await ended(error())).toBe(2);
    expect(said).toContain("Cannot sail: no port");
    expect(said).toContain(HELP);
  });

  it("with 2 after a wrong setting, which no help would mend", async () => {
    expect(await runCommand(HELP, [], async () => readConfig({ PORT: "x" }, null).port)).toBe(2);
    expect(said).toContain("Cannot use the setting PORT=x");
    expect(said).not.toContain(HELP);
  });

  it("with what it says itself, and with 0 where it was asked for help", async () => {
    expect(await runCommand(HELP, [], async () => 3)).toBe(3);
    expect(await runCommand(HELP, ["a", "--help"], () => Promise.reject(new Error("not asked")))).toBe(0);
    expect(said.trim()).toBe(HELP);
  });
});
