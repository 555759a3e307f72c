import { describe, expect, it } from "vitest";
import { authorsOf } from "../../lib/article/zones/authors.ts";

describe("authors in metadata", () => {
  it.each([
    ["Rosa Lind March 4, 2001", ["Rosa Lind"]],
    ["By Rosa Lind | 4 March 2001 at 9:30", ["Rosa Lind"]],
    ["Rosa Lind, Published on Sunday, March 4, 2001", ["Rosa Lind"]],
    ["Rosa Lind - 2001-03-04", ["Rosa Lind"]],
    ["Rosa Lind in Porto", ["Rosa Lind"]],
    ["Rosa Lind in Rio de Janeiro and Omar Ruiz in Porto", ["Rosa Lind", "Omar Ruiz"]],
    ["By Rosa Lind, Chief Political Correspondent", ["Rosa Lind"]],
    ["Rosa Lind, Omar Ruiz & Ana Prado", ["Rosa Lind", "Omar Ruiz", "Ana Prado"]],
    ["Rosa Lind, Reuters", ["Rosa Lind"]],
    ["Rosa Lind and The Associated Press", ["Rosa Lind"]],
  ])("of %s are %j", (given, names) => expect(authorsOf([given], [], [])).toEqual(names));

  it.each([
    "Rosa Lind",
    "Lind, Rosa",
    "Rosa Lind, Jr.",
    "Rosa May Lind",
    "June Lind",
    "April 4 Collective",
    "Reuters",
    "Associated Press",
    "Quay Post Staff",
    "Journalists in Exile",
    "Simon and Ruiz",
    "Simon and Omar Ruiz",
    "ansa",
    "Allan More",
    "Moreau Follow",
    "All Hands Collective",
    "李娜",
    "von der Lind",
  ])("leave %s as it is given", (given) => expect(authorsOf([given], [], [])).toEqual([given]));

  it.each(["View All Posts", "see more articles by Rosa Lind", "More from Rosa Lind", "Follow on X", "All Stories"])(
    "are none in a link such as %s",
    (link) => expect(authorsOf([link, "Rosa Lind"], [], [])).toEqual(["Rosa Lind"]),
  );

  it("and in a byline are no paper and no desk", () => {
    expect(authorsOf([], ["By Rosa Lind, The Quay Post", "By OMAR RUIZ, staff writer"], [])).toEqual([
      "Rosa Lind",
      "Omar Ruiz",
    ]);
  });

  it("take no longer for a long list", () => {
    const long = "Rosa Lind and ".repeat(100_000);
    expect(authorsOf([long], [], [])).toEqual([long.trim()]);
  });
});
