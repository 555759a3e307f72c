import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Dateline", template: "%s · Dateline" },
  description: "A news archive with people, countries, outlets and dates you can check.",
};

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body className="flex min-h-dvh flex-col">
        <a href="#content" className="no-print sr-only focus:not-sr-only focus:absolute focus:bg-paper focus:p-3">
          Skip to the content
        </a>
        <header className="no-print border-b-4 border-double border-rule">
          <div className="mx-auto flex w-full max-w-6xl items-baseline justify-between gap-4 px-4 py-3">
            <Link href="/" className="font-serif text-2xl font-bold tracking-tight text-ink" prefetch={false}>
              Dateline
            </Link>
            <nav aria-label="Site">
              <Link href="/about" className="inline-block py-1 text-sm" prefetch={false}>
                About this archive
              </Link>
            </nav>
          </div>
        </header>
        <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none">
          {children}
        </main>
        <footer className="mx-auto w-full max-w-6xl px-4 py-8 text-sm text-soft">
          People, countries and outlets are found by a program, with the sentence as evidence. It can be wrong: check
          before you publish.
        </footer>
      </body>
    </html>
  );
}
