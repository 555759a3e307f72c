import { mapText } from "../../../lib/article/text/mapped-text.ts";
import type { ZoneKind } from "../../../lib/article/zones/zone.ts";
import type { Passage } from "../../../lib/facets/passage.ts";
import { tokenize } from "../../../lib/facets/token.ts";

/** A text as one passage, of the body unless told otherwise. */
export function passageOf(text: string, zone: ZoneKind = "body"): Passage {
  const mapped = mapText(text, { field: "text", start: 0, end: text.length });
  return { zone, mapped, tokens: tokenize(mapped.text) };
}
