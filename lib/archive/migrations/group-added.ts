import type { Migration } from "./migration.ts";

/** Layout 14: when the first of a group of copies was kept. */
export const groupAdded: Migration = {
  brings: "when the first of an article's copies was kept",
  up: (database) =>
    database.exec(`
      drop view article_now;
      create view article_now as
        select article.seq, article.id, article.revision, article.state, article.content_hash, article.published,
          article.added, article.doc,
          iif(grouped.first = article.seq, (
            select iif(count(*) > count(other.added), null, min(other.added))
            from copy_node as under join copy_member as copy on copy.node = under.node join article as other on other.seq = copy.seq
            where under.root = grouped.root
          ), article.added) as group_added,
          nullif((select json_group_object(layer, patch) from article_layer where article_layer.seq = article.seq), '{}') as layers,
          iif(grouped.first = article.seq, null, earliest.id) as copy_of,
          iif(grouped.first = article.seq, grouped.size - 1, 0) as copies,
          iif(grouped.first = article.seq, (
            select json_group_array(json_array(kind, text, id)) from (
              select copy_said.kind, copy_said.text, min(other.id) as id
              from copy_node as under join copy_member as copy on copy.node = under.node
                join copy_said on copy_said.seq = copy.seq join article as other on other.seq = copy.seq
              where under.root = grouped.root group by copy_said.kind, copy_said.text order by 1, 3, 2
            )), null) as said,
          iif(family.size > 1, oldest.id, null) as family
        from article
          left join copy_member on copy_member.seq = article.seq
          left join copy_node on copy_node.node = copy_member.node
          left join copy_group as grouped on grouped.root = copy_node.root
          left join article as earliest on earliest.seq = grouped.first
          left join family_member on family_member.seq = article.seq
          left join family on family.id = family_member.grp
          left join article as oldest on oldest.seq = family.first`),
};
