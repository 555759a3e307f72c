import type { Example, ExampleGroup } from "../../lib/query/help/examples.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  readonly group: ExampleGroup;
  readonly examples: readonly Example[];
  readonly messages: Messages;
}

/** What can be typed, each with what it means and how many articles it finds here. */
export function ExampleList({ group, examples, messages }: Props) {
  const { help, facet, front } = messages;
  return (
    <>
      <h3 className="kicker mt-4">{help.groups[group]}</h3>
      <ul className="examples">
        {examples.map(({ kind, typed, address, total }) => (
          <li key={kind}>
            <a href={address} dir="auto" className="font-mono text-sm underline">
              {kind === "about" ? help.and(typed, facet.about) : typed}
            </a>
            <span>{help.meaning[kind]}</span>
            <span className="facet-count">{front.articles(total)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
