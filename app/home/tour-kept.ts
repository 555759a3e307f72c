import { cookieIn, cookieOf } from "../cookies.ts";

/** Addresses that hide the tour of the front page for good, and show it again. */
export const TOUR_HIDDEN = "/?tour=0";
export const TOUR_SHOWN = "/?tour=1";

/** Whether a reader's browser has been told to hide the tour. */
export function tourIsHidden(headers: Headers): boolean {
  return cookieIn(headers, "dateline-tour") === "0";
}

/** The cookie with which an address answers that hides or shows the tour; null for all others. */
export function tourKept(parameters: URLSearchParams): string | null {
  const tour = parameters.get("tour");
  return tour === "0" || tour === "1" ? cookieOf("dateline-tour", tour) : null;
}
