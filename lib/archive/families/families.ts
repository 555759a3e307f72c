import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../../article/article.ts";
import { type Body, bodyOf } from "../../article/identity/shingles.ts";
import { publishedOf } from "../published-of.ts";
import { openBands } from "./family-bands.ts";
import { dayOf, sameDays } from "./family-days.ts";
import { type Member, openGroups } from "./family-groups.ts";
import { areAlike, type FamilyText, openTexts } from "./family-texts.ts";

/** Neighbours before it that one of an article taken out is tried to be joined to, before its whole group is looked through. */
const TRIED = 8;

/** What the grouping needs of the archive; `renew` gives a row a new revision, since its group changed. */
export interface FamilyStore {
  readonly database: DatabaseSync;
  readonly articleAt: (seq: number) => Article | null;
  readonly renew: (seq: number) => void;
}

/**
 * Keeps articles with others that are alike, in families, as they come and go, all within one write transaction, from
 * `begin` to `finish`. Two articles are joined by what the two are, never by when they came, and a family is whatever is
 * joined; so any order of import gives the same families. Equal bodies are joined without more ado. Of a family of near ones an article is compared with the members
 * nearest in time until one is alike: joined to one, it is joined to all, so that it costs the same whether the group has
 * ten members or ten thousand. Only what is taken out may make a group be looked through.
 */
export function openFamilies({ database, articleAt, renew }: FamilyStore) {
  const edgesOf = database.prepare(
    "select family_member.* from family_edge join family_member on family_member.seq = other where family_edge.seq = ? order by day, body",
  );
  const addEdge = database.prepare("insert or ignore into family_edge values (:seq, :other), (:other, :seq)");
  const dropEdgesTo = database.prepare(
    "delete from family_edge where other = :seq and seq in (select other from family_edge where seq = :seq)",
  );
  const dropEdgesFrom = database.prepare("delete from family_edge where seq = ?");
  const seqsOfBody = database.prepare("select seq from family_member where body = ?");

  const bands = openBands(database);
  const groups = openGroups(database, renew);
  const texts = openTexts((body) => {
    for (const { seq } of seqsOfBody.iterate(body) as unknown as Iterable<{ seq: number }>) {
      const article = articleAt(seq);
      if (article) return article.body;
    }
    return null;
  });
  /** Articles of groups that may have fallen apart. */
  const broken = new Set<number>();

  /** One member of every group that a body of a day belongs to, by the group's number. */
  function neighbours(body: number, day: number, text: FamilyText): Map<number, number> {
    const found = new Map<number, number>();
    const equal = groups.withBody(body);
    if (equal) found.set(equal.grp, equal.seq);
    const compared = new Set([body]);
    for (const key of text.keys) {
      for (const listed of bands.labels(key, day)) {
        const group = groups.ofLabel(listed.label);
        if (found.has(group)) continue;
        for (const near of bands.bodies(key, listed, day)) {
          if (compared.has(near.body)) continue;
          compared.add(near.body);
          const other = texts.of(near.body);
          if (other === null || !areAlike(text, other)) continue;
          found.set(group, groups.withBodyAndDay(near.body, near.day)!.seq);
          break;
        }
      }
    }
    return found;
  }

  function add(seq: number, { hash: body, shingles }: Body, published: string): void {
    const day = dayOf(published);
    const text = texts.remember(body, shingles);
    const same = groups.withBodyAndDay(body, day);
    const found = neighbours(body, day, text);
    const member = groups.join({ seq, body, day }, [...found.keys()], same?.label);
    bands.add(text.keys, member.label, member);
    for (const other of found.values()) addEdge.run({ seq, other });
  }

  /** Takes a member out of group, bands and edges; returns those that it was joined to. */
  function takeOut(member: Member): Member[] {
    const { seq, body, day, label } = member;
    const text = texts.of(body);
    const joined = edgesOf.all(seq) as unknown as Member[];
    dropEdgesTo.run({ seq });
    dropEdgesFrom.run(seq);
    groups.leave(member);
    if (!groups.withBodyAndDay(body, day)) {
      if (text) bands.drop(text.keys, label, member);
      else bands.dropAnywhere(member);
    }
    return joined;
  }

  /** Joins what an article joined that is gone; false where that does not show that they still belong together. */
  function rejoined(members: readonly Member[]): boolean {
    return members.every((member, at) => {
      const before = members.slice(Math.max(0, at - TRIED), at).reverse();
      const other = before.find((one) => areJoined(one, member));
      if (other) addEdge.run({ seq: member.seq, other: other.seq });
      return at === 0 || other !== undefined;
    });
  }

  function areJoined(a: Member, b: Member): boolean {
    if (a.body === b.body) return true;
    if (!sameDays(a.day, b.day)) return false;
    const [x, y] = [texts.of(a.body), texts.of(b.body)];
    return x !== null && y !== null && areAlike(x, y);
  }

  /** Groups the members of a group again, as if they had just come. */
  function regroup(id: number): void {
    const first = groups.firstOf(id);
    const members = groups.membersOf(id);
    for (const member of members) takeOut(member);
    for (const { seq } of members) {
      const article = articleAt(seq);
      const body = article && bodyOf(article.body);
      if (body) add(seq, body, publishedOf(article));
    }
    for (const { seq } of members) {
      const now = groups.at(seq);
      if (!now || groups.firstOf(now.grp) !== first) groups.changed.add(seq);
    }
  }

  return {
    add,
    /** Takes an article out, before its row changes. */
    remove(seq: number): void {
      const member = groups.at(seq);
      if (!member) return;
      const joined = takeOut(member);
      if (!rejoined(joined)) for (const one of joined) broken.add(one.seq);
    },
    begin(): void {
      broken.clear();
      groups.begin();
    },
    finish(): void {
      const apart = new Set([...broken].flatMap((seq) => groups.at(seq)?.grp ?? []));
      for (const id of apart) regroup(id);
      groups.finish();
    },
    hasMoved: groups.hasMoved,
    announce: groups.announce,
  };
}
