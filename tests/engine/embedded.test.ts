import { describe } from "vitest";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { describeSearchEngine } from "../contracts/search-engine.ts";
import { itKeepsTheLaw } from "../contracts/search-engine-law.ts";

describeSearchEngine("embedded", openEmbedded);

describe("search engine: embedded", () => {
  itKeepsTheLaw(openEmbedded, 1000);
});
