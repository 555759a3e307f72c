import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { processTree } from "../../scripts/lib/process-tree.ts";
import { copyProject, runIn, startIn } from "./project-copy.ts";

const PORT = 3221;
const SITE = `http://127.0.0.1:${PORT}`;
const STORED = "the-key-that-stands-in-the-file";
const EXPORTED = "the-key-that-is-set-for-everyone";

const story = (title: string) =>
  `${title}\n\nPublished: 4 March 2001\n\nThe bridge over the Douro in Porto, Portugal, opened on Sunday.`;

const health = async () => {
  const response = await fetch(`${SITE}/api/health`);
  return { code: response.status, ...(await response.json()) };
};

test("site and scripts share their settings but not the scripts' key, and the site serves whatever archive is there", async ({
  page,
}) => {
  const folder = copyProject();
  const at = (name: string) => join(folder, name);
  writeFileSync(
    at(".env"),
    `ARCHIVE=kept/news.db\nPORT=${PORT}\nMEILISEARCH_ADMIN_KEY=${STORED}\nMEILI_MASTER_KEY=${STORED}\nOTHER=${STORED}\n`,
  );
  mkdirSync(at("told"));
  writeFileSync(at("one.txt"), story("The first bridge"));
  writeFileSync(at("two.txt"), story("The second bridge"));
  expect(runIn(folder, "import", "one.txt", "two.txt")).toMatchObject({ status: 0 });
  renameSync(at("kept/news.db"), at("kept/two.db"));
  expect(runIn(folder, "import", "one.txt")).toMatchObject({ status: 0 });
  const server = await startIn(folder, {
    MEILISEARCH_ADMIN_KEY: EXPORTED,
    NODE_OPTIONS: "--import ./tests/e2e/tell-environment.js",
    TELL_FOLDER: at("told"),
  });
  try {
    // The settings.
    expect(await health()).toMatchObject({ code: 200, samples: false, articles: 1, archive: { path: "kept/news.db" } });
    expect(JSON.parse(runIn(folder, "imports", "--json").stdout)).toHaveLength(1);
    await page.goto(`${SITE}/search?q=bridge`);
    await expect(page.getByRole("link", { name: "The first bridge" })).toBeVisible();
    const processes = processTree(server.pid!).slice(1);
    expect(processes.length).toBeGreaterThan(0);
    for (const pid of processes) {
      const given = readFileSync(`/proc/${pid}/environ`, "utf8");
      const holds = readFileSync(at(`told/${pid}.json`), "utf8");
      // Compared so that a test that fails prints nobody's environment.
      expect(given.includes("ARCHIVE=kept/news.db")).toBe(true);
      for (const key of [STORED, EXPORTED]) expect(`${given} ${holds}`.includes(key)).toBe(false);
    }

    // The archive. Nothing makes one in its place.
    const { archive: before } = await health();
    const remove = () => {
      for (const name of readdirSync(at("kept"))) if (name.startsWith("news.db")) rmSync(at(`kept/${name}`));
    };
    remove();
    await expect.poll(health).toMatchObject({ code: 503, trouble: "gone" });
    await page.goto(`${SITE}/about`);
    await expect(page.getByRole("heading", { name: "The archive is not here" })).toBeVisible();
    await page.goto(`${SITE}/search?q=bridge`);
    await expect(page.getByRole("heading", { name: "The archive is not here" })).toBeVisible();
    expect(readdirSync(at("kept")).filter((name) => name.startsWith("news.db"))).toEqual([]);
    copyFileSync(at("kept/two.db"), at("kept/news.db"));
    await expect.poll(health).toMatchObject({ code: 200, status: "ok", articles: 2 });
    // A file that takes the place of one that was deleted may be given its number.
    expect((await health()).archive.opened).not.toBe(before.opened);
    await page.goto(`${SITE}/search?q=bridge`);
    await expect(page.getByRole("link", { name: "The second bridge" })).toBeVisible();
    writeFileSync(at("kept/news.db"), "x".repeat(100_000));
    await expect.poll(health).toMatchObject({ code: 503, trouble: "unreadable" });
    await page.goto(`${SITE}/search?q=bridge`);
    await expect(page.getByRole("heading", { name: "The archive cannot be read" })).toBeVisible();
    remove();
    renameSync(at("kept/two.db"), at("kept/news.db"));
    await expect.poll(health).toMatchObject({ code: 200, articles: 2 });
  } finally {
    server.kill("SIGTERM");
    await new Promise((resolve) => server.on("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  }
});
