import type { ReactNode } from "react";
import type { Line } from "../../lib/corrections/line.ts";
import type { NamesInLines } from "../../lib/corrections/names-in-lines.ts";
import { valueLink } from "../../lib/query/address/links.ts";
import { EVERYTHING } from "../../lib/query/address/request.ts";
import { searchPath } from "../../lib/query/address/url.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "../_components/article/pieces.tsx";

interface Props {
  readonly line: Line;
  readonly names: NamesInLines;
  readonly messages: Messages;
}

/** What a line says, with what it names by name, each with the way there. */
export function LineSaid({ line, names, messages }: Props) {
  const link = (href: string, name: string): ReactNode => (
    <a href={href} className="underline">
      <bdi>{name}</bdi>
    </a>
  );
  return (
    <Pieces
      of={messages.corrections.line<ReactNode>(line, {
        person: (id) => {
          const person = names.people.get(id);
          return person?.known ? link(valueLink("people", id), person.name) : <bdi>{person?.name ?? id}</bdi>;
        },
        outlet: (id) => link(valueLink("outlets", id), names.outlets.get(id) ?? id),
        article: (id) => {
          const headline = names.articles.get(id);
          return headline === undefined ? id : link(`/article/${id}`, headline);
        },
        scope: (query) => link(searchPath({ ...EVERYTHING, q: `${query} ` }), query),
        undoing: ({ id }) => names.undos.get(id) ?? { of: null, again: false },
      })}
    />
  );
}
