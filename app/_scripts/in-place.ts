import { overtake } from "./search-box.ts";
import { onShown, visit } from "./visit.ts";

/** What a screen reader hears comes this long after the last change, in milliseconds: one message, not one a key. */
const PAUSE = 600;

/** How far pages were scrolled when they were left, by their addresses. */
const scrolled = new Map<string, number>();

/** The address of the page that is shown, without a place on it. */
let shown = location.pathname + location.search;

/**
 * Follows links and submits forms without a new page, for plain `<a>` and `<form>`: one listener, and without it they work
 * as they are. In `data-stay` the place on the page is kept.
 */
export function startInPlace(): void {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>("a[href]");
    if (!link || link.hasAttribute("download") || link.hasAttribute("target")) return;
    const url = new URL(link.getAttribute("href")!, location.href);
    const samePage = url.pathname === location.pathname && url.search === location.search;
    // A browser goes to words of a text (`#:~:text=`) on a page that it opens itself.
    if (url.origin !== location.origin || (samePage && url.hash) || url.hash.includes(":~:")) return;
    event.preventDefault();
    go(url, link);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method !== "get") return;
    // A file, which the browser saves.
    if (event.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    const url = new URL(form.action);
    for (const [name, value] of new FormData(form)) if (value) url.searchParams.append(name, String(value));
    go(url, form);
  });
  document.addEventListener("keydown", ({ key }) => {
    const tray = key === "Escape" && document.activeElement?.closest<HTMLDetailsElement>("details.tray[open]");
    if (!tray) return;
    tray.open = false;
    tray.querySelector("summary")?.focus();
  });
  // The browser restores the scroll before the results are back; then the page may be too short.
  addEventListener("popstate", () => {
    const url = new URL(location.href);
    // To another place on the same page: the browser is there.
    if (url.pathname + url.search === shown) return;
    overtake();
    void visit(url, {
      by: "history",
      arrived: () => scrollTo({ top: scrolled.get(url.href) ?? 0, behavior: "instant" }),
    });
  });
  let timer = 0;
  onShown(() => {
    shown = location.pathname + location.search;
    said().textContent = "";
    clearTimeout(timer);
    timer = window.setTimeout(announce, PAUSE);
  });
}

/** Goes where a link or a form leads; the focus stays where it was, or goes to what has come. */
function go(url: URL, from: Element): void {
  const stay = from.closest("[data-stay]") !== null;
  if (stay) takeTyped(url);
  overtake();
  const { pathname } = location;
  const key = from.getAttribute("data-key");
  scrolled.set(location.href, scrollY);
  // The tray of filters has done its work.
  if (from.hasAttribute("data-close")) from.closest("details")?.removeAttribute("open");
  const arrived = () => {
    if (!stay) scrollTo({ top: 0, behavior: "instant" });
    if (url.hash) document.getElementById(url.hash.slice(1))?.scrollIntoView();
    if (document.activeElement !== document.body && document.activeElement) return;
    const same = key === null ? null : document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    const to = same ?? document.getElementById(url.pathname === pathname ? "results" : "content");
    to?.focus({ preventScroll: true });
  };
  void visit(url, { by: "link", arrived });
}

/** Where a page has no total, what else was said meanwhile stays. */
function announce(): void {
  const total = document.getElementById("total")?.textContent;
  if (total) said().textContent = total;
}

const said = () => document.getElementById("said")!;

/** A filter chosen before the typed words have arrived in the address narrows the search for those words. */
function takeTyped(url: URL): void {
  const box = document.getElementById("q") as HTMLInputElement;
  if (url.pathname !== "/search") return;
  if (box.value === (url.searchParams.get("q") ?? "")) return;
  const rest = [...url.searchParams].filter(([name]) => name !== "q");
  url.search = String(new URLSearchParams(box.value ? [["q", box.value], ...rest] : rest));
}
