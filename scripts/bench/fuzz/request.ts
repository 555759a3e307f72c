import { FACETS } from "../../../lib/facets/facet-names.ts";
import { pick, type Random } from "../synthetic/random.ts";
import { HEADERS } from "./headers.ts";
import { BROKEN, VALUES } from "./values.ts";

const PARAMETERS = [
  ...FACETS.map(({ param }) => param),
  ..."q all about copies from to date sort page find format view size _rsc".split(" "),
];

const METHODS = "HEAD OPTIONS POST PUT DELETE PATCH TRACE CONNECT PROPFIND QUERY get FOO".split(" ");

const VERSIONS = ["HTTP/1.0", "HTTP/2.0", "HTTP/1.1 ", "HTTP/9.9", ""];

/** The bytes of a request made of good parts, some of them spoilt. `paths` are addresses that the site has. */
export function fuzzedRequest(random: Random, paths: readonly string[]): Buffer {
  const chance = (part: number) => random() < part;
  const method = chance(0.85) ? "GET" : pick(random, METHODS);
  const version = chance(0.98) ? "HTTP/1.1" : pick(random, VERSIONS);
  const headers: (readonly [string, string])[] = chance(0.98) ? [["host", "127.0.0.1"]] : [];
  // These mean something together alone: what a page sends that fetches another in place.
  if (chance(0.05)) for (const name of ["rsc", "next-router-state-tree"]) headers.push(header(random, name));
  while (chance(0.4)) headers.push(header(random));
  headers.push(["connection", "close"]);
  const end = chance(0.99) ? "\r\n" : "\n";
  const lines = [
    `${method} ${target(random, paths)} ${version}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  const body = method === "GET" || chance(0.5) ? "" : "x=1&y=2";
  // Mostly as a browser would send it; else letters beyond ASCII come as bytes of an older encoding.
  return Buffer.from(`${lines.join(end)}${end}${end}${body}`, chance(0.9) ? "utf8" : "latin1");
}

function target(random: Random, paths: readonly string[]): string {
  const chance = (part: number) => random() < part;
  let path = pick(random, paths);
  while (chance(0.25)) path = spoilt(random, path);
  if (chance(0.02)) path = pick(random, ["*", "", "http://other.example/search", "other.example:443", "///x", "/\\x"]);
  const parameters: string[] = [];
  while (chance(0.7) && parameters.length < 12)
    parameters.push(`${pick(random, PARAMETERS)}=${encoded(random, value(random))}`);
  if (chance(0.03)) for (let i = 0; i < 300; i++) parameters.push(`${pick(random, PARAMETERS)}=${i}`);
  if (chance(0.05)) parameters.push(pick(random, BROKEN));
  return parameters.length === 0 ? path : `${path}${path.includes("?") ? "&" : "?"}${parameters.join("&")}`;
}

/** A value from the list, several of them, or one made long. */
function value(random: Random): string {
  const chosen = pick(random, VALUES);
  const kind = random();
  if (kind < 0.8) return chosen;
  if (kind < 0.95) return `${chosen} ${pick(random, VALUES)} ${pick(random, VALUES)}`;
  const length = 10 ** (1 + Math.floor(random() * 4));
  return `${chosen}${pick(random, ["x", "the ", '"', "(", "-b ", "月", " OR a"]).repeat(length)}`.slice(0, length);
}

function encoded(random: Random, text: string): string {
  const safe = encodeURIComponent(text.toWellFormed());
  return random() < 0.9 ? safe : spoilt(random, safe);
}

/** The text with something put in, taken out or doubled somewhere. */
function spoilt(random: Random, text: string): string {
  const at = Math.floor(random() * (text.length + 1));
  const kind = random();
  if (kind < 0.6) return text.slice(0, at) + pick(random, BROKEN) + text.slice(at);
  if (kind < 0.8) return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 4));
  return text.slice(0, at) + text.slice(Math.floor(at / 2));
}

function header(random: Random, only?: string): readonly [string, string] {
  const [name, values] = pick(random, only ? HEADERS.filter(([name]) => name === only) : HEADERS);
  const given = random() < 0.7 ? pick(random, values) : pick(random, VALUES).replace(/[\r\n\0]/g, " ");
  return [name, random() < 0.02 ? given.padEnd(70_000, "x") : given];
}
