import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { InPlace } from "./_islands/in-place.tsx";
import { SearchBox } from "./_islands/search-box.tsx";
import { SlashKey } from "./_islands/slash-key.tsx";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Dateline, a news archive", template: "%s · Dateline" },
  description: "A news archive with people, countries, outlets and dates you can check.",
};

export default async function Layout({ children }: { readonly children: ReactNode }) {
  // Reading a header makes every page dynamic: on a page made beforehand no script would have the policy's nonce.
  await headers();
  return (
    <html lang="en">
      <body className="flex min-h-dvh flex-col">
        <a href="#content" className="skip no-print">
          Skip to the content
        </a>
        <header className="no-print border-b-4 border-double border-ink">
          <div className="mx-auto grid w-full max-w-6xl grid-cols-[1fr_auto] items-center gap-x-8 gap-y-2 px-4 py-3 md:grid-cols-[auto_minmax(0,36rem)_auto] md:justify-between">
            <a href="/" className="masthead">
              Dateline
            </a>
            <nav aria-label="Site" className="md:order-last">
              <a href="/about" className="inline-block py-1 text-sm">
                About this archive
              </a>
            </nav>
            <div className="col-span-2 md:col-span-1">
              <SearchBox />
            </div>
          </div>
        </header>
        <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl flex-1 px-4 py-5 outline-none">
          {children}
        </main>
        <footer className="no-print mx-auto flex w-full max-w-6xl flex-wrap justify-between gap-x-10 gap-y-2 border-t border-rule px-4 py-6 text-sm text-soft">
          <p className="max-w-prose">
            People, countries and outlets are found by a program, with the sentence as evidence. It can be wrong: check
            before you publish.
          </p>
          <SlashKey />
        </footer>
        <InPlace />
      </body>
    </html>
  );
}
