// A data table, hence long.

/** Outlets of western, northern and southern Europe: own knowledge. Rows as `readTable` takes them. */
export const WESTERN_EUROPE = `
= FR
AFP | Agence France-Presse; AFP Fact Check | afp.com | agency
Havas! #havas | Agence Havas | | agency
Le Monde | Le Monde Afrique | lemonde.fr | paper
Le Monde diplomatique | Monde diplomatique | monde-diplomatique.fr mondediplo.com | paper
Le Figaro | Figaro? | lefigaro.fr | paper
Libération | Liberation! | liberation.fr | paper
Le Parisien | Le Parisien-Aujourd'hui; Aujourd'hui en France; Le Parisien Libéré | leparisien.fr | paper
France-Soir | FranceSoir | francesoir.fr | paper
L'Humanité | | humanite.fr | paper
La Croix? | | la-croix.com | paper
Les Échos | | lesechos.fr | paper
La Tribune? #la-tribune-fr | | latribune.fr | paper
L'Agefi | | agefi.fr | paper
Le Journal du Dimanche | Journal du Dimanche; JDD? | lejdd.fr | paper
L'Équipe | | lequipe.fr | paper
France Football | | francefootball.fr | magazine
Ouest-France | | ouest-france.fr | paper
Sud Ouest? | | sudouest.fr | paper
La Dépêche du Midi | La Dépêche | ladepeche.fr | paper
La Provence? | | laprovence.com | paper
Nice-Matin | | nicematin.com | paper
Var-Matin | | varmatin.com | paper
Le Progrès? #le-progres-lyon | | leprogres.fr | paper
La Voix du Nord | | lavoixdunord.fr | paper
Dernières Nouvelles d'Alsace | | dna.fr | paper
Corse-Matin | | corsematin.com | paper
20 Minutes! #20-minutes-fr | | 20minutes.fr | paper
Le Canard Enchaîné | Canard Enchaîné; Le Canard enchaine | lecanardenchaine.fr | paper
Charlie Hebdo | | charliehebdo.fr | magazine
L'Express #lexpress-fr | | lexpress.fr | magazine
Le Point | | lepoint.fr | magazine
L'Obs | Le Nouvel Observateur; Nouvel Observateur; France-Observateur | nouvelobs.com | magazine
Marianne@ | | marianne.net | magazine
Paris Match | | parismatch.com | magazine
Courrier International | | courrierinternational.com | magazine
Valeurs Actuelles | | valeursactuelles.com | magazine
Challenges~ #challenges-fr | | challenges.fr | magazine
Closer~ #closer-fr | Closer magazine | closermag.fr | magazine
Jeune Afrique | | jeuneafrique.com | magazine
The Africa Report | | theafricareport.com | magazine
Mediapart | | mediapart.fr | site
Rue89 | | | site
Intelligence Online | | intelligenceonline.com | site
Contexte~ #contexte-fr | | contexte.com | site
Africa Intelligence | | africaintelligence.com | site
TF1 | TF1 Info | tf1info.fr tf1.fr | broadcaster
LCI? | | | broadcaster
France 24 | France24 | france24.com | broadcaster
France Télévisions | | france.tv francetelevisions.fr | broadcaster
Franceinfo | franceinfo; France Info | francetvinfo.fr | broadcaster
France 5 | | | broadcaster
France 3 | | | broadcaster
France 2 | Antenne 2 | | broadcaster
Radio France | | radiofrance.fr | broadcaster
France Bleu | | | broadcaster
France Culture | | | broadcaster
France Inter | | franceinter.fr | broadcaster
RFI | Radio France Internationale; Radio France International | rfi.fr | broadcaster
Europe 1? | Radio Europe 1; Europe-1 | europe1.fr | broadcaster
RTL? #rtl-fr | RTL Radio; Radio RTL | rtl.fr | broadcaster
RMC? | RMC Sport | rmc.bfmtv.com | broadcaster
Radio Monte Carlo | Monte Carlo Doualiya | | broadcaster
BFM TV | BFMTV; BFM Business; BFM? | bfmtv.com | broadcaster
CNews | i-Télé; iTele | cnews.fr | broadcaster
Canal+ | Canal Plus | canalplus.com | broadcaster
M6? #m6-fr | | m6.fr | broadcaster
Arte? | Arte TV | arte.tv | broadcaster
TV5Monde | TV5 Monde; TV5; TV 5 Monde | tv5monde.com | broadcaster
Euronews | euronews | euronews.com | broadcaster
Africanews | Africa News! | africanews.com | broadcaster
EurActiv | | euractiv.com | site
= MC
Monaco-Matin | | monacomatin.mc | paper
= BE
Belga? | Agence Belga | belga.be belganewsagency.eu | agency
Le Soir | | lesoir.be | paper
La Libre Belgique | La Libre | lalibre.be | paper
De Standaard | | standaard.be | paper
De Morgen | | demorgen.be | paper
De Tijd | | tijd.be | paper
L'Echo? | | lecho.be | paper
Het Laatste Nieuws | | hln.be | paper
Het Nieuwsblad | | nieuwsblad.be | paper
Gazet van Antwerpen | | gva.be | paper
Het Belang van Limburg | | hbvl.be | paper
La Dernière Heure | | dhnet.be | paper
Knack? | | knack.be | magazine
Le Vif? | Le Vif/L'Express | levif.be | magazine
VRT? | VRT News; VRT NWS | vrt.be | broadcaster
RTBF | | rtbf.be | broadcaster
VTM? #vtm-be | VTM News | vtm.be | broadcaster
The Brussels Times | | brusselstimes.com | site
The Bulletin? #the-bulletin-be | | thebulletin.be | magazine
EUobserver | EU Observer | euobserver.com | site
European Voice! | | | paper
Agence Europe | | agenceurope.eu | agency
MLex | | mlexmarketinsight.com mlex.com | site
= LU
Luxemburger Wort | | wort.lu | paper
Tageblatt | | tageblatt.lu | paper
Luxembourg Times | | luxtimes.lu | site
RTL Luxembourg | RTL Télé Lëtzebuerg | rtl.lu | broadcaster
= NL
ANP? | Algemeen Nederlands Persbureau | anp.nl | agency
De Telegraaf | Telegraaf | telegraaf.nl | paper
De Volkskrant | Volkskrant; de Volkskrant | volkskrant.nl | paper
NRC Handelsblad | NRC? | nrc.nl | paper
Trouw | | trouw.nl | paper
Algemeen Dagblad | AD.nl | ad.nl | paper
Het Financieele Dagblad | Financieele Dagblad | fd.nl | paper
Het Parool | Parool? | parool.nl | paper
Reformatorisch Dagblad | | rd.nl | paper
Nederlands Dagblad | | nd.nl | paper
Eindhovens Dagblad | | ed.nl | paper
Vrij Nederland | | vn.nl | magazine
De Groene Amsterdammer | | groene.nl | magazine
Elsevier Weekblad | EW Magazine | ewmagazine.nl | magazine
NOS? | NOS Nieuws; NOS Journaal | nos.nl | broadcaster
RTL Nieuws | RTL4; RTL 4 | rtlnieuws.nl rtl.nl | broadcaster
NL Times | NLTimes | nltimes.nl | site
DutchNews.nl | DutchNews; Dutch News | dutchnews.nl | site
Radio Netherlands | Radio Netherlands Worldwide; Radio Nederland | rnw.org | broadcaster
NU.nl | | nu.nl | site
Follow the Money~ #follow-the-money-nl | | ftm.nl ftm.eu | site
= DE
DPA! | dpa; Deutsche Presse-Agentur; German Press Agency; dpa-AFX | dpa.com | agency
DDP! #ddp | ddp; Deutscher Depeschendienst; DAPD; dapd | | agency
ADN? | Allgemeiner Deutscher Nachrichtendienst | | agency
VWD! | vwd; Vereinigte Wirtschaftsdienste | vwd.de | agency
EPD? #epd | Evangelischer Pressedienst | epd.de | agency
KNA? #kna | Katholische Nachrichten-Agentur | kna.de | agency
Deutsches Nachrichtenbüro | | | agency
Wolffs Telegraphisches Bureau | Wolff's Telegraph Bureau | | agency
Frankfurter Allgemeine Zeitung | FAZ; Frankfurter Allgemeine | faz.net | paper
Frankfurter Allgemeine Sonntagszeitung | | | paper
Süddeutsche Zeitung | Sueddeutsche Zeitung; Süddeutsche; Sueddeutsche; SZ? | sueddeutsche.de | paper
Die Welt | Welt? | welt.de | paper
Welt am Sonntag | | | paper
Bild? #bild | Bild Zeitung; Bild.de | bild.de | paper
Bild am Sonntag | | | paper
Handelsblatt | | handelsblatt.com | paper
Börsen-Zeitung | Boersen-Zeitung | boersen-zeitung.de | paper
Financial Times Deutschland | | ftd.de | paper
taz? | Die Tageszeitung; die tageszeitung; Tageszeitung | taz.de | paper
Frankfurter Rundschau | | fr.de | paper
Der Tagesspiegel | Tagesspiegel | tagesspiegel.de | paper
Berliner Zeitung | | berliner-zeitung.de | paper
Berliner Morgenpost | | morgenpost.de | paper
B.Z. #bz-berlin | BZ? | bz-berlin.de | paper
Neues Deutschland | nd? | nd-aktuell.de | paper
Junge Welt | junge Welt | jungewelt.de | paper
Vossische Zeitung | | | paper
Völkischer Beobachter | Voelkischer Beobachter | | paper
Vorwärts? | | vorwaerts.de | paper
Rheinische Post | | rp-online.de | paper
Westdeutsche Allgemeine Zeitung | WAZ? | waz.de | paper
Kölner Stadt-Anzeiger | Koelner Stadt-Anzeiger | ksta.de | paper
Kölnische Rundschau | | rundschau-online.de | paper
Neue Osnabrücker Zeitung | Neue Osnabruecker Zeitung | noz.de | paper
Neue Ruhr Zeitung | | nrz.de | paper
Stuttgarter Zeitung | | stuttgarter-zeitung.de | paper
Stuttgarter Nachrichten | | stuttgarter-nachrichten.de | paper
Hamburger Abendblatt | | abendblatt.de | paper
Hamburger Morgenpost | | mopo.de | paper
Hannoversche Allgemeine Zeitung | Hannoversche Allgemeine | haz.de | paper
Leipziger Volkszeitung | | lvz.de | paper
Mitteldeutsche Zeitung | | mz.de | paper
Sächsische Zeitung | Saechsische Zeitung | saechsische.de | paper
Augsburger Allgemeine | | augsburger-allgemeine.de | paper
Münchner Merkur | Muenchner Merkur | merkur.de | paper
Passauer Neue Presse | | pnp.de | paper
Nürnberger Nachrichten | | nordbayern.de | paper
General-Anzeiger~ #general-anzeiger-bonn | Bonner General-Anzeiger | ga.de | paper
Weser-Kurier | | weser-kurier.de | paper
Saarbrücker Zeitung | Saarbruecker Zeitung | saarbruecker-zeitung.de | paper
Rheinischer Merkur | | | paper
RedaktionsNetzwerk Deutschland | RND? | rnd.de | agency
Die Zeit | Zeit Online; ZEIT | zeit.de | paper
Der Spiegel | Spiegel magazine; Spiegel Online; Spiegel | spiegel.de | magazine
Stern@ | Der Stern | stern.de | magazine
Focus! #focus-de | Focus Online | focus.de | magazine
WirtschaftsWoche | Wirtschafts Woche | wiwo.de | magazine
Manager Magazin | manager magazin; Manager Magazine | manager-magazin.de | magazine
Capital~ #capital-de | Capital magazine | capital.de | magazine
Cicero~ #cicero-de | Cicero magazine | cicero.de | magazine
Auto Bild | | autobild.de | magazine
Kicker | Kicker sports magazine | kicker.de | magazine
Sport Bild | | sportbild.bild.de | magazine
Bunte | | bunte.de | magazine
DW? #deutsche-welle | Deutsche Welle; DW News; Deutsche Welle TV | dw.com | broadcaster
ARD | ARD-Tagesschau; Tagesschau | ard.de tagesschau.de daserste.de | broadcaster
ZDF | ZDFheute; ZDF heute | zdf.de | broadcaster
Deutschlandfunk | Deutschlandradio | deutschlandfunk.de | broadcaster
NDR? | Norddeutscher Rundfunk | ndr.de | broadcaster
WDR? | Westdeutscher Rundfunk | wdr.de | broadcaster
Bayerischer Rundfunk | BR24; Bavarian Broadcasting | br.de | broadcaster
SWR? | Südwestrundfunk | swr.de | broadcaster
MDR? | Mitteldeutscher Rundfunk | mdr.de | broadcaster
RBB? | rbb; Rundfunk Berlin-Brandenburg | rbb24.de | broadcaster
Hessischer Rundfunk | | hessenschau.de | broadcaster
RIAS? | Radio in the American Sector; RIAS Berlin | | broadcaster
n-tv | ntv.de | n-tv.de | broadcaster
RTL Deutschland #rtl-de | RTL/ntv | rtl.de | broadcaster
Sat.1 | Sat 1 | sat1.de | broadcaster
ProSieben | Pro7 | prosieben.de | broadcaster
Correctiv | | correctiv.org | site
The Local! #the-local | The Local Germany; The Local Sweden; TheLocal | thelocal.com thelocal.de thelocal.se | site
Netzpolitik | netzpolitik.org | netzpolitik.org | site
= AT
APA? #apa-at | Austria Press Agency; Austria Presse Agentur; Austrian Press Agency | apa.at | agency
Der Standard #der-standard | DerStandard | derstandard.at | paper
Die Presse | | diepresse.com | paper
Kronen Zeitung | Neue Kronen Zeitung; Krone? | krone.at | paper
Kurier? #kurier-at | | kurier.at | paper
Wiener Zeitung | | wienerzeitung.at | paper
Salzburger Nachrichten | | sn.at | paper
Kleine Zeitung | | kleinezeitung.at | paper
Oberösterreichische Nachrichten | | nachrichten.at | paper
Profil? #profil-at | | profil.at | magazine
Falter? | | falter.at | magazine
ORF? | Österreichischer Rundfunk; Austrian Broadcasting Corporation | orf.at | broadcaster
= CH
ATS? #ats-ch | Keystone-SDA; Swiss Telegraphic Agency; Schweizerische Depeschenagentur; Keystone-ATS | keystone-sda.ch | agency
Neue Zürcher Zeitung | Neue Zuercher Zeitung; NZZ | nzz.ch | paper
NZZ am Sonntag | | | paper
Tages-Anzeiger | TagesAnzeiger | tagesanzeiger.ch | paper
Le Temps #le-temps-ch | | letemps.ch | paper
Tribune de Genève | | tdg.ch | paper
24 heures? | | 24heures.ch | paper
Le Matin? #le-matin-ch | Le Matin Dimanche | lematin.ch | paper
Blick? | | blick.ch | paper
SonntagsBlick | | | paper
SonntagsZeitung | | sonntagszeitung.ch | paper
Basler Zeitung | | bazonline.ch | paper
Aargauer Zeitung | | aargauerzeitung.ch | paper
Berner Zeitung | | bernerzeitung.ch | paper
Der Bund | | derbund.ch | paper
Finanz und Wirtschaft | | fuw.ch | paper
Die Weltwoche | Weltwoche | weltwoche.ch | magazine
Bilanz? | | bilanz.ch | magazine
Handelszeitung | | handelszeitung.ch | paper
20 Minuten | | 20min.ch | paper
Swissinfo | SWI swissinfo.ch; swissinfo; Swissinfo.ch | swissinfo.ch | site
SRF? | Schweizer Radio und Fernsehen | srf.ch | broadcaster
RTS? #rts-ch | Radio Télévision Suisse | rts.ch | broadcaster
Geneva Solutions | | genevasolutions.news | site
= LI
Liechtensteiner Vaterland | | vaterland.li | paper
= IT
ANSA | Ansa; Agenzia Nazionale Stampa Associata | ansa.it | agency
AGI? | Agenzia Giornalistica Italia; Agenzia Italia | agi.it | agency
Adnkronos | ADN Kronos | adnkronos.com | agency
LaPresse? #lapresse-it | | lapresse.it | agency
Askanews | | askanews.it | agency
Radiocor | Il Sole 24 Ore Radiocor | | agency
Stefani@ | Agenzia Stefani | | agency
Fides? | Agenzia Fides | fides.org | agency
AsiaNews | Asia News! | asianews.it | agency
Corriere della Sera | Corriere? | corriere.it | paper
La Repubblica | Repubblica | repubblica.it | paper
La Stampa | | lastampa.it | paper
Il Sole 24 Ore | Il Sole 24 ore | ilsole24ore.com | paper
Il Messaggero | | ilmessaggero.it | paper
Il Giornale | | ilgiornale.it | paper
Il Fatto Quotidiano | Fatto Quotidiano | ilfattoquotidiano.it | paper
Il Foglio | | ilfoglio.it | paper
Il Manifesto | il manifesto | ilmanifesto.it | paper
Il Mattino | | ilmattino.it | paper
Il Secolo XIX | | ilsecoloxix.it | paper
Il Gazzettino | | ilgazzettino.it | paper
Il Tempo? | | iltempo.it | paper
Il Giorno | | ilgiorno.it | paper
Il Resto del Carlino | | ilrestodelcarlino.it | paper
La Nazione | | lanazione.it | paper
La Verità | | laverita.info | paper
Libero? #libero-it | Libero Quotidiano | liberoquotidiano.it | paper
L'Unità | | unita.it | paper
Avvenire | | avvenire.it | paper
Italia Oggi | ItaliaOggi | italiaoggi.it | paper
Milano Finanza | MF? | milanofinanza.it | paper
Domani? | | editorialedomani.it | paper
Gazzetta dello Sport | La Gazzetta dello Sport | gazzetta.it | paper
Corriere dello Sport | | corrieredellosport.it | paper
Tuttosport | | tuttosport.com | paper
L'Espresso | | espresso.repubblica.it lespresso.it | magazine
Panorama! #panorama-it | | panorama.it | magazine
Oggi? | | oggi.it | magazine
Famiglia Cristiana | | famigliacristiana.it | magazine
Quattroruote | | quattroruote.it | magazine
RAI? | Rai@; Rai News; RaiNews; RaiNews24; Rai Uno; RAI 1; Rai 1; RAI 3; Rai 3 | rai.it rainews.it | broadcaster
Mediaset | TG5; Canale 5; Tgcom24; Rete 4 | mediaset.it tgcom24.mediaset.it | broadcaster
La7 | La 7 | la7.it | broadcaster
Sky TG24 | Sky TG 24 | tg24.sky.it | broadcaster
Radio 24? | | | broadcaster
Radio Radicale | | radioradicale.it | broadcaster
Linkiesta | | linkiesta.it | site
Il Post | | ilpost.it | site
Fanpage | | fanpage.it | site
Wanted in Rome | | wantedinrome.com | site
= VA
L'Osservatore Romano | Osservatore Romano | osservatoreromano.va | paper
Vatican News | | vaticannews.va | broadcaster
Vatican Radio | Radio Vatican | | broadcaster
= SM
San Marino RTV | | sanmarinortv.sm | broadcaster
= ES
EFE | Efe; Agencia EFE; Agencia Efe | efe.com | agency
Europa Press | | europapress.es | agency
Colpisa | | | agency
El País #el-pais | El País of Madrid; El País English; El País América; elpais.com | elpais.com | paper
El Mundo #el-mundo | | elmundo.es | paper
ABC! #abc-es | Diario ABC | abc.es | paper
La Vanguardia | | lavanguardia.com | paper
El Periódico #el-periodico | El Periódico de Catalunya | elperiodico.com | paper
La Razón? #la-razon | | larazon.es | paper
Diario 16 | | diario16.com | paper
Cinco Días | | cincodias.elpais.com cincodias.com | paper
Expansión? #expansion-es | | expansion.com | paper
El Economista? #el-economista-es | | eleconomista.es | paper
Ara@ #ara-es | Diari Ara | ara.cat | paper
El Correo? | El Correo Español; El Correo de Andalucía | elcorreo.com | paper
Deia? | | deia.eus | paper
Gara? | | naiz.eus | paper
La Voz de Galicia | | lavozdegalicia.es | paper
Faro de Vigo | | farodevigo.es | paper
Heraldo de Aragón | | heraldo.es | paper
Diario de Navarra | | diariodenavarra.es | paper
Diario Sur | | diariosur.es | paper
Las Provincias | | lasprovincias.es | paper
Ya~ #ya-es | | | paper
Marca? | Diario Marca | marca.com | paper
AS~ #as-es | Diario AS | as.com | paper
Mundo Deportivo | El Mundo Deportivo | mundodeportivo.com | paper
Sport~ #sport-es | Diario Sport | sport.es | paper
Interviú | | | magazine
Cambio 16 | Cambio16 | cambio16.com | magazine
¡Hola? | Hola magazine; Hola! magazine | hola.com | magazine
El Confidencial | | elconfidencial.com | site
elDiario.es | El Diario.es | eldiario.es | site
El Español? | | elespanol.com | site
Infolibre | infoLibre | infolibre.es | site
OKdiario | OK Diario | okdiario.com | site
Público? #publico-es | | publico.es | site
RTVE | Televisión Española; Spanish National Radio; Spanish national television; Radio Nacional de España; TVE; RNE? | rtve.es | broadcaster
Cadena SER | Cadena Ser; SER radio | cadenaser.com | broadcaster
COPE? | Cadena COPE; Radio COPE | cope.es | broadcaster
Onda Cero | | ondacero.es | broadcaster
Antena 3 | Antena 3 TV | antena3.com | broadcaster
Telecinco | Tele 5; Informativos Telecinco | telecinco.es | broadcaster
La Sexta | LaSexta; laSexta | lasexta.com | broadcaster
TV3? #tv3-es | TV3 Catalonia | ccma.cat 3cat.cat | broadcaster
Catalunya Ràdio | | | broadcaster
The Olive Press | | theolivepress.es | paper
Maldita.es | | maldita.es | site
Newtral | | newtral.es | site
= AD
Diari d'Andorra | | diariandorra.ad | paper
= PT
Lusa@ | Agência Lusa; Noticias de Portugal; Agência Noticiosa Portuguesa | lusa.pt | agency
Público? #publico-pt | | publico.pt | paper
Diário de Notícias | | dn.pt | paper
Jornal de Notícias | | jn.pt | paper
Correio da Manhã | | cmjornal.pt | paper
Expresso | | expresso.pt | paper
Jornal de Negócios | | jornaldenegocios.pt | paper
Diário Económico | | | paper
Jornal Económico | O Jornal Económico | jornaleconomico.pt | paper
A Bola? | | abola.pt | paper
Record~ #record-pt | Record newspaper | record.pt | paper
O Jogo | | ojogo.pt | paper
Sol@ #sol-pt | Semanário Sol | sol.sapo.pt | paper
Observador | | observador.pt | site
RTP? | Rádio e Televisão de Portugal; Radiotelevisão Portuguesa; RTP Notícias; Antena 1? | rtp.pt | broadcaster
SIC? #sic-pt | SIC Notícias; SIC TV | sicnoticias.pt | broadcaster
TVI? #tvi-pt | CNN Portugal | tvi.iol.pt cnnportugal.iol.pt | broadcaster
TSF? | | tsf.pt | broadcaster
Rádio Renascença | Renascença | rr.sapo.pt | broadcaster
The Portugal News | | theportugalnews.com | paper
= SE
TT! #tt-se | Tidningarnas Telegrambyrå; TT Nyhetsbyrån | tt.se | agency
Dagens Nyheter | | dn.se | paper
Svenska Dagbladet | | svd.se | paper
Aftonbladet | | aftonbladet.se | paper
Expressen | | expressen.se | paper
Dagens Industri | | di.se | paper
Göteborgs-Posten | | gp.se | paper
Sydsvenskan | Sydsvenska Dagbladet | sydsvenskan.se | paper
Sveriges Radio | Swedish Radio; Radio Sweden | sverigesradio.se | broadcaster
SVT | Sveriges Television; SVT Nyheter; Swedish Television | svt.se | broadcaster
TV4? #tv4-se | TV4 News; TV 4 | tv4.se | broadcaster
= NO
NTB? | Norsk Telegrambyrå; Norsk Telegrambyraa | ntb.no | agency
Aftenposten | | aftenposten.no | paper
Verdens Gang | VG? | vg.no | paper
Dagbladet #dagbladet-no | | dagbladet.no | paper
Dagens Næringsliv | | dn.no | paper
Bergens Tidende | | bt.no | paper
Stavanger Aftenblad | | aftenbladet.no | paper
Klassekampen | | klassekampen.no | paper
NRK | Norwegian Broadcasting Corporation; Norsk Rikskringkasting | nrk.no | broadcaster
TV2? #tv2-no | TV 2? | tv2.no | broadcaster
Upstream~ #upstream-no | Upstream newspaper; Upstream Online | upstreamonline.com | paper
The Barents Observer | | thebarentsobserver.com | site
E24? | | e24.no | site
High North News | | highnorthnews.com | site
= DK
Ritzau | Ritzaus Bureau | ritzau.dk | agency
Politiken | | politiken.dk | paper
Jyllands-Posten | Morgenavisen Jyllands-Posten | jyllands-posten.dk jp.dk | paper
Berlingske | Berlingske Tidende | berlingske.dk | paper
Børsen | Boersen | borsen.dk | paper
Ekstra Bladet | | ekstrabladet.dk | paper
B.T.~ #bt-dk | BT newspaper | bt.dk | paper
Information~ #information-dk | Dagbladet Information | information.dk | paper
Weekendavisen | | weekendavisen.dk | paper
DR! #dr-dk | Danmarks Radio; Danish Broadcasting Corporation; Danish Radio; DR Nyheder; Radio Denmark | dr.dk | broadcaster
TV2? #tv2-dk | TV 2? | tv2.dk | broadcaster
= GL
Sermitsiaq | Sermitsiaq AG | sermitsiaq.ag | paper
= FO
Dimmalætting | | dimma.fo | paper
= FI
STT? | Finnish News Agency; Suomen Tietotoimisto; STT-Lehtikuva | stt.fi | agency
Helsingin Sanomat | | hs.fi | paper
Hufvudstadsbladet | | hbl.fi | paper
Aamulehti | | aamulehti.fi | paper
Ilta-Sanomat | Iltasanomat | is.fi | paper
Iltalehti | | iltalehti.fi | paper
Kauppalehti | | kauppalehti.fi | paper
Turun Sanomat | | ts.fi | paper
Suomen Kuvalehti | | suomenkuvalehti.fi | magazine
Yle | Yle News; Yleisradio; Finnish Broadcasting Company | yle.fi | broadcaster
MTV Uutiset | MTV3 | mtvuutiset.fi | broadcaster
Helsinki Times | | helsinkitimes.fi | site
= IS
Morgunblaðið | Morgunbladid; Morgunblaðid | mbl.is | paper
RÚV | Ríkisútvarpið; Icelandic National Broadcasting Service | ruv.is | broadcaster
Iceland Review | | icelandreview.com | magazine
Reykjavík Grapevine | | grapevine.is | paper
Vísir? | | visir.is | site
= GR
Athens News Agency | ANA-MPA; AMNA; ANA? | amna.gr | agency
Kathimerini #kathimerini-gr | Ekathimerini; eKathimerini; I Kathimerini | kathimerini.gr ekathimerini.com | paper
Ta Nea | | tanea.gr | paper
To Vima | | tovima.gr | paper
Eleftherotypia | | enet.gr | paper
Proto Thema | Protothema | protothema.gr | paper
Avgi? | I Avgi | avgi.gr | paper
Efimerida ton Syntakton | EfSyn | efsyn.gr | paper
Naftemporiki | | naftemporiki.gr | paper
Rizospastis | | rizospastis.gr | paper
Athens News? | | athensnews.gr | paper
Ethnos? | | ethnos.gr | paper
Mega TV | Mega Channel | megatv.com | broadcaster
Skai TV | Skai | skai.gr | broadcaster
ERT! | Hellenic Broadcasting Corporation; ERT News | ert.gr ertnews.gr | broadcaster
Antenna TV? | ANT1 | antenna.gr | broadcaster
Greek Reporter | GreekReporter | greekreporter.com | site
= CY
Cyprus News Agency | CNA?; KYPE | cna.org.cy | agency
Cyprus Mail | | cyprus-mail.com | paper
Politis? | | politis.com.cy | paper
Phileleftheros | Philenews | philenews.com | paper
Cyprus Weekly | | | paper
Kıbrıs? | | kibrisgazetesi.com | paper
CyBC | Cyprus Broadcasting Corporation; RIK? | cybc.com.cy | broadcaster
`;
