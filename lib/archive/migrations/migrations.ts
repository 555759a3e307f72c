import { added } from "./added.ts";
import { codes } from "./codes.ts";
import { concerned } from "./concerned.ts";
import { copies } from "./copies.ts";
import { corrections } from "./corrections.ts";
import { effects } from "./effects.ts";
import { groupAdded } from "./group-added.ts";
import { identities } from "./identities.ts";
import { layers } from "./layers.ts";
import type { Migration } from "./migration.ts";
import { models } from "./models.ts";
import { openNames } from "./open-names.ts";
import { people } from "./people.ts";
import { redirects } from "./redirects.ts";
import { versions } from "./versions.ts";

/** The layout of the first archives. */
const FIRST = 1;

/**
 * What leads from the first layout to today's, in order: the first of them brings layout 2. A new one is added at the end,
 * with what it changes in `schema.ts`; one that has been released is never changed.
 */
const MIGRATIONS: readonly Migration[] = [
  people,
  copies,
  layers,
  added,
  redirects,
  codes,
  identities,
  versions,
  corrections,
  openNames,
  models,
  concerned,
  groupAdded,
  effects,
];

/** The layout of this version's tables, kept in `pragma user_version`. */
export const LAYOUT = FIRST + MIGRATIONS.length;

/** The migration that brings a layout. */
export const migrationTo = (layout: number): Migration => MIGRATIONS[layout - FIRST - 1]!;
