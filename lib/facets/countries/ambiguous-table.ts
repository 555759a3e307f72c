/**
 * Names that two countries share, likeliest first: `names | kind | countries`, with a size where the usual step of 0.4 is wrong. What else the article holds decides; `resolve-countries.ts`.
 */
export const AMBIGUOUS_NAMES = `
Georgia | name | GE US
Georgian | demonym | GE US:6.5
South Georgia | name | GS US
Congo | name | CD CG
Congolese | demonym | CD CG
Korea | name | KR KP
Korean | demonym | KR KP
Dominican | demonym | DO DM
Gold Coast | city | AU:5.8 GH:5
Kashmir, Kashmir Valley, Line of Control | state | IN PK
Kashmiri | demonym | IN PK
Punjab | state | IN PK
Punjabi | demonym | IN PK
Bengal | state | IN BD
Bengali | demonym | BD IN
Golan Heights, Golan | state | SY IL
Borneo | state | ID MY BN
New Guinea | state | PG ID
Kurdistan | state | IQ TR IR
Lapland | state | FI SE
Galicia | state | ES UA
Macedonia | name | MK GR
Jersey | name | JE US
Victoria | state | AU CA
Papua | state | ID PG
Timor | state | TL ID
Virgin Islands | name | VI VG
Saint Martin, St. Martin, St Martin | name | MF SX
San Jose, San José | capital | CR:6.3 US:6.7
Kingston | capital | JM CA US
Georgetown | capital | GY US
Tripoli | capital | LY LB
Guiana | name | GY GF
Samoan | demonym | WS AS
`;
