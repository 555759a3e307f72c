import type { Messages } from "../messages/messages.ts";
import type { CslItem } from "./csl.ts";
import { nameInWords } from "./csl-name.ts";

/** A citation as one sentence: who, headline, outlet, day, address. */
export function plainCitation(item: CslItem, messages: Messages): string {
  const value = dateIn(item.issued);
  const accessed = dateIn(item.accessed);
  const parts = [
    item.author?.map(nameInWords).join(", "),
    // Quotation marks are for a title that the source has, and not for one in the brackets of a supplied one.
    /^\[.*\]$/s.test(item.title) ? item.title : messages.cite.quoted(item.title),
    item["container-title"],
    value === undefined ? messages.dates.undated : messages.date(value),
    item.URL,
  ];
  const remarks = [
    ...(accessed === undefined ? [] : [messages.cite.accessed(accessed)]),
    ...(item.custom ? [messages.cite.corrected(item.custom.corrected)] : []),
  ];
  return `${parts.filter(Boolean).join(", ")}${remarks.length > 0 ? ` (${remarks.join("; ")})` : ""}.`;
}

function dateIn(date: CslItem["issued"]): string | undefined {
  return date?.["date-parts"][0]?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}
