import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { buffer, text } from "node:stream/consumers";

export interface Answer {
  /** 0 where no answer came. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Way {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Ask = (path: string, way?: Way) => Promise<Answer>;

const NONE: Answer = { status: 0, headers: {}, body: "" };

/** Asks a site on a connection of its own; what is not answered in a minute is no answer. */
export function askAt(address: string): Ask {
  return (path, { method = "GET", headers = {} } = {}) =>
    new Promise((resolve) => {
      const asked = request(address, { method, path, headers, agent: false, timeout: 60_000 }, (response) => {
        text(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          () => resolve(NONE),
        );
      });
      asked.on("upgrade", (_, socket) => {
        socket.destroy();
        resolve({ ...NONE, status: 101 });
      });
      asked.on("timeout", () => asked.destroy()).on("error", () => resolve(NONE));
      asked.end();
    });
}

/** Sends bytes as they are; the status and headers of what comes back, as text. */
export async function sendBytes(address: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.setTimeout(60_000, () => socket.destroy()).on("error", () => {});
  socket.write(bytes);
  return (await buffer(socket).catch(() => Buffer.alloc(0))).toString("latin1");
}
