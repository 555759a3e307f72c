/** Parameters as Next hands them to a page: a name may stand once or often. */
export type PageParameters = Readonly<Record<string, string | string[] | undefined>>;

/** The same as `URLSearchParams`, which page, API and command line share. */
export function searchParameters(parameters: PageParameters): URLSearchParams {
  const out = new URLSearchParams();
  for (const [name, given] of Object.entries(parameters)) {
    for (const value of Array.isArray(given) ? given : [given]) if (value !== undefined) out.append(name, value);
  }
  return out;
}
