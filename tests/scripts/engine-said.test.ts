import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { engineSaid } from "../../scripts/lib/engine-said.ts";
import { listening } from "../engine/meilisearch/exchanges.ts";

let site: Server;
afterEach(() => site.close());

/** The address of a site whose health is this. */
function siteWith(health: object): Promise<string> {
  site = createServer((_, response) => response.end(JSON.stringify(health)));
  return listening(site);
}

const meilisearch = { urls: ["http://one.test", "http://other.test"], index: "news", keys: [] };

describe("what a start says of the engine", () => {
  it("names the index on a server, what the archive answers still, and what is wrong", async () => {
    const sound = await engineSaid(
      { meilisearch, opensearch: null },
      await siteWith({ samples: false, trouble: null }),
    );
    expect(sound).toEqual([
      'Searches are answered by the index "news" at http://one.test, http://other.test.',
      expect.stringMatching(/^The archive beside it is still needed, and answers: OR, brackets .* 1000th .*\.$/),
    ]);
    site.close();
    const trouble = "the index was made for other servers than are set; npm run reindex";
    const said = await engineSaid({ meilisearch, opensearch: null }, await siteWith({ samples: false, trouble }));
    expect(said).toEqual([...sound, `For now the archive answers all: ${trouble}.`]);
  });

  it("says without an archive what is not answered, and that nothing answers in its place", async () => {
    const trouble = "it does not answer";
    const said = await engineSaid(
      { meilisearch, opensearch: null },
      await siteWith({ samples: false, archive: null, trouble }),
    );
    expect(said.slice(1)).toEqual([
      expect.stringMatching(/^There is no archive beside it, which would answer what it cannot: OR, brackets .*\.$/),
      `It cannot answer: ${trouble}.`,
    ]);
    site.close();
    const opensearch = { urls: ["http://one.test"], index: "news", user: null };
    const whole = await siteWith({ samples: false, archive: null, trouble: null });
    expect(await engineSaid({ meilisearch: null, opensearch }, whole)).toEqual([
      'Searches are answered by the index "news" at http://one.test.',
    ]);
  });

  it("is nothing of the archive's own engine, nor of samples", async () => {
    expect(
      await engineSaid({ meilisearch: null, opensearch: null }, await siteWith({ samples: false, trouble: null })),
    ).toEqual([]);
    site.close();
    expect(
      await engineSaid({ meilisearch, opensearch: null }, await siteWith({ samples: true, trouble: null })),
    ).toEqual([]);
  });
});
