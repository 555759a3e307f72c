import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";
import { exchange } from "../../scripts/bench/fuzz/exchange.ts";

let child: ChildProcess;
afterEach(() => child.kill("SIGKILL"));

/** Starts the server of `stopping.ts`; its port, what it says, and how it ended. */
async function start(patience: number) {
  child = spawn(process.execPath, [fileURLToPath(new URL("stopping.ts", import.meta.url)), String(patience)]);
  let said = "";
  child.stdout!.on("data", (data) => {
    said += data;
  });
  const ended = once(child, "exit");
  while (!said.includes("\n")) await once(child.stdout!, "data");
  return { port: Number.parseInt(said, 10), ended, said: () => said };
}

/** A connection that has sent some bytes and goes on to send nothing. */
async function held(port: number, bytes: string): Promise<Socket> {
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  await once(socket, "connect");
  socket.write(bytes);
  return socket;
}

const get = (path: string, connection = "keep-alive") =>
  `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: ${connection}\r\n\r\n`;

it.each(["SIGTERM", "SIGINT"] as const)(
  "on %s answers what was asked, then ends, whoever keeps a connection",
  async (signal) => {
    const { port, ended, said } = await start(20_000);
    const kept = await held(port, get("/0"));
    await once(kept, "data");
    const opened = await held(port, "");
    const begun = await held(port, get("/1000"));
    await once(begun, "data");
    const asked = Array.from({ length: 20 }, (_, n) => exchange(port, get(`/${400 + n}`)));
    // An answer shows that the requests before it have come too.
    expect((await exchange(port, get("/0", "close"))).status).toBe(200);
    child.kill(signal);
    child.kill(signal);
    for (const { status, headers, body } of await Promise.all(asked)) {
      expect({ status, connection: headers.connection }).toEqual({ status: 200, connection: "close" });
      expect(body).toContain("ended");
    }
    expect(await ended).toEqual([0, null]);
    expect(said()).toContain("closed");
    for (const socket of [kept, opened, begun]) socket.destroy();
  },
);

it("takes no new connection meanwhile", async () => {
  const { port, ended } = await start(20_000);
  const asked = exchange(port, get("/600"));
  expect((await exchange(port, get("/0", "close"))).status).toBe(200);
  child.kill("SIGTERM");
  let refused = false;
  while (!refused && child.exitCode === null) refused = (await exchange(port, get("/0", "close"))).status === 0;
  expect(refused).toBe(true);
  expect((await asked).status).toBe(200);
  expect(await ended).toEqual([0, null]);
});

it("ends in the end, whatever does not", async () => {
  const { port, ended } = await start(300);
  const sockets = [await held(port, get("/600000")), await held(port, "GET / HTTP/1.1\r\nHost:")];
  expect((await exchange(port, get("/0", "close"))).status).toBe(200);
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  for (const socket of sockets) socket.destroy();
});
