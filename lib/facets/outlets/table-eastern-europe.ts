// A data table, hence long.

/** Outlets of eastern Europe, Russia, the Caucasus and central Asia, those of the Soviet bloc too: own knowledge. */
export const EASTERN_EUROPE = `
= RU
TASS | Tass; Itar-Tass; Telegraph Agency of the Soviet Union; ROSTA? | tass.com tass.ru itar-tass.com | agency
RIA Novosti | RIA; Novosti?; Novosti press agency; APN? | ria.ru rian.ru | agency
Interfax | Interfax-Ukraine; Interfax-China; Interfax-Kazakhstan | interfax.ru interfax.com | agency
Sputnik! | Sputnik News; Radio Sputnik; Sputnik Mundo | sputniknews.com sputnikglobe.com | agency
Rossiya Segodnya | Rossia Segodnya | | agency
Regnum? | | regnum.ru | agency
Rosbalt | | rosbalt.ru | agency
Prime~ #prime-ru | Prime news agency; PRIME-TASS; Prime-Tass | 1prime.ru | agency
Pravda! #pravda | | gazeta-pravda.ru pravda.ru | paper
Izvestia | Izvestiya | iz.ru | paper
Komsomolskaya Pravda | | kp.ru | paper
Krasnaya Zvezda | Red Star! | redstar.ru | paper
Trud? | | trud.ru | paper
Sovetskaya Rossiya | Sovietskaya Rossiya; Sovetskaya Rossia | sovross.ru | paper
Ekonomicheskaya Gazeta | | | paper
Sovetskaya Kultura | | | paper
Literaturnaya Gazeta | Literary Gazette? | lgz.ru | paper
Sotsialisticheskaya Industriya | | | paper
Argumenty i Fakty | | aif.ru | paper
Moscow News? | The Moscow News; Moskovskiye Novosti; Moskovskie Novosti | | paper
Ogonyok | Ogonek | | magazine
New Times? #new-times-ru | | newtimes.ru | magazine
Moskovsky Komsomolets | Moskovskij Komsomolets; Moskovskiy Komsomolets; MK newspaper | mk.ru | paper
Nezavisimaya Gazeta | | ng.ru | paper
Rossiyskaya Gazeta | Rossiiskaya Gazeta; Rossiskaya Gazeta | rg.ru | paper
Kommersant | Kommersant-Daily; Kommersant FM | kommersant.ru | paper
Vedomosti | | vedomosti.ru | paper
Novaya Gazeta | Novaya Gazeta Europe; Novaya Gazeta Evropa | novayagazeta.ru novayagazeta.eu | paper
The Moscow Times | | themoscowtimes.com | paper
St. Petersburg Times? #st-petersburg-times-ru | | sptimes.ru | paper
Fontanka | | fontanka.ru | site
Segodnya? | Sevodnya? | | paper
Sovershenno Sekretno | | sovsekretno.ru | paper
Expert~ #expert-ru | Ekspert magazine; Expert magazine | expert.ru | magazine
Sport Express | | sport-express.ru | paper
RBC! | RBK?; RBC Daily; RosBusinessConsulting | rbc.ru | site
Lenta.ru | | lenta.ru | site
Gazeta.ru | | gazeta.ru | site
Kavkaz Center | | kavkazcenter.com | site
Caucasian Knot | Kavkazsky Uzel | eng.kavkaz-uzel.eu | site
RT! | Russia Today; RT TV; RT en Español; RT America | rt.com | broadcaster
Channel One Russia | Pervy Kanal; Russia's Channel One; Russian Channel One; ORT? | 1tv.ru | broadcaster
Rossiya 1 | Rossia 1; Rossiya television | smotrim.ru | broadcaster
VGTRK | | | broadcaster
Rossiya 24 | | vesti.ru | broadcaster
NTV? #ntv-ru | Russian NTV | ntv.ru | broadcaster
TV Rain | Dozhd; Rain TV; TV Dozhd; Dozhd TV | tvrain.tv tvrain.ru | broadcaster
Ekho Moskvy | Echo of Moscow; Echo Moskvy | echo.msk.ru | broadcaster
Radio Moscow | Voice of Russia; Moscow Radio; Radio Peace and Progress | | broadcaster
Zvezda@ | Zvezda TV | tvzvezda.ru | broadcaster
Tsargrad TV | Tsargrad | tsargrad.tv | broadcaster
The Bell? | | thebell.io | site
The Insider? | | theins.ru | site
Proekt? | Proekt Media | proekt.media | site
Mediazona | | zona.media | site
iStories | Important Stories | istories.media | site
Verstka | | verstka.media | site
Astra? | Astra Telegram channel | astra.press | site
Baza? | | baza.io | site
= LV
Meduza | | meduza.io | site
LETA? | Leta? | leta.lv | agency
Diena@ | | diena.lv | paper
Neatkarīgā Rīta Avīze | Neatkariga | nra.lv | paper
LSM? | Latvian Television; Latvian Radio; Latvijas Televīzija; Latvian Public Broadcasting | lsm.lv | broadcaster
= LT
BNS? | Baltic News Service | bns.lt bns.ee | agency
ELTA? | Elta? | elta.lt | agency
Lietuvos Rytas | | lrytas.lt | paper
Lietuvos Žinios | | | paper
Delfi? | Delfi.lt | delfi.lt delfi.ee delfi.lv | site
LRT@ | Lithuanian National Radio and Television | lrt.lt | broadcaster
15min.lt | 15min | 15min.lt | site
= EE
Postimees | | postimees.ee | paper
Eesti Päevaleht | | epl.ee | paper
Eesti Ekspress | | ekspress.ee | paper
Äripäev | | aripaev.ee | paper
ERR? | ERR News; Eesti Rahvusringhääling; Estonian Public Broadcasting | err.ee | broadcaster
The Baltic Times | | baltictimes.com | paper
= UA
Ukrinform | | ukrinform.net ukrinform.ua | agency
UNIAN | Unian | unian.info unian.ua | agency
UNN? | Ukrainian National News | unn.ua | agency
Kyiv Independent | | kyivindependent.com | site
Kyiv Post | Kiev Post | kyivpost.com | paper
Ukrainska Pravda | Ukrayinska Pravda; European Pravda; Economichna Pravda | pravda.com.ua eurointegration.com.ua epravda.com.ua | site
Dzerkalo Tyzhnia | Zerkalo Nedeli; Mirror Weekly; Dzerkalo Tyzhnya | zn.ua | paper
Segodnya Ukraine #segodnya-ua | | segodnya.ua | paper
Den@ #den-ua | | day.kyiv.ua | paper
Holos Ukrainy | Golos Ukrainy | golos.com.ua | paper
NV? #nv-ua | New Voice of Ukraine; Novoye Vremya | nv.ua | magazine
Hromadske | Hromadske TV; Hromadske Radio | hromadske.ua | broadcaster
Suspilne | Suspilne News | suspilne.media | broadcaster
Channel 5? #channel-5-ua | 5 Kanal | 5.ua | broadcaster
1+1! | TSN.ua | tsn.ua | broadcaster
ICTV | Fakty ICTV | fakty.com.ua | broadcaster
Espreso TV | Espreso | espreso.tv | broadcaster
Censor.net | | censor.net | site
Babel~ #babel-ua | Babel.ua | babel.ua | site
Bihus.Info | | bihus.info | site
LIGA.net | | liga.net | site
Militarnyi | | mil.in.ua | site
= BY
BelTA | Belta? | belta.by | agency
BelaPAN | | belapan.by | agency
Sovetskaya Belorussiya | SB Belarus Today | sb.by | paper
Nasha Niva | | nashaniva.com | paper
Tut.by | Zerkalo.io | tut.by | site
Charter 97? | Charter97; Charter'97 | charter97.org | site
Nexta | Nexta Live | | site
Belsat | Belsat TV | belsat.eu | broadcaster
ONT? #ont-by | | ont.by | broadcaster
= MD
Moldpres | | moldpres.md | agency
IPN? | Info-Prim | ipn.md | agency
Infotag | | infotag.md | agency
Ziarul de Gardă | | zdg.md | paper
Moldova 1 | TeleRadio-Moldova | trm.md | broadcaster
NewsMaker? | NewsMaker.md | newsmaker.md | site
= PL
PAP? | Polish Press Agency; Polska Agencja Prasowa; Pap? | pap.pl | agency
Gazeta Wyborcza | Wyborcza | wyborcza.pl gazeta.pl | paper
Rzeczpospolita | | rp.pl | paper
Trybuna Ludu | Trybuna? | | paper
Życie Warszawy | | zw.com.pl | paper
Fakt | | fakt.pl | paper
Super Express | | se.pl | paper
Puls Biznesu | | pb.pl | paper
Dziennik Gazeta Prawna | Gazeta Prawna; Dziennik | gazetaprawna.pl | paper
Nasz Dziennik | | naszdziennik.pl | paper
Przegląd Sportowy | | przegladsportowy.pl | paper
Parkiet | | parkiet.com | paper
Polityka | | polityka.pl | magazine
Wprost | | wprost.pl | magazine
Tygodnik Powszechny | | tygodnikpowszechny.pl | magazine
Tygodnik Solidarność | | tysol.pl | magazine
Do Rzeczy | | dorzeczy.pl | magazine
Newsweek Polska | | newsweek.pl | magazine
TVN? #tvn-pl | TVN24; TVN 24 | tvn24.pl | broadcaster
TVP? | Telewizja Polska; TVP Info; TVP World; TVP1; TVP Sport | tvp.pl tvpworld.com | broadcaster
Polsat | Polsat News; Polsat TV | polsatnews.pl | broadcaster
Polskie Radio | Polish Radio; Radio Warsaw; Radio Polonia; Warsaw Radio | polskieradio.pl | broadcaster
RMF FM | RMF24 | rmf24.pl | broadcaster
Radio ZET | Radio Zet | radiozet.pl | broadcaster
Radio Maryja | | radiomaryja.pl | broadcaster
TV Trwam | | | broadcaster
Onet | Onet.pl | onet.pl | site
Wirtualna Polska | WP.pl | wp.pl | site
OKO.press | | oko.press | site
Notes from Poland | | notesfrompoland.com | site
The Warsaw Voice | | | paper
= CZ
ČTK | Ceteka?; Czech News Agency; Czechoslovak News Agency; Ceska Tiskova Kancelar; Česká tisková kancelář | ctk.cz ceskenoviny.cz | agency
Rudé právo | Právo? | | paper
Lidové noviny | Lidovky | lidovky.cz | paper
Mladá fronta Dnes | MF Dnes; Mlada Fronta; iDNES | idnes.cz | paper
Hospodářské noviny | | hn.cz ihned.cz | paper
Deník N | | denikn.cz | paper
Blesk? | | blesk.cz | paper
Respekt? | | respekt.cz | magazine
Reflex? | | reflex.cz | magazine
Czech Television | Česká televize; CT24 | ceskatelevize.cz | broadcaster
Czech Radio | Český rozhlas; Radio Prague; Prague Radio; Radio Prague International | rozhlas.cz radio.cz | broadcaster
TV Nova | Nova TV | tn.nova.cz | broadcaster
Seznam Zprávy | | seznamzpravy.cz | site
Aktuálně.cz | | aktualne.cz | site
The Prague Post | | praguepost.com | paper
= SK
TASR | | tasr.sk | agency
SITA? | | sita.sk | agency
Pravda! #pravda-sk | | pravda.sk | paper
SME! | Sme! | sme.sk | paper
Denník N | | dennikn.sk | paper
Hospodárske noviny? #hospodarske-noviny-sk | | hnonline.sk | paper
Nový čas | | cas.sk | paper
Aktuality.sk | Aktuality | aktuality.sk | site
RTVS? | Slovak Radio; Slovak Television; Radio and Television of Slovakia | rtvs.sk | broadcaster
TV Markíza | | | broadcaster
TA3 | | ta3.com | broadcaster
The Slovak Spectator | | spectator.sme.sk | paper
= HU
MTI? | Hungarian News Agency; Magyar Távirati Iroda; Mti? | mti.hu | agency
Népszabadság | | nol.hu | paper
Magyar Nemzet | | magyarnemzet.hu | paper
Magyar Hírlap | | magyarhirlap.hu | paper
Népszava | | nepszava.hu | paper
Magyar Narancs | | magyarnarancs.hu | magazine
Világgazdaság | | vg.hu | paper
HVG? | Heti Világgazdaság; hvg.hu | hvg.hu | magazine
Index.hu | | index.hu | site
Telex! #telex-hu | Telex.hu | telex.hu | site
444.hu | | 444.hu | site
Origo? | Origo.hu | origo.hu | site
Direkt36 | | direkt36.hu | site
Átlátszó | | atlatszo.hu | site
Magyar Televízió | Hungarian Television | hirado.hu | broadcaster
Hungarian Radio | Magyar Rádió; Kossuth Rádió; Radio Budapest | | broadcaster
RTL Klub | RTL Hungary | rtl.hu | broadcaster
Klubrádió | | klubradio.hu | broadcaster
Hungary Today | | hungarytoday.hu | site
Daily News Hungary | | dailynewshungary.com | site
= RO
Agerpres | Rompres | agerpres.ro | agency
Mediafax | | mediafax.ro | agency
Scînteia | Scânteia | | paper
Adevărul | | adevarul.ro | paper
România Liberă | | romanialibera.ro | paper
Evenimentul Zilei | | evz.ro | paper
Libertatea | | libertatea.ro | paper
Gândul | | gandul.ro | paper
Cotidianul | | cotidianul.ro | paper
Ziarul Financiar | | zf.ro | paper
Jurnalul Național | | jurnalul.ro | paper
Gazeta Sporturilor | GSP.ro | gsp.ro | paper
Digi24 | Digi 24 | digi24.ro | broadcaster
Realitatea TV | Realitatea Plus | realitatea.net | broadcaster
Antena 3 Romania #antena-3-ro | Antena 3 CNN | antena3.ro | broadcaster
ProTV | Pro TV | stirileprotv.ro | broadcaster
TVR? | Romanian Television; Televiziunea Română | tvr.ro | broadcaster
Radio Romania | Radio Bucharest | | broadcaster
HotNews | HotNews.ro | hotnews.ro | site
G4Media | | g4media.ro | site
Recorder~ #recorder-ro | Recorder.ro | recorder.ro | site
RISE Project | | riseproject.ro | site
Romania Insider | | romania-insider.com | site
= BG
BTA? | Bulgarian News Agency; Bulgarian Telegraph Agency; Bulgarska Telegrafna Agentsia | bta.bg | agency
Rabotnichesko Delo | | | paper
Dnevnik? #dnevnik-bg | | dnevnik.bg | paper
24 Chasa | 24 chasa | 24chasa.bg | paper
Trud? #trud-bg | | trud.bg | paper
Capital~ #capital-bg | Kapital newspaper | capital.bg | paper
Standart? | | standartnews.com | paper
BNT? | Bulgarian National Television | bnt.bg | broadcaster
BNR? | Bulgarian National Radio; Radio Sofia | bnr.bg | broadcaster
bTV? | | btv.bg | broadcaster
Nova TV? #nova-tv-bg | | nova.bg | broadcaster
Novinite | Sofia News Agency | novinite.com | agency
Sofia Globe | | sofiaglobe.com | site
= RS
Tanjug | Tanyug | tanjug.rs | agency
Beta@ #beta-rs | | beta.rs | agency
FoNet | | fonet.rs | agency
Politika? | Politika Ekspres | politika.rs | paper
Borba? | | | paper
Večernje novosti | | novosti.rs | paper
Danas@ #danas-rs | | danas.rs | paper
Blic | | blic.rs | paper
Kurir? | | kurir.rs | paper
Informer? #informer-rs | | informer.rs | paper
Vreme? | | vreme.com | magazine
NIN? #nin | | nin.rs | magazine
B92 | Radio B92; TV B92; B-92; B2-92 | b92.net | broadcaster
N1? #n1 | N1 TV; N1 Info | n1info.com n1info.rs n1info.hr n1info.ba | broadcaster
RTS? #rts-rs | Radio Television of Serbia; Radio-Television Serbia; Belgrade Television; Belgrade Radio; Radio Belgrade | rts.rs | broadcaster
Studio B? | | studiob.rs | broadcaster
Insajder | | insajder.net | site
KRIK? | KRIK investigative portal | krik.rs | site
= HR
HINA? | Hina@; Croatian News Agency | hina.hr | agency
Vjesnik | | | paper
Večernji list | | vecernji.hr | paper
Jutarnji list | | jutarnji.hr | paper
Novi list | | novilist.hr | paper
Slobodna Dalmacija | | slobodnadalmacija.hr | paper
24sata | 24 sata | 24sata.hr | paper
Globus? | | | magazine
Nacional? | | nacional.hr | magazine
Feral Tribune | | | magazine
HRT? | Croatian Television; Croatian Radio; Hrvatska Radiotelevizija; Radio Zagreb | hrt.hr | broadcaster
Nova TV? #nova-tv-hr | Dnevnik.hr | dnevnik.hr | broadcaster
Index.hr | | index.hr | site
= SI
STA? #sta-si | Slovenian Press Agency; Slovene Press Agency | sta.si | agency
Delo@ | | delo.si | paper
Dnevnik? #dnevnik-si | | dnevnik.si | paper
Večer? | | vecer.com | paper
Mladina? | | mladina.si | magazine
RTV Slovenija | TV Slovenia; RTV Slovenia | rtvslo.si | broadcaster
= BA
FENA? | Federal News Agency? | fena.ba | agency
SRNA? | Srna? | srna.rs | agency
Onasa | | onasa.com.ba | agency
Oslobođenje | Oslobodjenje | oslobodjenje.ba | paper
Dnevni avaz | | avaz.ba | paper
Nezavisne novine | | nezavisne.com | paper
Slobodna Bosna | | slobodna-bosna.ba | magazine
Klix | Klix.ba | klix.ba | site
BHRT | BHT1 | bhrt.ba | broadcaster
BIRN? | Balkan Insight; Balkan Investigative Reporting Network | balkaninsight.com birn.eu.com | site
OCCRP~ | Organized Crime and Corruption Reporting Project | occrp.org | site
= ME
Vijesti | | vijesti.me | paper
Pobjeda? | | pobjeda.me | paper
Monitor~ #monitor-me | | monitor.co.me | magazine
MINA? | | mina.news | agency
RTCG | Radio Television of Montenegro | rtcg.me | broadcaster
= MK
MIA? | Macedonian Information Agency; Media Information Agency | mia.mk | agency
Makfax | | makfax.com.mk | agency
Nova Makedonija | | novamakedonija.com.mk | paper
Utrinski Vesnik | | utrinski.mk | paper
Dnevnik? #dnevnik-mk | | | paper
Sitel? | Sitel TV | sitel.com.mk | broadcaster
= AL
ATA! #ata-al | Albanian Telegraphic Agency | ata.gov.al | agency
Zëri i Popullit | | | paper
Koha Jonë | | | paper
Shekulli | | shekulli.com.al | paper
Gazeta Shqiptare | | balkanweb.com | paper
Panorama! #panorama-al | | panorama.com.al | paper
Top Channel? | Top Channel TV | top-channel.tv | broadcaster
RTSH | Albanian Television; Radio Tirana; Radio Televizioni Shqiptar | rtsh.al | broadcaster
= XK
Koha Ditore | Koha.net | koha.net | paper
KosovaPress | | kosovapress.com | agency
Bota Sot | | botasot.info | paper
Zëri? | | zeri.info | paper
Gazeta Express | | gazetaexpress.com | site
RTK? | Radio Television of Kosovo | rtklive.com | broadcaster
Prishtina Insight | Pristina Insight | prishtinainsight.com | site
= AM
Armenpress | | armenpress.am | agency
Arminfo | | arminfo.info | agency
Mediamax | | mediamax.am | agency
PanARMENIAN | PanARMENIAN.Net | panarmenian.net | agency
Snark~ #snark-am | Snark news agency | | agency
Aravot | | aravot.am | paper
Haykakan Zhamanak | | armtimes.com | paper
Hetq | | hetq.am | site
CivilNet | | civilnet.am | site
Azatutyun | | azatutyun.am | broadcaster
= AZ
Azertac | Azertaj | azertag.az | agency
Turan@ #turan-az | | turan.az | agency
Trend! #trend-az | Trend.az | trend.az | agency
APA? #apa-az | Azeri Press Agency | apa.az | agency
Report~ #report-az | Report news agency | report.az | agency
AzerNews | | azernews.az | paper
Caliber.Az | | caliber.az | site
Meydan TV | | meydan.tv | site
ANS TV | ANS? | | broadcaster
= GE
Interpressnews #interpress | InterPressNews; Interpress? | interpressnews.ge | agency
Civil.ge | Civil Georgia | civil.ge | site
Iprinda | | | agency
Kviris Palitra | | kvirispalitra.ge | paper
Rustavi 2 | | rustavi2.ge | broadcaster
Imedi | Imedi TV; TV Imedi | imedinews.ge | broadcaster
Mtavari Arkhi | Mtavari Channel | mtavari.tv | broadcaster
Formula~ #formula-ge | Formula TV | formulanews.ge | broadcaster
Agenda.ge | | agenda.ge | site
OC Media | | oc-media.org | site
JAMnews | | jam-news.net | site
= KZ
Kazinform | | inform.kz | agency
KazTAG | | kaztag.kz | agency
Kazakhstanskaya Pravda | | kazpravda.kz | paper
Vremya? #vremya-kz | | time.kz | paper
The Astana Times | | astanatimes.com | paper
Tengrinews | Tengri News | tengrinews.kz | site
Vlast~ #vlast-kz | Vlast.kz | vlast.kz | site
Khabar@ #khabar-kz | Khabar 24 | 24.kz | broadcaster
KTK? | | ktk.kz | broadcaster
= UZ
UzA | Uzbekistan National News Agency | uza.uz | agency
Narodnoye Slovo | | | paper
Gazeta.uz | | gazeta.uz | site
Kun.uz | | kun.uz | site
Daryo | | daryo.uz | site
Fergana News | Ferghana News; Fergana.ru; Ferghana.ru; Fergana news agency | fergana.news fergana.agency | agency
= KG
Kabar? | | kabar.kg | agency
AKIpress | AKI Press | akipress.com akipress.org | agency
24.kg | | 24.kg | agency
Kloop | | kloop.kg | site
Vecherniy Bishkek | Vecherny Bishkek; Vechernii Bishkek | vb.kg | paper
Slovo Kyrgyzstana | | | paper
The Times of Central Asia | | timesca.com | site
Eurasianet | | eurasianet.org | site
= TJ
Khovar | | khovar.tj | agency
Avesta~ #avesta-tj | Avesta news agency | avesta.tj | agency
Asia-Plus | | asiaplustj.info | agency
= TM
Turkmenistan State News Agency~ | TDH news agency | turkmenistan.gov.tm | agency
Neutral Turkmenistan | Neytralny Turkmenistan | | paper
Turkmen.news | Chronicles of Turkmenistan | turkmen.news | site
= MN
Montsame | | montsame.mn | agency
The UB Post | | theubposts.com | paper
Ardyn Erkh | Unen? | | paper
`;
