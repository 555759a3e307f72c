import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eraseFetched } from "../../lib/fetch/erase-fetched.ts";
import { openCaptures } from "../../lib/fetch/kept/captures.ts";
import { openState } from "../../lib/fetch/kept/state.ts";
import type { ArticleTraces } from "../../lib/ingest/traces.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-erase-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PASSAGE = "The café at the old quay was shut for the winter, its owner said.";
const traces: ArticleTraces = {
  source: { file: "", place: "" },
  names: ["https://quay.example/cafe-shut"],
  titles: ["Café shut"],
  passages: [PASSAGE],
};

/** Keeps pages on one day, and gives what the folder's files hold then, unpacked. */
async function keep(...bodies: readonly string[]) {
  const state = openState(folder);
  const capture = openCaptures(folder, state);
  for (const [at, body] of bodies.entries()) {
    const url = `https://quay.example/${at}`;
    const page = { url, status: 200, headers: new Map(), body: Buffer.from(body) };
    (await capture(page, Date.parse("2026-03-02T08:00:00Z"))).write([], { collection: "main" });
  }
  state.close();
}
const held = (): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".gz"))
    .map((name) => gunzipSync(readFileSync(join(folder, name))).toString())
    .join("");

describe("erasing an article from what was fetched", () => {
  it("takes out the pages and lists that hold it, however they write its letters, and no others", async () => {
    await keep(
      "<p>Another page.</p>",
      `<p>The caf&eacute; at the <b>old quay</b> was shut\n for the winter, its owner said.</p>`,
      JSON.stringify({ items: [{ content_text: PASSAGE }] }).replace("é", "\\u00e9"),
      '{"url":"https:\\/\\/quay.example\\/cafe-shut"}',
      "<p>A last page.</p>",
    );
    expect(eraseFetched(folder, [traces])).toBe(3);
    expect(held()).toContain("Another page");
    expect(held()).toContain("A last page");
    expect(held()).not.toMatch(/quay was shut|cafe-shut|winter/);
    await keep("One more page.");
    expect(held()).toMatch(/Another page[\s\S]*A last page[\s\S]*One more page/);
  });

  it("takes out the pages of many articles at once, and those of no others", async () => {
    const passage = (number: number) => `The ferry number ${number} left the old quay at noon, its office said.`;
    await keep(...Array.from({ length: 40 }, (_, number) => `<p>${passage(number)}</p>`));
    const some = [3, 17, 39].map((number) => ({ ...traces, names: [], passages: [passage(number)] }));
    expect(eraseFetched(folder, some)).toBe(3);
    for (let number = 0; number < 40; number++)
      expect(held().includes(`number ${number} left`)).toBe(![3, 17, 39].includes(number));
  });

  it("takes out what waits to be taken", async () => {
    await keep("<p>Another page.</p>");
    const state = openState(folder);
    state
      .prepare("insert into item (source, key, at, state, hash, url, record) values ('s', 'k', 0, 'ready', 'h', ?, ?)")
      .run("https://quay.example/cafe-shut", JSON.stringify({ text: PASSAGE }));
    state.close();
    expect(eraseFetched(folder, [traces])).toBe(0);
    expect(readFileSync(join(folder, "state.db")).includes("old quay")).toBe(false);
  });

  it("leaves nothing of a file of which nothing is kept, and does nothing where nothing was fetched", async () => {
    expect(eraseFetched(folder, [traces])).toBe(0);
    await keep(`<p>${PASSAGE}</p>`);
    expect(eraseFetched(folder, [traces])).toBe(1);
    expect(readdirSync(folder).filter((name) => name.includes("warc"))).toEqual([]);
  });
});
