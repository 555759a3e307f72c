/** Namespaces that readers know by a short name, whatever prefix a file gives them. */
const KNOWN: readonly (readonly [space: string, address: RegExp])[] = [
  [
    "",
    /^http:\/\/(?:purl\.org\/rss\/1\.0|my\.netscape\.com\/rdf\/simple\/0\.9|channel\.netscape\.com\/rdf\/simple\/0\.9|backend\.userland\.com\/rss\w*|purl\.org\/net\/rss1\.1#?|blogs\.law\.harvard\.edu\/tech\/rss|www\.rssboard\.org\/\S*)\/?$/i,
  ],
  ["atom", /^(?:http:\/\/www\.w3\.org\/2005\/Atom|http:\/\/purl\.org\/atom\/ns#\S*)$/i],
  ["rdf", /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/i],
  ["content", /^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/i],
  ["dc", /^http:\/\/purl\.org\/dc\/elements\/1\.[01]\/?$/i],
  ["dcterms", /^http:\/\/purl\.org\/dc\/terms\/?$/i],
  ["media", /^http:\/\/(?:search\.yahoo\.com\/mrss|video\.search\.yahoo\.com\/mrss)\/?$/i],
  ["itunes", /^http:\/\/www\.itunes\.com\/dtds\/podcast-1\.0\.dtd$|^http:\/\/example\.com\/dtds\/podcast-1\.0\.dtd$/i],
  ["feedburner", /^http:\/\/rssnamespace\.org\/feedburner\/ext\/1\.0$/i],
  ["xhtml", /^http:\/\/www\.w3\.org\/1999\/xhtml\/?$/i],
  ["wp", /^http:\/\/wordpress\.org\/export\/\S*$/i],
  ["news", /^http:\/\/www\.google\.com\/schemas\/sitemap-news\/\S*$/i],
];

/** What the prefixes mean where an element stands; the empty one is that of names without. */
export type Prefixes = ReadonlyMap<string, string>;

/** The prefixes inside an element with these attributes. */
export function withDeclared(prefixes: Prefixes, attributes: ReadonlyMap<string, string>): Prefixes {
  let within: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    const prefix = name === "xmlns" ? "" : /^xmlns:(.+)$/.exec(name)?.[1];
    if (prefix === undefined) continue;
    within ??= new Map(prefixes);
    within.set(prefix, KNOWN.find(([, address]) => address.test(value.trim()))?.[0] ?? prefix);
  }
  return within ?? prefixes;
}

/** A written name in two: its namespace's short name, and the name itself. */
export function qualified(written: string, prefixes: Prefixes): { readonly space: string; readonly name: string } {
  const colon = written.indexOf(":");
  const prefix = written.slice(0, Math.max(0, colon));
  return { space: prefixes.get(prefix) ?? prefix, name: written.slice(colon + 1) };
}
