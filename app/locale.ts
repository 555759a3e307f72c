import { uiOf } from "../lib/query/address/ui.ts";
import { LOCALES, type Locale } from "../lib/query/messages/locales.ts";
import { type Messages, messagesFor } from "../lib/query/messages/messages.ts";
import { cookieIn, cookieOf } from "./cookies.ts";

/** What of a request's headers its language hangs on, for `Vary`. */
export const LOCALE_HEADERS = "accept-language, cookie";

/**
 * The language in which a request is answered: what its address asks for, else what its reader chose before, else what their
 * browser prefers of ours, else English. Decided here and nowhere else.
 */
export function localeOf(url: string, headers: Headers): Locale {
  return (
    uiOf(parametersOf(url)) ?? chosen(headers) ?? preferred(headers.get("accept-language") ?? "", LOCALES) ?? LOCALES[0]
  );
}

/** The words of the language that an address itself asks for, else English: what programs are answered in. */
export function messagesAsked(parameters: URLSearchParams): Messages {
  return messagesFor(uiOf(parameters) ?? LOCALES[0]);
}

/** The cookie that keeps the language which an address asks for; null where it asks for none, or it is kept already. */
export function localeKept(url: string, headers: Headers): string | null {
  const asked = uiOf(parametersOf(url));
  return asked === undefined || asked === chosen(headers) ? null : cookieOf("dateline-ui", asked);
}

function chosen(headers: Headers): Locale | undefined {
  const kept = cookieIn(headers, "dateline-ui");
  return LOCALES.find((locale) => locale === kept);
}

/** The parameters of an address, whole or a path, however odd. */
function parametersOf(url: string): URLSearchParams {
  return new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? "");
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
