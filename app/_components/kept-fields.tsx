import type { SearchRequest } from "../../lib/query/address/request.ts";
import { printRequest } from "../../lib/query/address/url.ts";

/** A search as hidden fields of a form that changes a part of it. */
export function KeptFields({ request }: { readonly request: SearchRequest }) {
  return [...new URLSearchParams(printRequest(request))].map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
