/** What people in the news are, as it stands before a name. */
export const ROLES: readonly string[] = [
  ..."prime minister,foreign minister,finance minister,defence minister,interior minister,health minister".split(","),
  ..."trade minister,justice minister,education minister,opposition leader,party leader,senator,lawmaker".split(","),
  ..."ambassador,envoy,negotiator,governor,mayor,general,army commander,police chief,prosecutor,judge".split(","),
  ..."lawyer,central banker,economist,analyst,chief executive,company chairman,banker,union leader".split(","),
  ..."scientist,professor,doctor,historian,engineer,bishop,activist,aid worker,writer,film director,singer".split(","),
  ..."striker,goalkeeper,coach,team captain,sprinter,cyclist,tennis player,swimmer,spokesman,ship owner".split(","),
];
