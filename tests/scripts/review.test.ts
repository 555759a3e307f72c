import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { appendLines } from "../../lib/corrections/ledger.ts";
import type { Correction } from "../../lib/corrections/line.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { main } from "../../scripts/corrections.ts";
import { articleOf } from "../fixtures/article.ts";

let folder: string;
let printed: string[];
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  vi.stubEnv("ARCHIVE", join(folder, "archive.db"));
  vi.stubEnv("ENGINE", "embedded");
  printed = [];
  said = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, "error").mockImplementation((line: string) => void said.push(line));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text).trimEnd()) > 0);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

it("corrections -- review prints a line for each thing to put right, with the ids that the acts take", async () => {
  const archive = openArchive(join(folder, "archive.db"));
  archive.put([
    articleOf({ people: ["Ingvar Carlsson"], countries: ["NO"], outlet: "pier.pt" }),
    articleOf({ people: ["Ingvar Carlsson"], countries: ["NO"] }),
    articleOf({ people: ["Ingvar Calrsson"], countries: ["SE"] }),
  ]);
  canonicalisePeople(archive, () => {});
  archive.close();
  expect(await main(["review"])).toBe(0);
  const rows = printed.map((line) => line.trim().split(/\s{2,}/));
  expect(rows).toEqual([
    ["1", "same", "ingvar-carlsson ingvar-calrsson", "A letter or two differ."],
    ["1", "outlets", "pier.pt", "pier.pt"],
  ]);
  expect(said.slice(-2)).toEqual([
    "Answered by: same PERSON PERSON, or different PERSON PERSON.",
    "Answered by: outlet rename ID NAME, or outlet same ID ID.",
  ]);
  printed = [];
  expect(await main(["review", "outlets", "--json"])).toBe(0);
  expect(JSON.parse(printed.join("\n"))).toEqual({ outlets: [{ value: "pier.pt", label: "pier.pt", count: 1 }] });
  // The ids are those that the act takes, after which there is nothing to ask.
  expect(await main(["same", ...rows[0]![2]!.split(" ")])).toBe(0);
  printed = [];
  const forms = ["Rosa Dias"];
  const lost: Correction = { act: "rename", person: "rosa-dias", name: "R. D.", forms, samples: ["a"], by: "ann" };
  const [line] = appendLines(join(folder, "corrections.jsonl"), [lost], { after: undefined, now: Date.now() + 9_999 });
  expect(await main(["hide", "Nobody Here", "--anyway"])).toBe(0);
  expect(await main(["review", "waiting"])).toBe(0);
  expect(printed.map((row) => row.trim().split(/\s{2,}/))).toEqual([["1", "waiting", line!.id, "rosa-dias"]]);
  printed = [];
  expect(await main(["review", "same"])).toBe(0);
  expect([printed, said.at(-1)]).toEqual([[], "There is nothing to review."]);
});

it("says what it cannot review", async () => {
  expect(await main(["review", "planets"])).toBe(2);
  expect(said.join(" ")).toContain('Cannot review "planets": it can be same, two, surnames, outlets, waiting.');
  expect(await main(["review"])).toBe(1);
  expect(said.join(" ")).toContain("there is none yet");
});
