import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../article/article.ts";
import { bodyOf } from "../article/identity/shingles.ts";
import { openCopies } from "./copies/copies.ts";
import { openFamilies } from "./families/families.ts";
import { transaction } from "./transaction.ts";

/** Raise it when other articles are copies or versions of one another: archives then group theirs anew. */
const COPIES_VERSION = 1;

/** What the grouping needs of the archive; `renew` gives a row a new revision, since what is shown of it changed. */
export interface LikenessStore {
  readonly database: DatabaseSync;
  readonly articleAt: (seq: number) => Article | null;
  readonly renew: (seq: number) => void;
}

/** Keeps copies and versions right as articles come and go, within one write transaction, from `begin` to `finish`. */
export function openLikenesses({ renew: renewRow, ...store }: LikenessStore) {
  const { database, articleAt } = store;
  let silent = false;
  const renew = (seq: number) => {
    if (!silent) renewRow(seq);
  };
  const copies = openCopies({ ...store, renew });
  const families = openFamilies({ ...store, renew });
  const both = [copies, families] as const;
  const version = database.prepare("select version from copy_state");
  const all = database.prepare("select seq, published from article where doc is not null order by seq");
  const grouped = database.prepare(
    "select seq from article_now where copy_of is not null or copies > 0 or family is not null",
  );

  const madeBy = () => (version.get() as { version: number } | undefined)?.version ?? null;
  const begin = () => {
    for (const one of both) one.begin();
  };
  const finish = () => {
    for (const one of both) one.finish();
  };

  function add(seq: number, article: Article, published: string): void {
    const body = bodyOf(article.body);
    if (body === null) return;
    copies.add(seq, article, body);
    families.add(seq, body, published);
  }

  /** Gives all that has copies or versions a new revision. */
  function renewGrouped(): void {
    for (const { seq } of grouped.all() as unknown as { seq: number }[]) renew(seq);
  }

  return {
    begin,
    finish,
    add,
    isSame: (seq: number, article: Article) => copies.isSame(seq, article),
    remove(seq: number): void {
      for (const one of both) one.remove(seq);
    },
    hasMoved: () => both.some((one) => one.hasMoved()),
    announce(): void {
      for (const one of both) one.announce();
    },

    /** Groups what the archive holds, where it has not been grouped yet or was by other rules. */
    makeAnew(): void {
      if (madeBy() === COPIES_VERSION) return;
      transaction(database, () => {
        const before = madeBy();
        if (before === COPIES_VERSION) return;
        // An index from before there were these groups is of no use to this version, and is built again.
        silent = before === null;
        renewGrouped();
        for (const table of TABLES) database.exec(`delete from ${table}`);
        begin();
        for (const { seq, published } of all.all() as unknown as { seq: number; published: string }[]) {
          const article = articleAt(seq);
          if (article) add(seq, article, published);
        }
        finish();
        renewGrouped();
        silent = false;
        // All that moved was renewed with the others.
        database.exec("update copy_group set moved = 0; update family set moved = 0");
        database.exec(`insert into copy_state values (${COPIES_VERSION})`);
      });
    },
  };
}

const TABLES = [
  ...["state", "node", "member", "key", "group", "said"].map((name) => `copy_${name}`),
  ...["", "_member", "_label", "_band", "_edge"].map((name) => `family${name}`),
];
