// A data table, hence long.

/** Outlets of the United States, Canada and the Caribbean that publishes in English: own knowledge. */
export const NORTH_AMERICA = `
= US
AP! | Associated Press; Associated Press Television News; APTN | apnews.com ap.org | agency
UPI! | United Press International; United Press | upi.com | agency
Bloomberg@ | Bloomberg News; Bloomberg Television; Bloomberg TV; Bloomberg Radio; Bloomberg Law; Bloomberg Line; Bloomberg Línea | bloomberg.com | agency
BusinessWeek | Business Week; Bloomberg Businessweek | businessweek.com | magazine
Dow Jones Newswires | Dow Jones News Service; Dow Jones Newswire | dowjones.com | agency
Knight Ridder | Knight Ridder Tribune | | agency
McClatchy | McClatchy DC | mcclatchydc.com | agency
Scripps Howard News Service | Scripps Howard | | agency
International News Service | | | agency
Religion News Service | RNS! | religionnews.com | agency
Catholic News Agency | | catholicnewsagency.com | agency
Catholic News Service | | catholicnews.com | agency
Jewish Telegraphic Agency | JTA! | jta.org | agency
States Newsroom | | statesnewsroom.com | agency
Kaiser Health News | KFF Health News | kffhealthnews.org khn.org | agency
Cronkite News | | cronkitenews.azpbs.org | agency
The New York Times | NYT; NYTimes; N.Y. Times | nytimes.com | paper
International Herald Tribune | IHT!; International New York Times | iht.com | paper
The Washington Post | WaPo | washingtonpost.com | paper
The Wall Street Journal | WSJ; The Asian Wall Street Journal; Wall Street Journal Asia; Wall Street Journal Europe | wsj.com | paper
Los Angeles Times | L.A. Times | latimes.com | paper
USA Today | USAToday | usatoday.com | paper
The Washington Times | | washingtontimes.com | paper
The Washington Star | | | paper
The Washington Examiner | | washingtonexaminer.com | paper
New York Post | N.Y. Post | nypost.com | paper
New York Daily News | N.Y. Daily News; New York's Daily News | nydailynews.com | paper
New York Herald Tribune | | | paper
New York Herald | | | paper
New York Sun | | nysun.com | paper
New York World | | | paper
Newsday | New York Newsday | newsday.com | paper
The Village Voice | | villagevoice.com | paper
The New York Observer | Observer~ | observer.com | paper
Amsterdam News | New York Amsterdam News | amsterdamnews.com | paper
Chicago Tribune | Chicago Daily Tribune | chicagotribune.com | paper
Chicago Sun-Times | | suntimes.com chicago.suntimes.com | paper
Chicago Daily News | | | paper
Chicago Defender | | chicagodefender.com | paper
The Boston Globe | Boston Sunday Globe | bostonglobe.com boston.com | paper
Boston Herald | | bostonherald.com | paper
The Christian Science Monitor | CSMonitor | csmonitor.com | paper
The Philadelphia Inquirer | Philly.com | inquirer.com philly.com | paper
Philadelphia Daily News | | | paper
Pittsburgh Post-Gazette | | post-gazette.com | paper
Pittsburgh Tribune-Review | Tribune-Review; TribLive | triblive.com | paper
Pittsburgh Courier | New Pittsburgh Courier | newpittsburghcourier.com | paper
The Baltimore Sun | | baltimoresun.com | paper
The Baltimore Banner | | thebaltimorebanner.com | site
Baltimore Afro-American | The Afro-American | afro.com | paper
The Miami Herald | | miamiherald.com | paper
El Nuevo Herald | | elnuevoherald.com | paper
Sun-Sentinel | South Florida Sun Sentinel; Fort Lauderdale Sun-Sentinel | sun-sentinel.com | paper
Tampa Bay Times | St. Petersburg Times? | tampabay.com | paper
Tampa Tribune | | | paper
Orlando Sentinel | | orlandosentinel.com | paper
The Palm Beach Post | | palmbeachpost.com | paper
The Florida Times-Union | | jacksonville.com | paper
Tallahassee Democrat | | tallahassee.com | paper
Pensacola News Journal | | pnj.com | paper
The Atlanta Journal-Constitution | Atlanta Constitution; Atlanta Journal; AJC@ | ajc.com | paper
The Times-Picayune | New Orleans Times-Picayune; The New Orleans Advocate; NOLA.com | nola.com | paper
The Advocate! #advocate-baton-rouge | Baton Rouge Advocate | theadvocate.com | paper
The Dallas Morning News | Dallas News | dallasnews.com | paper
Fort Worth Star-Telegram | Star-Telegram | star-telegram.com | paper
Houston Chronicle | | houstonchronicle.com chron.com | paper
Houston Post | | | paper
San Antonio Express-News | Express-News | expressnews.com mysanantonio.com | paper
Austin American-Statesman | American-Statesman | statesman.com | paper
El Paso Times | | elpasotimes.com | paper
Texas Tribune | | texastribune.org | site
Texas Observer | The Texas Observer | texasobserver.org | magazine
Houston Public Media | | houstonpublicmedia.org | broadcaster
Texas Monthly | | texasmonthly.com | magazine
The Denver Post | | denverpost.com | paper
Rocky Mountain News | | | paper
Colorado Sun | | coloradosun.com | site
The Arizona Republic | | azcentral.com | paper
Arizona Daily Star | | tucson.com | paper
Albuquerque Journal | | abqjournal.com | paper
Santa Fe New Mexican | | santafenewmexican.com | paper
Las Vegas Review-Journal | Review-Journal | reviewjournal.com | paper
Las Vegas Sun | | lasvegassun.com | paper
Reno Gazette-Journal | | rgj.com | paper
The Salt Lake Tribune | | sltrib.com | paper
Deseret News | Deseret Morning News | deseret.com deseretnews.com | paper
Idaho Statesman | | idahostatesman.com | paper
The Seattle Times | | seattletimes.com | paper
Seattle Post-Intelligencer | Post-Intelligencer | seattlepi.com | paper
The Spokesman-Review | | spokesman.com | paper
The Oregonian | OregonLive | oregonlive.com | paper
Anchorage Daily News | Alaska Dispatch News | adn.com | paper
Honolulu Star-Advertiser | Honolulu Advertiser; Honolulu Star-Bulletin | staradvertiser.com | paper
Civil Beat | Honolulu Civil Beat | civilbeat.org | site
San Francisco Chronicle | SFGate | sfchronicle.com sfgate.com | paper
San Francisco Examiner | | sfexaminer.com | paper
San Jose Mercury News | The Mercury News | mercurynews.com | paper
East Bay Times | Oakland Tribune; Contra Costa Times | eastbaytimes.com | paper
The Sacramento Bee | | sacbee.com | paper
The Fresno Bee | | fresnobee.com | paper
The Modesto Bee | | modbee.com | paper
The San Diego Union-Tribune | San Diego Union; Union-Tribune | sandiegouniontribune.com | paper
Orange County Register | OC Register | ocregister.com | paper
The Press-Enterprise | | pe.com | paper
The Desert Sun | | desertsun.com | paper
LA Weekly | | laweekly.com | paper
La Opinión | | laopinion.com | paper
CalMatters | | calmatters.org | site
Minneapolis Star Tribune | Star Tribune; Minnesota Star Tribune | startribune.com | paper
St. Paul Pioneer Press | Pioneer Press; Saint Paul Pioneer Press | twincities.com | paper
MinnPost | | minnpost.com | site
Milwaukee Journal Sentinel | Milwaukee Journal; Milwaukee Sentinel | jsonline.com | paper
Wisconsin State Journal | | madison.com | paper
The Des Moines Register | | desmoinesregister.com | paper
Omaha World-Herald | | omaha.com | paper
Lincoln Journal Star | | journalstar.com | paper
The Kansas City Star | | kansascity.com | paper
The Wichita Eagle | | kansas.com | paper
Topeka Capital-Journal | | cjonline.com | paper
St. Louis Post-Dispatch | Post-Dispatch | stltoday.com | paper
The Oklahoman | Daily Oklahoman | oklahoman.com newsok.com | paper
Tulsa World | | tulsaworld.com | paper
Arkansas Democrat-Gazette | Arkansas Gazette | arkansasonline.com | paper
The Commercial Appeal | | commercialappeal.com | paper
The Tennessean | | tennessean.com | paper
Knoxville News Sentinel | | knoxnews.com | paper
Chattanooga Times Free Press | Times Free Press | timesfreepress.com | paper
The Clarion-Ledger | | clarionledger.com | paper
Mississippi Today | | mississippitoday.org | site
The Birmingham News | AL.com | al.com | paper
Montgomery Advertiser | | montgomeryadvertiser.com | paper
The Courier-Journal | Louisville Courier-Journal | courier-journal.com | paper
Lexington Herald-Leader | Herald-Leader | kentucky.com | paper
The Plain Dealer | Cleveland Plain Dealer; Cleveland.com | cleveland.com | paper
The Columbus Dispatch | | dispatch.com | paper
The Cincinnati Enquirer | | cincinnati.com | paper
Dayton Daily News | | daytondailynews.com | paper
Akron Beacon Journal | Beacon Journal | beaconjournal.com | paper
The Blade! #toledo-blade | Toledo Blade | toledoblade.com | paper
Detroit Free Press | | freep.com | paper
The Detroit News | | detroitnews.com | paper
Lansing State Journal | | lansingstatejournal.com | paper
The Indianapolis Star | IndyStar | indystar.com | paper
Buffalo News | | buffalonews.com | paper
Democrat and Chronicle | Rochester Democrat and Chronicle | democratandchronicle.com | paper
Albany Times Union | Times Union; Times-Union! | timesunion.com | paper
Syracuse Post-Standard | The Post-Standard; Syracuse.com | syracuse.com | paper
The Star-Ledger | Newark Star-Ledger; NJ.com | nj.com | paper
The Bergen Record | The Record of Bergen County | northjersey.com | paper
Asbury Park Press | | app.com | paper
The Press of Atlantic City | | pressofatlanticcity.com | paper
Hartford Courant | | courant.com | paper
New Haven Register | | nhregister.com | paper
The Providence Journal | | providencejournal.com | paper
Portland Press Herald | Press Herald; Maine Sunday Telegram | pressherald.com | paper
Bangor Daily News | | bangordailynews.com | paper
Concord Monitor | | concordmonitor.com | paper
Union Leader | New Hampshire Union Leader; Manchester Union Leader | unionleader.com | paper
Burlington Free Press | | burlingtonfreepress.com | paper
VTDigger | | vtdigger.org | site
The Morning Call | Allentown Morning Call | mcall.com | paper
The Patriot-News | PennLive | pennlive.com | paper
The News Journal! #news-journal-delaware | Wilmington News Journal; Delaware News Journal | delawareonline.com | paper
Richmond Times-Dispatch | Times-Dispatch | richmond.com | paper
The Virginian-Pilot | | pilotonline.com | paper
The Roanoke Times | | roanoke.com | paper
The Charlotte Observer | | charlotteobserver.com | paper
The News & Observer | Raleigh News & Observer | newsobserver.com | paper
The Fayetteville Observer | | fayobserver.com | paper
The Post and Courier | Charleston Post and Courier | postandcourier.com | paper
The State~ #the-state | The State newspaper | thestate.com | paper
Charleston Gazette-Mail | Charleston Gazette; Charleston Daily Mail | wvgazettemail.com | paper
The Argus Leader | | argusleader.com | paper
The Bismarck Tribune | | bismarcktribune.com | paper
The Forum of Fargo-Moorhead | | inforum.com | paper
Billings Gazette | | billingsgazette.com | paper
Casper Star-Tribune | | trib.com | paper
Stars and Stripes! | | stripes.com | paper
Military Times | | militarytimes.com | paper
Marine Corps Times | | marinecorpstimes.com | paper
Air Force Times | | airforcetimes.com | paper
Navy Times | | navytimes.com | paper
Army Times | | armytimes.com | paper
Defense News | | defensenews.com | paper
Defense One | | defenseone.com | site
Investor's Business Daily | Investors Business Daily | investors.com | paper
Barron's | | barrons.com | magazine
MarketWatch | | marketwatch.com | site
The Journal of Commerce | | joc.com | paper
American Banker! | | americanbanker.com | paper
Women's Wear Daily | WWD | wwd.com | paper
Epoch Times | | theepochtimes.com | paper
The Onion | | theonion.com | site
National Enquirer | | nationalenquirer.com | paper
Time! | Time.com; Time Magazine Asia | time.com | magazine
Newsweek | | newsweek.com | magazine
U.S. News & World Report | U.S. News! | usnews.com | magazine
Forbes@ | Forbes.com | forbes.com | magazine
Fortune! | Fortune.com | fortune.com | magazine
Money~ #money-magazine | Money magazine | money.com | magazine
Fast Company | | fastcompany.com | magazine
Inc.~ #inc-magazine | Inc. magazine | inc.com | magazine
Entrepreneur~ | Entrepreneur magazine | entrepreneur.com | magazine
Harvard Business Review | | hbr.org | magazine
Advertising Age | Ad Age; AdAge | adage.com | magazine
Adweek | | adweek.com | magazine
The New Yorker | New Yorker@ | newyorker.com | magazine
New York~ #new-york-magazine | New York magazine | nymag.com | magazine
Vulture~ | | vulture.com | site
The Cut~ | | thecut.com | site
The Atlantic@ | The Atlantic Monthly | theatlantic.com | magazine
Harper's@ | | harpers.org | magazine
Harper's Bazaar@ | | harpersbazaar.com | magazine
The New Republic | New Republic@ | newrepublic.com tnr.com | magazine
The Nation@ #the-nation | | thenation.com | magazine
National Review | | nationalreview.com | magazine
The Weekly Standard | | weeklystandard.com | magazine
The American Conservative | | theamericanconservative.com | magazine
Reason~ | Reason magazine | reason.com | magazine
Mother Jones@ | | motherjones.com | magazine
The Progressive~ | | progressive.org | magazine
Foreign Affairs@ | | foreignaffairs.com | magazine
Foreign Policy@ | | foreignpolicy.com | magazine
The New York Review of Books | | nybooks.com | magazine
Rolling Stone! | | rollingstone.com | magazine
Vanity Fair! | | vanityfair.com | magazine
Esquire! | | esquire.com | magazine
GQ! | | gq.com | magazine
Vogue! | | vogue.com | magazine
Elle@ | | elle.com | magazine
Cosmopolitan! | | cosmopolitan.com | magazine
Glamour~ | Glamour magazine | glamour.com | magazine
Playboy! | | playboy.com | magazine
People~ #people-magazine | People magazine; People.com | people.com | magazine
Us Weekly | | usmagazine.com | magazine
In Touch Weekly | | intouchweekly.com | magazine
Life~ #life-magazine | Life magazine | life.com | magazine
Look~ #look-magazine | Look magazine | | magazine
The Saturday Evening Post | | saturdayeveningpost.com | magazine
Collier's | Collier's Weekly | | magazine
Reader's Digest | Readers Digest | rd.com | magazine
National Geographic | | nationalgeographic.com | magazine
Smithsonian~ #smithsonian-magazine | Smithsonian magazine | smithsonianmag.com | magazine
Scientific American | | scientificamerican.com | magazine
Travel + Leisure | Travel & Leisure | travelandleisure.com | magazine
Popular Science! | | popsci.com | magazine
Popular Mechanics | | popularmechanics.com | magazine
Wired! | Wired News; Wired.com | wired.com | magazine
MIT Technology Review | | technologyreview.com | magazine
Sports Illustrated | | si.com | magazine
Sporting News | | sportingnews.com | magazine
Variety! | Daily Variety; Variety.com | variety.com | magazine
The Hollywood Reporter | | hollywoodreporter.com | magazine
Billboard! | | billboard.com | magazine
Deadline~ #deadline-hollywood | Deadline Hollywood; Deadline.com | deadline.com | site
Entertainment Weekly | | ew.com | magazine
TV Guide | | tvguide.com | magazine
Entertainment Tonight | | etonline.com | broadcaster
Access Hollywood | | accesshollywood.com | broadcaster
E! News | E! Online | eonline.com | broadcaster
Ebony~ | Ebony magazine | ebony.com | magazine
Jet~ #jet-magazine | Jet magazine | jetmag.com | magazine
Essence~ | Essence magazine | essence.com | magazine
Advocate magazine #advocate-magazine | | advocate.com | magazine
Christianity Today | | christianitytoday.com | magazine
America~ #america-magazine | America magazine | americamagazine.org | magazine
National Catholic Reporter | | ncronline.org | paper
Editor & Publisher | | editorandpublisher.com | magazine
Columbia Journalism Review | | cjr.org | magazine
Aviation Week | Aviation Week & Space Technology | aviationweek.com | magazine
Automotive News | | autonews.com | magazine
Car and Driver | | caranddriver.com | magazine
Consumer Reports | | consumerreports.org | magazine
The Chronicle of Higher Education | | chronicle.com | paper
Inside Higher Ed | | insidehighered.com | site
Education Week | | edweek.org | paper
The Jewish Daily Forward | The Forward! | forward.com | paper
The Jewish Week | New York Jewish Week | jewishweek.timesofisrael.com | paper
CNN | Cable News Network; CNN International; CNN.com; CNN en Español; CNNMoney | cnn.com | broadcaster
NBC | NBC News; NBC Nightly News; National Broadcasting Company; NBC Sports | nbcnews.com nbc.com | broadcaster
CBS | CBS News; CBS Evening News; Columbia Broadcasting System; CBS Sports; CBS MoneyWatch | cbsnews.com cbs.com cbssports.com | broadcaster
ABC! #abc-news-us | ABC News; ABC World News; ABC News Radio; American Broadcasting Company | abcnews.go.com abc.com | broadcaster
Fox News | Fox News Channel; Fox News Digital; FoxNews.com; Fox News Sunday | foxnews.com | broadcaster
Fox Business | Fox Business Network | foxbusiness.com | broadcaster
Fox Sports | | foxsports.com | broadcaster
MSNBC | MS NOW | msnbc.com | broadcaster
CNBC | CNBC Asia | cnbc.com | broadcaster
NPR | National Public Radio | npr.org | broadcaster
PBS! | PBS NewsHour; PBS Frontline; PBS News; Public Broadcasting Service; MacNeil/Lehrer NewsHour | pbs.org | broadcaster
C-SPAN | CSPAN | c-span.org | broadcaster
Newsmax | Newsmax TV | newsmax.com | broadcaster
One America News | One America News Network; OANN; OAN! | oann.com | broadcaster
Univision | Univision News; Univision Noticias; Noticias Univision | univision.com | broadcaster
Telemundo | Noticias Telemundo | telemundo.com | broadcaster
NewsNation | | newsnationnow.com | broadcaster
ESPN | ESPN.com; ESPN The Magazine | espn.com | broadcaster
ESPNcricinfo | Cricinfo | espncricinfo.com | site
The Athletic | | theathletic.com | site
Bleacher Report | | bleacherreport.com | site
TMZ | TMZ.com | tmz.com | site
HLN! | | | broadcaster
The Weather Channel | weather.com | weather.com | broadcaster
WNYC | | wnyc.org | broadcaster
WBUR | | wbur.org | broadcaster
KQED | | kqed.org | broadcaster
KTLA | | ktla.com | broadcaster
WGN! | WGN-TV; WGN Radio; WGN News | wgntv.com | broadcaster
Marketplace~ #marketplace-radio | Marketplace radio | marketplace.org | broadcaster
Democracy Now | | democracynow.org | broadcaster
The Young Turks~ | | tyt.com | broadcaster
VOA | Voice of America; VOA News | voanews.com | broadcaster
Radio Free Asia | RFA! | rfa.org | broadcaster
Radio Free Europe/Radio Liberty | RFE/RL; Radio Free Europe; Radio Liberty; RFERL; Radio Svoboda; Radio Farda; Radio Azattyq; Radio Ozodi; Radio Mashaal; Radio Azadi | rferl.org radiofarda.com svoboda.org | broadcaster
Radio Martí | Radio and TV Martí; TV Martí; Martí Noticias | martinoticias.com radiotelevisionmarti.com | broadcaster
Alhurra | Al-Hurra | alhurra.com | broadcaster
Radio Sawa | | | broadcaster
Politico | Politico Europe | politico.com politico.eu | site
Axios | | axios.com | site
The Hill@ | Hill.TV | thehill.com | paper
Roll Call! | | rollcall.com | paper
CQ! #cq | Congressional Quarterly; CQ Roll Call | cq.com | paper
National Journal | | nationaljournal.com | magazine
Semafor | | semafor.com | site
Punchbowl News | | punchbowl.news | site
NOTUS | | notus.org | site
The Daily Beast | | thedailybeast.com | site
HuffPost | Huffington Post; HuffPo | huffpost.com huffingtonpost.com | site
BuzzFeed News | BuzzFeed | buzzfeednews.com buzzfeed.com | site
Vice News | Vice Media~ | vice.com vicenews.com | site
Vox@ #vox | Vox.com | vox.com | site
Slate! | Slate.com | slate.com | site
Salon! | Salon.com | salon.com | site
Quartz! | | qz.com | site
Business Insider | Insider! | businessinsider.com insider.com | site
The Intercept | | theintercept.com | site
ProPublica | | propublica.org | site
Center for Public Integrity~ | | publicintegrity.org | site
The Marshall Project | | themarshallproject.org | site
Talking Points Memo | | talkingpointsmemo.com | site
Breitbart | Breitbart News; Breitbart.com | breitbart.com | site
The Daily Caller | | dailycaller.com | site
The Federalist! | | thefederalist.com | site
The Daily Wire | | dailywire.com | site
The Bulwark! | | thebulwark.com | site
The Dispatch! | | thedispatch.com | site
The Free Press! | | thefp.com | site
The Washington Free Beacon | | freebeacon.com | site
Drudge Report | | drudgereport.com | site
Gawker | | gawker.com | site
Jezebel! | | jezebel.com | site
Gizmodo | | gizmodo.com | site
Mashable | | mashable.com | site
TechCrunch | | techcrunch.com | site
The Verge! | | theverge.com | site
Ars Technica | | arstechnica.com | site
CNET | CNET News; CNet | cnet.com | site
ZDNet | | zdnet.com | site
Engadget | | engadget.com | site
VentureBeat | | venturebeat.com | site
The Information! | | theinformation.com | site
404 Media | | 404media.co | site
Recode! | | recode.net | site
TheStreet | TheStreet.com | thestreet.com | site
Seeking Alpha | | seekingalpha.com | site
Yahoo News | Yahoo! News; Yahoo Finance; Yahoo! Finance; Yahoo Sports | news.yahoo.com finance.yahoo.com | site
International Business Times | IBTimes | ibtimes.com | site
CoinDesk | | coindesk.com | site
Cointelegraph | | cointelegraph.com | site
Space.com | | space.com | site
SpaceNews | Space News | spacenews.com | site
Live Science | LiveScience | livescience.com | site
Inside Climate News | InsideClimate News | insideclimatenews.org | site
Grist! | | grist.org | site
E&E News | | eenews.net | site
STAT News | Stat News | statnews.com | site
Undark | | undark.org | site
Al-Monitor | | al-monitor.com | site
The Diplomat! | | thediplomat.com | magazine
Iran International | | iranintl.com | broadcaster
War on the Rocks | | warontherocks.com | site
Lawfare! | | lawfaremedia.org | site
Just Security! | | justsecurity.org | site
SCOTUSblog | | scotusblog.com | site
Snopes | | snopes.com | site
FactCheck.org | | factcheck.org | site
PolitiFact | | politifact.com | site
FiveThirtyEight | | fivethirtyeight.com | site
Lead Stories~ | | leadstories.com | site
Devex@ | | devex.com | site
Global Voices! | Global Voices Online | globalvoices.org | site
The New Humanitarian | IRIN News | thenewhumanitarian.org | site
Indian Country Today | ICT News | ictnews.org | paper
Navajo Times | | navajotimes.com | paper
Pacific Daily News | | guampdn.com | paper
Science News~ | | sciencenews.org | magazine
Gothamist | | gothamist.com | site
The City~ #the-city-nyc | | thecity.nyc | site
Block Club Chicago | | blockclubchicago.org | site
The Root~ | | theroot.com | site
The Grio | TheGrio | thegrio.com | site
The 19th~ | The 19th News | 19thnews.org | site
Capital B News | | capitalbnews.org | site
Rest of World! | | restofworld.org | site
Platts | S&P Global Platts | | agency
Argus Media | | argusmedia.com | agency
Oil & Gas Journal | | ogj.com | magazine
= CA
The Canadian Press | CP! | thecanadianpress.com | agency
The Globe and Mail | Toronto Globe and Mail | theglobeandmail.com | paper
Toronto Star | thestar.com | thestar.com | paper
Toronto Sun | | torontosun.com | paper
National Post | | nationalpost.com | paper
Financial Post | | financialpost.com | paper
The Hamilton Spectator | | thespec.com | paper
Ottawa Citizen | | ottawacitizen.com | paper
Montreal Gazette | The Gazette of Montreal | montrealgazette.com | paper
La Presse? #la-presse-ca | La Presse of Montreal | lapresse.ca | paper
Le Devoir | | ledevoir.com | paper
Le Journal de Montréal | Journal de Montréal | journaldemontreal.com | paper
Le Soleil? #le-soleil-ca | Le Soleil de Québec | lesoleil.com | paper
Winnipeg Free Press | | winnipegfreepress.com | paper
Calgary Herald | | calgaryherald.com | paper
Calgary Sun | | calgarysun.com | paper
Edmonton Journal | | edmontonjournal.com | paper
Vancouver Sun | | vancouversun.com | paper
The Province@ #the-province | Vancouver Province | theprovince.com | paper
Victoria Times Colonist | Times Colonist | timescolonist.com | paper
Regina Leader-Post | Leader-Post | leaderpost.com | paper
Saskatoon StarPhoenix | StarPhoenix; Star-Phoenix | thestarphoenix.com | paper
Halifax Chronicle Herald | The Chronicle Herald | saltwire.com thechronicleherald.ca | paper
Halifax Examiner | | halifaxexaminer.ca | site
St. John's Telegram | | thetelegram.com | paper
Nunatsiaq News | Nunatsiaq Online | nunatsiaq.com | paper
Maclean's | Macleans | macleans.ca | magazine
The Walrus~ | The Walrus magazine | thewalrus.ca | magazine
The Tyee | | thetyee.ca | site
National Observer~ | Canada's National Observer | nationalobserver.com | site
iPolitics | | ipolitics.ca | site
The Hill Times | | hilltimes.com | paper
CBC? | CBC News; CBC Radio; CBC-TV; CBC Television; Canadian Broadcasting Corporation; Canadian Broadcasting Corp; CBC North | cbc.ca | broadcaster
Radio-Canada | Ici Radio-Canada; Radio Canada International | ici.radio-canada.ca radio-canada.ca rcinet.ca | broadcaster
CTV? | CTV News; CTV Television | ctvnews.ca | broadcaster
CP24 | | cp24.com | broadcaster
Global News! | Global Television; Global TV | globalnews.ca | broadcaster
TVA Nouvelles | | tvanouvelles.ca | broadcaster
BNN Bloomberg | | bnnbloomberg.ca | broadcaster
APTN News | APTN National News; Aboriginal Peoples Television Network | aptnnews.ca | broadcaster
TSN? | The Sports Network | tsn.ca | broadcaster
Sportsnet | | sportsnet.ca | broadcaster
Rebel News | The Rebel Media | rebelnews.com | site
Global Research~ | | globalresearch.ca | site
= JM
The Gleaner | Jamaica Gleaner; Daily Gleaner | jamaica-gleaner.com | paper
Jamaica Observer | | jamaicaobserver.com | paper
Radio Jamaica | RJR News | radiojamaicanewsonline.com | broadcaster
= TT
Trinidad Express | Trinidad and Tobago Express; Trinidad Daily Express | trinidadexpress.com | paper
Trinidad Guardian | Trinidad and Tobago Guardian | guardian.co.tt | paper
Trinidad and Tobago Newsday | | newsday.co.tt | paper
= BB
Barbados Today | | barbadostoday.bb | site
Nation News | The Barbados Nation | nationnews.com | paper
Caribbean News Agency | CANA! | | agency
Caribbean Media Corporation | CMC? | | agency
= BS
Nassau Guardian | | thenassauguardian.com | paper
The Tribune? #tribune-bs | Tribune242 | tribune242.com | paper
= GY
Stabroek News | | stabroeknews.com | paper
Kaieteur News | | kaieteurnewsonline.com | paper
Guyana Chronicle | | guyanachronicle.com | paper
= SR
De Ware Tijd | | dwtonline.com | paper
Starnieuws | | starnieuws.com | site
= HT
Le Nouvelliste? #le-nouvelliste-ht | | lenouvelliste.com | paper
Haiti Libre | HaitiLibre | haitilibre.com | site
Radio Métropole | | metropole.ht | broadcaster
AlterPresse | | alterpresse.org | agency
= LC
St. Lucia News Online | | stlucianewsonline.com | site
= BM
The Royal Gazette | Bermuda Royal Gazette | royalgazette.com | paper
= KY
Cayman Compass | | caymancompass.com | paper
= PR
El Nuevo Día | | elnuevodia.com | paper
Primera Hora | | primerahora.com | paper
San Juan Star | San Juan Daily Star | sanjuandailystar.com | paper
= BZ
Amandala | | amandala.com.bz | paper
= IN
CNBC-TV18 | | cnbctv18.com | broadcaster
`;
