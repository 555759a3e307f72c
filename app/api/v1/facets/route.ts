import { FACETS } from "../../../../lib/facets/facet-names.ts";
import type { FacetList } from "../../../../lib/query/api/small-answers.ts";
import { messagesFor } from "../../../../lib/query/messages/messages.ts";
import { answerOperation } from "../../../answer-operation.ts";

/** `GET /api/v1/facets`: the facets that there are. */
export const GET = answerOperation("facets", () => {
  const { facet } = messagesFor("en");
  const facets: FacetList["facets"] = FACETS.map(({ key, param, about }) => ({
    facet: key,
    parameter: param,
    label: facet.title(key),
    about: about !== null,
  }));
  return Response.json({ facets } satisfies FacetList);
});
