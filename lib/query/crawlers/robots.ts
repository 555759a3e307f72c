/** Endless spaces of links, and files that cost a search each. Articles, and the pages of people, countries and outlets, are what is to be read. */
const CLOSED = ["/search", "/facet/", "/compare", "/corrections", "/export/", "/feed/", "/api/"];

/** What programs that go from link to link may read: nothing of a site that is not said to have a public address. */
export function robots(publicSite: string | null): string {
  const closed = publicSite === null ? ["/"] : CLOSED;
  const lines = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`)];
  return `${[...lines, ...(publicSite === null ? [] : ["", `Sitemap: ${publicSite}/sitemap.xml`])].join("\n")}\n`;
}
