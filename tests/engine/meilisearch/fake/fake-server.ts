import { createServer } from "node:http";
import { bodyOf, listening } from "../exchanges.ts";
import { openTasks } from "./fake-tasks.ts";
import type { FakeRequest, Fault } from "./fault.ts";
import { openKeys } from "./keys.ts";
import { openNetwork } from "./network.ts";
import { Refusal } from "./refusal.ts";
import { openRoutes } from "./routes.ts";

/** Bytes of a request that the server takes. */
const MOST_BYTES = 100 * 1024 * 1024;

/** How a fake is set up: its master key, null to let everyone in, and the bytes of a request that it takes. */
export interface FakeOptions {
  readonly master?: string | null;
  readonly mostBytes?: number;
}

/** A running fake. `fault` is asked at each request what goes wrong with it; `requests` are all that came. */
export interface FakeServer {
  readonly url: string;
  readonly requests: FakeRequest[];
  fault: (request: FakeRequest) => Fault | undefined;
  readonly close: () => void;
}

/**
 * A small Meilisearch in memory: what the adapter asks of one, and no more. Words are what spaces part, and of the rules of
 * ranking it knows sorting, the attribute, whole words before beginnings, and fields. `yardstick.test.ts` holds it to a
 * recording of the real server.
 */
export async function openFakeServer({ master = null, mostBytes = MOST_BYTES }: FakeOptions = {}): Promise<FakeServer> {
  const network = openNetwork();
  const routes = openRoutes(network);
  const tasks = openTasks();
  const keys = openKeys(master);

  function answer(request: FakeRequest, fault: Fault | undefined): [number, object] {
    keys.admit(request);
    const { method, path, body } = request;
    if (Buffer.byteLength(body) > mostBytes)
      throw new Refusal(413, "payload_too_large", "The provided payload reached the size limit.");
    const asked = `${method} ${path}`;
    if (asked === "PATCH /experimental-features") return [200, network.allow(JSON.parse(body))];
    if (asked === "GET /network") return [200, network.named()];
    if (asked === "PATCH /network") return [200, network.name(JSON.parse(body))];
    const [, name = ""] = /^\/(?:tasks|keys|indexes)\/([^/]+)/.exec(path) ?? [];
    if (asked === `GET /tasks/${name}`) return [200, tasks.look(Number(name))];
    if (asked === `GET /keys/${name}`) return [200, keys.get(name)];
    if (asked === "POST /keys") return [201, keys.create(JSON.parse(body))];
    const route = routes.at[asked.replace(/(\/indexes\/)[^/]+/, "$1*")];
    if (!route) throw new Refusal(404, "not_found", `The fake does not know ${asked}`);
    const result = route(name, body);
    return "answer" in result ? [200, result.answer] : [202, tasks.enqueue(result, fault)];
  }

  function respond(request: FakeRequest, fault: Fault | undefined): [number, object] {
    try {
      return answer(request, fault);
    } catch (error) {
      if (error instanceof Refusal) return [error.status, error.body];
      return [500, { message: (error as Error).stack, code: "internal", type: "internal", link: "" }];
    }
  }

  const server = createServer(async (incoming, response) => {
    const path = new URL(incoming.url!, "http://fake").pathname;
    const request = { method: incoming.method!, path, body: await bodyOf(incoming), headers: incoming.headers };
    fake.requests.push(request);
    const fault = fake.fault(request);
    const send = (status: number, type: string, body: string) =>
      response.writeHead(status, { "content-type": type }).end(body);
    switch (fault?.kind) {
      case "hangs":
        return;
      case "breaks off":
        return incoming.socket.destroy();
      case "loses the answer":
        respond(request, undefined);
        return incoming.socket.destroy();
      case "answers":
        return send(fault.status, fault.type ?? "application/json", fault.body);
      default: {
        const [status, body] = respond(request, fault);
        return send(status, "application/json", JSON.stringify(body));
      }
    }
  });
  const fake: FakeServer = {
    url: "",
    requests: [],
    fault: () => undefined,
    close() {
      network.leave();
      server.close();
      server.closeAllConnections();
    },
  };
  Object.assign(fake, { url: await listening(server) });
  network.join(fake.url, routes.index, () =>
    fake.fault({ method: "POST", path: "/multi-search", body: "", headers: {} }),
  );
  return fake;
}
