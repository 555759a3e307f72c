import { hitOf } from "../../../lib/engine/hit.ts";
import { ANYTHING } from "../../../lib/engine/port/expression.ts";
import type { Hit } from "../../../lib/engine/port/results.ts";
import { cut } from "../../../lib/query/address/parameter.ts";
import { languageApart } from "../../../lib/query/article/text-language.ts";
import { parseExport } from "../../../lib/query/exports/export-request.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { headlineDress } from "../../_components/headline-dress.ts";
import type { Asked, Page } from "../../_page/page.ts";
import { unanswered } from "../../_page/unanswered.tsx";
import { ask } from "../../ask.ts";
import { HiddenFields } from "../../corrections/hidden-fields.tsx";
import { siteMayCorrect } from "../../corrections/site-may-correct.ts";
import { articlesHere } from "../articles-here.ts";

/** Headlines that are shown; a page of results has no more. */
const SHOWN = 50;
/** Ids that are told to be of no article; who made up more knows. */
const TOLD = 10;

/** `/lists/keep?ids=…`: in which list some articles are to be kept. */
export async function keepPage({ parameters, headers, messages }: Asked): Promise<Page> {
  const { lists: words } = messages;
  const chosen = parseExport(parameters).request.ids ?? [];
  const result = await ask(async ({ engine, lists, samples }) => ({
    known: lists?.read().lists ?? [],
    refusal: siteMayCorrect(headers, { samples, here: lists !== null }),
    found: await articlesHere(engine, chosen),
  }));
  if ("trouble" in result) return unanswered(result.trouble, "/lists", messages, words.title);
  const { known, refusal, found } = result.value;
  const { here, strange } = found;
  const title = words.keepOf(here.length);
  const none = chosen.length === 0 ? words.noneTicked : here.length === 0 ? words.faults.noArticles : null;
  const said = refusal !== null ? words.refusals[refusal] : none;
  const main = (
    <div className="max-w-2xl">
      <h1 className="font-serif text-3xl font-bold">{title}</h1>
      <ul className="mt-3 grid gap-1">
        {here.slice(0, SHOWN).map(({ id, kept }) => (
          <li key={id} dir="auto" lang={kept ? languageApart(kept.article, messages.locale) : undefined}>
            {kept ? <Headline headline={hitOf(kept, ANYTHING).headline} messages={messages} /> : words.damaged(id)}
          </li>
        ))}
      </ul>
      {strange.length > 0 && (
        <p className="mt-3 [overflow-wrap:anywhere]">
          {words.leftOut(strange.length)} {strange.slice(0, TOLD).map(cut).join(", ")}
          {strange.length > TOLD && " …"}
        </p>
      )}
      {said !== null ? (
        <p role="alert" className="mt-4">
          {said}
        </p>
      ) : (
        <form action="/lists" method="post" className="card mt-4">
          <HiddenFields fields={{ act: "keep" }} />
          {here.map(({ id }) => (
            <input key={id} type="hidden" name="ids" value={id} />
          ))}
          <fieldset>
            <legend className="font-bold">{words.which}</legend>
            {known.map(({ id, name, articles }, at) => (
              <label key={id} className="radio">
                <input type="radio" name="list" value={id} defaultChecked={at === 0} />
                <span dir="auto">{name}</span> <span className="text-sm text-soft">{words.size(articles.length)}</span>
              </label>
            ))}
            <label className="radio">
              <input type="radio" name="list" value="" defaultChecked={known.length === 0} />
              <span>{words.another}</span>
            </label>
          </fieldset>
          <label className="mt-1 grid gap-1 ps-7">
            <span className="text-sm">{known.length > 0 ? words.anotherHint : words.name}</span>
            <input name="name" autoComplete="off" dir="auto" maxLength={200} className="field w-full px-2" />
          </label>
          <button type="submit" className="button mt-4">
            {words.doKeep}
          </button>
        </form>
      )}
    </div>
  );
  return { title, indexed: false, main };
}

/** A headline as lists of articles show it. */
function Headline({ headline, messages }: { readonly headline: Hit["headline"]; readonly messages: Messages }) {
  return (
    <>
      <span className={headlineDress(headline)}>{headline.segments.map(({ text }) => text).join("")}</span>
      {headline.derived && <span className="text-sm text-soft"> · {messages.hit.derived}</span>}
    </>
  );
}
