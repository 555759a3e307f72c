/** An address that a page may link to: `http` or `https`, and nothing that runs; null for any other. */
export function webLink(address: string | null): string | null {
  if (address === null || !/^https?:\/\//i.test(address)) return null;
  return URL.canParse(address) ? new URL(address).href : null;
}
