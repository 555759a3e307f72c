import { bareWords } from "./same-words.ts";

const AGENCIES =
  "ap|associated press|the associated press|afp|agence france presse|dpa|dpa .*|deutsche presse agentur|reuters|thomson reuters|apa|ansa|efe|sda|ats|keystone sda|tt|ntb|ritzau|belga|anp|pti|press trust of india|ani|ians|xinhua|tass|kyodo|kyodo news|yonhap|bloomberg|upi|afx|epd|kna|sid|cna|pa media|press association|aap";
const DESKS =
  "agencies|agency|agenturen?|(?:die |online )?redaktion\\w*|redaccion|redazione|(?:la )?redaction|redactie|redakcja|redakcija|редакция|newsroom|editorial(?: board| team| staff)?|staff(?: writer| reporter)?s?|guest(?: author)?|gast(?:autor|beitrag)?|(?:our |the )?(?:[a-z]+ ){0,2}(?:staff|desk|newsroom|reporters?|correspondents?|editors?|writers?|team|agencies)";
const ACCOUNTS =
  "admin\\w*|webmaster|anonymous|anonym|unknown|author|autor|none|null|undefined|user|root|online|web|press release|pressemitteilung|updated|published|posted|last";

/** News agencies, desks and accounts, as `bareWords` writes them: none of them is a person who wrote. */
const NOBODY = new RegExp(`^(?:${AGENCIES}|${DESKS}|${ACCOUNTS})$`, "i");

const ADDRESS = /^https?:|\/\/|@|\.(?:com|org|net|de|at|ch|fr|uk|info|tv)$/i;

/** What firms and clubs end in, a place behind it or not. */
const FIRM = /\b(?:GmbH|Ltd|LLC|Inc|e\.\s?V)(?:\.|,|\s|$)/;

/** Whether what stands as an author is nobody's name: an agency, a desk, an account, an address, a firm, or the site itself. */
export function isNobody(name: string, sites: readonly string[]): boolean {
  const bare = bareWords(name);
  if (!/\p{L}{2}/u.test(name) || ADDRESS.test(name) || NOBODY.test(bare) || FIRM.test(name)) return true;
  // `Quay Post, Westport, Ireland`: the site, and where it is.
  const letters = new Set([name, name.split(",")[0]!].map((one) => bareWords(one).replace(/ /g, "")));
  return sites.some((site) => letters.has(bareWords(site).replace(/ /g, "")));
}
