import { decodeHTML } from "entities";

/** Markup that values of metadata hold against their rules. */
const TAG = /<\/?[a-z][^<>]{0,300}>/gi;

/** A value of metadata on one line: references decoded, twice where they were written twice, without tags and marks of direction. */
export function plainWords(value: string): string {
  const once = decodeHTML(value.slice(0, 20_000));
  const words = /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(once) ? decodeHTML(once) : once;
  return words
    .replace(TAG, " ")
    .replace(/[\u200b\u200e\u200f\u2060\ufeff\0-\x08]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
