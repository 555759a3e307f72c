import { facetRow } from "../../lib/facets/facet-names.ts";
import type { DossierFacet } from "../../lib/query/dossier/dossier-facets.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "../_components/article/pieces.tsx";
import type { Page } from "../_page/page.ts";
import type { NoDossier } from "./find-dossier.ts";

/** Longer is no name, and is not said again. */
const LONGEST = 80;

/** The page of a value that no article has, or that is not shown. */
export function noDossier(facet: DossierFacet, { name, known }: NoDossier, messages: Messages): Page {
  const words = messages.dossier;
  const shown = messages.value(facet, { value: name, label: name }).slice(0, LONGEST);
  const title = known ? words.hidden(shown) : words.none(facet, shown);
  const all = (
    <a key="all" href={`/facet/${facetRow(facet).param}`} className="underline">
      {words.lookIn(facet)}
    </a>
  );
  const main = (
    <div className="max-w-prose py-6">
      <h1 className="font-serif text-3xl font-bold">{title}</h1>
      {known && (
        <p className="mt-3 font-serif text-lg">
          {words.hiddenWhy}{" "}
          <a href="/corrections?act=hide" className="underline">
            {words.hiddenBy}
          </a>
        </p>
      )}
      <p className="mt-3 font-serif text-lg">
        <Pieces of={words.look(all)} />
      </p>
    </div>
  );
  return { title, status: 404, indexed: false, main };
}
