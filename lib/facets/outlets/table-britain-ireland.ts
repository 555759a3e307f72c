/** Outlets of Britain and Ireland: own knowledge. Rows as `readTable` takes them. */
export const BRITAIN_IRELAND = `
= GB
Reuters | Thomson Reuters~; Reuters News; Thomson Reuters Foundation; Reuters Television; Reuters TV; Reuters Breakingviews; Breakingviews | reuters.com news.trust.org | agency
PA Media | Press Association; PA news agency; PA~ | pa.media | agency
Visnews | | | agency
Worldwide Television News | WTN? | | agency
Exchange Telegraph | Extel! | | agency
The Times #the-times | Times of London; London Times; Times Radio | thetimes.co.uk thetimes.com timesonline.co.uk | paper
The Sunday Times #sunday-times-gb | Sunday Times of London | sundaytimes.co.uk | paper
The Guardian #the-guardian | The Manchester Guardian; Guardian Australia; Guardian US; The Guardian Weekly; theguardian.com | theguardian.com guardian.co.uk | paper
The Observer! #the-observer-gb | | observer.co.uk | paper
Financial Times | FT!; FT.com | ft.com | paper
The Daily Telegraph | The Telegraph; London Telegraph; The London Daily Telegraph | telegraph.co.uk | paper
The Sunday Telegraph | | | paper
The Independent! | | independent.co.uk | paper
The Independent on Sunday | | | paper
The i Paper #i-paper | The i newspaper; inews | inews.co.uk | paper
Daily Mail | MailOnline; Mail Online; Daily Mail Online; DailyMail.com | dailymail.co.uk dailymail.com | paper
The Mail on Sunday | | | paper
Daily Express | Express.co.uk | express.co.uk | paper
Sunday Express | | | paper
Daily Mirror | The Mirror!; Mirror Online | mirror.co.uk | paper
Sunday Mirror | | | paper
The Sun! #the-sun | | thesun.co.uk the-sun.com | paper
The Sun on Sunday | | | paper
Daily Star #daily-star-gb | | dailystar.co.uk | paper
Daily Star Sunday | Daily Star on Sunday | | paper
News of the World | | | paper
The People~ #the-people-gb | Sunday People | | paper
Today~ #today-gb | Today newspaper | | paper
Evening Standard | London Evening Standard; London Standard | standard.co.uk | paper
Metro@ #metro-gb | Metro.co.uk | metro.co.uk | paper
City A.M. | | cityam.com | paper
Morning Star? #morning-star | | morningstaronline.co.uk | paper
Daily Worker | | | paper
Daily Herald #daily-herald-gb | | | paper
News Chronicle | | | paper
Daily Sketch | | | paper
Morning Post #morning-post-gb | | | paper
Pall Mall Gazette | | | paper
Illustrated London News | | | magazine
Manchester Evening News | | manchestereveningnews.co.uk | paper
Liverpool Echo | | liverpoolecho.co.uk | paper
Liverpool Daily Post | | | paper
Birmingham Mail | Birmingham Live | birminghammail.co.uk | paper
Birmingham Post | | | paper
Yorkshire Post | | yorkshirepost.co.uk | paper
Yorkshire Evening Post | | | paper
The Northern Echo | | thenorthernecho.co.uk | paper
Newcastle Chronicle | Evening Chronicle; Chronicle Live; ChronicleLive | chroniclelive.co.uk | paper
Eastern Daily Press | | edp24.co.uk | paper
Western Morning News | | westernmorningnews.co.uk | paper
Hull Daily Mail | | hulldailymail.co.uk | paper
Nottingham Post | Nottingham Evening Post | nottinghampost.com | paper
Leicester Mercury | | leicestermercury.co.uk | paper
Bristol Post | Bristol Evening Post | bristolpost.co.uk | paper
The Argus! #argus-brighton | Brighton Argus | theargus.co.uk | paper
Oxford Mail | | oxfordmail.co.uk | paper
Express & Star | | expressandstar.com | paper
The Scotsman | | scotsman.com | paper
Scotland on Sunday | | | paper
The Herald! #the-herald-scotland | Glasgow Herald; Herald Scotland | heraldscotland.com | paper
Sunday Herald | | | paper
Daily Record | | dailyrecord.co.uk | paper
Sunday Mail? | | | paper
The National! #the-national-scotland | | thenational.scot | paper
Aberdeen Press and Journal | Press and Journal | pressandjournal.co.uk | paper
The Courier! #courier-dundee | Dundee Courier | thecourier.co.uk | paper
Western Mail | WalesOnline; Wales Online | walesonline.co.uk | paper
South Wales Echo | | | paper
Belfast Telegraph | | belfasttelegraph.co.uk | paper
The Irish News | | irishnews.com | paper
The News Letter! #belfast-news-letter | Belfast News Letter | newsletter.co.uk | paper
The Economist | Economist! | economist.com | magazine
The Spectator! #the-spectator | | spectator.co.uk spectator.com | magazine
New Statesman | | newstatesman.com | magazine
Private Eye | | private-eye.co.uk | magazine
Prospect~ #prospect-magazine | Prospect magazine | prospectmagazine.co.uk | magazine
The Week! #the-week | | theweek.com theweek.co.uk | magazine
New Scientist | | newscientist.com | magazine
Times Literary Supplement | TLS! | the-tls.co.uk | magazine
Times Higher Education | Times Higher Education Supplement | timeshighereducation.com | magazine
London Review of Books | LRB! | lrb.co.uk | magazine
The Tablet! #the-tablet-gb | | thetablet.co.uk | magazine
Catholic Herald | | catholicherald.co.uk | paper
The Jewish Chronicle | | thejc.com | paper
Muslim News | The Muslim News | muslimnews.co.uk | paper
Jewish News! #jewish-news-gb | | jewishnews.co.uk | paper
The Voice! #the-voice-gb | | voice-online.co.uk | paper
Time Out! | Time Out London | timeout.com | magazine
Radio Times | | radiotimes.com | magazine
NME | New Musical Express | nme.com | magazine
Melody Maker | | | magazine
Hello! #hello-magazine | Hello! magazine | hellomagazine.com | magazine
OK~ #ok-magazine | OK! magazine | | magazine
Tatler! | | tatler.com | magazine
Punch! #punch-gb | | | magazine
Jane's Defence Weekly | Jane's Defense Weekly; Janes Defence Weekly; Jane's Intelligence Review; Jane's@ | janes.com | magazine
Flight International | FlightGlobal | flightglobal.com | magazine
Lloyd's List | Lloyds List | lloydslist.com | paper
TradeWinds! | | tradewindsnews.com | paper
Euromoney | | euromoney.com | magazine
International Financing Review | | ifre.com | magazine
The Banker! | | thebanker.com | magazine
Middle East Economic Digest | MEED | meed.com | magazine
Middle East Economic Survey | MEES? | mees.com | magazine
Petroleum Intelligence Weekly | | | magazine
Africa Confidential | | africa-confidential.com | magazine
African Business! | | african.business | magazine
New African! | | newafricanmagazine.com | magazine
The Grocer! | | thegrocer.co.uk | magazine
Campaign~ #campaign-magazine | Campaign magazine | campaignlive.co.uk | magazine
Press Gazette! | UK Press Gazette | pressgazette.co.uk | magazine
Nursing Times | | nursingtimes.net | magazine
Farmers Weekly | | fwi.co.uk | magazine
The Bookseller! | | thebookseller.com | magazine
The Art Newspaper | | theartnewspaper.com | magazine
The Stage! | | thestage.co.uk | paper
Empire~ #empire-magazine | Empire magazine | empireonline.com | magazine
BBC | British Broadcasting Corporation; British Broadcasting Corp; BBC News; BBC World Service; BBC Radio; BBC Television; BBC World; BBC World News; BBC One; BBC Two; BBC1; BBC2; BBC Radio 4; BBC Radio 5 Live; BBC Newsnight; BBC Panorama; BBC Persian; BBC Arabic; BBC Scotland; BBC Wales; BBC Africa; BBC Monitoring; BBC Sport; BBC Verify; BBC Hindi; BBC Urdu; BBC Online; bbc.com | bbc.co.uk bbc.com bbci.co.uk | broadcaster
ITV | ITV News; Independent Television; ITV1 | itv.com | broadcaster
ITN | Independent Television News | itn.co.uk | broadcaster
Channel 4? | Channel 4 News; Channel Four?; Channel Four News | channel4.com | broadcaster
Channel 5? | Channel 5 News; 5 News | channel5.com | broadcaster
Sky News | Sky News TV; Sky TV! | news.sky.com | broadcaster
Sky Sports | Sky Sports News | skysports.com | broadcaster
GB News | | gbnews.com | broadcaster
TalkTV | Talk TV; TalkRadio; talkRADIO | talk.tv | broadcaster
TalkSport | talkSPORT | talksport.com | broadcaster
LBC! | LBC Radio | lbc.co.uk | broadcaster
STV? #stv-gb | STV News; Scottish Television | news.stv.tv stv.tv | broadcaster
UTV? #utv-ni | Ulster Television | u.tv | broadcaster
BFBS | Forces News; British Forces Broadcasting Service | forcesnews.com | broadcaster
Bureau of Investigative Journalism~ | The Bureau of Investigative Journalism | thebureauinvestigates.com | site
openDemocracy | Open Democracy | opendemocracy.net | site
The Conversation! | | theconversation.com | site
UnHerd | | unherd.com | site
The Register! | | theregister.com theregister.co.uk | site
Byline Times | | bylinetimes.com | site
Novara Media | | novaramedia.com | site
Guido Fawkes! | | order-order.com | site
ConservativeHome | Conservative Home | conservativehome.com | site
LabourList | | labourlist.org | site
PoliticsHome | The House magazine | politicshome.com | site
Middle East Eye | | middleeasteye.net | site
Middle East Monitor | | middleeastmonitor.com | site
Al-Quds Al-Arabi | Al-Quds al-Araby | alquds.co.uk | paper
Asharq Al-Awsat | Al-Sharq al-Awsat; Ash-Sharq al-Awsat; Asharq Alawsat; Sharq al-Awsat | aawsat.com | paper
Al-Hayat? | | alhayat.com | paper
Al-Araby Al-Jadeed | The New Arab | newarab.com alaraby.co.uk | site
Carbon Brief | | carbonbrief.org | site
Climate Home News | Climate Home | climatechangenews.com | site
Bellingcat | | bellingcat.com | site
Amwaj.media | Amwaj Media | amwaj.media | site
Declassified UK | | declassifieduk.org | site
= IE
The Irish Times | | irishtimes.com | paper
Irish Independent | Independent.ie | independent.ie | paper
Sunday Independent? | | | paper
Irish Examiner | The Cork Examiner | irishexaminer.com | paper
The Irish Press | Irish Press! | | paper
Sunday Business Post | Business Post | businesspost.ie | paper
Sunday Tribune | | | paper
RTÉ? | RTÉ News; RTÉ Radio; Radio Telefís Éireann; Raidió Teilifís Éireann | rte.ie | broadcaster
The Journal? #thejournal-ie | TheJournal.ie; The Journal.ie | thejournal.ie | site
Newstalk? | Newstalk Radio | newstalk.com | broadcaster
TG4 | | tg4.ie | broadcaster
Business & Finance! | | businessandfinance.com | magazine
Hot Press! | | hotpress.com | magazine
= MT
Times of Malta | | timesofmalta.com | paper
The Malta Independent | | independent.com.mt | paper
Malta Today | MaltaToday | maltatoday.com.mt | paper
= GI
Gibraltar Chronicle | | chronicle.gi | paper
`;
