import { savedNow } from "../../lib/alerts/saved-now.ts";
import { Pieces } from "../_components/article/pieces.tsx";
import type { Asked, Page } from "../_page/page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";
import { HiddenFields } from "../corrections/hidden-fields.tsx";
import { siteMayCorrect } from "../corrections/site-may-correct.ts";
import { KeepTabs } from "../lists/keep-tabs.tsx";
import { alertStates } from "./alert-states.ts";
import { SavedItem } from "./saved-item.tsx";

/** All saved searches, with what is new of each. */
export async function savedPage({ parameters, headers, messages }: Asked): Promise<Page> {
  const { saved: words } = messages;
  const result = await ask(async ({ engine, saved, samples }) => {
    const all = saved?.read() ?? null;
    const states = saved ? alertStates(saved.outbox(), all?.searches ?? []) : [];
    const searches = await Promise.all(
      (all?.searches ?? []).map(async (search, at) => ({
        search,
        alerts: states[at] ?? [],
        now: await savedNow(engine, search),
      })),
    );
    const done = all?.file.lines.find(({ id }) => id === parameters.get("done")) ?? null;
    return { searches, done, refusal: siteMayCorrect(headers, { samples, here: saved !== null }) };
  });
  if ("trouble" in result) return unanswered(result.trouble, "/saved", messages, words.title);
  const { searches, done, refusal } = result.value;
  const main = (
    <div className="max-w-3xl">
      <KeepTabs current="saved" messages={messages} />
      <p className="prose mt-3">{words.intro}</p>
      {refusal !== null && <p className="mt-2 text-soft">{words.refusals[refusal]}</p>}
      {refusal === null && done && done.act !== "undo" && (
        <div className="written">
          <span role="status">{words.done}</span>
          <form action="/saved" method="post">
            <HiddenFields fields={{ act: "undo", line: done.id }} />
            <button type="submit" className="button quiet min-h-8 px-3 text-sm">
              {words.undo}
            </button>
          </form>
        </div>
      )}
      {searches.length === 0 && <p className="mt-6">{words.none}</p>}
      <ul className="mt-4 grid gap-3">
        {searches.map((one) => (
          <SavedItem key={one.search.id} {...one} mayChange={refusal === null} messages={messages} />
        ))}
      </ul>
      {searches.length > 0 && (
        <p className="mt-6 text-sm text-soft">
          <Pieces of={words.noAlerts(<code>npm run alerts</code>)} />
        </p>
      )}
    </div>
  );
  return { title: words.title, indexed: false, main };
}
