import { expect, it } from "vitest";
import { foldVersions } from "../../lib/query/fold-versions.ts";

it("folds the versions of a page under the first of them, in their order, and loses none", () => {
  const hits = ["a", null, "b", "a", null, "b", "a"].map((family, id) => ({ id, family }));
  const folded = foldVersions(hits).map(({ hit, versions }) => [hit.id, ...versions.map(({ id }) => id)]);
  expect(folded).toEqual([[0, 3, 6], [1], [2, 5], [4]]);
});
