import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** What the checks of `line.ts` say themselves needs no other words. */
const OWN = new Set(["custom", "invalid_format"]);

/** Why a line does not fit, in plain words: the key in it, and what that must be. */
export function lineFault(issue: Issue): string {
  const where = issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
  return `${where}${reasonOf(issue)}`;
}

function reasonOf(issue: Issue): string {
  if (OWN.has(issue.code) && issue.message.startsWith("must ")) return issue.message;
  switch (issue.code) {
    case "unrecognized_keys":
      return `has keys that are not known (${named(issue.keys)})`;
    case "invalid_type":
      return issue.input === undefined && issue.path.length > 0
        ? "is missing"
        : `must be ${withArticle(issue.expected)}`;
    case "too_big":
      return issue.origin === "string"
        ? `is longer than ${issue.maximum} characters`
        : `has more than ${issue.maximum}`;
    case "too_small":
      return issue.origin === "string" && Number(issue.minimum) === 1 ? "is empty" : `is less than ${issue.minimum}`;
    case "invalid_value":
      return `must be one of ${issue.values.join(", ")}`;
    case "invalid_format":
      return issue.format === "datetime" ? "must be a time in UTC, such as 2026-03-01T12:00:00Z" : "is not of its form";
    case "invalid_union":
      return "is none of the forms that are known";
    default:
      return "is not of its form";
  }
}

/** The first of some words, each no longer than one that is meant: a line may hold anything. */
function named(words: readonly string[]): string {
  const first = words.slice(0, MOST.words).map((word) => word.slice(0, MOST.letters));
  return `${first.join(", ")}${words.length > MOST.words ? ", …" : ""}`;
}

const MOST = { words: 3, letters: 40 };

const withArticle = (type: string): string =>
  ({
    object: "an object",
    array: "a list",
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    tuple: "a list of two",
  })[type] ?? type;
