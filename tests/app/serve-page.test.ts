import { gunzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { type Drawn, drawing } from "../../app/_page/drawn.ts";
import type { MakePage } from "../../app/_page/page.ts";
import { servePage } from "../../app/_page/serve-page.ts";
import { log } from "../../app/_watch/log.ts";

const shown: MakePage = async ({ params, parameters, site }) => ({
  title: "Seven < eight",
  main: [params.id, parameters.get("q"), site].join(" "),
});

/** Asks as the server does: the page is handed to it past Next. */
async function ask(
  make: MakePage,
  accepted = "",
  context: { params?: Record<string, string> } = { params: { id: "7" } },
) {
  const request: { drawn: Drawn | null; forwarded: boolean } = { drawn: null, forwarded: false };
  const headers = { host: "news.example", "accept-encoding": accepted };
  const response = await drawing.run(request, () =>
    servePage(make)(new Request("http://localhost/x?q=moon", { headers }), { params: Promise.resolve(context.params) }),
  );
  return { response, drawn: request.drawn };
}

describe("servePage", () => {
  it("draws the page whole, from the address and the reader's name of the site", async () => {
    const { drawn, response } = await ask(shown);
    expect(drawn).toMatchObject({ status: 200, retryAfter: null, type: "text/html; charset=utf-8", encoding: null });
    expect(drawn!.body).toMatch(/^<!doctype html><html lang="en">.*<title>Seven &lt; eight · Dateline<\/title>/);
    expect(drawn!.body).toContain("7 moon http://news.example<p");
    expect(drawn!.body).toMatch(/>http:\/\/news\.example\/x\?q=moon, printed on [^<]+<\/p><\/main>/);
    expect(await response.text()).toBe("");
  });

  it("serves a route without parameters, and answers by itself where no server listens", async () => {
    expect((await ask(shown, "", {})).drawn!.body).toContain(" moon http");
    const alone = await servePage(shown)(new Request("http://localhost/?q=x"), { params: Promise.resolve({}) });
    expect(await alone.text()).toContain("</html>");
  });

  it.each([
    ["gzip, deflate, br", true],
    ["br;q=1.0, GZIP;q=0.2", true],
    ["*", true],
    ["", false],
    ["br", false],
    ["gzip;q=0, *", false],
    ["identity, gzip;q=0.0", false],
  ])("packs it for those who take it packed: %j", async (accepted, isPacked) => {
    const { drawn } = await ask(shown, accepted);
    expect(drawn!.encoding).toBe(isPacked ? "gzip" : null);
    const html = isPacked ? gunzipSync(drawn!.body).toString() : drawn!.body;
    expect(html).toContain("7 moon");
  });

  it("says what of its address no page reads, and leads to what was meant", async () => {
    const pageAt = async (query: string, language = "en") => {
      const headers = { "accept-language": language };
      const made = servePage(async () => ({ title: null, main: "what is found" }));
      return (await made(new Request(`http://x/search?${query}`, { headers }), { params: Promise.resolve({}) })).text();
    };
    const wrong = await pageAt("q=moon&contry=US&zzzzzzzz=<b>");
    expect(wrong).toContain(
      '<a href="?q=moon&amp;country=US&amp;zzzzzzzz=%3Cb%3E" class="underline"><code>country=US</code></a>',
    );
    expect(wrong).toMatch(
      /<ul aria-label="How this address was read".*<code dir="auto">zzzzzzzz<\/code>.*what is found/,
    );
    expect(await pageAt("contry=US", "fr")).toContain("Vouliez-vous dire");
    expect(await pageAt("q=moon&tour=0&utm_source=letter&contry=")).not.toContain("remarks");
  });

  it("gives status, robots and when to ask again", async () => {
    const { drawn, response } = await ask(async () => ({
      title: null,
      status: 503,
      retryAfter: 10,
      indexed: false,
      canonical: "http://news.example/x",
      main: "",
    }));
    expect(drawn).toMatchObject({ status: 503, retryAfter: 10 });
    expect(drawn!.body).toContain('<meta name="robots" content="noindex, nofollow"/>');
    expect(drawn!.body).toContain('<link rel="canonical" href="http://news.example/x"/>');
    expect(response.status).toBe(503);
  });

  it("leaves a page that fails to the server, and the reason to the log", async () => {
    const said = vi.spyOn(log(), "error").mockReturnValue();
    const { drawn, response } = await ask(() => Promise.reject(new Error("a secret")));
    expect({ drawn, status: response.status, said: await response.text() }).toEqual({
      drawn: null,
      status: 500,
      said: "",
    });
    expect(JSON.stringify(said.mock.calls[0])).toContain("a secret");
    said.mockRestore();
  });
});
