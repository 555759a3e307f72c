import { valuesOf } from "../../../lib/facets/facet-values.ts";
import type { KeptInList, ReadingList } from "../../../lib/lists/reading-list.ts";
import { languageApart } from "../../../lib/query/article/text-language.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { WrittenDate } from "../../_components/article/written-date.tsx";
import { headlineDress } from "../../_components/headline-dress.ts";
import { HiddenFields } from "../../corrections/hidden-fields.tsx";
import type { KeptOrNot } from "../kept-or-not.ts";

interface Props extends KeptOrNot {
  readonly listed: KeptInList;
  readonly list: ReadingList;
  readonly page: number;
  readonly mayChange: boolean;
  readonly messages: Messages;
}

/** An article of a list with its note; one that is gone is said to be, and can be taken out. */
export function ListedArticle({ id, kept, damaged, listed, list, page, mayChange, messages }: Props) {
  const { lists: words } = messages;
  const article = kept?.article;
  const name = article?.headline.text ?? id;
  return (
    <li className="hit">
      {article ? (
        <>
          <p className="dateline">
            <span dir="auto" className="outlet">
              {valuesOf(article, "outlets")[0]?.label ?? messages.article.unknownOutlet}
            </span>{" "}
            <WrittenDate date={article.publishedAt} messages={messages} />
            {article.headline.derived && (
              <span title={messages.hit.derivedHint} className="kind">
                {messages.hit.derived}
              </span>
            )}
          </p>
          <h2 dir="auto" lang={languageApart(article, messages.locale)} className="headline">
            <a
              href={`/article/${id}`}
              className={headlineDress({ segments: [article.headline], derived: article.headline.derived })}
            >
              {name}
            </a>
          </h2>
        </>
      ) : (
        <p className="italic">{damaged ? words.damaged(id) : words.gone(id)}</p>
      )}
      {listed.note !== null && (
        <p dir="auto" className="mt-1 border-s-2 border-seal ps-3 whitespace-pre-line [overflow-wrap:anywhere]">
          {listed.note}
        </p>
      )}
      <p className="mt-1 text-sm text-soft">{words.kept(listed.by, listed.at)}</p>
      {mayChange && (
        <div className="no-print mt-1 flex flex-wrap items-start gap-x-4 gap-y-1 text-sm">
          <form action="/lists" method="post" className="flex gap-2">
            <HiddenFields fields={{ list: list.id, ids: id, page: String(page) }} />
            {list.articles[0]?.id !== id && <Sign act="up" sign="↑" name={words.up(name)} />}
            {list.articles.at(-1)?.id !== id && <Sign act="down" sign="↓" name={words.down(name)} />}
            <Sign act="leave" sign="×" name={words.leave(name)} />
          </form>
          <details className="min-w-48 flex-1">
            <summary className="inline-block py-1 text-link">{words.note}</summary>
            <form action="/lists" method="post" className="mt-1 grid justify-items-start gap-2">
              <HiddenFields fields={{ act: "note", list: list.id, ids: id, page: String(page) }} />
              <textarea
                name="note"
                rows={3}
                maxLength={5000}
                dir="auto"
                defaultValue={listed.note ?? ""}
                aria-label={words.noteOn(name)}
                className="field w-full p-2"
              />
              <button type="submit" className="button quiet min-h-8 px-3">
                {words.save}
              </button>
            </form>
          </details>
        </div>
      )}
    </li>
  );
}

/** A button that shows a sign and is called by what it does. */
function Sign({ act, sign, name }: { readonly act: string; readonly sign: string; readonly name: string }) {
  return (
    <button type="submit" name="act" value={act} title={name} aria-label={name} className="button quiet min-h-8 px-3">
      {sign}
    </button>
  );
}
