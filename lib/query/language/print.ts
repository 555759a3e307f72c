import type { Expression, Leaf } from "../../engine/port/expression.ts";
import { facetRow } from "../../facets/facet-names.ts";
import { shifted } from "../dates/shifted.ts";

/** An expression as it is typed: `parse(print(e))` is `e` for every expression that `parse` can give. */
export function print(expression: Expression): string {
  const text = printed(expression, false);
  const last = lastLeaf(expression);
  // A bracket, a star or a space after it would end the word that is still being typed.
  if (last?.kind === "prefix") {
    const begun = withoutBrackets(text).slice(0, -1);
    return OPERATOR.test(begun) ? `${begun}*` : begun;
  }
  const isOpen = last?.kind === "word" || (last?.kind === "headline" && !last.begun);
  return isOpen && !/[)"]$/.test(text) ? `${text} ` : text;
}

/** The end of a text that would be read as an operator. */
const OPERATOR = /(?:^|[\s(-])(?:OR|AND|NOT|[Nn][Ee][Aa][Rr]\/\d+)$/;

function withoutBrackets(text: string): string {
  let end = text.length;
  while (text[end - 1] === ")") end--;
  return text.slice(0, end);
}

function printed(expression: Expression, inner: boolean): string {
  switch (expression.kind) {
    case "and":
      return bracketed(
        expression.of.map((part, at) => apart(printed(part, true), at === expression.of.length - 1)).join(" "),
        inner && expression.of.length > 1,
      );
    case "or":
      return bracketed(expression.of.map((part) => printed(part, part.kind === "or")).join(" OR "), inner);
    case "not":
      return `-${printed(expression.of, true)}`;
    default:
      return printedLeaf(expression);
  }
}

/** Initials in brackets where others may follow: `J. K.` is one word. */
function apart(text: string, isLast: boolean): string {
  return isLast ? text : text.replace(/^(-?)((?:\p{L}\. )*\p{L}\.)$/u, "$1($2)");
}

function bracketed(text: string, brackets: boolean): string {
  return brackets ? `(${text})` : text;
}

function printedLeaf(leaf: Leaf): string {
  switch (leaf.kind) {
    case "word":
    case "pattern":
      return leaf.text;
    case "prefix":
      return `${leaf.text}*`;
    case "phrase":
      return `"${leaf.text}"`;
    case "value": {
      const { param } = facetRow(leaf.facet);
      return `${param}:${quotedWhereNeeded(leaf.value)}`;
    }
    case "headline":
      return `title:${quotedWhereNeeded(leaf.words)}${leaf.begun ? "*" : ""}`;
    case "near":
      return leaf.texts.some((text) => /\s/.test(text))
        ? leaf.texts.map((text) => `"${text}"`).join(` NEAR/${leaf.within} `)
        : `"${leaf.texts.join(" ")}"~${leaf.within}`;
    case "list":
      return `list:${quotedWhereNeeded(leaf.list)}`;
    case "added":
      return `added:${leaf.since}`;
    case "dates":
      if (leaf.from === null) return `before:${shifted(leaf.to!, 1)}`;
      return leaf.to === null
        ? `after:${shifted(leaf.from, -1)}`
        : `on:${quotedWhereNeeded(leaf.from === leaf.to ? leaf.from : `${leaf.from} to ${leaf.to}`)}`;
  }
}

/** A value behind a field; in quotes where it would not be read as one. */
function quotedWhereNeeded(value: string): string {
  return /^(?!(?:OR|AND|NOT|[Nn][Ee][Aa][Rr]\/\d+)$)[^\s()":-][^\s()"]*$/u.test(value) ? value : `"${value}"`;
}

function lastLeaf(expression: Expression): Leaf | undefined {
  switch (expression.kind) {
    case "and":
    case "or": {
      const last = expression.of.at(-1);
      return last && lastLeaf(last);
    }
    case "not":
      return lastLeaf(expression.of);
    default:
      return expression;
  }
}
