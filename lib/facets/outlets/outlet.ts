/** What a news outlet is. A `platform` carries anyone's posts (X, Facebook): it is recognised but never cited. */
export type OutletKind = "agency" | "paper" | "magazine" | "broadcaster" | "site" | "platform";

/** A news outlet as the table knows it. `country`: ISO 3166-1 alpha-2 of its home, `ZZ` where none is known. */
export interface Outlet {
  /** Kebab-case and stable: it is stored in archives and stands in URLs. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronym?: string;
  readonly domains: readonly string[];
  readonly country: string;
  readonly kind: OutletKind;
  /** The name is also a common word or means other things (Dawn, Time, AP): only context makes it an outlet. */
  readonly needsContext?: true;
}
