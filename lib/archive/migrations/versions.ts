import type { Migration } from "./migration.ts";

/**
 * Layout 9: what was a group of copies is a family of versions, and copies have tables of their own. All of these are made
 * when the archive is next written to: texts are compared by more than was kept.
 */
export const versions: Migration = {
  brings: "copies of one day apart from versions",
  up: (database) =>
    database.exec(`
    drop view article_now;
    drop table copy_group;
    drop table copy_member;
    drop table copy_label;
    drop table copy_band;
    drop table copy_edge;
  create table copy_state (version integer not null);
  create table copy_node (
    node integer primary key, part text not null, body integer not null, words integer not null, root integer not null,
    needed_a integer not null, needed_b integer not null, held_a integer not null, held_b integer not null,
    unique (body, part)
  );
  create index copy_node_root on copy_node (root);
  create table copy_member (
    seq integer primary key, node integer not null, text integer not null, headline integer not null
  );
  create index copy_member_node on copy_member (node);
  create table copy_key (key integer not null, is_root integer not null, node integer not null, primary key (key, is_root, node)) without rowid;
  create table copy_group (
    root integer primary key, first integer not null, size integer not null, text integer not null, moved integer not null default 0
  );
  create index copy_group_moved on copy_group (root) where moved = 1;
  create table copy_said (seq integer not null, kind text not null, text text not null);
  create index copy_said_seq on copy_said (seq);

  create table family (
    id integer primary key, first integer not null, size integer not null, moved integer not null default 0
  );
  create index family_moved on family (id) where moved = 1;
  create table family_member (
    seq integer primary key, grp integer not null, label integer not null, body integer not null, day integer not null
  );
  create index family_member_group on family_member (grp);
  create index family_member_body on family_member (body, day);
  create table family_label (label integer primary key, grp integer not null);
  create index family_label_group on family_label (grp);
  create table family_band (
    key integer not null, period integer not null, label integer not null, day integer not null, body integer not null,
    primary key (key, period, label, day, body)
  ) without rowid;
  create table family_edge (seq integer not null, other integer not null, primary key (seq, other)) without rowid;
  create view article_now as
    select article.seq, article.id, article.revision, article.state, article.content_hash, article.published,
      article.added, article.doc,
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
      left join article as oldest on oldest.seq = family.first;
  `),
};
