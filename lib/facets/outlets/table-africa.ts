// A data table, hence long.

/** Outlets of Africa south of the Sahara: own knowledge. Rows as `readTable` takes them. */
export const AFRICA = `
= ZA
SAPA | Sapa; South African Press Association | | agency
Weekly Mail | | | paper
Mail & Guardian | | mg.co.za | paper
Sunday Times? #sunday-times-za | South African Sunday Times; Johannesburg Sunday Times; Times Live | | paper
TimesLIVE | | timeslive.co.za | site
Business Day? #business-day-za | Johannesburg Business Day; BusinessLive | businesslive.co.za businessday.co.za | paper
The Star? #the-star-za | Johannesburg Star | | paper
Rand Daily Mail | | | paper
Cape Times | | | paper
Cape Argus | | | paper
City Press! | | | paper
Sowetan | SowetanLIVE | sowetanlive.co.za | paper
Beeld? | | | paper
Die Burger | | | paper
Netwerk24 | | netwerk24.com | site
Rapport! | | | paper
The Citizen? #the-citizen-za | | citizen.co.za | paper
Sunday Independent? #sunday-independent-za | | | paper
Daily Dispatch? | East London Daily Dispatch; DispatchLIVE | dispatchlive.co.za | paper
The Mercury? #the-mercury-za | Natal Mercury; Durban Mercury | | paper
The Witness? | Natal Witness | witness.co.za | paper
The Herald? #the-herald-za | Eastern Province Herald; HeraldLIVE | heraldlive.co.za | paper
Financial Mail | | financialmail.co.za | magazine
Sunday Tribune? #sunday-tribune-za | | | paper
Daily Sun? #daily-sun-za | | | paper
Independent Online! | IOL? | iol.co.za | site
Drum! | | | magazine
News24 | News 24; News24.com | news24.com | site
Daily Maverick | | dailymaverick.co.za | site
GroundUp | | groundup.org.za | site
amaBhungane | | amabhungane.org | site
Fin24 | | fin24.com | site
SABC | South African Broadcasting Corporation; SABC News; South African Broadcasting Corp | sabcnews.com sabc.co.za | broadcaster
SAfm | | | broadcaster
eNCA | | enca.com | broadcaster
e.tv | eTV? | etv.co.za | broadcaster
Newzroom Afrika | | newzroomafrika.tv | broadcaster
Eyewitness News? | EWN? | ewn.co.za | broadcaster
Radio 702 | Talk Radio 702; 702 radio | | broadcaster
Business Tech! | BusinessTech | businesstech.co.za | site
Africa Check | | africacheck.org | site
African News Agency | ANA news agency | africannewsagency.com | agency
= NA
The Namibian! | | namibian.com.na | paper
New Era? #new-era-na | | neweralive.na | paper
Windhoek Observer | | observer24.com.na | paper
Republikein | Die Republikein | republikein.com.na | paper
Windhoek Advertiser | | | paper
NBC? #nbc-na | Namibian Broadcasting Corporation; South West African Broadcasting Corporation | nbcnews.na | broadcaster
NAMPA | Nampa?; Namibia Press Agency; Namibian Press Agency | nampa.org | agency
= BW
Mmegi | | mmegi.bw | paper
Botswana Guardian | | botswanaguardian.co.bw | paper
Sunday Standard? #sunday-standard-bw | | sundaystandard.info | paper
Daily News? #daily-news-bw | Botswana Daily News | dailynews.gov.bw | paper
BOPA | Botswana Press Agency | | agency
Botswana Gazette | | thegazette.news | paper
= LS
Lesotho Times | | lestimes.com | paper
= SZ
Times of Swaziland | Times of Eswatini | times.co.sz | paper
Swazi Observer | | swaziobserver.com eswatiniobserver.com | paper
= ZW
ZIANA? | New Ziana; Ziana; Zimbabwe Inter-Africa News Agency | | agency
The Herald? #the-herald-zw | Zimbabwe Herald; Harare Herald | herald.co.zw | paper
The Chronicle? #the-chronicle-zw | Bulawayo Chronicle; Zimbabwe Chronicle | chronicle.co.zw | paper
The Sunday Mail? #sunday-mail-zw | | sundaymail.co.zw | paper
Daily News? #daily-news-zw | Zimbabwe Daily News | dailynews.co.zw | paper
NewsDay? #newsday-zw | NewsDay Zimbabwe | newsday.co.zw | paper
The Standard? #the-standard-zw | Zimbabwe Standard | thestandard.co.zw | paper
Zimbabwe Independent | | theindependent.co.zw | paper
Financial Gazette | Zimbabwe Financial Gazette | fingaz.co.zw | paper
ZimLive | | zimlive.com | site
New Zimbabwe@ | NewZimbabwe.com | newzimbabwe.com | site
SW Radio Africa | Short Wave Radio Africa | | broadcaster
ZBC? | Zimbabwe Broadcasting Corporation; ZTV?; Zimbabwe Broadcasting Corp; ZBC News | zbcnews.co.zw | broadcaster
= ZM
ZANA? | Zambia News Agency; ZANIS | | agency
Times of Zambia | | times.co.zm | paper
Zambia Daily Mail | | daily-mail.co.zm | paper
The Post? #the-post-zm | Zambia Post | | paper
Lusaka Times | | lusakatimes.com | site
ZNBC | Zambia National Broadcasting Corporation; Radio Zambia | znbc.co.zm | broadcaster
News Diggers? | | diggers.news | paper
= MW
Nyasa Times | | nyasatimes.com | site
The Nation? #the-nation-mw | Malawi Nation | mwnation.com | paper
The Daily Times? #daily-times-mw | Malawi Daily Times | times.mw | paper
MANA? #mana-mw | Malawi News Agency | | agency
Malawi Broadcasting Corporation | | mbc.mw | broadcaster
= MZ
AIM! #aim-mz | Mozambique News Agency; Agência de Informação de Moçambique; Mozambican news agency | aimnews.org | agency
Notícias? #noticias-mz | Maputo daily Noticias | jornalnoticias.co.mz | paper
O País? #o-pais-mz | | opais.co.mz | paper
Carta de Moçambique | | cartamz.com | site
Savana? | | savana.co.mz | paper
Club of Mozambique | | clubofmozambique.com | site
Zitamar News | Zitamar | zitamar.com | site
Radio Mozambique | Rádio Moçambique; Maputo Radio | rm.co.mz | broadcaster
= AO
ANGOP | Angop; Angola Press; Angolan news agency; Angola Press Agency; Agência Angola Press | angop.ao | agency
Jornal de Angola | | jornaldeangola.ao | paper
Novo Jornal | | novojornal.co.ao | paper
Expansão? | | expansao.co.ao | paper
Rádio Nacional de Angola | Angolan National Radio; Luanda Radio | rna.ao | broadcaster
Radio Ecclesia | | | broadcaster
Club-K | | club-k.net | site
Voice of the Resistance of the Black Cockerel | VORGAN; Vorgan | | broadcaster
= CV
Inforpress | | inforpress.cv | agency
A Semana? | | asemana.publ.cv | paper
= CD
ACP! | Agence Congolaise de Presse; Congolese news agency; Congolese Press Agency; AZAP; Agence Zaïre Presse | acp.cd | agency
Radio Okapi | | radiookapi.net | broadcaster
Le Potentiel? | | lepotentielonline.com | paper
Le Phare? | | lephareonline.net | paper
Actualite.cd | | actualite.cd | site
La Prospérité? #la-prosperite | | | paper
RTNC | Radio-Télévision Nationale Congolaise | rtnc.cd | broadcaster
= CG
Les Dépêches de Brazzaville | Agence d'Information d'Afrique Centrale; ADIAC | adiac-congo.com | paper
La Semaine Africaine | | lasemaineafricaine.info | paper
Agence Congolaise d'Information | | | agency
= GA
Gabon Review | GabonReview | gabonreview.com | site
L'Union? #lunion-ga | | union.sonapresse.com | paper
Africa No. 1 | Africa Number One; Radio Africa No. 1 | africaradio.com | broadcaster
Gabon 24 | Gabon24 | gabon24.tv | broadcaster
= CM
Cameroon Tribune | | cameroon-tribune.cm | paper
Le Messager | | | paper
Mutations? | | quotidienmutations.cm | paper
CRTV | Cameroon Radio Television; Cameroon Radio and Television | crtv.cm | broadcaster
Journal du Cameroun | | journalducameroun.com | site
Mimi Mefo Info | | mimimefoinfos.com | site
= TD
N'Djamena Hebdo | | | paper
Alwihda | Alwihda Info | alwihdainfo.com | site
Agence Tchadienne de Presse | | | agency
= CF
Radio Ndeke Luka | Ndeke Luka | radiondekeluka.org | broadcaster
Corbeau News | Corbeau News Centrafrique | corbeaunews-centrafrique.org | site
= NG
News Agency of Nigeria #nan | NAN?; Nigerian News Agency | nannews.ng | agency
The Guardian? #the-guardian-ng | Guardian Nigeria; Nigerian Guardian | guardian.ng | paper
Punch! #the-punch | Saturday Punch; Sunday Punch; PUNCH Online | punchng.com | paper
Vanguard? #vanguard | Vanguard Nigeria; Sunday Vanguard; Saturday Vanguard | vanguardngr.com | paper
ThisDay | This Day newspaper | thisdaylive.com | paper
Daily Trust | | dailytrust.com | paper
The Nation? #the-nation-ng | The Nation Nigeria | thenationonlineng.net | paper
The Sun? #the-sun-ng | Nigerian Sun; Daily Sun Nigeria | sunnewsonline.com | paper
Nigerian Tribune | | tribuneonlineng.com | paper
Daily Times? #daily-times-ng | Daily Times of Nigeria; Nigerian Daily Times | dailytimesng.com | paper
New Nigerian? | | | paper
National Concord | | | paper
Daily Champion | | | paper
Leadership! #leadership-ng | | leadership.ng | paper
BusinessDay #businessday-ng | BusinessDay Nigeria | businessday.ng | paper
Daily Independent? | | independent.ng | paper
Nigerian Observer | | nigerianobservernews.com | paper
Tell! #tell-ng | | | magazine
Newswatch! | | | magazine
TheNEWS~ | TheNEWS magazine | thenewsnigeria.com.ng | magazine
Premium Times | | premiumtimesng.com | site
Sahara Reporters | SaharaReporters | saharareporters.com | site
TheCable | The Cable? | thecable.ng | site
HumAngle | HumAngle Media | humanglemedia.com | site
Daily Post? #daily-post-ng | DAILY POST; Daily Post Nigeria | dailypost.ng | site
Legit.ng | Naij.com | legit.ng | site
Ripples Nigeria | | ripplesnigeria.com | site
International Centre for Investigative Reporting~ | The ICIR | icirnigeria.org | site
Channels Television | Channels TV; Channels TV News | channelstv.com | broadcaster
Arise News | Arise TV; Arise Television | arise.tv | broadcaster
AIT? | Africa Independent Television; African Independent Television | ait.live | broadcaster
TVC News? | TVC News Nigeria | tvcnews.tv | broadcaster
NTA? | Nigerian Television Authority; NTA News | nta.ng | broadcaster
Radio Nigeria | Federal Radio Corporation of Nigeria; FRCN | radionigeria.gov.ng | broadcaster
Voice of Nigeria | | von.gov.ng | broadcaster
Freedom Radio | Freedom Radio Kano | | broadcaster
= GH
Ghana News Agency #gna-gh | GNA? | gna.org.gh | agency
Daily Graphic | Graphic Online | graphic.com.gh | paper
Ghanaian Times | | ghanaiantimes.com.gh | paper
Ghanaian Chronicle | The Chronicle of Ghana | thechronicle.com.gh | paper
Daily Guide? | Daily Guide Network | dailyguidenetwork.com | paper
GhanaWeb | | ghanaweb.com | site
MyJoyOnline | Joy FM; Joy News; JoyNews; Joy News TV | myjoyonline.com | broadcaster
Citi FM | Citi TV; Citi Newsroom; Citinewsroom | citinewsroom.com | broadcaster
Peace FM | Peace FM Online | peacefmonline.com | broadcaster
Ghana Broadcasting Corporation | GBC?; Ghana Radio; Accra Radio; Ghana Television | gbcghanaonline.com | broadcaster
Starr FM | | starrfm.com.gh | broadcaster
= CI
Agence Ivoirienne de Presse | AIP? | aip.ci | agency
Fraternité Matin | | fratmat.info | paper
Notre Voie | | | paper
Soir Info | | | paper
L'Inter? #linter-ci | | | paper
Le Patriote? #le-patriote-ci | | | paper
Le Nouveau Réveil | | | paper
RTI? #rti-ci | Radiodiffusion Télévision Ivoirienne | rti.ci | broadcaster
Koaci | | koaci.com | site
= SN
APS? #aps-sn | Agence de Presse Sénégalaise; Senegalese Press Agency; Senegalese news agency | aps.sn | agency
PANA? | Panapress; Pan African News Agency | panapress.com | agency
APA News | African Press Agency; APANEWS; APAnews; APA-Dakar | apanews.net | agency
Le Soleil? #le-soleil-sn | | lesoleil.sn | paper
Sud Quotidien | | sudquotidien.sn | paper
Walfadjri | Wal Fadjri; Walf Quotidien; Walf TV | walf-groupe.com | paper
L'Observateur? #lobservateur-sn | | lobservateur.sn | paper
Seneweb | | seneweb.com | site
Dakaractu | | dakaractu.com | site
RFM? | TFM television | igfm.sn | broadcaster
RTS? #rts-sn | | rts.sn | broadcaster
West Africa Democracy Radio | | wadr.org | broadcaster
= ML
AMAP? | Agence Malienne de Presse | amap.ml | agency
L'Essor | | lessor.ml | paper
Les Echos? #les-echos-ml | | | paper
L'Indépendant? #lindependant-ml | | | paper
Studio Tamani | | studiotamani.org | broadcaster
ORTM | Office de Radiodiffusion Télévision du Mali | ortm.ml | broadcaster
Journal du Mali | | journaldumali.com | magazine
= BF
Agence d'Information du Burkina | AIB? | aib.media | agency
L'Observateur Paalga | | lobservateur.bf | paper
Sidwaya | | sidwaya.info | paper
Le Pays? #le-pays-bf | | lepays.bf | paper
Le Faso | LeFaso.net | lefaso.net | site
Radio Omega | Omega FM | omegamedias.info | broadcaster
RTB? #rtb-bf | | rtb.bf | broadcaster
L'Indépendant? #lindependant-bf | | | paper
= NE
ANP? #anp-ne | Agence Nigérienne de Presse | anp.ne | agency
Le Sahel? | | lesahel.org | paper
Studio Kalangou | | studiokalangou.org | broadcaster
ActuNiger | | actuniger.com | site
Télé Sahel | | | broadcaster
= BJ
La Nation? #la-nation-bj | | lanation.bj | paper
Agence Bénin Presse | | | agency
Le Matinal? | | | paper
= TG
Togo Presse | | | paper
Republic of Togo~ | republicoftogo.com | republicoftogo.com | site
Agence Togolaise de Presse | | | agency
= GN
Guinéenews | | guineenews.org | site
Africaguinee | | africaguinee.com | site
Radio Télévision Guinéenne | RTG television; Radio Conakry | rtgkoloma.info | broadcaster
Le Lynx? | | lelynx.net | paper
Horoya | | | paper
Mosaïque Guinée | | mosaiqueguinee.com | site
= SL
Sierra Leone Telegraph | | thesierraleonetelegraph.com | site
Concord Times | | | paper
Awoko | | awokonewspaper.sl | paper
Awareness Times | | | paper
SLBC | Sierra Leone Broadcasting Corporation | slbc.sl | broadcaster
= LR
FrontPage Africa | FrontPageAfrica; Front Page Africa | frontpageafricaonline.com | paper
Liberian Observer | Daily Observer?; Liberian Daily Observer; Liberia's Observer | liberianobserver.com | paper
The New Dawn? #new-dawn-lr | New Dawn Liberia | thenewdawnliberia.com | paper
Star Radio? | | | broadcaster
= GM
The Point? #the-point-gm | | thepoint.gm | paper
Foroyaa | | foroyaa.net | paper
The Standard? #the-standard-gm | Gambian Standard | standard.gm | paper
The Fatu Network | | fatunetwork.net | site
= KE
Daily Nation | The Nation?; Nation Africa | nation.africa nation.co.ke | paper
Sunday Nation | | | paper
The Standard? #the-standard-ke | Kenyan Standard; East African Standard; Sunday Standard? | standardmedia.co.ke | paper
The Star? #the-star-ke | Nairobi Star; The Kenyan Star | the-star.co.ke | paper
Business Daily! | Business Daily Africa | businessdailyafrica.com | paper
The EastAfrican | The East African@ | theeastafrican.co.ke | paper
Kenya Times | | kenyatimes.com | paper
People Daily | The People newspaper | pd.co.ke | paper
Taifa Leo | | taifaleo.nation.africa | paper
The Elephant? | | theelephant.info | site
Kenya News Agency | KNA? | kenyanews.go.ke | agency
KBC? | Kenya Broadcasting Corporation; Voice of Kenya; Kenya Broadcasting Corp | kbc.co.ke | broadcaster
KTN? | Kenya Television Network; KTN News | | broadcaster
NTV? #ntv-ke | NTV Kenya; Kenyan NTV; Nation TV | ntvkenya.co.ke | broadcaster
Citizen TV | Citizen Television; Citizen Digital; Citizen TV Kenya | citizen.digital | broadcaster
Radio Citizen | | | broadcaster
Capital FM | Capital FM Kenya; Capital FM News | capitalfm.co.ke | broadcaster
K24? #k24-ke | K24 TV | k24tv.co.ke | broadcaster
Tuko | Tuko.co.ke | tuko.co.ke | site
= UG
New Vision | Saturday Vision; Sunday Vision | newvision.co.ug | paper
Daily Monitor | The Monitor?; Saturday Monitor; Sunday Monitor; Uganda Monitor | monitor.co.ug | paper
The Independent? #the-independent-ug | The Independent Uganda; Uganda's Independent magazine; The Independent Magazine Uganda | independent.co.ug | magazine
The Observer? #the-observer-ug | Weekly Observer; Uganda Observer | observer.ug | paper
Red Pepper? | | redpepper.co.ug | paper
Bukedde | | bukedde.co.ug | paper
ChimpReports | Chimp Reports | chimpreports.com | site
Nile Post | | nilepost.co.ug | site
NBS TV | NBS Television; NBS TV Uganda | nbs.ug | broadcaster
NTV Uganda | Uganda's NTV | ntv.co.ug | broadcaster
Radio Uganda | Uganda Broadcasting Corporation; UBC? | ubc.go.ug | broadcaster
Uganda Radio Network | URN? | ugandaradionetwork.net | agency
Capital Radio! | | | broadcaster
Radio Simba | | | broadcaster
= TZ
Daily News? #daily-news-tz | Tanzania Daily News; Tanzanian Daily News | dailynews.co.tz | paper
The Citizen? #the-citizen-tz | | thecitizen.co.tz | paper
The Guardian? #the-guardian-tz | Tanzania Guardian; IPP Media | ippmedia.com | paper
Mwananchi | | mwananchi.co.tz | paper
Jamhuri? | | jamhurimedia.co.tz | paper
SHIHATA | Shihata; Tanzania News Agency | | agency
Radio Tanzania | Radio Tanzania Dar es Salaam; TBC! | | broadcaster
JamiiForums | Jamii Forums | jamiiforums.com | site
= RW
The New Times? #the-new-times-rw | New Times Rwanda; The New Times of Rwanda | newtimes.co.rw | paper
Igihe | | igihe.com | site
KT Press | Kigali Today | ktpress.rw kigalitoday.com | site
Kangura | | | paper
RTLM | Radio Télévision Libre des Mille Collines; Radio Mille Collines | | broadcaster
Radio Rwanda | Rwanda Broadcasting Agency; Rwanda Television | rba.co.rw | broadcaster
Rwanda News Agency | ARI-RNA; Rwanda Information Agency | rnanews.com | agency
= BI
Iwacu | Iwacu press group; Iwacu media group | iwacu-burundi.org | paper
SOS Médias Burundi | | sosmediasburundi.org | site
Agence Burundaise de Presse | ABP? | abpinfo.org | agency
Radio Publique Africaine | African Public Radio; RPA radio; RPA? | rpa.bi | broadcaster
Radio Isanganiro | Isanganiro | isanganiro.org | broadcaster
Net Press? | Netpress | | agency
= ET
Ethiopian News Agency #ena | ENA? | ena.et | agency
Fana? | Fana Broadcasting Corporate; Fana Broadcasting; Radio Fana; FBC? | fanabc.com | broadcaster
Addis Fortune | | addisfortune.news | paper
The Reporter? #the-reporter-et | The Reporter Ethiopia; Ethiopian Reporter | thereporterethiopia.com | paper
Capital Ethiopia | Capital newspaper | capitalethiopia.com | paper
Ethiopian Herald | | press.et | paper
Addis Zemen | | | paper
Addis Standard | | addisstandard.com | magazine
Borkena | | borkena.com | site
Ethiopia Insight | | ethiopia-insight.com | site
ESAT? | Ethiopian Satellite Television; ESAT TV | ethsat.com | broadcaster
Ethiopian Television | ETV?; Ethiopian Broadcasting Corporation; EBC?; Radio Ethiopia; Ethiopian Radio | ebc.et | broadcaster
Oromia Media Network | OMN? | oromiamedia.org | broadcaster
Tigrai TV | Tigray TV; Tigrai Television; Tigray Television; DW TV Tigray | | broadcaster
Dimtsi Weyane | Dimtsi Woyane | | broadcaster
= ER
Shabait | shabait.com; Eritrean News Agency; ERINA | shabait.com | agency
Haddas Ertra | Hadas Eritrea; Hadas Ertra | | paper
Eri-TV | EriTV | | broadcaster
Radio Erena | | | broadcaster
Dimtsi Hafash | Radio Dimtsi Hafash; Voice of the Broad Masses | | broadcaster
= DJ
ADI? #adi-dj | Agence Djiboutienne d'Information; Djibouti Information Agency | adi.dj | agency
La Nation? #la-nation-dj | La Nation de Djibouti | lanation.dj | paper
Radio Television Djibouti | RTD? | rtd.dj | broadcaster
= SO
SONNA | Somali National News Agency; Somali news agency; Sonna? | sonna.so | agency
Garowe Online | | garoweonline.com | site
Shabelle? | Radio Shabelle; Shabelle Media Network; Shabelle Media | radioshabelle.com | broadcaster
Radio Mogadishu | Mogadishu Radio | radiomuqdisho.so | broadcaster
HornAfrik | Horn Afrik | | broadcaster
Hiiraan Online | Hiiraan | hiiraan.com | site
Goobjoog | Goobjoog News; Goobjoog Media | goobjoog.com | broadcaster
Radio Andalus | Radio al-Andalus | | broadcaster
Radio al-Furqan | | | broadcaster
Somali Guardian | | somaliguardian.com | site
Horseed Media | | horseedmedia.net | site
Universal TV? | Universal Somali TV | | broadcaster
= MG
L'Express de Madagascar | | lexpress.mg | paper
Midi Madagasikara | | midi-madagasikara.mg | paper
Madagascar Tribune | | madagascar-tribune.com | paper
Anta@ | | | agency
= MU
L'Express? #lexpress-mu | L'Express de Maurice; L'Express of Mauritius; L'Express Mauritius | lexpress.mu | paper
Le Mauricien | | lemauricien.com | paper
Défi Media | Le Défi | defimedia.info | paper
= SC
Seychelles Nation | | nation.sc | paper
Seychelles News Agency | | seychellesnewsagency.com | agency
= KM
Al-Watwan | | alwatwan.net | paper
HZK-Presse | | | agency
= SS
Eye Radio | Eye Radio Juba | eyeradio.org | broadcaster
Radio Miraya | Radio Miraya FM | radiomiraya.org | broadcaster
Radio Tamazuj | Tamazuj? | radiotamazuj.org | broadcaster
Juba Monitor | | | paper
The Citizen? #the-citizen-ss | | | paper
Gurtong | Gurtong Media | | site
= ZA
allAfrica | allAfrica.com | allafrica.com | site
afrol News | | afrol.com | agency
African Arguments | | africanarguments.org | site
The Continent? | | thecontinent.org | magazine
= ST
Téla Nón | | telanon.info | site
`;
