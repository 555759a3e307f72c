import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "@playwright/test";
import { exchange } from "../../scripts/bench/fuzz/exchange.ts";

const PORT = 3225;

const ask = (head: string) => exchange(PORT, `${head}\r\nHost: x\r\n\r\n`);

/** Starts a site of its own, and waits until it serves. */
async function start(command: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const own = {
    PORT: String(PORT),
    ARCHIVE: "test-results/none.db",
    ENGINE: "embedded",
    NODE_OPTIONS: "",
    WORKERS: "2",
  };
  const site = spawn(command, args, { env: { ...process.env, ...own, ...more }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  site.stderr.on("data", (data) => {
    said += data;
  });
  const ended = once(site, "exit").then(() => {
    throw new Error(`The site did not start: ${said}`);
  });
  ended.catch(() => {});
  while (!said.includes("Ctrl-C")) await Promise.race([once(site.stderr, "data"), ended]);
  return site;
}

test.describe.configure({ mode: "serial" });

test("told to stop, the site gives the answers under way and ends @script", async () => {
  const site = await start(process.execPath, ["scripts/run.js", "start"], { npm_lifecycle_event: "" });
  try {
    const ended = once(site, "exit");
    const upgrade = "GET /article/0 HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket";
    await Promise.all(Array.from({ length: 50 }, () => ask(upgrade)));
    const asked = Array.from({ length: 20 }, () => ask("GET /search?q=the+ HTTP/1.1"));
    // Its answer shows that the requests before it have come too.
    await ask("GET /api/nope HTTP/1.1\r\nConnection: close");
    site.kill("SIGTERM");
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    for (const { body } of answers) expect(body).toContain("</html>");
    expect(await ended).toEqual([0, null]);
    expect((await ask("GET / HTTP/1.1")).status).toBe(0);
  } finally {
    site.kill("SIGKILL");
  }
});

test("the site ends with npm's shell, which passes no signal on @script", async () => {
  test.skip(process.platform === "win32", "Windows has no such shell");
  const shell = await start("sh", ["-c", `"${process.execPath}" scripts/run.js start; true`], {
    npm_lifecycle_event: "start",
  });
  shell.kill("SIGTERM");
  await expect.poll(async () => (await ask("GET /api/health HTTP/1.1\r\nConnection: close")).status).toBe(0);
});
