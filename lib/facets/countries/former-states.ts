// A data table, hence its length: states that ended or were renamed, by the alpha-4 codes of ISO 3166-3.

/**
 * A state that is no more. `from` and `until` (exclusive) are ISO dates. `names` and `demonyms` always mean it, so that a
 * text of today can speak of it; `places` mean it only in an article published while it lasted, as do the names of the
 * countries in `territory` (each until its own date, when that is earlier). A state that only took a new name keeps the
 * code of today, so that one value covers its whole history: it has a label here and no names.
 */
export interface FormerState {
  readonly code: string;
  readonly name: string;
  readonly from: string;
  readonly until: string;
  readonly names?: string;
  readonly demonyms?: string;
  readonly places?: string;
  readonly territory?: Readonly<Record<string, string>>;
}

const STATES = [
  {
    code: "SUHH",
    name: "Soviet Union",
    from: "1922-12-30",
    until: "1991-12-26",
    names: "Soviet Union, USSR, U.S.S.R., U.S.S.R, Union of Soviet Socialist Republics, Soviet Russia",
    demonyms: "Soviet",
    territory: {
      RU: "",
      UA: "",
      BY: "",
      GE: "",
      AM: "",
      AZ: "",
      KZ: "",
      KG: "",
      UZ: "",
      TJ: "",
      TM: "",
      MD: "",
      EE: "1991-09-06",
      LV: "1991-09-06",
      LT: "1991-09-06",
    },
  },
  {
    code: "DDDE",
    name: "East Germany",
    from: "1949-10-07",
    until: "1990-10-03",
    names: "East Germany, German Democratic Republic, GDR, G.D.R., DDR, E. Germany, Communist Germany",
    demonyms: "East German, E. German",
    places:
      "East Berlin, Leipzig, Dresden, Karl-Marx-Stadt, Rostock, Magdeburg, Erfurt, Potsdam, Jena, Weimar, Cottbus",
  },
  {
    code: "CSHH",
    name: "Czechoslovakia",
    from: "1918-10-28",
    until: "1993-01-01",
    names: "Czechoslovakia, Czecho-Slovakia, Czechoslovak Socialist Republic, CSSR",
    demonyms: "Czechoslovak, Czechoslovakian, Czecho-Slovak",
    territory: { CZ: "", SK: "" },
  },
  {
    code: "YUCS",
    name: "Yugoslavia",
    from: "1918-12-01",
    until: "2003-02-04",
    names: "Yugoslavia, Federal Republic of Yugoslavia, Jugoslavia",
    demonyms: "Yugoslav, Yugoslavian",
    territory: {
      RS: "",
      ME: "",
      HR: "1991-06-25",
      SI: "1991-06-25",
      MK: "1991-09-08",
      BA: "1992-03-03",
      XK: "1999-06-10",
    },
  },
  {
    code: "CSXX",
    name: "Serbia and Montenegro",
    from: "2003-02-04",
    until: "2006-06-03",
    names: "Serbia and Montenegro, Serbia & Montenegro, Serbia-Montenegro",
    territory: { RS: "", ME: "" },
  },
  {
    code: "ZRCD",
    name: "Zaire",
    from: "1971-10-27",
    until: "1997-05-17",
    names: "Zaire, Zaïre, Republic of Zaire",
    demonyms: "Zairean, Zairian, Zaïrean",
    territory: { CD: "" },
  },
  {
    code: "YDYE",
    name: "South Yemen",
    from: "1967-11-30",
    until: "1990-05-22",
    names: "South Yemen, Democratic Yemen, People's Democratic Republic of Yemen, PDRY, P.D.R.Y., S. Yemen",
    demonyms: "South Yemeni, South Yemenite",
    places: "Aden",
  },
  {
    code: "VDVN",
    name: "North Vietnam",
    from: "1945-09-02",
    until: "1976-07-02",
    names: "North Vietnam, North Viet Nam, Democratic Republic of Vietnam",
    demonyms: "North Vietnamese",
    places: "Hanoi, Haiphong",
  },
  {
    code: "ANHH",
    name: "Netherlands Antilles",
    from: "1954-12-15",
    until: "2010-10-10",
    names: "Netherlands Antilles, Dutch Antilles",
    demonyms: "Netherlands Antillean, Dutch Antillean",
    territory: { CW: "", SX: "", BQ: "", AW: "1986-01-01" },
  },
  {
    code: "RHZW",
    name: "Rhodesia",
    from: "1965-11-11",
    until: "1980-04-18",
    places: "Rhodesia, Rhodesian, Rhodesians",
    territory: { ZW: "" },
  },
  { code: "PCHH", name: "Trust Territory of the Pacific Islands", from: "1947-07-18", until: "1986-11-03" },
  { code: "SKIN", name: "Sikkim", from: "1642-01-01", until: "1975-05-16" },
  { code: "PZPA", name: "Panama Canal Zone", from: "1903-11-18", until: "1979-10-01" },
  { code: "NTHH", name: "Saudi-Iraqi Neutral Zone", from: "1922-12-02", until: "1991-12-26" },
  { code: "BUMM", name: "Burma", from: "1948-01-04", until: "1989-06-18" },
  { code: "HVBF", name: "Upper Volta", from: "1960-08-05", until: "1984-08-04" },
  { code: "DYBJ", name: "Dahomey", from: "1960-08-01", until: "1975-11-30" },
  { code: "NHVU", name: "New Hebrides", from: "1906-10-20", until: "1980-07-30" },
  { code: "GEHH", name: "Gilbert and Ellice Islands", from: "1916-01-12", until: "1979-07-12" },
  { code: "AIDJ", name: "French Afars and Issas", from: "1967-07-05", until: "1977-06-27" },
  { code: "TPTL", name: "East Timor", from: "1975-11-28", until: "2002-05-20" },
  { code: "BYAA", name: "Byelorussian SSR", from: "1920-07-31", until: "1991-12-26" },
  { code: "CTKI", name: "Canton and Enderbury Islands", from: "1939-04-06", until: "1979-07-12" },
  { code: "NQAQ", name: "Dronning Maud Land", from: "1939-01-14", until: "1983-01-01" },
  { code: "FQHH", name: "French Southern and Antarctic Territories", from: "1955-08-06", until: "1979-01-01" },
  { code: "FXFR", name: "Metropolitan France", from: "1993-07-12", until: "1997-07-14" },
  { code: "JTUM", name: "Johnston Island", from: "1858-03-19", until: "1986-01-01" },
  { code: "MIUM", name: "Midway Islands", from: "1867-08-28", until: "1986-01-01" },
  { code: "PUUM", name: "U.S. Miscellaneous Pacific Islands", from: "1856-08-18", until: "1986-01-01" },
  { code: "WKUM", name: "Wake Island", from: "1899-01-17", until: "1986-01-01" },
] as const satisfies readonly FormerState[];

export const FORMER_STATES: readonly FormerState[] = STATES;

/** The code of a former state. */
export type FormerCode = (typeof STATES)[number]["code"];
