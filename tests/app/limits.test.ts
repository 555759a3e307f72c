import type { AddressInfo } from "node:net";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import { Trouble } from "../../app/_components/trouble.tsx";
import { unanswered } from "../../app/problem.ts";
import { readConfig } from "../../lib/config.ts";
import { LOCALES } from "../../lib/query/messages/locales.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { exchange } from "../../scripts/bench/fuzz/exchange.ts";
import { answerWith } from "../../server/answer.ts";
import { siteServer } from "../../server/site-server.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it("are settings, with bounds of their own", () => {
  const { searchTerms, bodyBytes, searchMs, searchQueue, requestsPerMinute } = readConfig({}, null);
  expect([searchTerms, bodyBytes, searchMs, searchQueue, requestsPerMinute]).toEqual([60, 65_536, 2000, 100, 600]);
  for (const wrong of [{ SEARCH_TERMS: "0" }, { SEARCH_TERMS: "9000" }, { BODY_BYTES: "1" }, { BODY_BYTES: "much" }])
    expect(() => readConfig(wrong, null)).toThrow(Object.keys(wrong)[0]!);
});

it("of terms: a query is read as far as the setting says, and says so", async () => {
  vi.stubEnv("SEARCH_TERMS", "3");
  vi.resetModules();
  const { parseRequest } = await import("../../lib/query/address/url.ts");
  const { searchRequestOf } = await import("../../app/search-request.ts");
  const four = new URLSearchParams("q=harbour+bridge+ferry+tide+");
  expect(parseRequest(four).request.q.trim()).toBe("harbour bridge ferry");
  const read = searchRequestOf(four);
  expect("refused" in read && (await read.refused.json()).detail).toContain("more than 3 words and values");
  expect(parseRequest(new URLSearchParams("q=harbour+bridge+ferry+")).problems).toEqual([]);
});

it.each([
  ["slow", { SEARCH_MS: "7000" }, "after 7 s"],
  ["busy", { SEARCH_QUEUE: "12" }, "12 searches may wait"],
] as const)(
  "of time and of those who wait: %s says which it is, and when to ask again",
  async (trouble, setting, said) => {
    for (const [name, value] of Object.entries(setting)) vi.stubEnv(name, value);
    const answer = unanswered(trouble);
    expect([answer.status, Number(answer.headers.get("retry-after"))]).toEqual([503, expect.any(Number)]);
    expect((await answer.json()).detail).toContain(said);
    const number = Object.values(setting)[0]!.replace("000", "");
    for (const locale of LOCALES) {
      const html = renderToStaticMarkup(createElement(Trouble, { trouble, again: "/", messages: messagesFor(locale) }));
      expect(html).toContain(` ${number} `.trimEnd());
    }
  },
);

it("of a form's length: a longer one is refused in the reader's language, before it is read", async () => {
  let read = 0;
  const server = siteServer(
    answerWith(
      async (request, response) => {
        for await (const part of request) read += part.length;
        response.end("taken");
      },
      { dev: false, isStopping: () => false, bodyBytes: 5000 },
    ),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const post = (length: number) =>
    exchange(
      port,
      `POST /lists HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Language: fr\r\nContent-Length: ${length}\r\n\r\n${"x".repeat(length)}`,
    );
  expect((await post(5000)).body).toContain("taken");
  expect(read).toBe(5000);
  const { status, body } = await post(5001);
  expect([status, read]).toEqual([413, 5000]);
  expect(body).toMatch(/Un formulaire peut avoir 5.{1,3}000 octets/);
  server.close();
});
