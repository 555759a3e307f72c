import type { DatabaseSync } from "node:sqlite";
import { digestOf } from "./secret.ts";

/** Failures after which a name, or a network that signs in, has to wait, and for how many milliseconds. */
const MOST = { name: 10, network: 30 } as const;
const WAIT = 15 * 60_000;

/** Who tries to sign in: by the key of a name, and from which network. */
export interface Attempt {
  readonly name: string;
  readonly network: string;
}

/**
 * How often it failed to sign in under a name, whether anybody has it or not, and from a network: for all processes that share the
 * file, and after a restart. An attempt counts as failed before its password is looked at, so that a thousand at once are not
 * a thousand tries.
 */
export function lockout(db: DatabaseSync) {
  const find = db.prepare("select times, since from failure where what = ?");
  const add = db.prepare(
    "insert into failure values (?, 1, ?) on conflict (what) do update set times = times + 1, since = excluded.since",
  );
  const remove = db.prepare("delete from failure where what = ?");
  const removeOne = db.prepare("update failure set times = times - 1 where what = ? and times > 0");
  const old = db.prepare("delete from failure where since <= ?");

  const keysOf = ({ name, network }: Attempt) =>
    [
      { what: digestOf(`name ${name}`), most: MOST.name },
      { what: digestOf(`network ${network}`), most: MOST.network },
    ] as const;

  return {
    /** Counts an attempt; in how many seconds it may be made where it may not be now, else 0. */
    begin(attempt: Attempt, now: number): number {
      db.exec("begin immediate");
      try {
        old.run(now - WAIT);
        const waits = keysOf(attempt).map(({ what, most }) => {
          const found = find.get(what) as { times: number; since: number } | undefined;
          return found && found.times >= most ? found.since + WAIT - now : 0;
        });
        const wait = Math.max(...waits);
        // One that has to wait makes it no longer, or whoever goes on trying would keep the account's owner out for good.
        if (wait <= 0) for (const { what } of keysOf(attempt)) add.run(what, now);
        db.exec("commit");
        return Math.max(0, Math.ceil(wait / 1000));
      } catch (error) {
        db.exec("rollback");
        throw error;
      }
    },
    /** Takes back what was counted of an attempt that was none. Other tries from its network stay counted. */
    succeeded(attempt: Attempt): void {
      const [name, network] = keysOf(attempt);
      remove.run(name.what);
      removeOne.run(network.what);
    },
    /** Lets a name try again at once. */
    forgive(name: string): void {
      remove.run(keysOf({ name, network: "" })[0].what);
    },
    /** The same for every name and network. */
    forgiveAll(): void {
      db.exec("delete from failure");
    },
  };
}
