import type { Asked, Page } from "../_page/page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";

/** What can be asked, with examples that find something in this very archive. */
export async function helpPage({ messages }: Asked): Promise<Page> {
  const { help, search } = messages;
  const result = await ask(({ examples }) => examples());
  if ("trouble" in result) return unanswered(result.trouble, "/help", messages, help.title);
  const examples = result.value;
  const main = (
    <div className="max-w-3xl">
      <h1 className="font-serif text-4xl font-bold">{help.title}</h1>
      <p className="prose mt-4">{help.intro}</p>
      {examples.length > 0 && (
        <table className="mt-4 w-full text-start">
          <caption className="sr-only">{help.examples}</caption>
          <thead>
            <tr className="border-b border-rule text-sm text-soft">
              <th scope="col" className="py-1 text-start font-normal">
                {help.typed}
              </th>
              <th scope="col" className="py-1 text-start font-normal">
                {help.finds}
              </th>
              <th scope="col" className="py-1 text-end font-normal whitespace-nowrap">
                {search.results}
              </th>
            </tr>
          </thead>
          <tbody>
            {examples.map(({ kind, typed, address, total }) => (
              <tr key={kind} className="border-b border-rule align-baseline">
                <td className="py-1.5 pe-4">
                  <a href={address} dir="auto" className="font-mono text-sm break-words underline">
                    {typed}
                  </a>
                </td>
                <td className="py-1.5 pe-4">{help.meaning[kind]}</td>
                <td className="facet-count py-1.5 text-end">{messages.number(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2 className="about-title">{help.rules}</h2>
      <ul className="prose mt-2 list-disc ps-5">
        {Object.values(help.says).map((rule) => (
          <li key={rule} className="mt-1">
            {rule}
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a href="/api" className="inline-block py-1">
          {messages.api.title}
        </a>
      </p>
    </div>
  );
  return { title: help.title, main };
}
