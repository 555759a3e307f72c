import type { Migration } from "./migration.ts";

/**
 * Layout 5: when an article was first kept. For those that are there, the start of the import that brought them; an article
 * that no import is known to have brought (the earliest one that noted it changed it) gets none.
 */
export const added: Migration = {
  brings: "when each article was first kept",
  up: (database) =>
    database.exec(`
      alter table article add column added text;
      update article set added = (
        select iif(run_change.before is null, run.started, null) from run_change join run on run.id = run_change.run
        where run_change.seq = article.seq order by run.id limit 1
      ) where state = 'kept';
      drop view article_now;
      create view article_now as
        select article.seq, article.id, article.revision, article.state, article.content_hash, article.published,
          article.added, article.doc,
          nullif((select json_group_object(layer, patch) from article_layer where article_layer.seq = article.seq), '{}') as layers,
          iif(grouped.first = article.seq, null, earliest.id) as copy_of,
          iif(grouped.first = article.seq, grouped.size - 1, 0) as copies
        from article
          left join copy_member using (seq)
          left join copy_group as grouped on grouped.id = copy_member.grp
          left join article as earliest on earliest.seq = grouped.first`),
};
