import { expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
import { printedText } from "../../lib/source/printed-text.ts";

const authorsOf = (authors: readonly string[]) =>
  normalize(
    {
      kind: "record",
      file: "a.txt",
      place: "",
      fields: authors.length > 0 ? { authors } : {},
      notes: [],
      ...printedText([
        { words: "Bridge reopens\n\n", kind: "headline" },
        { words: "Paul-Anton Reed Mit Ann Cole\n\n", kind: "byline" },
        { words: "The bridge is open again after months of repairs.", kind: "body" },
      ]),
    },
    { collection: "main", outlet: null, today: "2026-01-01" },
  )?.authors;

it("takes names that the source gives, and not once more from the line that it says they stand in", () => {
  expect(authorsOf(["Paul-Anton Reed", "Ann Cole"])).toEqual(["Paul-Anton Reed", "Ann Cole"]);
  expect(authorsOf([])).toEqual(["Paul-Anton Reed Mit Ann Cole"]);
});
