import { z } from "zod";
import { Kept } from "../../archive/kept.ts";
import { PublishedAt } from "../../article/article.ts";
import { chosenValues } from "../evidence.ts";
import { hitOf, hitOfParts, shownOf, textsOf } from "../hit.ts";
import { type Expression, positiveLeaves } from "../port/expression.ts";
import type { Query } from "../port/query.ts";
import type { Hit } from "../port/results.ts";
import { beginningOf } from "../words/highlight.ts";
import { keptOf } from "./kept-of.ts";

const Value = z.object({ value: z.string(), label: z.string(), several: z.literal(true).exactOptional() });

/** What of a document every hit shows; `lead`: of its text as much as a hit shows in which no word is marked. */
const ShownField = z.object({
  id: z.string(),
  url: z.string().nullable(),
  headline: z.object({ text: z.string(), derived: z.boolean() }),
  outlet: Value.nullable(),
  publishedAt: PublishedAt.nullable(),
  language: z.string().exactOptional(),
  people: z.array(Value),
  countries: z.array(Value),
  copies: z.int(),
  family: z.string().nullable(),
  corrected: z.literal(true).exactOptional(),
  kinds: z.array(z.enum(["flash", "laterVersion", "machineRead"])),
  lead: z.string(),
});

/** What passages are made of. */
const TextsField = z.object({
  text: z.string(),
  otherwise: z.object({ headline: z.string(), body: z.string(), said: Kept.shape.said.unwrap() }).exactOptional(),
});

/** Fields of a document of which hits are made without the article itself. */
export function hitFields(kept: Kept): { readonly shown: string; readonly texts: string } {
  const texts = textsOf(kept);
  const shown: z.infer<typeof ShownField> = { ...shownOf(kept), lead: beginningOf(texts.text) } as never;
  return { shown: JSON.stringify(shown), texts: JSON.stringify(texts) };
}

/** The fields that the hits of a search are made of: no more than they show. Sentences that name what was chosen need the article. */
export function hitAttributes(text: Expression, { bare, filters }: Pick<Query, "bare" | "filters">): string[] {
  if (bare) return ["shown"];
  if (chosenValues(text, filters).length > 0) return ["kept"];
  const marks = positiveLeaves(text).some(({ kind }) => kind !== "dates" && kind !== "added" && kind !== "list");
  return marks ? ["shown", "texts"] : ["shown"];
}

/** A hit of the fields that `hitAttributes` names. */
export function hitFrom(fields: Readonly<Record<string, unknown>>, text: Expression, query?: Query): Hit {
  if (fields.kept !== undefined) return hitOf(keptOf(fields.kept), text, query);
  const { lead, ...shown } = shownIn(fields);
  const texts = fields.texts === undefined ? { text: lead } : TextsField.parse(JSON.parse(String(fields.texts)));
  return hitOfParts(shown, texts, text, query);
}

/** What every hit shows of a document. The index may have been written by another hand: what does not fit is an error. */
export function shownIn({ shown }: Readonly<Record<string, unknown>>): z.infer<typeof ShownField> {
  return ShownField.parse(JSON.parse(String(shown)));
}
