// A data table, hence long.

/** Outlets of south Asia and Afghanistan: own knowledge. Rows as `readTable` takes them. */
export const SOUTH_ASIA = `
= IN
PTI! | Press Trust of India | ptinews.com | agency
ANI! | Asian News International; ANI News | aninews.in | agency
UNI! | United News of India | uniindia.com | agency
IANS | Indo-Asian News Service; India Abroad News Service | ians.in | agency
Samachar Bharati | | | agency
Hindustan Samachar | | hindusthansamachar.in | agency
The Times of India | TOI?; The Sunday Times of India; Times News Network; TNN? | timesofindia.indiatimes.com timesofindia.com indiatimes.com | paper
The Hindu! | | thehindu.com | paper
The Hindu BusinessLine | The Hindu Business Line; BusinessLine; Business Line! | thehindubusinessline.com | paper
Hindustan Times | HT! | hindustantimes.com | paper
The Indian Express | Sunday Express? | indianexpress.com | paper
The New Indian Express | | newindianexpress.com | paper
The Economic Times | | economictimes.indiatimes.com economictimes.com | paper
The Telegraph? #the-telegraph-in | Kolkata Telegraph; Calcutta Telegraph; The Telegraph India; The Telegraph of Calcutta | telegraphindia.com | paper
The Statesman? | Calcutta Statesman | thestatesman.com | paper
The Tribune? #the-tribune-in | Chandigarh Tribune; The Tribune India; The Tribune of Chandigarh; India's Tribune newspaper | tribuneindia.com | paper
Deccan Herald | | deccanherald.com | paper
Deccan Chronicle | | deccanchronicle.com | paper
The Asian Age | | asianage.com | paper
The Pioneer? | | dailypioneer.com | paper
Mint! | LiveMint; Mint Lounge | livemint.com | paper
Business Standard? | | business-standard.com | paper
Financial Express? | | financialexpress.com | paper
DNA! | Daily News and Analysis; DNA India | dnaindia.com | paper
Mid-Day | Mid-day; mid-day | mid-day.com | paper
Mumbai Mirror | | mumbaimirror.indiatimes.com | paper
Pune Mirror | | | paper
Bangalore Mirror | | | paper
The Free Press Journal | | freepressjournal.in | paper
National Herald? | The National Herald | nationalheraldindia.com | paper
Amrita Bazar Patrika | | | paper
Ananda Bazar Patrika | Anandabazar Patrika | anandabazar.com | paper
Ei Samay | | eisamay.com | paper
Bartaman? | | | paper
Aajkaal | | | paper
Dainik Jagran | Jagran? | jagran.com | paper
Dainik Bhaskar | Bhaskar.com | bhaskar.com | paper
Jansatta | | jansatta.com | paper
Muslim Mirror | | muslimmirror.com | site
Amar Ujala | | amarujala.com | paper
Hindustan@ #hindustan-in | Live Hindustan | livehindustan.com | paper
Navbharat Times | Nav Bharat Times | navbharattimes.indiatimes.com | paper
Rajasthan Patrika | Patrika? | patrika.com | paper
Punjab Kesari | | punjabkesari.in | paper
Rozana Spokesman | | | paper
Ajit@ | | | paper
Jagbani | | | paper
Malayala Manorama | Manorama News; Manorama Online; Onmanorama | manoramaonline.com onmanorama.com | paper
Mathrubhumi | Mathrubhumi News | mathrubhumi.com | paper
Eenadu | | eenadu.net | paper
ETV Bharat | | etvbharat.com | paper
Sakshi? | Sakshi TV | sakshi.com | paper
Dinamalar | Dina Malar | dinamalar.com | paper
Dinamani | | dinamani.com | paper
Daily Thanthi | Dina Thanthi | dailythanthi.com | paper
Prajavani | | prajavani.net | paper
Lokmat | | lokmat.com | paper
Loksatta | | loksatta.com | paper
Saamana | Saamna | | paper
Sakal? | | | paper
Maharashtra Times | | | paper
Gujarat Samachar | | gujaratsamachar.com | paper
Sandesh? | | | paper
Divya Bhaskar | | divyabhaskar.co.in | paper
Greater Kashmir | | greaterkashmir.com | paper
Kashmir Times | | kashmirtimes.com | paper
Rising Kashmir | | risingkashmir.com | paper
Daily Excelsior | | dailyexcelsior.com | paper
The Assam Tribune | | assamtribune.com | paper
The Shillong Times | | theshillongtimes.com | paper
The Sentinel? #the-sentinel-in | The Sentinel Assam | sentinelassam.com | paper
The Sangai Express | | thesangaiexpress.com | paper
Imphal Free Press | | ifp.co.in | paper
Orissa Post | OrissaPOST | orissapost.com | paper
Herald Goa | O Heraldo | heraldgoa.in | paper
The Navhind Times | | navhindtimes.in | paper
India Today | India Today TV; India Today Television | indiatoday.in | magazine
Aaj Tak | Aaj Tak TV; Aajtak | aajtak.in | broadcaster
Outlook! #outlook-in | Outlook India | outlookindia.com | magazine
Frontline! #frontline-in | | frontline.thehindu.com | magazine
Tehelka | Tehelka.com | tehelka.com | magazine
The Caravan? | | caravanmagazine.in | magazine
The Week! #the-week-in | The Week India | theweek.in | magazine
Open~ #open-in | Open magazine | openthemagazine.com | magazine
Sunday~ #sunday-in | Sunday magazine | | magazine
The Illustrated Weekly of India | | | magazine
Economic and Political Weekly | EPW? | epw.in | magazine
Organiser? | | organiser.org | magazine
Business Today? | | businesstoday.in | magazine
Filmfare | | filmfare.com | magazine
NDTV | New Delhi Television; NDTV 24x7; NDTV India; NDTV Profit; NDTV.com | ndtv.com ndtvprofit.com | broadcaster
CNN-News18 | CNN-IBN; News18; News 18; IBN Live; IBNLive | news18.com | broadcaster
Times Now | Times Now Navbharat | timesnownews.com | broadcaster
Republic TV | Republic World; Republic Bharat; Republic Television | republicworld.com | broadcaster
Zee News | Zee TV; Zee Business; Zee News channel | zeenews.india.com zeebiz.com | broadcaster
WION | | wionews.com | broadcaster
ABP News | ABP Live; ABP Ananda; Star News? | abplive.com | broadcaster
India TV | IndiaTV | indiatvnews.com | broadcaster
Headlines Today | | | broadcaster
Asianet News | Asianet | asianetnews.com | broadcaster
Sun TV? #sun-tv-in | Sun News? | | broadcaster
Kalaignar TV | | | broadcaster
Jaya TV | | | broadcaster
Polimer News | | | broadcaster
Thanthi TV | | | broadcaster
Puthiya Thalaimurai | | | broadcaster
TV9? #tv9-in | TV9 Bharatvarsh; TV9 Telugu; TV9 Kannada; TV9 Marathi; TV9 network; TV 9? | tv9hindi.com | broadcaster
News X | NewsX | newsx.com | broadcaster
Sudarshan News | Sudarshan TV | sudarshannews.in | broadcaster
All India Radio | AIR News; Akashvani | newsonair.gov.in | broadcaster
Doordarshan | DD News; DD National; DD India | ddnews.gov.in ddindia.co.in | broadcaster
BQ Prime | Bloomberg Quint; BloombergQuint | bqprime.com | site
Moneycontrol | moneycontrol | moneycontrol.com | site
The Wire? #the-wire-in | TheWire.in | thewire.in | site
Scroll! #scroll-in | Scroll.in | scroll.in | site
The Print? | ThePrint | theprint.in | site
The Quint? | | thequint.com | site
Newslaundry | | newslaundry.com | site
The News Minute | | thenewsminute.com | site
Alt News | AltNews | altnews.in | site
BOOM? #boom-in | BOOM Live; Boom Live; BOOM fact-check | boomlive.in | site
OpIndia | | opindia.com | site
Swarajya | | swarajyamag.com | magazine
Firstpost | | firstpost.com | site
Rediff | Rediff.com; rediff.com | rediff.com | site
Bar and Bench | | barandbench.com | site
LiveLaw | Live Law | livelaw.in | site
Inc42 | | inc42.com | site
Entrackr | | entrackr.com | site
YourStory | | yourstory.com | site
EastMojo | East Mojo | eastmojo.com | site
India Spend | IndiaSpend | indiaspend.com | site
Article 14! | Article-14 | article-14.com | site
Oneindia | | oneindia.com | site
Sify | Sify.com | sify.com | site
Down To Earth! | | downtoearth.org.in | magazine
People's Archive of Rural India | | ruralindiaonline.org | site
Bollywood Hungama | | bollywoodhungama.com | site
Koimoi | | koimoi.com | site
Pinkvilla | | pinkvilla.com | site
Cricbuzz | | cricbuzz.com | site
Sportstar | | sportstar.thehindu.com | magazine
= PK
APP! #app-pk | Associated Press of Pakistan; official APP news agency | app.com.pk | agency
PPI! | Pakistan Press International | ppinewsagency.com | agency
Online News Network~ | Online news agency; Online International News Network | | agency
INP? #inp-pk | Independent News Pakistan | inp.net.pk | agency
NNI? | News Network International | nni-news.com | agency
Dawn@ #dawn | Dawn News; Dawn.com; DawnNews; DawnNewsTV; Dawn News TV; dawn.com | dawn.com dawnnews.tv | paper
The News? #the-news-pk | The News International; The News on Sunday | thenews.com.pk | paper
The Express Tribune | | tribune.com.pk | paper
The Nation? #the-nation-pk | The Nation of Pakistan; Pakistani daily The Nation | nation.com.pk | paper
Jang? | Daily Jang | jang.com.pk | paper
Nawa-i-Waqt | Nawa-e-Waqt; Nawai Waqt; Nawa-i-waqt | nawaiwaqt.com.pk | paper
Daily Times? #daily-times-pk | Daily Times of Pakistan; Daily Times Pakistan | dailytimes.com.pk | paper
Pakistan Observer | | pakobserver.net | paper
Pakistan Times | | | paper
Business Recorder | | brecorder.com | paper
Frontier Post | | thefrontierpost.com | paper
The Muslim~ #the-muslim-pk | The Muslim newspaper | | paper
The Friday Times | | thefridaytimes.com | magazine
Herald! #herald-pk | | | magazine
Newsline? | | | magazine
Pakistan Today | | pakistantoday.com.pk | paper
Daily Ausaf | Ausaf newspaper; Ausaf@ | dailyausaf.com | paper
Khabrain | | khabrain.com | paper
Express News? #express-news-pk | Roznama Express | express.pk | broadcaster
Geo News | Geo TV; Geo Television; Geo.tv; Geo News TV; Geo? | geo.tv | broadcaster
ARY News | ARY; ARY TV; ARY Television; ARY One World | arynews.tv | broadcaster
Samaa TV | Samaa News; Samaa? | samaa.tv samaaenglish.tv | broadcaster
Dunya News | Dunya TV; Duniya News; Dunya Television | dunyanews.tv | broadcaster
Aaj TV | Aaj News; Aaj Television; Aaj English TV | aaj.tv english.aaj.tv | broadcaster
Hum News | Hum TV | humnews.pk | broadcaster
Bol News | Bol TV | bolnews.com | broadcaster
PTV? | Pakistan Television; PTV News; Pakistan Television Corporation; PTV World; Pakistan Television News | ptv.com.pk | broadcaster
Radio Pakistan | Pakistan Broadcasting Corporation; Pakistan Radio | radio.gov.pk | broadcaster
ProPakistani | | propakistani.pk | site
= BD
BSS! | Bangladesh Sangbad Sangstha | bssnews.net | agency
UNB? | United News of Bangladesh | unb.com.bd | agency
Bdnews24 | bdnews24.com; bdnews24 | bdnews24.com | site
The Daily Star? #daily-star-bd | Bangladesh Daily Star; The Daily Star of Bangladesh | thedailystar.net | paper
Dhaka Tribune | | dhakatribune.com | paper
Prothom Alo | | prothomalo.com | paper
New Age! #new-age-bd | New Age Bangladesh | newagebd.net | paper
The Bangladesh Observer | | | paper
The Business Standard? #the-business-standard-bd | The Business Standard of Bangladesh | tbsnews.net | paper
The Financial Express? #the-financial-express-bd | | thefinancialexpress.com.bd | paper
Ittefaq | The Daily Ittefaq | ittefaq.com.bd | paper
Jugantor | Daily Jugantor | jugantor.com | paper
Samakal | Daily Samakal | samakal.com | paper
Kaler Kantho | Daily Kaler Kantho | kalerkantho.com | paper
Manab Zamin | | | paper
Naya Diganta | | | paper
Amar Desh | | | paper
Inqilab? | | | paper
Janakantha | Daily Janakantha | | paper
Bangladesh Pratidin | | bd-pratidin.com | paper
Daily Sun? #daily-sun-bd | | daily-sun.com | paper
The Independent? #the-independent-bd | | theindependentbd.com | paper
Somoy TV | Somoy Television; Somoy News | somoynews.tv | broadcaster
Channel 24 Bangladesh | | | broadcaster
Ekushey Television | | | broadcaster
Ekattor TV | | | broadcaster
ATN Bangla | | | broadcaster
Channel i? | | | broadcaster
Jamuna TV | Jamuna Television | jamuna.tv | broadcaster
Bangladesh Television | BTV? | btv.gov.bd | broadcaster
Bangladesh Betar | Radio Bangladesh; Bangladesh Radio | | broadcaster
BenarNews | Benar News | benarnews.org | site
= NP
RSS! | Rastriya Samachar Samiti; National News Agency of Nepal | rss.com.np | agency
The Kathmandu Post | | kathmandupost.com | paper
The Himalayan Times | | thehimalayantimes.com | paper
Kantipur? | Kantipur Television; Kantipur TV | | paper
The Rising Nepal | | risingnepaldaily.com | paper
Gorkhapatra | | gorkhapatraonline.com | paper
Republica? #republica-np | My Republica; myRepublica; Nepal Republic Media | myrepublica.nagariknetwork.com myrepublica.com | paper
Nagarik? | | | paper
Nepali Times | | nepalitimes.com | paper
Nepal Television | Nepal TV | ntv.org.np | broadcaster
Radio Nepal | | | broadcaster
Setopati | Nepal News? | setopati.com | site
Ekantipur | eKantipur | ekantipur.com | site
Ratopati | | | site
Onlinekhabar | Online Khabar | onlinekhabar.com | site
Everest Chronicle | | everestchronicle.com | site
= LK
Lankapuvath | Lanka Puvath | lankapuvath.lk | agency
Daily News? #daily-news-lk | Sri Lanka Daily News; Ceylon Daily News; state-run Daily News | dailynews.lk | paper
Daily Mirror Sri Lanka #daily-mirror-lk | Sri Lanka's Daily Mirror; Daily Mirror Online | dailymirror.lk | paper
The Island? #the-island-lk | | island.lk | paper
The Sunday Times? #sunday-times-lk | Sunday Times of Sri Lanka; Sunday Times of Colombo | sundaytimes.lk | paper
The Sunday Leader | | thesundayleader.lk | paper
Daily FT | Daily Financial Times Sri Lanka | ft.lk | paper
The Sunday Observer? #sunday-observer-lk | Ceylon Observer | sundayobserver.lk | paper
EconomyNext | | economynext.com | site
TamilNet | | tamilnet.com | site
Colombo Gazette | | colombogazette.com | site
ColomboPage | Colombo Page | | site
Colombo Telegraph | | colombotelegraph.com | site
Ada Derana | adaderana.lk | adaderana.lk | broadcaster
Newsfirst Sri Lanka | News 1st | newsfirst.lk | broadcaster
Hiru News | Hiru TV | hirunews.lk | broadcaster
Rupavahini | Sri Lanka Rupavahini Corporation | rupavahini.lk | broadcaster
Sirasa TV | | | broadcaster
Sri Lanka Broadcasting Corporation | | | broadcaster
Lankadeepa | | lankadeepa.lk | paper
Thinakaran | | | paper
Uthayan? | | | paper
Virakesari | | virakesari.lk | paper
Divaina | | | paper
= BT
Kuensel | | kuenselonline.com | paper
The Bhutanese? | | thebhutanese.bt | paper
Bhutan Broadcasting Service | BBS? | bbs.bt | broadcaster
= MV
Haveeru | Haveeru Daily; Haveeru Online | haveeru.com.mv | paper
Minivan News | Maldives Independent | maldivesindependent.com | site
Mihaaru | | mihaaru.com | paper
The Edition? | | edition.mv | paper
Sun Online! | Sun Online Maldives; Sun.mv | sun.mv | site
Maldives Broadcasting Corporation | Television Maldives; PSM News | psmnews.mv | broadcaster
= AF
Bakhtar@ | Bakhtar Information Agency; state-run Bakhtar | bakhtarnews.af | agency
Radio Kabul | Kabul Radio | | broadcaster
Pajhwok Afghan News | Pajhwok; Pajhwok Afghan News agency | pajhwok.com | agency
Afghan Islamic Press | AIP news agency | | agency
Khaama Press | Khaama? | khaama.com | agency
TOLOnews | Tolo News; Tolo TV; TOLOnews TV; Tolo television | tolonews.com | broadcaster
Ariana News | Ariana TV; Ariana Television | ariananews.co | broadcaster
1TV~ #1tv-af | 1TV Afghanistan | | broadcaster
Lemar TV | | | broadcaster
Shamshad TV | | | broadcaster
Amu TV | Amu Television | amu.tv | broadcaster
Afghanistan International | Afghanistan International TV | afintl.com | broadcaster
Hasht-e Subh | 8am newspaper; 8AM Media; Hasht-e Sobh | 8am.media | paper
Etilaatroz | Etilaat Roz; Etilaat-e Roz | etilaatroz.com | paper
Kabul Times | Kabul New Times | | paper
Rukhshana Media | | rukhshana.com | site
Zan Times | | zantimes.com | site
Voice of Sharia | Voice of Shariat; Radio Shariat; Radio Voice of Shariat | | broadcaster
`;
