import { type OutletForm, readTable } from "./read-table.ts";
import { AFRICA } from "./table-africa.ts";
import { BRITAIN_IRELAND } from "./table-britain-ireland.ts";
import { EAST_ASIA } from "./table-east-asia.ts";
import { EASTERN_EUROPE } from "./table-eastern-europe.ts";
import { LATIN_AMERICA } from "./table-latin-america.ts";
import { MIDDLE_EAST } from "./table-middle-east.ts";
import { NORTH_AMERICA } from "./table-north-america.ts";
import { SOUTH_ASIA } from "./table-south-asia.ts";
import { SOUTHEAST_ASIA_OCEANIA } from "./table-southeast-asia-oceania.ts";
import { WESTERN_EUROPE } from "./table-western-europe.ts";
import { WORLDWIDE } from "./table-worldwide.ts";

// Where several outlets share a name and the article does not tell them apart, the first of them is taken.
const regions = [
  BRITAIN_IRELAND,
  NORTH_AMERICA,
  WESTERN_EUROPE,
  SOUTH_ASIA,
  MIDDLE_EAST,
  EAST_ASIA,
  SOUTHEAST_ASIA_OCEANIA,
  EASTERN_EUROPE,
  AFRICA,
  LATIN_AMERICA,
  WORLDWIDE,
].map(readTable);

/** Every outlet of the table. */
export const OUTLETS = regions.flatMap((region) => region.outlets);

/** Every written form of their names. */
export const OUTLET_FORMS: readonly OutletForm[] = regions.flatMap((region) => region.forms);
