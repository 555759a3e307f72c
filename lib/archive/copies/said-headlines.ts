import type { DatabaseSync } from "node:sqlite";

/** The headlines of copies, as the articles that stand for them are searched and shown with: as people corrected them. */
export function openSaidHeadlines(database: DatabaseSync) {
  const correctedAt = database.prepare(`
    select json_extract(patch, '$.headline.text') as headline from article_layer where seq = ? and layer = 'corrections'`);
  const say = database.prepare(
    "update copy_said set text = :headline where seq = :seq and kind = 'headline' and text <> :headline",
  );
  const standing = database.prepare(`
    select grouped.first as seq from copy_member join copy_node using (node)
      join copy_group as grouped on grouped.root = copy_node.root
    where copy_member.seq = ?`);
  const corrected = (seq: number): string | null =>
    (correctedAt.get(seq) as { headline: string | null } | undefined)?.headline ?? null;
  return {
    /** What people say that an article's headline is; null where they say nothing of it. */
    corrected,
    /** Brings what is said of a copy to what lies over it, `own` being its headline as read; gives whoever stands for it where that is new. */
    follow(seq: number, own: string): number | null {
      const { changes } = say.run({ seq, headline: corrected(seq) ?? own });
      return changes > 0 ? (standing.get(seq) as { seq: number }).seq : null;
    },
  };
}
