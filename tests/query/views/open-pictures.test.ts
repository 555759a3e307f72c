import { expect, it } from "vitest";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { parseRequest } from "../../../lib/query/address/url.ts";
import { answer } from "../../../lib/query/answer.ts";
import { openPictures } from "../../../lib/query/views/open-pictures.ts";
import { archiveOf, someArticles } from "../dossier/told-archive.ts";

it("remembers a picture of a search until the archive changes, each view and each facet by itself", async () => {
  const archive = archiveOf(someArticles(9, 40));
  const own = openEmbedded(archive);
  await sync(archive, own, () => {});
  let counted = 0;
  const engine: SearchEngine = {
    ...own,
    count(queries) {
      counted++;
      return own.count(queries);
    },
  };
  let state = "1";
  const pictures = openPictures(engine, async () => state);
  const show = async (address: string) => {
    counted = 0;
    return pictures(await answer(own, parseRequest(new URLSearchParams(address)).request));
  };
  const first = await show("view=timeline&stack=person");
  expect(counted).toBe(1);
  expect(await show("view=timeline&stack=person&page=1&sort=newest")).toEqual(first);
  expect(counted).toBe(0);
  expect(await show("view=timeline&stack=country")).toMatchObject({ facet: "countries" });
  expect(counted).toBe(1);
  expect(await show("view=network")).toMatchObject({ kind: "network" });
  expect(counted).toBe(1);
  state = "2";
  await show("view=network");
  expect(counted).toBe(1);
  expect(await show("")).toBe(null);
  expect(await show("view=map&country=ZZ")).toBe(null);
  await own.close();
});
