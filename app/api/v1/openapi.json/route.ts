import { openApi } from "../../../../lib/query/api/openapi.ts";
import { siteAddress } from "../../../site-address.ts";

/** `GET /api/v1/openapi.json`: the API as an OpenAPI document. */
export function GET({ headers }: Request): Response {
  return Response.json(openApi(siteAddress(headers)));
}
