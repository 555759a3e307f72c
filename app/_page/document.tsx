import type { ReactNode } from "react";
import { PARAMETERS } from "../../lib/query/address/parameters.ts";
import { OPENSEARCH_PATH, OPENSEARCH_TYPE } from "../../lib/query/crawlers/opensearch.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "../_components/article/pieces.tsx";
import { LanguageLinks } from "../_components/language-links.tsx";
import type { Words } from "../_scripts/words.ts";
import { visitor } from "../visitor.ts";
import { assets } from "./assets.ts";
import type { Page } from "./page.ts";
import { SearchBox } from "./search-box.tsx";
import { UnknownParameters } from "./unknown-parameters.tsx";

const KEPT = PARAMETERS.filter(({ kept }) => kept).map(({ name }) => name);

interface Props {
  readonly page: Page;
  /** The parameters of the address: the search that the box shows and keeps. */
  readonly parameters: URLSearchParams;
  /** The page's whole address, for who prints it; missing: it is not told. */
  readonly address?: string;
  readonly messages: Messages;
}

/** The frame of every page: what is above, below and around its content. */
export function Document({ page, parameters, address, messages }: Props) {
  const {
    title,
    description = messages.site.description,
    canonical,
    indexed = true,
    feeds = [],
    openGraph = {},
    main,
  } = page;
  const { style, script, modules } = assets();
  const kept = [...parameters].filter(([name]) => KEPT.includes(name));
  return (
    <html lang={messages.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === null ? messages.site.title : messages.site.titleOf(title)}</title>
        <meta name="description" content={description} />
        {!indexed && <meta name="robots" content="noindex, nofollow" />}
        {canonical && <link rel="canonical" href={canonical} />}
        {feeds.map(({ type, title, href }) => (
          <link key={type} rel="alternate" type={type} title={title} href={href} />
        ))}
        {Object.entries(openGraph).map(([property, content]) => (
          <meta key={property} property={property} content={content} />
        ))}
        <link rel="search" type={OPENSEARCH_TYPE} title={messages.site.name} href={OPENSEARCH_PATH} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" sizes="any" />
        <link rel="stylesheet" href={style} />
        {modules.map((module) => (
          <link key={module} rel="modulepreload" href={module} />
        ))}
        <script type="module" src={script} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a href="#content" className="skip no-print">
          {messages.site.skip}
        </a>
        <a href="#results" className="skip no-print">
          {messages.site.skipToResults}
        </a>
        <header className="no-print border-b-4 border-double border-ink">
          <div className="frame head">
            <a href="/" className="masthead">
              {messages.site.name}
            </a>
            <nav aria-label={messages.site.navigation} className="md:order-last md:text-end">
              <a href="/lists" className="me-4 hidden py-1 text-sm sm:inline-block">
                {messages.lists.title}
              </a>
              <a href="/help" className="me-4 inline-block py-1 text-sm">
                {messages.site.help}
              </a>
              <a href="/about" className="inline-block py-1 text-sm">
                {messages.site.about}
              </a>
              {visitor().name !== null && (
                <a href="/account" className="ms-4 hidden py-1 text-sm sm:inline-block">
                  {messages.accounts.account}
                </a>
              )}
            </nav>
            <div className="col-span-2 md:col-span-1">
              <SearchBox q={parameters.get("q") ?? ""} kept={kept} messages={messages} />
            </div>
          </div>
        </header>
        <main id="content" tabIndex={-1} className="frame flex-1 py-5 outline-none">
          <UnknownParameters parameters={parameters} messages={messages} />
          {main}
          {address !== undefined && (
            <p className="print-only">{messages.site.printed(address, new Date().toISOString().slice(0, 10))}</p>
          )}
        </main>
        <footer className="frame no-print flex flex-wrap justify-between gap-x-10 gap-y-2 border-t border-rule py-6 text-sm text-soft">
          <p className="max-w-prose">{messages.site.warning}</p>
          <a href="/lists" className="inline-block py-1 sm:hidden">
            {messages.lists.title}
          </a>
          {visitor().name !== null && (
            <a href="/account" className="inline-block py-1 sm:hidden">
              {messages.accounts.account}
            </a>
          )}
          <LanguageLinks parameters={parameters} messages={messages} />
          {/* Shown once scripts run; its place is kept, so that nothing moves. */}
          <label className="invisible flex min-h-6 items-center gap-2">
            <input type="checkbox" id="slash" defaultChecked className="size-4" />
            <span>
              <Pieces of={messages.site.keys(<kbd>/</kbd>)} />
            </span>
          </label>
        </footer>
        <div id="busy" className="busy" />
        <p id="said" role="status" className="sr-only" />
        <WordsForScripts messages={messages} />
      </body>
    </html>
  );
}

/** A data block, never run. */
function WordsForScripts({ messages: { tag, facet, box, search } }: { readonly messages: Messages }): ReactNode {
  const { fits, several } = facet;
  const words: Words = { tag, fits, fresh: search.fresh, several, kinds: box.kinds, kept: KEPT };
  const json = JSON.stringify(words).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write `&quot;`, which scripts do not read
  return <script type="application/json" id="words" dangerouslySetInnerHTML={{ __html: json }} />;
}
