import type { DossierFacet } from "../../lib/query/dossier/dossier-facets.ts";
import { dossierJson } from "../../lib/query/dossier/dossier-json.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { answerOperation } from "../answer-operation.ts";
import { ask } from "../ask.ts";
import { json } from "../json.ts";
import { problem, unanswered } from "../problem.ts";
import { findDossier } from "./find-dossier.ts";

/** What the API calls the operation that gives one. */
const OPERATION = { people: "person", countries: "country", outlets: "outlet" } as const;

/** The `GET` of a value's dossier as JSON; a former id leads to the one of today, as on the page. */
export function answerDossier(facet: DossierFacet) {
  return answerOperation<"id">(OPERATION[facet], async (_, { id }) => {
    const result = await ask((site) => findDossier(site, facet, id));
    if ("trouble" in result) return unanswered(result.trouble);
    const found = result.value;
    if ("moved" in found) {
      const location = `/api/v1/${facet}/${encodeURIComponent(found.moved.value)}`;
      return new Response(null, { status: found.moved.forGood ? 301 : 302, headers: { location } });
    }
    if ("dossier" in found) return json(dossierJson(found.dossier));
    const { dossier } = messagesFor("en");
    return problem(404, found.known ? `${dossier.hidden(found.name)}.` : dossier.none(facet, found.name.slice(0, 80)));
  });
}
