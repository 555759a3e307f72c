/** Countries that turn up in the same news; a country can be in two groups. Former states stand beside their heirs. */
const GROUPS = [
  "US CA MX",
  "GB IE",
  "AU NZ PG FJ NC VU SB WS TO",
  "RU UA BY MD SUHH PL EE LV LT FI",
  "RU GE AM AZ TR SUHH",
  "KZ KG UZ TJ TM SUHH RU CN AF",
  "RS HR BA SI ME MK XK AL YUCS CSXX GR BG",
  "DE AT CH LI DDDE CZ SK HU CSHH PL",
  "FR BE NL LU DE GB IT ES",
  "ES PT AD GI MA",
  "SE NO DK FI IS FO",
  "GR CY TR BG",
  "RO BG MD HU UA",
  "IL PS LB SY JO EG",
  "IQ IR SY JO KW SA TR",
  "SA AE QA BH KW OM YE YDYE IR",
  "EG SD SS LY ER ET",
  "DZ MA TN LY EH MR",
  "TD NE NG CM CF SD LY",
  "ML NE BF MR SN CI GN GW SL LR GH TG BJ NG GM",
  "CD CG ZRCD RW BI UG AO CF ZM TZ GA CM GQ",
  "ET ER SO DJ KE SS UG TZ",
  "ZA NA BW ZW RHZW MZ LS SZ ZM MW AO MG",
  "IN PK BD LK NP BT MV AF",
  "CN TW HK MO JP KR KP MN",
  "JP KR KP US",
  "TH MM LA KH VN VDVN",
  "MY SG ID PH BN TL TH",
  "MX GT BZ HN SV NI CR PA",
  "CU JM HT DO PR BS",
  "BB TT GD LC VC AG KN DM GY JM",
  "CO VE EC PE BO",
  "AR UY PY CL BR BO",
  "GY SR GF BR VE",
];

/** For each country, those that often stand beside it. */
export const COUNTRY_GROUPS: ReadonlyMap<string, ReadonlySet<string>> = neighbours();

function neighbours(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const group of GROUPS.map((line) => line.split(" "))) {
    for (const code of group) {
      const known = found.get(code) ?? new Set<string>();
      for (const other of group) if (other !== code) known.add(other);
      found.set(code, known);
    }
  }
  return found;
}
