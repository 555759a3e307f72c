/** The layout's version, kept in `pragma user_version`; an older file is brought forward, a newer one is refused. */
export const SCHEMA_VERSION = 1;

/**
 * The archive's tables. `revision` grows with every write, so that an engine can ask what changed since it last looked.
 * `state`: `kept`; `removed` is a tombstone that a re-import respects; `undone` was taken back with its import and may
 * come again. Both have no `doc`. `copy_of` is the id of the earliest article of the same text, null for that one itself.
 * `body` is a hash of the body (null where it is too short to tell copies by), `published` the date as written or `~`.
 * `band` finds bodies that may be near one another; `copy_edge` joins articles whose bodies are.
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

  create table if not exists band (key integer not null, body integer not null, primary key (key, body)) without rowid;
  create table if not exists copy_edge (seq integer not null, other integer not null, primary key (seq, other)) without rowid;

  create table if not exists run (
    id integer primary key, started text not null, finished text, command text not null, counts text
  );
  create table if not exists run_change (
    run integer not null, seq integer not null, revision integer not null, before text, primary key (run, seq)
  ) without rowid;
`;
