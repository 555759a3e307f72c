/**
 * Countries, regions, capitals and demonyms that are also given names, surnames or ordinary words, so that a word beside
 * them can turn them into something else. Hand-written; cities carry their own mark.
 */
export const DOUBTFUL_NAMES: readonly string[] =
  `jordan, chad, israel, georgia, kenya, paris, london, victoria, washington, virginia, india,
ireland, england, france, holland, wales, cuban, german, french, english, brazil, berlin, lima, dane, danes, finn, finns,
pole, poles, rio, jamaica, china, guinea, mali, egypt, turkey, montana, tennessee, nevada, cyprus, malta, monaco, niger,
jersey, scotland, britain, brittany, lorraine, savoy, normandy, florence, sofia, santiago, san jose, kingston, georgetown,
wellington, alexandria, carolina, dakota, maine, delaware, mexico, cuba, peru, lebanon, palestine, poland, norway, denmark,
sweden, scot, scots, brit, brits, turk, turks, swede, swedes, spain, portugal, greece, vatican, america, american, roman,
turkish, irish, welsh, swiss, dutch, danish, belgian, thai, lao, samoa, tonga, bali, java, tyrol, madeira, kent, devon,
essex, sussex, surrey, cornwall, galicia, navarre, navarra, aragon, castile, limburg, perak, bahia, paraná, sonora, tabasco,
baja, yukon, alberta, ontario, labrador, crete, bohemia, moravia, persia, siam, formosa, burma, grenada, dominica, guam,
trinidad, antigua, nevis, bermuda, salisbury, colombo, praia, male, victoria, hamilton, nassau, valletta, manila, vienna,
rome, athens, dublin, cairo, delhi, moscow, geneva, milan, venice, berne, bern, sanaa, tunis, muscat, suez, sinai, mecca,
medina, bethlehem, nazareth, jericho, hebron, sharon, kuwaiti, chinese, congo, champagne, burgundy, ruhr, hesse,
kimberley, goa, assam, tripura, phuket, penang, cebu, sulu, maui, hollywood, manhattan, brooklyn, queens, bronx, harlem, duma, guerrero, sabah, golan, mayotte, senegal, shaba, arequipa, gazan, fukushima, okinawa`.split(
    /,\s*/,
  );
