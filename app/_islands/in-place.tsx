"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { heading, OVERTAKEN } from "./heading.ts";

/** What a screen reader hears comes this long after the last change, in milliseconds: one message, not one a key. */
const PAUSE = 600;

/**
 * Follows links and submits forms without a new page, for plain `<a>` and `<form>`: one listener costs less than a
 * component a link, and without it they work as they are. In `data-stay` the place on the page is kept.
 */
export function InPlace() {
  const router = useRouter();
  const path = usePathname();
  const parameters = useSearchParams().toString();
  const [pending, start] = useTransition();
  const [said, say] = useState("");
  const left = useRef<{ key: string | null; path: string } | null>(null);
  const scrolled = useRef(new Map<string, number>());
  const returned = useRef(false);

  useEffect(() => {
    const go = (url: URL, from: Element) => {
      const stay = from.closest("[data-stay]") !== null;
      if (stay) takeTyped(url);
      window.dispatchEvent(new Event(OVERTAKEN));
      heading.to = url;
      scrolled.current.set(location.href, scrollY);
      left.current = { key: from.getAttribute("data-key"), path: location.pathname };
      // The tray of filters has done its work.
      if (from.hasAttribute("data-close")) from.closest("details")?.removeAttribute("open");
      start(() => router.push(url.pathname + url.search + url.hash, { scroll: !stay }));
    };
    const click = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>("a[href]");
      if (!link || link.hasAttribute("download") || link.hasAttribute("target")) return;
      const url = new URL(link.getAttribute("href")!, location.href);
      const samePage = url.pathname === location.pathname && url.search === location.search;
      if (url.origin !== location.origin || (samePage && url.hash)) return;
      event.preventDefault();
      go(url, link);
    };
    const submit = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      if (event.defaultPrevented || form.method !== "get") return;
      event.preventDefault();
      const url = new URL(form.action);
      for (const [name, value] of new FormData(form)) if (value) url.searchParams.append(name, String(value));
      go(url, form);
    };
    const shut = ({ key }: KeyboardEvent) => {
      const tray = key === "Escape" && document.activeElement?.closest<HTMLDetailsElement>("details.tray[open]");
      if (!tray) return;
      tray.open = false;
      tray.querySelector("summary")?.focus();
    };
    // The browser restores the scroll before the results are back; then the page may be too short.
    const back = () => {
      returned.current = true;
    };
    window.addEventListener("popstate", back);
    document.addEventListener("click", click);
    document.addEventListener("submit", submit);
    document.addEventListener("keydown", shut);
    return () => {
      window.removeEventListener("popstate", back);
      document.removeEventListener("click", click);
      document.removeEventListener("submit", submit);
      document.removeEventListener("keydown", shut);
    };
  }, [router]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the page has changed
  useEffect(() => {
    const from = left.current;
    left.current = null;
    heading.to = null;
    const top = returned.current ? scrolled.current.get(location.href) : undefined;
    returned.current = false;
    if (top !== undefined) scrollTo({ top });
    if (from && (document.activeElement === document.body || !document.activeElement)) {
      const same = from.key && document.querySelector<HTMLElement>(`[data-key="${CSS.escape(from.key)}"]`);
      const to = same || document.getElementById(from.path === path ? "results" : "content");
      to?.focus({ preventScroll: true });
    }
    const timer = setTimeout(() => say(document.getElementById("total")?.textContent ?? ""), PAUSE);
    return () => clearTimeout(timer);
  }, [path, parameters]);

  return (
    <>
      <div className="busy" data-on={pending || undefined} />
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

/** A filter chosen before the typed words have arrived in the address narrows the search for those words. */
function takeTyped(url: URL): void {
  const box = document.getElementById("q") as HTMLInputElement | null;
  if (!box || !/^\/(?:search)?$/.test(url.pathname)) return;
  if (box.value === (url.searchParams.get("q") ?? "")) return;
  const rest = [...url.searchParams].filter(([name]) => name !== "q");
  url.search = String(new URLSearchParams(box.value ? [["q", box.value], ...rest] : rest));
  url.pathname = url.search ? "/search" : "/";
}
