/** Words that, next after a place, make an organisation, team, outlet or product of it. Compared in lower case. */
export const ORGANISATION_HEADS =
  "airlines airline airways airway aviation corp corp. corporation inc inc. ltd ltd. plc bancorp bancshares bankshares industries motors motor petroleum telecom telecommunications electric holdings express instruments aerospace pharmaceuticals technologies brands chemical chemicals university college institute academy polytechnic seminary hospital museum orchestra symphony philharmonic ballet gazette herald tribune globe post times journal chronicle examiner inquirer observer guardian telegraph mail register sentinel courier dispatch bulletin magazine press mirror enquirer weekly daily fc f.c. rovers rangers bancaire life insurance assurance savings realty cement breweries brewery";

/** Words that, next after a place, make a street, building or other small place elsewhere of it. Compared in lower case. */
export const PLACE_HEADS =
  "street st st. road rd avenue ave boulevard blvd lane drive dr dr. court highway parkway pkwy turnpike pike creek river lake falls springs hills heights hill township township's hotel inn motel mall plaza pub cafe café restaurant cemetery chapel church cathedral elementary middle high junior school avenue's crescent terrace mews close bowl fork canyon ridge grove acres";
