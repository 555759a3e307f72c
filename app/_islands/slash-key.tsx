"use client";

import { type ReactNode, useEffect, useState } from "react";

const KEPT = "dateline-slash";

/** "/" jumps to the search box, and a switch to turn that off (WCAG 2.1.4): speech input and stray keys type slashes too. */
export function SlashKey({ children }: { readonly children: ReactNode }) {
  const [on, setOn] = useState<boolean | null>(null);

  useEffect(() => setOn(stored() !== "off"), []);

  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const { target } = event;
      if (target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select")))
        return;
      event.preventDefault();
      const box = document.getElementById("q") as HTMLInputElement | null;
      box?.focus();
      box?.select();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on]);

  const turn = (next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(KEPT, next ? "on" : "off");
    } catch {
      // Storage can be forbidden; the switch then holds for this page.
    }
  };
  // Its place is kept while scripts load, so that nothing moves.
  return (
    <label className={`flex min-h-6 items-center gap-2 ${on === null ? "invisible" : ""}`}>
      <input type="checkbox" className="size-4" checked={on ?? true} onChange={(event) => turn(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
