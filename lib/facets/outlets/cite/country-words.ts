/** One line a country: its code, then words (at most two together) by which an article shows that it speaks of it. */
const LINES = `
AD Andorra, Andorran
AE Emirates, Emirati, UAE, Dubai, Abu Dhabi, Sharjah
AF Afghanistan, Afghan, Afghans, Kabul, Taliban, Kandahar, Herat
AL Albania, Albanian, Tirana
AM Armenia, Armenian, Yerevan
AO Angola, Angolan, Luanda, UNITA
AR Argentina, Argentine, Argentinian, Buenos Aires, Peronist
AT Austria, Austrian, Vienna
AU Australia, Australian, Australians, Sydney, Melbourne, Canberra, Brisbane, Perth, Adelaide, Queensland, Tasmania
AZ Azerbaijan, Azerbaijani, Azeri, Baku
BA Bosnia, Bosnian, Bosniak, Sarajevo, Banja Luka, Republika Srpska
BB Barbados, Bridgetown
BD Bangladesh, Bangladeshi, Dhaka, Chittagong
BE Belgium, Belgian, Brussels, Flemish, Walloon, Antwerp
BF Burkina, Burkina Faso, Ouagadougou
BG Bulgaria, Bulgarian, Sofia
BH Bahrain, Bahraini, Manama
BI Burundi, Burundian, Bujumbura, Gitega
BJ Benin, Beninese, Cotonou
BM Bermuda
BN Brunei
BO Bolivia, Bolivian, La Paz, Santa Cruz, Cochabamba
BR Brazil, Brazilian, Brazilians, Brasilia, Brasília, Rio, Sao Paulo, São Paulo
BS Bahamas, Bahamian, Nassau
BT Bhutan, Bhutanese, Thimphu
BW Botswana, Gaborone
BY Belarus, Belarusian, Byelorussian, Minsk, Lukashenko
BZ Belize
CA Canada, Canadian, Canadians, Ottawa, Toronto, Montreal, Vancouver, Quebec, Ontario, Alberta, Saskatchewan, Manitoba
CD Congo, Congolese, Kinshasa, Goma, Zaire, Zairean
CF Central African, Bangui
CG Congo, Congolese, Brazzaville
CH Switzerland, Swiss, Geneva, Zurich, Bern, Berne, Basel, Lausanne
CI Ivory Coast, Ivorian, Abidjan, Cote d'Ivoire, Côte d'Ivoire, Yamoussoukro
CK Cook Islands, Rarotonga
CL Chile, Chilean, Santiago, Pinochet
CM Cameroon, Cameroonian, Yaounde, Yaoundé, Douala
CN China, Chinese, Beijing, Peking, Shanghai
CO Colombia, Colombian, Bogota, Bogotá, Medellin, Medellín, FARC
CR Costa Rica, Costa Rican
CU Cuba, Cuban, Cubans, Havana, Castro
CV Cape Verde, Cabo Verde, Praia
CY Cyprus, Cypriot, Nicosia, Limassol
CZ Czech, Czechs, Czechoslovakia, Czechoslovak, Prague
DE Germany, German, Germans, Berlin, Bonn, Frankfurt, Munich, Hamburg, Leipzig, Dresden, Saxony, Bavaria, Bundestag, Bundesbank
DJ Djibouti
DK Denmark, Danish, Dane, Danes, Copenhagen
DO Dominican, Dominicans, Santo Domingo
DZ Algeria, Algerian, Algiers
EC Ecuador, Ecuadorean, Ecuadorian, Quito, Guayaquil
EE Estonia, Estonian, Tallinn
EG Egypt, Egyptian, Egyptians, Cairo, Alexandria
EH Sahara, Sahrawi, Polisario
ER Eritrea, Eritrean, Asmara
ES Spain, Spanish, Spaniard, Spaniards, Madrid, Barcelona, Catalan, Catalonia, Basque
ET Ethiopia, Ethiopian, Addis Ababa, Tigray, Oromia, Amhara
FI Finland, Finnish, Finns, Helsinki
FJ Fiji, Fijian, Suva
FO Faroe, Faroese
FR France, French, Paris, Frenchman, Marseille, Lyon
GA Gabon, Gabonese, Libreville
GB Britain, British, Briton, Britons, England, English, Scotland, Scottish, Wales, Welsh, London, UK, U.K., Ulster
GE Georgia, Georgian, Tbilisi
GH Ghana, Ghanaian, Accra, Kumasi
GI Gibraltar
GL Greenland, Nuuk
GM Gambia, Gambian, Banjul
GN Guinea, Guinean, Conakry
GR Greece, Greek, Greeks, Athens, Thessaloniki
GT Guatemala, Guatemalan
GU Guam
GY Guyana, Guyanese, Georgetown
HK Hong Kong, Hongkong, Kowloon
HN Honduras, Honduran, Tegucigalpa
HR Croatia, Croatian, Croats, Zagreb
HT Haiti, Haitian, Haitians, Port-au-Prince
HU Hungary, Hungarian, Hungarians, Budapest
ID Indonesia, Indonesian, Jakarta, Bali, Java, Sumatra, Papua, Suharto
IE Ireland, Irish, Dublin, Cork, Taoiseach
IL Israel, Israeli, Israelis, Jerusalem, Tel Aviv, Knesset
IN India, Indian, Indians, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Bengaluru, Hyderabad, Kerala, Punjab
IQ Iraq, Iraqi, Iraqis, Baghdad, Basra, Kurdistan, Erbil, Mosul
IR Iran, Iranian, Iranians, Tehran, Teheran, Ayatollah
IS Iceland, Icelandic, Reykjavik
IT Italy, Italian, Italians, Rome, Milan, Turin, Naples
JM Jamaica, Jamaican, Kingston
JO Jordan, Jordanian, Amman
JP Japan, Japanese, Tokyo, Osaka
KE Kenya, Kenyan, Kenyans, Nairobi, Mombasa
KG Kyrgyzstan, Kyrgyz, Bishkek
KH Cambodia, Cambodian, Kampuchea, Kampuchean, Phnom Penh, Khmer
KI Kiribati, Tarawa
KM Comoros, Comorian, Moroni
KP North Korea, North Korean, Pyongyang
KR South Korea, South Korean, Korea, Korean, Seoul
KW Kuwait, Kuwaiti
KY Cayman, Cayman Islands
KZ Kazakhstan, Kazakh, Astana, Almaty
LA Laos, Lao, Laotian, Vientiane
LB Lebanon, Lebanese, Beirut, Hezbollah
LC Saint Lucia, Castries
LI Liechtenstein, Vaduz
LK Sri Lanka, Sri Lankan, Ceylon, Colombo, Jaffna, Tamil
LR Liberia, Liberian, Monrovia
LS Lesotho, Maseru
LT Lithuania, Lithuanian, Vilnius
LU Luxembourg
LV Latvia, Latvian, Riga
LY Libya, Libyan, Libyans, Tripoli, Benghazi, Gaddafi
MA Morocco, Moroccan, Rabat, Casablanca
MC Monaco, Monegasque
MD Moldova, Moldovan, Chisinau
ME Montenegro, Montenegrin, Podgorica
MG Madagascar, Malagasy, Antananarivo
MH Marshall Islands, Majuro
MK Macedonia, Macedonian, Skopje
ML Mali, Malian, Bamako
MM Myanmar, Burma, Burmese, Yangon, Rangoon, Naypyitaw
MN Mongolia, Mongolian, Ulaanbaatar, Ulan Bator
MO Macau, Macao
MR Mauritania, Mauritanian, Nouakchott
MT Malta, Maltese, Valletta
MU Mauritius, Mauritian, Port Louis
MV Maldives, Maldivian, Male
MW Malawi, Malawian, Lilongwe, Blantyre
MX Mexico, Mexican, Mexicans, Tijuana, Monterrey, Guadalajara
MY Malaysia, Malaysian, Kuala Lumpur, Penang, Sabah, Sarawak, Johor
MZ Mozambique, Mozambican, Maputo, Renamo, Frelimo
NA Namibia, Namibian, Windhoek
NC New Caledonia, Noumea, Nouméa, Kanak
NE Niger, Nigerien, Niamey
NG Nigeria, Nigerian, Nigerians, Abuja, Lagos, Kano, Biafra
NI Nicaragua, Nicaraguan, Managua, Sandinista, Ortega
NL Netherlands, Dutch, Amsterdam, Hague, Rotterdam
NO Norway, Norwegian, Oslo
NP Nepal, Nepali, Nepalese, Kathmandu
NZ New Zealand, Auckland, Wellington, Christchurch, Zealander
OM Oman, Omani, Muscat
PA Panama, Panamanian, Noriega
PE Peru, Peruvian, Lima
PF Tahiti, French Polynesia, Papeete
PG Papua, New Guinea, Port Moresby, Bougainville
PH Philippines, Philippine, Filipino, Filipinos, Manila, Mindanao, Marcos
PK Pakistan, Pakistani, Pakistanis, Islamabad, Karachi, Lahore, Peshawar
PL Poland, Polish, Poles, Warsaw, Krakow, Gdansk
PR Puerto Rico, Puerto Rican, San Juan
PS Palestinian, Palestinians, Gaza, West Bank, Ramallah, Hamas
PT Portugal, Portuguese, Lisbon, Porto
PW Palau
PY Paraguay, Paraguayan, Asuncion, Asunción
QA Qatar, Qatari, Doha
RO Romania, Romanian, Bucharest
RS Serbia, Serbian, Serbs, Serb, Belgrade, Yugoslavia, Yugoslav
RU Russia, Russian, Russians, Moscow, Soviet, Kremlin, Petersburg, Chechnya, Putin
RW Rwanda, Rwandan, Kigali
SA Saudi, Saudis, Riyadh, Jeddah, Mecca
SB Solomon Islands, Honiara
SC Seychelles
SD Sudan, Sudanese, Khartoum, Darfur, Omdurman
SE Sweden, Swedish, Swedes, Stockholm, Gothenburg
SG Singapore, Singaporean
SI Slovenia, Slovenian, Slovene, Ljubljana
SK Slovakia, Slovak, Bratislava
SL Sierra Leone, Freetown
SM San Marino
SN Senegal, Senegalese, Dakar, Casamance
SO Somalia, Somali, Somalis, Mogadishu, Somaliland, Puntland
SR Suriname, Surinamese, Paramaribo
SS South Sudan, Juba
ST Sao Tome, São Tomé
SV El Salvador, Salvadoran, Salvadorean, San Salvador
SY Syria, Syrian, Syrians, Damascus, Aleppo, Assad
SZ Swaziland, Swazi, Eswatini, Mbabane
TD Chad, Chadian, N'Djamena
TG Togo, Togolese, Lome, Lomé
TH Thailand, Thai, Thais, Bangkok
TJ Tajikistan, Tajik, Dushanbe
TL East Timor, Timor, Timorese, Dili
TM Turkmenistan, Turkmen, Ashgabat
TN Tunisia, Tunisian, Tunis
TO Tonga, Tongan
TR Turkey, Turkish, Turks, Türkiye, Ankara, Istanbul, Erdogan, Erdoğan
TT Trinidad, Tobago, Trinidadian
TW Taiwan, Taiwanese, Taipei
TZ Tanzania, Tanzanian, Dar es, Dodoma, Zanzibar
UA Ukraine, Ukrainian, Ukrainians, Kyiv, Kiev, Odesa, Donetsk, Kharkiv
UG Uganda, Ugandan, Ugandans, Kampala, Museveni
US America, American, Americans, U.S., US, USA, Washington, United States, New York, California, Texas
UY Uruguay, Uruguayan, Montevideo
UZ Uzbekistan, Uzbek, Tashkent
VA Vatican, Pope, Holy See
VE Venezuela, Venezuelan, Caracas, Chavez, Chávez, Maduro
VN Vietnam, Vietnamese, Viet Nam, Hanoi, Saigon
VU Vanuatu, Port Vila
WS Samoa, Samoan, Apia
XK Kosovo, Kosovar, Pristina
YE Yemen, Yemeni, Yemenis, Sanaa, Sana'a, Aden, Houthi, Houthis
ZA South Africa, South African, Johannesburg, Pretoria, Cape Town, Durban, Soweto, ANC
ZM Zambia, Zambian, Lusaka
ZW Zimbabwe, Zimbabwean, Harare, Bulawayo, Mugabe, Rhodesia
`;

/** Words that speak of a country, by ISO 3166-1 alpha-2: own list, enough to tell whose paper is meant. */
export const COUNTRY_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split("\n")
    .map((line) => [line.slice(0, 2), line.slice(3).split(", ")]),
);
