import type { DatabaseSync } from "node:sqlite";

/** An article among those that are alike: its family, its body and day, and the label under which the bands list both. */
export interface Member {
  readonly seq: number;
  readonly grp: number;
  readonly label: number;
  readonly body: number;
  readonly day: number;
}

interface Group {
  readonly id: number;
  readonly first: number;
  readonly size: number;
}

/**
 * The families: who belongs together, and which of them is the earliest. Joining two groups costs what the smaller
 * one holds. `renew` gives an article a new revision: what is shown of it (the earliest) changed.
 */
export function openGroups(database: DatabaseSync, renew: (seq: number) => void) {
  const memberAt = database.prepare("select * from family_member where seq = ?");
  const withBody = database.prepare("select * from family_member where body = ? limit 1");
  const withBodyAndDay = database.prepare("select * from family_member where body = ? and day = ? limit 1");
  const addMember = database.prepare("insert into family_member values (:seq, :grp, :label, :body, :day)");
  const dropMember = database.prepare("delete from family_member where seq = ?");
  const inOrder = "from family_member join article using (seq) where grp = ? order by published, id";
  const membersOf = database.prepare(`select family_member.* ${inOrder}`);
  const earliestOf = database.prepare(`select seq ${inOrder} limit 1`);
  const groupAt = database.prepare("select id, first, size from family where id = ?");
  const addLabel = database.prepare("insert into family_label (grp) values (0) returning label");
  const addGroup = database.prepare("insert into family (id, first, size) values (?, ?, 0)");
  const setGroup = database.prepare("update family set first = ?, size = ? where id = ?");
  const dropGroup = database.prepare("delete from family where id = ?");
  const setMoved = database.prepare("update family set moved = 1 where id = ? and size > 1");
  const moved = database.prepare("select id, first from family where moved = 1 limit 1");
  const setAnnounced = database.prepare("update family set moved = 0 where id = ?");
  const groupOfLabel = database.prepare("select grp from family_label where label = ?");
  const setLabel = database.prepare("update family_label set grp = label where label = ?");
  const dropLabels = database.prepare("delete from family_label where grp = ?");
  const moveMembers = database.prepare("update family_member set grp = ? where grp = ?");
  const moveLabels = database.prepare("update family_label set grp = ? where grp = ?");
  const ageOf = database.prepare("select published, id from article where seq = ?");

  /** Groups that lost their earliest, and articles to be renewed at the end. */
  const headless = new Set<number>();
  const changed = new Set<number>();

  const group = (id: number) => groupAt.get(id) as unknown as Group;

  /** The earlier of two articles: the undated (`~`) are last, a tie goes to the smaller id, whatever came first. */
  function earlier(a: number, b: number): number {
    const [x, y] = [ageOf.get(a), ageOf.get(b)] as unknown as { published: string; id: string }[];
    if (x!.published !== y!.published) return x!.published < y!.published ? a : b;
    return x!.id < y!.id ? a : b;
  }

  /** Makes `first` the earliest of a group that now has `size` members. */
  function update({ id, first }: Group, earliest: number, size: number): void {
    setGroup.run(earliest, size, id);
    changed.add(first).add(earliest);
    if (earliest !== first) setMoved.run(id);
  }

  /** Makes two groups one, and returns its number. */
  function merged(a: number, b: number): number {
    const [small, large] = [group(a), group(b)].sort((x, y) => x.size - y.size || x.id - y.id) as [Group, Group];
    moveMembers.run(large.id, small.id);
    moveLabels.run(large.id, small.id);
    dropGroup.run(small.id);
    if (headless.delete(small.id)) headless.add(large.id);
    update(large, headless.has(large.id) ? large.first : earlier(small.first, large.first), small.size + large.size);
    changed.add(small.first);
    setMoved.run(large.id);
    return large.id;
  }

  return {
    at: (seq: number) => memberAt.get(seq) as Member | undefined,
    withBody: (body: number) => withBody.get(body) as Member | undefined,
    withBodyAndDay: (body: number, day: number) => withBodyAndDay.get(body, day) as Member | undefined,
    ofLabel: (label: number) => (groupOfLabel.get(label) as { grp: number }).grp,
    membersOf: (id: number) => membersOf.all(id) as unknown as Member[],
    firstOf: (id: number) => group(id).first,
    changed,

    /**
     * Puts a new article into some groups, which become one, or into one of its own; returns it as a member. `label` is
     * that under which its body and day are listed already.
     */
    join(self: Pick<Member, "seq" | "body" | "day">, found: readonly number[], label: number | undefined): Member {
      const { seq, body, day } = self;
      let id = found[0];
      if (id === undefined) {
        // A label outlives its group where that was joined to another, so it is labels that give numbers.
        id = (addLabel.get() as { label: number }).label;
        setLabel.run(id);
        addGroup.run(id, seq);
      }
      for (const other of found.slice(1)) id = merged(id, other);
      const member = { seq, grp: id, label: label ?? id, body, day };
      addMember.run(member);
      const known = group(id);
      update(known, headless.has(id) ? known.first : earlier(known.first, seq), known.size + 1);
      return member;
    },

    /** Takes an article out of its group. */
    leave({ seq, grp }: Member): void {
      dropMember.run(seq);
      const known = group(grp);
      if (known.size === 1) {
        dropGroup.run(grp);
        dropLabels.run(grp);
        headless.delete(grp);
        return;
      }
      setGroup.run(known.first, known.size - 1, grp);
      if (known.first === seq) headless.add(grp);
      else changed.add(known.first);
    },

    /** Forgets what a transaction that was rolled back left to do. */
    begin(): void {
      headless.clear();
      changed.clear();
    },

    /** Finds the earliest where it left, and renews the articles of which something else is to be shown. */
    finish(): void {
      for (const id of headless) {
        const { first, size } = group(id);
        const { seq } = earliestOf.get(id) as { seq: number };
        update({ id, first, size }, seq, size);
      }
      for (const seq of changed) renew(seq);
    },

    hasMoved: () => moved.get() !== undefined,

    /** Renews the members of the groups that have another earliest than when they were last renewed. */
    announce(): void {
      for (let found = moved.get(); found; found = moved.get()) {
        const { id, first } = found as unknown as Group;
        for (const { seq } of membersOf.all(id) as unknown as Member[]) if (seq !== first) renew(seq);
        setAnnounced.run(id);
      }
    },
  };
}
