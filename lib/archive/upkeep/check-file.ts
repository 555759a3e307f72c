import type { DatabaseSync } from "node:sqlite";
import { ArchiveFault, archiveFault, inOneLine } from "../archive-fault.ts";
import { Connection } from "../connection.ts";
import type { Found } from "./found.ts";

/** What SQLite says is wrong, at most. */
const MOST = 100;

/** What helps where pages of a file cannot be read. */
export const RESTORE = "npm run archive -- restore DIR (a backup), or npm run archive -- salvage where there is none";
const REINDEX = "npm run reindex";

/** Tables of which every row points to an article, by the column that does. */
const OF_ARTICLES = [
  ...["article_layer", "copy_member", "family_member", "person_article", "article_outlet", "identity_key"],
  "run_change",
] as const;

/** What must hold between tables, as counts of what does not; nothing in the file says so to SQLite. */
const BETWEEN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    OF_ARTICLES.map((table) => [
      `rows of ${table} that belong to no article`,
      `select count(*) as count from ${table} where seq not in (select seq from article)`,
    ]),
  ),
  "groups of copies whose size is not that of their members": `
    select count(*) as count from copy_group where size <> (
      select count(*) from copy_node join copy_member using (node) where copy_node.root = copy_group.root)`,
  "families of versions whose size is not that of their members":
    "select count(*) as count from family where size <> (select count(*) from family_member where grp = family.id)",
};

/** Looks through an archive's file as SQLite keeps it, of whatever layout, and changes nothing: its pages, indexes and checks. */
export function checkFile(path: string): Found[] {
  return asked(path, (database) =>
    linesOf(database)
      .filter((line) => line !== "ok" && !line.startsWith("***"))
      .map((line) => ({ of: "file" as const, what: inOneLine(named(database, line)), mend: mendOf(line) })),
  );
}

/** What SQLite says of a file. It gives up where it meets what it cannot read at all, and has told by then which that is. */
function linesOf(database: DatabaseSync): string[] {
  const lines: string[] = [];
  try {
    for (const row of database.prepare(`pragma integrity_check(${MOST})`).iterate())
      lines.push(...String(row.integrity_check).split("\n"));
  } catch (error) {
    if (!(error instanceof ArchiveFault) || lines.length === 0) throw error;
  }
  return lines;
}

/** Looks whether the tables of a file of this version's layout agree with one another. */
export function checkTables(path: string): Found[] {
  return asked(path, (database) =>
    Object.entries(BETWEEN).flatMap(([what, sql]) => {
      const { count } = database.prepare(sql).get() as { count: number };
      return count === 0 ? [] : [{ of: "file" as const, what: `${count} ${what}`, mend: RESTORE }];
    }),
  );
}

/** Asks a file; one that cannot even be asked is what is wrong. */
function asked(path: string, question: (database: DatabaseSync) => Found[]): Found[] {
  let database: DatabaseSync | null = null;
  try {
    database = new Connection(path, { readOnly: true });
    return question(database);
  } catch (error) {
    const fault = archiveFault(error, path);
    if (!(fault instanceof ArchiveFault)) throw error;
    return [{ of: "file", what: fault.message.replace(/\.$/, ""), mend: RESTORE }];
  } finally {
    database?.close();
  }
}

/** SQLite calls a table or index by the number of its first page; people know it by its name. */
function named(database: DatabaseSync, line: string): string {
  return line.replace(/^Tree (\d+)/, (tree, root) => nameAt(database, Number(root)) ?? tree);
}

function nameAt(database: DatabaseSync, root: number): string | null {
  const found = database.prepare("select name from sqlite_schema where rootpage = ?").get(root);
  return (found as { name: string } | undefined)?.name ?? null;
}

/** Words that do not fit are written anew; a page that SQLite cannot read keeps the tables of the index from being dropped. */
const mendOf = (line: string): string => (/inverted index/.test(line) ? REINDEX : RESTORE);
