import type { Asked, Page } from "../_page/page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";
import { HiddenFields } from "../corrections/hidden-fields.tsx";
import { siteMayCorrect } from "../corrections/site-may-correct.ts";
import { TextField } from "../corrections/text-field.tsx";
import { KeepTabs } from "./keep-tabs.tsx";
import { JustDone, LastChanges } from "./list-changes.tsx";

/** All reading lists, the last changed first. */
export async function listsPage({ parameters, headers, messages }: Asked): Promise<Page> {
  const { lists: words } = messages;
  const result = await ask(async ({ lists, samples }) => ({
    lists: lists?.read() ?? null,
    refusal: siteMayCorrect(headers, { samples, here: lists !== null }),
  }));
  if ("trouble" in result) return unanswered(result.trouble, "/lists", messages, words.title);
  const { lists, refusal } = result.value;
  const main = (
    <div className="max-w-3xl">
      <KeepTabs current="lists" messages={messages} />
      <p className="prose mt-3">{words.intro}</p>
      {refusal !== null && <p className="mt-2 text-soft">{words.refusals[refusal]}</p>}
      {lists && refusal === null && <JustDone lists={lists} done={parameters.get("done")} messages={messages} />}
      {!lists?.lists.length && <p className="mt-6">{words.none}</p>}
      <ul className="mt-4 grid gap-3">
        {lists?.lists.map(({ id, name, articles, changed }) => (
          <li key={id} className="card">
            <a href={`/lists/${id}`} dir="auto" className="font-serif text-lg font-bold">
              {name}
            </a>
            <p className="text-sm text-soft">
              {words.size(articles.length)} · {words.changed(changed)}
            </p>
          </li>
        ))}
      </ul>
      {refusal === null && (
        <form action="/lists" method="post" className="mt-6 flex flex-wrap items-end gap-3">
          <HiddenFields fields={{ act: "make" }} />
          <TextField name="name" label={words.another} value="" required className="min-w-0 flex-1" />
          <button type="submit" className="button">
            {words.make}
          </button>
        </form>
      )}
      {lists && <LastChanges lists={lists} mayChange={refusal === null} messages={messages} />}
    </div>
  );
  return { title: words.title, indexed: false, main };
}
