import { IN_FUTURE } from "../article/suspicion.ts";

/** The layout's version, kept in `pragma user_version`; an older file is brought forward, a newer one is refused. */
export const SCHEMA_VERSION = 3;

/** Whether an article's date was in the future when it was judged. Quotes inside a text are escaped, so none looks like this. */
export const IS_AHEAD = `instr(doc, '"suspicious":"${IN_FUTURE}"') > 0`;

/**
 * The archive's tables. `revision` grows with every write, so that an engine can ask what changed since it last looked.
 * `state`: `kept`; `removed` is a tombstone that a re-import respects; `undone` was taken back with its import and may
 * come again. Both have no `doc`. `copy_of` is the id of the earliest article of the same text, null for that one itself.
 * `body` is a hash of the body (null where it is too short to tell copies by), `published` the date as written or `~`.
 * `article_ahead` finds the dates that were in the future when they were judged. `band` finds bodies that may be near one another; `copy_edge` joins articles whose bodies are.
 *
 * `doc` holds the article as it was read by itself. What the archive as a whole says of its people stands beside it, in
 * tables named `person_…` (see `people.ts`), and `article_now` is both. `person_unsettled`, `person_touched` and
 * `person_stale` are queues of work, so that settling stopped anywhere goes on later.
 */
export const SCHEMA = `
  create table if not exists article (
    seq integer primary key,
    id text not null unique,
    revision integer not null,
    state text not null check (state in ('kept', 'removed', 'undone')),
    content_hash text not null,
    doc text,
    body integer,
    published text not null,
    copy_of text,
    copies integer not null default 0
  );
  create index if not exists article_revision on article (revision);
  create index if not exists article_body on article (body, published) where body is not null;
  create index if not exists article_copy_of on article (copy_of) where copy_of is not null;

  create index if not exists article_ahead on article (published) where ${IS_AHEAD};

  create table if not exists band (key integer not null, body integer not null, primary key (key, body)) without rowid;
  create table if not exists copy_edge (seq integer not null, other integer not null, primary key (seq, other)) without rowid;

  create table if not exists run (
    id integer primary key, started text not null, finished text, command text not null, counts text
  );
  create table if not exists run_change (
    run integer not null, seq integer not null, revision integer not null, before text, primary key (run, seq)
  ) without rowid;

  create table if not exists person_state (version integer not null);
  create table if not exists person_article (seq integer primary key, facts text, facets text);
  create table if not exists person_name (key text primary key, counts text not null, id text not null, name text not null) without rowid;
  create table if not exists person_link (link text not null, key text not null, primary key (link, key)) without rowid;
  create index if not exists person_link_key on person_link (key);
  create table if not exists person_in (key text not null, seq integer not null, primary key (key, seq)) without rowid;
  create table if not exists person_lone (family text not null, seq integer not null, id text, primary key (family, seq)) without rowid;
  create table if not exists person_capitals (word text not null, seq integer not null, id text, primary key (word, seq)) without rowid;
  create table if not exists person_family (family text primary key) without rowid;
  create table if not exists person_unsettled (seq integer primary key);
  create table if not exists person_touched (link text primary key) without rowid;
  create table if not exists person_stale (seq integer primary key);
  insert or ignore into person_unsettled select seq from article where seq not in (select seq from person_article);

  create view if not exists article_now as select article.*, facets from article left join person_article using (seq);
`;
