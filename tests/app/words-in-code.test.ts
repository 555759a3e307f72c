import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseAst } from "vitest/node";

const APP = fileURLToPath(new URL("../../app/", import.meta.url));

/** Attributes that people read or hear. */
const SAID = "alt aria-description aria-label aria-roledescription aria-valuetext label placeholder title".split(" ");

/** What is the same in every language. */
const ALLOWED = [
  // Commands, as they are typed.
  "npm run import -- PATH",
  "npm run alerts",
];

interface Node {
  readonly type: string;
  readonly [more: string]: unknown;
}

/** How strings are taken: for what is shown, for what is shown where they look like language, or for no words at all. */
type Mode = "shown" | "perhaps" | "never";

const PATTERNS: Readonly<Record<Mode, RegExp>> = {
  shown: /\p{L}/u,
  perhaps: /\p{Lu}\p{Ll}|\p{L}\s+\p{L}/u,
  never: /(?!)/,
};

/** The words that stand in a component's code. */
function wordsIn(node: Node, mode: Mode = "perhaps"): string[] {
  const string = (text: unknown, how = mode) =>
    typeof text === "string" && PATTERNS[how].test(text) ? [text.replace(/\s+/g, " ").trim()] : [];
  const inside = (how = mode) =>
    Object.values(node)
      .flat()
      .flatMap((child) => (child && typeof child === "object" && "type" in child ? wordsIn(child as Node, how) : []));
  switch (node.type) {
    case "ImportDeclaration":
      return [];
    case "JSXText":
      return string(String(node.value).replace(/&\w+;/g, ""), "shown");
    case "JSXElement":
    case "JSXFragment":
      return inside("shown");
    case "JSXOpeningElement":
      return inside("never");
    case "JSXAttribute":
      return inside(SAID.includes(String((node.name as Node).name)) ? "shown" : "never");
    // What a function is handed is a code more often than a word: it must look like one.
    case "CallExpression":
      return isList(node) ? [] : inside(mode === "shown" ? "perhaps" : mode);
    case "BinaryExpression":
      return /^[!=]==$/.test(String(node.operator)) ? [] : inside();
    case "Literal":
      return string(node.value);
    case "TemplateElement":
      return string((node.value as { readonly cooked: string }).cooked);
    default:
      if (node.type.startsWith("TS")) return node.expression ? wordsIn(node.expression as Node, mode) : [];
      return node.directive ? [] : inside();
  }
}

/** Whether it is `"codes in a row".split(" ")`. */
function isList({ callee }: Node): boolean {
  const { object, property } = callee as { readonly object?: Node; readonly property?: { readonly name?: string } };
  return object?.type === "Literal" && property?.name === "split";
}

const parsed = (code: string) => parseAst(code, { lang: "tsx" }) as unknown as Node;
const files = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
const inFile = (path: string) =>
  wordsIn(parsed(readFileSync(APP + path, "utf8"))).filter((it) => !ALLOWED.includes(it));

/** What a file loads: not types, which are gone when it runs. */
function loadedBy(code: string): string[] {
  return [...code.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from "([^"]+)";/gm)].map(([, path]) => path!);
}

describe("a script in the browser", () => {
  const sent = readdirSync(APP, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((path) => ({ path, code: readFileSync(APP + path, "utf8") }))
    .filter(({ path, code }) => path.startsWith("_scripts/") || code.startsWith('"use client"'));

  it("loads other scripts alone, and no framework: words and parameters are handed to it", () => {
    expect(sent.map(({ path }) => path)).toContain("_scripts/search-box.ts");
    const loaded = sent.flatMap(({ path, code }) => loadedBy(code).map((from) => `${path} ${from}`));
    expect(loaded.length).toBeGreaterThan(5);
    expect(loaded.filter((it) => !/^_scripts\/\S+ \.\//.test(it))).toEqual([]);
  });

  it.each([
    ['import { en } from "./en.ts";', ["./en.ts"]],
    ['import {\n  a,\n  type B,\n} from "./a.ts";', ["./a.ts"]],
    ['export * from "./a.ts";', ["./a.ts"]],
    ['import type { A } from "./a.ts";', []],
  ])("is found to load by %j", (code, paths) => expect(loadedBy(code)).toEqual(paths));
});

describe("a component", () => {
  it("says nothing of its own: its words are in the table", () => {
    expect(files.length).toBeGreaterThan(30);
    const said = files.flatMap((path) => inFile(path).map((it) => `${path}: ${it}`));
    expect(said).toEqual([]);
  });

  it.each([
    ["text", "const a = <p>Nothing here</p>;", ["Nothing here"]],
    ["a word in lower case", "const a = <p>{date}undated</p>;", ["undated"]],
    ["an attribute that is read out", 'const a = <a aria-label="close">{x}</a>;', ["close"]],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    ["a choice of words", 'const a = <p>{n === 1 ? "place" : `${n} places`}</p>;', ["place", "places"]],
    ["words in a frozen constant", 'const names = { newest: "Newest" } as const satisfies Names;', ["Newest"]],
    ["words handed to a function", 'const a = <p>{link("Next page", "next")}</p>;', ["Next page"]],
    ["words in a constant", 'const names = { newest: "Newest" };', ["Newest"]],
    ["an element handed to a component", "const a = <Pieces of={f(<b>loud</b>)} />;", ["loud"]],
    [
      "no class, address, key or comparison",
      'const a = <a className="mt-1 Big" href="/About us" rel="next">{a === "Enter" && b}</a>;',
      [],
    ],
  ])("is found to say %s", (_, code, words) => expect(wordsIn(parsed(code))).toEqual(words));
});
