import { words } from "./words.ts";

/** Countries, regions, states and large cities, word by word: what a lone capitalised word more often is. Folded. */
export const PLACE_WORDS: ReadonlySet<string> = words(`
afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain
bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil britain brunei
bulgaria burkina faso burma burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus
czech czechoslovakia denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia europe fiji
finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti holland honduras hungary iceland
india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait
kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi
malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco
mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama
papua paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia
seychelles singapore slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan
tanzania thailand togo tonga trinidad tobago tunisia turkey turkiye turkmenistan tuvalu uganda ukraine uruguay
uzbekistan vanuatu vatican venezuela vietnam wales yemen yugoslavia zaire zambia zimbabwe rhodesia ussr scotland ulster
africa asia america americas antarctica oceania eurasia scandinavia balkans caucasus caribbean mediterranean levant
siberia crimea donbas chechnya dagestan tatarstan catalonia galicia andalusia bavaria saxony prussia kashmir punjab
sindh balochistan baluchistan khyber pakhtunkhwa gujarat maharashtra bihar bengal assam manipur mizoram nagaland kerala
karnataka tamil nadu telangana andhra pradesh odisha orissa rajasthan haryana uttar uttarakhand jharkhand chhattisgarh
goa ladakh sikkim tripura meghalaya arunachal tibet xinjiang hainan guangdong guangxi sichuan yunnan hubei hunan henan
hebei shandong shanxi shaanxi fujian zhejiang jiangsu anhui hokkaido okinawa kyushu honshu java sumatra sulawesi
kalimantan borneo sarawak sabah aceh bali papua mindanao luzon visayas darfur kordofan biafra katanga kivu tigray
oromia amhara puntland somaliland zanzibar transvaal natal kwazulu gauteng limpopo mpumalanga
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
nebraska nevada hampshire jersey ohio oklahoma oregon pennsylvania rhode carolina dakota tennessee texas utah vermont
virginia wisconsin wyoming ontario quebec manitoba saskatchewan alberta scotia brunswick newfoundland yukon columbia
queensland victoria tasmania jakarta bangkok manila beijing peking shanghai guangzhou shenzhen tianjin chongqing wuhan
chengdu nanjing hangzhou harbin urumqi lhasa hong kong macau macao taipei tokyo osaka kyoto yokohama nagoya kobe
fukuoka sapporo hiroshima nagasaki fukushima seoul busan pyongyang hanoi saigon phnom penh vientiane yangon rangoon
naypyidaw mandalay dhaka chittagong kathmandu delhi mumbai bombay kolkata calcutta chennai madras bangalore bengaluru
hyderabad ahmedabad pune lucknow kanpur jaipur patna bhopal srinagar jammu amritsar chandigarh surat nagpur varanasi
ayodhya islamabad karachi lahore peshawar quetta rawalpindi multan faisalabad swat waziristan kabul kandahar herat
jalalabad kunduz helmand tehran mashhad isfahan shiraz tabriz qom natanz baghdad basra mosul kirkuk fallujah tikrit
ramadi najaf karbala erbil damascus aleppo homs hama idlib raqqa palmyra beirut tripoli amman jerusalem haifa gaza
ramallah hebron nablus jenin bethlehem rafah sinai cairo alexandria riyadh jeddah mecca medina doha dubai dhabi sharjah
muscat sanaa aden manama ankara istanbul izmir diyarbakir tbilisi yerevan baku grozny moscow petersburg leningrad
vladivostok kiev kyiv odessa odesa kharkiv lviv donetsk luhansk mariupol minsk warsaw krakow gdansk prague bratislava
budapest bucharest sofia belgrade zagreb sarajevo skopje tirana pristina ljubljana athens thessaloniki nicosia rome
milan naples turin venice florence genoa palermo sicily sardinia madrid barcelona seville valencia bilbao lisbon porto
paris marseille lyon nice toulouse bordeaux strasbourg lille corsica brussels antwerp bruges ghent amsterdam rotterdam
hague utrecht berlin bonn munich hamburg frankfurt cologne dusseldorf stuttgart leipzig dresden vienna salzburg geneva
zurich bern basel davos copenhagen oslo stockholm gothenburg helsinki reykjavik tallinn riga vilnius dublin belfast
edinburgh glasgow cardiff london manchester liverpool birmingham leeds sheffield bristol newcastle oxford
cambridge brighton yorkshire kent essex sussex surrey lagos abuja kano kaduna ibadan enugu harcourt maiduguri borno
jos sokoto accra kumasi monrovia freetown conakry dakar bamako timbuktu gao kidal ouagadougou niamey ndjamena yaounde
douala libreville kinshasa brazzaville goma bukavu lubumbashi luanda cabinda nairobi mombasa kisumu kampala entebbe
kigali bujumbura dodoma salaam arusha addis ababa asmara mogadishu kismayo hargeisa khartoum omdurman juba
lusaka harare bulawayo gaborone windhoek maputo lilongwe blantyre johannesburg pretoria durban soweto
antananarivo algiers oran tunis rabat casablanca marrakesh fez tangier benghazi misrata sirte washington york angeles chicago
houston philadelphia phoenix dallas detroit boston seattle denver atlanta miami baltimore cleveland
pittsburgh minneapolis milwaukee orleans vegas memphis cincinnati honolulu hollywood manhattan brooklyn
bronx queens harlem pentagon kremlin toronto montreal vancouver ottawa calgary edmonton winnipeg havana kingston
bogota medellin cali caracas maracaibo quito guayaquil lima cusco santiago valparaiso asuncion montevideo rio janeiro
paulo brasilia salvador recife fortaleza amazon patagonia falklands managua tegucigalpa guatemala sydney melbourne
brisbane perth adelaide canberra darwin auckland wellington christchurch suva bougainville chernobyl guantanamo
chiang mai phuket pattaya penang johor selangor kuala lumpur kedah kelantan perak davao cebu marawi jolo basilan
surabaya bandung medan yogyakarta ambon dili colombo jaffna kandy male thimphu astana almaty tashkent samarkand bishkek
dushanbe ashgabat ulaanbaatar benares kosovo vojvodina transnistria abkhazia ossetia karabakh nagorno euphrates tigris
nile rhine danube volga ganges mekong yangtze himalayas everest andes alps sahara sahel kashmiri pacific atlantic arctic
silicon wall broadway westminster whitehall elysee brexit eurozone asean opec nato unesco unicef interpol`);

/** Demonyms, languages and creeds, word by word; before a title they belong to it, and they are never a lone person. Folded. */
export const DEMONYMS: ReadonlySet<string> = words(`
afghan albanian algerian american angolan arab arabic argentine argentinian armenian asian australian austrian azerbaijani
azeri bahraini bangladeshi bangladesh basque belarusian belgian bengali bhutanese bolivian bosnian brazilian
british briton britons bulgarian burmese burundian cambodian cameroonian canadian catalan central chechen chilean chinese
christian colombian congolese croatian croat cuban cypriot czech danish dane dutch ecuadorean ecuadorian egyptian emirati
english eritrean estonian ethiopian european fijian filipino filipina finnish french gambian georgian german ghanaian
greek guatemalan guinean haitian hebrew hindu honduran hungarian icelandic indian indonesian iranian iraqi irish islamic
israeli italian ivorian ivoirian jamaican japanese jewish jordanian kashmiri kazakh kenyan khmer korean kosovar kurdish
kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian macedonian malawian malaysian malay malian maltese
maoist mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican muslim namibian nepalese nepali
nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian papuan paraguayan pashtun persian peruvian philippine
polish portuguese punjabi qatari romanian russian rwandan salvadoran saudi scottish senegalese serb serbian shia shiite
sikh sinhalese singaporean slovak slovakian slovene slovenian somali soviet spanish sudanese sunni swedish swiss syrian
taiwanese tajik tamil tanzanian thai tibetan togolese tunisian turk turkish turkmen ugandan uighur uyghur ukrainian uruguayan uzbek
venezuelan vietnamese welsh yemeni yemenite yugoslav zambian zimbabwean zionist catholic protestant orthodox buddhist
african latin nordic baltic balkan communist republican democrat democratic socialist conservative liberal labour tory
soviets russians americans iranians israelis palestinians chinese indians`);
