import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../../article/article.ts";
import { openSaidHeadlines } from "./said-headlines.ts";
import { paragraphsMissing } from "./said-otherwise.ts";

interface Group {
  readonly root: number;
  readonly first: number;
  readonly size: number;
  /** A hash of what is searched in `first`. */
  readonly text: number;
}

/** An article of a group, with a hash of what is searched in it. */
interface Member {
  readonly seq: number;
  readonly text: number;
}

interface Ground {
  readonly database: DatabaseSync;
  readonly articleAt: (seq: number) => Article | null;
  readonly renew: (seq: number) => void;
}

/**
 * The groups of copies: a root and what stands under it. The earliest article of the root stands for the group, and with it
 * is searched what the others say otherwise: their headlines, and the paragraphs that it has not word by word. `renew`
 * gives an article a new revision: what is shown or searched of it changed.
 */
export function openGroups({ database, articleAt, renew }: Ground) {
  const groupAt = database.prepare("select root, first, size, text from copy_group where root = ?");
  const setGroup = database.prepare(`
    insert into copy_group (root, first, size, text) values (:root, :first, :size, :text)
    on conflict (root) do update set first = :first, size = :size, text = :text`);
  const dropGroup = database.prepare("delete from copy_group where root = ?");
  const setMoved = database.prepare("update copy_group set moved = 1 where root = ?");
  const moved = database.prepare("select root, first from copy_group where moved = 1 limit 1");
  const setAnnounced = database.prepare("update copy_group set moved = 0 where root = ?");
  const members = "copy_node join copy_member using (node) where root = ?";
  const sizeOf = database.prepare(`select count(*) as size from ${members}`);
  const membersOf = database.prepare(`select seq, text from ${members}`);
  const firstOf = database.prepare(
    "select seq, text from copy_member join article using (seq) where node = ? order by published, id limit 1",
  );
  const seqsIn = database.prepare("select seq from copy_member where node = ?");
  const placeOf = database.prepare("select root, text from copy_member join copy_node using (node) where seq = ?");
  const say = database.prepare("insert into copy_said values (?, ?, ?)");
  const unsay = database.prepare("delete from copy_said where seq = ?");
  const { corrected } = openSaidHeadlines(database);

  /** Roots whose groups changed, and articles that are new in their group, with their headlines where they were just written. */
  const touched = new Set<number>();
  const coming = new Map<number, string | null>();

  /** Notes what an article says otherwise than the one that stands for its group, whose text has the hash `text`. */
  function note({ seq, text: own }: Member, first: Article | null, text: number): void {
    unsay.run(seq);
    const headline = coming.get(seq);
    // Of equal texts that come together none is read again.
    const article = typeof headline === "string" && own === text ? null : articleAt(seq);
    const shown = corrected(seq) ?? headline ?? article?.headline.text;
    if (shown !== undefined) say.run(seq, "headline", shown);
    if (own !== text && article && first)
      for (const paragraph of paragraphsMissing(article, first)) say.run(seq, "paragraph", paragraph);
  }

  /** Makes a group what its members say that it is; one article is none. `fresh`: those that are new in it. */
  function reconcile(root: number, fresh: readonly Member[]): void {
    const before = groupAt.get(root) as Group | undefined;
    const { size } = sizeOf.get(root) as { size: number };
    if (size < 2) {
      for (const { seq } of fresh) unsay.run(seq);
      if (before) dissolve(before);
      return;
    }
    const { seq: first, text } = firstOf.get(root) as unknown as Member;
    setGroup.run({ root, first, size, text });
    renew(first);
    unsay.run(first);
    const others = before?.text === text ? [...fresh] : (membersOf.all(root) as unknown as Member[]);
    // The one that stood alone until now stands under another.
    if (!before) for (const { seq } of others) if (seq !== first && !coming.has(seq)) renew(seq);
    if (before && before.first !== first) {
      renew(before.first);
      setMoved.run(root);
      // One that came again, changed, has another text by now.
      if (!others.some(({ seq }) => seq === before.first)) others.push({ seq: before.first, text: before.text });
    }
    const shown = articleAt(first);
    for (const other of others) if (other.seq !== first && isIn(other.seq, root)) note(other, shown, text);
  }

  function dissolve({ root, first }: Group): void {
    dropGroup.run(root);
    renew(first);
    for (const { seq } of membersOf.all(root) as unknown as Member[]) {
      unsay.run(seq);
      renew(seq);
    }
  }

  const isIn = (seq: number, root: number) => (placeOf.get(seq) as { root: number } | undefined)?.root === root;

  return {
    /** An article came. */
    came: (seq: number, { headline }: Article): void => void coming.set(seq, headline.text),
    /** An article left the group of a root. */
    left(seq: number, root: number): void {
      coming.delete(seq);
      unsay.run(seq);
      if (root !== 0) touched.add(root);
    },
    /** A node has another root than `from`; 0 for none before. */
    moved(node: number, from: number): void {
      if (from !== 0) touched.add(from);
      for (const { seq } of seqsIn.iterate(node) as unknown as Iterable<{ seq: number }>) {
        // What has just come is new to engines anyway.
        if (coming.has(seq)) continue;
        coming.set(seq, null);
        renew(seq);
      }
    },
    begin(): void {
      touched.clear();
      coming.clear();
    },
    finish(): void {
      const fresh = new Map<number, Member[]>();
      for (const seq of coming.keys()) {
        const { root, text } = placeOf.get(seq) as { root: number; text: number };
        const known = fresh.get(root);
        if (known) known.push({ seq, text });
        else fresh.set(root, [{ seq, text }]);
      }
      for (const root of new Set([...touched, ...fresh.keys()])) reconcile(root, fresh.get(root) ?? []);
    },
    hasMoved: () => moved.get() !== undefined,
    /** Renews the members of the groups for which another stands than when they were last renewed. */
    announce(): void {
      for (let found = moved.get(); found; found = moved.get()) {
        const { root, first } = found as unknown as Group;
        for (const { seq } of membersOf.all(root) as unknown as { seq: number }[]) if (seq !== first) renew(seq);
        setAnnounced.run(root);
      }
    },
  };
}
