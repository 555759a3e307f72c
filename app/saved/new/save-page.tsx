import { searchTitle } from "../../../lib/query/address/search-title.ts";
import { parseRequest, printRequest, searchPath } from "../../../lib/query/address/url.ts";
import { answer } from "../../../lib/query/answer.ts";
import type { Asked, Page } from "../../_page/page.ts";
import { unanswered } from "../../_page/unanswered.tsx";
import { ask } from "../../ask.ts";
import { HiddenFields } from "../../corrections/hidden-fields.tsx";
import { siteMayCorrect } from "../../corrections/site-may-correct.ts";
import { TextField } from "../../corrections/text-field.tsx";

/** `/saved/new?…`: under which name a search is saved. */
export async function savePage({ parameters, headers, messages }: Asked): Promise<Page> {
  const { saved: words } = messages;
  const { request } = parseRequest(parameters);
  const result = await ask(async ({ engine, saved, samples }) => ({
    found: await answer(engine, request),
    refusal: siteMayCorrect(headers, { samples, here: saved !== null }),
  }));
  if ("trouble" in result) return unanswered(result.trouble, searchPath(request), messages, words.save);
  const { found, refusal } = result.value;
  const title = searchTitle(found, messages) ?? messages.search.title;
  const main = (
    <div className="max-w-2xl">
      <h1 className="font-serif text-3xl font-bold">{words.save}</h1>
      <p className="mt-2">
        <a href={searchPath(request)} dir="auto" className="inline-block py-1 underline">
          {title}
        </a>{" "}
        <span className="text-soft">{words.all(found.total)}</span>
      </p>
      {refusal !== null ? (
        <p role="alert" className="mt-4">
          {words.refusals[refusal]}
        </p>
      ) : (
        <form action="/saved" method="post" className="card mt-4 grid justify-items-start gap-3">
          <HiddenFields fields={{ act: "save", query: printRequest({ ...request, page: 1 }) }} />
          <TextField name="name" label={words.name} value={title.slice(0, 200)} required className="w-full" />
          <button type="submit" className="button">
            {words.doSave}
          </button>
        </form>
      )}
    </div>
  );
  return { title: words.save, indexed: false, main };
}
