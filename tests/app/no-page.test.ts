import { expect, it } from "vitest";
import { missing } from "../../app/_page/missing.tsx";
import { unanswered } from "../../app/_page/unanswered.tsx";
import { RETRY_AFTER } from "../../app/retry-after.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import type { Trouble } from "../../lib/query/trouble.ts";

const messages = messagesFor("en");

it("an address with nothing under it is a 404", () => {
  expect(missing(messages, "Nothing")).toMatchObject({ status: 404, title: "Nothing" });
});

it.each(Object.keys(RETRY_AFTER) as Trouble[])(
  "an engine that gives no answer (%s) is a 503 that says when to ask again",
  (trouble) => {
    const page = unanswered(trouble, "/search?q=moon", messages);
    expect(page).toMatchObject({ status: 503, indexed: false, retryAfter: RETRY_AFTER[trouble] });
  },
);
