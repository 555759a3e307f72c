import type { DatabaseSync } from "node:sqlite";
import { outletId } from "../facets/outlets/outlet-id.ts";
import { personId } from "../facets/person-id.ts";
import { openId } from "../facets/registry/lone/open-names.ts";
import { nameShape } from "../facets/registry/name-shape.ts";
import type { PersonOf } from "./article-changes.ts";
import type { Line, LineOf } from "./line.ts";
import { idOfSplit } from "./people-changes.ts";
import { queueArticles } from "./queue-articles.ts";

/** Beyond as many parts of names all articles are looked at, rather than each part looked for in all. */
const MOST_NEEDLES = 24;

const LETTERS = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Puts the articles that some lines may say anything of into the queue of those to be corrected anew. Rather too many than
 * too few: where a place's or an added outlet's name stands is noted nowhere, so documents are looked through as they are
 * written, for a part of what would have to stand in them.
 */
export function queueTouched(database: DatabaseSync, lines: readonly Line[], personOf: PersonOf): void {
  const queue = queueArticles(database);
  for (const line of lines) {
    if ((line.act === "article" || line.act === "means") && line.article !== undefined) queue.article(line.article);
    else if (line.act === "means") queue.written(line.name);
    else if (line.act === "hide") queue.alone(line.name);
    else if (line.act === "outlet") for (const id of outletsOf(line)) queue.outlet(id);
  }
  const people = [...lines.flatMap(peopleOf), ...peopleCalled(database, lines)];
  for (const id of new Set(people.map((one) => personOf(one)?.id ?? one))) queue.person(id);
  // Who they are, or whom a name means that they share, is worked out again.
  const touch = database.prepare("insert or ignore into person_touched select link from person_link where key = ?");
  for (const key of lines.flatMap((line) => (line.act === "same" || line.act === "different" ? line.people : [])))
    touch.run(key);
  const needles = [...new Set(lines.flatMap(needlesOf))];
  if (needles.length === 0) return;
  const found = needles.map(() => "instr(doc, ?) > 0").join(" or ");
  const where = needles.length > MOST_NEEDLES ? "" : `and (${found})`;
  database
    .prepare(`insert or ignore into correction_stale select seq from article where doc is not null ${where}`)
    .run(...(where ? needles : []));
}

/** The people whose articles a line may concern. */
function peopleOf(line: Line): string[] {
  if (line.act === "split") return [line.person, idOfSplit(line)];
  if (line.act === "hide") return [personId(line.name), openId(nameShape(line.name).family)];
  // Texts write a name otherwise than its open value is called, which is made of its id (`Oneill`, O'Neill).
  if (line.act === "means" && line.scope !== undefined) return [openId(nameShape(line.name).family)];
  return line.act === "rename" ? [line.person] : [];
}

/** The ids of all who bear a name that a line says is no person's; whoever a table knows has the name's own. */
function peopleCalled(database: DatabaseSync, lines: readonly Line[]): string[] {
  const hidden = new Set(lines.flatMap((line) => (line.act === "hide" ? [personId(line.name)] : [])));
  if (hidden.size === 0) return [];
  const people = database.prepare("select distinct id, name from person_name where name <> ''").all();
  return (people as { id: string; name: string }[]).flatMap(({ id, name }) => (hidden.has(personId(name)) ? id : []));
}

function outletsOf({ outlet }: LineOf<"outlet">): readonly string[] {
  if ("same" in outlet) return outlet.same;
  return ["rename" in outlet ? outlet.rename : outletId(outlet.add.name)];
}

/** Parts of names of which it is not noted where they stand. */
function needlesOf(line: Line): string[] {
  if (line.act === "place") return wordOf(line.name);
  if (line.act !== "outlet" || !("add" in line.outlet)) return [];
  const { name, aliases = [], domains = [] } = line.outlet.add;
  return [
    ...[name, ...aliases].flatMap(wordOf),
    ...domains.map((domain) => domain.toLowerCase().replace(/^www\./, "")),
  ];
}

/** The longest word of a name, as it is written and as headlines write it. */
function wordOf(name: string): string[] {
  const words = name.match(LETTERS) ?? [name];
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  return [longest, longest.toUpperCase(), longest.toLowerCase()];
}
