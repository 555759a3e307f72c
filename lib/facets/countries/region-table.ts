// A data table, hence its length: states, provinces and other parts of countries, hand-written from general knowledge.

/** States of the US by postal code: `code | name | short forms that newspapers use after a town`. */
export const US_STATES = `
AL | Alabama | Ala.
AK | Alaska | Alaska
AZ | Arizona | Ariz.
AR | Arkansas | Ark.
CA | California | Calif., Cal.
CO | Colorado | Colo.
CT | Connecticut | Conn., Ct.
DE | Delaware | Del.
FL | Florida | Fla.
GA | Georgia | Ga.
HI | Hawaii | Hawaii
ID | Idaho | Idaho
IL | Illinois | Ill.
IN | Indiana | Ind.
IA | Iowa | Iowa
KS | Kansas | Kan., Kans.
KY | Kentucky | Ky.
LA | Louisiana | La.
ME | Maine | Maine
MD | Maryland | Md.
MA | Massachusetts | Mass.
MI | Michigan | Mich.
MN | Minnesota | Minn.
MS | Mississippi | Miss.
MO | Missouri | Mo.
MT | Montana | Mont.
NE | Nebraska | Neb., Nebr.
NV | Nevada | Nev.
NH | New Hampshire | N.H.
NJ | New Jersey | N.J.
NM | New Mexico | N.M.
NY | New York | N.Y.
NC | North Carolina | N.C.
ND | North Dakota | N.D.
OH | Ohio | Ohio
OK | Oklahoma | Okla.
OR | Oregon | Ore.
PA | Pennsylvania | Pa., Penn.
RI | Rhode Island | R.I.
SC | South Carolina | S.C.
SD | South Dakota | S.D.
TN | Tennessee | Tenn.
TX | Texas | Tex.
UT | Utah | Utah
VT | Vermont | Vt.
VA | Virginia | Va.
WA | Washington state | Wash.
WV | West Virginia | W.Va., W. Va.
WI | Wisconsin | Wis., Wisc.
WY | Wyoming | Wyo.
DC | District of Columbia | D.C.
PR | | P.R.
`;

/** Provinces of Canada by postal code, in the same form. */
export const CANADIAN_PROVINCES = `
AB | Alberta | Alta.
BC | British Columbia | B.C.
MB | Manitoba | Man.
NB | New Brunswick | N.B.
NL | Newfoundland and Labrador | Nfld., N.L.
NS | Nova Scotia | N.S.
NT | Northwest Territories | N.W.T.
NU | Nunavut |
ON | Ontario | Ont.
PE | Prince Edward Island | P.E.I.
QC | Quebec | Que., P.Q.
SK | Saskatchewan | Sask.
YT | Yukon |
`;

/** Provinces and states elsewhere that stand after a town in short form: `country | short forms`. */
export const SHORT_REGIONS = `
AU | NSW, N.S.W., Vic., Qld., Qld, Tas., W.A., S.A., N.T.
IN | U.P., A.P., M.P., J&K
`;

/** Parts of countries whose name tells the country: `country | names`. */
export const REGIONS = `
US | New England, Midwest, Appalachia, Silicon Valley, Hollywood, Manhattan, Brooklyn, Bronx, Harlem, Staten Island, Long Island, Cape Cod, Martha's Vineyard, Puget Sound, Hampton Roads, Florida Keys, Key West, Rust Belt, Sun Belt, Bible Belt, Dixie, Deep South, Mid-Atlantic, Pacific Northwest, Great Plains, Las Vegas Strip, Carolinas, Dakotas, Northern Virginia, Upstate New York, Texas Panhandle, Chesapeake Bay, Lake Tahoe, Yellowstone, Yosemite, Grand Canyon, Rocky Mountains, Ozarks, Napa Valley, Oahu, Maui, Pearl Harbor, Guantanamo Bay Naval Base
CA | Newfoundland, Labrador, Yukon Territory, Vancouver Island, Cape Breton, Niagara-on-the-Lake
AU | New South Wales, Queensland, Western Australia, South Australia, Tasmania, Northern Territory, Australian Capital Territory, Great Barrier Reef
NZ | North Island, South Island, Waikato, Otago
IN | Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, Himachal Pradesh, Jharkhand, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram, Nagaland, Odisha, Orissa, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh, Uttarakhand, Uttaranchal, West Bengal, Ladakh, Jammu and Kashmir, Jammu, Andaman and Nicobar Islands, Nicobar Islands, Lakshadweep, Puducherry, Pondicherry
PK | Sindh, Sind, Balochistan, Baluchistan, Khyber Pakhtunkhwa, Gilgit-Baltistan, North Waziristan, South Waziristan, Waziristan, Azad Kashmir, North West Frontier Province, North-West Frontier Province, Swat Valley, Gwadar
CN | Guangdong, Guangxi, Sichuan, Szechuan, Yunnan, Guizhou, Hunan, Hubei, Henan, Hebei, Shandong, Shanxi, Shaanxi, Jiangsu, Zhejiang, Anhui, Fujian, Jiangxi, Heilongjiang, Jilin, Liaoning, Gansu, Qinghai, Hainan, Ningxia, Inner Mongolia, Tibet, Xinjiang, Manchuria, Pearl River Delta, Yangtze River Delta, Three Gorges
JP | Hokkaido, Honshu, Kyushu, Shikoku, Okinawa, Fukushima, Iwo Jima
KR | Jeju, Jeju Island, Gangwon, Gyeonggi
RU | Chechnya, Dagestan, Ingushetia, North Ossetia, Tatarstan, Bashkortostan, Siberia, Kamchatka, Sakhalin, Kuril Islands, Kurils, Karelia, Yakutia, Chuvashia, Kabardino-Balkaria, Krasnodar Krai, Primorye, Buryatia, Kuban, Stavropol
UA | Crimea, Donbas, Donbass, Donetsk, Luhansk, Zaporizhzhia, Zaporizhia, Transcarpathia, Zakarpattia, Chernobyl, Chornobyl
GE | Abkhazia, South Ossetia, Adjara, Adzharia, Pankisi Gorge, Tskhinvali, Sukhumi
AZ | Nagorno-Karabakh, Nagorno Karabakh, Nakhchivan
MD | Transnistria, Trans-Dniester, Transdniester, Gagauzia
GB | Shetland, Orkney, Hebrides, Cornwall, Devon, Kent, Essex, Sussex, East Sussex, West Sussex, Surrey, Yorkshire, North Yorkshire, South Yorkshire, West Yorkshire, East Yorkshire, Lancashire, Cumbria, Northumberland, Hertfordshire, Oxfordshire, Cambridgeshire, Buckinghamshire, Berkshire, Hampshire, Wiltshire, Gloucestershire, Worcestershire, Warwickshire, Leicestershire, Northamptonshire, Nottinghamshire, Derbyshire, Staffordshire, Shropshire, Cheshire, Merseyside, Tyneside, Teesside, Lincolnshire, Bedfordshire, Herefordshire, Aberdeenshire, Lanarkshire, Ayrshire, West Midlands, East Midlands, East Anglia, Isle of Wight, Isles of Scilly, Gwynedd, Pembrokeshire, Carmarthenshire, Glamorgan, County Antrim, County Tyrone, County Armagh, County Fermanagh, County Londonderry, Greater Manchester, Greater London, Home Counties, Lake District, Scottish Highlands, Canary Wharf, Heathrow, Gatwick, Stansted, Heathrow Airport, City of London
IE | County Cork, County Kerry, County Galway, County Donegal, County Mayo, County Clare, County Limerick, County Wexford, County Kildare, County Meath, County Louth, County Tipperary, County Waterford, County Sligo, County Monaghan, County Cavan, Connemara, Co Cork, Co Kerry, Co Donegal, Co Galway, Co Mayo, Co Clare, Co Kildare, Co Meath, Co Louth, Co Wicklow, Co Dublin
FR | Normandy, Brittany, Alsace, Provence, Corsica, Burgundy, Champagne-Ardenne, Aquitaine, Picardy, Auvergne, Savoie, Haute-Savoie, Côte d'Azur, Cote d'Azur, French Riviera, Dordogne, Ile-de-France, Île-de-France, Calais, Dunkirk
DE | Bavaria, Saxony, Lower Saxony, Saxony-Anhalt, Thuringia, Hesse, Brandenburg, North Rhine-Westphalia, Rhineland-Palatinate, Rhineland, Baden-Württemberg, Baden-Wuerttemberg, Schleswig-Holstein, Mecklenburg-Vorpommern, Mecklenburg-Western Pomerania, Saarland, Ruhr, Ruhr valley, Black Forest
AT | Tyrol, Carinthia, Styria, Burgenland, Vorarlberg, Upper Austria, Lower Austria
CH | Ticino, Valais, Vaud
IT | Sicily, Sardinia, Tuscany, Lombardy, Veneto, Umbria, Calabria, Campania, Puglia, Apulia, Liguria, Emilia-Romagna, Abruzzo, Basilicata, Molise, South Tyrol, Friuli, Lampedusa
ES | Catalonia, Catalunya, Andalusia, Andalucia, Galicia, Basque Country, Asturias, Extremadura, Castile, Castilla-La Mancha, Navarre, Navarra, Aragon, Canary Islands, Balearic Islands, Majorca, Mallorca, Ibiza, Menorca, Tenerife, Gran Canaria, Lanzarote, Fuerteventura, Ceuta, Melilla, Costa del Sol
PT | Algarve, Azores, Madeira, Alentejo
BE | Flanders, Wallonia
NL | North Holland, South Holland, Zeeland, Friesland, Limburg, Schiphol
DK | Jutland
SE | Skåne, Scania, Gotland
NO | Finnmark, Lofoten
GR | Crete, Peloponnese, Corfu, Lesbos, Santorini, Mykonos, Thessaly
TR | Anatolia, Cappadocia, Hatay, Bosporus, Bosphorus, Gallipoli
PL | Silesia, Pomerania, Mazovia, Auschwitz
CZ | Moravia, Bohemia
RO | Transylvania, Wallachia
RS | Vojvodina
HR | Dalmatia, Istria
IQ | Kurdistan Region, Iraqi Kurdistan, Anbar, Nineveh, Diyala, Fallujah
IR | Khuzestan, Kharg Island, Sistan-Baluchestan, Sistan and Baluchestan, Natanz, Fordow, Bushehr
SY | Idlib, Ghouta, Eastern Ghouta
LB | Bekaa Valley, Bekaa, Sidon, Baalbek, Sabra and Shatila
IL | Galilee, Negev, West Jerusalem, Ben Gurion Airport, Dimona, Sderot, Nazareth
PS | East Jerusalem, Hebron, Nablus, Jenin, Khan Younis, Khan Yunis, Rafah, Bethlehem, Jericho, Tulkarm, Qalqilya, Deir al-Balah, Jabalia, Jabaliya, Beit Hanoun, Sheikh Jarrah
EG | Sinai, Sinai Peninsula, Suez, Suez Canal, Sharm el-Sheikh, Upper Egypt, Nile Delta, Tahrir Square
YE | Hodeidah, Hadramawt, Hadhramaut, Marib, Saada, Socotra
SA | Hejaz, Hijaz, Asir, Mecca, Medina, Dhahran, Ras Tanura
LY | Cyrenaica, Tripolitania, Fezzan, Benghazi
SD | Darfur, North Darfur, South Darfur, West Darfur, Kordofan, South Kordofan, Blue Nile state
SS | Jonglei, Bentiu, Unity State
ET | Tigray, Oromia, Amhara, Ogaden
SO | Jubaland, Kismayo
TZ | Pemba, Serengeti, Kilimanjaro
KE | Rift Valley Province, Lamu, Masai Mara
NG | Niger Delta, Niger State, Borno, Kaduna State, Rivers State, Zamfara, Adamawa, Bayelsa, Anambra, Biafra
CD | Katanga, Kivu, North Kivu, South Kivu, Ituri, Kasai, Shaba
ZA | KwaZulu-Natal, Gauteng, Transvaal, Western Cape, Eastern Cape, Northern Cape, Limpopo, Mpumalanga, Free State province, Transkei, Bophuthatswana, Soweto, Orange Free State, Robben Island
AO | Cabinda
MZ | Cabo Delgado
MA | Rif Mountains
DZ | Kabylie, Kabylia
ID | Java, Sumatra, Bali, Aceh, Sulawesi, Kalimantan, West Papua, Irian Jaya, Lombok, Maluku, Moluccas, West Java, East Java, Central Java, Flores Island
MY | Sabah, Sarawak, Penang, Johor, Selangor, Kedah, Perak, Kelantan, Terengganu, Pahang, Negeri Sembilan, Malacca
PH | Luzon, Mindanao, Visayas, Leyte, Palawan, Cebu, Negros Occidental, Sulu, Jolo, Basilan, Boracay
TH | Phuket, Pattani, Yala province, Narathiwat, Koh Samui, Isan, Isaan
VN | Mekong Delta, Tonkin
MM | Rakhine, Arakan, Shan State, Kachin State, Kayin State, Chin State
LK | Jaffna
BD | Cox's Bazar, Chittagong Hill Tracts
AF | Helmand, Nangarhar, Kunduz, Herat, Bagram, Panjshir, Tora Bora, Badakhshan, Paktika, Ghazni, Uruzgan
PG | Bougainville
BR | Minas Gerais, Bahia, Rio Grande do Sul, Mato Grosso, Paraná state, Pernambuco, Ceara, Ceará, Pará state, Amapá, Rondônia, Roraima, Santa Catarina, Espirito Santo, Espírito Santo
MX | Sonora, Jalisco, Chiapas, Oaxaca, Sinaloa, Michoacan, Michoacán, Tamaulipas, Baja California, Baja California Sur, Quintana Roo, Yucatan, Yucatán, Guerrero, Nuevo Leon, Nuevo León, Coahuila, Zacatecas, Tabasco, Chihuahua state, Guanajuato, Cancun, Cancún, Baja
AR | Patagonia, Tierra del Fuego, Buenos Aires Province, Santa Fe Province, Entre Rios
CL | Atacama, Easter Island
EC | Galapagos, Galápagos, Galapagos Islands
CO | Antioquia, Cauca, Choco
VE | Zulia, Bolivar state
PE | Machu Picchu, Cusco, Cuzco
CU | Guantanamo, Guantánamo, Guantanamo Bay, Bay of Pigs
PA | Panama Canal, Darien Gap, Darién Gap
DZ | Hassi Messaoud
`;

/** People of a part of a country: `country | demonyms`. */
export const REGION_DEMONYMS = `
BA | Bosnian Serb, Bosnian Serbs, Bosnian Croat, Bosnian Croats, Bosnian Muslim, Bosnian Muslims
XK | Kosovo Serb, Kosovo Serbs
US | Texan, Texans, Californian, Californians, New Yorker, New Yorkers, Floridian, Floridians, Hawaiian, Hawaiians, Alaskan, Alaskans, Virginian, Virginians, Ohioan, Ohioans, Iowan, Iowans, Kansan, Kansans, Oklahoman, Oklahomans, Minnesotan, Minnesotans, Tennessean, Tennesseans, Pennsylvanian, Pennsylvanians, Marylander, Marylanders, Michigander, Michiganders, Oregonian, Oregonians, Arizonan, Arizonans, Coloradan, Coloradans, Alabamian, Alabamians, Mississippian, Mississippians, Kentuckian, Kentuckians, Nebraskan, Nebraskans, Montanan, Montanans, Nevadan, Nevadans, Vermonter, Vermonters, Hoosiers, New Englander, New Englanders, Midwestern, Washingtonian, Chicagoan, Chicagoans
GB | Londoner, Londoners, Yorkshireman, Cornish, Northern Irishman
AU | Queenslander, Queenslanders, Tasmanian, Tasmanians
CA | Albertan, Albertans, Ontarian, Ontarians, Newfoundlander, Newfoundlanders
RU | Chechen, Chechens, Muscovite, Muscovites, Siberian
CN | Tibetan, Tibetans, Uyghur, Uyghurs, Uighur, Uighurs, Cantonese
ES | Catalans, Basques, Andalusian
FR | Parisian, Parisians, Corsican, Corsicans
DE | Bavarian, Bavarians, Berliner, Berliners
IT | Sicilian, Sicilians, Sardinian, Venetian, Neapolitan
GE | Abkhaz, Abkhazian, South Ossetian, South Ossetians
UA | Crimean
IN | Kashmiri Pandits
BE | Flemish, Walloon, Walloons
ID | Balinese, Acehnese
JP | Okinawan, Okinawans
`;
