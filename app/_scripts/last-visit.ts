import { counted } from "./counted.ts";
import { element } from "./element.ts";
import { onShown } from "./visit.ts";
import { words } from "./words.ts";

const KEPT = "dateline-visits";

/** How long results stand still before it is asked how many of them are new, in milliseconds. */
const PAUSE = 600;

/**
 * Says beside results how many came into the archive since the last visit, with a way to them. Days of visits are kept by this
 * browser alone; what the site is asked is to count what a search with a day in it finds.
 */
export function startLastVisit(): void {
  const since = lastVisit();
  if (since === null) return;
  let timer = 0;
  const look = () => {
    clearTimeout(timer);
    const place = document.querySelector<HTMLElement>("[data-fresh]");
    if (place) timer = window.setTimeout(() => void show(place, since), PAUSE);
  };
  look();
  onShown(look);
}

/** The last day before this one on which this browser was here; null where there is none, or nothing may be kept. */
function lastVisit(): string | null {
  // In UTC, as days of the archive are.
  const today = new Date().toISOString().slice(0, 10);
  try {
    const days = (localStorage.getItem(KEPT) ?? "").split(" ");
    const last = days.find((day) => /^\d{4}-\d\d-\d\d$/.test(day) && day < today) ?? null;
    localStorage.setItem(KEPT, last === null ? today : `${today} ${last}`);
    return last;
  } catch {
    return null;
  }
}

/** `data-fresh` is the search that the page shows, its words as they were repaired: they are counted as they are written. */
async function show(place: HTMLElement, since: string): Promise<void> {
  const asked = new URLSearchParams(place.dataset.fresh);
  asked.set("added", since);
  asked.set("sort", "added");
  try {
    const response = await fetch(`/api/v1/count?${asked}`);
    const { total } = (await response.json()) as { total: number };
    if (!response.ok || total === 0) return;
    place.append(element("a", { href: `/search?${asked}`, class: "py-1" }, counted(words.fresh, total, words.tag)));
  } catch {
    // What is new is an extra.
  }
}
