import { connect } from "node:net";
import { type Answer, sendBytes } from "./ask.ts";
import { type Attempt, type Field, unless } from "./attempt.ts";
import { descriptorsOf } from "./descriptors.ts";
import { untilTrue } from "./until-true.ts";

const PLAIN = ["/search?q=bank", "/search?q=oil+price", "/api/v1/search?q=strike", "/api/v1/suggest?q=ma"];
const query = (text: string) => `q=${encodeURIComponent(text)}`;
const numbered = (count: number, word: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => word(at)).join(" ");

/** Searches that cost an index most, each in a short address. */
const COSTLY = [
  query("bank ".repeat(390)),
  query(`"${"the of ".repeat(200)}"`),
  query(numbered(600, (at) => String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26)))),
  query(numbered(180, (at) => `mispelt${at}`)),
  query("the of to in and a for on it is by with zzqqxx"),
  query(numbered(150, (at) => `person:zz${at}`)),
];

/** Attempts by what a site is asked. */
export const BY_REQUESTS: readonly Attempt[] = [
  {
    name: "costly searches in short addresses: others are answered, and all is well after",
    run: async ({ ask }) => {
      const costly = COSTLY.flatMap((search) => [ask(`/search?${search}`), ask(`/api/v1/search?${search}`)]);
      const others = await Promise.all(PLAIN.map((path) => ask(path)));
      const statuses = (await Promise.all(costly)).map(({ status }) => status);
      const after = await Promise.all(PLAIN.map((path) => ask(path)));
      return [
        ...unless(
          others.every(({ status }) => status === 200),
          "a plain search beside them was not answered",
        ),
        ...unless(
          after.every(({ status }) => status === 200),
          "a plain search after them was not answered",
        ),
        ...unless(
          statuses.every((status) => [200, 400, 503].includes(status)),
          `they were answered ${statuses.join(" ")}`,
        ),
      ];
    },
  },
  {
    name: "what is not there, asked behind a proxy with TLS: the page that says so",
    run: async ({ ask }) => {
      const headers = { "x-forwarded-proto": "https" };
      const paths = ["/article/0000", "/facet/nosuch", "/article/0000/cite?format=ris", "/nowhere"];
      const answers = await Promise.all(paths.map((path) => ask(path, { headers })));
      return answers.flatMap(({ status, headers: given }, at) => [
        ...unless(status === 404, `${paths[at]} is answered with ${status}`),
        ...unless(given["content-security-policy"] !== undefined, `${paths[at]} has no policy`),
      ]);
    },
  },
  {
    name: "200 upgrades to a WebSocket, each let go: no connection is left open",
    run: async ({ ask, address, pid }) => {
      const headers = { connection: "Upgrade", upgrade: "websocket" };
      const { status } = await ask("/article/0", { headers });
      const before = descriptorsOf(pid);
      const bytes = `GET /article/0 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;
      await Promise.all(Array.from({ length: 200 }, () => letGo(address, bytes, 15)));
      const isLevel = await untilTrue(60_000, () => descriptorsOf(pid) <= before + 40);
      return [
        ...unless(status >= 400, `an upgrade is answered with ${status}`),
        ...unless(isLevel, `${descriptorsOf(pid) - before} descriptors are left`),
      ];
    },
  },
  {
    name: "many exclusions in one search: answered, or refused as too many",
    run: async ({ ask }) => {
      const search = (count: number) => query(`the ${numbered(count, (at) => `-b${at}`)}`);
      const paths = ["/search", "/api/v1/search", "/api/v1/facets/person"];
      const few = await Promise.all(paths.map((path) => ask(`${path}?${search(50)}`)));
      const many = await Promise.all(paths.map((path) => ask(`${path}?${search(120)}`)));
      const told = (answers: readonly Answer[]) => answers.map(({ status }) => status).join(" ");
      return [
        ...unless(told(few) === "200 200 200", `50 are answered ${told(few)}`),
        ...unless(told(many) === "200 400 400", `120 are answered ${told(many)}`),
      ];
    },
  },
  { name: "odd requests: refused or answered, with the headers of an answer", run: oddRequests },
];

/** Sends a request, and closes its connection so many milliseconds later, whatever has come. */
async function letGo(address: string, bytes: string, milliseconds: number): Promise<void> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => {}).write(bytes);
  setTimeout(() => socket.destroy(), milliseconds);
  await closed;
}

async function oddRequests({ ask, address }: Field): Promise<string[]> {
  const { body } = await ask("/api/v1/search");
  const [hit] = (JSON.parse(body) as { hits: { id: string }[] }).hits;
  const article = `/article/${hit!.id}`;
  const wrong: string[] = [];
  const expect = (holds: boolean, what: string) => void wrong.push(...unless(holds, what));
  for (const path of ["/api/v1/search", `${article}/cite?format=ris`])
    expect(/no-store|private/.test((await ask(path)).headers["cache-control"] ?? ""), `${path} may be kept by caches`);
  for (const headers of [{ host: "evil.example" }, { "x-forwarded-host": "evil.example" }]) {
    const told = await ask(article, { headers });
    expect(!told.body.includes("evil.example"), `a name in ${Object.keys(headers)[0]} is believed`);
  }
  const refused = ["TRACE / HTTP/1.1", "GET * HTTP/1.1", "GET / HTTP/9.9", "FOO / HTTP/1.1"];
  for (const line of refused) {
    const said = await sendBytes(address, `${line}\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    expect(/^HTTP\/1\.1 4\d\d/.test(said), `"${line}" is answered "${said.slice(0, 30)}"`);
    expect(/x-content-type-options: nosniff/i.test(said), `the answer to "${line}" has no nosniff`);
  }
  const router = { rsc: "1", "next-router-state-tree": "x" };
  expect((await ask("/search", { headers: router })).status < 500, "a header of the router is answered with an error");
  const prefetch = await ask("/api/v1/search", { headers: { "x-middleware-prefetch": "1" } });
  expect(prefetch.body.length > 10, "a header of the framework empties an answer");
  for (const method of ["PUT", "DELETE", "PATCH"])
    expect((await ask("/search", { method })).status === 405, `${method} of a page is not refused`);
  for (const path of ["/iconX", "/_next/static/nothing.js", "/api/nothing"])
    expect((await ask(path)).headers["content-security-policy"] !== undefined, `${path} has no policy`);
  for (const path of [
    "/api/nothing",
    "/api/v1/facets/none",
    "/api/v1/suggest?q=a&nothing=1",
    "/api/v1/search?page=x",
  ]) {
    const { status, headers } = await ask(path);
    expect(status === 200 || /problem\+json/.test(headers["content-type"] ?? ""), `${path} is no problem document`);
  }
  return wrong;
}
