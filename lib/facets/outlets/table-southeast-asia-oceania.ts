// A data table, hence long.

/** Outlets of southeast Asia, Australia, New Zealand and the Pacific: own knowledge. */
export const SOUTHEAST_ASIA_OCEANIA = `
= SG
The Straits Times | The Sunday Times of Singapore | straitstimes.com | paper
Business Times? #business-times-sg | Singapore Business Times; The Business Times of Singapore | businesstimes.com.sg | paper
The New Paper? | | tnp.sg | paper
Today~ #today-sg | TODAYonline; Today Online | todayonline.com | paper
Lianhe Zaobao | Zaobao | zaobao.com.sg zaobao.com | paper
Shin Min Daily News | | | paper
Berita Harian Singapore #berita-harian-sg | | beritaharian.sg | paper
CNA? #cna-sg | Channel NewsAsia; Channel News Asia; ChannelNewsAsia; CNA TV | channelnewsasia.com | broadcaster
Mothership~ | Mothership.sg | mothership.sg | site
The Online Citizen | | theonlinecitizen.com | site
Rice Media | | ricemedia.co | site
The Edge Singapore | | theedgesingapore.com | magazine
Tech in Asia | | techinasia.com | site
Asia News Network | | asianews.network | agency
= MY
Bernama | Malaysian National News Agency | bernama.com | agency
New Straits Times | New Sunday Times | nst.com.my | paper
The Star? #the-star-my | Malaysian Star; The Star Malaysia; The Star Online; Sunday Star? | thestar.com.my | paper
The Malay Mail | | malaymail.com themalaymailonline.com | paper
The Sun? #the-sun-my | theSun | thesun.my thesundaily.my | paper
Malaysian Reserve | | themalaysianreserve.com | paper
Utusan Malaysia | Utusan? | utusan.com.my | paper
Berita Harian | | bharian.com.my | paper
Harian Metro | | hmetro.com.my | paper
Kosmo? | | kosmo.com.my | paper
Sinar Harian | | sinarharian.com.my | paper
Harakah | Harakahdaily | harakahdaily.net | paper
Sin Chew Daily | Sin Chew Jit Poh; Sin Chew | sinchew.com.my | paper
Nanyang Siang Pau | | enanyang.my | paper
China Press? #china-press-my | | chinapress.com.my | paper
The Borneo Post | | theborneopost.com | paper
Daily Express? #daily-express-sabah | | dailyexpress.com.my | paper
Sarawak Report | | sarawakreport.org | site
Malaysiakini | malaysiakini | malaysiakini.com | site
Free Malaysia Today | FMT? | freemalaysiatoday.com | site
The Malaysian Insider | | | site
The Malaysian Insight | | themalaysianinsight.com | site
The Edge Malaysia | The Edge?; The Edge Weekly; The Edge Financial Daily | theedgemalaysia.com theedgemarkets.com | paper
Astro Awani | | astroawani.com | broadcaster
Radio Televisyen Malaysia | RTM? | rtm.gov.my | broadcaster
= BN
Borneo Bulletin | | borneobulletin.com.bn | paper
The Scoop Brunei | | thescoop.co | site
= ID
Antara@ | Antara News; ANTARA; Indonesian news agency; Indonesian National News Agency | antaranews.com | agency
Jakarta Post | | thejakartapost.com | paper
Jakarta Globe | | jakartaglobe.id | paper
Jakarta Times | | | paper
Indonesian Observer | | | paper
Indonesia Times | Indonesian Times | | paper
Kompas | Kompas.com; Kompas TV; KompasTV | kompas.com kompas.id kompas.tv | paper
Republika | | republika.co.id | paper
Media Indonesia | | mediaindonesia.com | paper
Koran Tempo | | koran.tempo.co | paper
Tempo? | Tempo news magazine; TEMPO; Tempo.co | tempo.co | magazine
Suara Pembaruan | | | paper
Sinar Harapan | | | paper
Suara Merdeka | | suaramerdeka.com | paper
Jawa Pos | JawaPos | jawapos.com | paper
Bisnis Indonesia | | bisnis.com | paper
Kontan? | | kontan.co.id | paper
Pikiran Rakyat | | pikiran-rakyat.com | paper
Merdeka@ #merdeka-id | Merdeka.com | merdeka.com | paper
Pelita? | | | paper
Bali Post | | balipost.com | paper
Jubi? | Tabloid Jubi | jubi.id | site
Gatra? | | gatra.com | magazine
Detik? | Detikcom; detikcom; detik.com | detik.com | site
CNN Indonesia | | cnnindonesia.com | broadcaster
Liputan6 | Liputan 6; Liputan6.com | liputan6.com | site
Tribunnews | Tribun News; Tribun Timur | tribunnews.com | site
Okezone | | okezone.com | site
Metro TV? #metro-tv-id | MetroTV | metrotvnews.com | broadcaster
TVOne | tvOne; TV One | tvonenews.com | broadcaster
SCTV | | sctv.co.id | broadcaster
TVRI | | tvri.go.id | broadcaster
Radio Republik Indonesia | RRI? | rri.co.id | broadcaster
El Shinta | Elshinta; Radio Elshinta | elshinta.com | broadcaster
KBR68H | Radio 68H | kbr.id | broadcaster
Project Multatuli | | projectmultatuli.org | site
Narasi TV | Narasi? | narasi.tv | site
= TL
Suara Timor Lorosae | Suara Timor Timur | | paper
Timor Post | | timorpost.com | paper
Tatoli | | tatoli.tl | agency
Televisão de Timor-Leste | RTTL | rttl.tl | broadcaster
= PH
Philippine News Agency | PNA? | pna.gov.ph | agency
Philippine Daily Inquirer | Daily Inquirer?; INQUIRER.net | inquirer.net | paper
The Philippine Star | Philstar; Philstar.com | philstar.com | paper
The Freeman? | | | paper
Bulletin Today | | | paper
Manila Bulletin | | mb.com.ph | paper
The Manila Times | | manilatimes.net | paper
Manila Chronicle | | | paper
The Manila Standard | Manila Standard Today | manilastandard.net | paper
Malaya@ #malaya-ph | Malaya Business Insight | malaya.com.ph | paper
Philippine Daily Express | | | paper
Daily Tribune? #daily-tribune-ph | | tribune.net.ph | paper
BusinessWorld | Business World newspaper; Business World! | bworldonline.com | paper
BusinessMirror | Business Mirror | businessmirror.com.ph | paper
SunStar | SunStar Cebu; Sun Star! | sunstar.com.ph | paper
Cebu Daily News | | cebudailynews.inquirer.net | paper
MindaNews | | mindanews.com | site
Rappler | | rappler.com | site
Bulatlat | | bulatlat.com | site
Vera Files | | verafiles.org | site
Philippine Center for Investigative Journalism | PCIJ | pcij.org | site
ABS-CBN | ABS-CBN News | abs-cbn.com news.abs-cbn.com | broadcaster
GMA? #gma-ph | GMA News; GMA Network; GMA News Online; GMA 7; DZBB radio; DZBB | gmanetwork.com | broadcaster
DZMM | TeleRadyo | | broadcaster
DZRH | | dzrhnews.com.ph | broadcaster
Radio Veritas | | veritasph.net | broadcaster
PTV-4~ | People's Television Network; PTV4 | ptvnews.ph | broadcaster
Interaksyon | | interaksyon.philstar.com | site
= TH
Thai News Agency | TNA?; MCOT | mcot.net tna.mcot.net | agency
Bangkok Post | | bangkokpost.com | paper
The Nation? #the-nation-th | Nation Thailand; Thailand's Nation newspaper; Bangkok's Nation newspaper; Thai newspaper The Nation | nationthailand.com nationmultimedia.com | paper
Thai Rath | Thairath | thairath.co.th | paper
Daily News? #daily-news-th | Thai Daily News | dailynews.co.th | paper
Matichon | | matichon.co.th | paper
Khaosod | Khaosod English; Khao Sod | khaosod.co.th khaosodenglish.com | paper
Siam Rath | | siamrath.co.th | paper
Manager! #manager-th | Phujatkarn; Manager Online | mgronline.com | paper
Krungthep Turakij | | bangkokbiznews.com | paper
Phuket News | | thephuketnews.com | paper
Phuket Gazette | | | paper
Phuketwan | | | paper
Prachatai | | prachatai.com prachataienglish.com | site
Thai PBS | ThaiPBS; Thai PBS World | thaipbs.or.th thaipbsworld.com | broadcaster
Channel 3 Thailand | Thai Channel 3; Thailand's Channel 3 | ch3thailand.com | broadcaster
Workpoint TV | Workpoint | workpointtoday.com | broadcaster
Voice TV? | | voicetv.co.th | broadcaster
The Irrawaddy | | irrawaddy.com | magazine
Mizzima | Mizzima News | mizzima.com | site
Thai Enquirer | | thaienquirer.com | site
The Standard? #the-standard-th | | thestandard.co | site
= MM
Myanmar News Agency | Burma News Agency; News Agency of Burma | | agency
Working People's Daily | | | paper
Global New Light of Myanmar | New Light of Myanmar | gnlm.com.mm | paper
The Myanmar Times | | mmtimes.com | paper
Eleven Media | Eleven Media Group; Daily Eleven; Weekly Eleven; Eleven Myanmar | elevenmyanmar.com | paper
Kyemon | | | paper
Frontier Myanmar | | frontiermyanmar.net | magazine
Myanmar Now | | myanmar-now.org | site
Democratic Voice of Burma | DVB? | dvb.no english.dvb.no | broadcaster
Kachin News Group | | kachinnews.com | site
Shan Herald Agency for News | Shan Herald News Agency; Shan News | shannews.org | agency
Narinjara | Narinjara News | narinjara.com | agency
Development Media Group | | dmediag.com | agency
Khit Thit Media | Khit Thit | | site
MRTV | Myanmar Radio and Television; Rangoon Radio; Radio Rangoon | mrtv.gov.mm | broadcaster
= KH
Agence Kampuchea Presse | AKP@; SPK?; Saporamean Kampuchea; Khmer News Agency | akp.gov.kh | agency
The Phnom Penh Post | | phnompenhpost.com | paper
The Cambodia Daily | | cambodiadaily.com | paper
Khmer Times | | khmertimeskh.com | paper
Rasmei Kampuchea | Raksmey Kampuchea | | paper
Koh Santepheap | | kohsantepheapdaily.com.kh | paper
Fresh News? #fresh-news-kh | Fresh News Cambodia | freshnewsasia.com | site
CamboJA News | CamboJA | cambojanews.com | site
VOD? #vod-kh | Voice of Democracy | vodenglish.news | broadcaster
= LA
KPL? | Lao News Agency; Pathet Lao News Agency; Khaosan Pathet Lao; Laotian News Agency | kpl.gov.la | agency
Vientiane Times | | vientianetimes.org.la | paper
The Laotian Times | | laotiantimes.com | site
= VN
Vietnam News Agency | VNA?; Viet Nam News Agency | vnanet.vn vietnamplus.vn | agency
Liberation Press Agency | Giai Phong Press Agency | | agency
Nhan Dan | | nhandan.vn | paper
Quan Doi Nhan Dan | People's Army newspaper; Quân đội Nhân dân | qdnd.vn | paper
Tuoi Tre | Tuoi Tre News | tuoitre.vn tuoitrenews.vn | paper
Thanh Nien | | thanhnien.vn | paper
Saigon Giai Phong | Sai Gon Giai Phong; Liberated Saigon | sggp.org.vn | paper
Lao Dong | Lao Động | laodong.vn | paper
Tien Phong | | tienphong.vn | paper
Viet Nam News | Vietnam News? | vietnamnews.vn | paper
Vietnam Investment Review | | vir.com.vn | paper
Saigon Times | | thesaigontimes.vn | paper
VnExpress | VnExpress International | vnexpress.net | site
VietnamNet | | vietnamnet.vn | site
Zing News | Zing.vn | znews.vn | site
Vietnam Television | VTV? | vtv.vn | broadcaster
Voice of Vietnam | Radio Hanoi; Hanoi Radio | vov.vn | broadcaster
= AU
Australian Associated Press | AAP? | aap.com.au | agency
The Australian! | The Weekend Australian | theaustralian.com.au | paper
The Sydney Morning Herald | SMH? | smh.com.au | paper
The Sun-Herald | Sun-Herald? | | paper
The Age? #the-age | Melbourne Age | theage.com.au | paper
The Sunday Age | | | paper
Herald Sun | Melbourne Herald Sun; Melbourne Sun; Sunday Herald Sun | heraldsun.com.au | paper
The Daily Telegraph? #daily-telegraph-au | Sydney Daily Telegraph; Australian Daily Telegraph | dailytelegraph.com.au | paper
The Sunday Telegraph? #sunday-telegraph-au | Sydney Sunday Telegraph | | paper
Australian Financial Review | AFR? | afr.com | paper
The Canberra Times | | canberratimes.com.au | paper
The Courier-Mail | Brisbane Courier-Mail | couriermail.com.au | paper
The West Australian | West Australian@ | thewest.com.au | paper
The Advertiser? #the-advertiser-au | Adelaide Advertiser | adelaidenow.com.au | paper
The Mercury? #the-mercury-au | Hobart Mercury | themercury.com.au | paper
Northern Territory News | NT News | ntnews.com.au | paper
The Bulletin? #the-bulletin-au | | | magazine
The National Times? | National Times | | paper
The Saturday Paper? | | thesaturdaypaper.com.au | paper
The Monthly? | | themonthly.com.au | magazine
Newcastle Herald | | newcastleherald.com.au | paper
Illawarra Mercury | | illawarramercury.com.au | paper
Gold Coast Bulletin | | goldcoastbulletin.com.au | paper
Truth~ #truth-au | | | paper
Crikey? | Crikey.com | crikey.com.au | site
News.com.au | news.com.au | news.com.au | site
The New Daily | | thenewdaily.com.au | site
Michael West Media | | michaelwest.com.au | site
WAtoday | | watoday.com.au | site
PerthNow | | perthnow.com.au | site
Brisbane Times | brisbanetimes.com.au | brisbanetimes.com.au | site
ABC? #abc-au | Australian Broadcasting Corporation; ABC News Australia; ABC Radio; Australian Broadcasting Corp; Australian Broadcasting Commission; ABC TV; ABC Television; ABC Australia; ABC Radio Australia; Australian ABC; ABC Four Corners; ABC Radio National; ABC Rural | abc.net.au | broadcaster
Radio Australia | | radioaustralia.net.au | broadcaster
SBS? #sbs-au | Special Broadcasting Service; SBS News; SBS World News; SBS TV | sbs.com.au | broadcaster
Sky News Australia | | skynews.com.au | broadcaster
Nine News | Channel Nine?; Nine Network; Channel 9?; 9News; 9 News | 9news.com.au nine.com.au | broadcaster
Seven News | Channel Seven?; Seven Network; 7News; Channel 7? | 7news.com.au | broadcaster
Network Ten | Channel Ten?; Ten Network; 10 News First; Channel 10?; 10 News | 10play.com.au 10news.com.au | broadcaster
2GB | Radio 2GB | 2gb.com | broadcaster
2UE | | | broadcaster
3AW | radio 3AW | | broadcaster
NITV? | National Indigenous Television | nitv.org.au | broadcaster
= NZ
NZPA? | New Zealand Press Association | | agency
New Zealand Herald | NZ Herald; Herald on Sunday? | nzherald.co.nz | paper
The Dominion Post? | Dominion Post; Dominion newspaper; The Dominion? | | paper
The Press! #the-press-nz | Christchurch Press | thepress.co.nz | paper
Otago Daily Times | | odt.co.nz | paper
Waikato Times | | waikatotimes.co.nz | paper
Southland Times | | | paper
Sunday Star-Times | | | paper
National Business Review | NBR? | nbr.co.nz | paper
New Zealand Listener | NZ Listener; The Listener? | | magazine
Stuff! #stuff-nz | Stuff.co.nz | stuff.co.nz | site
Newsroom@ #newsroom-nz | Newsroom.co.nz | newsroom.co.nz | site
The Spinoff | | thespinoff.co.nz | site
Scoop! #scoop-nz | Scoop.co.nz | scoop.co.nz | site
BusinessDesk | | businessdesk.co.nz | site
Newshub | TV3 News; 3 News | newshub.co.nz | broadcaster
TVNZ | Television New Zealand; 1News; 1 News; One News; TV One News; Television One; TVNZ 1 News | tvnz.co.nz 1news.co.nz | broadcaster
RNZ | Radio New Zealand; Radio New Zealand International; RNZ Pacific; RNZI; Radio NZ | rnz.co.nz radionz.co.nz | broadcaster
Newstalk ZB | | newstalkzb.co.nz | broadcaster
Māori Television | Whakaata Māori | maoritelevision.com | broadcaster
Greymouth Star | | | paper
= PG
The National? #the-national-pg | | thenational.com.pg | paper
Post-Courier | PNG Post-Courier; Papua New Guinea Post-Courier | postcourier.com.pg | paper
NBC PNG #nbc-png | National Broadcasting Corporation of Papua New Guinea | | broadcaster
EMTV | EM TV; EMTV News | emtv.com.pg | broadcaster
= FJ
The Fiji Times | | fijitimes.com.fj fijitimes.com | paper
Fiji Sun | | fijisun.com.fj | paper
Fiji Broadcasting Corporation | FBC News; FBC TV; Radio Fiji; Fiji Broadcasting Commission | fbcnews.com.fj | broadcaster
Fiji One | | | broadcaster
Fijivillage | | fijivillage.com | site
Islands Business | | islandsbusiness.com | magazine
PACNEWS | Pacnews | pina.com.fj | agency
= SB
Solomon Star | | solomonstarnews.com | paper
Solomon Islands Broadcasting Corporation | SIBC? | sibconline.com.sb | broadcaster
= VU
Vanuatu Daily Post | Daily Post? | dailypost.vu | paper
Radio Vanuatu | VBTC | vbtc.vu | broadcaster
= WS
Samoa Observer | | samoaobserver.ws | paper
= TO
Matangi Tonga | Matangi Tonga Online | matangitonga.to | site
Taimi o Tonga | Times of Tonga; Taimi 'o Tonga | | paper
= NC
Les Nouvelles Calédoniennes | | lnc.nc | paper
= PF
Tahiti Infos | | tahiti-infos.com | paper
La Dépêche de Tahiti | | ladepeche.pf | paper
= CK
Cook Islands News | | cookislandsnews.com | paper
= MH
Marshall Islands Journal | | marshallislandsjournal.com | paper
= GU
Guam Daily Post | | postguam.com | paper
= KI
Kiribati Independent | | | paper
= PW
Island Times? #island-times-pw | | islandtimes.org | paper
`;
