import type { FakeIndex } from "./fake-index.ts";
import type { Fault } from "./fault.ts";
import { Refusal } from "./refusal.ts";

/** What of a server others reach: its indexes, whether it lets them, and what goes wrong with it. */
interface Reached {
  readonly index: (uid: string) => FakeIndex;
  readonly fault: () => Fault | undefined;
  allowed: boolean;
}

/** The fakes that run, by address. */
const running = new Map<string, Reached>();

interface Remotes {
  readonly self?: string | null;
  readonly remotes?: Readonly<Record<string, { readonly url: string } | null>>;
}

/** One index as several servers hold it together, and who could not be asked. */
export interface Together {
  readonly index: Pick<FakeIndex, "settings" | "fields" | "rows">;
  readonly remoteErrors: Readonly<Record<string, { readonly message: string; readonly code: string }>>;
}

/** What a server knows of others. They are asked in memory, not over the network: what is imitated is what comes of it. */
export function openNetwork() {
  const own: { url: string; named: { self: string | null; remotes: Record<string, { readonly url: string }> } } = {
    url: "",
    named: { self: null, remotes: {} },
  };
  let allowed = false;

  return {
    join(url: string, index: (uid: string) => FakeIndex, fault: () => Fault | undefined): void {
      own.url = url;
      running.set(url, {
        index,
        fault,
        get allowed() {
          return allowed;
        },
      });
    },
    leave: () => running.delete(own.url),
    allow({ network = allowed }: { readonly network?: boolean }) {
      allowed = network;
      return { network };
    },
    named: () => own.named,
    name({ self = own.named.self, remotes = {} }: Remotes) {
      const all = Object.entries({ ...own.named.remotes, ...remotes }).flatMap(([name, remote]) =>
        remote === null ? [] : [[name, remote] as const],
      );
      own.named = { self, remotes: Object.fromEntries(all) };
      return own.named;
    },
    /** An index on all servers that are named. */
    together(uid: string, local: FakeIndex): Together {
      if (!allowed)
        throw new Refusal(400, "feature_not_enabled", "requires enabling the `network` experimental feature");
      const remoteErrors: Record<string, { message: string; code: string }> = {};
      const held = Object.entries(own.named.remotes).flatMap(([name, { url }]) => {
        const reached = running.get(url);
        const failed = (code: string) => {
          remoteErrors[name] = { message: `remote host fails: ${code}`, code };
          return [];
        };
        if (!reached || reached.fault()) return failed("remote_could_not_send_request");
        if (!reached.allowed) return failed("remote_bad_request");
        try {
          return [reached.index(uid)];
        } catch {
          return failed("remote_bad_request");
        }
      });
      const fields = new Set(held.flatMap((index) => [...index.fields]));
      return { index: { settings: local.settings, fields, rows: held.flatMap(({ rows }) => rows) }, remoteErrors };
    },
  };
}
