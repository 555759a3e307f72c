// A data table, hence its length: the countries of ISO 3166-1 and Kosovo, hand-written from general knowledge.

/**
 * One country a line: `code | English name | other names | demonyms | capitals and other seats of government`.
 * Plurals of demonyms in `-an`, `-i`, `-er` and the like are derived; irregular forms are listed.
 */
export const COUNTRY_TABLE = `
AD | Andorra | Principality of Andorra | Andorran | Andorra la Vella
AE | United Arab Emirates | UAE, U.A.E., Emirates | Emirati, Emirian | Abu Dhabi
AF | Afghanistan | Islamic Emirate of Afghanistan | Afghan, Afghani | Kabul
AG | Antigua and Barbuda | Antigua, Barbuda | Antiguan, Barbudan |
AI | Anguilla | | Anguillan |
AL | Albania | Republic of Albania | Albanian | Tirana
AM | Armenia | Republic of Armenia | Armenian | Yerevan
AO | Angola | Republic of Angola, People's Republic of Angola | Angolan | Luanda
AQ | Antarctica | | |
AR | Argentina | Argentine Republic | Argentine, Argentinian, Argentinean | Buenos Aires
AS | American Samoa | | American Samoan | Pago Pago
AT | Austria | Republic of Austria | Austrian | Vienna
AU | Australia | Commonwealth of Australia | Australian, Aussie | Canberra
AW | Aruba | | Aruban | Oranjestad
AX | Åland Islands | Aland Islands, Aland | Ålander | Mariehamn
AZ | Azerbaijan | Republic of Azerbaijan, Azerbaidjan | Azerbaijani, Azeri | Baku
BA | Bosnia and Herzegovina | Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia, Herzegovina, BiH, Republika Srpska | Bosnian, Bosniak, Herzegovinian | Sarajevo
BB | Barbados | | Barbadian, Bajan | Bridgetown
BD | Bangladesh | People's Republic of Bangladesh, East Pakistan | Bangladeshi | Dhaka, Dacca
BE | Belgium | Kingdom of Belgium | Belgian | Brussels
BF | Burkina Faso | Burkina, Upper Volta | Burkinabe, Burkinabé, Burkinan | Ouagadougou
BG | Bulgaria | Republic of Bulgaria | Bulgarian | Sofia
BH | Bahrain | Kingdom of Bahrain, Bahrein | Bahraini | Manama
BI | Burundi | Republic of Burundi | Burundian | Bujumbura, Gitega
BJ | Benin | Republic of Benin, Dahomey | Beninese, Beninois | Porto-Novo, Cotonou
BL | Saint Barthélemy | St. Barts, St Barts, Saint Barts, St. Barthelemy | | Gustavia
BM | Bermuda | | Bermudian, Bermudan |
BN | Brunei | Brunei Darussalam | Bruneian | Bandar Seri Begawan
BO | Bolivia | Plurinational State of Bolivia | Bolivian | La Paz, Sucre
BQ | Caribbean Netherlands | Bonaire, Sint Eustatius, Saba Island | Bonairean | Kralendijk
BR | Brazil | Federative Republic of Brazil, Brasil | Brazilian | Brasília, Brasilia
BS | Bahamas | Commonwealth of the Bahamas | Bahamian | Nassau
BT | Bhutan | Kingdom of Bhutan | Bhutanese | Thimphu
BV | Bouvet Island | | |
BW | Botswana | Republic of Botswana, Bechuanaland | Botswanan, Motswana, Batswana | Gaborone
BY | Belarus | Republic of Belarus, Byelorussia, Belorussia | Belarusian, Belarussian, Byelorussian | Minsk
BZ | Belize | British Honduras | Belizean | Belmopan
CA | Canada | Dominion of Canada | Canadian, Québécois, Quebecois, Quebecker | Ottawa
CC | Cocos Islands | Cocos (Keeling) Islands, Keeling Islands | |
CD | Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, D.R. Congo, DRC, D.R.C., DRCongo, Congo-Kinshasa, Belgian Congo, Congo DR, Congo DRC | | Kinshasa
CF | Central African Republic | CAR, C.A.R., Central African Empire, Ubangi-Shari | Central African | Bangui
CG | Republic of the Congo | Republic of Congo, Congo-Brazzaville, Congo Republic, People's Republic of the Congo | | Brazzaville
CH | Switzerland | Swiss Confederation | Swiss | Bern, Berne
CI | Ivory Coast | Côte d'Ivoire, Cote d'Ivoire, Cote D'Ivoire | Ivorian, Ivoirian | Yamoussoukro
CK | Cook Islands | | Cook Islander | Avarua, Rarotonga
CL | Chile | Republic of Chile | Chilean | Santiago
CM | Cameroon | Republic of Cameroon, Cameroun, Cameroons | Cameroonian | Yaoundé, Yaounde
CN | China | People's Republic of China, PRC, P.R.C., P.R. China, Mainland China, Communist China, Red China | Chinese | Beijing, Peking
CO | Colombia | Republic of Colombia | Colombian | Bogotá, Bogota
CR | Costa Rica | Republic of Costa Rica | Costa Rican |
CU | Cuba | Republic of Cuba | Cuban | Havana
CV | Cape Verde | Cabo Verde, Republic of Cabo Verde | Cape Verdean, Cabo Verdean | Praia
CW | Curaçao | Curacao | Curaçaoan, Curacaoan | Willemstad
CX | Christmas Island | | |
CY | Cyprus | Republic of Cyprus, Northern Cyprus, North Cyprus | Cypriot, Greek Cypriot, Turkish Cypriot | Nicosia
CZ | Czech Republic | Czechia | Czech | Prague
DE | Germany | Federal Republic of Germany, FRG, F.R.G., West Germany, W. Germany, Western Germany, Deutschland | German, West German, W. German | Berlin, Bonn, West Berlin
DJ | Djibouti | Republic of Djibouti, French Somaliland | Djiboutian | Djibouti City
DK | Denmark | Kingdom of Denmark | Danish, Dane | Copenhagen
DM | Dominica | Commonwealth of Dominica | |
DO | Dominican Republic | | Dominican | Santo Domingo
DZ | Algeria | People's Democratic Republic of Algeria | Algerian | Algiers
EC | Ecuador | Republic of Ecuador | Ecuadorian, Ecuadorean, Ecuadoran | Quito
EE | Estonia | Republic of Estonia | Estonian | Tallinn
EG | Egypt | Arab Republic of Egypt, United Arab Republic | Egyptian | Cairo
EH | Western Sahara | Sahrawi Arab Democratic Republic, Spanish Sahara | Sahrawi, Saharawi | Laayoune
ER | Eritrea | State of Eritrea | Eritrean | Asmara
ES | Spain | Kingdom of Spain | Spanish, Spaniard, Catalan, Basque | Madrid
ET | Ethiopia | Federal Democratic Republic of Ethiopia, Abyssinia | Ethiopian | Addis Ababa
FI | Finland | Republic of Finland | Finnish, Finn | Helsinki
FJ | Fiji | Republic of Fiji, Fiji Islands | Fijian | Suva
FK | Falkland Islands | Falklands, Malvinas, Islas Malvinas | Falkland Islander | Port Stanley
FM | Micronesia | Federated States of Micronesia | Micronesian | Palikir
FO | Faroe Islands | Faroes, Faeroe Islands, Faeroes | Faroese | Tórshavn, Torshavn
FR | France | French Republic | French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen | Paris
GA | Gabon | Gabonese Republic | Gabonese | Libreville
GB | United Kingdom | UK, U.K., United Kingdom of Great Britain and Northern Ireland, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Ulster, N. Ireland | British, Briton, Brit, Britisher, English, Englishman, Englishmen, Englishwoman, Englishwomen, Scottish, Scot, Scotsman, Scotsmen, Welsh, Welshman, Welshmen, Northern Irish, Ulsterman, Ulstermen | London, Edinburgh, Cardiff, Belfast
GD | Grenada | | Grenadian |
GE | Georgia | Republic of Georgia | Georgian | Tbilisi, Tiflis
GF | French Guiana | Guyane | French Guianese | Cayenne
GG | Guernsey | Bailiwick of Guernsey | | Saint Peter Port, St. Peter Port, St Peter Port
GH | Ghana | Republic of Ghana, Gold Coast Colony | Ghanaian | Accra
GI | Gibraltar | | Gibraltarian |
GL | Greenland | Kalaallit Nunaat | Greenlandic, Greenlander | Nuuk
GM | Gambia | Republic of the Gambia | Gambian | Banjul
GN | Guinea | Republic of Guinea, Guinea-Conakry | Guinean | Conakry
GP | Guadeloupe | | Guadeloupean |
GQ | Equatorial Guinea | Republic of Equatorial Guinea | Equatorial Guinean, Equatoguinean | Malabo
GR | Greece | Hellenic Republic | Greek | Athens
GS | South Georgia and the South Sandwich Islands | South Georgia, South Georgia Island, South Sandwich Islands | |
GT | Guatemala | Republic of Guatemala | Guatemalan | Guatemala City
GU | Guam | | Guamanian |
GW | Guinea-Bissau | Guinea Bissau, Republic of Guinea-Bissau | Bissau-Guinean | Bissau
GY | Guyana | Co-operative Republic of Guyana, British Guiana | Guyanese | Georgetown
HK | Hong Kong | Hongkong, H.K., Hong Kong SAR | Hong Konger, Hongkonger |
HM | Heard Island and McDonald Islands | Heard Island | |
HN | Honduras | Republic of Honduras | Honduran | Tegucigalpa
HR | Croatia | Republic of Croatia | Croatian, Croat | Zagreb
HT | Haiti | Republic of Haiti | Haitian | Port-au-Prince
HU | Hungary | Republic of Hungary | Hungarian | Budapest
ID | Indonesia | Republic of Indonesia, Dutch East Indies | Indonesian | Jakarta, Djakarta
IE | Ireland | Republic of Ireland, Irish Republic, Eire, Irish Free State | Irish, Irishman, Irishmen, Irishwoman, Irishwomen | Dublin
IL | Israel | State of Israel | Israeli | Jerusalem
IM | Isle of Man | | Manx, Manxman |
IN | India | Republic of India, Bharat | Indian | New Delhi
IO | British Indian Ocean Territory | Chagos Islands, Chagos Archipelago, Diego Garcia | Chagossian |
IQ | Iraq | Republic of Iraq | Iraqi | Baghdad
IR | Iran | Islamic Republic of Iran, Persia | Iranian, Persian | Tehran, Teheran
IS | Iceland | Republic of Iceland | Icelandic, Icelander | Reykjavík, Reykjavik
IT | Italy | Italian Republic | Italian | Rome
JE | Jersey | Bailiwick of Jersey | | Saint Helier, St. Helier, St Helier
JM | Jamaica | | Jamaican |
JO | Jordan | Hashemite Kingdom of Jordan | Jordanian | Amman
JP | Japan | State of Japan | Japanese | Tokyo
KE | Kenya | Republic of Kenya | Kenyan | Nairobi
KG | Kyrgyzstan | Kyrgyz Republic, Kirghizia, Kirgizia, Kirgizstan | Kyrgyz, Kyrgyzstani, Kirghiz | Bishkek
KH | Cambodia | Kingdom of Cambodia, Kampuchea, Khmer Republic, Democratic Kampuchea | Cambodian, Kampuchean, Khmer | Phnom Penh
KI | Kiribati | Gilbert Islands | I-Kiribati |
KM | Comoros | Union of the Comoros, Comoro Islands, Comoros Islands | Comorian, Comoran | Moroni
KN | Saint Kitts and Nevis | St. Kitts and Nevis, St Kitts and Nevis, St. Kitts, St Kitts, Saint Kitts, Nevis | Kittitian, Nevisian | Basseterre
KP | North Korea | Democratic People's Republic of Korea, DPRK, D.P.R.K., N. Korea, N Korea | North Korean, N. Korean, N Korean | Pyongyang
KR | South Korea | Republic of Korea, ROK, S. Korea, S Korea, Korea | South Korean, S. Korean, S Korean, Korean | Seoul
KW | Kuwait | State of Kuwait | Kuwaiti | Kuwait City
KY | Cayman Islands | Caymans, Grand Cayman, Cayman | Caymanian |
KZ | Kazakhstan | Republic of Kazakhstan, Kazakstan | Kazakh, Kazakhstani | Astana, Nur-Sultan
LA | Laos | Lao People's Democratic Republic, Lao PDR | Laotian, Lao | Vientiane
LB | Lebanon | Lebanese Republic | Lebanese | Beirut
LC | Saint Lucia | St. Lucia, St Lucia | Saint Lucian, St. Lucian, St Lucian | Castries
LI | Liechtenstein | Principality of Liechtenstein | Liechtensteiner | Vaduz
LK | Sri Lanka | Democratic Socialist Republic of Sri Lanka, Ceylon | Sri Lankan, Ceylonese | Colombo, Sri Jayawardenepura Kotte
LR | Liberia | Republic of Liberia | Liberian | Monrovia
LS | Lesotho | Kingdom of Lesotho, Basutoland | Basotho, Mosotho | Maseru
LT | Lithuania | Republic of Lithuania | Lithuanian | Vilnius
LU | Luxembourg | Grand Duchy of Luxembourg, Luxemburg | Luxembourger, Luxembourgish | Luxembourg City
LV | Latvia | Republic of Latvia | Latvian | Riga
LY | Libya | State of Libya, Libyan Arab Jamahiriya | Libyan | Tripoli
MA | Morocco | Kingdom of Morocco | Moroccan | Rabat
MC | Monaco | Principality of Monaco | Monegasque, Monégasque | Monte Carlo
MD | Moldova | Republic of Moldova, Moldavia | Moldovan, Moldavian | Chisinau, Chișinău, Kishinev
ME | Montenegro | | Montenegrin | Podgorica
MF | Saint Martin | Saint-Martin | |
MG | Madagascar | Republic of Madagascar, Malagasy Republic | Malagasy, Madagascan | Antananarivo
MH | Marshall Islands | Republic of the Marshall Islands | Marshallese | Majuro
MK | North Macedonia | Macedonia, Republic of Macedonia, FYROM, Republic of North Macedonia | Macedonian, North Macedonian | Skopje
ML | Mali | Republic of Mali, French Sudan | Malian | Bamako
MM | Myanmar | Burma, Union of Burma | Burmese, Myanmarese | Naypyidaw, Naypyitaw, Nay Pyi Taw, Yangon, Rangoon
MN | Mongolia | Mongolian People's Republic, Outer Mongolia | Mongolian | Ulaanbaatar, Ulan Bator
MO | Macau | Macao, Macao SAR | Macanese |
MP | Northern Mariana Islands | Northern Marianas, Saipan | |
MQ | Martinique | | Martinican, Martiniquais | Fort-de-France
MR | Mauritania | Islamic Republic of Mauritania | Mauritanian | Nouakchott
MS | Montserrat | | Montserratian |
MT | Malta | Republic of Malta | Maltese | Valletta
MU | Mauritius | Republic of Mauritius | Mauritian | Port Louis
MV | Maldives | Maldive Islands | Maldivian |
MW | Malawi | Republic of Malawi, Nyasaland | Malawian | Lilongwe
MX | Mexico | United Mexican States, México | Mexican | Mexico City, Ciudad de Mexico, Ciudad de México
MY | Malaysia | Federation of Malaysia, Malaya | Malaysian, Malayan | Kuala Lumpur, Putrajaya
MZ | Mozambique | Republic of Mozambique | Mozambican, Mozambiquan | Maputo
NA | Namibia | Republic of Namibia, South West Africa, South-West Africa | Namibian | Windhoek
NC | New Caledonia | Kanaky | New Caledonian, Kanak | Nouméa, Noumea
NE | Niger | Republic of Niger | Nigerien | Niamey
NF | Norfolk Island | | Norfolk Islander |
NG | Nigeria | Federal Republic of Nigeria | Nigerian | Abuja
NI | Nicaragua | Republic of Nicaragua | Nicaraguan | Managua
NL | Netherlands | Kingdom of the Netherlands, Holland | Dutch, Dutchman, Dutchmen, Dutchwoman, Dutchwomen, Netherlander, Hollander | Amsterdam, The Hague, Hague
NO | Norway | Kingdom of Norway | Norwegian | Oslo
NP | Nepal | Kingdom of Nepal | Nepali, Nepalese | Kathmandu, Katmandu
NR | Nauru | Republic of Nauru | Nauruan |
NU | Niue | | Niuean |
NZ | New Zealand | N.Z., NZ, Aotearoa | New Zealander, Kiwis | Wellington
OM | Oman | Sultanate of Oman | Omani | Muscat
PA | Panama | Republic of Panama, Panamá | Panamanian | Panama City
PE | Peru | Republic of Peru, Perú | Peruvian | Lima
PF | French Polynesia | Tahiti | French Polynesian, Tahitian | Papeete
PG | Papua New Guinea | PNG, P.N.G. | Papua New Guinean | Port Moresby
PH | Philippines | Republic of the Philippines | Filipino, Philippine, Filipina, Pinoy | Manila, Quezon City
PK | Pakistan | Islamic Republic of Pakistan | Pakistani | Islamabad
PL | Poland | Republic of Poland, Polish People's Republic | Polish, Pole | Warsaw
PM | Saint Pierre and Miquelon | St. Pierre and Miquelon | |
PN | Pitcairn Islands | Pitcairn Island, Pitcairn | |
PR | Puerto Rico | Commonwealth of Puerto Rico | Puerto Rican |
PS | Palestine | State of Palestine, Gaza, Gaza Strip, Gaza City, West Bank, Palestinian Authority, Palestinian Territories, Occupied Palestinian Territory, Palestinian National Authority | Palestinian, Gazan | Ramallah
PT | Portugal | Portuguese Republic | Portuguese | Lisbon
PW | Palau | Republic of Palau | Palauan | Ngerulmud
PY | Paraguay | Republic of Paraguay | Paraguayan | Asunción, Asuncion
QA | Qatar | State of Qatar | Qatari | Doha
RE | Réunion | La Réunion, Reunion Island | Réunionese |
RO | Romania | Republic of Romania, Rumania, Roumania | Romanian, Rumanian | Bucharest
RS | Serbia | Republic of Serbia | Serbian, Serb | Belgrade
RU | Russia | Russian Federation, R.S.F.S.R., RSFSR | Russian | Moscow
RW | Rwanda | Republic of Rwanda | Rwandan, Rwandese | Kigali
SA | Saudi Arabia | Kingdom of Saudi Arabia, KSA, S. Arabia | Saudi, Saudi Arabian | Riyadh
SB | Solomon Islands | Solomons | Solomon Islander | Honiara
SC | Seychelles | Republic of Seychelles | Seychellois |
SD | Sudan | Republic of the Sudan, Republic of Sudan | Sudanese | Khartoum
SE | Sweden | Kingdom of Sweden | Swedish, Swede | Stockholm
SG | Singapore | Republic of Singapore | Singaporean |
SH | Saint Helena | St. Helena, St Helena, Ascension Island, Tristan da Cunha | |
SI | Slovenia | Republic of Slovenia | Slovenian, Slovene | Ljubljana
SJ | Svalbard and Jan Mayen | Svalbard, Spitsbergen, Jan Mayen | | Longyearbyen
SK | Slovakia | Slovak Republic | Slovak, Slovakian | Bratislava
SL | Sierra Leone | Republic of Sierra Leone | Sierra Leonean, Sierra Leonian | Freetown
SM | San Marino | Republic of San Marino | Sammarinese |
SN | Senegal | Republic of Senegal | Senegalese | Dakar
SO | Somalia | Federal Republic of Somalia, Somaliland, Puntland | Somali, Somalian | Mogadishu
SR | Suriname | Surinam, Dutch Guiana | Surinamese, Surinamer | Paramaribo
SS | South Sudan | Republic of South Sudan | South Sudanese | Juba
ST | São Tomé and Príncipe | Sao Tome and Principe, São Tomé, Sao Tome | São Toméan, Sao Tomean |
SV | El Salvador | Republic of El Salvador | Salvadoran, Salvadorean, Salvadorian | San Salvador
SX | Sint Maarten | St. Maarten, St Maarten | | Philipsburg
SY | Syria | Syrian Arab Republic | Syrian | Damascus
SZ | Eswatini | Kingdom of Eswatini, Swaziland | Swazi | Mbabane, Lobamba
TC | Turks and Caicos Islands | Turks and Caicos | Turks and Caicos Islander | Cockburn Town
TD | Chad | Republic of Chad, Tchad | Chadian | N'Djamena, Ndjamena, N'djamena
TF | French Southern Territories | Kerguelen Islands, Kerguelen | |
TG | Togo | Togolese Republic, Togoland | Togolese | Lomé, Lome
TH | Thailand | Kingdom of Thailand, Siam | Thai, Siamese | Bangkok
TJ | Tajikistan | Republic of Tajikistan, Tadzhikistan | Tajik, Tajikistani, Tadjik, Tadzhik | Dushanbe
TK | Tokelau | | Tokelauan |
TL | East Timor | Timor-Leste, Timor Leste | East Timorese, Timorese | Dili
TM | Turkmenistan | Turkmenia | Turkmen, Turkmenistani | Ashgabat, Ashkhabad
TN | Tunisia | Republic of Tunisia | Tunisian | Tunis
TO | Tonga | Kingdom of Tonga | Tongan | Nuku'alofa, Nukualofa
TR | Turkey | Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye | Turkish, Turk | Ankara
TT | Trinidad and Tobago | Trinidad & Tobago, Trinidad, Tobago | Trinidadian, Tobagonian | Port of Spain, Port-of-Spain
TV | Tuvalu | Ellice Islands | Tuvaluan | Funafuti
TW | Taiwan | Republic of China, R.O.C., Chinese Taipei, Formosa | Taiwanese | Taipei
TZ | Tanzania | United Republic of Tanzania, Tanganyika, Zanzibar | Tanzanian, Zanzibari | Dodoma, Dar es Salaam
UA | Ukraine | | Ukrainian | Kyiv, Kiev
UG | Uganda | Republic of Uganda | Ugandan | Kampala
UM | United States Minor Outlying Islands | U.S. Minor Outlying Islands, Wake Island, Midway Atoll, Johnston Atoll | |
US | United States | US, U.S., U.S, USA, U.S.A., U.S.A, United States of America, America | American, US-American, Afro-American | Washington, Washington D.C., Washington DC
UY | Uruguay | Oriental Republic of Uruguay | Uruguayan | Montevideo
UZ | Uzbekistan | Republic of Uzbekistan | Uzbek, Uzbekistani | Tashkent
VA | Vatican City | Vatican, Holy See, Vatican City State | |
VC | Saint Vincent and the Grenadines | St. Vincent and the Grenadines, St Vincent and the Grenadines, Saint Vincent, St. Vincent, Grenadines | Vincentian | Kingstown
VE | Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Caracas
VG | British Virgin Islands | Tortola | |
VI | U.S. Virgin Islands | US Virgin Islands, United States Virgin Islands, Virgin Islands | Virgin Islander | Charlotte Amalie
VN | Vietnam | Viet Nam, Socialist Republic of Vietnam, South Vietnam | Vietnamese, South Vietnamese | Hanoi, Saigon
VU | Vanuatu | Republic of Vanuatu, New Hebrides | Ni-Vanuatu, Vanuatuan | Port Vila
WF | Wallis and Futuna | | |
WS | Samoa | Western Samoa, Independent State of Samoa | Samoan, Western Samoan | Apia
XK | Kosovo | Republic of Kosovo, Kosova | Kosovar, Kosovan, Kosovo Albanian | Pristina, Prishtina, Priština
YE | Yemen | Republic of Yemen, North Yemen, Yemen Arab Republic, N. Yemen | Yemeni, Yemenite, North Yemeni | Sanaa, Sana'a, San'a
YT | Mayotte | | Mahoran |
ZA | South Africa | Republic of South Africa, RSA, Union of South Africa, S. Africa | South African, S. African, Afrikaner | Pretoria, Cape Town
ZM | Zambia | Republic of Zambia, Northern Rhodesia | Zambian | Lusaka
ZW | Zimbabwe | Republic of Zimbabwe, Southern Rhodesia, Rhodesia | Zimbabwean, Rhodesian | Harare
`;
