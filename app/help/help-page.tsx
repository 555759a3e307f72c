import type { ReactNode } from "react";
import { SCORES, type Scored, type ScoredTexts } from "../../lib/facets/scores.ts";
import { EXAMPLES, type Example, type ExampleGroup } from "../../lib/query/help/examples.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import type { Asked, Page } from "../_page/page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";
import { TOUR_SHOWN } from "../home/tour-kept.ts";
import { ExampleList } from "./example-list.tsx";
import { MarkLists } from "./mark-lists.tsx";

interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** The guide: what can be asked, with examples that find something in this very archive, what the marks mean, and what can be done. */
export async function helpPage({ messages }: Asked): Promise<Page> {
  const { help } = messages;
  const result = await ask(({ examples }) => examples());
  if ("trouble" in result) return unanswered(result.trouble, "/help", messages, help.title);
  const sections = sectionsOf(result.value, messages);
  const main = (
    <div className="guide">
      <header>
        <h1 className="font-serif text-4xl font-bold">{help.title}</h1>
        <p className="mt-3 font-serif text-lg">{help.intro}</p>
      </header>
      <nav aria-label={help.onPage} className="no-print">
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="min-w-0">
        {sections.map(({ id, title, content }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id} className="about-title">
              {title}
            </h2>
            {content}
          </section>
        ))}
        <p className="no-print mt-8">
          <a href={TOUR_SHOWN} className="inline-block py-1">
            {help.tour.show}
          </a>
        </p>
      </div>
    </div>
  );
  return { title: help.title, main };
}

function sectionsOf(examples: readonly Example[], messages: Messages): Section[] {
  const { help, lists, saved, api, corrections } = messages;
  const { trust, correct, keep, keys } = help;
  return [
    {
      id: "ask",
      title: help.examples,
      content: (Object.keys(EXAMPLES) as ExampleGroup[]).map((group) => {
        const kinds: readonly string[] = EXAMPLES[group];
        const rows = examples.filter(({ kind }) => kinds.includes(kind));
        return rows.length > 0 && <ExampleList key={group} group={group} examples={rows} messages={messages} />;
      }),
    },
    { id: "rules", title: help.rules, content: <Points of={Object.values(help.says)} /> },
    { id: "marks", title: help.marks.title, content: <MarkLists messages={messages} /> },
    {
      id: "trust",
      title: trust.title,
      content: (
        <>
          <Points
            of={[
              ...scored("people", "people per article", trust.people),
              ...scored("about", "countries about", trust.countries),
              trust.counts,
              trust.dates,
              trust.check,
            ]}
          />
          <Links of={[["/about#scores", trust.more]]} />
        </>
      ),
    },
    {
      id: "correct",
      title: correct.title,
      content: (
        <>
          <Points of={[correct.how, correct.others]} />
          <Links of={[["/corrections", corrections.history]]} />
        </>
      ),
    },
    {
      id: "keep",
      title: keep.title,
      content: (
        <>
          <Points of={[keep.cite, keep.keep, keep.follow, keep.export, keep.programs]} />
          <Links
            of={[
              ["/lists", lists.title],
              ["/saved", saved.title],
              ["/api", api.title],
            ]}
          />
        </>
      ),
    },
    {
      id: "keys",
      title: keys.title,
      content: (
        <ul className="mt-2">
          {[keys.box, keys.next, keys.previous].map(({ key, does }) => (
            <li key={key} className="mt-1">
              <kbd>{key}</kbd> {does}
            </li>
          ))}
        </ul>
      ),
    },
  ];
}

/** A sentence about a score, where it was measured. */
function scored(
  texts: ScoredTexts,
  what: Scored,
  say: (articles: number, right: number, found: number) => string,
): string[] {
  const set = SCORES.sets.find((one) => one.texts === texts);
  const score = set?.scores.find((one) => one.what === what);
  return set && score && "precision" in score ? [say(set.articles, score.precision, score.recall)] : [];
}

function Points({ of }: { readonly of: readonly string[] }) {
  return (
    <ul className="points">
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function Links({ of }: { readonly of: readonly (readonly [string, string])[] }) {
  return (
    <p className="mt-2 flex flex-wrap gap-x-6">
      {of.map(([href, text]) => (
        <a key={href} href={href} className="inline-block py-1">
          {text}
        </a>
      ))}
    </p>
  );
}
