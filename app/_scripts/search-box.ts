import type { SuggestionLink } from "../../lib/query/suggestions.ts";
import { element } from "./element.ts";
import { onShown, searchUnderWay, visit } from "./visit.ts";
import { inOwnLanguage, words } from "./words.ts";

/** Pauses in typing, in milliseconds, before suggestions are asked for and before results follow. */
const SUGGEST = 120;
const SEARCH = 250;

/** Suggestions that are shown above results. */
const FEW = { values: 3, headlines: 2 };

const form = document.getElementById("search") as HTMLFormElement;
const input = document.getElementById("q") as HTMLInputElement;
const list = document.getElementById("suggestions")!;

let found: readonly SuggestionLink[] = [];
/** The place of the chosen suggestion; -1: the box itself. */
let active = -1;
let asked: AbortController | null = null;
let suggesting = 0;
let searching = 0;
/** Whether the entry of the history that is shown was made by typing: further typing then goes on in it. */
let own = false;

/** The search box: a form; with scripts also suggestions (WAI-ARIA APG combobox with a list) and results while typing. */
export function startSearchBox(): void {
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-controls", list.id],
    ["aria-expanded", "false"],
  ] as const)
    input.setAttribute(name, value);
  input.addEventListener("input", (event) => typed((event as InputEvent).isComposing));
  // What an input method commits: Chromium sends no further change, other browsers one before or after.
  input.addEventListener("compositionend", () => typed(false));
  input.addEventListener("keydown", pressed);
  input.addEventListener("blur", close);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    close();
    search(false);
  });
  // The box keeps the focus and the keys.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const at = [...list.children].findIndex((option) => option.contains(target as Node));
    if (found[at]) follow(found[at].url);
  });
  onShown(({ by, before }) => {
    if (by === "box") own ||= before !== location.href;
    else {
      own = false;
      input.value = new URLSearchParams(location.search).get("q") ?? "";
    }
    for (const field of form.querySelectorAll("[type=hidden]")) field.remove();
    for (const [name, value] of keptOf(new URLSearchParams(location.search)))
      form.append(element("input", { type: "hidden", name, value }));
  });
}

/** What the box was about to do is overtaken by something else that was followed. */
export function overtake(): void {
  clearTimeout(suggesting);
  clearTimeout(searching);
  own = false;
}

function keptOf(search: URLSearchParams): [string, string][] {
  return ["/about", "/help"].includes(location.pathname)
    ? []
    : [...search].filter(([name]) => words.kept.includes(name));
}

function typed(composing: boolean): void {
  clearTimeout(suggesting);
  clearTimeout(searching);
  if (composing) return;
  if (input.value.trim()) suggesting = window.setTimeout(suggest, SUGGEST);
  else close();
  if (showsResults()) searching = window.setTimeout(() => search(true), SEARCH);
}

/** Shows the results of what is in the box; `typing` makes one entry of the history, however often it changes. */
function search(typing: boolean): void {
  clearTimeout(searching);
  const text = input.value;
  const shown = searchUnderWay();
  if (typing && text === (shown.get("q") ?? "")) return;
  const kept = keptOf(shown);
  const next = new URLSearchParams(text ? [["q", text], ...kept] : kept);
  const url = new URL(next.size > 0 ? `/search?${next}` : "/search", location.href);
  // The home page keeps its entry: Back from the first search must not leave the site.
  const fromHome = location.pathname === "/" && !own;
  void visit(url, { by: "box", replace: typing && !fromHome });
}

function follow(url: string): void {
  close();
  overtake();
  void visit(new URL(url, location.href), { by: "link", arrived: () => scrollTo({ top: 0, behavior: "instant" }) });
}

async function suggest(): Promise<void> {
  asked?.abort();
  asked = new AbortController();
  try {
    const { signal } = asked;
    const parameters = new URLSearchParams([["q", input.value], ...keptOf(searchUnderWay()), inOwnLanguage()]);
    const response = await fetch(`/api/v1/suggest?${parameters}`, { signal });
    if (!response.ok) return close();
    const { suggestions } = (await response.json()) as { suggestions: SuggestionLink[] };
    if (signal.aborted) return;
    const besideResults = showsResults();
    found = besideResults ? few(suggestions) : suggestions;
    list.toggleAttribute("data-inline", besideResults);
    list.replaceChildren(...found.map(option));
    choose(-1);
    open(found.length > 0 && document.activeElement === input);
  } catch {
    // Suggestions are an extra: without them the box is a search box.
  }
}

/** Whether the page is of a search, whose results follow what is typed. */
function showsResults(): boolean {
  return /^\/(?:search)?$/.test(location.pathname);
}

/** The first values and headlines: the results below show more of these. */
function few(suggestions: readonly SuggestionLink[]): SuggestionLink[] {
  const [values, headlines] = [false, true].map((on) => suggestions.filter(({ kind }) => (kind === "headline") === on));
  return [...values!.slice(0, FEW.values), ...headlines!.slice(0, FEW.headlines)];
}

function option({ kind, label, count }: SuggestionLink, at: number): HTMLElement {
  const shape = `min-w-0 flex-1 truncate ${kind === "headline" ? "font-serif" : ""}`;
  const said = [words.kinds[kind], ...(count === null ? [] : [count.toLocaleString(words.tag)])].join(", ");
  return element(
    "div",
    { id: `suggestion-${at}`, role: "option" },
    element("span", { dir: "auto", class: shape }, label),
    element("span", { class: "shrink-0 text-sm text-soft" }, said),
  );
}

function open(on: boolean): void {
  list.hidden = !on;
  input.setAttribute("aria-expanded", String(on));
}

function choose(at: number): void {
  active = at;
  for (const [place, option] of [...list.children].entries())
    option.setAttribute("aria-selected", String(place === at));
  if (at < 0) input.removeAttribute("aria-activedescendant");
  else input.setAttribute("aria-activedescendant", `suggestion-${at}`);
}

function close(): void {
  clearTimeout(suggesting);
  asked?.abort();
  choose(-1);
  open(false);
}

function pressed(event: KeyboardEvent): void {
  // Safari ends the composition before the Enter that commits it, and marks that by its old code.
  if (event.isComposing || event.keyCode === 229) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const isOpen = !list.hidden;
  if (step !== undefined && found.length > 0) {
    event.preventDefault();
    open(true);
    // From -1, the box itself, round through every suggestion and back to the box.
    const next = ((active + 1 + step + found.length + 1) % (found.length + 1)) - 1;
    choose(isOpen ? next : step > 0 ? 0 : found.length - 1);
  } else if (event.key === "Escape" && isOpen) {
    event.preventDefault();
    close();
  } else if (event.key === "Enter" && isOpen && active >= 0) {
    event.preventDefault();
    follow(found[active]!.url);
  }
}
