import type { KeptInList } from "../../../lib/lists/reading-list.ts";
import { EVERYTHING } from "../../../lib/query/address/request.ts";
import { changed, searchPath } from "../../../lib/query/address/url.ts";
import { Outputs } from "../../_components/outputs.tsx";
import { Pagination } from "../../_components/pagination.tsx";
import type { Asked, Page } from "../../_page/page.ts";
import { unanswered } from "../../_page/unanswered.tsx";
import { ask } from "../../ask.ts";
import { HiddenFields } from "../../corrections/hidden-fields.tsx";
import { siteMayCorrect } from "../../corrections/site-may-correct.ts";
import { TextField } from "../../corrections/text-field.tsx";
import { keptOrNot } from "../kept-or-not.ts";
import { JustDone } from "../list-changes.tsx";
import { ListedArticle } from "./listed-article.tsx";

/** Articles a page of a list shows. */
const SHOWN = 50;

/** A reading list: its articles in their order, with notes, and all that leads out of it. */
export async function listPage({ params: { id = "" }, parameters, headers, messages }: Asked): Promise<Page> {
  const { lists: words } = messages;
  const result = await ask(async ({ engine, lists, samples }) => {
    const all = lists?.read() ?? null;
    const list = all?.lists.find((one) => one.id === id) ?? null;
    const pages = Math.max(1, Math.ceil((list?.articles.length ?? 0) / SHOWN));
    const asked = Number(parameters.get("page") ?? 1);
    const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
    const shown = list?.articles.slice((page - 1) * SHOWN, page * SHOWN) ?? [];
    const found = await Promise.all(shown.map((one) => keptOrNot(engine, one.id)));
    return { all, list, page, pages, shown, found, refusal: siteMayCorrect(headers, { samples, here: all !== null }) };
  });
  if ("trouble" in result) return unanswered(result.trouble, `/lists/${id}`, messages, words.title);
  const { all, list, page, pages, shown, found, refusal } = result.value;
  if (!list || !all)
    return {
      title: words.missing,
      status: 404,
      main: (
        <>
          <h1 className="font-serif text-3xl font-bold">{words.missing}</h1>
          <p className="mt-2">{words.missingAdvice}</p>
          <p className="mt-2">
            <a href="/lists" className="inline-block py-1 underline">
              {words.title}
            </a>
          </p>
        </>
      ),
    };
  const request = changed(EVERYTHING, { lists: { include: [id], exclude: [] } });
  const mayChange = refusal === null;
  const left = /^\d{1,4}$/.test(parameters.get("left") ?? "") ? Number(parameters.get("left")) : 0;
  const main = (
    <div className="max-w-3xl">
      <p className="text-sm">
        <a href="/lists" className="inline-block py-1">
          {words.title}
        </a>
      </p>
      <h1 dir="auto" className="font-serif text-4xl font-bold">
        {list.name}
      </h1>
      <p className="mt-1 text-soft">
        {words.size(list.articles.length)} · {words.changed(list.changed)}
      </p>
      {mayChange && <JustDone lists={all} done={parameters.get("done")} messages={messages} />}
      {mayChange && left > 0 && <p className="mt-2">{words.leftOut(left)}</p>}
      {list.articles.length === 0 ? (
        <p className="mt-6">{words.nothing}</p>
      ) : (
        <ol className="mt-4 border-t border-rule">
          {found.map((one, at) => (
            <ListedArticle
              key={one.id}
              {...one}
              listed={shown[at] as KeptInList}
              list={list}
              page={page}
              mayChange={mayChange}
              messages={messages}
            />
          ))}
        </ol>
      )}
      <Pagination page={page} pages={pages} href={(to) => `/lists/${id}?page=${to}`} messages={messages} />
      {list.articles.length > 0 && (
        <>
          <p className="no-print mt-4">
            <a href={searchPath(request)} className="inline-block py-1 underline">
              {words.show}
            </a>
          </p>
          <Outputs request={request} messages={messages} />
          <p className="no-print mt-1 text-sm text-soft">{words.order}</p>
        </>
      )}
      {mayChange && (
        <details className="fold no-print mt-6">
          <summary>{words.change}</summary>
          <form action="/lists" method="post" className="mt-2 flex flex-wrap items-end gap-3">
            <HiddenFields fields={{ act: "rename", list: id }} />
            <TextField name="name" label={words.name} value={list.name} required className="min-w-0 flex-1" />
            <button type="submit" className="button quiet">
              {words.rename}
            </button>
          </form>
          <form action="/lists" method="post" className="mt-3">
            <HiddenFields fields={{ act: "drop", list: id }} />
            <button type="submit" className="button quiet">
              {words.drop}
            </button>
          </form>
        </details>
      )}
    </div>
  );
  return { title: list.name.slice(0, 120), indexed: false, main };
}
