// A data table, hence its length: seats, bodies and places that stand for a country, hand-written from general knowledge.

/** Seats of government and the like: `country | names`. */
export const METONYMS = `
US | White House, Oval Office, Pentagon, Capitol Hill, U.S. Capitol, Foggy Bottom, Wall Street, Camp David, Mar-a-Lago, West Point
GB | Downing Street, Whitehall, Buckingham Palace, Scotland Yard, Westminster Abbey, Houses of Parliament, Balmoral, Windsor Castle, Holyrood, Stormont, Old Bailey, Fleet Street
RU | Kremlin, State Duma, Duma, Red Square, Lubyanka
FR | Élysée, Elysée, Elysee, Elysee Palace, Élysée Palace, Quai d'Orsay, Matignon, Champs-Élysées, Champs Elysees, Eiffel Tower
DE | Bundestag, Bundesrat, Reichstag, Brandenburg Gate, Berlin Wall
CN | Zhongnanhai, Tiananmen, Tiananmen Square, Great Hall of the People
JP | Kantei
KR | Blue House, Cheong Wa Dae
IN | Lok Sabha, Rajya Sabha, South Block, Rashtrapati Bhavan
IL | Knesset, Western Wall, Temple Mount, Yad Vashem
IE | Oireachtas, Dáil, Dail, Dáil Éireann, Dail Eireann, Taoiseach
IT | Quirinale, Montecitorio, Palazzo Chigi
ES | Moncloa, Zarzuela, La Moncloa
UA | Verkhovna Rada
PL | Sejm
IR | Majlis
BR | Planalto, Planalto Palace, Itamaraty
AR | Casa Rosada
CL | La Moneda
MX | Los Pinos
SE | Riksdag
NO | Storting
DK | Folketing, Christiansborg
CA | Parliament Hill, Rideau Hall
PH | Malacañang, Malacanang, Malacañan Palace
TR | Çankaya, Cankaya
EG | Al-Azhar
`;

/** Government bodies and central banks, which count though they are organisations: `country | names`. */
export const GOVERNMENT_BODIES = `
US | Federal Reserve, Federal Reserve Board, Federal Reserve Bank, Federal Communications Commission, Federal Trade Commission, Securities and Exchange Commission, Food and Drug Administration, Environmental Protection Agency, Internal Revenue Service, Federal Bureau of Investigation, FBI, Central Intelligence Agency, CIA, NASA, Department of Homeland Security, Federal Aviation Administration, FEMA, CDC, Centers for Disease Control, U.S. Congress, U.S. Senate, Library of Congress, National Security Council, Congressional Budget Office
GB | Bank of England, British Council, House of Lords, National Health Service, Ministry of Defence, Foreign Office, Home Office, HM Treasury, British Army, Royal Navy, Royal Air Force, MI5, MI6, Crown Prosecution Service, British Parliament
JP | Bank of Japan, Ministry of International Trade and Industry, MITI, Self-Defense Forces
FR | Bank of France, Banque de France, French Foreign Legion
DE | Bundesbank, Deutsche Bundesbank, Bundeswehr
IT | Bank of Italy, Banca d'Italia, Carabinieri
ES | Bank of Spain, Banco de España, Banco de Espana, Guardia Civil
CA | Bank of Canada, RCMP, Royal Canadian Mounted Police
KR | Bank of Korea
IL | Bank of Israel, Shin Bet, Mossad, Israel Defense Forces, Israel Defence Forces, IDF
GR | Bank of Greece
PT | Bank of Portugal
FI | Bank of Finland
TH | Bank of Thailand
GH | Bank of Ghana
UG | Bank of Uganda
TZ | Bank of Tanzania
ZM | Bank of Zambia
MX | Bank of Mexico, Banco de Mexico, Banxico
JM | Bank of Jamaica
ID | Bank Indonesia
MY | Bank Negara Malaysia
IN | Reserve Bank of India, Supreme Court of India, Election Commission of India
AU | Reserve Bank of Australia
NZ | Reserve Bank of New Zealand
ZA | South African Reserve Bank, Reserve Bank of South Africa
CN | People's Bank of China, People's Liberation Army
RU | Bank of Russia, Central Bank of Russia, Red Army, KGB, FSB
CH | Swiss National Bank
SE | Riksbank
AT | Austrian National Bank
PK | State Bank of Pakistan
TR | Central Bank of Turkey
IR | Islamic Revolutionary Guard Corps, Iranian Revolutionary Guards, IRGC
`;

/** Prefixes that stand before a hyphen: `country | prefixes`. */
export const PREFIXES = `
CN | Sino
GB | Anglo
FR | Franco
RU | Russo
IN | Indo
GR | Greco, Graeco
IT | Italo
AT | Austro
PT | Luso
ES | Hispano
TR | Turco
`;
