"use client";

import { createContext, type ReactNode } from "react";

/** What is said where a page failed. */
export interface Words {
  readonly title: string;
  readonly advice: string;
  readonly again: string;
}

/** Next gives the page for failures no words, and it runs in the browser, where the table of words is not. */
export const FailedWords = createContext<Words>({ title: "", advice: "", again: "" });

/** Hands the words to what is inside. */
export function WithFailedWords({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <FailedWords value={words}>{children}</FailedWords>;
}
