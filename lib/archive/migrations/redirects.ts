import type { Migration } from "./migration.ts";

/** Layout 6: where ids lead that are shown no more. Where one led on to another, it leads to the last; none in a circle. */
export const redirects: Migration = {
  brings: "where former ids lead",
  up: (database) =>
    database.exec(`
      create table redirect (facet text not null, id text not null, to_id text not null, primary key (facet, id)) without rowid;
      create index redirect_to on redirect (facet, to_id);
      with recursive led (id, to_id) as (
        select key, id from person_name where key <> id
        union
        select led.id, person_name.id from led join person_name on person_name.key = led.to_id
        where person_name.id <> led.to_id
      )
      insert into redirect select 'people', id, to_id from led
        where not exists (select 1 from person_name where key = led.to_id and id <> key)`),
};
