import type { IncomingHttpHeaders } from "node:http";
import { Agent, request } from "node:https";
import { text } from "node:stream/consumers";

export interface Answered {
  /** 0 where no answer came. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Way {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a proxy on this machine by a name that leads to it, whatever its certificate. */
export function askThrough(port: number, name: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 20, rejectUnauthorized: false });
  const ask = (path: string, { method = "GET", headers = {} }: Way = {}) =>
    new Promise<Answered>((resolve) => {
      const options = { agent, method, path, headers: { host: `${name}:${port}`, ...headers }, servername: name };
      const asked = request({ host: "127.0.0.1", port, ...options }, (response) => {
        text(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          () => resolve({ status: 0, headers: {}, body: "" }),
        );
      });
      asked.on("error", () => resolve({ status: 0, headers: {}, body: "" }));
      asked.end();
    });
  return { ask, close: () => agent.destroy() };
}
