import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { audiencesOf } from "../../../lib/access/audience.ts";
import { openGuard } from "../../../lib/access/open-guard.ts";
import { Rules, writeRules } from "../../../lib/access/rules.ts";
import { openArchive } from "../../../lib/archive/archive.ts";
import { ledgerAt } from "../../../lib/corrections/ledger.ts";
import { OWN } from "../../../lib/engine/engines.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { scopes } from "../../../lib/query/in-scope.ts";
import { follow } from "../../lib/fill-confined.ts";
import { ROOT } from "../../lib/next.ts";
import { syncEmbedded } from "../../lib/sync-embedded.ts";
import { fillArchive } from "../search/fill-archive.ts";
import { pick, randomFor, STREAM } from "../synthetic/random.ts";
import type { Rounds } from "./round.ts";

const ARTICLES = 90;
const RULES = Rules.parse({ collections: { legal: "admin" } });

/** An archive of which a reader may read a part, and a round at each call: articles come and go, and what puts the part apart is ended by force. */
export async function openConfinedRounds(folder: string, seed: number): Promise<Rounds> {
  const random = randomFor(seed, STREAM.request, 1);
  const [path, ledger] = [join(folder, "archive.db"), join(folder, "corrections.jsonl")];
  const made = openArchive(":memory:");
  fillArchive(made, ARTICLES, () => {});
  const articles = [...made.changesSince(0)].flatMap(({ id }, at) => {
    const article = made.stored(id)?.read();
    return article ? [{ ...article, collection: at % 3 === 0 ? "legal" : "main" }] : [];
  });
  made.close();
  const waiting = articles.splice(ARTICLES / 3);
  const there = new Map<string, string>();
  writeRules(path, RULES);
  const [audience] = audiencesOf(path, RULES) as [ReturnType<typeof audiencesOf>[number]];

  function change(): void {
    const archive = openArchive(path);
    for (const article of [...articles.splice(0), ...waiting.splice(0, 2)])
      if (archive.put([article])[0] === "added") there.set(article.id, article.collection);
    if (there.size > 8) {
      const id = pick(random, [...there.keys()]);
      archive.remove(id);
      there.delete(id);
    }
    archive.close();
  }

  /** Whether it would be served, and what it then holds that is not there or may not be read. */
  async function served(): Promise<{ readonly open: boolean; readonly wrong: readonly string[] }> {
    const guard = openGuard(path, audience);
    const open = guard.isOpen();
    guard.close();
    if (!open) return { open, wrong: [] };
    const archive = OWN.openIndexed(audience.path);
    const { hits } = await OWN.open(archive).search({ ...queryOf(EVERYTHING), copies: true, pageSize: ARTICLES });
    archive.close();
    return { open, wrong: hits.flatMap(({ id }) => (there.get(id) === "main" ? [] : id)) };
  }

  /** What it holds, and what one that is made now does. */
  async function compared(): Promise<string[]> {
    const [whole, lived, fresh] = [openArchive(path), openArchive(audience.path), openArchive(":memory:")];
    const from = {
      whole,
      source: "",
      mayRead: audience.mayRead,
      ledger: ledgerAt(ledger),
      inScope: scopes(),
      onProgress: () => {},
    };
    await follow(fresh, from);
    const [one, other] = [lived, fresh].map((archive) =>
      [...archive.changesSince(0)].flatMap(({ kept }) => (kept ? JSON.stringify(kept) : [])).sort(),
    ) as [string[], string[]];
    for (const archive of [whole, lived, fresh]) archive.close();
    return JSON.stringify(one) === JSON.stringify(other)
      ? []
      : [`it holds ${one.length} articles otherwise than ${other.length} that were put apart anew`];
  }

  change();
  await syncEmbedded(path, ledger);
  const round = async () => {
    change();
    const env = { ...process.env, ARCHIVE: path, CORRECTIONS: ledger, ENGINE: "embedded" };
    const child = spawn(process.execPath, ["scripts/run.js", "sync"], { cwd: ROOT, env, stdio: "ignore" });
    const ended = once(child, "exit");
    await new Promise((resolve) => setTimeout(resolve, 200 + random() * 1500));
    child.kill("SIGKILL");
    await ended;
    const { open, wrong } = await served();
    await syncEmbedded(path, ledger);
    const after = await served();
    const differences = [
      ...wrong.map((id) => `it would be served with article ${id}`),
      ...(after.open ? [] : ["it is not served once it was brought up to date"]),
      ...after.wrong.map((id) => `it is served with article ${id}`),
      ...(await compared()),
    ];
    return { struck: open ? "while it was open" : "while it was shut", differences };
  };
  return { round, finish: async () => [] };
}
