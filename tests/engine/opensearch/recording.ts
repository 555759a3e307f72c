import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { openStub, type StubRequest } from "./stub.ts";

/** What a real server answered to a request. */
interface Exchange {
  readonly request: string;
  readonly status: number;
  readonly body: string;
}

/** Exchanges by test case in the order of asking. */
type Recording = Readonly<Record<string, readonly Exchange[]>>;

const FILE = fileURLToPath(new URL("../../fixtures/opensearch/contract.json.br", import.meta.url));

/**
 * What tells a request from others of its case. Of what is written the text is left out: it holds times, and a new field of
 * an article would make it another.
 */
const keyOf = ({ method, path, body }: StubRequest): string =>
  `${method} ${path} ${path.startsWith("/_bulk") || method === "PUT" ? "" : body}`;

/** Stands between a test and a real server, and writes down what passes. */
export async function openRecorder(url: string) {
  const cases: Record<string, Exchange[]> = {};
  let current: Exchange[] = [];
  const server = await openStub(async (asked) => {
    const { method, path, body, headers } = asked;
    const type = headers["content-type"] ?? "application/json";
    const answer = await fetch(url + path, { method, headers: { "content-type": type }, ...(body && { body }) });
    const text = await answer.text();
    current.push({ request: keyOf(asked), status: answer.status, body: text });
    return { status: answer.status, body: JSON.parse(text) as object };
  });
  return {
    url: server.url,
    /** What comes now belongs to a case. */
    begin(name: string): void {
      current = [];
      cases[name] = current;
    },
    close(): void {
      server.close();
      writeFileSync(FILE, brotliCompressSync(JSON.stringify(cases satisfies Recording)));
    },
  };
}

/** Answers what a real server answered. */
export async function openReplay() {
  const recording: Recording = existsSync(FILE)
    ? JSON.parse(brotliDecompressSync(readFileSync(FILE)).toString("utf8"))
    : {};
  let left: Exchange[] = [];
  let missing = false;
  const server = await openStub(async (asked) => {
    const key = keyOf(asked);
    const at = left.findIndex(({ request }) => request === key);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found) missing = true;
    return found
      ? { status: found.status, body: JSON.parse(found.body) as object }
      : { status: 404, body: { error: "not recorded" } };
  });
  return {
    url: server.url,
    begin(name: string): void {
      left = [...(recording[name] ?? [])];
      missing = false;
    },
    /** Whether something was asked in this case that was not recorded. */
    isMissing: () => missing,
    close: server.close,
  };
}
