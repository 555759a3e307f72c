import type { FacetKey, FacetValue } from "../../lib/facets/facet-names.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import type { Picture } from "../../lib/query/views/picture.ts";
import { printable } from "./say.ts";

const messages = messagesFor("en");

/** Prints the numbers of a picture for people: a line each, the number first. */
export function printPicture(picture: Picture): void {
  for (const [count, what] of linesOf(picture))
    console.log(`${messages.number(count).padStart(9)}  ${printable(what)}`);
}

function linesOf(picture: Picture): [number, string][] {
  const named = (facet: FacetKey, value: FacetValue) => messages.value(facet, value);
  switch (picture.kind) {
    case "map":
      return picture.countries.map(({ value, articles }) => [articles.count, named("countries", value)]);
    case "network":
      return picture.edges.map(({ from, to, articles }) => {
        const names = [from, to].map((at) => named(picture.nodes[at]!.facet, picture.nodes[at]!.value));
        return [articles.count, names.join(" – ")];
      });
    case "timeline":
      return picture.values.flatMap(({ value, times }) =>
        times.map(({ count }, at): [number, string] => [
          count,
          `${named(picture.facet, value)}, ${picture.bars[at]!.value}`,
        ]),
      );
  }
}
