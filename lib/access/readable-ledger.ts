import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { Archive } from "../archive/archive.ts";
import { asNow, type Patch } from "../archive/as-now.ts";
import { RAW } from "../archive/raw-connection.ts";
import type { Article } from "../article/article.ts";
import type { Ledger, LedgerSource } from "../corrections/ledger.ts";
import type { Line, LineOf } from "../corrections/line.ts";
import { articleIn } from "../corrections/names-in-lines.ts";
import { madeBy } from "../corrections/people-changes.ts";
import type { InScope } from "../corrections/place-changes.ts";
import { idsNamed, openWhomNamed, type WhomNamed } from "../corrections/whom-named.ts";
import { personId } from "../facets/person-id.ts";
import { type NamesThere, openNamesThere } from "./names-there.ts";
import { readableOutlets } from "./readable-outlets.ts";

/**
 * A ledger as far as it speaks of what a confined archive holds: without lines that name an article or a person that is not there, or
 * that say nothing of any article there, and without undos of these; of the others without the forms of names and the articles
 * that are not there. Its people must be canonicalised.
 */
export function readableLedger(archive: Archive, { lines: all }: Ledger, inScope: InScope): LedgerSource {
  const lines = all.length === 0 ? [] : readableLines(archive, all, inScope);
  const hash = createHash("sha256");
  for (const line of lines) hash.update(`${JSON.stringify(line)}\n`);
  const read = { lines, faults: [], hash: hash.digest("hex") };
  return { hash: () => read.hash, read: () => read };
}

function readableLines(archive: Archive, all: readonly Line[], inScope: InScope): Line[] {
  const there = openNamesThere(archive[RAW]);
  const isScoped = openScoped(archive[RAW], inScope);
  const outlets = readableOutlets(all, there);
  let lines = all
    .filter((line) => articleIn(line).every(there.article) && speaksOfTexts(line))
    .flatMap((line) => withoutUnknown(line, there) ?? []);
  // Whom a line made is known by that line: without it, those that name that person say nothing.
  for (let before = -1; before !== lines.length; ) {
    before = lines.length;
    const whomNamed = openWhomNamed(archive, lines);
    const left = new Set(lines.map(({ id }) => id));
    const made = new Set(lines.flatMap(madeBy).flatMap(([id, name]) => [id, personId(name)]));
    lines = lines.filter((line) => {
      if (line.act === "undo") return left.has(line.line);
      if (line.act === "hide")
        return there.called(line.name) || made.has(personId(line.name)) || there.naming(line.name).length > 0;
      const whom = idsNamed(line).map((id) => whomNamed(id, line));
      return whom.every(({ id }) => id !== null) && (line.act !== "split" || isOfSome(line, whom[0]!, made));
    });
  }
  return lines.map((line) => redacted(line, there));

  /** Whether a line that is about what texts say may be about one that is there. */
  function speaksOfTexts(line: Line): boolean {
    if (line.act === "outlet") return outlets.has(line);
    if (line.act === "place") return isScoped(line.scope, there.holding(line.name));
    if (line.act === "means" && line.scope !== undefined) return isScoped(line.scope, there.naming(line.name));
    return true;
  }

  /** Whether what was split off may be in an article that is there; somebody whom another line made is known by that line. */
  function isOfSome({ scope }: LineOf<"split">, { id }: WhomNamed, made: ReadonlySet<string>): boolean {
    return isScoped(scope, articlesOf(archive[RAW], id!)) || made.has(id!);
  }
}

/** Whether one of some articles is within a scope; without one, whether there is any. */
function openScoped(database: DatabaseSync, inScope: InScope) {
  const at = database.prepare(`
    select doc, (select patch from article_layer where seq = article.seq and layer = 'people') as people
    from article where seq = ? and doc is not null`);
  return (scope: string | undefined, seqs: readonly number[]): boolean => {
    if (scope === undefined) return seqs.length > 0;
    return seqs.some((seq) => {
      const row = at.get(seq) as { doc: string; people: string | null } | undefined;
      if (!row) return false;
      // It was checked when it was kept.
      const article = JSON.parse(row.doc) as Article;
      return inScope(scope, asNow(article, row.people === null ? {} : { people: JSON.parse(row.people) as Patch }));
    });
  };
}

/** The articles of a person, by a name or by a family name alone. */
function articlesOf(database: DatabaseSync, id: string): number[] {
  const rows = database
    .prepare(`
      select seq from person_name join person_in using (key) where person_name.id = :id
      union select seq from person_lone where id = :id union select seq from person_capitals where id = :id`)
    .all({ id });
  return (rows as { seq: number }[]).map(({ seq }) => seq);
}

/** A line about an article without the person whom it takes out, where that is nobody who is there; null where nothing is left of it. */
function withoutUnknown(line: Line, there: NamesThere): Line | null {
  if (line.act !== "article" || line.remove?.person === undefined || there.person(line.remove.person)) return line;
  const { remove, ...left } = line;
  const { person: _, ...others } = remove;
  if (Object.keys(others).length > 0) return { ...left, remove: others };
  return (left.add ?? left.set ?? left.zone) ? left : null;
}

/** A line with those forms of names and articles on which it was made that are there; the forms of outlets stand in the order of its ids. */
function redacted(line: Line, there: NamesThere): Line {
  const { forms, samples } = line;
  if (!forms && !samples) return line;
  return {
    ...line,
    ...(forms && line.act !== "outlet" && { forms: forms.filter(there.form) }),
    ...(samples && { samples: samples.filter(there.article) }),
  };
}
