import type { Publisher } from "../../article/article.ts";
import type { Range } from "../../article/zone.ts";
import type { Outlet } from "./outlet.ts";
import { siteOf } from "./outlet-by-domain.ts";
import { outletByName } from "./outlet-by-name.ts";
import { outletId } from "./outlet-id.ts";
import { readDateline } from "./read-dateline.ts";
import { readFooter } from "./read-footer.ts";

/** A stretch of an article that may name its outlet: normalised text, and the raw range it stands for. */
export interface Notice {
  readonly text: string;
  readonly range: Range;
}

/** All that an article says of who published it. `given`: the name in metadata; `footers`: disclaimers and credits. */
export interface PublisherEvidence {
  readonly given: string | null;
  readonly url: string | null;
  readonly footers: readonly Notice[];
  readonly datelines: readonly Notice[];
}

/** Who published an article, the name of the news agency it came from, and whether it is another's copy. */
export interface PublisherFound {
  readonly publisher: Publisher | null;
  readonly agency: string | null;
  readonly syndicated: boolean;
}

/** Concludes the publisher: metadata, then the URL's site, then a disclaimer or credit, then a dateline's outlet. */
export function publisherOf(evidence: PublisherEvidence): PublisherFound {
  const footers = evidence.footers.map(({ text, range }) => ({ ...readFooter(text), range }));
  const datelines = evidence.datelines.map(({ text, range }) => ({ outlet: readDateline(text), range }));
  const disclaimer = footers.find(({ publisher }) => publisher !== null);
  const dateline = datelines.find(({ outlet }) => outlet !== null);

  const publisher =
    publisherNamed(evidence.given, "metadata") ??
    publisherNamed(evidence.url === null ? null : siteOf(evidence.url), "url") ??
    publisherNamed(disclaimer?.publisher ?? null, "disclaimer", disclaimer?.range) ??
    publisherNamed(dateline?.outlet ?? null, "dateline", dateline?.range);
  const agency =
    agencyOf(dateline?.outlet ?? null) ??
    footers.find((footer) => footer.agency !== null)?.agency ??
    agencyOf(outletByName(publisher?.name ?? "") ?? null);
  const copied = agency !== null && publisher !== null && outletId(agency) !== publisher.id;
  return { publisher, agency, syndicated: copied || footers.some(({ syndicated }) => syndicated) };
}

function publisherNamed(named: Outlet | string | null, evidence: Publisher["evidence"], at?: Range): Publisher | null {
  const outlet = typeof named === "string" ? knownBy(plain(named)) : named;
  if (!outlet) return null;
  const publisher = typeof outlet === "string" ? { id: outletId(outlet), name: outlet } : outlet;
  return { id: publisher.id, name: publisher.name, evidence, ...(at ? { at } : {}) };
}

/** Controls and marks of direction, which would hide in a label and part one outlet in two. */
const HIDDEN = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

const plain = (name: string): string => name.replace(/\s+/g, " ").replace(HIDDEN, "").trim();

/** The table's outlet of a name or of a domain given as a name, else the name. */
function knownBy(name: string): Outlet | string | null {
  const site = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(name) ? siteOf(name) : null;
  return outletByName(name) ?? (site !== null && typeof site !== "string" ? site : name || null);
}

/** The name of an agency; a name that no table knows is taken for one, since a dateline gave it. */
function agencyOf(outlet: Outlet | string | null): string | null {
  if (outlet === null || typeof outlet === "string") return outlet;
  return outlet.kind === "agency" ? outlet.name : null;
}
