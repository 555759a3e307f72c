import { counted } from "./counted.ts";
import { element } from "./element.ts";
import { onShown } from "./visit.ts";
import { inOwnLanguage, words } from "./words.ts";

interface FoundValue {
  readonly value: string;
  readonly label: string;
  readonly several?: true;
  readonly count: number;
  readonly included: boolean;
  readonly url: string;
}

/** A pause in typing before values are looked for, in milliseconds. */
const PAUSE = 150;

/** What is looked for in each facet, by its parameter, and what came of it. */
const finding = new Map<string, { find: string; control: AbortController }>();

/** Search inside a facet: a form that opens the facet's own page; with scripts, the values found stand below it instead. */
export function startFacetFind(): void {
  document.addEventListener("input", ({ target }) => {
    const form = (target as Element).closest<HTMLFormElement>("form.facet-find");
    if (form) look(form, (target as HTMLInputElement).value, PAUSE);
  });
  // What is looked for stays when the page around it changes, and is looked for in the new search.
  onShown(() => {
    for (const form of document.querySelectorAll<HTMLFormElement>("form.facet-find")) {
      const find = finding.get(form.dataset.param!)?.find ?? "";
      if (find === "") continue;
      form.querySelector<HTMLInputElement>("[name=find]")!.value = find;
      look(form, find, 0);
    }
  });
}

function look(form: HTMLFormElement, find: string, pause: number): void {
  const param = form.dataset.param!;
  finding.get(param)?.control.abort();
  const control = new AbortController();
  finding.set(param, { find, control });
  if (!find.trim()) {
    show(form, null);
    return;
  }
  const { signal } = control;
  setTimeout(async () => {
    if (signal.aborted) return;
    try {
      const asked = [...[...new FormData(form)].map(([name, value]) => [name, String(value)]), inOwnLanguage()];
      const response = await fetch(`/api/v1/facets/${param}?${new URLSearchParams(asked)}`, { signal });
      const { values } = (await response.json()) as { values: FoundValue[] };
      if (response.ok && !signal.aborted) show(form, values);
    } catch {
      // The form still leads to the facet's page.
    }
  }, pause);
}

function show(form: HTMLFormElement, values: readonly FoundValue[] | null): void {
  const status = form.nextElementSibling!;
  const list = status.nextElementSibling;
  if (list?.hasAttribute("data-finding")) list.remove();
  status.replaceChildren();
  if (values === null) return;
  const said = counted(words.fits, values.length, words.tag);
  status.append(element("p", { class: "py-1 text-sm text-soft" }, said));
  status.after(element("ul", { "data-finding": "" }, ...values.map((value) => row(form.dataset.param!, value))));
}

function row(param: string, { value, label, several, count, included, url }: FoundValue): HTMLElement {
  const link = { href: url, "data-key": `${param} ${value}`, class: "facet-value" };
  return element(
    "li",
    { class: "facet-row" },
    element(
      "a",
      included ? { ...link, "aria-current": "true" } : link,
      element("span", { dir: "auto" }, several ? `${label} · ${words.several}` : label),
      element("span", { class: "facet-count" }, count.toLocaleString(words.tag)),
    ),
  );
}
