import { facetRow } from "../../lib/facets/facet-names.ts";
import { printRequest } from "../../lib/query/address/url.ts";
import { allTime } from "../../lib/query/dates/all-time.ts";
import type { Companion } from "../../lib/query/dossier/company.ts";
import type { Dossier } from "../../lib/query/dossier/dossier.ts";
import { type DossierFacet, dossierPath } from "../../lib/query/dossier/dossier-facets.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { BesideList } from "../_components/dossier/beside-list.tsx";
import { CompanyTable } from "../_components/dossier/company-table.tsx";
import { DossierHead } from "../_components/dossier/dossier-head.tsx";
import { Quotation } from "../_components/dossier/quotation.tsx";
import { WordingList } from "../_components/dossier/wording-list.tsx";
import { FacetSwitch } from "../_components/facet-switch.tsx";
import { Histogram } from "../_components/histogram.tsx";
import type { Asked, Page } from "../_page/page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";
import { siteMayCorrect } from "../corrections/site-may-correct.ts";
import type { Site } from "../site.ts";
import { DossierHistory } from "./dossier-history.tsx";
import { findDossier } from "./find-dossier.ts";
import { noDossier } from "./no-dossier.tsx";

/** All that the archive says of one person, country or outlet. */
export async function dossierPage(facet: DossierFacet, asked: Asked): Promise<Page> {
  const { params, parameters, headers, site: address, messages } = asked;
  const given = params.id ?? "";
  const again = `${dossierPath(facet, given)}${parameters.size > 0 ? `?${parameters}` : ""}`;
  const result = await ask(async (site) => {
    const found = await findDossier(site, facet, given);
    const here = site.corrections;
    const refusal = siteMayCorrect(headers, { samples: site.samples, here: here !== null });
    const value = "dossier" in found ? found.dossier.value.value : given;
    return { found, mayCorrect: refusal === null, past: here && pastOf(here, value) };
  });
  if ("trouble" in result) return unanswered(result.trouble, again, messages, messages.dossier.kind(facet));
  const { found, mayCorrect, past } = result.value;
  if ("moved" in found) {
    const to = `${dossierPath(facet, found.moved.value)}${parameters.size > 0 ? `?${parameters}` : ""}`;
    return { title: null, main: null, moved: { to, forGood: found.moved.forGood } };
  }
  if (!("dossier" in found)) return noDossier(facet, found, messages);
  const { dossier } = found;
  const label = messages.value(facet, dossier.value);
  const main = (
    <>
      <DossierHead dossier={dossier} mayCorrect={mayCorrect} messages={messages} />
      <Histogram request={dossier.articles.request} time={allTime(dossier)} messages={messages} />
      <div className="with-side">
        <Texts dossier={dossier} mayCorrect={mayCorrect} messages={messages} />
        <aside aria-label={messages.dossier.beside} className="min-w-0">
          <Company dossier={dossier} order={parameters.get("by")} messages={messages} />
          <BesideList
            facet="outlets"
            title={messages.dossier.outlets(facet)}
            values={dossier.outlets}
            request={dossier.articles.request}
            messages={messages}
          />
          <BesideList
            facet="languages"
            title={messages.dossier.languages}
            values={dossier.languages}
            request={dossier.articles.request}
            messages={messages}
          />
        </aside>
      </div>
      {past && <DossierHistory value={dossier.value.value} {...past} messages={messages} />}
    </>
  );
  return { title: label, canonical: address + dossierPath(facet, dossier.value.value), main };
}

/** Corrections of a value that its page shows; all are one click away. */
const LINES = 5;

/** The lines that name a value by its id, the latest first, how many there are, and the names of what they name. */
function pastOf({ history, names }: NonNullable<Site["corrections"]>, value: string) {
  const filter = { act: null, by: null, words: JSON.stringify(value) };
  const lines = history.page(filter, 0, LINES);
  return { lines, count: history.count(filter), names: names(lines.map(({ line }) => line)) };
}

interface PartProps {
  readonly dossier: Dossier;
  readonly messages: Messages;
}

/** What the texts say and call it. */
function Texts({ dossier, mayCorrect, messages }: PartProps & { readonly mayCorrect: boolean }) {
  const { facet, value, articles, called, sentences, spellings, read } = dossier;
  const words = messages.dossier;
  const correct = mayCorrect ? { facet, value: value.value } : null;
  const shared = { request: articles.request, messages, correct };
  const extent = { read, of: articles.count };
  return (
    <div className="min-w-0">
      {sentences.length + called.length + spellings.length > 0 && (
        <p className="mb-4 text-sm text-soft">{words.read(extent)}</p>
      )}
      {called.length > 0 && (
        <section className="mb-6">
          <h2 className="about-title mt-0">{words.called}</h2>
          <WordingList
            wordings={called}
            told={({ articles, span }) => words.calledIn(articles, span, extent)}
            extent={extent}
            {...shared}
          />
        </section>
      )}
      {sentences.length > 0 && (
        <section className="mb-6">
          <h2 className="about-title mt-0">{words.sentences}</h2>
          {sentences.map((quote) => (
            <Quotation key={quote.id} quote={quote} {...shared} />
          ))}
        </section>
      )}
      {spellings.length > 0 && (
        <section className="mb-6">
          <h2 className="about-title mt-0">{words.spellings}</h2>
          <WordingList
            wordings={spellings}
            told={({ articles }) => words.writtenIn(articles, extent)}
            extent={extent}
            {...shared}
          />
        </section>
      )}
    </div>
  );
}

/** With whom and with which countries, by weight or by number. */
function Company({ dossier, order, messages }: PartProps & { readonly order: string | null }) {
  const { facet, value, articles } = dossier;
  const words = messages.dossier;
  const byCount = order === "count";
  const path = dossierPath(facet, value.value);
  const sorted = (company: readonly Companion[]) =>
    byCount ? company.toSorted((a, b) => b.together.count - a.together.count) : company;
  if (dossier.people.length + dossier.countries.length === 0) return null;
  return (
    <>
      {dossier.byWeight && (
        <div data-stay>
          <FacetSwitch
            label={words.companyOrder}
            name="by"
            choices={[
              { label: words.byWeight, href: path, chosen: !byCount },
              { label: words.byCount, href: `${path}?by=count`, chosen: byCount },
            ]}
          />
          {!byCount && <p className="mb-1 text-xs text-soft">{words.byWeightHint}</p>}
        </div>
      )}
      {(["people", "countries"] as const).map(
        (key) =>
          dossier[key].length > 0 && (
            <section key={key} className="facet">
              <h2 className="kicker">{words.company(key)}</h2>
              <CompanyTable facet={key} company={sorted(dossier[key])} messages={messages} />
              {/* Of its own facet a list says what others are found in, not what both are. */}
              {key !== facet && (
                <a
                  href={`/facet/${facetRow(key).param}?${printRequest(articles.request)}`}
                  className="inline-block py-1 text-sm"
                >
                  {words.everyone(key)}
                </a>
              )}
            </section>
          ),
      )}
    </>
  );
}
