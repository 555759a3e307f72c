/**
 * Words of everyday news in some countries: `countries | weight | words`. They never make a country; they only help to
 * choose between places of one name (`Alexandria` with a sheriff is not in Egypt). Hand-written.
 */
export const LOCAL_CUES = `
US | 0.6 | Sheriff, sheriff, Sheriffs, Sheriff's, sheriff's, Interstate, Selectmen, selectmen, selectman, Selectman, aldermen, alderman, Alderman, GOP, Congressman, Congresswoman, Medicaid, Medicare, NCAA, NFL, MLB, Trooper, trooper, troopers, arraigned, misdemeanor, felony, freshman, freshmen, sophomore, sophomores, Thanksgiving, touchdown, touchdowns, quarterback, homecoming, superintendent, Superintendent, valedictorian, varsity, turnpike, Turnpike, statewide, countywide, Rotary, YMCA, paramedics, subdivision, zoning, Zoning
US | 0.3 | County, county, Parish, Democrat, Democrats, Republican, Republicans, downtown, Downtown, mph, Highway, Route, driveway, inning, innings, semester, commissioners, Commissioners, precinct, ballot, Ave., Blvd., foreclosure, foreclosures, attorney, councilman, Councilman, councilwoman, Councilwoman, detectives, preschool, bookstore, sidewalk, sidewalks, pickup, SUV, fairgrounds, playoff, playoffs, district, caucus, auto, yard, yards
US | 0.2 | center, centers, Center, color, colors, neighbor, neighbors, neighborhood, neighborhoods, labor, program, programs, theater, Theater, favor, favorite, honor, honored, traveled, traveling, organization, organized, percent, recognized, jewelry, defense, gray
GB | 0.6 | £, councillor, councillors, Councillor, Cllr, pensioner, pensioners, Constabulary, petrol, motorway, pence, lorry, Tory, Tories, NHS, postcode, Ofsted, GCSE, GCSEs, Magistrates, magistrates, mum, Labour, Lib, BBC, carriageway, barrister, solicitor, borough, Asda, Tesco, fete
GB IE AU | 0.2 | pm, am
GB IE AU NZ IN ZA CA | 0.2 | centre, centres, Centre, colour, neighbour, neighbours, neighbourhood, labour, programme, programmes, theatre, Theatre, favour, favourite, honour, honoured, travelled, organisation, organised, cent, recognised, jewellery, defence, grey, metres, kilometres
CA | 0.6 | RCMP, Tories, Liberals, NDP, loonie, toonie, riding, CFL, Canucks, Leafs, Canadiens
IN | 0.6 | crore, crores, lakh, lakhs, panchayat, BJP, Lok, taluk, tehsil, naxal, Naxals
PK | 0.6 | crore, lakh, madrassa, tehsil, PML-N, PPP, PTI
AU | 0.6 | footy, Labor, ute, AFL, NRL, Aboriginal
IE | 0.6 | Garda, Gardai, Gardaí, gardai, gardaí, Taoiseach, TD, TDs, Fianna, Sinn, GAA
`;
