import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { main as extract } from "../../scripts/extract.ts";
import { main as importPaths } from "../../scripts/import.ts";
import { main as rederive } from "../../scripts/rederive.ts";
import { writeTinyModel } from "../fixtures/model/tiny-model.ts";

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  vi.stubEnv("ARCHIVE", join(folder, "archive.db"));
  vi.stubEnv("ENGINE", "embedded");
  said = [];
  vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => void said.push(words.join(" ")));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text).trimEnd()) > 0);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** What the models name: `zap`, who is a name to nobody else. */
const ZAP = { zap: "B-PER", quol: "I-PER" } as const;
const model = (name: string, words: Parameters<typeof writeTinyModel>[1]["words"] = ZAP) =>
  writeTinyModel(join(folder, name), { words });

function source(): string {
  const path = join(folder, "news.jsonl");
  const text = "PORTO - Rui Costa of Portugal opened the bridge, he said. In Zap Quol it was closed again.";
  writeFileSync(path, `${JSON.stringify({ id: "n1", title: "A bridge in Porto", text, date: "2001-02-04" })}\n`);
  return path;
}

/** The people of the article in the collection `main`, whether its model named them, and which that is. */
function shown() {
  const archive = openArchive(join(folder, "archive.db"), { readOnly: true });
  const articles = [...archive.changesSince(0)].flatMap(({ kept }) => kept?.article ?? []);
  const article = articles.find(({ collection }) => collection === "main");
  const kept = archive.models.of("main");
  archive.close();
  const { facets, model = null } = article!;
  return { people: facets.people.map(({ name }) => name), isByModel: model !== null && model === kept?.hash, kept };
}

describe("a model of one's own", () => {
  it("names the people of its collection from the import on that gives it, until it is taken away", async () => {
    const news = source();
    expect(await importPaths([news])).toBe(0);
    expect(shown()).toEqual({ people: ["Rui Costa"], isByModel: false, kept: null });
    // The same texts, by another reader, are read again; then nothing changes.
    expect(await importPaths([news, "--model", model("a")])).toBe(0);
    expect(shown()).toMatchObject({ people: ["Zap Quol"], isByModel: true, kept: { folder: join(folder, "a") } });
    expect(said.join()).toMatch(/0 new, 1 changed, 0 unchanged/);
    expect(await importPaths([news])).toBe(0);
    expect(said.join()).toMatch(/0 new, 0 changed, 1 unchanged/);
    expect(await rederive([])).toBe(0);
    expect(said.at(-1)).toBe("0 articles read again, 1 as they were.");
    expect(await importPaths([news, "--model", "none"])).toBe(0);
    expect(shown()).toEqual({ people: ["Rui Costa"], isByModel: false, kept: null });
  });

  it("reads kept articles again, of its collection alone, and again where its files are others", async () => {
    const news = source();
    expect(await importPaths([news])).toBe(0);
    expect(await importPaths([news, "--collection", "other"])).toBe(0);
    expect(await rederive(["--model", model("a")])).toBe(0);
    expect(said.at(-1)).toBe("1 articles read again, 1 as they were.");
    expect(shown()).toMatchObject({ people: ["Zap Quol"], isByModel: true });
    model("a", { ...ZAP, rui: "B-PER" });
    expect(await rederive([])).toBe(0);
    expect(said.at(-1)).toBe("1 articles read again, 1 as they were.");
    expect(shown().people).toContain("Zap Quol");
    expect(shown().isByModel).toBe(true);
    expect(await rederive(["--model", "none"])).toBe(0);
    expect(shown()).toMatchObject({ people: ["Rui Costa"], isByModel: false });
  });

  it("that is gone, or cannot be run, stops the act before anything is read or kept", async () => {
    const news = source();
    expect(
      await importPaths([news, "--model", writeTinyModel(join(folder, "bare"), { words: ZAP, packages: false })]),
    ).toBe(1);
    expect(said.join("\n")).toMatch(/the package onnxruntime-web, which runs it, is not installed/);
    const archive = openArchive(join(folder, "archive.db"), { readOnly: true });
    expect([archive.count(), archive.models.of("main"), archive.runs.list()]).toEqual([0, null, []]);
    archive.close();
    expect(await importPaths([news, "--model", model("a")])).toBe(0);
    renameSync(join(folder, "a"), join(folder, "b"));
    for (const act of [() => importPaths([news]), () => rederive([])]) {
      expect(await act()).toBe(1);
      expect(said.at(-1)).toMatch(/it has no model\.onnx.* the people of the collection "main"; "--model none"/);
    }
    expect(shown()).toMatchObject({ people: ["Zap Quol"], isByModel: true });
    expect(await rederive(["--model", join(folder, "b")])).toBe(0);
    expect(shown()).toMatchObject({ kept: { folder: join(folder, "b") } });
  });

  it("is not gone past where the archive knows a name in a headline in capitals", async () => {
    const row = (id: number, title: string) => ({
      id,
      title,
      text: `Rui Costa and Zap Quol spoke on day ${id}.`,
      date: "2001-02-04",
    });
    const file = (name: string, ...rows: readonly object[]) => {
      writeFileSync(join(folder, name), rows.map((one) => `${JSON.stringify(one)}\n`).join(""));
      return join(folder, name);
    };
    const others = file("others.jsonl", ...[1, 2, 3, 4].map((id) => row(id, "A bridge in Porto")));
    expect(await importPaths([others, "--collection", "other"])).toBe(0);
    const loud = file("loud.jsonl", { ...row(5, "COSTA OPENS BRIDGE"), text: "Zap Quol closed it again." });
    expect(await importPaths([loud])).toBe(0);
    expect(shown().people).toContain("Rui Costa");
    expect(await rederive(["--model", model("a")])).toBe(0);
    expect(shown()).toMatchObject({ people: ["Zap Quol"], isByModel: true });
  });

  it("names people in what is only extracted", async () => {
    const printed: string[] = [];
    vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
    expect(await extract([source(), "--model", model("a")])).toBe(0);
    expect(JSON.parse(printed.join("")).people).toMatchObject([{ name: "Zap Quol" }]);
  });
});
