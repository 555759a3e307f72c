import type { Migration } from "./migration.ts";

/** Layout 4: what is shown in place of what was read lies in layers, and says only what differs. */
export const layers: Migration = {
  brings: "what is shown of an article in layers",
  up(database) {
    database.function("people_patch", (facets, doc) => patchOf(String(facets), String(doc)));
    database.exec(`
      drop view article_now;
      create table article_layer (seq integer not null, layer text not null, patch text not null, primary key (seq, layer));
      insert into article_layer select seq, 'people', people_patch(facets, doc) from person_article join article using (seq)
        where facets is not null and doc is not null;
      alter table person_article drop column facets;
      create view article_now as
        select article.seq, article.id, article.revision, article.state, article.content_hash, article.published, article.doc,
          nullif((select json_group_object(layer, patch) from article_layer where article_layer.seq = article.seq), '{}') as layers,
          iif(grouped.first = article.seq, null, earliest.id) as copy_of,
          iif(grouped.first = article.seq, grouped.size - 1, 0) as copies
        from article
          left join copy_member using (seq)
          left join copy_group as grouped on grouped.id = copy_member.grp
          left join article as earliest on earliest.seq = grouped.first`);
  },
};

/** The facets that differ from those that were read. What is garbled stays so: reading it reports it. */
function patchOf(resolved: string, doc: string): string {
  try {
    const read = JSON.parse(doc).facets as Record<string, unknown>;
    const differing = Object.entries(JSON.parse(resolved)).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(read[key]),
    );
    return JSON.stringify({ facets: Object.fromEntries(differing) });
  } catch {
    return resolved;
  }
}
