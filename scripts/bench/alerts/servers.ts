import { createServer as createHttp } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createServer } from "node:net";

/** How a server behaves: as it should, not at all, or so that whoever sends cannot know whether it was taken. */
export type Mood = "well" | "refuses" | "breaks off" | "silent";

/** What a server took: for each receiver, the bodies of each message by its id. */
export type Taken = Map<string, Map<string, Set<string>>>;

/** A server that takes notices, and behaves as it is told. */
export interface Taker {
  readonly url: string;
  readonly taken: Taken;
  readonly mood: (mood: Mood) => void;
  readonly close: () => void;
}

function note(taken: Taken, to: string, id: string, body: string): void {
  const messages = taken.get(to) ?? new Map<string, Set<string>>();
  taken.set(to, messages);
  messages.set(id, (messages.get(id) ?? new Set()).add(body));
}

/** A mail server: receivers are the local parts of addresses, ids those of `Message-ID`. */
export async function openMailServer(): Promise<Taker> {
  const taken: Taken = new Map();
  let mood: Mood = "well";
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket)).on("error", () => {});
    if (mood === "silent") return;
    if (mood === "refuses") return void socket.end("421 not now\r\n");
    const say = (line: string) => socket.write(`${line}\r\n`);
    let [text, to, inData] = ["", "", false];
    say("220 test");
    socket.on("data", (data) => {
      text += data.toString("utf8");
      for (;;) {
        const end = inData ? text.indexOf("\r\n.\r\n") : text.indexOf("\r\n");
        if (end < 0) return;
        const line = text.slice(0, end);
        text = text.slice(end + (inData ? 5 : 2));
        if (inData) {
          inData = false;
          const id = /^Message-ID:\s*<([^>]+)>/im.exec(line)?.[1] ?? "none";
          // Its date says when it was tried; all else is the same each time.
          note(taken, to, id, line.replace(/^Date:.*$/im, "").replace(/=\r\n/g, ""));
          if (mood === "breaks off") return void socket.destroy();
          say("250 taken");
        } else if (/^EHLO/i.test(line)) say("250 test");
        else if (/^DATA/i.test(line)) {
          inData = true;
          say("354 go on");
        } else if (/^RCPT/i.test(line)) {
          to = /<([^@>]+)@/.exec(line)?.[1] ?? "";
          say("250 ok");
        } else if (/^QUIT/i.test(line)) {
          say("221 bye");
          socket.end();
        } else say("250 ok");
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`,
    taken,
    mood: (now) => {
      mood = now;
    },
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** A webhook: receivers are paths without their slash, ids those of `Idempotency-Key`. */
export async function openHook(): Promise<Taker> {
  const taken: Taken = new Map();
  let mood: Mood = "well";
  const server = createHttp((request, response) => {
    let body = "";
    request.on("data", (data) => {
      body += data;
    });
    request.on("end", () => {
      if (mood === "refuses") return void response.writeHead(503).end();
      note(taken, (request.url ?? "").slice(1), String(request.headers["idempotency-key"]), body);
      if (mood === "breaks off") return void request.socket.destroy();
      if (mood === "silent") return;
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    mood: (now) => {
      mood = now;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
