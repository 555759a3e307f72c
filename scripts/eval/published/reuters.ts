import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tableFile } from "../../../lib/facets/table-file.ts";
import type { PublishedSet } from "./set.ts";

const PLACES = new Map(tableFile("reuters-places.tsv", import.meta.url).map(([place, code]) => [place!, code!]));

const STORY = /<REUTERS[^>]*>.*?<\/REUTERS>/gs;

/**
 * Reuters-21578 from its SGML files, without the stories that it marks as a test (`LEWISSPLIT="TEST"`): rules are
 * made while one looks at the others. Gold is what librarians said: the countries a story is about, and its people.
 */
export function readReuters(folder: string): PublishedSet {
  const gold: { id: string; about: string[]; people: string[] }[] = [];
  const files = new Map<string, Buffer>();
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".sgm"))) {
    // One letter a byte, and back: the files are in no one encoding.
    const stories = readFileSync(join(folder, name), "latin1").match(STORY) ?? [];
    const read = stories.filter((story) => attribute(story, "LEWISSPLIT") !== "TEST");
    files.set(name, Buffer.from(`<!DOCTYPE lewis SYSTEM "lewis.dtd">\n${read.join("\n")}\n`, "latin1"));
    for (const story of read) {
      const [places, people] = [listed(story, "PLACES"), listed(story, "PEOPLE")];
      const about = [...new Set(places.map(codeOf))];
      if (about.length + people.length > 0) gold.push({ id: attribute(story, "NEWID"), about, people });
    }
  }
  return { gold, files };
}

/** What librarians said that each story is about, by its id; most of earnings and takeovers have no other topic. */
export function readTopics(folder: string): ReadonlyMap<string, readonly string[]> {
  const stories = readdirSync(folder)
    .filter((name) => name.endsWith(".sgm"))
    .flatMap((name) => readFileSync(join(folder, name), "latin1").match(STORY) ?? []);
  return new Map(stories.map((story) => [attribute(story, "NEWID"), listed(story, "TOPICS")]));
}

function attribute(story: string, name: string): string {
  return new RegExp(`^<REUTERS[^>]* ${name}="([^"]*)"`).exec(story)?.[1] ?? "";
}

function listed(story: string, tag: string): string[] {
  const [, list = ""] = new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(story) ?? [];
  return [...list.matchAll(/<D>(.*?)<\/D>/g)].map(([, value]) => value!);
}

function codeOf(place: string): string {
  const code = PLACES.get(place);
  if (code === undefined) throw new Error(`Cannot score Reuters-21578: its place "${place}" is not in the table.`);
  return code;
}
