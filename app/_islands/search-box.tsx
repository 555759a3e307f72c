"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { type KeyboardEvent, useEffect, useRef, useState, useTransition } from "react";
import type { SuggestionLink } from "../../lib/query/suggestions.ts";
import { heading, OVERTAKEN, searchUnderWay } from "./heading.ts";

/** Pauses in typing, in milliseconds, before suggestions are asked for and before results follow. */
const SUGGEST = 120;
const SEARCH = 250;

/** What it says: the table of words stays on the server. */
export interface SearchBoxWords {
  readonly label: string;
  readonly placeholder: string;
  readonly search: string;
  readonly suggestions: string;
  /** What a suggestion is, such as a person. */
  readonly kinds: Readonly<Record<SuggestionLink["kind"], string>>;
  /** The language of its numbers, BCP 47. */
  readonly tag: string;
}

interface Props {
  /** The parameters that narrow a search and go with new words, since people narrow first and reword later. */
  readonly kept: readonly string[];
  readonly words: SearchBoxWords;
}

/** The search box: a form; with scripts also suggestions (WAI-ARIA APG combobox with a list) and results while typing. */
export function SearchBox({ kept: keptNames, words }: Props) {
  const router = useRouter();
  const path = usePathname();
  const parameters = useSearchParams();
  const [pending, start] = useTransition();
  const [ready, setReady] = useState(false);
  const [found, setFound] = useState<readonly SuggestionLink[]>([]);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const timers = useRef({ suggest: 0, search: 0 });
  const asked = useRef<AbortController>(null);
  /** Texts that typing has asked results for and that have not arrived. */
  const sent = useRef<string[]>([]);
  /** Whether the entry of the history that is shown was made by typing: further typing then goes on in it. */
  const own = useRef(false);

  const q = parameters.get("q") ?? "";
  const keptOf = (search: URLSearchParams) =>
    path === "/about" ? [] : [...search].filter(([name]) => keptNames.includes(name));

  useEffect(() => {
    setReady(true);
    const overtaken = () => {
      clearTimeout(timers.current.suggest);
      clearTimeout(timers.current.search);
      own.current = false;
    };
    const back = () => {
      overtaken();
      sent.current = [];
    };
    window.addEventListener(OVERTAKEN, overtaken);
    window.addEventListener("popstate", back);
    return () => {
      window.removeEventListener(OVERTAKEN, overtaken);
      window.removeEventListener("popstate", back);
    };
  }, []);

  // The address changed. Where typing did it, the box is already further; else (Back, a link) the box follows.
  useEffect(() => {
    const at = sent.current.indexOf(q);
    if (at >= 0) {
      sent.current.splice(0, at + 1);
      own.current = true;
    } else if (input.current && input.current.value !== q) input.current.value = q;
  }, [q]);

  const close = () => {
    clearTimeout(timers.current.suggest);
    asked.current?.abort();
    setOpen(false);
    setActive(-1);
  };

  /** Shows the results of a text; `typing` makes one entry of the history, however often the text changes. */
  const search = (text: string, typing: boolean) => {
    clearTimeout(timers.current.search);
    const search = searchUnderWay();
    if (typing && text === (search.get("q") ?? "")) return;
    const kept = keptOf(search);
    const next = new URLSearchParams(text ? [["q", text], ...kept] : kept);
    const url = next.size > 0 ? `/search?${next}` : "/";
    // The home page keeps its entry: Back from the first search must not leave the site.
    const fromHome = location.pathname === "/" && !own.current;
    sent.current.push(text);
    heading.to = new URL(url, location.href);
    start(() => router[typing && !fromHome ? "replace" : "push"](url, { scroll: false }));
  };

  const follow = (url: string) => {
    close();
    clearTimeout(timers.current.search);
    own.current = false;
    start(() => router.push(url));
  };

  const suggest = async (beginning: string) => {
    asked.current?.abort();
    asked.current = new AbortController();
    try {
      const { signal } = asked.current;
      const response = await fetch(`/api/v1/suggest?q=${encodeURIComponent(beginning)}`, { signal });
      if (!response.ok) return close();
      const { suggestions } = (await response.json()) as { suggestions: SuggestionLink[] };
      setFound(suggestions);
      setActive(-1);
      setOpen(suggestions.length > 0 && document.activeElement === input.current);
    } catch {
      // Suggestions are an extra: without them the box is a search box.
    }
  };

  const typed = (value: string, composing: boolean) => {
    clearTimeout(timers.current.suggest);
    clearTimeout(timers.current.search);
    if (composing) return;
    if (value.trim()) timers.current.suggest = window.setTimeout(() => suggest(value), SUGGEST);
    else close();
    if (path === "/" || path === "/search")
      timers.current.search = window.setTimeout(() => search(value, true), SEARCH);
  };

  const pressed = (event: KeyboardEvent) => {
    // Safari ends the composition before the Enter that commits it, and marks that by its old code.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setOpen(true);
      // From -1, the box itself, round through every suggestion and back to the box.
      setActive(
        open ? ((active + 1 + step + found.length + 1) % (found.length + 1)) - 1 : step > 0 ? 0 : found.length - 1,
      );
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && open && found[active]) {
      event.preventDefault();
      follow(found[active].url);
    }
  };

  return (
    <search>
      <form
        action="/search"
        method="get"
        className="relative flex"
        onSubmit={(event) => {
          event.preventDefault();
          close();
          search(input.current!.value, false);
        }}
      >
        <label htmlFor="q" className="sr-only">
          {words.label}
        </label>
        <input
          ref={input}
          id="q"
          name="q"
          type="search"
          defaultValue={q}
          placeholder={words.placeholder}
          enterKeyHint="search"
          autoComplete="off"
          dir="auto"
          className="field min-w-0 flex-1 rounded-e-none border-e-0 text-lg"
          onChange={({ target, nativeEvent }) => typed(target.value, (nativeEvent as InputEvent).isComposing)}
          // What an input method commits: Chromium sends no further change, other browsers one before or after.
          onCompositionEnd={({ currentTarget }) => typed(currentTarget.value, false)}
          onKeyDown={pressed}
          onBlur={close}
          {...(ready
            ? {
                role: "combobox",
                "aria-autocomplete": "list",
                "aria-expanded": open,
                "aria-controls": "suggestions",
                "aria-activedescendant": active >= 0 ? `suggestion-${active}` : undefined,
              }
            : {})}
        />
        {keptOf(parameters).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="button rounded-s-none">
          {words.search}
        </button>
        <div id="suggestions" role="listbox" aria-label={words.suggestions} hidden={!open} className="suggestions">
          {open &&
            found.map(({ kind, label, url, count }, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and the keys
              // biome-ignore lint/a11y/useFocusableInteractive: as above, by aria-activedescendant
              <div
                key={url}
                id={`suggestion-${index}`}
                role="option"
                aria-selected={index === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => follow(url)}
              >
                <span dir="auto" className={`min-w-0 flex-1 truncate ${kind === "headline" ? "font-serif" : ""}`}>
                  {label}
                </span>
                <span className="shrink-0 text-sm text-soft">
                  {words.kinds[kind]}
                  {count !== null && `, ${count.toLocaleString(words.tag)}`}
                </span>
              </div>
            ))}
        </div>
      </form>
      <div className="busy" data-on={pending || undefined} />
    </search>
  );
}
