import { describe, expect, it } from "vitest";
import { readConfig } from "../lib/config.ts";

describe("readConfig()", () => {
  it.each([
    ["PORT", "http"],
    ["PORT", "-1"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["ENGINE", "solr"],
    ["ENGINE", "Embedded"],
    ["MEILISEARCH_URL", "127.0.0.1:7700"],
    ["MEILISEARCH_URL", "ftp://127.0.0.1"],
    ["MEILISEARCH_INDEX", "news/today"],
    ["MEILISEARCH_INDEX", "n".repeat(101)],
  ])("refuses %s=%s, and names it", (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`Cannot use the setting ${name}=${value}: `);
  });

  it("refuses the engine Meilisearch without an address", () => {
    expect(() => readConfig({ ENGINE: "meilisearch" })).toThrow(
      "Cannot use the setting ENGINE=meilisearch: MEILISEARCH_URL is not set",
    );
  });

  it("takes an empty setting for one that is not set", () => {
    expect(readConfig({ PORT: "", ENGINE: "", MEILISEARCH_URL: "", ARCHIVE: "" })).toEqual(readConfig({}));
  });

  it("reads what is set", () => {
    expect(readConfig({ PORT: "0", HOST: "::1", ARCHIVE: "/a.db" })).toMatchObject({
      port: 0,
      host: "::1",
      archive: "/a.db",
    });
    const server = { MEILISEARCH_URL: "https://search.test", MEILISEARCH_INDEX: "news_2", MEILISEARCH_KEY: "one" };
    const meilisearch = { url: "https://search.test", index: "news_2", key: "one" };
    expect(readConfig(server)).toMatchObject({ meilisearch });
    expect(readConfig({ ...server, ENGINE: "meilisearch" })).toMatchObject({ meilisearch });
  });

  it("searches by itself unless a server is set, or where that is asked for", () => {
    expect(readConfig({}).meilisearch).toBeNull();
    expect(readConfig({ ENGINE: "auto" }).meilisearch).toBeNull();
    expect(readConfig({ ENGINE: "embedded", MEILISEARCH_URL: "http://127.0.0.1" }).meilisearch).toBeNull();
  });
});
