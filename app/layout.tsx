import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PARAMETERS } from "../lib/query/parameters.ts";
import { Pieces } from "./_components/pieces.tsx";
import { WithFailedWords } from "./_islands/failed-words.tsx";
import { InPlace } from "./_islands/in-place.tsx";
import { SearchBox } from "./_islands/search-box.tsx";
import { SlashKey } from "./_islands/slash-key.tsx";
import { requestMessages } from "./messages.ts";
import "./globals.css";

const KEPT = PARAMETERS.filter(({ kept }) => kept).map(({ name }) => name);

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await requestMessages();
  return { title: { default: site.title, template: site.titleOf("%s") }, description: site.description };
}

export default async function Layout({ children }: { readonly children: ReactNode }) {
  // It reads a header, so every page is dynamic: on a page made beforehand no script would have the policy's nonce.
  const messages = await requestMessages();
  return (
    <html lang={messages.locale}>
      <body className="flex min-h-dvh flex-col">
        <a href="#content" className="skip no-print">
          {messages.site.skip}
        </a>
        <header className="no-print border-b-4 border-double border-ink">
          <div className="mx-auto grid w-full max-w-6xl grid-cols-[1fr_auto] items-center gap-x-8 gap-y-2 px-4 py-3 md:grid-cols-[auto_minmax(0,36rem)_auto] md:justify-between">
            <a href="/" className="masthead">
              {messages.site.name}
            </a>
            <nav aria-label={messages.site.navigation} className="md:order-last">
              <a href="/about" className="inline-block py-1 text-sm">
                {messages.site.about}
              </a>
            </nav>
            <div className="col-span-2 md:col-span-1">
              <SearchBox kept={KEPT} words={{ ...messages.box, tag: messages.tag }} />
            </div>
          </div>
        </header>
        <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl flex-1 px-4 py-5 outline-none">
          <WithFailedWords words={{ ...messages.failed }}>{children}</WithFailedWords>
        </main>
        <footer className="no-print mx-auto flex w-full max-w-6xl flex-wrap justify-between gap-x-10 gap-y-2 border-t border-rule px-4 py-6 text-sm text-soft">
          <p className="max-w-prose">{messages.site.warning}</p>
          <SlashKey>
            <Pieces of={messages.site.slash(<kbd>/</kbd>)} />
          </SlashKey>
        </footer>
        <InPlace />
      </body>
    </html>
  );
}
