import { expect, test } from "@playwright/test";

test("a browser finds how to search the archive, and a link to an article says what it is", async ({
  page,
  request,
}) => {
  await page.goto("/");
  const link = page.locator('link[rel="search"]');
  await expect(link).toHaveAttribute("type", "application/opensearchdescription+xml");
  const description = await request.get((await link.getAttribute("href"))!);
  const template = /type="text\/html" template="([^"]*)"/.exec(await description.text())![1]!;
  await page.goto(template.replaceAll("&#x26;", "&").replace("{searchTerms}", "moon").replace("{startPage?}", ""));
  await expect(page).toHaveTitle(/^moon/);
  await page.goto((await page.locator("#results h3 a, #results h2 a").first().getAttribute("href"))!);
  const property = (name: string) => page.locator(`meta[property="${name}"]`);
  await expect(property("og:title")).toHaveAttribute("content", (await page.locator("h1").innerText()).slice(0, 120));
  await expect(property("og:url")).toHaveAttribute("content", page.url().replace(/\?.*/, ""));
});

test("programs that go from link to link are told where, and the sitemap leads to articles", async ({ request }) => {
  expect(await (await request.get("/robots.txt")).text()).toBe("User-agent: *\nDisallow: /\n");
  const place = async (path: string) =>
    /<loc>([^<]*)<\/loc>(?!.*<loc>)/s.exec(await (await request.get(path)).text())![1]!;
  const outlet = await request.get(await place(await place("/sitemap.xml")));
  expect([outlet.status(), outlet.url()]).toEqual([200, expect.stringContaining("/outlet/")]);
  const article = await request.get(await place("/sitemap/1"));
  expect([article.status(), article.url()]).toEqual([200, expect.stringContaining("/article/")]);
  const { etag } = (await request.get("/sitemap.xml")).headers();
  expect((await request.get("/sitemap.xml", { headers: { "if-none-match": etag! } })).status()).toBe(304);
  expect((await request.get("/llms.txt")).headers()["content-type"]).toBe("text/markdown; charset=utf-8");
  const missing = await request.get("/sitemap/9");
  expect([missing.status(), missing.headers()["content-type"]]).toEqual([404, "application/problem+json"]);
});
