import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { alertsFolder, openOutbox } from "../../../lib/alerts/outbox.ts";
import { openArchive } from "../../../lib/archive/archive.ts";
import type { Article } from "../../../lib/article/article.ts";
import { normalize } from "../../../lib/article/normalize.ts";
import { listsBeside, writeListChanges } from "../../../lib/lists/lists-file.ts";
import { savedBeside, writeSavedChanges } from "../../../lib/lists/saved-file.ts";
import type { AlertLine, SavedChange } from "../../../lib/lists/saved-line.ts";
import { ROOT } from "../../lib/next.ts";
import { syncEmbedded } from "../../lib/sync-embedded.ts";
import { pick, type Random, randomFor, STREAM } from "../synthetic/random.ts";
import { type Mood, openHook, openMailServer } from "./servers.ts";

/** What a simulation came to. */
export interface Simulated {
  /** Where what was told is not what should have been. */
  readonly problems: readonly string[];
  /** Texts that had to be told, over all alerts, and messages that came more than once, as the same. */
  readonly expected: number;
  readonly repeated: number;
  readonly killed: number;
}

const OUTLETS = ["The Pier", "Hill Post", "Sea Wire"];
const HOUR = 3_600_000;
const BEFORE = 6;
/** Runs at the end, in which nothing fails; more than a day lies between them, so that all looks are due and no try waits. */
const LAST_RUNS = 2;

/** An article of the simulation: which text it has, and the facts by which it is found. */
interface Story {
  readonly id: string;
  readonly text: number;
  readonly river: boolean;
  readonly outlet: string;
  /** It was there when the alerts were made. */
  readonly old: boolean;
}

/**
 * Imports, between which alerts are run by processes that are ended by force, to servers that refuse, break off or say nothing, by
 * clocks that are hours or days off, forwards and back. At the end each text must have been told by each alert that asks for it, in one message alone
 * and in no other, whose every copy is the same.
 */
export async function simulateAlerts(folder: string, rounds: number, seed: number): Promise<Simulated> {
  const random = randomFor(seed, STREAM.request, 7);
  const path = join(folder, "archive.db");
  const [mail, hook] = await Promise.all([openMailServer(), openHook()]);
  const stories: Story[] = [];
  const listed: string[] = [];
  const file = join(folder, "told.jsonl");
  const by = "test";
  const alerts: readonly (readonly [id: string, search: string, to: AlertLine["to"], when: AlertLine["when"]])[] = [
    ["rivermail", "rivers", { mail: "rivermail@test.example" }, "import"],
    ["riverhook", "rivers", { webhook: `${hook.url}/riverhook`, private: true }, "daily"],
    ["pierhook0", "thepier", { webhook: `${hook.url}/pierhook0`, private: true }, "hourly"],
    ["pierfile0", "thepier", { file }, "import"],
    ["laterhook", "laterlist", { webhook: `${hook.url}/laterhook`, private: true }, "import"],
  ];
  await importSome(path, random, stories, BEFORE, true);
  watchFrom(
    path,
    alerts.map(([id]) => id),
  );
  writeSavedChanges(savedBeside(path), [
    { act: "save", search: "rivers", name: "Rivers", query: "q=river+", by },
    { act: "save", search: "thepier", name: "The Pier", query: "outlet=The+Pier", by },
    // Kept while the list that it names is not there, and told once it is.
    { act: "save", search: "laterlist", name: "Later", query: "list=later0", by },
    // What is told is known by the articles that are named, so all of them must be.
    ...alerts.map(
      ([alert, search, to, when]): SavedChange => ({ act: "alert", alert, search, to, when, most: 1000, by }),
    ),
  ]);
  const moods: readonly Mood[] = ["well", "well", "refuses", "breaks off", "silent"];
  let killed = 0;
  for (let round = 0; round < rounds; round++) {
    await importSome(path, random, stories, Math.floor(random() * 6), false);
    if (round === Math.floor(rounds / 2)) {
      listed.push(...stories.filter(() => random() < 0.5).map(({ id }) => id));
      writeListChanges(listsBeside(path), [
        { act: "make", list: "later0", name: "Later", by },
        { act: "keep", list: "later0", articles: listed, by },
      ]);
    }
    mail.mood(pick(random, moods));
    hook.mood(pick(random, moods));
    const skew = Math.floor((random() - 0.5) * 96 * HOUR);
    if (await runOnce(path, mail.url, skew, random() < 0.6 ? random() * 1000 : null)) killed++;
  }
  mail.mood("well");
  hook.mood("well");
  for (let run = 0; run < LAST_RUNS; run++) await runOnce(path, mail.url, (72 + run * 25) * HOUR, null);
  mail.close();
  hook.close();

  const taken = new Map([...mail.taken, ...hook.taken, ["pierfile0", linesOf(file)] as const]);
  const problems: string[] = [];
  let [expected, repeated] = [0, 0];
  for (const [alert, search] of alerts) {
    const isAsked = ({ id, river, outlet }: Story) =>
      search === "rivers" ? river : search === "thepier" ? outlet === "The Pier" : listed.includes(id);
    const wanted = new Set(stories.filter(isAsked).map(({ text }) => text));
    for (const story of stories) if (story.old && isAsked(story)) wanted.delete(story.text);
    expected += wanted.size;
    const told = new Map<number, string>();
    for (const [message, bodies] of taken.get(alert) ?? []) {
      if (bodies.size !== 1) problems.push(`${alert}: message ${message} came as ${bodies.size} that differ`);
      repeated += bodies.size;
      for (const text of textsIn([...bodies][0]!, stories)) {
        const other = told.get(text);
        if (other !== undefined) problems.push(`${alert}: text ${text} was told in ${other} and in ${message}`);
        told.set(text, message);
      }
    }
    for (const text of wanted) if (!told.has(text)) problems.push(`${alert}: text ${text} was never told`);
    for (const text of told.keys()) if (!wanted.has(text)) problems.push(`${alert}: text ${text} was no news`);
  }
  return { problems, expected, repeated, killed };
}

/** The texts whose articles a message links to. */
function textsIn(body: string, stories: readonly Story[]): Set<number> {
  const ids = [...body.matchAll(/\/article\/([0-9a-f]+)/g)].map(([, id]) => id);
  return new Set(stories.filter(({ id }) => ids.includes(id)).map(({ text }) => text));
}

function linesOf(file: string): Map<string, Set<string>> {
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").filter(Boolean) : [];
  const messages = new Map<string, Set<string>>();
  for (const [at, line] of lines.entries()) {
    const { id } = JSON.parse(line) as { id: string };
    // Who reads a file sees every line: one that is there twice is two.
    messages.set(id, (messages.get(id) ?? new Set()).add(messages.has(id) ? `${at} ${line}` : line));
  }
  return messages;
}

/** From now on the alerts watch, as `alerts -- add` has them do. */
function watchFrom(path: string, alerts: readonly string[]): void {
  const archive = openArchive(path);
  const outbox = openOutbox(alertsFolder(path));
  for (const alert of alerts) outbox.watch(alert, archive.lastArrival());
  outbox.close();
  archive.close();
}

async function importSome(path: string, random: Random, stories: Story[], count: number, old: boolean): Promise<void> {
  const archive = openArchive(path);
  const articles: Article[] = [];
  const added: Omit<Story, "id">[] = [];
  for (let at = 0; at < count; at++) {
    const copied = stories.length > 0 && random() < 0.3 ? pick(random, stories) : null;
    const text = copied?.text ?? stories.length + added.length;
    const river = copied?.river ?? random() < 0.5;
    const outlet = pick(random, OUTLETS);
    // The same outlet again would be the same article, or another version of it.
    if (copied && stories.some((story) => story.text === text && story.outlet === outlet)) continue;
    if (added.some((other) => other.text === text && other.outlet === outlet)) continue;
    articles.push(articleOf(text, river, outlet));
    added.push({ text, river, outlet, old });
  }
  const placed = archive.place(articles);
  archive.close();
  await syncEmbedded(path, null);
  stories.push(...added.map((story, at) => ({ ...story, id: placed[at]!.id })));
}

function articleOf(text: number, river: boolean, outlet: string): Article {
  const words = Array.from({ length: 30 }, (_, at) => `word${text}x${at}`).join(" ");
  const article = normalize(
    {
      kind: "record",
      file: "test.jsonl",
      place: `${text}`,
      text: `The ${river ? "river" : "road"} was closed. ${words}.`,
      fields: { title: `Story ${text} ${words.slice(0, 40)}`, externalId: `${text} ${outlet}`, date: "2001-03-04" },
      notes: [],
    },
    { collection: "test", outlet: null, today: "2026-01-01" },
  )!;
  return { ...article, publisher: { id: outlet.toLowerCase().replace(" ", "-"), name: outlet, evidence: "metadata" } };
}

/** Runs the alerts in a process apart, which is ended by force so many milliseconds after it began its work; whether it was. */
function runOnce(path: string, smtp: string, skew: number, kill: number | null): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      ARCHIVE: path,
      ENGINE: "embedded",
      SITE_URL: "http://news.example",
      SMTP_URL: smtp,
      MAIL_FROM: "archive@test.example",
      WEBHOOK_SECRET: "secret",
    };
    const child = spawn(process.execPath, ["scripts/bench/alerts/run-once.ts", String(skew)], { cwd: ROOT, env });
    let said = "";
    child.stderr.on("data", (data) => {
      said += data;
    });
    let timer: NodeJS.Timeout | undefined;
    child.stdout.once("data", () => {
      if (kill !== null) timer = setTimeout(() => child.kill("SIGKILL"), kill);
    });
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      if (signal === "SIGKILL") resolve(true);
      else if (code === 0) resolve(false);
      else reject(new Error(`A run of the alerts ended with ${code}: ${said}`));
    });
  });
}
