import { LOCALES, type Locale } from "../lib/query/messages/messages.ts";

/** The language in which a request is answered: the one of ours that its reader prefers. Decided here and nowhere else. */
export function localeOf(headers: Headers): Locale {
  return preferred(headers.get("accept-language") ?? "", LOCALES) ?? LOCALES[0]!;
}

/** The language that an `Accept-Language` prefers among those offered, whatever the country; undefined for none. */
export function preferred<L extends string>(accepted: string, offered: readonly L[]): L | undefined {
  const ranges = accepted.split(",").map((range) => {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    return { language: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight.slice(2)) };
  });
  return ranges
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => offered.find((locale) => locale === language))
    .find((locale) => locale !== undefined);
}
