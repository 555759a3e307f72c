import { VALUE_ORDERS, type ValueOrder } from "../../../lib/query/facet-page.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";

interface Props {
  readonly order: ValueOrder;
  readonly href: (order: ValueOrder) => string;
  readonly messages: Messages;
}

/** The orders that a facet's values can stand in. */
export function OrderLinks({ order, href, messages: { facetPage } }: Props) {
  return (
    <nav aria-label={facetPage.order} className="no-print flex flex-wrap gap-x-4">
      {VALUE_ORDERS.map((one) =>
        one === order ? (
          <strong key={one} className="py-1">
            {facetPage.orders[one]}
          </strong>
        ) : (
          <a key={one} href={href(one)} className="inline-block py-1 underline">
            {facetPage.orders[one]}
          </a>
        ),
      )}
    </nav>
  );
}
