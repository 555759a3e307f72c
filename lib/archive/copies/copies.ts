import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../../article/article.ts";
import { type CopyText, copyTextOf } from "../../article/identity/copy-text.ts";
import { type Body, bodyHash, textHash } from "../../article/identity/shingles.ts";
import { openGroups } from "./copy-groups.ts";
import { openNodes } from "./copy-nodes.ts";
import { partitionOf } from "./copy-partition.ts";
import { openStars } from "./copy-stars.ts";
import { spacedText } from "./said-otherwise.ts";

/** Texts that are remembered as they are compared: a story of the day is compared with each that comes. */
const REMEMBERED = 256;

/** An article among the copies, with hashes of what is searched in it and of its headline. */
interface Member {
  readonly node: number;
  readonly text: number;
  readonly headline: number;
}

/** What the grouping needs of the archive; `renew` gives a row a new revision, since its group changed. */
export interface CopyStore {
  readonly database: DatabaseSync;
  readonly articleAt: (seq: number) => Article | null;
  readonly renew: (seq: number) => void;
}

/**
 * Groups copies as articles come and go, all within one write transaction, from `begin` to `finish`. A copy is the same text
 * of the same day, or that text shortened (`copy-text.ts`). Articles of one body are one node, so that ten thousand
 * of them cost no more than one; nodes stand under the fullest that holds their text (`copy-stars.ts`).
 */
export function openCopies({ database, articleAt, renew }: CopyStore) {
  const memberAt = database.prepare("select * from copy_member where seq = ?");
  const addMember = database.prepare("insert into copy_member values (?, ?, ?, ?)");
  const dropMember = database.prepare("delete from copy_member where seq = ?");
  const seqsOfBody = database.prepare("select seq from copy_node join copy_member using (node) where body = ?");
  const isHeld = database.prepare("select 1 from copy_member where node = ? limit 1");

  const texts = new Map<number, CopyText>();
  const nodes = openNodes(database);
  const groups = openGroups({ database, articleAt, renew });
  const stars = openStars({ nodes, textOf, moved: groups.moved });

  function remember(body: number, text: CopyText): CopyText {
    texts.delete(body);
    texts.set(body, text);
    if (texts.size > REMEMBERED) texts.delete(texts.keys().next().value!);
    return text;
  }

  function textOf(body: number): CopyText | null {
    const known = texts.get(body);
    if (known) return remember(body, known);
    for (const { seq } of seqsOfBody.iterate(body) as unknown as Iterable<{ seq: number }>) {
      const article = articleAt(seq);
      if (article) return remember(body, copyTextOf(article.body));
    }
    return null;
  }

  return {
    /** Whether an article would stay where its last reading was put, and say what that said. */
    isSame(seq: number, article: Article): boolean {
      const member = memberAt.get(seq) as Member | undefined;
      const body = bodyHash(article.body);
      if (!member || body === null) return !member && body === null;
      const node = nodes.at(member.node)!;
      const { text, headline } = saidBy(article);
      const stays = node.body === body && node.part === partitionOf(article);
      return stays && member.text === text && member.headline === headline;
    },

    add(seq: number, article: Article, body: Body): void {
      const part = partitionOf(article);
      let node = nodes.withBody(part, body.hash);
      if (!node) {
        node = nodes.add(part, body.hash, body.words, remember(body.hash, copyTextOf(article.body, body.shingles)));
        stars.wait(node);
      }
      const { text, headline } = saidBy(article);
      addMember.run(seq, node.node, text, headline);
      groups.came(seq, article);
    },

    /** Takes an article out, before its row changes. */
    remove(seq: number): void {
      const member = memberAt.get(seq) as Member | undefined;
      if (!member) return;
      const node = nodes.at(member.node)!;
      dropMember.run(seq);
      groups.left(seq, node.root);
      if (isHeld.get(node.node)) return;
      const article = articleAt(seq);
      stars.dropped(node);
      nodes.drop(node, article && copyTextOf(article.body));
    },

    begin(): void {
      stars.begin();
      groups.begin();
    },
    finish(): void {
      stars.settle();
      groups.finish();
    },
    hasMoved: groups.hasMoved,
    announce: groups.announce,
  };
}

const saidBy = (article: Article) => ({
  text: textHash(spacedText(article)),
  headline: textHash(article.headline.text),
});
