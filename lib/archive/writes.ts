import type { DatabaseSync } from "node:sqlite";
import { isDeepStrictEqual } from "node:util";
import type { Article } from "../article/article.ts";
import { type Identified, type IdentityKeys, identityKeys, sameReading } from "../article/identity/identity.ts";
import type { openErasing } from "./erase.ts";
import { type Known, type KnownBy, openIdentities } from "./identities.ts";
import { openLayers, QUEUE_CORRECTIONS } from "./layers.ts";
import { openLikenesses } from "./likenesses.ts";
import { publishedOf } from "./published-of.ts";
import type { openRedirects } from "./redirects.ts";
import type { Row, Rows } from "./row.ts";
import type { openRuns, Undone } from "./runs.ts";
import { transaction } from "./transaction.ts";

/** What became of an article that was put: `removed` was removed earlier, and its tombstone keeps it out. */
export type Outcome = "added" | "changed" | "unchanged" | "removed";

/** The same with the id by which it is kept, and by what it was known where it had been kept before. */
export interface Placed {
  readonly outcome: Outcome;
  readonly id: string;
  readonly by: KnownBy | null;
  /** That it took the place of another text to which the same import had given the same own id. */
  readonly replaced?: true;
}

/** An article as another archive keeps it: its number there, and since when. */
export interface Mirrored {
  readonly seq: number;
  readonly article: Article;
  readonly added: string | null;
}

/** What writing rests on; `now` tells the time as an ISO date-time in UTC. */
interface Ground {
  readonly database: DatabaseSync;
  readonly rows: Rows;
  readonly erasing: ReturnType<typeof openErasing>;
  readonly redirects: ReturnType<typeof openRedirects>;
  readonly runs: ReturnType<typeof openRuns>;
  readonly now: () => string;
  readonly revision: () => number;
  readonly readOnly: boolean;
}

/** What is done to an archive, each act in one write transaction; see `Archive`. */
export function openWrites({ database, rows, erasing, redirects, runs, now, revision, readOnly }: Ground) {
  const byId = database.prepare("select * from article_now where id = ?");
  const seqById = database.prepare("select seq from article where id = ?");
  const bySeq = database.prepare("select * from article_now where seq = ?");
  const own = database.prepare("select id, content_hash, doc from article where seq = ?");
  const write = database.prepare(`
    insert into article (seq, id, revision, state, content_hash, published, doc, added)
    values (:number, :id, :revision, :state, :hash, :published, :doc, :added)
    on conflict (id) do update set
      revision = :revision, state = :state, content_hash = :hash, published = :published, doc = :doc, added = :added
    returning seq`);
  // What is written in the same transaction is new to engines anyway.
  const renew = database.prepare(
    "update article set revision = :revision where seq = :seq and state = 'kept' and revision <= :begun",
  );
  const note = database.prepare("insert or ignore into run_change values (:run, :seq, :revision, :before)");
  const noted = database.prepare("select * from run_change where run = ? order by seq");
  const notedLater = database.prepare("select 1 from run_change where seq = ? and run > ? limit 1");
  const forgetRun = database.prepare("delete from run_change where run = ?");
  const forgetBefore = database.prepare("update run_change set before = null where seq = ? and before is not null");
  const unsettle = database.prepare("insert or ignore into person_unsettled values (?)");
  const uncorrect = database.prepare(QUEUE_CORRECTIONS);

  const dropOutlets = database.prepare("delete from article_outlet where seq = ?");
  const addOutlet = database.prepare("insert or ignore into article_outlet values (?, ?)");

  const layers = openLayers(database);
  const row = (id: string) => byId.get(id) as Row | undefined;
  const seqOf = (id: string) => (seqById.get(id) as { seq: number }).seq;
  const articleAt = (seq: number): Article | null => {
    const found = own.get(seq) as Row | undefined;
    return found ? rows.ownArticle(found) : null;
  };
  const identities = openIdentities(database, articleAt);
  if (!readOnly) identities.begin();
  let begun = 0;
  const groups = openLikenesses({
    database,
    articleAt,
    renew: (seq) => void renew.run({ seq, revision: revision() + 1, begun }),
  });
  begun = revision();
  if (!readOnly) groups.makeAnew();

  /** Runs `work` in one write transaction, at whose end the copies and versions are right. */
  function writing<T>(work: () => T): T {
    return transaction(database, () => {
      begun = revision();
      groups.begin();
      const result = work();
      groups.finish();
      return result;
    });
  }

  /** Writes an article's row, or its tombstone, and keeps its copies and versions right; `as`: the number and time of another archive. */
  function store(
    id: string,
    state: Row["state"],
    article: Article | null,
    before: Row | undefined,
    as: Pick<Mirrored, "seq" | "added"> | null = null,
  ): number {
    const published = article ? publishedOf(article) : "~";
    const stays = before && article && before.published === published && groups.isSame(before.seq, article);
    if (before && !stays) groups.remove(before.seq);
    const doc = article && JSON.stringify(article);
    const hash = article ? article.contentHash : "";
    // One that is kept stays as old as it is; one that was taken back and comes again is new.
    const since = as ? as.added : before?.state === "kept" ? before.added : now();
    const stored = { number: as?.seq ?? null, id, revision: revision() + 1, state, hash, published, doc };
    const { seq } = write.get({ ...stored, added: article && since }) as { seq: number };
    if (article && !stays) groups.add(seq, article, published);
    if (before) dropOutlets.run(seq);
    for (const { id } of [...(article?.publisher ? [article.publisher] : []), ...(article?.facets.cited ?? [])])
      addOutlet.run(seq, id);
    unsettle.run(seq);
    uncorrect.run({ seq });
    // Its people are canonicalised again. What is damaged would keep it hidden.
    if (article && (!before || rows.layersOf(before))) layers.set(seq, "people", null);
    else layers.clear(seq);
    return seq;
  }

  /** Leaves the tombstone of an article. */
  function takeOut(before: Row, state: "removed" | "undone"): void {
    erasing.note(before.seq);
    store(before.id, state, null, before);
    forgetBefore.run(before.seq);
  }

  /** `held` is what the row says, null where that cannot be read. */
  function outcomeOf(before: Row | undefined, held: Article | null, article: Article, keys: IdentityKeys): Outcome {
    if (!before || before.state === "undone") return "added";
    if (before.state === "removed") return "removed";
    // What is damaged is mended by the same content again.
    if (!held) return "changed";
    if (before.content_hash !== article.contentHash)
      return identities.isOld(before.seq, article, keys, held) ? "unchanged" : "changed";
    const sameJudgement = held.publishedAt?.suspicious === article.publishedAt?.suspicious;
    return sameReading(held, article) && sameJudgement ? "unchanged" : "changed";
  }

  /** The same of an article that was read again: a source says nothing of what people corrected in its zones. */
  function outcomeOfRereading(held: Article | null, article: Article, outcome: Outcome): Outcome {
    const isRezoned = held !== null && !isDeepStrictEqual(held.rezoned, article.rezoned);
    return outcome === "unchanged" && isRezoned ? "changed" : outcome;
  }

  /** Has the id of an outlet lead to the one that the same evidence is now taken for. */
  function leadOn(was: Article["publisher"], is: Article["publisher"]): void {
    if (was && is && was.id !== is.id && was.evidence === is.evidence) redirects.lead("outlets", was.id, is.id);
  }

  /** Keeps an article under an id, and by what it is known. */
  function keep(
    id: string,
    article: Article,
    keys: IdentityKeys,
    { run = 0, isReread = false }: { readonly run?: number | undefined; readonly isReread?: boolean } = {},
  ): Pick<Placed, "outcome" | "replaced"> {
    const before = row(id);
    const layersAreSound = before !== undefined && rows.layersOf(before) !== null;
    const own = before ? rows.ownArticle(before) : null;
    const found = outcomeOf(before, layersAreSound ? own : null, article, keys);
    const outcome = isReread ? outcomeOfRereading(own, article, found) : found;
    if (outcome === "removed") return { outcome };
    const isOther =
      outcome === "changed" &&
      own?.externalId != null &&
      own.externalId === article.externalId &&
      identityKeys(own).text !== keys.text &&
      identities.isFrom(run, seqOf(id), own);
    if (outcome !== "unchanged") {
      const seq = store(id, "kept", { ...article, id }, before);
      if (own?.contentHash === article.contentHash) leadOn(own.publisher, article.publisher);
      const was = own && before ? before.doc : null;
      if (run > 0) note.run({ run, seq, revision: revision(), before: was });
    }
    identities.learn(seqOf(id), keys, run, outcome !== "unchanged");
    return isOther ? { outcome, replaced: true } : { outcome };
  }

  function place(article: Article, run: number | undefined): Placed {
    const keys = identityKeys(article);
    const known = identities.known(article, keys);
    const id = known?.id ?? identities.freeId(article);
    return { id, by: known?.by ?? null, ...keep(id, article, keys, { run }) };
  }

  function mirror({ article, ...as }: Mirrored): void {
    const before = row(article.id);
    if (before?.state === "kept" && before.added === as.added && before.doc === JSON.stringify(article)) return;
    const own = before ? rows.ownArticle(before) : null;
    store(article.id, "kept", article, before, as);
    if (own?.contentHash === article.contentHash) leadOn(own.publisher, article.publisher);
  }

  const placeAll = (articles: readonly Article[], run?: number): Placed[] =>
    writing(() => articles.map((article) => place(article, run)));

  function remove(id: string): boolean {
    const before = row(id);
    if (!before || before.doc === null) return false;
    takeOut(before, "removed");
    return true;
  }

  function undo(run: number, leaving: (articles: readonly Article[]) => void): Undone {
    const gone: Article[] = [];
    const undone = { removed: 0, restored: 0, left: 0 };
    for (const { seq, before } of noted.all(run) as unknown as { seq: number; before: string | null }[]) {
      const held = bySeq.get(seq) as Row | undefined;
      const article = before === null ? null : rows.earlierArticle(before);
      if (held?.state !== "kept" || notedLater.get(seq, run) || (before !== null && article === null)) undone.left++;
      else if (article === null) {
        gone.push(...[rows.ownArticle(held)].filter((own) => own !== null));
        takeOut(held, "undone");
        undone.removed++;
      } else {
        erasing.note(seq);
        const later = rows.ownArticle(held);
        store(held.id, "kept", article, held);
        if (later) gone.push(later);
        if (later) identities.forget(seq, identityKeys(later));
        identities.learn(seq, identityKeys(article), 0);
        undone.restored++;
      }
    }
    forgetRun.run(run);
    runs.noteUndone(run, undone);
    leaving(gone);
    return undone;
  }

  return {
    known: (record: Identified): Known | null => identities.known(record),
    place: placeAll,
    put: (articles: readonly Article[], run?: number): Outcome[] =>
      placeAll(articles, run).map(({ outcome }) => outcome),
    replace: (articles: readonly Article[]): Outcome[] =>
      writing(() =>
        articles.map((article) => keep(article.id, article, identityKeys(article), { isReread: true }).outcome),
      ),
    mirror: (articles: readonly Mirrored[]): void => writing(() => articles.forEach(mirror)),
    remove: (id: string): boolean => writing(() => remove(id)),
    undo: (run: number, leaving: (articles: readonly Article[]) => void = () => {}): Undone =>
      writing(() => undo(run, leaving)),
    announceCopies(): void {
      if (groups.hasMoved()) writing(groups.announce);
    },
  };
}
