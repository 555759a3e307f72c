import { requestOf } from "../../lib/alerts/request-of.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import type { SavedSearch } from "../../lib/lists/saved-search.ts";
import { searchPath } from "../../lib/query/address/url.ts";
import { understood } from "../../lib/query/answer.ts";
import type { Asked, Page } from "../_page/page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";
import { HiddenFields } from "../corrections/hidden-fields.tsx";
import { siteMayCorrect } from "../corrections/site-may-correct.ts";
import { KeepTabs } from "../lists/keep-tabs.tsx";
import { type AlertState, alertStates } from "./alert-states.ts";
import { SavedItem } from "./saved-item.tsx";

/** A saved search as it does now: how many it finds, and how many of them are new; or why it cannot be made. */
export interface SavedNow {
  readonly search: SavedSearch;
  readonly path: string;
  readonly counted: { readonly total: number; readonly fresh: number } | { readonly why: string };
  readonly alerts: readonly AlertState[];
}

/** All saved searches, with what is new of each. */
export async function savedPage({ parameters, headers, messages }: Asked): Promise<Page> {
  const { saved: words } = messages;
  const result = await ask(async ({ engine, saved, samples }) => {
    const all = saved?.read() ?? null;
    const states = saved ? alertStates(saved.outbox(), all?.searches ?? []) : [];
    const searches = await Promise.all(
      (all?.searches ?? []).map((search, at) => now(engine, search, states[at] ?? [])),
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
          {words.noAlerts} <code>npm run alerts -- add</code>
        </p>
      )}
    </div>
  );
  return { title: words.title, indexed: false, main };
}

async function now(engine: Reader, search: SavedSearch, alerts: readonly AlertState[]): Promise<SavedNow> {
  const path = searchPathOf(search);
  try {
    const { query, unread } = await understood(engine, requestOf(search.query));
    const gone = unread.find(({ code }) => code === "noList");
    if (gone) throw new Error(`There is no reading list "${gone.given}".`);
    const added = query.added === null || query.added < search.seen ? search.seen : query.added;
    const [total = 0, fresh = 0] = await engine.count([query, { ...query, added }]);
    return { search, path, counted: { total, fresh }, alerts };
  } catch (error) {
    return { search, path, counted: { why: (error as Error).message }, alerts };
  }
}

/** The page of the search, as far as it can be read. */
function searchPathOf({ query }: SavedSearch): string {
  try {
    return searchPath(requestOf(query));
  } catch {
    return `/search?${query}`;
  }
}
