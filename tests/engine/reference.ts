import type { Kept } from "../../lib/archive/kept.ts";
import { dayRange } from "../../lib/engine/day-range.ts";
import type { Expression } from "../../lib/engine/port/expression.ts";
import type { Query } from "../../lib/engine/port/query.ts";
import { FACETS, type FacetKey, facetRow } from "../../lib/facets/facet-names.ts";
import { valuesOf } from "../../lib/facets/facet-values.ts";
import { fold } from "../../lib/text/fold.ts";

/** A letter that is a word by itself, since its script puts no space between words. */
const ALONE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u;

/** An acronym that looks like a small word; no text holds it. */
const ACRONYM = "\u{f8ff}";
const SMALL = /^(?:us|it|who|am|is|in|so|at|up|an|as)$/;

/** A text with what joins the parts of one word taken out, one rule after the other. */
function withoutJoints(text: string): string {
  return text
    .replace(/(?<![\p{L}\d])(?:\p{L}\.)+\p{L}(?![\p{L}\d])\.?/gu, (found) => {
      const letters = found.replaceAll(".", "");
      return SMALL.test(letters.toLowerCase()) ? ACRONYM + letters : letters;
    })
    .replace(/(?<![\p{L}\d])\p{L}\.(?: \p{L}\.)+(?![\p{L}\d])/gu, (found) => {
      const letters = found.replace(/[. ]/g, "");
      return SMALL.test(letters.toLowerCase()) ? ACRONYM + letters : letters;
    })
    .replace(/(?<![\p{L}\d\u{f8ff}])(?:US|IT|WHO|AM)(?![\p{L}\d])/gu, (found, at: number, whole: string) => {
      const line = `${whole.slice(0, at).split("\n").at(-1)}${whole.slice(at).split("\n")[0]}`;
      const capitals = !/\p{Ll}/u.test(line) && line.split(/\P{L}+/u).filter(Boolean).length > 2;
      return capitals && found !== "US" ? found : ACRONYM + found;
    })
    .replace(/(?<!\d)\d{1,3}(?:(?:,\d{3})+|(?:\.\d{3}){2,})(?!\d)/g, (found) => found.replace(/[,.]/g, ""))
    .replace(/(?<![\p{L}\p{N}-])(?!(?:by|to|in|at|up|us|no)-)\p{L}{1,2}-(?=\d)/giu, (found) => found.slice(0, -1))
    .replace(
      /(?<=\p{L})['’](?=\p{L})(?!(?:s|t|d|m|ll|re|ve)(?!\p{L}))(?<!(?<!\p{L})[ldjcnmst]['’](?=[aeiouyhéèêœ]))/giu,
      "",
    );
}

/** The words of a text, found another way than the engine does: letter by letter, once what joins words is out. */
function words(text: string): string[] {
  const out: string[] = [];
  let word = "";
  let alone = false;
  const end = () => {
    if (word) out.push(fold(word));
    word = "";
    alone = false;
  };
  for (const letter of withoutJoints(text)) {
    if (word && /\p{M}/u.test(letter)) word += letter;
    else if (/\p{L}/u.test(letter) && ALONE.test(letter)) {
      end();
      word = letter;
      alone = true;
    } else if (/[\p{L}\p{N}\p{Co}]/u.test(letter)) {
      if (alone || (/\p{N}/u.test(letter) && /^\p{L}{3,}$/u.test(word))) end();
      word += letter;
    } else end();
  }
  end();
  return out;
}

/** The total of a search over a list of articles, each looked at by itself: the meaning that engines are held to. */
export function referenceTotal(archive: readonly Kept[], query: Query): number {
  return archive.filter((kept) => matches(kept, query, archive)).length;
}

/**
 * When an article came, as a text that sorts as time does, empty for the undated; a day without a time comes before its
 * times. The zone is left out: a time counts as it is written.
 */
function momentOf({ article }: Kept): string {
  const written = article.publishedAt?.value;
  if (written === undefined) return "";
  const time = /T\d\d:\d\d(?::\d\d)?/.exec(written)?.[0];
  return `${dayRange(written).last}${time?.padEnd(9, ":00") ?? ""}`;
}

/** What a search orders an article by: its date, or when it came to the archive and then its date. */
export function orderedBy(kept: Kept, query: Query): string {
  if (query.sort !== "added") return momentOf(kept);
  return `${(cameAt(kept, query) ?? "").slice(0, 19)} ${momentOf(kept)}`;
}

/** When an article came; where copies are not shown one by one, when the first of them did. */
function cameAt({ added, groupAdded }: Kept, query: Query): string | null {
  return query.copies || isOfCounted(query) ? added : groupAdded;
}

/** The moments of the articles that a search finds, in the order of time that it asks for: the undated last. */
export function referenceMoments(archive: readonly Kept[], query: Query): string[] {
  const moments = archive.filter((kept) => matches(kept, query, archive)).map((kept) => orderedBy(kept, query));
  const dated = moments.filter(Boolean).sort();
  return [...(query.sort === "oldest" ? dated : dated.reverse()), ...moments.filter((moment) => !moment)];
}

/** Whether one article matches; where copies are not shown one by one, also by what they say that it stands for. */
export function matches(kept: Kept, query: Query, archive: readonly Kept[]): boolean {
  const { article, copyOf } = kept;
  const { from, to, date, added, filters } = query;
  const oneByOne = query.copies || isOfCounted(query);
  if (query.lists.include !== null && !query.lists.include.includes(article.id)) return false;
  if (query.lists.exclude.includes(article.id)) return false;
  if (!oneByOne && copyOf !== null) return false;
  const written = article.publishedAt?.value ?? null;
  if (date === "undated" && written !== null) return false;
  if (date === "suspicious" && !article.publishedAt?.suspicious) return false;
  if ((from !== null || to !== null) && !within(written, from, to)) return false;
  const came = cameAt(kept, query);
  if (added !== null && (came === null || came < added)) return false;
  for (const { key } of FACETS) {
    const values = valuesIn(article, key, query.about.includes(key));
    const { include, exclude, all } = filters[key];
    if (exclude.some((value) => values.includes(value))) return false;
    const found = include.filter((value) => values.includes(value)).length;
    if (include.length > 0 && (all ? found < include.length : found === 0)) return false;
  }
  const copies = oneByOne ? [] : archive.filter((other) => other.copyOf === article.id);
  return holds(kept, query.text, {
    more: copies.flatMap(fieldsOf),
    headlines: copies.map((copy) => words(copy.article.headline.text)),
    came,
  });
}

/** Whether it asks for values of a facet that counts copies one by one, or for listed articles. */
function isOfCounted({ filters, lists }: Query): boolean {
  if (lists.include !== null) return true;
  return FACETS.some(({ key, copies }) => copies === "counted" && filters[key].include.length > 0);
}

/** The headline of a copy and its paragraphs, each for itself: what is looked for in a row stands in one of them. */
function fieldsOf({ article: { headline, caption, body, embeds } }: Kept): string[][] {
  return [headline.text, ...[caption?.text ?? "", body, ...embeds].join("\n\n").split("\n")].map(words);
}

function valuesIn(article: Kept["article"], key: FacetKey, about: boolean): string[] {
  return valuesOf(article, key, { about: about && facetRow(key).about !== null }).map(({ value }) => value);
}

function within(written: string | null, from: string | null, to: string | null): boolean {
  if (written === null) return false;
  const { first, last } = dayRange(written);
  return (from === null || first >= dayRange(from).first) && (to === null || last <= dayRange(to).last);
}

/** Whether a text has words in a row; `begun`: the last of them may only begin so. */
function holdsRow(text: readonly string[], row: readonly string[], begun: boolean): boolean {
  return row.length > 0 && text.some((_, at) => holdsAt(text, row, at, begun));
}

function holdsAt(text: readonly string[], row: readonly string[], at: number, begun = false): boolean {
  return row.every((word, i) =>
    begun && i === row.length - 1 ? text[at + i]?.startsWith(word) : text[at + i] === word,
  );
}

/** `more`: what copies say, `headlines`: theirs; `came`: when it came to the archive. */
function holds(
  { article }: Kept,
  text: Expression,
  {
    more,
    headlines,
    came,
  }: { readonly more: readonly string[][]; readonly headlines: readonly string[][]; readonly came: string | null },
): boolean {
  const { headline, caption, body, embeds } = article;
  const fields = [words(headline.text), words([caption?.text ?? "", body, ...embeds].join("\n\n")), ...more];
  const test = (part: Expression): boolean => {
    switch (part.kind) {
      case "and":
        return part.of.every(test);
      case "or":
        return part.of.some(test);
      case "not":
        return !test(part.of);
      case "value":
        return valuesIn(article, part.facet, false).includes(part.value);
      case "dates":
        return within(article.publishedAt?.value ?? null, part.from, part.to);
      case "headline": {
        const wanted = words(part.words);
        return [fields[0]!, ...headlines].some((field) => holdsRow(field, wanted, part.begun));
      }
      case "near": {
        const rows = part.texts.map(words);
        const text = fields[1]!;
        // Each place is tried as the one where the last of them begins.
        return text.some(
          (_, last) =>
            rows.some((row) => holdsAt(text, row, last)) &&
            rows.every((row) =>
              text.some((_, at) => at <= last && last - at - row.length <= part.within && holdsAt(text, row, at)),
            ),
        );
      }
      case "list":
        return part.ids.includes(article.id);
      case "added":
        return came !== null && came >= part.since;
      case "pattern": {
        // Letter by letter: a star stands for none, or for one and a star.
        const fits = (wanted: string, word: string): boolean => {
          if (wanted === "") return word === "";
          if (wanted[0] === "*") return fits(wanted.slice(1), word) || (word !== "" && fits(wanted, word.slice(1)));
          return word !== "" && (wanted[0] === "?" || wanted[0] === word[0]) && fits(wanted.slice(1), word.slice(1));
        };
        return fields.some((field) => field.some((word) => fits(fold(part.text), word)));
      }
      default: {
        const wanted = words(part.text);
        return fields.some((field) => holdsRow(field, wanted, part.kind === "prefix"));
      }
    }
  };
  return test(text);
}
