/**
 * Where the page is going while an answer is under way, and null when it is there: what is typed or clicked meanwhile goes
 * on from that, not from an address that is about to change. The islands share it.
 */
export const heading: { to: URL | null } = { to: null };

/** The parameters of the search that the page shows or is about to show. */
export function searchUnderWay(): URLSearchParams {
  return new URLSearchParams((heading.to ?? location).search);
}

/** Told to the search box when something else was followed: what it was about to do is overtaken. */
export const OVERTAKEN = "dateline-overtaken";
