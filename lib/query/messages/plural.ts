/** Chooses between the forms of a language for one and for several: in French 0 and 1.5 are one, in Spanish 1 alone. */
export function pluralOf(tag: string): (count: number, one: string, several: string) => string {
  const rules = new Intl.PluralRules(tag);
  return (count, one, several) => (rules.select(count) === "one" ? one : several);
}
