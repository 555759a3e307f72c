import type { Article, CitedValue, Publisher } from "../article/article.ts";
import { siteOf } from "../facets/outlets/outlet-by-domain.ts";
import { outletId } from "../facets/outlets/outlet-id.ts";
import { outletTable } from "../facets/outlets/outlet-table.ts";
import { fold } from "../text/fold.ts";
import type { LineOf } from "./line.ts";
import { CORRECTED, namedAt } from "./name-in-text.ts";
import { type ReadText, saidOfNames } from "./names-in.ts";

interface Shown {
  readonly id: string;
  readonly name: string;
}

/** What corrections say of outlets: which are one, what they are called, and which there are besides. */
export interface OutletChanges {
  /** The outlet that is shown for another; itself, where nothing is said of it. */
  readonly shown: (outlet: Shown) => Shown;
  /** Who published an article. */
  readonly publisher: (article: Article) => Publisher | null;
  /** Whom an article cites; `read`: what is read of it. */
  readonly cited: (article: Article, read: ReadText) => CitedValue[];
}

/** Puts together what lines say of outlets, in their order. */
export function outletChanges(lines: readonly LineOf<"outlet">[]): OutletChanges {
  const leads = new Map<string, string>();
  const names = new Map<string, string>();
  const sites = new Map<string, Shown>();
  const called = new Map<string, Shown>();
  const looked: (readonly [name: string, outlet: Shown])[] = [];
  const leader = (id: string): string => {
    let at = id;
    for (let next = leads.get(at); next !== undefined; next = leads.get(at)) at = next;
    return at;
  };
  for (const { outlet: change, forms = [] } of lines) {
    if ("same" in change) {
      const [first, second] = change.same.map(leader) as [string, string];
      if (first === second) continue;
      leads.set(second, first);
      const name = names.get(first) ?? listedName(first) ?? forms[0];
      if (name !== undefined) names.set(first, name);
    } else if ("rename" in change) names.set(leader(change.rename), change.name);
    else {
      const { name, aliases = [], domains = [] } = change.add;
      const outlet = { id: outletId(name), name };
      names.set(leader(outlet.id), name);
      for (const domain of domains) sites.set(bare(domain), outlet);
      for (const form of [name, ...aliases]) {
        called.set(fold(form), outlet);
        looked.push([form, outlet]);
      }
    }
  }

  const namedIn = saidOfNames(looked.map((one) => [one[0], one]));

  function shown({ id, name }: Shown): Shown {
    const to = leader(id);
    return { id: to, name: names.get(to) ?? (to === id ? name : (listedName(to) ?? to)) };
  }

  /** The added outlet on whose site an article stands, or by whose name it goes. */
  function added({ url, publisher }: Article): Shown | null {
    const named = publisher && called.get(fold(publisher.name));
    if (named) return named;
    const host = publisher && sites.get(bare(publisher.name));
    if (host) return host;
    if (url === null || (publisher !== null && publisher.evidence !== "url")) return null;
    for (let at = hostOf(url); at.includes("."); at = at.slice(at.indexOf(".") + 1)) {
      const outlet = sites.get(at);
      if (outlet) return outlet;
    }
    return null;
  }

  return {
    shown,
    publisher(article) {
      const { publisher } = article;
      const outlet = added(article) ?? publisher;
      if (outlet === null) return null;
      const { id, name } = shown(outlet);
      if (publisher && publisher.id === id && publisher.name === name) return publisher;
      return publisher ? { ...publisher, id, name } : { id, name, evidence: CORRECTED };
    },
    cited(article, read) {
      const found = new Map<string, CitedValue>();
      const add = (outlet: Shown, mentions: CitedValue["mentions"]) => {
        const { id, name } = shown(outlet);
        found.set(id, { id, name, mentions: [...(found.get(id)?.mentions ?? []), ...mentions] });
      };
      for (const { mentions, ...outlet } of article.facets.cited) add(outlet, mentions);
      for (const [name, outlet] of namedIn(read)) {
        const mentions = namedAt(article, name).filter((at) => !isWithin(at, [...found.values()]));
        if (mentions.length > 0) add(outlet, mentions);
      }
      return [...found.values()];
    },
  };
}

const isWithin = (at: CitedValue["mentions"][number], cited: readonly CitedValue[]): boolean =>
  cited.some(({ mentions }) =>
    mentions.some(({ field, start, end }) => field === at.field && start < at.end && at.start < end),
  );

function listedName(id: string): string | undefined {
  return outletTable().outlets.find((outlet) => outlet.id === id)?.name;
}

const bare = (domain: string): string =>
  domain
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
    .split("/", 1)[0]!;

function hostOf(url: string): string {
  return siteOf(url) === null || !URL.canParse(url) ? "" : bare(new URL(url).hostname);
}
