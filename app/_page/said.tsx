import type { Page } from "./page.ts";

/** A page of words alone: why something was not done. */
export function saidPage(title: string, words: string, status: number): Page {
  return { title, indexed: false, status, main: <p role="alert">{words}</p> };
}
