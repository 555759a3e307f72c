import { describe, expect, it } from "vitest";
import { placeFragment } from "../../lib/query/article/place-link.ts";

/** A passage of which the words between brackets are marked. */
const passage = (text: string) =>
  text.split(/[[\]]/).flatMap((part, at) => (part === "" ? [] : [{ text: part, match: at % 2 === 1 }]));
const leadsTo = (text: string) => decodeURIComponent(placeFragment(passage(text)).replace("#match-1:~:text=", ""));

describe("the place of a passage in its article", () => {
  it("is told by some words around its first match", () => {
    expect(leadsTo("At noon the old river [bridge] opened to all who had waited for the [bridge] to open")).toBe(
      "the old river bridge opened to all who",
    );
    expect(leadsTo("[Bridge] opened.")).toBe("Bridge opened.");
  });

  it("keeps to one side of a cut, and within a paragraph", () => {
    expect(leadsTo("… end of it.\n\nThe [bridge] opened.\n\nTrams will follow")).toBe("The bridge opened.");
    expect(leadsTo("Ana Prado left. … by [tram] …")).toBe("by tram");
  });

  it("takes words whole", () => {
    expect(leadsTo("the anglo-[french] deal of the year")).toBe("the anglo-french deal of the year");
    expect(leadsTo("in (the) “[Bridge]” today")).toBe("in (the) “Bridge” today");
  });

  it("says nothing by its signs: a comma, an ampersand, a minus are letters of a text", () => {
    expect(placeFragment(passage("by [AT&T], mid-1987"))).toBe("#match-1:~:text=by%20AT%26T%2C%20mid%2D1987");
  });

  it("is not told where nothing is marked", () => {
    expect(placeFragment(passage("Nothing here."))).toBe("");
    expect(placeFragment([])).toBe("");
  });
});
