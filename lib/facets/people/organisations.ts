import { words } from "./words.ts";

/** Words of the name of an organisation, place, event or work: a run that holds one is no person. Folded. */
export const ORGANISATION_WORDS: ReadonlySet<string> = words(`
inc incorporated corp corporation co company ltd limited llc llp plc lp ag sa spa nv bv gmbh ab oy asa pty bhd sdn tbk
group holding holdings bank banks bancorp banking university college institute institution school academy hospital
clinic ministry department dept agency commission committee council party union association assn federation confederation
organisation organization foundation society club fc afc cf sc united city rovers wanderers athletic albion hotspur
villa airlines airline airways air motors motor oil gas petroleum energy power electric electronics steel mining mines
industries industry industrial international national federal reserve fund funds trust exchange stock stocks market
markets board court courts tribunal senate house congress parliament assembly army navy force forces police guard
guards brigade battalion division corps regiment museum library church mosque temple cathedral synagogue shrine center
centre airport station stadium arena street st road rd avenue ave boulevard blvd highway freeway lane square plaza river lake sea ocean
bay gulf strait channel canal dam island islands mount mountain mountains valley desert forest hills park bridge tower
towers hotel palace castle cemetery prison jail camp base port harbour harbor times post news newspaper tribune herald
journal gazette daily telegraph guardian observer independent mirror express chronicle star globe sun standard mail press
review magazine network television tv radio broadcasting channel cup league championship championships olympics olympic
games open prix tour race series award awards prize medal act bill law treaty accord accords agreement pact protocol
declaration summit conference convention forum congress war wars battle revolution uprising day week month year programme
program project plan strategy initiative operation mission report study survey poll index system systems service
services technologies technology tech software networks solutions partners capital securities insurance assurance
financial finance investments investment asset management consulting brothers bros sons products foods food beverage
breweries brewing stores store supermarket entertainment pictures studios studio records music media communications
telecom telecommunications wireless bureau office administration authority authorities government state states republic
kingdom province county district region territory peninsula north south east west northern southern eastern western central
coast border democratic republican democrats republicans labour conservative conservatives liberal socialist communist
front movement coalition alliance jihad resistance theory effect syndrome disease virus version windows theatre theater
opera orchestra band festival laboratory laboratories lab labs observatory telescope hurricane typhoon storm tropical cyclone
earthquake class model conference round finals semi-finals quarter title match test editing reporting writing
photo photos file image building buildings dome hall gallery court chamber chambers bridge gate crescent terrace
pharmaceuticals pharma chemical chemicals aerospace aviation airbus boeing shipping lines line railways railway rail cement
textile textiles sugar tobacco bureau works plant plants factory mill refinery pipeline field fields block
mall market bazaar restaurant cafe bar pub inn resort casino farm farms ranch estate estates properties realty
doctrine plan principle principles cup shield trophy stakes derby classic masters invitational marathon
constitution amendment code rules charter fund bond bonds loan securities treasury exchequer
elementary middle primary secondary high polytechnic faculty seminary madrasa scholarship fellowship chair
communique manifesto bible quran koran gospel psalm testament torah
province prefecture oblast governorate municipality township village town borough ward parish suburb colony
americans europeans africans asians arabs muslims christians jews hindus sikhs buddhists catholics protestants`);

/** Words that open the name of a firm or body, but of no person. Folded. */
export const HEADS: ReadonlySet<string> = words(`
nv ag pt ig kk ste cie banque banco banca banka bank caisse cassa sparkasse credit credito credits societe sociedad
societa compagnie companhia compania gruppo grupo groupe konzern kabushiki wildlife ministry ministere`);

/** Names of persons that stand for a company, a brand, a prize or a body when nothing says otherwise. Folded. */
export const EPONYMS: ReadonlySet<string> = new Set(
  `morgan stanley|goldman sachs|jp morgan|jpmorgan chase|philip morris|ralph lauren|calvin klein|merrill lynch|
lehman brothers|bear stearns|charles schwab|wells fargo|johns hopkins|ernst young|price waterhouse|arthur andersen|
booz allen|marks spencer|rolls royce|aston martin|mercedes benz|harley davidson|johnson johnson|eli lilly|
louis vuitton|christian dior|yves saint laurent|hugo boss|tommy hilfiger|estee lauder|elizabeth arden|
jack daniel|jim beam|johnnie walker|john deere|john lewis|marie claire|marie curie cancer|mary celeste|
e f hutton|ef hutton|s g warburg|sg warburg|l f rothschild|lf rothschild|a g edwards|ag edwards|smith barney|harris upham|
shearson lehman|shearson lehman hutton|morgan guaranty|janney montgomery|prudential bache|thomson mckinnon|wood gundy|
c itoh|g d searle|k mart|wal mart|du pont|sears roebuck|archer daniels midland|carter hawley|carter hawley hale|
diamond shamrock|allis chalmers|borg warner|anheuser busch|jardine matheson|jardine fleming|cheung kong|niagara mohawk|
dai ichi kangyo|deutsche babcock|daimler benz|hoffmann la roche|boehringer ingelheim|schering plough|bristol myers|
smith kline|smithkline beecham|black decker|colgate palmolive|procter gamble|abercrombie fitch|dun bradstreet|
w va|n y|mato grosso|mato grosso do sul|kitty hawk|marine midland|donaldson lufkin|
townsend thoresen|hiram walker|a e staley|arthur d little|mckinsey|kohlberg kravis|kohlberg kravis roberts|paine webber|painewebber|salomon brothers|drexel burnham|drexel burnham lambert|smith barney|dean witter|kidder peabody|dillon read|
morgan grenfell|kleinwort benson|robert fleming|hoare govett|james capel|phillips drew|baring brothers|samuel montagu|
hill samuel|standard chartered|thomas cook|ben jerry|sothebys|christies|tiffany|hewlett packard|
walt disney|warner brothers|levi strauss|dr pepper|mary kay|fannie mae|freddie mac|sallie mae|ginnie mae|
general dynamics|martin marietta|mcdonnell douglas|rhone poulenc|banco santander|san miguel|don quixote|
harvey nichols|selfridges|moet hennessy|remy martin|jose cuervo|jimmy choo|vivienne westwood|armani|versace|prada|gucci|
abu sayyaf|boko haram|al shabaab|al shabab|al qaeda|al qaida|al jazeera|al arabiya|al ahram|al hayat|al aqsa|al azhar|
santa claus|uncle sam|father christmas|john doe|jane doe|john bull|joe public|jim crow|jack frost|davy jones|
buckingham palace|capitol hill|downing street|notre dame|covid|allahu akbar|hong kong|sri lanka|el nino|la nina|
el salvador|costa rica|puerto rico|tel aviv|abu dhabi|abu ghraib|addis ababa|buenos aires|rio grande|
monte carlo|san francisco|santa fe|khan younis|dien bien phu|mardi gras|sinn fein|fianna fail|fine gael|plaid cymru|
likud|kadima|hamas|fatah|hezbollah|taliban|jemaah islamiyah|lashkar taiba|jaish mohammed|janata dal|
lok sabha|rajya sabha|loya jirga|knesset|bundestag|duma|diet|sejm|sensex|nikkei|hang seng|
ramadan|eid|diwali|holi|hanukkah|yom kippur|rosh hashanah|tet|songkran|vesak`
    .split("|")
    .map((name) => name.trim()),
);
