import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { main as alerts } from "../../scripts/alerts.ts";
import { main as articles } from "../../scripts/articles.ts";
import { main as importPaths } from "../../scripts/import.ts";

let folder = "";
let [printed, said] = [[] as string[], ""];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-alerts-"));
  [printed, said] = [[], ""];
  vi.stubEnv("ARCHIVE", join(folder, "archive.db"));
  vi.spyOn(console, "log").mockImplementation((line) => void printed.push(line));
  vi.spyOn(console, "error").mockImplementation((line) => {
    said += `${line}\n`;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const bring = (id: string, text: string) => {
  const path = join(folder, `${id}.jsonl`);
  writeFileSync(path, JSON.stringify({ id, title: `Story ${id}`, text, date: "2001-03-04" }));
  return importPaths([path]);
};
const told = (file = "told.jsonl") =>
  readFileSync(join(folder, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

it("tells by a file after an import, lists and logs, and tells no more once it is stopped", async () => {
  await bring("one", "The quay was there before anybody asked.");
  const path = join(folder, "told.jsonl");
  expect(await alerts(["add", "quay", "--name", "Quays", "--file", path, "--quiet", "3-3", "--ui", "fr"])).toBe(0);
  const [id] = /(?<=The alert is )\w+/.exec(said)!;
  await bring("two", "A quay was built in Porto on Monday.");
  await bring("three", "Nothing of the kind was built in Lisbon.");
  expect(told().map(({ items }) => items.map(({ headline }: { headline: string }) => headline))).toEqual([
    ["Story two"],
  ]);
  expect(await alerts(["test", id])).toBe(0);
  expect(told().at(-1)).toMatchObject({ search: "Essai de « Quays »", items: [] });
  expect(await alerts(["list"])).toBe(0);
  expect(printed.join("\n")).toContain(`${id}  import, to ${path}, in "fr"`);
  printed = [];
  expect(await alerts(["log", "--json"])).toBe(0);
  expect(JSON.parse(printed.join("\n"))).toMatchObject([{ alert: id, articles: 1, tries: 1, reason: null }]);
  expect(await alerts(["stop", id])).toBe(0);
  await bring("four", "Another quay was built in Faro.");
  expect(told()).toHaveLength(2);
});

it("keeps what cannot be sent, says so with the code for it, and takes a removed article out of it", async () => {
  await bring("one", "The quay was there before anybody asked.");
  expect(await alerts(["add", "quay", "--name", "Quays", "--mail", "reader@paper.example"])).toBe(0);
  expect(await bring("two", "A quay was built in Porto on Monday, of qwazzled stone.")).toBe(0);
  expect(said).toContain('"Quays": Cannot send mail: the setting SMTP_URL is not set.');
  await alerts(["list"]);
  expect(printed.join("\n")).toContain("failing, and tried again: Cannot send mail");
  printed = [];
  await alerts(["log"]);
  expect(printed.join("\n")).toMatch(/1 new {2}waits, 1 tries: Cannot send mail/);
  const state = () => readFileSync(join(folder, "alerts/state.db"), "latin1");
  expect(state()).toContain("qwazzled");
  const [article] = /(?<=article\/)[0-9a-f]+/.exec(state())!;
  expect(await articles(["remove", article])).toBe(0);
  expect(state()).not.toContain("qwazzled");
});

it.each([
  [["add", "quay", "--mail", "a@b.example"], "--name says under which name"],
  [["add", "quay", "--name", "x"], "it takes one of --mail, --webhook and --file"],
  [["add", "quay", "--name", "x", "--mail", "nobody"], "to.mail: is not of its form"],
  [
    ["add", "quay", "--name", "x", "--mail", "a@b.example", "--when", "never"],
    "when: must be one of import, hourly, daily",
  ],
  [["add", "quay", "--name", "x", "--mail", "a@b.example", "--quiet", "night"], "Cannot use --quiet night"],
  [["add", "quay", "--name", "x", "--mail", "a@b.example", "--from", "soon"], "Its search cannot be read: from"],
  [["add", "--saved", "nothing", "--mail", "a@b.example"], 'no search is saved as "nothing"'],
  [["stop", "nothing"], 'There is no alert "nothing"'],
  [["explode"], 'Cannot do "explode"'],
])("is refused where it is used wrongly: %j", async (args, why) => {
  expect(await alerts(args)).toBe(2);
  expect(said).toContain(why);
});
