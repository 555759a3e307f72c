import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Rules, readRules, rulesBeside, writeRules } from "../../lib/access/rules.ts";
import { alertsFolder, openOutbox } from "../../lib/alerts/outbox.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import { readConfig } from "../../lib/config.ts";
import { writeListChanges } from "../../lib/lists/lists-file.ts";
import { writeSavedChanges } from "../../lib/lists/saved-file.ts";
import { EVERYTHING } from "../../lib/query/address/request.ts";
import { answer } from "../../lib/query/answer.ts";
import { main as access } from "../../scripts/access.ts";
import { openSearchedAs } from "../../scripts/lib/open-searched.ts";
import { syncEmbedded } from "../../scripts/lib/sync-embedded.ts";
import { tellAlerts } from "../../scripts/lib/tell-alerts.ts";
import { openSource } from "../../scripts/mcp/open-source.ts";
import { articleOf } from "../fixtures/article.ts";

let folder: string;
const at = (name = "archive.db") => join(folder, name);
const config = () => readConfig({ ARCHIVE: at() }, null);
const everything = { ...EVERYTHING, copies: true };

/** Keeps articles, each in a collection of its own, as an import does. */
async function bring(...collections: readonly string[]): Promise<string[]> {
  const archive = openArchive(at());
  const articles = collections.map((collection) => articleOf({ title: `Of ${collection}`, collection }));
  archive.put(articles);
  archive.close();
  await syncEmbedded(at(), at("corrections.jsonl"));
  return articles.map(({ id }) => id);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-as-role-"));
  writeRules(at(), Rules.parse({ collections: { legal: "admin" } }));
  await bring("main", "legal");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("what is asked in a role on the command line", () => {
  it("is answered of what the role may read, lists too, and no more once rules change", async () => {
    const [shut] = await bring("legal");
    writeListChanges(at("lists.jsonl"), [
      { act: "make", list: "aaaaaa", name: "All", by: "ann" },
      { act: "keep", list: "aaaaaa", articles: [shut!], by: "ann" },
    ]);
    const as = async (role: "reader" | "admin") => {
      const { engine } = await openSearchedAs(config(), role);
      const { total } = await answer(engine, everything);
      const [list] = await engine.listsNamed(["All"]);
      return { total, list: list?.articles.length ?? null, engine };
    };
    const [reader, admin] = [await as("reader"), await as("admin")];
    expect([reader.total, reader.list, admin.total, admin.list]).toEqual([1, null, 3, 1]);
    writeRules(at(), Rules.parse({ collections: { legal: "admin", main: "editor" } }));
    await expect(answer(reader.engine, everything)).rejects.toThrow("who may read what has changed since");
    await expect(openSearchedAs(config(), "reader")).rejects.toThrow(/npm run sync|does not exist/);
    await Promise.all([reader.engine.close(), admin.engine.close()]);
  });

  it("is the same for tools that models ask, until something is taken out that is still there", async () => {
    const source = await openSource(config(), undefined, "reader");
    const total = async () => (await answer(source.engine, everything)).total;
    expect(await total()).toBe(1);
    const [id] = await bring("main");
    expect([await total(), source.uncorrected(id!)?.id]).toEqual([2, id]);
    const archive = openArchive(at());
    archive.remove(id!);
    archive.close();
    await expect(total()).rejects.toThrow("not yet taken out");
    expect(() => source.uncorrected(id!)).toThrow("not yet taken out");
    await syncEmbedded(at(), at("corrections.jsonl"));
    expect([await total(), source.uncorrected(id!)]).toEqual([1, null]);
    await source.close();
  });

  it("is what alerts are told of searches that were saved in it", async () => {
    writeSavedChanges(
      at("alerts.jsonl"),
      (["reader", "admin"] as const).flatMap((role) => {
        const of = `of${role}`;
        const save = { act: "save" as const, search: of, name: role, query: "copies=1", by: "ann" };
        return [
          { ...save, ...(role === "reader" && { as: role }) },
          {
            act: "alert" as const,
            alert: `to${role}`,
            search: of,
            to: { file: at(role) },
            when: "import" as const,
            by: "ann",
          },
        ];
      }),
    );
    const told: string[] = [];
    const send = async (_: unknown, { search, items }: { search: string; items: readonly { headline: string }[] }) =>
      void told.push(...items.map(({ headline }) => `${search}: ${headline}`));
    const archive = openArchive(at(), { readOnly: true });
    const outbox = openOutbox(alertsFolder(at()));
    for (const role of ["reader", "admin"]) outbox.watch(`to${role}`, archive.lastArrival());
    outbox.close();
    archive.close();
    await bring("legal", "main");
    expect((await tellAlerts(config(), { send }))?.failures).toEqual([]);
    expect(told.sort()).toEqual(["admin: Of legal", "admin: Of main", "reader: Of main"]);
  });
});

describe("rules that are gone", () => {
  it("are not taken for rules that open everything, and none is set for a collection alone", async () => {
    vi.stubEnv("ARCHIVE", at());
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    const said = vi.spyOn(console, "log").mockImplementation(() => {});
    try {
      rmSync(rulesBeside(at()));
      expect(await access(["list"])).toBe(1);
      expect(await access(["set", "desk", "editor"])).toBe(1);
      expect(existsSync(rulesBeside(at()))).toBe(false);
      expect(await access(["set", "--others", "admin"])).toBe(0);
      expect(readRules(at())).toEqual(Rules.parse({ others: "admin" }));
      const told = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
      expect(await access(["set", "lgeal", "admin"])).toBe(0);
      expect(told.mock.calls.flat().join()).toContain(
        'No article is in "lgeal" so far. Collections are "legal", "main".',
      );
    } finally {
      vi.unstubAllEnvs();
      errors.mockRestore();
      said.mockRestore();
    }
  });
});
