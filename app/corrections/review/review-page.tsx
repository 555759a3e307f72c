import type { FunctionComponent, ReactNode } from "react";
import { type NamesInLines, NO_NAMES } from "../../../lib/corrections/names-in-lines.ts";
import { REVIEWED, type Review, type Reviewed } from "../../../lib/query/corrections/review.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import type { Asked, Page } from "../../_page/page.ts";
import { unanswered } from "../../_page/unanswered.tsx";
import { ask } from "../../ask.ts";
import { CorrectionTabs } from "../correction-tabs.tsx";
import { HiddenFields } from "../hidden-fields.tsx";
import { laterKey, putOff } from "../later.ts";
import { reviewedKind } from "../review-address.ts";
import { siteMayCorrect } from "../site-may-correct.ts";
import { Written } from "../written.tsx";
import { writtenBy } from "../written-by.ts";
import type { CardProps } from "./card-props.ts";
import { OutletCard } from "./outlet-card.tsx";
import { SameCard } from "./same-card.tsx";
import { SurnameCard } from "./surname-card.tsx";
import { TwoCard } from "./two-card.tsx";
import { WaitingCard } from "./waiting-card.tsx";

interface KindRow<Kind extends Reviewed> {
  readonly Card: FunctionComponent<CardProps<Kind>>;
  /** The ids by which something is known again. */
  readonly idsOf: (item: Review[Kind][number]) => readonly string[];
}

const KINDS: { readonly [Kind in Reviewed]: KindRow<Kind> } = {
  same: { Card: SameCard, idsOf: ({ people }) => people.map(({ id }) => id).sort() },
  two: { Card: TwoCard, idsOf: ({ person }) => [person.id] },
  surnames: { Card: SurnameCard, idsOf: ({ value }) => [value] },
  outlets: { Card: OutletCard, idsOf: ({ value }) => [value] },
  waiting: { Card: WaitingCard, idsOf: ({ line }) => [line.id] },
};

/** What may have to be put right next: one kind a page, what mends most articles first. */
export async function reviewPage({ parameters, headers, messages }: Asked): Promise<Page> {
  const { review: words, refusals } = messages.corrections;
  const kind = reviewedKind(parameters.get("kind")) ?? "same";
  const result = await ask(async ({ corrections: here, samples }) => {
    const refusal = siteMayCorrect(headers, { samples, here: here !== null });
    const found = here && refusal === null ? await here.review() : null;
    const names = here?.names(found?.waiting.map(({ line }) => line) ?? []) ?? NO_NAMES;
    return { refusal, written: writtenBy(here, refusal, parameters), found, names };
  });
  if ("trouble" in result) return unanswered(result.trouble, "/corrections/review", messages, words.title);
  const { refusal, written, found, names } = result.value;
  const off = putOff(headers);
  const left = found && Object.fromEntries(REVIEWED.map((each) => [each, leftOf(found, each, off)]));
  const items = left?.[kind] ?? [];
  const hidden = found ? found[kind].length - items.length : 0;
  const main = (
    <div className="max-w-4xl">
      <CorrectionTabs current="review" messages={messages} />
      <p className="prose mt-3 max-w-3xl">{words.intro}</p>
      {refusal !== null && <p className="mt-3">{refusals[refusal]}</p>}
      {written && <Written {...written} from={{ review: kind }} messages={messages} />}
      {left && (
        <>
          <nav aria-label={words.kindsTitle} className="tabs mt-4">
            {REVIEWED.map((each) => (
              <a key={each} href={`/corrections/review?kind=${each}`} aria-current={each === kind ? "page" : undefined}>
                {words.kinds[each]} <span className="facet-count">{messages.number(left[each]!.length)}</span>
              </a>
            ))}
          </nav>
          <p className="mt-4 max-w-3xl text-soft">{words.about[kind]}</p>
          {items.length === 0 && <p className="mt-4">{words.nothing}</p>}
          <ol className="mt-4 grid gap-4">
            {items.map(({ later, drawn }) => (
              <li key={later} className="card">
                {drawn(messages, names)}
              </li>
            ))}
          </ol>
          {hidden > 0 && <PutOff kind={kind} count={hidden} messages={messages} />}
        </>
      )}
    </div>
  );
  return { title: words.title, indexed: false, main };
}

interface Item {
  readonly later: string;
  readonly drawn: (messages: Messages, names: NamesInLines) => ReactNode;
}

/** What of a kind was not put off. */
function leftOf<Kind extends Reviewed>(found: Review, kind: Kind, off: ReadonlySet<string>): Item[] {
  const { Card, idsOf } = KINDS[kind] as KindRow<Kind>;
  return (found[kind] as readonly Review[Kind][number][]).flatMap((item) => {
    const later = laterKey(kind, ...idsOf(item));
    if (off.has(later)) return [];
    return [
      {
        later,
        drawn: (messages, names) => <Card item={item} later={later} names={names} messages={messages} />,
      },
    ];
  });
}

/** How to see again what was put off. */
function PutOff({
  kind,
  count,
  messages,
}: {
  readonly kind: Reviewed;
  readonly count: number;
  readonly messages: Messages;
}) {
  const { review } = messages.corrections;
  return (
    <form action="/corrections" method="post" className="mt-4 flex flex-wrap items-center gap-3 text-sm text-soft">
      <HiddenFields fields={{ review: kind, again: "1" }} />
      <span>{review.putOff(count)}</span>
      <button type="submit" className="button quiet min-h-8 px-3">
        {review.again}
      </button>
    </form>
  );
}
