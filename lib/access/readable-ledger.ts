import { createHash } from "node:crypto";
import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { rehearsed } from "../archive/transaction.ts";
import type { Ledger, LedgerSource } from "../corrections/ledger.ts";
import type { Line } from "../corrections/line.ts";
import { articleIn } from "../corrections/names-in-lines.ts";
import { personIn } from "../corrections/person-in.ts";
import { needlesOf, queueTouched } from "../corrections/touched.ts";
import { idsNamed, openWhomNamed } from "../corrections/whom-named.ts";
import { holderNamed } from "../facets/registry/lone/office-holders.ts";
import { openNamed } from "../facets/registry/lone/open-names.ts";
import { nameShape } from "../facets/registry/name-shape.ts";

/**
 * A ledger as far as it speaks of what a confined archive holds: without lines that name an article or a person that is not there,
 * or that no article there is concerned by, and without undos of these; of the others without the forms of names and the
 * articles that are not there. Its people must be canonicalised.
 */
export function readableLedger(archive: Archive, { lines: all }: Ledger): LedgerSource {
  const lines = all.length === 0 ? [] : readableLines(archive, all);
  const hash = createHash("sha256");
  for (const line of lines) hash.update(`${JSON.stringify(line)}\n`);
  const read = { lines, faults: [], hash: hash.digest("hex") };
  return { hash: () => read.hash, read: () => read };
}

function readableLines(archive: Archive, all: readonly Line[]): Line[] {
  const database = archive[RAW];
  const isThere = openIsThere(archive);
  let lines = rehearsed(database, () => {
    const concerns = openConcerns(archive);
    return all
      .filter((line) => articleIn(line).every(isThere.article) && concerns(line))
      .flatMap((line) => withoutUnknown(line, isThere.person) ?? []);
  });
  // Whom a line made is known by that line: without it, those that name that person say nothing.
  for (let before = -1; before !== lines.length; ) {
    before = lines.length;
    const whomNamed = openWhomNamed(archive, lines);
    const left = new Set(lines.map(({ id }) => id));
    lines = lines.filter((line) => {
      if (line.act === "undo") return left.has(line.line);
      return idsNamed(line).every((id) => whomNamed(id, line).id !== null);
    });
  }
  const formAt = database.prepare(
    "select counts from person_name where key = ? and json_extract(counts, '$.articles') > 0",
  );
  const isForm = (form: string) => {
    const row = formAt.get(nameShape(form).key) as { counts: string } | undefined;
    return row !== undefined && Object.hasOwn((JSON.parse(row.counts) as { forms: object }).forms, form);
  };
  return lines.map((line) => {
    const { forms, samples } = line;
    if (!forms && !samples) return line;
    return {
      ...line,
      // Those of an outlet stand in the order of its ids.
      ...(forms && line.act !== "outlet" && { forms: forms.filter(isForm) }),
      ...(samples && { samples: samples.filter(isThere.article) }),
    };
  });
}

/** What an archive has. */
function openIsThere({ [RAW]: database }: Archive) {
  const articleAt = database.prepare("select 1 from article where id = ? and doc is not null");
  const borneAt = database.prepare(
    "select 1 from person_name where key = ? and json_extract(counts, '$.articles') > 0",
  );
  const aloneAt = database.prepare(`
    select 1 from person_lone where id = :id union all select 1 from person_capitals where id = :id limit 1`);
  return {
    article: (id: string): boolean => articleAt.get(id) !== undefined,
    person: (id: string): boolean =>
      borneAt.get(id) !== undefined ||
      ((holderNamed(id) || openNamed(id)) !== null && aloneAt.get({ id }) !== undefined),
  };
}

/** A line about an article without the person whom it takes out, where that is nobody who is there; null where nothing is left of it. */
function withoutUnknown(line: Line, isThere: (person: string) => boolean): Line | null {
  if (line.act !== "article" || line.remove?.person === undefined || isThere(line.remove.person)) return line;
  const { remove, ...left } = line;
  const { person: _, ...others } = remove;
  if (Object.keys(others).length > 0) return { ...left, remove: others };
  return (left.add ?? left.set ?? left.zone) ? left : null;
}

/** Lines that say nothing where the people whom they name are not known, and undos. */
const SAID_OF_PEOPLE: ReadonlySet<Line["act"]> = new Set(["undo", "same", "different", "rename", "split"]);

/** Whether a line may say anything of an article that is there; of people it says it where they are known. Asked within a rehearsal. */
function openConcerns(archive: Archive): (line: Line) => boolean {
  const database = archive[RAW];
  const isQueued = database.prepare("select 1 from correction_stale limit 1");
  const personOf = personIn(archive);
  return (line) => {
    if (SAID_OF_PEOPLE.has(line.act)) return true;
    const needles = needlesOf(line);
    // The first that is found is enough; one that the name stands in nowhere is looked for in all.
    const found = needles.map(() => "instr(doc, ?) > 0").join(" or ");
    const standsIn = `select 1 from article where doc is not null and (${found}) limit 1`;
    if (needles.length > 0 && database.prepare(standsIn).get(...needles) !== undefined) return true;
    if (line.act === "place") return false;
    database.exec("delete from correction_stale");
    queueTouched(database, [line], personOf);
    return isQueued.get() !== undefined;
  };
}
