import type { Migration } from "./migration.ts";

/** Layout 13: what finds the articles that a correction concerns. How people are written is read from the articles again. */
export const concerned: Migration = {
  brings: "what finds the articles that a correction concerns",
  up: (database) =>
    database.exec(`
      create index person_name_id on person_name (id, name);
      create index person_lone_id on person_lone (id) where id is not null;
      create index person_capitals_id on person_capitals (id) where id is not null;
      create table person_written (name text not null, seq integer not null, primary key (name, seq)) without rowid;
      create table article_outlet (seq integer not null, outlet text not null, primary key (seq, outlet)) without rowid;
      create index article_outlet_outlet on article_outlet (outlet);
      insert or ignore into article_outlet
        select seq, json_extract(doc, '$.publisher.id') from article
        where json_valid(doc) and json_extract(doc, '$.publisher.id') is not null;
      insert or ignore into article_outlet
        select seq, json_extract(value, '$.id') from article, json_each(iif(json_valid(doc), doc, '{}'), '$.facets.cited')
        where json_extract(value, '$.id') is not null;
      insert or ignore into person_unsettled select seq from article`),
};
