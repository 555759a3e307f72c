/** The layout's version, kept in `pragma user_version`; an older file is brought forward, a newer one is refused. */
export const SCHEMA_VERSION = 1;

/**
 * The archive's tables. `revision` grows with every write, so that an engine can ask what changed since it last looked.
 * A removed article keeps its row without `doc`: the tombstone that a re-import respects.
 */
export const SCHEMA = `
  create table if not exists article (
    seq integer primary key,
    id text not null unique,
    revision integer not null,
    content_hash text not null,
    doc text
  );
  create index if not exists article_revision on article (revision);
`;
