import { joined, negated } from "../../engine/port/canonical.ts";
import { ANYTHING, type Expression, type Leaf } from "../../engine/port/expression.ts";
import { begunNumber } from "../../engine/words/joined-words.ts";
import { hasWords } from "../../engine/words/words.ts";
import { FACETS } from "../../facets/facet-names.ts";
import type { Unread } from "../address/unread.ts";
import { readSince } from "../dates/added-since.ts";
import { shifted } from "../dates/shifted.ts";
import { typedSpan } from "../dates/typed-span.ts";
import { DAYS, type Lexeme, lex } from "./lex.ts";
import { limited } from "./limit.ts";
import { isWhole, leafBegun, lostWildcards, wildcards } from "./wildcards.ts";

/** Words between two that are near each other, at most. */
const MOST_BETWEEN = 99;

type Text = Extract<Lexeme, { kind: "word" | "phrase" }>;

/** Brackets in brackets beyond this are noise, and would exhaust the stack. */
const DEPTH = 20;

/** Reads a typed query, as far as `mostTerms` goes. */
export function parse(typed: string): Expression {
  return limited(parseWhole(typed));
}

/**
 * Reads a typed query of any length. Everything gives an expression: what does not fit the grammar is searched as words, or
 * left out; `say` is told of what else would be so in silence.
 *
 *     or      = and { "OR" and }
 *     and     = unary { [ "AND" ] unary }            words side by side must all match
 *     unary   = [ "-" | "NOT" ] primary
 *     primary = "(" or ")" | field ":" value | text { "NEAR/" number text }             NEAR in any case
 *     text    = '"' phrase '"' [ "~" number ] | word
 *     field   = title | list | the parameter of a facet | before | after | on | added
 *     value   = word | '"' phrase '"'
 *
 * A minus before a value, `country:-IR`, is one before the field. `a NEAR/5 b` has at most five words between the two, in any order, as have all words of `"a b"~5` between the first and last.
 *
 * In a word by itself `*` stands for any letters and `?` for one, behind two letters at least; a `?` that ends it is a question's.
 * The last word may still be being typed, so it is a beginning unless a space, a bracket or a quote follows it, or its last
 * part is a single letter (AT&T) or an acronym that small letters would make another word (US). A word that is repeated beside itself says no more than once.
 */
export function parseWhole(typed: string, say: (unread: Unread) => void = () => {}): Expression {
  const lexemes = lex(typed);
  const open = /\S$/u.test(typed) ? typed.length : -1;
  let at = 0;

  const peek = () => lexemes[at]?.kind;

  function or(depth: number): Expression {
    const parts = [and(depth)];
    while (peek() === "or") {
      at++;
      parts.push(and(depth));
    }
    return joined("or", parts);
  }

  function and(depth: number): Expression {
    const parts: Expression[] = [];
    for (;;) {
      const kind = peek();
      if (kind === "and") at++;
      else if (kind === undefined || kind === "or" || (kind === ")" && depth > 0)) return joined("and", parts);
      else parts.push(unary(depth));
    }
  }

  function unary(depth: number): Expression {
    if (peek() !== "not") return primary(depth);
    at++;
    const next = peek();
    // A minus or NOT before nothing that can be left out says nothing.
    if (next === undefined || next === "or" || next === "and" || (next === ")" && depth > 0)) return ANYTHING;
    return negated(unary(depth));
  }

  function primary(depth: number): Expression {
    const lexeme = lexemes[at++]!;
    switch (lexeme.kind) {
      case "(": {
        if (depth >= DEPTH) return ANYTHING;
        const inner = or(depth + 1);
        if (peek() === ")") at++;
        return inner;
      }
      case "field":
        return field(lexeme.name);
      case "phrase":
      case "word":
        return peek() === "near" ? nearness(lexeme) : text(lexeme);
      case "near":
        say({ code: "looseNear", given: lexeme.given });
        return ANYTHING;
      default:
        return ANYTHING;
    }
  }

  function text(lexeme: Text): Expression {
    if (lexeme.kind === "word") {
      const wild = wildcards(lexeme.text);
      if (wild === null) literal(lexeme.text);
      return wild ?? leaf(isBegun(lexeme) ? "prefix" : "word", lexeme.text);
    }
    literal(lexeme.text);
    if (lexeme.within === null) return leaf("phrase", lexeme.text);
    return apart(lexeme.text, between(lexeme.within, `~${lexeme.within}`));
  }

  /** Texts that are each near the next: what stands on both sides of the operator. */
  function nearness(first: Text): Expression {
    const parts: Expression[] = [];
    for (let before = first; peek() === "near"; ) {
      const { within, given } = lexemes[at++] as Extract<Lexeme, { kind: "near" }>;
      const after = lexemes[at];
      if ((after?.kind !== "word" && after?.kind !== "phrase") || !hasWords(before.text) || !hasWords(after.text))
        say({ code: "looseNear", given });
      if (after?.kind !== "word" && after?.kind !== "phrase") break;
      at++;
      if (parts.length === 0) literal(before.text);
      literal(after.text);
      parts.push(near([before.text, after.text], between(within, given)));
      before = after;
    }
    return parts.length === 0 ? text(first) : joined("and", parts);
  }

  function between(words: number, given: string): number {
    if (words > MOST_BETWEEN) say({ code: "tooFar", given, most: MOST_BETWEEN });
    return Math.min(words, MOST_BETWEEN);
  }

  /** Says which words of a text have wildcards, where none count. */
  function literal(text: string): void {
    for (const given of lostWildcards(text)) say({ code: "noWildcard", given });
  }

  function headline(text: string, isOpen: boolean): Expression {
    const words = text.replace(/\*+$/, "");
    const begun = hasWords(words) && (isOpen || words !== text) && !isWhole(words);
    literal(begun ? words : text);
    return hasWords(words) ? { kind: "headline", words, begun } : ANYTHING;
  }

  /** Whether a word may still be being typed. */
  function isBegun(lexeme: Extract<Text, { kind: "word" }>): boolean {
    return lexeme.end === open && at === lexemes.length;
  }

  function field(name: string): Expression {
    const value = lexemes[at];
    if (value?.kind !== "word" && value?.kind !== "phrase") return ANYTHING;
    at++;
    const given = DAYS.has(name) ? value.text : value.text.replace(/^-+/, "");
    const asked =
      name === "title"
        ? headline(given, value.kind === "word" && isBegun(value))
        : (fieldLeaf(name, given) ?? leaf("phrase", `${name} ${value.text}`.trim()));
    return value.kind === "word" && given !== "" && given !== value.text ? negated(asked) : asked;
  }

  return or(0);
}

function leaf(kind: "word" | "prefix" | "phrase", text: string): Expression {
  if (!hasWords(text)) return ANYTHING;
  if (kind === "prefix") return leafBegun(begunNumber(text));
  return { kind, text };
}

/** Words of a phrase that may stand apart. */
function apart(phrase: string, within: number): Expression {
  return near(phrase.split(/\s+/), within);
}

/** Texts near each other; what has no words says nothing, and one alone is a phrase. */
function near(texts: readonly string[], within: number): Expression {
  const said = texts.filter(hasWords);
  return said.length < 2 ? leaf("phrase", said.join(" ")) : { kind: "near", texts: said, within };
}

function fieldLeaf(name: string, value: string): Leaf | null {
  const facet = FACETS.find(({ param }) => param === name);
  if (facet) return value ? { kind: "value", facet: facet.key, value } : null;
  if (name === "list") return value ? { kind: "list", list: value, ids: [] } : null;
  if (name === "added") {
    const since = readSince(value);
    return since === null ? null : { kind: "added", since };
  }
  const span = typedSpan(value);
  if (span === null) return null;
  // `before` and `after` leave the named day, month or year out, as their words say.
  if (name === "before") return { kind: "dates", from: null, to: shifted(span.from, -1) };
  if (name === "after") return { kind: "dates", from: shifted(span.to, 1), to: null };
  return { kind: "dates", ...span };
}
