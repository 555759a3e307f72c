// What every page loads: without it a page is links and forms, which work.
import { startChooseSpan } from "./choose-span.ts";
import { startCopyText } from "./copy-text.ts";
import { startFacetFind } from "./facet-find.ts";
import { startInPlace } from "./in-place.ts";
import { startLastVisit } from "./last-visit.ts";
import { startMatchKeys } from "./match-keys.ts";
import { startSearchBox } from "./search-box.ts";
import { startSlashKey } from "./slash-key.ts";
import { onShown } from "./visit.ts";

startSearchBox();
startFacetFind();
startInPlace();
startSlashKey();
startMatchKeys();
startCopyText();
startChooseSpan();
startLastVisit();
// What only those who correct need is loaded once they can.
loadWhere("#marking", async () => (await import("./mark-words.ts")).startMarkWords());
loadWhere("[data-suggests]", async () => (await import("./suggest-values.ts")).startSuggestValues());

/** Starts a script at the first page that shows an element. */
function loadWhere(selector: string, start: () => Promise<void>): void {
  let started = false;
  const look = () => {
    if (started || !document.querySelector(selector)) return;
    started = true;
    // Without it pages do what they do without scripts.
    start().catch(() => {});
  };
  look();
  onShown(look);
}
