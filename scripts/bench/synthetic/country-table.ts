// A data table, hence its length: hand-written from general knowledge.

/**
 * Countries, those most in the news first: `code | name in a sentence | demonym | capital | culture of its names`, and for
 * some `| years`, within which a story may begin (the second exclusive, and early enough for a long story to end in time).
 */
export const COUNTRY_TABLE = `
US | the United States | American | Washington | english
GB | Britain | British | London | english
CN | China | Chinese | Beijing | chinese
SUHH | the Soviet Union | Soviet | Moscow | slavic | 1987-1990
RU | Russia | Russian | Moscow | slavic | 1992-
DE | Germany | German | Berlin | german | 1991-
DE | West Germany | West German | Bonn | german | 1987-1989
FR | France | French | Paris | french
IL | Israel | Israeli | Jerusalem | hebrew
JP | Japan | Japanese | Tokyo | japanese
IN | India | Indian | New Delhi | indian
IR | Iran | Iranian | Tehran | persian
IQ | Iraq | Iraqi | Baghdad | arabic
PK | Pakistan | Pakistani | Islamabad | urdu
AF | Afghanistan | Afghan | Kabul | persian
YUCS | Yugoslavia | Yugoslav | Belgrade | slavic | 1987-2001
SY | Syria | Syrian | Damascus | arabic
UA | Ukraine | Ukrainian | Kiev | slavic | 1992-
TR | Turkey | Turkish | Ankara | turkish
SA | Saudi Arabia | Saudi | Riyadh | arabic
EG | Egypt | Egyptian | Cairo | arabic
AU | Australia | Australian | Canberra | english
CA | Canada | Canadian | Ottawa | english
IT | Italy | Italian | Rome | italian
BR | Brazil | Brazilian | Brasilia | portuguese
MX | Mexico | Mexican | Mexico City | spanish
ES | Spain | Spanish | Madrid | spanish
ZA | South Africa | South African | Pretoria | southern
KR | South Korea | South Korean | Seoul | korean
KP | North Korea | North Korean | Pyongyang | korean
NG | Nigeria | Nigerian | Abuja | western
GR | Greece | Greek | Athens | greek
PL | Poland | Polish | Warsaw | slavic
LB | Lebanon | Lebanese | Beirut | arabic
PS | Palestine | Palestinian | Ramallah | arabic | 1995-
ID | Indonesia | Indonesian | Jakarta | malay
AR | Argentina | Argentine | Buenos Aires | spanish
PH | the Philippines | Philippine | Manila | spanish
VE | Venezuela | Venezuelan | Caracas | spanish
CO | Colombia | Colombian | Bogota | spanish
CU | Cuba | Cuban | Havana | spanish
NL | the Netherlands | Dutch | Amsterdam | dutch
BE | Belgium | Belgian | Brussels | dutch
CH | Switzerland | Swiss | Bern | german
SE | Sweden | Swedish | Stockholm | nordic
IE | Ireland | Irish | Dublin | english
AT | Austria | Austrian | Vienna | german
LY | Libya | Libyan | Tripoli | arabic
KE | Kenya | Kenyan | Nairobi | eastern
SD | Sudan | Sudanese | Khartoum | arabic
TH | Thailand | Thai | Bangkok | thai
TW | Taiwan | Taiwanese | Taipei | chinese
HK | Hong Kong | Hong Kong | Hong Kong | chinese
SG | Singapore | Singaporean | Singapore | chinese
MY | Malaysia | Malaysian | Kuala Lumpur | malay
VN | Vietnam | Vietnamese | Hanoi | vietnamese
BD | Bangladesh | Bangladeshi | Dhaka | urdu
LK | Sri Lanka | Sri Lankan | Colombo | indian
NP | Nepal | Nepalese | Kathmandu | indian
MM | Myanmar | Burmese | Yangon | thai
YE | Yemen | Yemeni | Sanaa | arabic | 1991-
KW | Kuwait | Kuwaiti | Kuwait City | arabic
JO | Jordan | Jordanian | Amman | arabic
QA | Qatar | Qatari | Doha | arabic
AE | the United Arab Emirates | Emirati | Abu Dhabi | arabic
NZ | New Zealand | New Zealand | Wellington | english
PT | Portugal | Portuguese | Lisbon | portuguese
NO | Norway | Norwegian | Oslo | nordic
DK | Denmark | Danish | Copenhagen | nordic
FI | Finland | Finnish | Helsinki | nordic
HU | Hungary | Hungarian | Budapest | hungarian
CZ | the Czech Republic | Czech | Prague | slavic | 1993-
CSHH | Czechoslovakia | Czechoslovak | Prague | slavic | 1987-1991
RO | Romania | Romanian | Bucharest | romanian
BG | Bulgaria | Bulgarian | Sofia | slavic
RS | Serbia | Serbian | Belgrade | slavic | 2007-
BA | Bosnia | Bosnian | Sarajevo | slavic | 1993-
HR | Croatia | Croatian | Zagreb | slavic | 1992-
DDDE | East Germany | East German | East Berlin | german | 1987-1989
ZW | Zimbabwe | Zimbabwean | Harare | southern
SO | Somalia | Somali | Mogadishu | arabic
ET | Ethiopia | Ethiopian | Addis Ababa | eastern
UG | Uganda | Ugandan | Kampala | eastern
RW | Rwanda | Rwandan | Kigali | eastern
ZRCD | Zaire | Zairean | Kinshasa | western | 1987-1996
CD | the Democratic Republic of the Congo | Congolese | Kinshasa | western | 1998-
GH | Ghana | Ghanaian | Accra | western
CI | Ivory Coast | Ivorian | Yamoussoukro | western
TZ | Tanzania | Tanzanian | Dodoma | eastern
DZ | Algeria | Algerian | Algiers | arabic
MA | Morocco | Moroccan | Rabat | arabic
TN | Tunisia | Tunisian | Tunis | arabic
CL | Chile | Chilean | Santiago | spanish
PE | Peru | Peruvian | Lima | spanish
BO | Bolivia | Bolivian | La Paz | spanish
EC | Ecuador | Ecuadorean | Quito | spanish
HT | Haiti | Haitian | Port-au-Prince | french
NI | Nicaragua | Nicaraguan | Managua | spanish
SV | El Salvador | Salvadoran | San Salvador | spanish
PA | Panama | Panamanian | Panama City | spanish
GT | Guatemala | Guatemalan | Guatemala City | spanish
HN | Honduras | Honduran | Tegucigalpa | spanish
CR | Costa Rica | Costa Rican | San Jose | spanish
DO | the Dominican Republic | Dominican | Santo Domingo | spanish
JM | Jamaica | Jamaican | Kingston | english
TT | Trinidad and Tobago | Trinidadian | Port of Spain | english
UY | Uruguay | Uruguayan | Montevideo | spanish
PY | Paraguay | Paraguayan | Asuncion | spanish
GE | Georgia | Georgian | Tbilisi | caucasian | 1992-
AM | Armenia | Armenian | Yerevan | caucasian | 1992-
AZ | Azerbaijan | Azerbaijani | Baku | turkish | 1992-
KZ | Kazakhstan | Kazakh | Astana | turkish | 1998-
UZ | Uzbekistan | Uzbek | Tashkent | turkish | 1992-
BY | Belarus | Belarusian | Minsk | slavic | 1992-
LT | Lithuania | Lithuanian | Vilnius | baltic | 1992-
LV | Latvia | Latvian | Riga | baltic | 1992-
EE | Estonia | Estonian | Tallinn | baltic | 1992-
SK | Slovakia | Slovak | Bratislava | slavic | 1993-
SI | Slovenia | Slovenian | Ljubljana | slavic | 1992-
MK | Macedonia | Macedonian | Skopje | slavic | 1992-
XK | Kosovo | Kosovar | Pristina | albanian | 2009-
AL | Albania | Albanian | Tirana | albanian
CY | Cyprus | Cypriot | Nicosia | greek
MT | Malta | Maltese | Valletta | italian
IS | Iceland | Icelandic | Reykjavik | nordic
LU | Luxembourg | Luxembourgish | Luxembourg | german
BH | Bahrain | Bahraini | Manama | arabic
OM | Oman | Omani | Muscat | arabic
KH | Cambodia | Cambodian | Phnom Penh | thai
LA | Laos | Laotian | Vientiane | thai
MN | Mongolia | Mongolian | Ulan Bator | turkish
AO | Angola | Angolan | Luanda | portuguese
MZ | Mozambique | Mozambican | Maputo | portuguese
ZM | Zambia | Zambian | Lusaka | southern
MW | Malawi | Malawian | Lilongwe | southern
BW | Botswana | Botswanan | Gaborone | southern
NA | Namibia | Namibian | Windhoek | southern | 1991-
SN | Senegal | Senegalese | Dakar | western
ML | Mali | Malian | Bamako | western
CM | Cameroon | Cameroonian | Yaounde | western
LR | Liberia | Liberian | Monrovia | western
SL | Sierra Leone | Sierra Leonean | Freetown | western
SS | South Sudan | South Sudanese | Juba | eastern | 2012-
ER | Eritrea | Eritrean | Asmara | eastern | 1994-
BI | Burundi | Burundian | Bujumbura | eastern
TD | Chad | Chadian | N'Djamena | western
NE | Niger | Nigerien | Niamey | western
BF | Burkina Faso | Burkinabe | Ouagadougou | western
GN | Guinea | Guinean | Conakry | western
TG | Togo | Togolese | Lome | western
BJ | Benin | Beninese | Porto-Novo | western
GA | Gabon | Gabonese | Libreville | western
MG | Madagascar | Malagasy | Antananarivo | malay
MU | Mauritius | Mauritian | Port Louis | indian
FJ | Fiji | Fijian | Suva | pacific
PG | Papua New Guinea | Papua New Guinean | Port Moresby | pacific
TL | East Timor | East Timorese | Dili | portuguese | 2003-
TO | Tonga | Tongan | Nuku'alofa | pacific
WS | Samoa | Samoan | Apia | pacific
VU | Vanuatu | Vanuatuan | Port Vila | pacific
`;
