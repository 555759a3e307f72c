import type { Mutant } from "../mutant.ts";

export const ARTICLE: readonly Mutant[] = [
  {
    promise: "What shares an address alone is another article",
    file: "lib/article/same-page.ts",
    from: "return sharedOf(before.raw.text, now.raw.text) >= least;",
    to: "return true;",
    tests: ["tests/archive/identities.test.ts"],
  },
  {
    promise: "One page under two addresses is one article",
    file: "lib/article/web-address.ts",
    from: "  if (getDomain(site) !== null) parsed.hostname = site;\n",
    to: "",
    tests: ["tests/article/web-address.test.ts", "tests/archive/identities.test.ts"],
  },
  {
    promise: "Tracking is no part of an address that tells an article",
    file: "lib/article/web-address.ts",
    from: "(?:utm_\\w+|fbclid",
    to: "(?:fbclid",
    tests: ["tests/article/identity.test.ts"],
  },
  {
    promise: "A parameter that only begins like tracking tells an article",
    file: "lib/article/web-address.ts",
    from: "|partner|share)$/i",
    to: "|partner|share)/i",
    tests: ["tests/article/identity.test.ts"],
  },
  {
    promise: "The order of parameters is no part of an address that tells an article",
    file: "lib/article/web-address.ts",
    from: `  url.searchParams.sort();
`,
    to: "",
    tests: ["tests/article/identity.test.ts"],
  },
  {
    promise: "A slash at the end is no part of an address that tells an article",
    file: "lib/article/web-address.ts",
    from: 'if (url.pathname !== "/")',
    to: 'if (url.pathname === "/")',
    tests: ["tests/article/identity.test.ts"],
  },
  {
    promise: "A place within a page is no part of an address that tells an article",
    file: "lib/article/web-address.ts",
    from: `  url.hash = "";
`,
    to: "",
    tests: ["tests/article/identity.test.ts"],
  },
  {
    promise: "A source's own id tells an article within its collection alone",
    file: "lib/article/identity.ts",
    from: 'yield key("id", collection, externalId)',
    to: 'yield key("id", externalId)',
    tests: ["tests/article/identity.test.ts"],
  },
  {
    promise: "Line ends and spacing make no other article",
    file: "lib/article/identity.ts",
    from: 'foldedText(raw.title ?? ""), foldedText(raw.text)',
    to: 'raw.title ?? "", raw.text',
    tests: ["tests/article/identity.test.ts"],
  },
  {
    promise: "What is read by other parts is read again",
    file: "lib/article/identity.ts",
    from: "sameVersions && isDeepStrictEqual(a.given.parts, b.given.parts)",
    to: "sameVersions",
    tests: ["tests/ingest/import.test.ts"],
  },
  {
    promise: "A time of day that is not written is not invented",
    file: "lib/article/written-date.ts",
    from: 'if (!known.isCertain("hour"))',
    to: 'if (known.get("hour") === null)',
    tests: ["tests/article/written-date.test.ts"],
  },
  {
    promise: "A time that is no time of day leaves the day standing",
    file: "lib/article/written-date.ts",
    from: "Number(hour) > 23 || ",
    to: "",
    tests: ["tests/article/written-date.test.ts"],
  },
  {
    promise: "A date in the future is not believed",
    file: "lib/article/suspicion.ts",
    from: "? IN_FUTURE : undefined",
    to: "? undefined : undefined",
    tests: ["tests/ingest/judge-dates.test.ts"],
  },
  {
    promise: "A time of day that is written is kept",
    file: "lib/article/written-date.ts",
    from: "if (time) return",
    to: 'if (time === "") return',
    tests: ["tests/article/written-date.test.ts"],
  },
];
