import type { Article } from "../../lib/article/article.ts";
import { canonicalLanguage } from "../../lib/article/canonical-language.ts";
import { openName } from "../../lib/corrections/known-open-name.ts";
import { personId } from "../../lib/facets/person-id.ts";
import { fold } from "../../lib/text/fold.ts";
import { UsageError } from "../lib/arguments.ts";
import { countryCalled } from "./country-called.ts";
import { type Corrected, personCalled } from "./person-called.ts";

interface Flags {
  readonly set?: string[];
  readonly add?: string[];
  readonly remove?: string[];
}

/** What flags say of an article, each `key=value`; values may be given as they are shown, or by their ids. */
export function articleChanges(
  { article, ...corrected }: Corrected & { readonly article: Article },
  { set = [], add = [], remove = [] }: Flags,
): object {
  const fields = Object.fromEntries(
    pairs("--set", set).map(([key, value]) => [
      key,
      key === "authors"
        ? value
            .split(";")
            .map((name) => name.trim())
            .filter(Boolean)
        : value === ""
          ? null
          : value,
    ]),
  );
  const added = Object.assign(
    {},
    ...pairs("--add", add).map(([key, value]) => {
      if (key === "person") {
        const known = openName(value) ?? personCalled(corrected, value);
        return known ? { person: known.id, name: known.name } : { person: personId(value), name: value };
      }
      if (key === "country") return { country: countryCalled(value) };
      return key === "about" ? { country: countryCalled(value), about: true } : { [key]: value };
    }),
  );
  const removed = Object.fromEntries(pairs("--remove", remove).map(([key, value]) => [key, idOf(key, value)]));
  if (typeof fields.language === "string" && canonicalLanguage(fields.language) === null)
    throw new UsageError(`Cannot use language=${fields.language}: it is no language that is known.`);
  const some = (values: object) => Object.keys(values).length > 0;
  return {
    ...(some(fields) ? { set: fields } : {}),
    ...(some(added) ? { add: added } : {}),
    ...(some(removed) ? { remove: removed } : {}),
  };

  /** The id of what is to be taken out: of a value of the article, however it was given, else as it was given. */
  function idOf(key: string, given: string): string {
    if (key === "country") return countryCalled(given);
    if (key === "cited") return named(article.facets.cited, given)?.id ?? given;
    if (key !== "person") return given;
    const { people } = article.facets;
    const open = openName(given);
    const lone =
      open && people.find((one) => one.id === open.id || (one.hidden && fold(one.name) === fold(open.surname)));
    return (lone ?? named(people, given) ?? open ?? personCalled(corrected, given))?.id ?? given;
  }
}

/** The value that is called as is given, by its id first. */
function named<T extends { readonly id: string; readonly name: string }>(values: readonly T[], given: string) {
  return values.find(({ id }) => id === given) ?? values.find(({ name }) => fold(name) === fold(given));
}

/** The pairs of a flag, each key once: a line of the ledger has no room for two. */
function pairs(flag: string, given: readonly string[]): [string, string][] {
  const all = given.map(pair);
  const twice = all.find(([key], at) => all.findIndex(([other]) => other === key) < at);
  if (twice) throw new UsageError(`Cannot use ${flag} ${twice[0]}= twice: make a correction for each.`);
  return all;
}

function pair(given: string): [string, string] {
  const [key = "", value] = given.split(/=(.*)/s);
  if (value === undefined) throw new UsageError(`Cannot use "${given}": it must be key=value, such as country=FR.`);
  return [key, value];
}
