import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";
import { exchange } from "../../scripts/bench/fuzz/exchange.ts";

let child: ChildProcess;
afterEach(() => child.kill("SIGKILL"));

const PROCESSES = 2;

/** Milliseconds within which each answer begins, or its connection is broken off: longer than any test may take. */
const PATIENCE = 3_600_000;

/** A port that nothing listens at, and the server that holds it until it is closed. */
async function freePort() {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  return { port: (holder.address() as AddressInfo).port, holder };
}

function run(port: number) {
  const program = fileURLToPath(new URL("in-processes.ts", import.meta.url));
  child = spawn(process.execPath, [program, String(PROCESSES), String(port)]);
  return once(child, "exit");
}

async function start() {
  const { port, holder } = await freePort();
  holder.close();
  const ended = run(port);
  let said = "";
  child.stdout!.on("data", (data) => {
    said += data;
  });
  while (said.split("serves").length <= PROCESSES) await once(child.stdout!, "data");
  const ask = (path: string) =>
    exchange(port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, PATIENCE);
  /** Which processes answer now: connections go to them in turn. */
  let asked = 0;
  /** What the forms of those bear that have answered. */
  const forms = new Set<string>();
  const answering = async () => {
    asked += 2 * PROCESSES;
    const answers = await Promise.all(Array.from({ length: 2 * PROCESSES }, () => ask("/20")));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const said = answers.map(({ body }) => /(\d+) ([\w-]{32})/.exec(body)!);
    for (const [, , form] of said) forms.add(form!);
    return new Set(said.map(([, number]) => number!));
  };
  return { forms, ended, ask, answering, asked: () => asked };
}

it("answers from several processes, starts another for one that ends, and ends when it is told to", async () => {
  const { ended, ask, answering, forms } = await start();
  const before = await answering();
  expect(before.size).toBe(PROCESSES);
  expect((await ask("/end")).status).toBe(0);
  await expect.poll(async () => (await answering()).size).toBe(PROCESSES);
  expect((await answering()).intersection(before).size).toBe(PROCESSES - 1);
  // A form that one drew is taken by the others, and by the one that came in the place of another.
  expect(forms.size).toBe(1);
  const slow = ask("/500");
  await ask("/0");
  child.kill("SIGTERM");
  expect((await slow).status).toBe(200);
  expect(await ended).toEqual([0, null]);
});

it("replaces them one by one, and every request meanwhile is answered", async () => {
  const { ask, answering } = await start();
  const before = await answering();
  const slow = ask("/900");
  await ask("/0");
  child.kill("SIGUSR2");
  await expect.poll(async () => (await answering()).isDisjointFrom(before)).toBe(true);
  expect((await slow).status).toBe(200);
  await expect.poll(async () => (await answering()).size).toBe(PROCESSES);
});

it("tells what all of them counted, also those that ended since, or that it cannot", async () => {
  const { ask, answering, asked } = await start();
  const before = await answering();
  const answered = async () => {
    const { body } = await ask("/metrics");
    return Number(/^dateline_http_requests_total\{[^}]*kind="other"[^}]*status="200"[^}]*\} (\d+)$/m.exec(body)?.[1]);
  };
  expect(await answered()).toBe(asked());
  child.kill("SIGUSR2");
  await expect.poll(async () => (await answering()).isDisjointFrom(before)).toBe(true);
  await expect.poll(answered).toBe(asked());
  // What those held that have ended is held no more.
  expect((await ask("/metrics")).body).toMatch(new RegExp(`^held ${PROCESSES}$`, "m"));
  // Where one cannot be asked, the numbers of the others are not told as if they were all.
  const [stuck] = await answering();
  expect((await ask("/metrics")).body).toMatch(/^dateline_gathering_failed\{part="processes"\} 0$/m);
  process.kill(Number(stuck), "SIGSTOP");
  // A connection that goes to the one that is stuck is never answered.
  const { body } = await Promise.any([ask("/metrics"), ask("/metrics")]);
  process.kill(Number(stuck), "SIGKILL");
  expect(body).toMatch(/^dateline_gathering_failed\{part="processes"\} 1$/m);
  expect(body).not.toContain("dateline_http_requests_total");
  expect(body).not.toMatch(/^held/m);
});

it("breaks off what a process was handed that is killed before it takes it", async () => {
  const { ask, answering } = await start();
  const [stuck] = await answering();
  process.kill(Number(stuck), "SIGSTOP");
  // Connections go to the processes in turn: one of two to the one that is stopped.
  const asked = Array.from({ length: PROCESSES }, () => ask("/0"));
  expect((await Promise.any(asked)).status).toBe(200);
  process.kill(Number(stuck), "SIGKILL");
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(statuses.sort()).toEqual([0, 200]);
  await expect.poll(async () => (await answering()).size).toBe(PROCESSES);
});

it("ends with its processes' code where none can serve", async () => {
  const { port, holder } = await freePort();
  expect(await run(port)).toEqual([3, null]);
  holder.close();
});
