import { element } from "./element.ts";
import { onShown } from "./visit.ts";

/** A press that moves no further than this, in pixels, is a click. */
const STILL = 6;

let chart: Element | null = null;
/** Where a drag over the chart began. */
let began = 0;

/** A span of time is chosen by dragging over bars of a histogram: from the first to the last of those that it touched. */
export function startChooseSpan(): void {
  const showHints = () => {
    for (const hint of document.querySelectorAll("[data-scripted]")) hint.removeAttribute("hidden");
  };
  showHints();
  onShown(showHints);
  document.addEventListener("pointerdown", ({ target, button, clientX }) => {
    chart = button === 0 ? (target as Element).closest(".histogram") : null;
    began = clientX;
  });
  document.addEventListener("pointermove", ({ clientX }) => mark(clientX));
  document.addEventListener("pointerup", ({ clientX }) => {
    const touched = mark(clientX);
    const at = chart;
    stop();
    if (at && touched.length > 0) follow(at, touched);
  });
  document.addEventListener("pointercancel", stop);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && stop());
  // The browser would drag the link itself.
  document.addEventListener("dragstart", (event) => chart && event.preventDefault());
}

/** Marks the bars between where a drag began and is, and gives them; none while it may be a click. */
function mark(now: number): Element[] {
  const [start, end] = [Math.min(began, now), Math.max(began, now)];
  return [...(chart?.querySelectorAll("a") ?? [])].filter((link) => {
    const { left, right } = link.getBoundingClientRect();
    return link.toggleAttribute("data-dragged", end - start > STILL && right > start && left < end);
  });
}

function stop(): void {
  mark(began);
  chart = null;
}

/** Goes where the first bar's address leads, as far as the last one's does. */
function follow(at: Element, links: readonly Element[]): void {
  const [url, last] = [links[0]!, links.at(-1)!].map((link) => new URL(link.getAttribute("href")!, location.href));
  url!.searchParams.set("to", last!.searchParams.get("to")!);
  // As a link beside the bars, so that it is followed as they are.
  const link = element("a", { href: url!.pathname + url!.search });
  at.after(link);
  link.click();
  link.remove();
}
