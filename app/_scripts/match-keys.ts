import { isKeyForUs } from "./slash-key.ts";

/** Where a match stands after one has gone to it, as a share of the window's height from its top; see `mark` in `style.css`. */
const PLACE = 0.3;

/** n goes to the next match in an article's text, Shift-N to the one before, round and round. */
export function startMatchKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "n" || !isKeyForUs(event)) return;
    const matches = [...document.querySelectorAll<HTMLElement>("mark[id^=match-]")];
    if (matches.length === 0) return;
    event.preventDefault();
    const to = matches[nextOf(matches, event.shiftKey ? -1 : 1)]!;
    // In place of the address, so that Back leads out of the article and not through all matches.
    location.replace(`#${to.id}`);
  });
}

/** The match after or before the one that the address names, where that is in sight; else after or before what is in sight. */
function nextOf(matches: readonly HTMLElement[], step: 1 | -1): number {
  const named = matches.findIndex(({ id }) => id === location.hash.slice(1));
  if (named >= 0 && isInSight(matches[named]!)) return (named + step + matches.length) % matches.length;
  const line = innerHeight * PLACE;
  const below = matches.findIndex((match) => match.getBoundingClientRect().top > line);
  if (step === 1) return Math.max(below, 0);
  return below <= 0 ? matches.length - 1 : below - 1;
}

function isInSight(match: HTMLElement): boolean {
  const { top, bottom } = match.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
