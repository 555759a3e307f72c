import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { privateModes } from "../archive/private-mode.ts";
import { transaction } from "../archive/transaction.ts";
import { type AlertFailure, readFailure, writeFailure } from "./alert-failure.ts";
import type { Notice } from "./notice.ts";

/** The folder of what alerts have told, beside an archive. */
export const alertsFolder = (archive: string): string => join(dirname(archive), "alerts");

/**
 * What each alert has looked at and told. `watched`: up to which number of the archive's articles it has looked, in which
 * hour or day, and why it could not the last time; `absent`: numbers below that whose articles were not there then;
 * `told`: articles that are in a message, whether that was sent or waits; `mark`: the article that had come last when alerts
 * were run, by its number.
 */
const TABLES = `
create table if not exists watched (
  alert text primary key, until integer not null, bucket text not null default '', failing text, since integer
) strict;
create table if not exists absent (alert text not null, seq integer not null, primary key (alert, seq)) strict, without rowid;
create table if not exists told (
  alert text not null, article text not null, message text not null, primary key (alert, article)
) strict, without rowid;
create table if not exists message (
  id text primary key, alert text not null, made integer not null, articles integer not null, body text not null,
  sent integer, tries integer not null default 0, next integer not null default 0, reason text
) strict;
create table if not exists mark (seq integer primary key, article text not null) strict;
create index if not exists message_waiting on message (alert, made) where sent is null;
pragma user_version = 1;
`;

/** A message as it was made once: each try sends the same. Times are milliseconds since 1970. */
export interface Message {
  readonly id: string;
  readonly alert: string;
  readonly made: number;
  /** How many texts it tells of. */
  readonly articles: number;
  /** A `Notice` as JSON; empty once it was sent, since it holds words of articles that may be erased. */
  readonly body: string;
  readonly sent: number | null;
  readonly tries: number;
  readonly next: number;
  /** Why the last try failed; null where none has, or the message was sent. */
  readonly reason: AlertFailure | null;
}

/** How an alert does. */
export interface Watched {
  readonly until: number;
  /** The hour or day in which it last looked. */
  readonly bucket: string;
  /** Why it could not look the last time, and since when; null where it could. */
  readonly failing: AlertFailure | null;
  readonly since: number | null;
}

/** What an alert found: what it tells (null: nothing), and how far it has looked then. */
export interface Looked {
  readonly until: number;
  readonly bucket: string;
  readonly absent: readonly number[];
  readonly message: {
    readonly id: string;
    readonly body: string;
    readonly texts: number;
    readonly articles: readonly string[];
  } | null;
}

/** Marks that are kept, the latest: an archive is restored from a copy of the last runs. */
const MARKS = 1000;

/** Opens what alerts have told, making it. */
export function openOutbox(folder: string) {
  mkdirSync(folder, { recursive: true, mode: privateModes(folder).folder });
  const path = join(folder, "state.db");
  // SQLite would make it for every account to read.
  closeSync(openSync(path, "a", privateModes(path).file));
  const database = new DatabaseSync(path);
  database.exec(
    "pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on",
  );
  database.exec(TABLES);
  return outboxOf(database);
}

export type Outbox = ReturnType<typeof openOutbox>;

/** Opens it to be looked at; null where there is none, or none that can be read. */
export function openOutboxToRead(folder: string): Outbox | null {
  const path = join(folder, "state.db");
  if (!existsSync(path)) return null;
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    database.exec("pragma busy_timeout = 2000");
    return outboxOf(database);
  } catch {
    database?.close();
    return null;
  }
}

function outboxOf(database: DatabaseSync) {
  const ask = (sql: string) => database.prepare(sql);
  const watched = ask("select until, bucket, failing, since from watched where alert = ?");
  const absent = ask("select seq from absent where alert = ?");
  const isTold = ask("select 1 from told where alert = ? and article = ?");
  const waiting = ask("select * from message where sent is null order by made, id");
  const latest = ask("select * from message order by made desc, id desc limit ?");
  const firstOf = ask(
    "select * from message where alert = ? and sent is null and reason is not null order by made limit 1",
  );

  return {
    watched(alert: string): Watched | null {
      const row = watched.get(alert) as (Omit<Watched, "failing"> & { failing: string | null }) | undefined;
      return row ? { ...row, failing: row.failing === null ? null : readFailure(row.failing) } : null;
    },
    absent: (alert: string): number[] => (absent.all(alert) as { seq: number }[]).map(({ seq }) => seq),
    isTold: (alert: string, article: string): boolean => isTold.get(alert, article) !== undefined,
    /** Begins to watch: what the archive holds by then is not told. */
    watch(alert: string, until: number): void {
      ask("insert or ignore into watched (alert, until) values (?, ?)").run(alert, until);
    },
    /** The articles that had come last when alerts were run, with the numbers that they had; the latest first. */
    marks: () =>
      ask("select seq, article from mark order by seq desc").all() as unknown as { seq: number; article: string }[],
    mark(seq: number, article: string): void {
      ask("insert or replace into mark values (?, ?)").run(seq, article);
      ask("delete from mark where seq not in (select seq from mark order by seq desc limit ?)").run(MARKS);
    },
    /** Lets no alert have looked beyond a number, or `all`: each have looked that far. What was noted of later ones goes. */
    lookOnFrom(seq: number, all: boolean): void {
      transaction(database, () => {
        ask(`update watched set until = ${all ? "?" : "min(until, ?)"}`).run(seq);
        ask("delete from absent where seq > ?").run(all ? 0 : seq);
        ask("delete from mark where seq > ?").run(all ? 0 : seq);
      });
    },
    /** Notes what an alert found, all or nothing. */
    looked(alert: string, { until, bucket, absent, message }: Looked, now: number): void {
      transaction(database, () => {
        ask("update watched set until = ?, bucket = ?, failing = null, since = null where alert = ?").run(
          until,
          bucket,
          alert,
        );
        ask("delete from absent where alert = ?").run(alert);
        for (const seq of absent) ask("insert into absent values (?, ?)").run(alert, seq);
        if (message === null) return;
        ask("insert or ignore into message (id, alert, made, articles, body) values (?, ?, ?, ?, ?)").run(
          message.id,
          alert,
          now,
          message.texts,
          message.body,
        );
        for (const id of message.articles)
          ask("insert or ignore into told values (?, ?, ?)").run(alert, id, message.id);
      });
    },
    /** Notes why an alert could not look; it has looked no further than before. */
    failed(alert: string, failure: AlertFailure, now: number): void {
      const text = writeFailure(failure);
      ask("update watched set failing = ?, since = coalesce(since, ?) where alert = ?").run(text, now, alert);
    },
    /** Messages that are to be sent, the oldest first. */
    waiting: (): Message[] => messagesIn(waiting.all()),
    sent(id: string, now: number): void {
      ask("update message set sent = ?, tries = tries + 1, reason = null, body = '' where id = ?").run(now, id);
    },
    refused(id: string, failure: AlertFailure, next: number): void {
      ask("update message set tries = tries + 1, reason = ?, next = ? where id = ?").run(
        writeFailure(failure),
        next,
        id,
      );
    },
    /** Takes the words of articles out of messages that wait; these still count them, and say how many they do not name. */
    forget(articles: readonly string[]): void {
      const gone = new Set(articles);
      transaction(database, () => {
        for (const { id, body } of messagesIn(waiting.all())) {
          const notice = JSON.parse(body) as Notice;
          const items = notice.items.filter(({ key, url }) => !gone.has(key) && !gone.has(url.split("/").at(-1)!));
          if (items.length < notice.items.length)
            ask("update message set body = ? where id = ?").run(JSON.stringify({ ...notice, items }), id);
        }
      });
      database.exec("pragma wal_checkpoint(truncate)");
    },
    /** The latest messages, sent or not. */
    latest: (most: number): Message[] => messagesIn(latest.all(most)),
    /** The oldest message of an alert that could not be sent; null where there is none. */
    stuck: (alert: string): Message | null => messagesIn(firstOf.all(alert))[0] ?? null,
    close: (): void => database.close(),
  };
}

function messagesIn(rows: readonly unknown[]): Message[] {
  return (rows as readonly (Omit<Message, "reason"> & { readonly reason: string | null })[]).map((row) => ({
    ...row,
    reason: row.reason === null ? null : readFailure(row.reason),
  }));
}
