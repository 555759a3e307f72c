import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import type { Assets } from "../app/_page/assets.ts";

const WORLD = "app/_page/world.svg";
const STYLE = "app/_page/style.css";
const SCRIPTS = "app/_scripts";
const ENTRY = "site";

/** Where Next serves files that browsers keep for good. */
const ADDRESS = "/_next/static";

/**
 * Makes the style, the scripts and the outlines of the pages in a folder that is served under `/_next/static`, in a sub-folder named
 * after what is in them, and returns their addresses. Throws with the compiler's words where that fails.
 */
export async function makeAssets(folder: string): Promise<Assets> {
  const [style, scripts, world] = [await makeStyle(), makeScripts(), readFileSync(WORLD, "utf8")];
  const hash = createHash("sha256").update(style).update(world);
  for (const text of scripts.values()) hash.update(text);
  const name = `site-${hash.digest("hex").slice(0, 12)}`;
  const files = new Map([...scripts, ["style.css", style], ["world.svg", world]]);
  mkdirSync(join(folder, name), { recursive: true });
  for (const [file, text] of files) writeFileSync(join(folder, name, file), text);
  const at = (file: string) => `${ADDRESS}/${name}/${file}`;
  const [script, ...modules] = loadedFrom(`${ENTRY}.js`, scripts);
  return { style: at("style.css"), script: at(script!), modules: modules.map(at), world: at("world.svg") };
}

/** A script and all that it loads at once; what it may load later (`import()`) is not among these. */
function loadedFrom(entry: string, scripts: ReadonlyMap<string, string>): string[] {
  const loaded = new Set([entry]);
  // A set takes in what is added while it is gone through.
  for (const script of loaded)
    for (const [, name] of scripts.get(script)!.matchAll(/ from "\.\/([^"]+)"/g)) loaded.add(name!);
  return [...loaded];
}

async function makeStyle(): Promise<string> {
  const { css } = await postcss([tailwind({ optimize: true })]).process(readFileSync(STYLE, "utf8"), {
    from: resolve(STYLE),
  });
  return css;
}

/** Each file of the scripts as a module that browsers read: without types and comments. */
function makeScripts(): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-scripts-"));
  const options =
    "--ignoreConfig --noCheck --noResolve --removeComments --rewriteRelativeImportExtensions --verbatimModuleSyntax";
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      "node_modules/typescript/bin/tsc",
      ...options.split(" "),
      ...["--target", "es2023", "--module", "esnext", "--moduleResolution", "bundler", "--outDir", folder],
      ...readdirSync(SCRIPTS).map((file) => join(SCRIPTS, file)),
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`Cannot make the scripts of the pages: tsc failed.\n${stdout}`);
  const made = readdirSync(folder).filter((file) => file.endsWith(".js"));
  // Indentation is a seventh of what they weigh. No text in them goes over several lines.
  const texts = new Map(made.map((file) => [file, readFileSync(join(folder, file), "utf8").replace(/^ +/gm, "")]));
  rmSync(folder, { recursive: true });
  return texts;
}
