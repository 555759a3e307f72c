import { UI } from "../../lib/query/address/ui.ts";
import { LOCALES, OWN_NAMES } from "../../lib/query/messages/locales.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  /** Of the address of the page. */
  readonly parameters: URLSearchParams;
  readonly messages: Messages;
}

/** The page in each language of the interface, named as it names itself; the choice is kept by a cookie. */
export function LanguageLinks({ parameters, messages }: Props) {
  const rest = [...parameters].filter(([name]) => name !== UI);
  return (
    <nav aria-label={messages.site.languages} className="flex gap-x-4">
      {LOCALES.map((locale) =>
        locale === messages.locale ? (
          <strong key={locale} lang={locale} className="py-1">
            {OWN_NAMES[locale]}
          </strong>
        ) : (
          <a
            key={locale}
            lang={locale}
            hrefLang={locale}
            href={`?${new URLSearchParams([...rest, [UI, locale]])}`}
            target="_self"
            rel="nofollow"
            className="inline-block py-1 underline"
          >
            {OWN_NAMES[locale]}
          </a>
        ),
      )}
    </nav>
  );
}
