import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function addressFor(siteUrl: string, headers: Readonly<Record<string, string>>): Promise<string> {
  vi.stubEnv("SITE_URL", siteUrl);
  const { siteAddress } = await import("../../app/site-address.ts");
  return siteAddress(new Headers(headers));
}

it("permanent addresses are made of the address that is set, by whatever name the site is asked", async () => {
  const asked = { host: "127.0.0.1:3000", "x-forwarded-host": "evil.example" };
  expect(await addressFor("https://news.example/", asked)).toBe("https://news.example");
});

it("where none is set they are made of the name by which the site is asked, and never of what is no name", async () => {
  expect(await addressFor("", { host: "127.0.0.1:3000" })).toBe("http://127.0.0.1:3000");
  vi.resetModules();
  const forwarded = { host: "127.0.0.1:3000", "x-forwarded-host": "news.example", "x-forwarded-proto": "https" };
  expect(await addressFor("", forwarded)).toBe("https://news.example");
  vi.resetModules();
  expect(await addressFor("", { host: 'x"><script>' })).toBe("http://localhost");
});
