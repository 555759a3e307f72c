import { describe, expect, it } from "vitest";
import { canonicalUrl, pageAddress } from "../../lib/article/identity/web-address.ts";

describe("pageAddress", () => {
  it.each([
    "https://example.org/a/bridge",
    "http://example.org:80/a/bridge/",
    "https://www.example.org/a/bridge",
    "https://m.example.org/a/bridge?utm_source=rss",
    "https://www.m.example.org/a/bridge?at_medium=mail&xtor=RSS-1",
    "https://amp.example.org/a/bridge?ncid=rss",
    "https://example.org/a/bridge/amp/",
    "https://example.org/amp/a/bridge",
    "https://example.org/a/bridge?CMP=share#top",
    "https://example.org/a/bridge?outputType=amp&fbclid=9",
    "https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a/bridge/amp",
    "https://www.google.com/amp/s/example.org/a/bridge",
    "https://reader:secret@example.org/a/bridge",
  ])("of %s is that of the plain one", (url) => expect(pageAddress(url)).toBe("https://example.org/a/bridge"));

  it.each([
    ["https://example.org/a?id=1", "https://example.org/a?id=2"],
    ["https://example.org/a", "https://example.org/b"],
    ["https://example.org/champ", "https://example.org/ch"],
    ["https://news.example.org/a", "https://example.org/a"],
    ["https://m.co.uk/a", "https://co.uk/a"],
    ["https://example.org/a?page=2", "https://example.org/a"],
    ["https://example.org/A", "https://example.org/a"],
  ])("keeps %s and %s apart", (one, other) => expect(pageAddress(one)).not.toBe(pageAddress(other)));

  it.each(["", "no address", "ftp://example.org/a", "javascript:alert(1)", "https://"])("of %o is none", (url) => {
    expect(pageAddress(url)).toBeNull();
    expect(canonicalUrl(url)).toBeNull();
  });
});
