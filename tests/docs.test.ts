import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SCORES } from "../lib/facets/scores.ts";
import { PARAMETERS } from "../lib/query/address/parameters.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { languageTable } from "../scripts/lib/language-table.ts";
import { parameterTable } from "../scripts/lib/parameter-table.ts";
import { scoreTable } from "../scripts/lib/score-table.ts";

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");
const README = read("README.md");

describe("README", () => {
  it("names every command", () => {
    const commands = Object.keys(JSON.parse(read("package.json")).scripts).filter((name) => name !== "postinstall");
    const missing = commands.filter((name) => !new RegExp(`npm (?:run )?(?:-s )?${name}\\b`).test(README));
    expect(missing).toEqual([]);
  });

  it("names every setting", () => {
    const settings = [...read("lib/config.ts").matchAll(/^ {2}([A-Z_]+): z/gm)].map(([, name]) => name!);
    expect(settings.length).toBeGreaterThan(5);
    expect(settings.filter((name) => !README.includes(`\`${name}\``))).toEqual([]);
  });

  it("has the parameters of a search as they are read", () => {
    expect(README).toContain(`\n\n${parameterTable(PARAMETERS)}\n\n`);
  });

  it("shows pictures that are there", () => {
    const shown = [...README.matchAll(/\(scripts\/screenshots\/([^)]+)\)/g)].map(([, name]) => name!);
    const there = readdirSync(fileURLToPath(new URL("../scripts/screenshots", import.meta.url)));
    expect(shown.filter((name) => !there.includes(name))).toEqual([]);
  });

  it("gives the scores that were measured", () => {
    expect(SCORES.sets.length).toBeGreaterThan(3);
    expect(README).toContain(scoreTable(SCORES.sets));
    expect(SCORES.languages.length).toBeGreaterThan(10);
    expect(README).toContain(languageTable(SCORES.languages));
    expect(README).toContain(`Measured on ${messagesFor("en").date(SCORES.measured)}`);
  });
});

describe("NOTICE", () => {
  it("names files that are there", () => {
    const named = [...read("NOTICE").matchAll(/\blib\/[\w./-]+\w/g)].map(([path]) => path);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(fileURLToPath(new URL(`../${path}`, import.meta.url))))).toEqual([]);
  });
});
