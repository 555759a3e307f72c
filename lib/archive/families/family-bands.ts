import type { DatabaseSync } from "node:sqlite";
import { DAYS_APART, periodOf, periodsNear, UNDATED } from "./family-days.ts";

/** A body on a day, as the bands list it. */
export interface Listed {
  readonly body: number;
  readonly day: number;
}

/** Labels that a band lists in a period: all bodies under one belong to one group. */
export interface LabelIn {
  readonly label: number;
  readonly period: number;
}

/** The bands: which bodies may be near one another, found by key and day without looking at all that share the key. */
export function openBands(database: DatabaseSync) {
  const any = database.prepare("select 1 from family_band where key = ? limit 1");
  const nextLabel = database.prepare(
    "select label from family_band where key = ? and period = ? and label > ? order by label limit 1",
  );
  const nextPair = database.prepare(
    "select period, label from family_band where key = ? and (period, label) > (?, ?) order by period, label limit 1",
  );
  const at = "select body, day from family_band where key = ? and period = ? and label = ?";
  const later = database.prepare(`${at} and day between ? and ? order by day, body`);
  const earlier = database.prepare(`${at} and day between ? and ? order by day desc, body`);
  const all = database.prepare(at);
  const add = database.prepare("insert or ignore into family_band values (?, ?, ?, ?, ?)");
  const drop = database.prepare(
    "delete from family_band where key = ? and period = ? and label = ? and day = ? and body = ?",
  );
  const dropAnywhere = database.prepare("delete from family_band where body = ? and day = ?");

  return {
    /**
     * The labels under which a key lists something near a day, each once a period. There are few: one for every group that
     * began there by itself. What is undated is near all periods, two dozen a year.
     */
    *labels(key: number, day: number): Generator<LabelIn> {
      if (!any.get(key)) return;
      const periods = periodsNear(day);
      if (periods === null) {
        let last: LabelIn | undefined = { period: UNDATED - 1, label: 0 };
        while (last) {
          last = nextPair.get(key, last.period, last.label) as LabelIn | undefined;
          if (last) yield last;
        }
        return;
      }
      for (const period of periods) {
        let label: number | undefined = 0;
        while (label !== undefined) {
          label = (nextLabel.get(key, period, label) as { label: number } | undefined)?.label;
          if (label !== undefined) yield { label, period };
        }
      }
    },

    /** What a key lists under a label near a day: the nearest days first, as far as they are asked for. */
    *bodies(key: number, { label, period }: LabelIn, day: number): Generator<Listed> {
      if (day === UNDATED || period === UNDATED) {
        yield* all.iterate(key, period, label) as unknown as Iterable<Listed>;
        return;
      }
      yield* later.iterate(key, period, label, day, day + DAYS_APART) as unknown as Iterable<Listed>;
      yield* earlier.iterate(key, period, label, day - DAYS_APART, day - 1) as unknown as Iterable<Listed>;
    },

    add(keys: readonly number[], label: number, { body, day }: Listed): void {
      for (const key of keys) add.run(key, periodOf(day), label, day, body);
    },

    drop(keys: readonly number[], label: number, { body, day }: Listed): void {
      for (const key of keys) drop.run(key, periodOf(day), label, day, body);
    },

    /** The same where the keys are not known, since the text cannot be read: looks through all bands. */
    dropAnywhere({ body, day }: Listed): void {
      dropAnywhere.run(body, day);
    },
  };
}
