import type { Publisher } from "../../../article/article.ts";
import type { Range } from "../../../article/zones/zone.ts";
import type { Outlet } from "../outlet.ts";
import { siteOf } from "../outlet-by-domain.ts";
import { outletId } from "../outlet-id.ts";
import { namedOutlet, siteOutlet } from "./named-outlet.ts";
import { readDateline } from "./read-dateline.ts";
import { readFooter } from "./read-footer.ts";
import type { Unlisted } from "./unlisted-name.ts";

/** A stretch of an article that may name its outlet: normalised text, and the raw range it stands for. */
export interface Notice {
  readonly text: string;
  readonly range: Range;
}

/** All that an article says of who published it. `given`: the name in metadata, `from` where there, if it is a page; `feedTitle`: of
 * the feed it came in; `footers`: disclaimers and credits. */
export interface PublisherEvidence {
  readonly given: string | null;
  readonly from?: Publisher["evidence"] | undefined;
  readonly feedTitle?: string | null;
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

/** Concludes the publisher: metadata, then the URL's site, before that the feed's title where no table has the site, then a disclaimer or credit, then a dateline's outlet. */
export function publisherOf(evidence: PublisherEvidence): PublisherFound {
  const footers = evidence.footers.map(({ text, range }) => ({ ...readFooter(text), range }));
  const datelines = evidence.datelines.map(({ text, range }) => ({ outlet: readDateline(text), range }));
  const disclaimer = footers.find(({ publisher }) => publisher !== null);
  const dateline = datelines.find(({ outlet }) => outlet !== null);

  const site = evidence.url === null ? null : siteOf(evidence.url);
  const named = (name: string | null) => (name === null ? null : namedOutlet(name, site));
  const found = firstFound([
    [named(evidence.given), evidence.from ?? "metadata"],
    // A feed is often called after a section (`World`, `Top stories`): a site that is known says better whose it is.
    [typeof site === "string" ? null : site, "url"],
    [named(evidence.feedTitle ?? null), "metadata"],
    [siteOutlet(site), "url"],
    [named(disclaimer?.publisher ?? null), "disclaimer", disclaimer?.range],
    [siteOutlet(dateline?.outlet ?? null), "dateline", dateline?.range],
  ]);
  const agency =
    agencyOf(dateline?.outlet ?? null) ??
    footers.find((footer) => footer.agency !== null)?.agency ??
    (found && "kind" in found.outlet ? agencyOf(found.outlet) : null);
  const copied =
    agency !== null && found !== null && found.outlet.name !== agency && outletId(agency) !== found.outlet.id;
  return {
    publisher: found && publisherBy(found),
    agency,
    syndicated: copied || footers.some(({ syndicated }) => syndicated),
  };
}

interface Found {
  readonly outlet: Outlet | Unlisted;
  readonly by: Publisher["evidence"];
  readonly at: Range | undefined;
}

function firstFound(
  evidence: readonly [outlet: Outlet | Unlisted | null, by: Publisher["evidence"], at?: Range | undefined][],
): Found | null {
  for (const [outlet, by, at] of evidence) if (outlet !== null) return { outlet, by, at };
  return null;
}

function publisherBy({ outlet: { id, name }, by, at }: Found): Publisher {
  return { id, name, evidence: by, ...(at ? { at } : {}) };
}

/** The name of an agency; a name that no table knows is taken for one, since a dateline gave it. */
function agencyOf(outlet: Outlet | string | null): string | null {
  if (outlet === null || typeof outlet === "string") return outlet;
  return outlet.kind === "agency" ? outlet.name : null;
}
