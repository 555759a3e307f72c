import type { Example, ExampleGroup } from "../../lib/query/help/examples.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  readonly group: ExampleGroup;
  readonly examples: readonly Example[];
  readonly messages: Messages;
}

/** What can be typed, each with what it means and how many articles it finds here. */
export function ExampleTable({ group, examples, messages }: Props) {
  const { help, facet, search } = messages;
  return (
    <table className="examples">
      <caption className="kicker">{help.groups[group]}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{help.typed}</th>
          <th scope="col">{help.finds}</th>
          <th scope="col">{search.results}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ kind, typed, address, total }) => (
          <tr key={kind}>
            <td>
              <a href={address} dir="auto" className="font-mono text-sm underline">
                {kind === "about" ? help.and(typed, facet.about) : typed}
              </a>
            </td>
            <td>{help.meaning[kind]}</td>
            <td className="facet-count">{messages.number(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
