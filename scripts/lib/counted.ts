/** `1 article`, `2,801 articles`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

/** How many articles an archive holds, and how many of them are copies. */
interface Held {
  readonly articles: number;
  readonly copies: number;
}

/** What an archive holds: its articles, and how many of them are copies, since pages show a text once. */
export function heldArticles({ articles, copies }: Held): string {
  if (copies === 0) return counted(articles, "article");
  return `${counted(articles, "article")}, ${copies.toLocaleString("en")} of them ${copies === 1 ? "a copy of another" : "copies of others"}`;
}
