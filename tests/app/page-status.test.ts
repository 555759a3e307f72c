import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Missing } from "../../app/_components/missing.tsx";
import { Trouble } from "../../app/_components/trouble.tsx";
import { type PageStatus, pageStatus, setPageStatus } from "../../app/page-status.ts";
import { RETRY_AFTER } from "../../app/retry-after.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import type { Trouble as Kind } from "../../lib/query/trouble.ts";

const messages = messagesFor("en");

/** What a part of a page says of the HTTP answer, as the server reads it. */
function statusOf<Props extends object>(component: FunctionComponent<Props>, props: Props): PageStatus {
  const page: PageStatus = { status: null, retryAfter: null };
  pageStatus.run(page, () => renderToStaticMarkup(createElement(component, props)));
  return page;
}

describe("the status of a page", () => {
  it("is 404 where it has nothing to show", () => {
    expect(statusOf(Missing, { messages })).toEqual({ status: 404, retryAfter: null });
  });

  it.each(Object.keys(RETRY_AFTER) as Kind[])("is 503, with when to ask again, where the engine is %s", (trouble) => {
    const said = statusOf(Trouble, { trouble, again: "/search", messages });
    expect(said).toEqual({ status: 503, retryAfter: RETRY_AFTER[trouble] });
    expect(said.retryAfter).toBeGreaterThan(0);
  });

  it("is set for no other page that is being made", () => {
    const others: PageStatus[] = [1, 2].map(() => ({ status: null, retryAfter: null }));
    pageStatus.run(others[0]!, () => pageStatus.run(others[1]!, () => setPageStatus(404)));
    expect(others.map(({ status }) => status)).toEqual([null, 404]);
    expect(() => setPageStatus(404)).not.toThrow();
  });
});
