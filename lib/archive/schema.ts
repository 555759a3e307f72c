import { IN_FUTURE } from "../article/dates/suspicion.ts";

/** Whether an article's date was in the future when it was judged. Quotes inside a text are escaped, so none looks like this. */
export const IS_AHEAD = `instr(doc, '"suspicious":"${IN_FUTURE}"') > 0`;

/**
 * The archive's tables. `revision` grows with every write, so that an engine can ask what changed since it last looked.
 * `state`: `kept`; `removed` is a tombstone that a re-import respects; `undone` was taken back with its import and may
 * come again. Both have no `doc`, and nothing else that their article said. `published` is the date as written or `~`;
 * `article_ahead` finds the dates that were in the future when they were judged. `added` is
 * when the article was first kept (ISO 8601, UTC), null where that is not known.
 *
 * Copies (see `copies/copies.ts`): every kept article with a body long enough to find copies by is a `copy_member` of a
 * `copy_node`, all those of one partition that have one body. A node stands under its `root`, the node of the fullest text
 * that holds its own, or is one; `needed` and `held` tell by bits that a text lacks what another says, `copy_key` finds what
 * may hold a text. A `copy_group` is a root with two articles at least, `first` the one that stands for it, `copy_said` what
 * the others say otherwise. `moved`: its members have not been given a new revision since another one stands for it.
 *
 * Versions (see `families/families.ts`): each of these articles is a `family_member` of one `family`, whose `first` is its
 * earliest. `body` is a hash of the body, `day` a number or -1 for undated. `family_edge` joins members so that each family
 * is connected. `family_band` finds bodies that may be alike, by days; a `label` stands for the family that it leads to by
 * `family_label`, so that joining two families touches no band. `moved` as above. `copy_state`: by which rules all of these
 * were made.
 *
 * By its `identity_key`s an article is known when it comes again (see `identities.ts`): hashes, and no word of it.
 *
 * `doc` holds the article as it was read by itself. What is shown in its place lies over it in `article_layer`, a patch a
 * layer (see `as-now.ts`), and `article_now` is all of it. What the archive knows of people, from which the layer `people`
 * follows, is in tables named `person_…` (see `people.ts`). `person_unsettled`, `person_touched` and `person_stale` are
 * queues of work, so that settling stopped anywhere goes on later; `person_lone` holds whom a family name alone means in an
 * article, or as JSON whom it may mean; `person_written` how people are written in the articles, folded. `article_outlet` has
 * the ids of the outlets that an article was read to be of or to cite. `correction` is the ledger of corrections as it was last
 * read, in order, `correction_state` the hash of its file, and `correction_stale` the queue of articles over which the layer
 * `corrections` is to be laid anew. `collection_model` is which model of one's own names the people of a collection. `redirect`
 * says where ids lead that are shown no more. `erasing` and `erasing_name` are
 * another (see `erase.ts`): articles, and the people's names in them, of which traces may be left in a `store`.
 */
export const SCHEMA = `
  create table article (
    seq integer primary key,
    id text not null unique,
    revision integer not null,
    state text not null check (state in ('kept', 'removed', 'undone')),
    content_hash text not null,
    published text not null,
    doc text,
    added text
  );
  create index article_revision on article (revision);

  create index article_ahead on article (published) where ${IS_AHEAD};

  create table identity_key (kind text not null, key text not null, seq integer not null, primary key (kind, key, seq)) without rowid;
  create index identity_key_seq on identity_key (seq, kind);
  create table identity_said (seq integer not null, record text not null, run integer not null, primary key (seq, record)) without rowid;
  create table identity_state (version integer not null);

  create table article_layer (seq integer not null, layer text not null, patch text not null, primary key (seq, layer));

  create table article_outlet (seq integer not null, outlet text not null, primary key (seq, outlet)) without rowid;
  create index article_outlet_outlet on article_outlet (outlet);

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

  create table run (
    id integer primary key, started text not null, finished text, command text not null, counts text
  );
  create table run_change (
    run integer not null, seq integer not null, revision integer not null, before text, primary key (run, seq)
  ) without rowid;
  create index run_change_seq on run_change (seq);
  create table erasing (store text not null, seq integer not null, primary key (store, seq)) without rowid;
  create table erasing_name (key text primary key) without rowid;

  create table collection_model (collection text primary key, folder text not null, hash text not null) without rowid;

  create table person_state (version integer not null);
  create table person_article (seq integer primary key, facts text);
  create table person_name (key text primary key, counts text not null, id text not null, name text not null, several integer not null default 0) without rowid;
  create index person_name_id on person_name (id, name);
  create table person_link (link text not null, key text not null, primary key (link, key)) without rowid;
  create index person_link_key on person_link (key);
  create table person_in (key text not null, seq integer not null, primary key (key, seq)) without rowid;
  create table person_lone (family text not null, seq integer not null, id text, candidates text, primary key (family, seq)) without rowid;
  create index person_lone_id on person_lone (id) where id is not null;
  create table person_capitals (word text not null, seq integer not null, id text, primary key (word, seq)) without rowid;
  create index person_capitals_id on person_capitals (id) where id is not null;
  create table person_written (name text not null, seq integer not null, primary key (name, seq)) without rowid;
  create table person_family (family text primary key) without rowid;
  create table person_unsettled (seq integer primary key);
  create table person_touched (link text primary key) without rowid;
  create table person_stale (seq integer primary key);

  create table correction (
    id text primary key, place integer not null, line text not null, in_force integer not null, articles integer
  ) without rowid;
  create index correction_place on correction (place);
  create table correction_state (hash text not null);
  create table correction_stale (seq integer primary key);

  create table redirect (facet text not null, id text not null, to_id text not null, primary key (facet, id)) without rowid;
  create index redirect_to on redirect (facet, to_id);

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
      left join article as oldest on oldest.seq = family.first;
`;
