import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ROOT } from "../../lib/next.ts";
import { EXIT } from "../../lib/run-command.ts";
import { canMount } from "../full/room.ts";
import { begin } from "../load/arriving.ts";
import { type Attempt, type Field, unless } from "./attempt.ts";
import { having } from "./having.ts";
import { untilTrue } from "./until-true.ts";

/** How long a site may take to see that its archive's file is another one: a second, and what a busy machine adds. */
const SEEN = 30_000;

/** An account that owns nothing. */
const NOBODY = 65_534;

const story = (word: string) =>
  `${JSON.stringify({ id: word, title: `A shed for ${word}`, text: `The harbour office opened a ${word} shed. It holds the nets of forty boats.` })}\n`;

async function importStory({ archive, folder }: Field, word: string) {
  // Not named after the word: the command line of an import stays.
  const file = join(folder, `story-${word.length}.jsonl`);
  writeFileSync(file, story(word));
  return { file, ...(await begin(["import", file], archive).ended) };
}

const totalOf = async ({ ask }: Field, word: string): Promise<number | null> => {
  const { status, body } = await ask(`/api/v1/search?q=${word}+`);
  return status === 200 ? (JSON.parse(body) as { total: number }).total : null;
};

/** Attempts by what happens to the archive's file under the site. */
export const BY_FILES: readonly Attempt[] = [
  {
    name: "the archive is deleted, and another put there: both are seen, and no file is made meanwhile",
    mayBe: [503, 404],
    run: async (field) => {
      const { archive, folder, ask } = field;
      const fresh = join(folder, "fresh.db");
      const database = new DatabaseSync(archive);
      database.prepare("vacuum into ?").run(fresh);
      database.close();
      const file = join(folder, "swapped.jsonl");
      writeFileSync(file, story("swappedshed"));
      const { code } = await begin(["import", file], fresh).ended;
      await begin(["sync"], fresh).ended;
      for (const end of ["", "-wal", "-shm"]) rmSync(archive + end, { force: true });
      // Each process looks for itself.
      const paths = ["/api/health", "/search?q=bank", "/", "/api/v1/search", "/about", "/search?q=oil"];
      const isGone = async () =>
        (await Promise.all(paths.map((path) => ask(path)))).every(({ status }) => status === 503);
      const isSaid = await untilTrue(SEEN, isGone);
      await Promise.all(["/about", "/", "/lists", "/corrections"].map((path) => ask(path)));
      const isMade = existsSync(archive);
      renameSync(fresh, archive);
      const isServed = await untilTrue(SEEN, async () => (await totalOf(field, "swappedshed")) === 1);
      return [
        ...unless(code === EXIT.done, "the other archive could not be made"),
        ...unless(isSaid, "that it is gone is not said everywhere"),
        ...unless(!isMade, "a visit made an archive where there was none"),
        ...unless(isServed, "the other archive is not served"),
      ];
    },
  },
  {
    name: "an article is removed while it is searched for: no word of it is left in any file",
    run: async (field) => {
      const { archive, folder } = field;
      // Written in pieces, so that this file has it nowhere.
      const word = ["zyxw", "vuts", "ecret"].join("");
      const { code, file } = await importStory(field, word);
      rmSync(file);
      const [id] = having(archive, word);
      if (code !== EXIT.done || id === undefined) return ["the article is not there"];
      const removed = await begin(["articles", "remove", id], archive).ended;
      const left = () =>
        readdirSync(folder, { recursive: true, encoding: "utf8" })
          .map((name) => join(folder, name))
          .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() && readFileSync(path).includes(word));
      const isClean = left().length === 0;
      const total = await totalOf(field, word);
      return [
        ...unless(removed.code === EXIT.done, `removing ended with ${removed.code}: ${removed.said}`),
        ...unless(isClean, `it stands in ${left().join(", ")}: ${removed.said}`),
        ...unless(total === 0, `it is found ${total} times`),
      ];
    },
  },
  {
    name: "one damaged row: the pages it is on are answered, check names it, and importing again mends it",
    run: async (field) => {
      const { archive, ask } = field;
      const { file } = await importStory(field, "damagedshed");
      const [id] = having(archive, "damagedshed");
      const database = new DatabaseSync(archive);
      database.exec("pragma busy_timeout = 60000");
      database.prepare("update article set doc = substr(doc, 1, length(doc) - 50) where id = ?").run(id!);
      database.close();
      const pages = await Promise.all(["/search?q=damagedshed+", "/search?sort=added", "/"].map((path) => ask(path)));
      const checked = await begin(["archive", "check"], archive).ended;
      const indexed = await begin(["reindex"], archive).ended;
      const again = await begin(["import", file], archive).ended;
      const isThere = await untilTrue(SEEN, async () => (await totalOf(field, "damagedshed")) === 1);
      return [
        ...unless(
          pages.every(({ status }) => status === 200),
          `pages are answered ${pages.map(({ status }) => status).join(" ")}`,
        ),
        ...unless(checked.code === EXIT.rejected, `check ended with ${checked.code}`),
        ...unless(indexed.code === EXIT.rejected, `reindex ended with ${indexed.code}: ${indexed.said.slice(-300)}`),
        ...unless(again.code === EXIT.done && isThere, `importing again ended with ${again.code}, and it is not found`),
      ];
    },
  },
  {
    name: "an archive that nobody may write to is searched",
    run: async ({ archive, folder }) => {
      const own = join(folder, "kept");
      mkdirSync(own);
      const path = join(own, "archive.db");
      const database = new DatabaseSync(archive);
      database.prepare("vacuum into ?").run(path);
      database.close();
      chmodSync(folder, 0o755);
      chmodSync(path, 0o444);
      chmodSync(own, 0o555);
      // Root may write everywhere.
      const other = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
      const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.js", "search", "bank"], {
        cwd: ROOT,
        env: { ...process.env, ARCHIVE: path, ENGINE: "embedded", NODE_DISABLE_COMPILE_CACHE: "1" },
        encoding: "utf8",
        ...other,
      });
      chmodSync(own, 0o755);
      return unless(status === EXIT.done && stdout.length > 0, `the search ended with ${status}: ${stderr}`);
    },
  },
  {
    name: "a disk that is full: said in plain words, and nothing is lost",
    run: async ({ archive }) => {
      if (!canMount()) return ["not tried: this account may not mount a disk of its own"];
      const { code, said } = await begin(["bench", "full", "--rounds", "4"], archive).ended;
      return unless(code === EXIT.done, `it ended with ${code}: ${said}`);
    },
  },
];
