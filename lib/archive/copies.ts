import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../article/article.ts";
import { bandKeys, shinglesOf, similarity } from "../article/shingles.ts";

/** Texts that share this much are copies; samples of real reuse lie at 0.5 to 0.9, other texts on one event below 0.1. */
const COPY = 0.4;

/** A near-copy is news of the same days; the daily report in last month's words is not. Equal text needs no date. */
const DAYS_APART = 14;

/** What grouping looks at of an article's row. */
interface Member {
  readonly seq: number;
  readonly id: string;
  readonly body: number | null;
  readonly published: string;
  readonly copy_of: string | null;
  readonly copies: number;
}

const MEMBER = "select seq, id, body, published, copy_of, copies from article";

/** What the grouping needs of the archive; `regroup` gives a row a new revision where its group changed. */
export interface CopyStore {
  readonly database: DatabaseSync;
  readonly articleAt: (seq: number) => Article | null;
  readonly regroup: (seq: number, copyOf: string | null, copies: number) => void;
}

/**
 * Groups copies as articles come and go. Two articles are joined by what the two are, never by when they came, and a
 * group is whatever is joined; so any order of import gives the same groups. Articles of equal body are one group without
 * more ado, and bodies are compared once each, so that ten thousand equal texts cost no more than one.
 */
export function openCopies({ database, articleAt, regroup }: CopyStore) {
  const memberAt = database.prepare(`${MEMBER} where seq = ? and state = 'kept'`);
  const memberById = database.prepare(`${MEMBER} where id = ? and state = 'kept'`);
  const ofBody = database.prepare(`${MEMBER} where body = ? and state = 'kept' and seq <> ? order by published, id`);
  const oneOfBody = database.prepare(`${MEMBER} where body = ? and state = 'kept' and seq <> ? limit 1`);
  const bodiesInBand = database.prepare("select body from band where key = ? and body <> ?");
  const addBand = database.prepare("insert or ignore into band values (?, ?)");
  const dropBand = database.prepare("delete from band where key = ? and body = ?");
  const edgesOf = database.prepare("select other from copy_edge where seq = ?");
  const addEdge = database.prepare("insert or ignore into copy_edge values (:seq, :other), (:other, :seq)");
  const dropEdges = database.prepare("delete from copy_edge where seq = :seq or other = :seq");

  const equals = (body: number | null, seq: number) =>
    body === null ? [] : (ofBody.all(body, seq) as unknown as Member[]);
  const firstOf = (member: Member) =>
    member.copy_of === null ? member : (memberById.get(member.copy_of) as unknown as Member);

  function groupOf(start: Member): Member[] {
    const group = new Map([[start.seq, start]]);
    for (const member of group.values()) {
      const joined = (edgesOf.all(member.seq) as unknown as { other: number }[]).map(({ other }) =>
        memberAt.get(other),
      );
      for (const other of [...joined, ...equals(member.body, member.seq)] as (Member | undefined)[]) {
        if (other) group.set(other.seq, other);
      }
    }
    return [...group.values()];
  }

  /** Writes who is the earliest of a group, and how many copies it has. */
  function settle(group: readonly Member[]): void {
    const [first, ...rest] = group.toSorted(byAge);
    if (!first) return;
    regroup(first.seq, null, rest.length);
    for (const { seq } of rest) regroup(seq, first.id, 0);
  }

  /** One article of each near body, close enough in time. */
  function nearOnes(article: Article, self: Member): Member[] {
    const shingles = shinglesOf(article.body);
    const bodies = new Set<number>();
    for (const key of bandKeys(shingles)) {
      for (const { body } of bodiesInBand.all(key, self.body) as unknown as { body: number }[]) bodies.add(body);
      addBand.run(key, self.body);
    }
    return [...bodies].flatMap((body) => {
      const close = equals(body, self.seq).find(({ published }) => sameDays(published, self.published));
      const known = close && articleAt(close.seq);
      return known && similarity(shingles, shinglesOf(known.body)) >= COPY ? [close] : [];
    });
  }

  return {
    /** Looks for the copies of a new or changed article. */
    add(seq: number, article: Article): void {
      const self = memberAt.get(seq) as unknown as Member;
      if (self.body === null) return;
      const near = nearOnes(article, self);
      for (const other of near) addEdge.run({ seq, other: other.seq });
      const equal = oneOfBody.get(self.body, seq) as unknown as Member | undefined;
      const joined = equal ? [equal, ...near] : near;
      const firsts = new Map(joined.map(firstOf).map((first) => [first.seq, first]));
      const [first, ...others] = firsts.values();
      if (!first) return;
      if (others.length > 0 || byAge(self, first) < 0) settle(groupOf(self));
      else {
        regroup(seq, first.id, 0);
        regroup(first.seq, null, first.copies + 1);
      }
    },
    /** Takes an article out of its group, before its row changes; the rest may fall apart. */
    remove(seq: number): void {
      const self = memberAt.get(seq) as unknown as Member | undefined;
      if (!self || self.body === null) return;
      const left = groupOf(self).filter((member) => member.seq !== seq);
      dropEdges.run({ seq });
      if (!oneOfBody.get(self.body, seq)) {
        for (const key of bandKeys(shinglesOf(articleAt(seq)!.body))) dropBand.run(key, self.body);
      }
      const settled = new Set<number>([seq]);
      for (const member of left) {
        if (settled.has(member.seq)) continue;
        const group = groupOf(member).filter((other) => other.seq !== seq);
        for (const other of group) settled.add(other.seq);
        settle(group);
      }
    },
  };
}

function sameDays(a: string, b: string): boolean {
  const [from, to] = [a, b].map((date) => Date.parse(date.slice(0, 10)));
  return Number.isNaN(from) || Number.isNaN(to) || Math.abs(from! - to!) <= DAYS_APART * 86_400_000;
}

/** The earliest first, undated (`~`) ones last; a tie goes to the smaller id, whatever came first. */
function byAge(a: Member, b: Member): number {
  if (a.published !== b.published) return a.published < b.published ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
