import { getPublicSuffix } from "tldts";
import { COUNTRY_WORDS } from "./cite/country-words.ts";
import { isGeneric } from "./generic-name.ts";
import type { Outlet } from "./outlet.ts";
import { formsNamed, nameKey, outletByName, outletMeant } from "./outlet-by-name.ts";
import { squeezedOutlet } from "./outlet-by-squeezed-name.ts";
import { countryOfDomain } from "./publish/country-of-domain.ts";
import { placeNamed } from "./publish/place-named.ts";
import { type WrittenName, writtenNames } from "./publish/written-name.ts";
import type { OutletForm } from "./read-table.ts";

/**
 * The table's outlet that a publisher's name means, in whatever form a vendor or a program wrote it; undefined where it is
 * none of them, or one of several that nothing tells apart. `site`: whose site the article stands on, an outlet or a domain.
 */
export function listedOutlet(written: string, site: Outlet | string | null): Outlet | undefined {
  for (const form of writtenNames(written)) {
    if (form.places.length > 0 || form.ending !== null) {
      const outlet = outletFrom(form);
      if (outlet) return outlet;
    } else if (formsNamed(form.name).length > 0) return outletAt(form.name, site);
  }
  return squeezedOutlet(written);
}

/** The outlet of a bare name: the site's own, where the name is one of its names or their end, else the one it means. */
function outletAt(name: string, site: Outlet | string | null): Outlet | undefined {
  if (site !== null && typeof site !== "string") {
    const ends = ` ${nameKey(name)}`;
    if ([site.name, ...site.aliases].some((own) => ` ${nameKey(own)}`.endsWith(ends))) return site;
  }
  const country = typeof site === "string" ? countryOfDomain(getPublicSuffix(site) ?? "") : null;
  return formsNamed(name).find(({ outlet }) => outlet.country === country)?.outlet ?? outletMeant(name);
}

/** The outlet of a name with a place or a domain's ending: `Herald (Glasgow)`, `Pravda (Slovakia)`, `Le Monde.fr`. */
function outletFrom({ name, places, ending }: WrittenName): Outlet | undefined {
  const bare = name.replace(/^the\s+/i, "");
  for (const place of places) {
    const town = place.split(",", 1)[0]!;
    const outlet = outletByName(`${town} ${bare}`) ?? outletByName(`${bare} of ${town}`);
    if (outlet) return outlet;
  }
  const likely = (form: OutletForm) => Math.max(...places.map((place) => likelihood(form, place)), 0);
  return formsNamed(name)
    .filter((form) => isOfEnding(form, ending) && places.every((place) => likelihood(form, place) >= 0))
    .toSorted((a, b) => likely(a) - likely(b))[0]?.outlet;
}

/** Whether a domain that is not in the table may be an outlet's: one of its country, or `.com` behind a name that is certain. */
function isOfEnding({ outlet, caution }: OutletForm, ending: string | null): boolean {
  const country = ending === null ? null : countryOfDomain(ending);
  return country === null ? ending === null || caution === "none" : country === outlet.country;
}

/**
 * How likely an outlet is the one of its name in a place: 0 the likeliest, -1 not at all. A town of its country is enough for
 * a name of its own (Le Monde, The Globe and Mail), not for one that many papers share: the Herald of Plymouth is not that of
 * Glasgow.
 */
function likelihood({ outlet, text, caution }: OutletForm, place: string): number {
  const within = ` ${nameKey(place)} `;
  if ([outlet.name, ...outlet.aliases].some((name) => ` ${nameKey(name)} `.includes(within))) return 0;
  const alone = formsNamed(text).length === 1;
  const known = placeNamed(place);
  if (!known) return alone && !isGeneric(text) ? 0 : -1;
  const at = known.countries.indexOf(outlet.country);
  if (known.seatOf === outlet.country || COUNTRY_WORDS.get(outlet.country)?.includes(place)) return at;
  return alone && (!isGeneric(text) || (caution === "none" && /\s/.test(nameKey(text)))) ? at : -1;
}
