import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assets } from "../../app/_page/assets.ts";
import { makeAssets } from "../../server/make-assets.ts";

const folder = mkdtempSync(join(tmpdir(), "assets-"));
const read = (address: string) => readFileSync(join(folder, address.replace("/_next/static/", "")), "utf8");
let made: Assets;

beforeAll(async () => {
  made = await makeAssets(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("what pages load", () => {
  it("is one style with the classes of the components", () => {
    for (const name of [".facet-row", ".max-w-prose", "light-dark("]) expect(read(made.style)).toContain(name);
  });

  it("is the script of every page and, beside it, all that it loads", () => {
    expect(made.script).toMatch(/^\/_next\/static\/site-[0-9a-f]{12}\/site\.js$/);
    const names = made.modules.map((module) => module.split("/").at(-1));
    for (const script of [made.script, ...made.modules])
      for (const [, name] of read(script).matchAll(/from "\.\/([^"]+)"/g)) expect(names).toContain(name);
    expect(names).toContain("visit.js");
    const all = [made.script, ...made.modules].map(read).join("\n");
    expect(all).not.toMatch(/^\s*(?:\/\/|\/\*)|: string|\binterface\b/m);
  });

  it("leaves what few pages need to be loaded by these, from beside it", () => {
    const later = [...read(made.script).matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, name]) => name!);
    expect(later.sort()).toEqual(["mark-words.js", "suggest-values.js"]);
    for (const name of later) {
      const address = made.script.replace("site.js", name);
      expect(made.modules).not.toContain(address);
      expect(read(address)).toContain("export function");
    }
  });

  it("has no text that goes over several lines, in which their indentation would count", () => {
    for (const file of readdirSync("app/_scripts"))
      for (const line of readFileSync(join("app/_scripts", file), "utf8").split("\n"))
        expect({ file, line, ticks: line.split("`").length % 2 }).toEqual({ file, line, ticks: 1 });
  });

  it("has the same names as long as its content is the same", async () => {
    expect(await makeAssets(folder)).toEqual(made);
  });
});
