/**
 * Where the page is going while an answer is under way, and null when it is there: what is typed or clicked meanwhile goes
 * on from that, not from an address that is about to change.
 */
let destination: URL | null = null;
let replaces = false;
let underWay: AbortController | null = null;

/** The parameters of the search that the page shows or is about to show. */
export function searchUnderWay(): URLSearchParams {
  return new URLSearchParams((destination ?? location).search);
}

/** A page that has come in place of another. */
export interface Shown {
  /** Whose visit it was: typing has further letters already, all else has not. */
  readonly by: "box" | "link" | "history";
  /** The address before. */
  readonly before: string;
}

interface Options {
  readonly by: Shown["by"];
  /** Whether the history's entry is changed rather than another made. */
  readonly replace?: boolean;
  /** Called once the page is shown, before anyone else hears of it. */
  readonly arrived?: () => void;
}

const listeners: ((shown: Shown) => void)[] = [];

/** Calls the listener whenever a page has come in place of another. */
export function onShown(listener: (shown: Shown) => void): void {
  listeners.push(listener);
}

/** Shows the page at an address in place of this one; the last visit counts. Where that cannot be done, the page is opened. */
export async function visit(url: URL, { by, replace = false, arrived }: Options): Promise<void> {
  // A visit that was to make an entry and is overtaken leaves that to the one that overtakes it.
  replaces = replace && (destination === null || replaces);
  underWay?.abort();
  const control = new AbortController();
  underWay = control;
  destination = url;
  busy(true);
  try {
    const response = await fetch(url, { headers: { accept: "text/html" }, signal: control.signal });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    // Not a page of this frame: another release of the site, a file, or what stands for a page that failed.
    if (!page.getElementById("content")) return location.assign(url);
    if (control.signal.aborted) return;
    const before = location.href;
    const to = response.redirected ? response.url : url;
    if (by !== "history") history[replaces || url.href === before ? "replaceState" : "pushState"](null, "", to);
    destination = null;
    replaces = false;
    busy(false);
    show(page);
    arrived?.();
    for (const listener of listeners) listener({ by, before });
  } catch {
    if (!control.signal.aborted) location.assign(url);
  }
}

// Left for another site, a page whose answer is cut off goes nowhere; kept by the browser and come back to, it starts afresh.
addEventListener("pagehide", () => {
  underWay?.abort();
  destination = null;
  replaces = false;
  busy(false);
});

/** Puts a page's title and content in place of this one's; what is unfolded stays so, and the filters as far as they were scrolled. */
function show(page: Document): void {
  const unfolded = [...document.querySelectorAll("details[open][id]")].map(({ id }) => id);
  const scrolled = document.getElementById("filters")?.scrollTop ?? 0;
  document.title = page.title;
  document.getElementById("content")!.replaceChildren(...page.getElementById("content")!.childNodes);
  for (const id of unfolded) document.getElementById(id)?.setAttribute("open", "");
  document.getElementById("filters")?.scrollTo(0, scrolled);
}

function busy(on: boolean): void {
  document.getElementById("busy")!.toggleAttribute("data-on", on);
}
