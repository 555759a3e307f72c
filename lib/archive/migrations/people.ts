import type { Migration } from "./migration.ts";

/** Layout 2: what the archive as a whole says of its people, in tables of its own. */
export const people: Migration = {
  brings: "people that are one across the archive",
  up: (database) =>
    database.exec(`
      create table person_state (version integer not null);
      create table person_article (seq integer primary key, facts text, facets text);
      create table person_name (key text primary key, counts text not null, id text not null, name text not null) without rowid;
      create table person_link (link text not null, key text not null, primary key (link, key)) without rowid;
      create index person_link_key on person_link (key);
      create table person_in (key text not null, seq integer not null, primary key (key, seq)) without rowid;
      create table person_lone (family text not null, seq integer not null, id text, primary key (family, seq)) without rowid;
      create table person_capitals (word text not null, seq integer not null, id text, primary key (word, seq)) without rowid;
      create table person_family (family text primary key) without rowid;
      create table person_unsettled (seq integer primary key);
      create table person_touched (link text primary key) without rowid;
      create table person_stale (seq integer primary key);
      insert into person_unsettled select seq from article;
      create view article_now as select article.*, facets from article left join person_article using (seq)`),
};
