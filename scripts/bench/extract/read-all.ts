import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/*
 * Reads and extracts all lines of a file of JSONL by the version of Dateline in a folder, in this one process, and prints as
 * JSON how many articles that were, and the seconds of processor that it took. A first tenth warms up what is compiled.
 */
const [folder = "", file = ""] = process.argv.slice(2);
const part = (path: string) => import(pathToFileURL(join(folder, path)).href);
const { normalize } = await part("lib/article/normalize.ts");
const { extract } = await part("lib/facets/extract.ts");

const records = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line, at) => {
    const { text, title, date, url } = JSON.parse(line) as Record<string, string>;
    const fields = { externalId: String(at), ...(title && { title }), ...(date && { date }), ...(url && { url }) };
    return { kind: "record", file, place: `line ${at + 1}`, text: text ?? "", fields, notes: [] };
  });
const context = { collection: "main", outlet: null, today: new Date().toISOString().slice(0, 10) };
const readAll = (some: readonly object[]): number =>
  some.reduce<number>((count, record) => {
    const article = normalize(record, context);
    return article && extract(article, null) ? count + 1 : count;
  }, 0);

readAll(records.slice(0, records.length / 10));
const before = process.cpuUsage();
const articles = readAll(records);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ articles, seconds: (user + system) / 1e6 }));
