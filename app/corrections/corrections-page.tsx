import type { HistoryFilter, PastLine } from "../../lib/corrections/history.ts";
import { ACT_NAMES } from "../../lib/corrections/line.ts";
import { articleIn, type NamesInLines } from "../../lib/corrections/names-in-lines.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pagination } from "../_components/pagination.tsx";
import type { Asked, Page } from "../_page/page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";
import { CorrectionTabs } from "./correction-tabs.tsx";
import { LineSaid } from "./line-said.tsx";
import { siteMayCorrect } from "./site-may-correct.ts";
import { UndoButton } from "./undo-button.tsx";
import { Written } from "./written.tsx";
import { writtenBy } from "./written-by.ts";

/** Lines a page shows. */
const LINES = 50;

/** The history of corrections: who said what, when and why, the latest first, each to be undone. */
export async function correctionsPage({ parameters, headers, messages }: Asked): Promise<Page> {
  const { corrections } = messages;
  const filter: HistoryFilter = {
    act: ACT_NAMES.find((act) => act === parameters.get("act")) ?? null,
    by: parameters.get("by")?.trim() || null,
    words: parameters.get("words")?.trim() || null,
  };
  const asked = Number(parameters.get("page") ?? 1);
  const result = await ask(async ({ corrections: here, samples }) => {
    const total = here?.history.count(filter) ?? 0;
    const pages = Math.max(1, Math.ceil(total / LINES));
    const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
    const lines = here?.history.page(filter, (page - 1) * LINES, LINES) ?? [];
    const refusal = siteMayCorrect(headers, { samples, here: here !== null });
    const names = here?.names(lines.map(({ line }) => line)) ?? null;
    return { lines, names, page, pages, refusal, written: writtenBy(here, refusal, parameters) };
  });
  if ("trouble" in result) return unanswered(result.trouble, "/corrections", messages, corrections.title);
  const { lines, names, page, pages, refusal, written } = result.value;
  const href = (to: number) => {
    const all = new URLSearchParams([...parameters].filter(([name]) => name !== "page" && name !== "corrected"));
    if (to > 1) all.set("page", String(to));
    return `/corrections${all.size > 0 ? `?${all}` : ""}`;
  };
  const main = (
    <div className="max-w-3xl">
      <CorrectionTabs current="history" messages={messages} />
      <p className="prose mt-3">{corrections.intro}</p>
      {refusal !== null && <p className="mt-2 text-soft">{corrections.refusals[refusal]}</p>}
      {written && <Written {...written} messages={messages} />}
      <FilterForm filter={filter} messages={messages} />
      {lines.length === 0 && <p className="mt-6">{corrections.none}</p>}
      <ol className="mt-4 grid gap-4">
        {names &&
          lines.map((past) => (
            <LineOfLedger key={past.line.id} past={past} names={names} mayUndo={refusal === null} messages={messages} />
          ))}
      </ol>
      <Pagination page={page} pages={pages} href={href} messages={messages} />
    </div>
  );
  return { title: corrections.title, indexed: false, main };
}

interface LineProps {
  readonly past: PastLine;
  readonly names: NamesInLines;
  readonly mayUndo: boolean;
  readonly messages: Messages;
}

function LineOfLedger({ past: { line, inForce, articles }, names, mayUndo, messages }: LineProps) {
  const { corrections } = messages;
  const [article] = articleIn(line);
  return (
    <li id={line.id} className="border-s-2 border-rule ps-3">
      <p className={inForce ? "" : "text-soft line-through"}>
        <LineSaid line={line} names={names} messages={messages} />
      </p>
      {line.why !== undefined && <p className="font-serif italic">{corrections.why(line.why)}</p>}
      <div className="flex flex-wrap items-center gap-x-4 text-sm text-soft">
        <span>
          <bdi>{corrections.by(line.by, messages.date(line.at))}</bdi>
        </span>
        {articles !== null && <span>{corrections.changed(articles)}</span>}
        {!inForce && <span>{corrections.undone}</span>}
        {article !== undefined && !names.articles.has(article) && <span>{corrections.noArticle}</span>}
        {mayUndo && inForce && <UndoButton line={line.id} messages={messages} />}
      </div>
    </li>
  );
}

function FilterForm({ filter, messages }: { readonly filter: HistoryFilter; readonly messages: Messages }) {
  const { filter: words, acts } = messages.corrections;
  return (
    <form action="/corrections" method="get" className="mt-6 flex flex-wrap items-center gap-3 text-sm">
      <label className="flex w-full items-center justify-between gap-1.5 sm:w-auto">
        <span className="text-soft">{words.act}</span>
        <select name="act" defaultValue={filter.act ?? ""} className="field min-h-8 w-44 px-2 sm:w-auto">
          <option value="">{words.all}</option>
          {ACT_NAMES.map((act) => (
            <option key={act} value={act}>
              {acts[act]}
            </option>
          ))}
        </select>
      </label>
      {(["by", "words"] as const).map((name) => (
        <label key={name} className="flex w-full items-center justify-between gap-1.5 sm:w-auto">
          <span className="text-soft">{name === "by" ? words.by : words.words}</span>
          <input
            name={name}
            defaultValue={(name === "by" ? filter.by : filter.words) ?? ""}
            className="field min-h-8 w-44 px-2 sm:w-32"
          />
        </label>
      ))}
      <button type="submit" className="button quiet min-h-8 px-3">
        {words.show}
      </button>
    </form>
  );
}
