import { dayOf, periodOf } from "../families/family-days.ts";
import type { Migration } from "./migration.ts";

/**
 * Layout 3: what a row said of its copies goes to tables of its own, in which a group has a number, and the bands know
 * days. Tombstones keep their id alone, and what else is left of their articles waits to be erased.
 */
export const copies: Migration = {
  brings: "copies in groups of their own, and what was removed queued to be erased",
  up(database) {
    database.function("day_of", (published) => dayOf(String(published)));
    database.function("period_of", (day) => periodOf(Number(day)));
    database.exec(`
      drop view article_now;
      drop index article_copy_of;
      drop index article_revision;
      drop index article_body;
      alter table article rename to article_2;
      alter table band rename to band_2;
      ${TABLES}
      insert into article (seq, id, revision, state, content_hash, published, doc)
        select seq, id, revision, state, iif(doc is null, '', content_hash), published, doc from article_2;
      insert into copy_member (seq, grp, label, body, day)
        select kept.seq, coalesce(first.seq, kept.seq), coalesce(first.seq, kept.seq), kept.body, day_of(kept.published)
        from article_2 as kept left join article_2 as first on first.id = kept.copy_of
        where kept.state = 'kept' and kept.body is not null;
      insert into copy_group (id, first, size) select grp, grp, count(*) from copy_member group by grp;
      insert into copy_label select id, id from copy_group;
      insert or ignore into copy_band
        select key, period_of(day), label, day, body from band_2 join copy_member using (body);
      insert or ignore into copy_edge
        select seq, hub from copy_member join (select body, min(seq) as hub from copy_member group by body) using (body)
        where seq <> hub;
      insert or ignore into copy_edge select other, seq from copy_edge;
      insert into erasing select store, seq from article join (select 'file' as store union select 'server') where doc is null;
      drop table article_2;
      drop table band_2`);
  },
};

const TABLES = `
  create table article (
    seq integer primary key,
    id text not null unique,
    revision integer not null,
    state text not null check (state in ('kept', 'removed', 'undone')),
    content_hash text not null,
    published text not null,
    doc text
  );
  create index article_revision on article (revision);
  create index article_ahead on article (published) where instr(doc, '"suspicious":"in the future"') > 0;
  create table copy_group (
    id integer primary key, first integer not null, size integer not null, moved integer not null default 0
  );
  create index copy_group_moved on copy_group (id) where moved = 1;
  create table copy_member (
    seq integer primary key, grp integer not null, label integer not null, body integer not null, day integer not null
  );
  create index copy_member_group on copy_member (grp);
  create index copy_member_body on copy_member (body, day);
  create table copy_label (label integer primary key, grp integer not null);
  create index copy_label_group on copy_label (grp);
  create table copy_band (
    key integer not null, period integer not null, label integer not null, day integer not null, body integer not null,
    primary key (key, period, label, day, body)
  ) without rowid;
  create index run_change_seq on run_change (seq);
  create table erasing (store text not null, seq integer not null, primary key (store, seq)) without rowid;
  create table erasing_name (key text primary key) without rowid;
  create view article_now as
    select article.seq, article.id, article.revision, article.state, article.content_hash, article.published, article.doc, facets,
      iif(grouped.first = article.seq, null, earliest.id) as copy_of,
      iif(grouped.first = article.seq, grouped.size - 1, 0) as copies
    from article
      left join person_article using (seq)
      left join copy_member using (seq)
      left join copy_group as grouped on grouped.id = copy_member.grp
      left join article as earliest on earliest.seq = grouped.first;
`;
