import { element } from "./element.ts";
import { inOwnLanguage } from "./words.ts";

/** A pause in typing before values are looked for, in milliseconds. */
const PAUSE = 150;
const LIST = "suggested-values";

let asked: AbortController | null = null;

/**
 * Offers values of the archive for what is typed into a form of corrections, in the browser's own list: what it names is
 * understood, and what it does not name may be typed as well. Which facet's, the field says, or the choice that is made.
 */
export function startSuggestValues(): void {
  const look = (target: EventTarget | null) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.suggests === undefined) return;
    const chosen = target.form?.querySelector<HTMLInputElement>("[type=radio]:checked");
    const param = target.dataset.suggests || chosen?.dataset.suggests;
    asked?.abort();
    asked = new AbortController();
    if (param && target.value.trim() !== "") void suggest(target, param, asked.signal);
  };
  document.addEventListener("input", ({ target }) => look(target));
  // What was typed before this was loaded.
  look(document.activeElement);
}

async function suggest(field: HTMLInputElement, param: string, signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  if (signal.aborted) return;
  try {
    const response = await fetch(
      `/api/v1/facets/${param}?${new URLSearchParams([["find", field.value], inOwnLanguage()])}`,
      { signal },
    );
    if (!response.ok) return;
    const { values } = (await response.json()) as { values: { readonly label: string }[] };
    if (signal.aborted) return;
    document.getElementById(LIST)?.remove();
    const options = values.map(({ label }) => element("option", { value: label }));
    field.after(element("datalist", { id: LIST }, ...options));
    field.setAttribute("list", LIST);
  } catch {
    // What is typed is looked up once it is sent.
  }
}
