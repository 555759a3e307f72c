// A data table, hence long.

/** Outlets of the Middle East, Turkey and northern Africa: own knowledge. Rows as `readTable` takes them. */
export const MIDDLE_EAST = `
= TR
Anadolu Agency | Anadolu?; Anadolu Ajansi; Anatolian News Agency; Anatolia news agency; Anatolian Agency; AA! | aa.com.tr | agency
Demirören News Agency | DHA?; Dogan News Agency | dha.com.tr | agency
İhlas News Agency | IHA? | iha.com.tr | agency
Cihan? | | cihan.com.tr | agency
ANKA? | | ankahaber.net | agency
Mezopotamya Agency | Mesopotamia Agency; Mezopotamya News Agency | mezopotamyaajansi.com | agency
Firat News Agency | ANF?; ANF News | anfenglish.com | agency
Dicle News Agency | DIHA? | | agency
Cumhuriyet | | cumhuriyet.com.tr | paper
Hürriyet | | hurriyet.com.tr | paper
Hürriyet Daily News | Turkish Daily News | hurriyetdailynews.com | paper
Milliyet | | milliyet.com.tr | paper
Sabah@ #sabah-tr | | sabah.com.tr | paper
Daily Sabah | | dailysabah.com | paper
Zaman? | | zaman.com.tr | paper
Today's Zaman | Todays Zaman | todayszaman.com | paper
Radikal? | | radikal.com.tr | paper
Yeni Şafak | | yenisafak.com | paper
Sözcü | | sozcu.com.tr | paper
BirGün | | birgun.net | paper
Evrensel | | evrensel.net | paper
Akşam? | | aksam.com.tr | paper
Habertürk | | haberturk.com | broadcaster
Tercüman? | | | paper
Taraf? | | | paper
Vatan@ #vatan-tr | | gazetevatan.com | paper
Posta? | | posta.com.tr | paper
Agos? | | agos.com.tr | paper
Dünya? | | dunya.com | paper
Günes? | | | paper
Özgür Gündem | | | paper
Bianet | | bianet.org | site
T24? | | t24.com.tr | site
Medyascope | | medyascope.tv | site
Ahval | Ahval News | ahvalnews.com | site
Duvar@ | Gazete Duvar; Duvar English | gazeteduvar.com.tr duvarenglish.com | site
Diken? | | diken.com.tr | site
OdaTV | Oda TV | odatv.com | site
CNN Türk | | cnnturk.com | broadcaster
NTV? #ntv-tr | Turkish NTV | ntv.com.tr | broadcaster
TRT? | TRT World; TRT Haber; Turkish Radio and Television; TRT Kurdi | trt.net.tr trtworld.com trthaber.com | broadcaster
Ankara Radio | Radio Ankara; Voice of Turkey | | broadcaster
A Haber | | ahaber.com.tr | broadcaster
Halk TV | | halktv.com.tr | broadcaster
Kanal D | | kanald.com.tr | broadcaster
Show TV | | showtv.com.tr | broadcaster
Star TV? #star-tv-tr | | startv.com.tr | broadcaster
IMC TV | | | broadcaster
= IL
The Jerusalem Post | JPost; Jerusalem Report; The Palestine Post | jpost.com | paper
Haaretz | Ha'aretz | haaretz.com haaretz.co.il | paper
The Times of Israel | | timesofisrael.com | site
Yedioth Ahronoth | Yediot Aharonot; Yediot Ahronot; Yedioth Aharonoth; Yediot Achronot; Yediot Aharanot; Yediot Acharonot; Yedioth Ahronot | yediot.co.il | paper
Ynet | ynet; Ynetnews; ynetnews | ynet.co.il ynetnews.com | site
Maariv | Ma'ariv | maariv.co.il | paper
Israel Hayom | Yisrael Hayom | israelhayom.com israelhayom.co.il | paper
Globes? | | globes.co.il | paper
TheMarker | The Marker? | themarker.com | paper
Calcalist | | calcalist.co.il calcalistech.com | paper
Davar? | | davar1.co.il | paper
Al Hamishmar | | | paper
Hadashot? | | | paper
Makor Rishon | | makorrishon.co.il | paper
Hamodia? | | hamodia.com | paper
Itim? | | | agency
Army Radio | Israel Army Radio; Galei Tzahal; Galatz | glz.co.il | broadcaster
Israel Radio | Kol Israel; Kol Yisrael; Voice of Israel; Reshet Bet; Israeli radio | | broadcaster
Kan@ | Kan News; Kan 11; Israel Television; Israeli Television; Kan Radio; Kan Bet | kan.org.il | broadcaster
Channel 12? #channel-12-il | Israeli Channel 12; N12; Keshet 12; Mako; Channel 2 news?; Israel's Channel 2; Israeli Channel 2 | mako.co.il | broadcaster
Channel 13? #channel-13-il | Channel Ten?; Channel 10?; Israeli Channel 13; Israel's Channel 10; Israeli Channel 10 | 13tv.co.il | broadcaster
Channel 14? #channel-14-il | Israeli Channel 14; Now 14 | now14.co.il | broadcaster
i24NEWS | i24 News; i24 | i24news.tv | broadcaster
Arutz Sheva | Israel National News; Arutz 7; Channel 7 radio | israelnationalnews.com inn.co.il | site
Walla? | Walla News; Walla! News | walla.co.il | site
Debkafile | | debka.com | site
+972 Magazine | 972 Magazine; +972 | 972mag.com | site
= PS
WAFA | Wafa@; Palestinian news agency; Palestine News Agency; Palestine News and Information Agency | wafa.ps english.wafa.ps | agency
Ma'an News Agency | Maan News Agency; Ma'an? | maannews.com maannews.net | agency
Shehab News Agency | Shehab? | shehab.ps | agency
Safa@ #safa-ps | Safa Press Agency; Palestinian Safa | safa.ps | agency
Al-Quds@ #al-quds-ps | | alquds.com | paper
Al-Ayyam? #al-ayyam-ps | | al-ayyam.ps | paper
Al-Hayat al-Jadida | Al-Hayat Al-Jadeeda | alhaya.ps | paper
Al-Aqsa TV | al-Aqsa television; Al-Aqsa radio | | broadcaster
Palestine TV | Palestine Television; Palestinian Television | | broadcaster
Palestine Today TV | Palestine Today? | | broadcaster
Voice of Palestine | | | broadcaster
Quds News Network | Quds News | | agency
Quds Press | | qudspress.com | agency
Electronic Intifada | | electronicintifada.net | site
Palestine Chronicle | | palestinechronicle.com | site
= JO
Petra@ #petra | Jordan News Agency; Jordanian News Agency | petra.gov.jo | agency
The Jordan Times | | jordantimes.com | paper
Al-Rai@ #al-rai-jo | Al-Ra'i newspaper | alrai.com | paper
Al-Dustour? | Ad-Dustour?; Al-Dustur newspaper | addustour.com | paper
Al-Ghad@ #al-ghad-jo | | alghad.com | paper
Roya News | Roya TV; Roya@ | royanews.tv | broadcaster
Ammon News | Ammon News Agency | ammonnews.net | site
7iber | | 7iber.com | site
= LB
National News Agency@ #nna-lb | NNA?; Lebanese National News Agency; state-run National News Agency | nna-leb.gov.lb | agency
An-Nahar | Al-Nahar; Annahar | annahar.com | paper
As-Safir | al-Safir; Assafir | assafir.com | paper
Al-Akhbar? #al-akhbar-lb | | al-akhbar.com | paper
Ad-Diyar | Al-Diyar; Addiyar | addiyar.com | paper
Al-Anwar@ #al-anwar-lb | | | paper
Al-Liwaa | | aliwaa.com.lb | paper
Al-Mustaqbal@ | | | paper
L'Orient-Le Jour | L'Orient Today | lorientlejour.com lorienttoday.com | paper
The Daily Star? #daily-star-lb | Beirut Daily Star | dailystar.com.lb | paper
Naharnet | | naharnet.com | site
Now Lebanon | | nowlebanon.com | site
Al-Manar | Al-Manar TV; Manar TV | almanar.com.lb | broadcaster
Al-Mayadeen | al-Mayadeen TV; Al-Mayadin | almayadeen.net | broadcaster
LBC! #lbci | LBCI; Lebanese Broadcasting Corporation | lbcgroup.tv lbci.com | broadcaster
MTV Lebanon | Murr Television; MTV Lebanon TV | mtv.com.lb | broadcaster
Future Television~ | Future TV | | broadcaster
NBN? | | nbn.com.lb | broadcaster
Al Jadeed | al-Jadeed TV; New TV? | aljadeed.tv | broadcaster
Voice of Lebanon | | vdl.me | broadcaster
Voice of Free Lebanon | | | broadcaster
Voice of the Mountain | | | broadcaster
= SY
SANA | Sana@; Syrian Arab News Agency | sana.sy | agency
Tishreen? | Tishrin?; Tichrine newspaper | tishreen.news.sy | paper
Al-Thawra@ #al-thawra-sy | Ath-Thawra | thawra.sy | paper
Al-Baath@ | Al-Ba'th newspaper | albaathmedia.sy | paper
Al-Watan@ #al-watan-sy | | alwatan.sy | paper
Enab Baladi | | enabbaladi.net | site
North Press Agency | North Press | npasyria.com | agency
Hawar News Agency | ANHA?; Hawar News | hawarnews.com | agency
Syria TV? | | syria.tv | broadcaster
Orient TV | Orient News; Orient Net | orient-news.net | broadcaster
= IQ
Iraqi News Agency #ina-iq | INA?; Iraq News Agency | ina.iq | agency
National Iraqi News Agency | NINA? | ninanews.com | agency
Aswat al-Iraq | Voices of Iraq | aswataliraq.info | agency
Al-Sabah@ #al-sabah-iq | As-Sabah? | alsabaah.iq | paper
Al-Zaman? | Azzaman; Az-Zaman newspaper | azzaman.com | paper
Al-Mada? | | almadapaper.net | paper
Al-Jumhuriya? #al-jumhuriya-iq | Al-Jumhouriya newspaper; Al-Jumhuriyah newspaper | | paper
Al-Thawra@ #al-thawra-iq | Ath-Thawra@ | | paper
Babel~ #babel-iq | Babel newspaper; Babil newspaper | | paper
Iraqiya TV | Al-Iraqiya; al-Iraqiya TV; Iraqiya@; Al-Iraqia | imn.iq | broadcaster
Al Sharqiya | al-Sharqiya TV; Alsharqiya; Sharqiya TV | alsharqiya.com | broadcaster
Alsumaria | Al Sumaria; Al-Sumaria TV; Alsumaria TV; Alsumaria News | alsumaria.tv | broadcaster
Rudaw | Rudaw TV; Rudaw Media Network | rudaw.net | broadcaster
Kurdistan 24 | Kurdistan24; K24? | kurdistan24.net | broadcaster
Shafaq News | Shafaq? | shafaq.com | agency
PUKmedia | PUK Media | pukmedia.com | agency
NRT? #nrt-iq | NRT TV | nrttv.com | broadcaster
Iraq Oil Report | | iraqoilreport.com | site
Basnews | | basnews.com | agency
= SA
Saudi Press Agency #spa | SPA?; Saudi News Agency; Saudi Arabian Press Agency | spa.gov.sa | agency
Arab News | | arabnews.com arabnews.pk arabnews.jp | paper
Saudi Gazette | | saudigazette.com.sa | paper
Al-Riyadh@ | Ar-Riyadh newspaper | alriyadh.com | paper
Okaz | Ukaz newspaper | okaz.com.sa | paper
Al-Watan@ #al-watan-sa | | alwatan.com.sa | paper
Al-Jazirah@ | | al-jazirah.com | paper
Al-Madina@ | | al-madina.com | paper
Al Eqtisadiah | Al-Iqtisadiyah; al-Eqtisadiya | aleqt.com | paper
Al Arabiya | Al Arabiya TV; Al Arabiyya; Al Arabiya English; Alarabiya | alarabiya.net english.alarabiya.net | broadcaster
Al Hadath? | | | broadcaster
Al Ekhbariya | Ekhbariya TV; Ekhbariya | | broadcaster
MBC? #mbc-sa | Middle East Broadcasting Center; Middle East Broadcasting Centre | mbc.net | broadcaster
Asharq News | Asharq Business; Al Sharq TV; Asharq TV | asharq.com | broadcaster
= AE
WAM? | Emirates News Agency; UAE news agency; Wam? | wam.ae | agency
The National? #the-national | Abu Dhabi newspaper The National | thenationalnews.com thenational.ae | paper
Gulf News | | gulfnews.com | paper
Khaleej Times | | khaleejtimes.com | paper
Gulf Today | | gulftoday.ae | paper
Al-Ittihad@ #al-ittihad-ae | | alittihad.ae | paper
Al-Khaleej@ | | alkhaleej.ae | paper
Al-Bayan? | | albayan.ae | paper
Arabian Business | | arabianbusiness.com | magazine
Dubai TV? | Dubai Television | | broadcaster
Abu Dhabi Radio | | | broadcaster
Abu Dhabi TV | Abu Dhabi Television | adtv.ae | broadcaster
Sky News Arabia | | skynewsarabia.com | broadcaster
Zawya | | zawya.com | site
AMEinfo | AME Info | ameinfo.com | site
7Days~ #7days-ae | 7DAYS newspaper | | paper
= QA
Al Jazeera | Al Jazeera English; Aljazeera; Al Jazeera TV; Al-Jazira; AJ+; Al Jazeera America; Al Jazeera Arabic; Al Jazeera Mubasher | aljazeera.com aljazeera.net | broadcaster
Qatar News Agency #qna | QNA?; Qatari news agency | qna.org.qa | agency
The Peninsula? #the-peninsula | Qatar Peninsula; The Peninsula Qatar | thepeninsulaqatar.com | paper
Gulf Times | | gulf-times.com | paper
Qatar Tribune | | qatar-tribune.com | paper
Al-Raya? | | raya.com | paper
Al-Sharq@ #al-sharq-qa | | al-sharq.com | paper
Doha News | | dohanews.co | site
= KW
KUNA | Kuwait News Agency; Kuna; Kuwaiti news agency | kuna.net.kw | agency
Kuwait TV | Kuwait Television | | broadcaster
Kuwait Times | | kuwaittimes.com | paper
Arab Times? #arab-times | | arabtimesonline.com | paper
Al-Qabas | | alqabas.com | paper
Al-Rai@ #al-rai-kw | Al-Rai Al-Aam; Al-Rai al-Am; Al-Rai TV | alraimedia.com | paper
Al-Seyassah | Al-Siyassah; Al-Seyasah; as-Siyassah; al-Seyassa; Al-Siyasa | alseyassah.com | paper
Al-Anba? | Al-Anbaa newspaper | alanba.com.kw | paper
Al-Watan@ #al-watan-kw | | alwatan.com.kw | paper
Al-Jarida | Aljarida | aljarida.com | paper
= BH
Bahrain News Agency #bna-bh | BNA?; Gulf News Agency; WAKH | bna.bh | agency
Gulf Daily News | | gdnonline.com | paper
Akhbar Al-Khaleej | | akhbar-alkhaleej.com | paper
Al-Ayam? | | alayam.com | paper
Al-Wasat@ | Alwasat newspaper | alwasatnews.com | paper
= OM
Oman News Agency #ona | ONA?; Omani news agency | omannews.gov.om | agency
Times of Oman | | timesofoman.com | paper
Oman Observer | Oman Daily Observer | omanobserver.om | paper
Muscat Daily | | muscatdaily.com | paper
= YE
Saba@ #saba-ye | Yemen News Agency; Yemeni news agency Saba; Yemen's Saba news agency | saba.ye sabanew.net | agency
26 September! #26-september | September 26 newspaper | 26sep.net | paper
Al-Thawra@ #al-thawra-ye | | althawranews.net | paper
Yemen Times | | yementimes.com | paper
Yemen Observer | | yobserver.com | paper
Al-Masirah | Al Masirah TV; Almasirah TV; Al-Masira | almasirah.net | broadcaster
Al-Masdar Online | Al-Masdar? | almasdaronline.com | site
Aden Radio | Radio Aden | | broadcaster
Sanaa Radio | | | broadcaster
= IR
IRNA | Islamic Republic News Agency; Irna; Pars News Agency | irna.ir | agency
ISNA | Iranian Students' News Agency; Iranian Students News Agency; Isna; Iranian Student News Agency | isna.ir | agency
Fars News Agency | Fars?; Fars News; semi-official Fars; FNA? | farsnews.ir farsnews.com | agency
Tasnim News Agency | Tasnim?; Tasnim News | tasnimnews.com | agency
Mehr News Agency | Mehr@; Mehr News; MNA? | mehrnews.com | agency
ILNA | Iranian Labour News Agency; Iranian Labor News Agency; Iran Labor News Agency; Iran Labour News Agency | ilna.ir | agency
YJC | Young Journalists Club; Young Journalists' Club; Young Journalist Club | yjc.ir | agency
Mizan@ | Mizan Online | mizanonline.ir mizan.news | agency
SNN? | Student News Network | snn.ir | agency
IQNA | International Quran News Agency | iqna.ir | agency
Shana? #shana-ir | oil ministry news agency SHANA | shana.ir | agency
Human Rights Activists News Agency | HRANA | en-hrana.org | agency
Tehran Times | | tehrantimes.com | paper
Kayhan? | Keyhan?; Kayhan International | kayhan.ir | paper
Ettelaat | Ettela'at; Etelaat | ettelaat.com | paper
Jomhuri-ye Eslami | Jomhouri Eslami; Jomhuri Eslami; Jomhuri Islami; Jomhuri-e Eslami; Jomhouri-e Eslami | jomhourieslami.net | paper
Etemad | Etemaad | etemadnewspaper.ir | paper
Shargh | Sharq newspaper; Sharq daily | sharghdaily.com | paper
Hamshahri | | hamshahrionline.ir | paper
Resalat? | Ressalat newspaper | resalat-news.com | paper
Javan@ | Javan Online | javanonline.ir | paper
Vatan-e Emrooz | Vatan-e Emrouz | vatanemrooz.ir | paper
Iran~ #iran-newspaper | Iran Daily | irannewspaper.ir | paper
Abrar? | | abrarnews.com | paper
Salam@ #salam-ir | | | paper
Donya-e-Eqtesad | Donyaye Eqtesad | donya-e-eqtesad.com | paper
Financial Tribune | | financialtribune.com | paper
Iran Front Page | | ifpnews.com | site
Press TV | PressTV | presstv.ir presstv.com | broadcaster
IRIB | Islamic Republic of Iran Broadcasting; IRIB News; IRINN; Islamic Republic of Iran News Network; Tehran Radio; Radio Tehran | irib.ir iribnews.ir parstoday.ir | broadcaster
Al-Alam@ | Al-Alam TV; Alalam | alalam.ir | broadcaster
Manoto | Manoto TV | manototv.com | broadcaster
Radio Zamaneh | Zamaneh? | radiozamaneh.com | broadcaster
IranWire | Iran Wire | iranwire.com | site
Nour News | Nournews | nournews.ir | agency
Tabnak | | tabnak.ir | site
Alef? | Alef news website | alef.ir | site
Kaleme? | Kalame website | kaleme.com | site
Jaras? | | | site
Khabar Online | KhabarOnline | khabaronline.ir | site
Entekhab? | | entekhab.ir | site
= EG
Middle East News Agency #mena | MENA!; Mena@ | mena.org.eg | agency
Al-Ahram | Al-Ahram Weekly; Ahram Online; Ahram? | ahram.org.eg english.ahram.org.eg | paper
Al-Akhbar? #al-akhbar-eg | | | paper
Akhbar Al-Youm | Akhbar el-Yom; Akhbar al-Yom; Akhbar el-Youm | akhbarelyom.com | paper
Al-Gomhuria | Al-Gomhouria; Al-Gumhuriya; al-Gomhuriya; El Gomhouria; al-Gumhuriyah | gomhuriaonline.com | paper
Al-Masry Al-Youm | al-Masri al-Yom; Al-Masri Al-Youm; Almasry Alyoum | almasryalyoum.com | paper
Egypt Independent | | egyptindependent.com | paper
Al-Shorouk | Shorouk; El-Shorouk | shorouknews.com | paper
Al-Wafd@ | El-Wafd newspaper | alwafd.news | paper
Youm7 | Al-Youm Al-Sabea; Youm al-Sabea; Youm 7; Al-Yawm Al-Sabi; el-Youm el-Sabea; Al-Youm al-Sabaa | youm7.com | paper
Al-Watan@ #al-watan-eg | El Watan? | elwatannews.com | paper
Al-Dostour? | Al-Dustour daily; El-Dostour | dostor.org | paper
Al-Ahrar@ | | | paper
Al-Shaab@ | | | paper
Rose al-Yusuf | Rose al-Youssef; Rose El-Youssef; Roz al-Yusuf; Rose el-Yussef | rosaelyoussef.com | magazine
Egyptian Gazette | | | paper
Egyptian Mail | | | paper
Daily News Egypt | Egypt Daily News; Dailynewsegypt | dailynewsegypt.com | paper
Mada Masr | | madamasr.com | site
Egypt Today! | | egypttoday.com | magazine
Nile TV | Nile News; Nile Television | | broadcaster
Egyptian Television | | | broadcaster
Voice of the Arabs | Sawt al-Arab | | broadcaster
Cairo Radio | Radio Cairo | | broadcaster
Al Qahera News | Al-Qahera TV; Al-Qahira News; Qahera News | | broadcaster
Extra News? | | | broadcaster
CBC Egypt | CBC TV Egypt | | broadcaster
ONTV | | | broadcaster
= SD
SUNA | Sudan News Agency; Suna@; Sudanese news agency | suna-sd.net | agency
Sudan Tribune | | sudantribune.com | site
Radio Dabanga | Dabanga? | dabangasudan.org | broadcaster
Al-Sudani? | | alsudaninews.com | paper
Akhir Lahza | | | paper
Al-Taghyeer | | | site
Radio Omdurman | Omdurman Radio | | broadcaster
= LY
LANA? | Libyan News Agency | lana.gov.ly | agency
JANA? | Jana@; Jamahiriya News Agency | | agency
Libya Herald | | libyaherald.com | paper
The Libya Observer | | libyaobserver.ly | site
Libya Al-Ahrar TV | Libya al-Ahrar; Libya Alahrar | libyaalahrar.tv | broadcaster
Quryna | | | paper
Al-Wasat@ #al-wasat-ly | Bawabat al-Wasat; Alwasat Libya | alwasat.ly | site
= TN
TAP! | Tunis Afrique Presse; Tunisian News Agency; Agence Tunis Afrique Presse | tap.info.tn | agency
La Presse? #la-presse-tn | La Presse de Tunisie | lapresse.tn | paper
Le Temps? #le-temps-tn | | letemps.news | paper
Assabah? | As-Sabah?; Essabah | assabah.com.tn | paper
Mosaïque FM | Radio Mosaique | mosaiquefm.net | broadcaster
Shems FM | Radio Shems FM | shemsfm.net | broadcaster
Nessma TV | Nessma | nessma.tv | broadcaster
Nawaat | | nawaat.org | site
Business News! #business-news-tn | | businessnews.com.tn | site
= DZ
APS? | Algerian Press Service; Algérie Presse Service; Algerian News Agency; Algeria Press Service | aps.dz | agency
El Watan #el-watan | | elwatan.com elwatan-dz.com | paper
El Moudjahid | El Moujahid | elmoudjahid.dz | paper
Liberté? #liberte-dz | | liberte-algerie.com | paper
Le Soir d'Algérie | | lesoirdalgerie.com | paper
Le Matin? #le-matin-dz | | lematindalgerie.com | paper
La Tribune? #la-tribune-dz | | | paper
L'Expression? | | lexpressiondz.com | paper
El Khabar | al-Khabar | elkhabar.com | paper
Echorouk | Ech-Chourouk; Echorouk El Youmi; Echorouk TV; Al-Chorouk | echoroukonline.com | paper
Ennahar | Ennahar TV | ennaharonline.com | paper
Le Quotidien d'Oran | Quotidien d'Oran | lequotidien-oran.com | paper
Horizons~ #horizons-dz | Horizons newspaper | | paper
TSA! #tsa-dz | Tout sur l'Algérie | tsa-algerie.com | site
Maghreb Emergent | | maghrebemergent.net | site
Radio M? | | | site
Casbah Tribune | | casbah-tribune.com | site
= MA
Maghreb Arabe Presse #map-ma | MAP!; Maghreb Arab Press; Moroccan News Agency; Maghreb Agence Presse | mapnews.ma map.ma | agency
Le Matin du Sahara | | lematin.ma | paper
L'Économiste? #leconomiste-ma | | leconomiste.com | paper
L'Opinion? #lopinion-ma | | lopinion.ma | paper
Al Bayane | | albayane.press.ma | paper
Al-Alam? #al-alam-ma | | | paper
Al-Massae | Al-Massaa | | paper
Aujourd'hui Le Maroc | Aujourd'hui le Maroc | aujourdhui.ma | paper
TelQuel | Tel Quel | telquel.ma | magazine
Le Journal Hebdomadaire | | | magazine
Hespress | | hespress.com | site
Le360 | Le 360 | le360.ma | site
Médias24 | | medias24.com | site
Morocco World News | | moroccoworldnews.com | site
Medi1 | Medi 1; Medi 1 TV; Medi1 TV | medi1.com | broadcaster
2M? #2m-ma | 2M TV | 2m.ma | broadcaster
= EH
Sahara Press Service | SPS! | spsrasd.info | agency
= MR
Agence Mauritanienne d'Information | AMI?; Mauritanian News Agency | ami.mr | agency
Alakhbar | Al-Akhbar Mauritania; Al Akhbar news agency | alakhbar.info | agency
Nouakchott News Agency | ANI Mauritania | | agency
Nouakchott Information Agency | Agence Nouakchott d'Information | | agency
`;
