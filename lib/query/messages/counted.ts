/**
 * A sentence about a number as data, for the browser: by exact number or by the categories of CLDR's plural rules, with
 * `#` for the number. `{ "0": "None fits", one: "One fits", other: "# fit" }`.
 */
export type Counted = { readonly other: string } & {
  readonly [form in Intl.LDMLPluralRule | `${number}`]?: string;
};
