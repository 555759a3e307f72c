import type { DatabaseSync } from "node:sqlite";
import { personId } from "../facets/person-id.ts";
import { openId } from "../facets/registry/lone/open-names.ts";
import { nameShape } from "../facets/registry/name-shape.ts";
import type { PersonOf } from "./article-changes.ts";
import type { Line } from "./line.ts";
import { idOfSplit } from "./people-changes.ts";

/** Beyond as many changed lines all articles are looked at, rather than each line looked for in all. */
const MOST_NEEDLES = 24;

const LETTERS = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Puts the articles that some lines may say anything of into the queue of those to be corrected anew. Rather too many than
 * too few: a document is looked through as it is written, for a part of what would have to stand in it.
 */
export function queueTouched(database: DatabaseSync, lines: readonly Line[], personOf: PersonOf): void {
  const ids = lines.flatMap((line) =>
    line.act === "article" ? [line.article] : line.act === "means" && line.article !== undefined ? [line.article] : [],
  );
  const byId = database.prepare("insert or ignore into correction_stale select seq from article where id = ?");
  for (const id of new Set(ids)) byId.run(id);
  const byPerson = database.prepare(`
    insert or ignore into correction_stale
      select seq from person_name join person_in using (key) where person_name.id = :id
      union select seq from person_lone where id = :id or instr(candidates, :candidate) > 0
      union select seq from person_capitals where id = :id`);
  const called = peopleCalled(database, lines);
  for (const id of new Set([...lines.flatMap(peopleOf), ...called])) {
    const now = personOf(id)?.id ?? id;
    byPerson.run({ id: now, candidate: asId(now) });
  }
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

/** The ids of all who bear a full name that a line says is no person's; whoever a table knows has the name's own. */
function peopleCalled(database: DatabaseSync, lines: readonly Line[]): string[] {
  const hidden = new Set(
    lines.flatMap((line) => (line.act === "hide" && isFull(line.name) ? [personId(line.name)] : [])),
  );
  if (hidden.size === 0) return [];
  const people = database.prepare("select distinct id, name from person_name where name <> ''").iterate();
  const found = [...(people as Iterable<{ id: string; name: string }>)].filter(({ name }) =>
    hidden.has(personId(name)),
  );
  return [...hidden, ...found.map(({ id }) => id)];
}

/** Whether a name has more than one word, so that whoever bears it stands among the archive's people. */
const isFull = (name: string): boolean => nameShape(name).given.length > 0;

function needlesOf(line: Line): string[] {
  if (line.act === "means" && line.article !== undefined) return [];
  if (line.act === "hide" && isFull(line.name)) return [];
  if (line.act === "place" || line.act === "hide" || line.act === "means") return wordOf(line.name);
  if (line.act !== "outlet") return [];
  const { outlet } = line;
  if ("same" in outlet) return outlet.same.map(asId);
  if ("rename" in outlet) return [asId(outlet.rename)];
  const { name, aliases = [], domains = [] } = outlet.add;
  return [
    ...[name, ...aliases].flatMap(wordOf),
    ...domains.map((domain) => domain.toLowerCase().replace(/^www\./, "")),
  ];
}

const asId = (id: string): string => `"id":${JSON.stringify(id)}`;

/** The longest word of a name, as it is written and as headlines write it. */
function wordOf(name: string): string[] {
  const words = name.match(LETTERS) ?? [name];
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  return [longest, longest.toUpperCase(), longest.toLowerCase()];
}
