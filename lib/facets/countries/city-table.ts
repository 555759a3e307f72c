// A data table, hence its length. Derived from GeoNames (https://www.geonames.org), licensed CC BY 4.0; changes: a
// selection of names with common English forms added, populations rounded to a step; see README.md.

/**
 * Cities of about 100,000 people or more, and the smaller places that share a name with them, with a country, a capital or
 * a region. `name|country step states` where the step of the population is `2 * (log10 - 3)` (0 for a thousand, 9 for
 * thirty million), states are those of the US or Canada that have a place of this name, and `~` marks a name that people
 * bear too or that is an ordinary word. Names are in lower case without accents.
 */
export const CITY_TABLE = `
'ajlun|JO4; 'ibri|OM4; 's hertogenbosch|NL4; 's-hertogenbosch|NL4; a coruna|ES6; aachen|DE5; aalborg|DK5; aarhus|DK5
~abaco|BS3; abadan|IR5 TM3; abakaliki|NG6; ~abakan|RU4; abbotsford|CA4bc AU2 US1wi; abbottabad|PK5; abeche|TD4
abengourou|CI4; abeokuta|NG6; ~aberdare|GB3 AU1; aberdeen|GB6 US3sd,wa,md,nc AU1; aberystwyth|GB6; abha|SA6
abidjan|CI7; abiko|JP4; abilene|US4tx,ks; ~abingdon|GB3 US2va,il; abobo|CI6; abohar|IN4; abomey calavi|BJ5
abomey-calavi|BJ5; abqaiq|SA6; abu dhabi|AE6; abu ghraib|IQ6; abu ghurayb|IQ6; abu kabir|EG4; abuja|NG6; abyei|SD6
acapulco|MX7; acapulco de juarez|MX6; accra|GH7; ~accrington|GB3; achalpur|IN4; acheng|CN4; achinsk|RU4
acilia castel fusano ostia antica|IT4; acilia-castel fusano-ostia antica|IT4; ad damazin|SD5; ad diwaniyah|IQ5
ad-damazin|SD5; adana|TR6; adapazari|TR5; ~addis|ET5 US1la; addis ababa|ET7; ~adelaide|AU8; ~adelaide hills|AU4
~adelanto|US3ca; ~aden|YE6; adilabad|IN4; adiwerna|ID4; adiyaman|TR5; admiralteisky|RU4; ado ekiti|NG5; ado-ekiti|NG6
adoni|IN4; adwa|ET5; afrin|SY5; afula|IL5; afyonkarahisar|TR4; agadez|NE4; agadir|MA6; agartala|IN7; ageoshimo|JP5
agra|IN7; aguascalientes|MX6; ahmadnagar|IN5; ahmadpur east|PK4; ahmedabad|IN8; ahvaz|IR7; ~ahwatukee foothills|US4az
ahwaz|IR7; ain al-hilweh|LB5; ain beida|DZ4; ain oussera|DZ4; ~airdrie|GB3 CA3ab; airoli|IN4; aix en provence|FR4
aix-en-provence|FR4; aizawl|IN7; ajdabiya|LY6; ajman|AE5; ajman city|AE5; ajmer|IN7; akademicheskoe|RU4; akashi|JP5
akita|JP5; akola|IN5; akron|US5oh,pa,ny,co; aksaray|TR4; aksu|CN5 KZ3; aktau|KZ5; aktobe|KZ5; akure|NG6
al 'amarah|IQ5; al ahmadi|KW6; al ain|AE5; al ajaylat|LY4; al bab|SY4; al basrah al qadimah|IQ7; al fallujah|IQ5
al faw|IQ4; al fayyum|EG5; al hawamidiyah|EG4; al hillah|IQ5; al hoceima|MA5; al hudaydah|YE6; al hufuf|SA5
al jadid|LY4; al jubayl|SA5; al kharj|SA5; al khobar|SA6; al khums|LY5; al kut|IQ5; al mahallah al kubra|EG5
al manaqil|SD4; al mansurah|EG5; al mawsil al jadidah|IQ7; al minya|EG5; al mubarraz|SA5; al qadarif|SD5
al'met'yevsk|RU4; al-bab|SY5; alabama|US1ny; ~alafaya|US4fl; alagoinhas|BR4; alamar|CU4; ~alamogordo|US3nm
alandur|IN4; alanya|TR4; alappuzha|IN4; albacete|ES4; albania|CO2; ~albany|US5ny,ga,or,ca AU3; ~albany park|US3il
alberton|ZA4; albuquerque|US5nm; alcala de henares|ES5; alchevs'k|UA4; alcobendas|ES4; alcorcon|ES4; aldershot|GB6
aleppo|SY7; ~alexandria|EG7 US4va,la,mn,ky AU2 GB2; algeciras|ES4; algiers|DZ7; ~algonquin|US3il,md; alhambra|US4az,ca
alicante|ES6; alice springs|AU5; ~alief|US4tx; aligarh|IN7; ~aliso viejo|US3ca; allahabad|IN7; ~allapattah|US3fl
allentown|US4pa,nj; alma-ata|KZ7; almaty|KZ7; almere stad|NL4; ~almeria|ES5; alor setar|MY5; ~alpharetta|US4ga
~altadena|US3ca; altamira|BR7; ~altamonte springs|US3fl; ~altay|CN4; alto barinas|VE5; altona|DE5 AU2 CA1mb
~altoona|US3pa,ia,wi; ~altrincham|GB3; ~alwar|IN5; amadora|PT5; amagasaki|JP5; amaigbo|NG4; amalfi|IT3; amapa|MX1
amarah|IQ6; amarillo|US5tx; ~amarnath|IN5; ambala|IN4; ambato|EC5; ambattur|IN5; ~ambon|ID6; ~ambur|IN4; americana|BR5
amersfoort|NL4; amherst|US4ny,ma,oh,va CA2ns; amiens|FR4; amman|JO6; amoy|CN7; ampang|MY4; amravati|IN6; amritsar|IN7
amroha|IN4; amsterdam|NL6 US3ny; an nuhud|SD4; anaheim|US5ca; ananindeua|BR5; anantapur|IN5; anantnag|IN7
anapolis|BR5; ~ancaster|CA3on; anchorage|US5ak,ky; andalucia|CO2; andalusia|US2al,il; andijan|UZ6; andijon|UZ5
andong|KR4; andorra|ES2; ~andover|GB3 US3mn,ks,fl,ma; angarsk|RU5; angeles city|PH6; ~angers|FR4; angkor wat|KH5
angola|US2in,ny; angra dos reis|BR4; angren|UZ4; ankang|CN4; ankara|TR7; ~ankeny|US4ia; ann arbor|US4mi; annaba|DZ6
~annandale|US3va,mn,nj AU2; annapolis|US5md; anqing|CN5; anqiu|CN4; ansan si|KR6; ansan-si|KR6; anshan|CN6; anshun|CN5
antakya|TR5; antalya|TR6; antananarivo|MG6; antibes|FR4; antigua|ES2; antioch|US4ca,il; ~antipolo|PH5; antofagasta|CL5
antsirabe|MG5; antwerp|BE6; antwerpen|BE5; anyama|CI4; anyang|CN6; anyang si|KR6; anyang-si|KR6; aomori|JP6
~apache junction|US3az; aparecida de goiania|BR5; apeldoorn|NL4; apopa|SV4; ~apopka|US3fl; ~apple valley|US4ca,mn,oh
apucarana|BR4; aqaba|JO5; ar raqqah|SY4; ar rayyan|QA5; ar-raqqa|SY5; aracaju|BR7; aracatuba|BR4; ~aragon|US0ga
araguaina|BR4; arak|IR5; ~aral|CN5 KZ3; arapiraca|BR4; araraquara|BR4; araras|BR4; araruama|BR4; arawa|PG4; arbil|IQ6
archangel|RU6; ardabil|IR5; ~arden arcade|US4ca; ~arden-arcade|US4ca; arequipa|PE7; arganzuela|ES4; argenteuil|FR4
argentine|US1mi; arhus|DK5; arica|CL5; arish|EG4; arjawinangun|ID4; arkhangel'sk|RU5; arkhangelsk|RU6; arles|FR4
~arlington|US5tx,va,ma,wa; ~arlington heights|US4il,pa,wa; arlit|NE4; armavir|RU5 AM3; armenia|CO5; arnavutkoy|TR5
arnhem|NL6; arroyo naranjo|CU5; ~artem|RU4; arusha|TZ6; arvada|US4co; arzamas|RU4; arzew|DZ6; as salimiyah|KW4
as samawah|IQ4; as sulaymaniyah|IQ6; as suwayq|OM4; asaba|NG6; asahikawa|JP5; asaka|JP4 UZ4; asansol|IN5
ascot|GB6 AU2; ~ashburton|NZ3 AU2 GB1; ashdod|IL5; ~asheville|US4nc; ashgabat|TM6; ashikaga|JP4; ashkelon|IL5
ashoknagar kalyangarh|IN4; ~ashton under lyne|GB3; ~ashton-under-lyne|GB3; asmara|ER6; aspen|US5co; ~aspen hill|US3md
assab|ER4; assis|BR4; assisi|IT3; assiut|EG5; astanajapura|ID4; astoria|US4ny,or,il; astrakhan|RU5; asturias|PH2
~asuncion|PY6; aswan|EG5; asyut|EG5; atani|NG5; ~atascocita|US4tx; atasehir|TR5; atbara|SD4; athens|GR6 US4ga,oh,al,tn
athlone|IE5; atibaia|BR4; ~atlanta|US7ga,tx,il; atlantic city|US5nj; atsiaman|GH5; atsugi|JP5; ~attleboro|US3ma
atyrau|KZ5; ~auburn gresham|US3il; auckland|NZ7; augsburg|DE5; ~augusta|US5ga,me,ks,ar IT3; aurangabad|IN7
~austin|US6tx,mn,in,ar; avadi|IN5; avdiivka|UA6; ~aventura|US3fl; avignon|FR4; ~avondale|US4az,il,la,pa; awassa|ET5
awka|NG6; axum|ET5; ayacucho|PE5; ~aydin|TR4; ayers rock|AU5; ~aylesbury|GB4; ayodhya|IN7; ayotzinapa|MX7
ayutthaya|TH6; az zawiyah|LY5; az zubayr|IQ4; azadshahr|IR5; azamgarh|IN4; azare|NG4; azcapotzalco|MX5; ~azusa|US3ca
baalbek|LB5; bab ezzouar|DZ5; babol|IR5; babruysk|BY5; bac lieu|VN4; bacau|RO4; ~bacolod|PH6; bacolod city|PH5
bacoor|PH5; badajoz|ES4; badalona|ES5; badlapur|IN4; bafoussam|CM5; bagaha|IN4; bagamoyo|TZ6; bagcilar|TR6
bagerhat|BD5; baghdad|IQ8; baghlan|AF4; bago|MM6; bago city|PH4; bagram|AF6; baguio|PH6; bahadurgarh|IN4
baharampur|IN5; bahawalnagar|PK4; bahawalpur|PK5; bahcelievler|TR6; bahia blanca|AR5; bahir dar|ET5; bahraigh|IN5
baia mare|RO4; baicheng|CN5; baidoa|SO5; baidyabati|IN4; baikonur|KZ5; baishan|CN5; baiyin|CN5; bakersfield|US5ca
bakhmut|UA6; baku|AZ6; balakovo|RU5; balao|EC5; balashikha|RU4; balasore|IN4; balboa|PA5; ~baldivis|AU3
~baldwin park|US4ca; bali|IN5; balikesir|TR5; balikpapan|ID6; baliuag|PH4; balkh|AF4; ballarat|AU5; ~ballwin|US3mo
baltimore|US7md,oh; balurghat|IN4; balvanera|AR4; bamako|ML6; bamenda|CM5; bamiyan|AF6; bamyan|AF6; banaras|IN7
~banbury|GB3; banda aceh|ID6; bandar abbas|IR5; bandar e anzali|IR4; bandar khomeini|IR5; bandar lampung|ID6
bandar-e anzali|IR4; bandirma|TR4; bandundu|CD4; ~bandung|ID8; baneh|IR4; banff|CA6ab GB1; bangalore|IN8; bangaon|IN4
bangil|ID4; bangkok|TH7; bangui|CF5; banha|EG4; bani suwayf|EG5; bani walid|LY6; baniyas|SY5; banja luka|BA5
banjaran|ID4; banjarmasin|ID6; ~bankstown|AU3; bankura|IN4; bannu|PK5; banqiao|TW5; bansbaria|IN4; ~banstead|GB3
banyuwangi|ID4; bao loc|VN4; baoding|CN6; baoshan|CN4; baotou|CN6; baquba|IQ6; baqubah|IQ6; bar harbor|US5me
baraki|DZ4; barakpur|IN4; baramulla|IN7; baranagar|IN5; baranovichi|BY4; barasat|IN5; barbacena|BR4; barcelona|ES7 VE5
barddhaman|IN5; bareilly|IN7; ~bari|IT5 IN3; bariloche|AR5; barinas|VE5; barisal|BD5; barnala|IN4; barnaul|RU6
~barnstable|US3ma; ~barnstaple|GB3; baroda|IN7; barquisimeto|VE7; barra mansa|BR4; barrancabermeja|CO5
barranquilla|CO6; barreiras|BR4; barretos|BR4; ~barrie|CA5on; ~barrow in furness|GB3; barsi|IN4; ~bartlesville|US3ok
barueri|BR5; baruta|VE5; barysaw|BY4; basaksehir|TR5; basel|CH6; basildon|GB4; basingstoke|GB4; basle|CH6; basra|IQ7
basrah|IQ7; bat yam|IL5; batala|IN4; batam|ID6; batang|ID4; batangas|PH6; bataysk|RU4; ~bath|GB6 US2me,ny,pa,mi
~bath beach|US3ny; bathinda|IN7; ~bathurst|AU3 CA2nb; batikent|TR5; ~batley|GB3; batna|DZ5; baton rouge|US5la
battagram|PK6; battambang|KH5; ~battersea|GB4; batticaloa|LK5; ~battle creek|US3mi,ne; batu pahat|MY4; batumi|GE5
baturaja|ID4; bauchi|NG6; ~baulkham hills|AU3; bauru|BR5; bawshar|OM4; ~bay city|US3mi,tx,or; bayamon|PR5
bayan nur|CN6; bayreuth|DE4; ~bayside|US4ny,ca,wi IE1; ~baytown|US4tx; be'er sheva|IL5; beau bassin rose hill|MU4
beau bassin-rose hill|MU4; ~beaumont|US4tx,ca IE2 CA2ab AU1; ~beavercreek|US3oh,or; ~beaverton|US4or,mi; beawar|IN4
bechar|DZ4; ~beckenham|GB4 AU2; becontree|GB4; ~bedford|GB4 US3tx,nh,in,oh AU1 CA1qc; beersheba|IL5; begusarai|IN4
bei'an|CN5; beibei|CN4; beidaihe|CN7; beihai|CN5; beijing|CN8; beipiao|CN4; beira|MZ6; beirut|LB7; beit lahiya|PS5
beitbridge|ZW6; bejaia|DZ4; bekasi|ID6; ~bel air north|US3md; ~bel air south|US3md; belagavi|IN7; belawan|ID4
beledweyne|SO5; belem|BR7; belfast|GB5 US2me,pa; belford roxo|BR5; belgaum|IN7; belgium|US1wi; belgorod|RU6
belgrade|RS6 US2mt,me; belgrano|AR4; ~bell gardens|US3ca; bella vista|DO4 US3ar,ca AU2; bellary|IN5
~belleville|CA3on US3il,nj,mi,wi; bellevue|US4wa,ne,wi,pa; ~bellingham|US4wa,ma; ~belmont cragin|US4il
belo horizonte|BR7; ~beloit|US3wi,ks; bemowo|PL4; benares|IN7; bendigo|AU5; bengaluru|IN8; bengbu|CN6; benghazi|LY6
bengkulu|ID5; benguela|AO6; ~beni|CD5; beni mellal|MA4; benin city|NG6; benoni|ZA6; ~bensonhurst|US4ny; bentiu|SS5
~bentonville|US3ar; benxi|CN6; beppu|JP4; berazategui|AR4; berbera|SO5; berchtesgaden|DE3; berdiansk|UA6
berdyansk|UA4; berezniki|RU4; bergamo|IT4; bergedorf|DE4; ~bergen|NO5; bergisch gladbach|DE4
~berkeley|US4ca,mo,il AU2 GB1; ~berlin|DE7 US2nh,nj,wi,md; ~bern|CH4; ~berne|US1in; bertoua|CM5
~berwick|AU3 US2pa,la,me CA1ns; ~berwyn|US4il,pa; besancon|FR4; beslan|RU6; bethal|ZA4; ~bethel park|US3pa
bethesda|US5md,oh GB1; bethlehem|PS5 US4pa,nc,wv; betim|BR5; ~bettendorf|US3ia; bettiah|IN4; ~beverly cove|US3ma
beverly hills|US5ca,mi,fl,tx AU2; ~bexhill on sea|GB3; ~bexhill-on-sea|GB3; bexley|GB5 AU3 US2oh; beylikduzu|TR4
bhadravati|IN4; bhadreswar|IN4; bhagalpur|IN5; bhairab bazar|BD4; bharatpur|IN5 NP4; bharuch|IN4; bhatpara|IN5
bhavnagar|IN5; bhayandar|IN5; bhilai|IN6; bhilwara|IN5; bhimavaram|IN4; bhimbar|PK5; bhind|IN4; bhisho|ZA4
bhiwandi|IN6; bhiwani|IN5; bhopal|IN7; bhubaneshwar|IN6; bhubaneswar|IN7; bhusaval|IN5; bialystok|PL5; biarritz|FR4
bibirevo|RU4; ~bicester|GB3; bidar|IN5; bielany|PL4; bielefeld|DE5; bielsko biala|PL4; bielsko-biala|PL4; bien hoa|VN5
bihac|BA5; bihar sharif|IN5; bijapur|IN5; bikaner|IN7; bila tserkva|UA5; bilaspur|IN5; bilbao|ES6; bilbays|EG4
bilimora|IN5; ~billerica|US3ma; ~billericay|GB3; ~billingham|GB3; ~billings|US4mt,mo; biloxi|US5ms; bilqas|EG4
binan|PH5; binangonan|PH5; ~binghamton|US3ny; binjai|ID5; bint jbeil|LB5; bintulu|MY4; binzhou|CN4; biratnagar|NP5
birganj|NP4; birgunj|NP5; birigui|BR4; birjand|IR5; birkenhead|GB5; ~birmingham|GB7 US5al,mi; birnin kebbi|NG4
biryulevo|RU4; bishkek|KG6; bishoftu|ET4; ~bishops stortford|GB3; biskra|DZ5; bismarck|US5nd,mo; bissau|GW5
bitola|MK5; biysk|RU5; bizerte|TN5; black forest|US2co; ~blackburn|GB4 AU2; blackpool|GB6; ~blacksburg|US3va,sc
~blacktown|AU3; blagoveshchensk|RU5; ~blainville|CA3qc; blantyre|MW6 GB2; ~bletchley|GB3; blida|DZ6; blitar|ID4
bloemfontein|ZA6; ~bloxwich|GB3; ~blue springs|US3mo; bluefields|NI4; blumenau|BR5; ~blyth|GB3; bnei brak|IL4
boa vista|BR7; bobo dioulasso|BF5; bobo-dioulasso|BF5; boca raton|US5fl; bochum|DE5; bochum hordel|DE5
bochum-hordel|DE5; bodrum|TR4; ~bognor regis|GB4; ~bogor|ID6; bogorodskoye|RU4; bogota|CO8 US2nj; bogra|BD5
bohemia|US2ny; bohicon|BJ4; boise|US5id; bojnurd|IR5; bokaro|IN5; boksburg|ZA5; ~bolingbrook|US4il; bologna|IT6
~bolton|GB4 US1ma; bombay|IN8; bondi|AU5; bondi beach|AU5; ~bonita springs|US3fl; bonn|DE5; bontang|ID4; ~bootle|GB4
bor|SS5 RU4 RS3 TR3; bordj bou arreridj|DZ4; bordj el kiffan|DZ4; ~borehamwood|GB3; borivli|IN6; borough park|US4ny
borujerd|IR5; bosaso|SO5; boshan|CN4; bossaso|SO5; ~bossier city|US4la; ~boston|US7ma,ny,ga GB3; botad|IN4
~bothell|US3wa; botosani|RO4; botshabelo|ZA5; bottrop|DE4; botucatu|BR4; bouake|CI6; ~boucherville|CA3qc
boulder|US4co,mt AU1; boulogne billancourt|FR4; boulogne-billancourt|FR4; boumerdas|DZ6; bournemouth|GB4
~bowling green|US4ky,oh,mo,fl; boyeros|CU5; ~boyle heights|US4ca; ~boynton beach|US4fl; bozhou|CN4; ~bracknell|GB4
~bradenton|US3fl; ~bradford|GB5 US2pa,oh,ri,me; ~braga|PT4; braganca paulista|BR4; brahmapur|IN5; braila|RO5
~braintree|GB3 US3ma; brakpan|ZA5; brampton|CA5on GB1; ~brandenburg|US1ky; ~brantford|CA4on; brasilia|BR7; brasov|RO6
brateyevo|RU4; bratislava|SK5; bratsk|RU5; braunschweig|DE5; ~brazil|US2in; brazzaville|CG6; ~breda|NL4; brega|LY6
bremen|DE5 US2ga,in,oh; bremerhaven|DE4; ~bremerton|US3wa; ~brentwood|US4ny,ca,tn,pa GB3 AU1; ~brentwood estates|US3tn
brescia|IT5; ~brest|BY5 FR4; brest-litovsk|BY6; ~bridgend|GB4; bridgeport|US4ct,il,wv,mi; bridgetown|US2oh AU1
~bridgwater|GB3; ~bridlington|GB3; ~brighouse|GB3; brighton|GB4 US3co,ny,mi,tn AU3; ~brighton beach|US3ny
~brighton park|US3il; brisbane|AU8 US1ca; ~bristol|GB6 US4ct,tn,ri,va; ~briton ferry|GB3; brixton|GB6; brno|CZ6
broken arrow|US4ok; broken hill|AU5; ~bromsgrove|GB3; ~brookfield|US3wi,il,mo AU2; ~brookhaven|US3ga,ms,pa,wv
~brookline|US4ma,nh; brooklyn|US7ny,oh,in,wi NZ1; ~brooklyn center|US3mn; ~brooklyn park|US4mn,md AU1; ~brossard|CA4qc
brownsville|US5tx,ny,fl,tn; bruges|BE6; brugge|BE4; brumadinho|BR7; brussels|BE6; bryansk|RU6; bucaramanga|CO6
bucha|UA6; bucharest|RO7; bucheon si|KR6; bucheon-si|KR6; budapest|HU6; budapest iii. kerulet|HU4
budapest xi. kerulet|HU4; budapest xiii. kerulet|HU4; budaun|IN4; budta|PH6; budyonnovsk|RU6; buea|CM5
~buena park|US4ca; buenaventura|CO6; buenavista|MX5; buenos aires|AR8; ~buffalo|US5ny,mn,wy,mo; ~buffalo grove|US3il
buguma|NG4; bujumbura|BI5; bukavu|CD7; bukhara|UZ6; bukit mertajam|MY5; bulandshahr|IN5; bulaon|PH4; bulawayo|ZW6
~bullhead city|US3az; ~bunbury|AU4; ~bundaberg|AU4; bunia|CD5; buon ma thuot|VN4; buraidah|SA6; buraydah|SA5
~burbank|US4ca,il,wa; burewala|PK5; burgas|BG6; ~burgess hill|GB3; ~burgos|ES5 PH3; burhanpur|IN5; ~burien|US3wa
~burlington|CA4on US3nc,vt,ia,ma; ~burnaby|CA5bc; ~burnley|GB4; ~burnsville|US4mn,nc; bursa|TR6; burton upon trent|GB4
~bury st edmunds|GB3; busan|KR7; bushehr|IR4; bushwick|US4ny; butare|RW4; butembo|CD5; ~butterworth|MY4 ZA3
butuan|PH5; buyukcekmece|TR4; buzau|RO4; byblos|LB5; bydgoszcz|PL5; byron bay|AU5; bytom|PL5; ca mau|VN4
cabanatuan city|PH5; cabimas|VE5; cabinda|AO6; cabo frio|BR4; cabo san lucas|MX7; cabuyao|PH5; cacak|RS4
cachoeirinha|BR4; cachoeiro de itapemirim|BR5; cadiz|ES6 PH4 US1oh,ky; ~caerphilly|GB3; caesarea|IL5
cagayan de oro|PH6; cagliari|IT4; cagua|VE4; cainta|PH5; ~cairns|AU5; cairo|EG8 US2ga,il,ny; cajamarca|PE4
calabar|NG6; calabozo|VE4; calais|US1me; calama|CL4; ~calamba|PH5; calcutta|IN8 US1oh; ~calexico|US3ca; calgary|CA7ab
~cali|CO8; calicut|IN7; california|US2md,pa,mo; callao|PE6; caloocan|PH7; caloocan city|PH6; ~calumet city|US3il
cam pha mines|VN4; cam ranh|VN4; camacari|BR5; camaguey|CU6; camayenne|GN7; ~camberley|GB3
~cambridge|GB4 CA4on US4ma,md,oh,mn NZ2; ~camden|GB6 US4nj,ar,sc,tn AU1; camp crame|PH6; ~campbell river|CA3bc
campeche|MX5; campina grande|BR5; campinas|BR7; campo grande|BR6; campos dos goytacazes|BR5; can giuoc|VN4
can tho|VN6; ~canada|MX0; canadian|AU1 US1tx; ~canarsie|US4ny; canary wharf|GB4; canberra|AU5; cancun|MX7
cangzhou|CN5; cankaya|TR6; cannes|FR4; ~canning vale|AU3; ~cannock|GB4; canoas|BR5; ~canoga park|US4ca
canterbury|GB6 AU2 US1nh; ~canton|CN8 US4mi,oh,ga,ma; ~canvey island|GB3; cap-haitien|HT6; cape canaveral|US5fl
cape coast|GH4; cape coral|US4fl; ~cape girardeau|US3mo; cape town|ZA7; capiata|PY5; capri|IT3; caqueta|CO6
carabanchel|ES5; caracas|VE7; carapicuiba|BR5; cardiff|GB5 AU1; carletonville|ZA5; carlisle|GB6 US3pa,oh,ma,ia AU2
carlsbad|US4ca,nm; ~carol city|US4fl; ~carol stream|US3il; ~carpentersville|US3il; carrollton|US4tx,ga,mi,va
~carrollwood|US3fl; ~carrollwood village|US3fl; ~carshalton|GB3; carson city|US5nv,mi; cartagena|CO6 ES5
cartago|CO4 CR3; carthage|TN5 US2mo,tx,ms,ny; caruaru|BR5; carupano|VE4; ~casa grande|US3az; casablanca|MA7
~casas adobes|US4az; cascavel|BR5; castanhal|BR4; castel gandolfo|IT3; castello de la plana|ES5; ~castle hill|AU3
~castle rock|US3co,wa; ~castleford|GB4; ~castlereagh|GB4; ~castro valley|US4ca; ~catalina foothills|US3az
catanduva|BR4; catania|IT5; ~cathedral city|US3ca; catia la mar|VE4; ~catonsville|US3md; caucaia|BR5; causeway bay|HK6
cavite city|PH4; caxias|BR4; caxias do sul|BR5; cebu city|PH7; cedar rapids|US4ia; ~celaya|MX5; ~center city|US4pa
~centereach|US3ny; ~central city|US4az,ky,ne,il; ~central islip|US3ny; centralniy|RU5; ~centreville|US4va,il,md,al
centro habana|CU4; cergy pontoise|FR5; cergy-pontoise|FR5; ~cerritos|US3ca; ceuta|ES4; ceyhan|TR6; chabahar|IR5
chakwal|PK4; chakwama|NG5; chalco|MX4 US2ne; ~chaman|PK5; chamartin|ES4; chamberi|ES4; chamonix|FR4; ~chanda|IN5
chandannagar|IN5; chandigarh|IN7; ~chandler|US5az,in,ok,tx CA2qc; chanduasi|IN4; changchun|CN7; changde|CN5
changji|CN5; changsha|CN7; changshu city|CN6; changwon|KR5; changzhi|CN6; changzhou|CN6; ~channelview|US3tx
chaohu|CN4; chaoyang|CN5; chaozhou|CN5; chapeco|BR4; ~chapel hill|US4nc,tn AU2; chapra|IN5; charallave|VE4
charleroi|BE6 US1pa; ~charleston|US4sc,wv,il,mo; ~charlotte|US6nc,mi,vt,tx; charlottenburg|DE4; ~charlottesville|US3va
charlottetown|CA6pe; ~chateauguay|CA3qc; ~chatsworth|US3ca,ga,il; chattanooga|US4tn; chattogram|BD7; cheboksary|RU5
~cheektowaga|US4ny; chelmsford|GB4 US3ma; cheltenham|GB6 AU3; chelyabinsk|RU7; chemnitz|DE5; chengde|CN5; chengdu|CN8
chenghua|CN4; chengtangcun|CN4; chengzhong|CN5; chennai|IN8; chenzhou|CN5; cheonan|KR5; cheongju si|KR6
cheongju-si|KR6; chequers|GB6; cherbourg|FR4; cheremushki|RU4; cherepovets|RU5; cherkasy|UA5; cherkessk|RU4
chernihiv|UA6; chernivtsi|UA5; ~cherry hill|US4nj,va; chertanovo yuzhnoye|RU4; chesapeake|US5va,wv; ~cheshire|US3ct
~cheshunt|GB4; ~chester le street|GB3; ~chester-le-street|GB3; ~chesterfield|GB4 US3mo,nh,in,sc; chetumal|MX4
~cheyenne|US5wy; chhatarpur|IN4; chhindwara|IN4; chiang mai|TH6; chiang rai|TH6; chiayi|TW5; ~chiba|JP6; chibok|NG6
chicago|US9il; ~chicago heights|US3il; ~chicago lawn|US3il; ~chicago loop|US3il; ~chichester|GB3 US1nh; chiclayo|PE6
chicoloapan|MX4; ~chicopee|US4ma; chifeng|CN5; chigasaki|JP5; chihuahua|MX7; chikmagalur|IN4; chikushino shi|JP4
chikushino-shi|JP4; chillan|CL4; ~chilliwack|CA4bc; chilpancingo|MX5; chimbote|PE5; chimoio|MZ5; china|MX2 US1me,tx
chinandega|NI4; chincha alta|PE4; chingola|ZM4; chiniot|PK5; chinju|KR5; ~chino hills|US4ca; ~chippenham|GB3
~chipping sodbury|GB3; chirchiq|UZ4; chishtian|PK4; chisinau|MD6; chitradurga|IN4; chittagong|BD7; chittaurgarh|IN4
chitungwiza|ZW5; chizhou|CN4; chofu|JP5; choloma|HN4; choluteca|HN6; chon buri|TH5; chongjin|KP5; chongqing|CN8
~chorley|GB3; chorzow|PL4; christchurch|NZ7 GB3; chula vista|US5ca; chuncheon|KR5; chuquicamata|CL5; churu|IN4
chuzhou|CN5; ciamis|ID4; ciampea|ID5; cibinong|ID5; ciego de avila|CU4; cienfuegos|CU6; cikampek|ID4; cikarang|ID4
cikupa|ID4; cileungsir|ID5; cileunyi|ID4; cimahi|ID5; cincinnati|US7oh; ciputat|ID5; cirebon|ID5; cite soleil|HT6
citeureup|ID4; ~citrus heights|US4ca; city center|ES4; city of balikpapan|ID6; city of london|GB2; ciudad acuna|MX4
ciudad apodaca|MX5; ciudad benito juarez|MX4; ciudad bolivar|VE7; ciudad camilo cienfuegos|CU5
ciudad de villa de alvarez|MX4; ciudad del carmen|MX4; ciudad del este|PY5; ciudad delicias|MX4
ciudad general escobedo|MX5; ciudad guayana|VE7; ciudad juarez|MX7; ciudad lineal|ES5; ciudad lopez mateos|MX5
ciudad madero|MX5; ciudad nezahualcoyotl|MX6; ciudad obregon|MX5; ciudad valles|MX4; ciudad victoria|MX5
ciutat vella|ES4; ~clacton on sea|GB3; ~clacton-on-sea|GB3; ~claremont|US3ca,nh,nc AU2; clarksville|US4tn,in,ar,tx
~clearfield|US3ut,pa; clearwater|US4fl,sc,ks,mn; ~cleburne|US3tx; ~cleethorpes|GB3; ~clermont|US3fl,in AU1
clermont ferrand|FR4; clermont-ferrand|FR4; ~cleveland|US7oh,tn,ms,tx AU2; ~cleveland heights|US3oh
~clinton township|US4mi; ~clovis|US4ca,nm; cluj|RO6; cluj napoca|RO5; cluj-napoca|RO6; coacalco|MX5; ~coachella|US3ca
~coalville|GB3; ~coatbridge|GB3; coatzacoalcos|MX5; cochabamba|BO7; cochin|IN7; ~coconut creek|US4fl
~coeur d'alene|US3id; coimbatore|IN7; coimbra|PT4; ~coity|GB3; colatina|BR4; colchester|GB4 US2vt,ct,il; colima|MX4
~college park|US3md,ga; college station|US4tx; ~collierville|US3tn,ca; ~collinwood|US3oh; cologne|DE8
~colombo|LK6 BR5; colonia del sacramento|UY5; colonia del valle|MX5; colonia lindavista|MX4; colorado springs|US5co
~columbia|US4sc,mo,md,tn; ~columbus|US6oh,ga,in,ms; ~colwyn bay|GB3; comilla|BD5; ~commack|US3ny; ~commerce city|US3co
comodoro rivadavia|AR5; conakry|GN6; ~concepcion|CL7; concepcion de la vega|DO4; ~concord|US5ca,nc,nh,ma AU2 CA2on
~concordia|AR4 BR3 US1ks,nj,mo; ~coney island|US4ny; ~conroe|US4tx; conselheiro lafaiete|BR4; ~constanta|RO6
~constantine|DZ6 US1mi; constantinople|TR7; contagem|BR6; ~cookeville|US3tn; ~coon rapids|US4mn,ia; ~cooper city|US3fl
copenhagen|DK6; copiapo|CL5; ~coppell|US3tx; ~copperas cove|US3tx; coquimbo|CL4; coquitlam|CA4bc; ~coral gables|US3fl
coral springs|US4fl; ~cordoba|AR7 ES6; corinto|NI4 BR3; cork|IE5; corlu|TR5; cornwall|CA3on,pe US1pa,ny
coronel fabriciano|BR4; corpus christi|US5tx; corrientes|AR5; cortina d'ampezzo|IT3; ~corum|TR5; ~corvallis|US3or
costa mesa|US4ca; cotabato|PH6; cotabato city|PH6; ~cote saint luc|CA3qc; ~cote-saint-luc|CA3qc; cotia|BR4
cotonou|BJ6; ~cottage grove|US3mn,or,wi; ~cottonwood heights|US3ut; ~council bluffs|US4ia; ~country club|US3fl,ca
coventry|GB6 US3ri; ~covina|US3ca; cox's bazar|BD5; coyoacan|MX6; cracow|PL6; ~craigavon|GB4; ~craigieburn|AU3
craiova|RO5; ~cramlington|GB3; ~crawley|GB5 AU1; ~crete|US2il,ne; criciuma|BR4; croix des bouquets|HT5
croix-des-bouquets|HT5; croydon|GB4 AU3 US2pa; ~crystal lake|US3il,fl,ct; ~cuauhtemoc|MX5; cuautitlan|MX4
cuautitlan izcalli|MX5; cuautla|MX4; cuba|US1mo,ny,il; cubatao|BR4; cucuta|CO6; cuddalore|IN4; cuddapah|IN4
cuenca|EC5 ES3 PH3; cuernavaca|MX7; cuiaba|BR7; cuito|AO4; culiacan|MX7; ~culver city|US3ca; cumana|VE5
~cumbernauld|GB3; cupertino|US5ca; curico|CL4; curitiba|BR7; curug|ID5; cusco|PE5; ~cutler bay|US3fl; cuttack|IN6
~cuyahoga falls|US3oh; cuzco|PE5; ~cwmbran|GB3; ~cypress hills|US3ny; czestochowa|PL5; da nang|VN6
dabrowa gornicza|PL4; dadaab|KE5; dadonghai|CN7; dadukou|CN5; daegu|KR7; daejeon|KR7; dagenham|GB4; dagupan|PH4
daitocho|JP4; dakar|SN7; ~dale city|US4va; dalian|CN7; daliang|CN5; ~dallas|US7tx,or,ga,nc AU2; daloa|CI5
daly city|US4ca; dam dam|IN4; damanhur|EG5; damascus|SY6 US2md,or; damaturu|NG6; damietta|EG5; dammam|SA6; damoh|IN4
~dampier|AU5; ~dana point|US3ca; danang|VN6; ~dandenong|AU3; dandong|CN6; ~dane|US0wi; ~dania beach|US3fl; danshui|CN4
~danville|US3ca,va,il,ky; danzig|PL6; dapchi|NG6; daqing|CN5; dar es salaam|TZ7; dar-es-salaam|TZ6; daraa|SY5
darbhanga|IN5; darjeeling|IN7; darjiling|IN4; darmstadt|DE4; ~dartford|GB4; dartmouth|CA4ns GB1; ~darwen|GB3
~darwin|AU5; ~dasha|CN4; daska kalan|PK4; dasmarinas|PH5; dasoguz|TM4; datong|CN6; daugavpils|LV5; davangere|IN5
~davao|PH7; davao city|PH7; ~davenport|US4ia,fl,wa; davos|CH3; dawei|MM4; dawukou|CN4; daxing|CN4
~dayton|US4oh,nv,tx,tn AU1; daytona beach|US5fl; dazhou|CN4; ~dearborn|US5mi; ~dearborn heights|US3mi; deauville|FR4
debrecen|HU5; ~deer park|US3tx,ny,oh,wa AU3; ~deerfield beach|US4fl; ~deeside|GB3; dehiwala mount lavinia|LK5
dehiwala-mount lavinia|LK5; dehra dun|IN5; dehradun|IN7; dehri|IN4; dehui|CN4; deir al-zor|SY5; deir el-balah|PS5
deir ez zor|SY5; deir ez-zor|SY5; deir ezzor|SY5; ~dekalb|US3il; ~del rio|US3tx,ca; ~deland|US3fl
delaware|US3oh CA1on; delegacion cuajimalpa de morelos|MX4; delft|NL6; delhi|IN8 US2ca,ny,la; delicias|ES4
delmas 73|HT5; ~delray beach|US4fl; ~deltona|US4fl; denizli|TR5; denmark|US1sc,wi,me AU1; denpasar|ID6
~denton|US4tx,md,nc GB3; ~denver|US7co,pa,nc,ia; deoli|IN4; deoria|IN4; depok|ID6; dera ghazi khan|PK5
dera ismail khan|PK5; deraa|SY5; derbent|RU4; ~derby|GB5 US3ks,ct,co AU1; derince|TR4; derna|LY6
~derry|GB6 US3nh,pa IE2; ~derry village|US3nh; des moines|US5ia,wa; ~des plaines|US4il; detroit|US7mi; ~devon|CA1ab
dewas|IN5; ~dewsbury|GB4; deyang|CN4; dezhou|CN5; dhahran|SA6; dhaka|BD8; dhamar|YE4; dhanbad|IN5; dharamsala|IN7
dharamshala|IN7; dharan|NP4; dharmavaram|IN4; dhaulpur|IN4; dhulia|IN5; diadema|BR5; ~diamond bar|US4ca; dibrugarh|IN4
dien bien phu|VN6; diepsloot|ZA5; diez de octubre|CU5; diffa|NE4; digos|PH4; dihok|IQ5; ~dijon|FR4; dikirnis|EG4
dili|TL4; dimapur|IN4; dimitrovgrad|RU4 BG3; dimona|IL5; dinajpur|BD5; dinapore|IN4; dindigul|IN5; dingzhou|CN4
dire dawa|ET5; disuq|EG4; divinopolis|BR5; diyarbakir|TR6; djelfa|DZ4; djibouti|DJ6; djougou|BJ5; dnepropetrovsk|UA7
dnipro|UA7; dnipropetrovsk|UA7; dodoma|TZ5; doha|QA5; dohuk|IQ6; dolisie|CG4; ~dollard des ormeaux|CA3qc
~dollard-des ormeaux|CA3qc; dombivli|IN6; donaustadt|AT5; doncaster|GB4 AU3; donetsk|UA7; dongguan|CN8; donghai|CN5
dongling|CN4; dongtai|CN4; dongxing|CN4; dongyang|CN4; ~doral|US3fl; dordrecht|NL4; dortmund|DE6; dos hermanas|ES4
dosquebradas|CO5; ~dothan|US4al; douala|CM7; ~douglasville|US3ga; douliu|TW4; douma|SY5; dourados|BR4
~dover|GB6 US5de,nh,nj,oh; ~downers grove|US3il; ~downey|US4ca; dresden|DE5 US1tn,oh; drobeta turnu severin|RO4
drobeta-turnu severin|RO4; drogheda|IE5; ~drummondville|CA4qc; dubai|AE7; dublin|IE6 US4ca,oh,ga,tx; dubna|RU6
dubrovnik|HR5; duc trong|VN4; ~dudley|GB5 US2ma AU1; duesseldorf|DE6; duhok|IQ6; duisburg|DE5; ~duluth|US4mn,ga
dumaguete|PH4; dumai|ID4; ~dumfries|GB3 US1va; dun laoghaire|IE5; ~duncanville|US3tx; dundalk|IE5 US4md
dundee|GB6 ZA4 US1fl,mi,or,ny; ~dunedin|NZ5 US3fl; ~dunfermline|GB3; dunhua|CN4; dunkerque|FR6; dunkirk|US2ny,in,md
~dunstable|GB3 US1ma; ~dunwoody|US3ga; duque de caxias|BR6; durango|MX7 US3co; durban|ZA8; durg|IN5; durgapur|IN5
~durham|GB6 US5nc,nh,ca,ct; durres|AL5; dushanbe|TJ6; dusseldorf|DE6; ~dyker heights|US3ny; dzerzhinsk|RU5
east chattanooga|US4tn; east flatbush|US5ny; east hampton|US4va,ct,ny; east harlem|US4ny; east jerusalem|PS5
east london|ZA6; east los angeles|US4ca; east new york|US4ny; east york|CA4on US2pa; eastbourne|GB4; ~eastleigh|GB3
~eastpointe|US3mi; ~eastvale|US4ca; ~eau claire|US4wi; ~ebbw vale|GB3; ebetsu|JP4; ebute ikorodu|NG5
ecatepec de morelos|MX6; ech chettia|DZ4; ~echo park|US3ca; ed damer|SD4; edea|CM5; ~eden prairie|US4mn
~edgewater|US3il,fl,nj,md AU1; ~edinburg|US4tx,ny,va,il; edinburgh|GB5 US1in; edirne|TR4; edmonton|CA7ab AU2
efon alaaye|NG5; efon-alaaye|NG5; egypt|US1pa; ~egypt lake leto|US3fl; ~egypt lake-leto|US3fl; eilat|IL5
eimsbuttel|DE5; eindhoven|NL6; eixample|ES5; ejido|VE4; ejigbo|NG4; ekaterinburg|RU7; ekibastuz|KZ4; ekurhuleni|ZA6
el achir|DZ4; el alto|BO7; el cajon|US4ca; el daein|SD5; el eulma|DZ4; el fasher|SD6; el geneina|SD6; el jadid|MA4
el limon|VE4; el obeid|SD6; el oued|DZ4; el paso|US6tx,il; el progreso|HN4; el salvador|PH2; el tigre|VE4
el-arish|EG5; el-fasher|SD6; elazig|TR5; elbasan|AL4; elblag|PL4; elche|ES5; ~eldersburg|US3md; eldoret|KE5
elektrostal'|RU4; ~elgin|US4il,tx,ok,sc GB3; elista|RU4; ~elizabeth|US4nj,pa,co; elk grove|US4ca
~elk grove village|US3il; ~elkhart|US3in,ks,tx; ~ellesmere port|GB4; ~ellicott city|US4md; ellore|IN5
elmhurst|US4ny,il; ~elmont|US3ny; eloy alfaro|EC4; ~elyria|US3oh; embalenhle|ZA4; embu|BR5 KE3; ~encanto|US3az
~encarnacion|PY5; ~enchanted hills|US4nm; encheng|CN4; ~encinitas|US4ca; ~encino|US3ca; enerhodar|UA6
~enfield|US3ct,nc,me,nh AU1 IE1; enfield town|GB4; engel's|RU5; ~england|US1ar; ~englewood|US3co,nj,il,fl
enniskillen|GB6; enschede|NL4; ensenada|MX5; entebbe|UG5; enugu|NG6; ~epping|AU3 GB2; epsom|GB6 US1nh AU1
epworth|ZW4 GB1; erbil|IQ6; erdenet|MN4; erfurt|DE5; erlangen|DE4; erzincan|TR4; erzurum|TR5; escondido|US4ca
escuintla|GT4; esenler|TR5; esenyurt|TR5; esfahan|IR7; ~esher|GB3; eskisehir|TR5; esmeraldas|EC5 BR4; espoo|FI5
essaouira|MA5; ~essen|DE6; ~essex|US3md,ma CA2on; esteli|NI4; ~estero|US3fl; esuk oron|NG4; etawah|IN5
etobicoke|CA5on; eton|GB6; ~euclid|US3oh; ~eugene|US4or; ~euless|US3tx; eunapolis|BR4; evansville|US4in,wi,wy
~everett|US4wa,ma,pa; evian|FR4; exeter|GB4 US2ca,nh,ri,pa; ~exmouth|GB3 AU1; ezhou|CN5; ~fair lawn|US3nj
~fair oaks|US3ca,ga; ~fairbanks|US5ak; ~fairborn|US3oh; ~fairfield|US4ca,ct,oh,al AU3; faisalabad|PK7; ~falkirk|GB3
~fall river|US4ma,wi CA2ns; ~fallbrook|US3ca; fallujah|IQ6; ~falmouth|GB3 US1va,ma,ky,me; famagusta|CY5
~far rockaway|US3ny; ~fareham|GB4; fargo|US4nd; faridabad|IN7; faridpur|BD4 IN4; ~farmers branch|US3tx
~farmington|US3nm,ct,mn,ut; ~farmington hills|US4mi; ~farnborough|GB4; ~faro|PT4; farrukhabad|IN5; faslane|GB6
fatehpur|IN4; favoriten|AT5; faw|IQ6; fayetteville|US5nc,ar,ga,tn; ~federal way|US4wa; feira de santana|BR5
felixstowe|GB6; fendou|CN5; fengcheng|CN4; fenghuang|CN5; fergana|UZ6; fernando de la mora|PY4; ferozepore|IN4
ferraz de vasconcelos|BR4; fes|MA6; fes al bali|MA4; fez|MA7; fianarantsoa|MG4; ~financial district|US4ny
firozabad|IN5; ~fitchburg|US3ma,wi; ~flagami|US3fl; ~flanders|US1ny; flatbush|US5ny; ~flint|US5mi GB3
~florence|IT6 US3al,sc,ky,az; ~florence graham|US4ca; ~florence-graham|US4ca; ~florencia|CO4; florianopolis|BR7
~florida|CO3 US1ny; floridsdorf|AT4; ~florissant|US3mo; ~flower mound|US4tx; foggia|IT4; folkestone|GB6
~fond du lac|US3wi; ~fontana|US5ca,wi AR3; ~foothill farms|US3ca; ~forest hills|US4ny,mi,pa,tn; formosa|AR5
fort bragg|US5nc,ca; fort collins|US4co; fort hood|US5tx; fort lauderdale|US5fl; fort mcmurray|CA6ab; fort wayne|US5in
fort worth|US6tx; fortaleza|BR7; foshan|CN7; ~foster city|US3ca; ~fountain valley|US4ca; ~fountainebleau|US4fl
foz do iguacu|BR7; ~framingham|US4ma; ~framingham center|US4ma; ~franca|BR5; francisco morato|BR4; francistown|BW4
franco da rocha|BR4; frankfort|US5ky,il,in,ny; frankfurt|DE8; frankfurt am main|DE6; ~frankston|AU3
~frankston east|AU3; fredericton|CA6nb; freeport|US3ny,il,tx,fl BS3; freetown|SL6 US2ma; freiburg|DE5; fremantle|AU5
~fremont|US5ca,ne,oh,mi; fresnillo|MX4; fresno|US5ca,tx; fribourg|CH3; friedrichshain|DE4; ~friendswood|US3tx
frisco|US4tx,co; ft. collins|US4co; ft. lauderdale|US5fl; ~ft. lee|US3nj,va; ~ft. mcmurray|CA4ab; ~ft. myers|US4fl
~ft. pierce|US3fl; ~ft. smith|US4ar CA1nt; ft. wayne|US5in; ft. worth|US6tx; fuencarral el pardo|ES5
fuencarral-el pardo|ES5; fuenlabrada|ES5; fujairah|AE5; fujieda|JP4; fujinomiya|JP4; fujisawa|JP5; fukayacho|JP4
fukui shi|JP5; fukui-shi|JP5; fukuoka|JP7; fukushima|JP5; fukuyama|JP5; fuling|CN4; ~fullerton|US4ca,pa,ne
funchal|PT4; funtua|NG4; fushun|CN6; fuxin|CN6; fuyang|CN4; fuzhou|CN7; ~fylde|GB4; fyzabad|IN4; gabes|TN4
gaborone|BW5; gadag|IN4; gadag betageri|IN4; gadag-betageri|IN4; ~gage park|US3il; gagnoa|CI4; ~gahanna|US3oh
~gaillimh|IE4; ~gainesville|US4fl,ga,tx,va; ~gaithersburg|US4md; gajuwaka|IN5; galati|RO5; ~galesburg|US3il,mi
galkayo|SO5; ~gallatin|US3tn,mo; galle|LK5; galveston|US5tx,in; galway|IE5; gandajika|CD4; gandhidham|IN4
gandhinagar|IN7; ganganagar|IN5; gangapur|IN4; gangawati|IN4; gangneung|KR5; gangtok|IN7; ~gao|ML5; gaomi|CN4
gaoping|CN5; gaozhou|CN4; garanhuns|BR4; garden grove|US4ca; ~gardena|US4ca; gardez|AF6; garissa|KE5
~garland|US5tx,ut,me; garmisch-partenkirchen|DE3; garoua|CM5; garowe|SO5; gashua|NG4; ~gastonia|US4nc
~gateshead|GB4 AU1; gatineau|CA5qc; gaza|PS5; gaziantep|TR6; gazipur|BD5; gbongan|NG4; gdansk|PL6; gdynia|PL6
gebze|TR5; geelong|AU5; gejiu|CN4; gelsenkirchen|DE5; gemena|CD4; geneina|SD6; general santos city|PH6
~geneva|CH6 US3il,ny,oh,al; geneve|CH5; genoa|IT6 US1il,oh; george town|MY6 AU1; georgetown|GY5 US4tx,ky,ga,sc
gereida|SD4; ~germantown|US4md,tn,wi,oh; getafe|ES4; ghaziabad|IN7; ghazipur|IN4; ghazni|AF6; ghent|BE6
gibraltar|US1mi; gifu shi|JP5; gifu-shi|JP5; gijon|ES6; gilgit|PK5; ~gillingham|GB4; gimcheon|KR4; girardot city|CO4
~gisborne|NZ3 AU2; gisenyi|RW4; giza|EG7; gjakova|XK5; ~gladstone|AU5 US3mo,or,mi,nj; glasgow|GB7 US2ky,de,mt,va
~glastonbury|US3ct GB2; glazov|RU4; glendale|US5az,ca,ny,wi AU1; ~glendale heights|US3il; ~glenrothes|GB3
~glenview|US3il; gliwice|PL5; ~glossop|GB3; gloucester|GB4 US3ma AU1; goa|PH3; godhra|IN7; goettingen|DE6; goiania|BR7
gojra|PK4; gol'yanovo|RU4; gold coast|AU6; ~golden glades|US3fl; ~goldsboro|US3nc; ~goleta|US3ca; goma|CD7; gombe|NG6
gomel|BY6; gomez palacio|MX5; gonaives|HT6; gonbad e kavus|IR4; gonbad-e kavus|IR4; gonda city|IN4; gondal|IN4
gondar|ET5; gondia|IN4; gongzhuling|CN4; ~goose creek|US3sc; gorakhpur|IN7; gorazde|BA5; gorgan|IR5; gori|GE5
gorky|RU7; gorleben|DE3; gorontalo|ID4; gorzow wielkopolski|PL4; gosaba|IN5; ~goshen|US3in,oh,ny,ca; goteborg|SE6
gothenberg|SE6; gothenburg|SE6 US1ne; gottingen|DE4; governador valadares|BR5; goyang si|KR6; goyang-si|KR6
gqeberha|ZA6; ~gracia|ES4; granada|ES6 NI4; ~granby|CA3qc US1mo,co,ma; ~grand forks|US4nd CA1bc
~grand island|US3ne,ny; ~grand junction|US4co; grand prairie|US5tx; grand rapids|US5mi,mn; ~grande prairie|CA3ab
~grants pass|US3or; gravatai|BR5; gravesend|US4ny GB3; graz|AT5; ~great falls|US4mt,va,sc; ~great malvern|GB3
~great sankey|GB3; ~great yarmouth|GB4; ~greater grand crossing|US3il; greater noida|IN5; greater sudbury|CA4on
greece|US2ny; ~greeley|US4co; green bay|US4wi; ~greenacres city|US3fl; ~greenburgh|US4ny; ~greenford|GB3
greenland|US1nh,ar; ~greenock|GB3 US1pa; ~greenpoint|US3ny; greensboro|US5nc,ga,al,md; ~greenville|US4nc,sc,ms,tx
greenwich village|US5; grenada|US2ms; grenfell tower|GB6; grenoble|FR4; ~gresham|US4or; grimsby|GB6; grodno|BY6
grogol|ID4; groningen|NL6; ~grove city|US3oh,pa,fl; grozny|RU6; groznyy|RU5; guacara|VE4; guadalajara|MX8
guadalajara de buga|CO4; ~guadalupe|MX6 US2ca,az; guaiba|BR4; guanabacoa|CU4; guanajuato|MX4; guanare|VE4
guangming|CN4; guangshui|CN4; guangyuan|CN5; guangzhou|CN8; guankou|CN6; guantanamo|CU5; guarapari|BR4; guarapuava|BR4
guaratingueta|BR4; guarenas|VE5; guaruja|BR5; guarulhos|BR7; guatemala city|GT6; guatire|VE5; guayaquil|EC7
gudivada|IN4; guelma|DZ4; guelph|CA6on; guernica|ES6; ~guernsey|US0wy; ~guerrero|MX2; guildford|GB6; guilin|CN7
guiyang|CN7; gujranwala|PK7; gujrat|PK5; gulbarga|IN5; gulfport|US5ms,fl; guli|CN5; gulu|UG5; gumi|KR5; gunsan|KR5
guntakal junction|IN4; guntur|IN7; gurgaon|IN7; guri si|KR5; guri-si|KR5; ~gurnee|US3il; gurugram|IN7; gusau|NG5
guwahati|IN7; guyong|PH4; gwalior|IN7; gwangju|KR7; gweru|ZW6; gyeongju|KR5; gyeongsan si|KR4; gyeongsan-si|KR4
gyor|HU5; gyumri|AM5; ha long|VN4; ha'il|SA5; haarlem|NL6; habra|IN4; hachinohe|JP5; hachioji|JP6
~hacienda heights|US3ca; ~hackensack|US3nj; hackney|GB6; hadejia|NG4; hadera|IL5; haditha|IQ6; haeju|KP5
hafar al batin|SA5; hafar al-batin|SA5; hafizabad|PK4; ~hagen|DE5; ~hagerstown|US3md,in; hagonoy|PH4; haicheng|CN5
haifa|IL7; haikou|CN7; hailar|CN5; hailun|CN4; haimen|CN4; haiphong|VN6; hajipur|IN4; hakodate|JP5; halabja|IQ6
haldia|IN4; haldwani|IN4; ~halesowen|GB3; halifax|CA6ns GB4 US2ma,va; halisahar|IN4; ~hallandale beach|US3fl
~halle|DE5 BE3; ~haltom city|US3tx; halwan|EG5; hama|SY5; hamadan|IR5; hamah|SY5; hamamatsu|JP6; hambantota|LK5
hamburg|DE8 US2ny,pa,nj,ar; hamburg mitte|DE5; hamburg nord|DE5; hamburg-mitte|DE5; hamburg-nord|DE5; ~hamden|US4ct
hamhung|KP5; ~hamilton|CA6on NZ5 US4oh,al,mt,ny GB3 AU2; hammamet|TN5 DZ3; hampshire|US2il
hampstead|GB6 US2nh,md,nc CA2qc; ~hampton|US4va,nh,ga,md GB3 AU2 CA1nb; hanam|KR4; handa|JP4; handan|CN6
hangu|CN5 PK3; hangzhou|CN8; hannover|DE5; hanoi|VN6; hanover|DE6 US3md,ma,pa,nj CA2on; ~hanover park|US3il
hanumangarh|IN4; hanzhong|CN4; haora|IN6; hapur|IN5; harare|ZW6; harbin|CN8; harburg|DE5; hardoi|IN4; hargeisa|SO5
hargeysa|SO5; haridwar|IN7; harlem|US4ny,ga,fl; ~harlingen|US4tx; ~harpenden|GB3; harrisburg|US5pa,nc,il,sd
~harrisonburg|US3va; harrogate|GB6 US1tn; ~hartford|US4ct,wi,vt,sd; ~hartlepool|GB4; harwich|GB6 US2ma; hasakah|SY5
hasakeh|SY5; ~hastings|GB4 NZ4 US3ne,mn,mi,pa AU2; hat yai|TH6; hathras|IN7; ~hattiesburg|US3ms; havana|CU7 US1il,fl
~havant|GB3; ~haverhill|US4ma,nh,fl GB3; hawalli|KW4; hawassa|ET5; ~hayward|US4ca,wi; ~haywards heath|GB3
hazaribagh|IN4; heathrow|US2fl; hebi|CN5; hebron|PS5 US2ct,ky,in,oh; hefei|CN7; hegang|CN6; heidelberg|DE4 ZA4 AU2
heihe|CN4; heilbronn|DE4; heliopolis|EG5 DZ3; ~hell's kitchen|US3ny; helsingborg|SE4; helsinki|FI5
~hemel hempstead|GB4; ~hemet|US4ca; ~henderson|US5nv,ky,nc,tx; ~hendersonville|US3tn,nc; hengshui|CN5; hengyang|CN6
heraklion|GR6; herat|AF6; hermosillo|MX7; ~herne|DE4; ~herne bay|GB3; heroica guaymas|MX4; heroica matamoros|MX5
~herriman|US3ut; ~hervey bay|AU3; herzliya|IL5; heze|CN5; hialeah|US5fl; ~hicksville|US3ny,oh; higashimurayama|JP4
~high peak|GB4; high wycombe|GB4 AU2; ~highlands ranch|US4co; hikone|JP4; hildesheim|DE4; hilla|IQ6; hillah|IQ6
~hillsboro|US4or,tx,oh,il; hilton head|US5sc; ~hilton head island|US3sc; himeji|JP5; hindupur|IN4; ~hinesville|US3ga
hinthada|MM4; hirakata|JP5; hiratsuka|JP5; hirosaki|JP4; hiroshima|JP7; hisar|IN5; hitachi|JP5; hitachi naka|JP4
hitachi-naka|JP4; ~hitchin|GB3; ho chi minh city|VN8; hoa binh|VN4; ~hobart|AU5 US3in,wi,wa,ok; hoboken|US5nj BE3
~hoddesdon|GB3; hodeida|YE6; hodeidah|YE6; ~hoffman estates|US3il; hohhot|CN7; ~holguin|CU6; ~holland|US3mi,oh,ma,ny
~holly springs|US3nc,ga,ms; ~hollywood|US4ca,fl,sc; holon|IL5; ~holyoke|US3ma,co; homel|BY6; homs|SY7; homyel'|BY5
honcho|JP5; hong kong|HK8; honggang|CN4; honmachi|JP4; honolulu|US7hi; hoofddorp|NL4; ~hopkinsville|US3ky
~hoppers crossing|AU3; horlivka|UA5; ~horsham|GB3 US2pa AU2; horta guinardo|ES4; horta-guinardo|ES4; hortaleza|ES4
hortolandia|BR5; hoshangabad|IN4; hoshiarpur|IN4; hospet|IN5; hosur|IN4; ~hot springs|US3ar,sd
~hot springs national park|US3ar; hotan|CN7; ~houghton le spring|GB3; ~houghton-le-spring|GB3; ~houma|US3la
~hounslow|GB4; ~houston|US7tx,ms,ak,mo GB2 CA1bc; hrodna|BY5; hsinchu|TW5; hua hin|TH6; huadian|CN4; huai'an|CN5
huaibei|CN6; huaihua|CN4; huainan|CN6; hualien|TW5; hualien city|TW5; huambo|AO6; huancayo|PE5; huanggang|CN5
huangshi|CN6; huangyan|CN4; huangzhou|CN4; huanuco|PE4; huayin|CN5; ~huber heights|US3oh; hubli|IN7; huddersfield|GB4
hue|VN6; huelva|ES4; hugli|IN4; huicheng|CN4; huixquilucan|MX4; huizhou|CN5; hulan|CN4; hulan ergi|CN5
~hull|GB6 US2ma,ia; humen|CN5; hungnam|KP5; ~huntersville|US3nc; huntington beach|US5ca; ~huntington park|US4ca
~huntington station|US3ny; ~huntsville|US5al,tx,ar,mo CA3on; huocheng|CN5; hurghada|EG5; ~huyton|GB3; huzhou|CN4
hwado|KR4; hwange|ZW6; hwaseong si|KR5; hwaseong-si|KR5; hyannis port|US5; hyderabad|IN8 PK6; hyesan|KP5; iasi|RO6
ibadan|NG8; ibague|CO5; ibaraki|JP5; ~ibarra|EC4; ibirite|BR4; ibiza|ES3; ~ica|PE5; ichalkaranji|IN5; icheon si|KR5
icheon-si|KR5; ichihara|JP5; ichinomiya|JP5; ~idaho falls|US4id; idlib|SY5; igboho|NG4; iguala|MX7
iguala de la independencia|MX4; ijebu igbo|NG4; ijebu ode|NG5; ijebu-igbo|NG4; ijebu-ode|NG5; ijero ekiti|NG4
ijero-ekiti|NG4; ikeja|NG5; ikere ekiti|NG4; ikere-ekiti|NG4; ikire|NG5; ikirun|NG4; ikoma|JP4; ikot ekpene|NG5
iksan|KR5; ila orangun|NG5; ilebo|CD4; ilesa|NG5; ilheus|BR4; iligan|PH5; iligan city|PH5; ~ilkeston|GB3; ilobu|NG4
~iloilo|PH6; iloilo city|PH6; ilorin|NG6; imperatriz|BR5; imphal|IN7; imus|PH5; inazawa|JP4; incheon|KR7; inchon|KR7
incirlik|TR6; indaiatuba|BR5; ~indian trail|US3nc; indiana|US2pa; indianapolis|US6in; ~indio|US4ca; indore|IN7
indramayu|ID4; inegol|TR4; inglewood|US4ca AU1; ingolstadt|DE4; ingraj bazar|IN4; inisa|NG4; innsbruck|AT5
~inver grove heights|US3mn; invercargill|NZ5; inverness|GB6 US2il,fl,al,co; iowa|US1la; ~iowa city|US4ia; ipatinga|BR5
ipoh|MY6; ipswich|GB5 US1ma AU1; iqaluit|CA6nu; iquique|CL5; iquitos|PE5; irakleion|GR4; iranshahr|IR4; irapuato|MX5
irbid|JO5; irbil|IQ6; iringa|TZ4; irkutsk|RU6; ~irondequoit|US3ny; ironville|US5ky; irpin|UA6; ~irvine|US5ca,ky GB3
~irving|US5tx; ~irving park|US4il; ~irvington|US4nj,ny,md,ky; ise ekiti|NG5; ise-ekiti|NG5; ise-shima|JP6; isehara|JP4
isesaki|JP4; isfahan|IR7; ishinomaki|JP4; isiro|CD4; iskenderun|TR6; islamabad|PK6; isles of scilly|GB1; islington|GB6
ismailia|EG5; ismailiya|EG5; ~issaquah|US3wa; istanbul|TR8; itaborai|BR5; itabuna|BR5; itaguai|BR4; itagui|CO5
itajai|BR4; italy|US1tx; itami|JP5; itanagar|IN7; itapecerica da serra|BR4; itapetininga|BR4; itapevi|BR5
itaquaquecetuba|BR5; itarsi|IN4; ivano frankivsk|UA5; ivano-frankivsk|UA5; ivanovo|RU5; ivanovskoye|RU4; iwaki|JP5
iwakuni|JP4; iwate|JP6; iwatsuki|JP4; ixtapaluca|MX5; izhevsk|RU6; izium|UA6; izmaylovo|RU4; izmir|TR7; izmit|TR5
iztacalco|MX5; iztapalapa|MX7; izumi|JP5; izumisano|JP4; jabalpur|IN7; jabalya|PS4; jaboatao|BR6
jaboatao dos guararapes|BR6; jacarei|BR5; ~jackson|US4ms,tn,nj,mi; ~jackson heights|US4ny; jacksonville|US6fl,nc,ar,il
jacmel|HT6; jacobabad|PK4; jaffa|IL5; jaffna|LK4; jagadhri|IN4; jaigaon|IN4; jaipur|IN7; jaisalmer|IN7; jakarta|ID8
jalai nur|CN4; jalalabad|AF6; jalandhar|IN7; jalgaon|IN5; jalingo|NG4; jalisco|MX1; jalna|IN5; jalpaiguri|IN4
jamaame|SO5; jamaica|US5ny,vt; ~jamaica plain|US3ma; jamalpur|BD4 IN4; jambi city|ID5; ~jamestown|US3ny,nd,ri,nc
jammu|IN5; jamnagar|IN5; jamshedpur|IN7; jamshoro|PK5; jamuria|IN4; jandira|BR4; ~janesville|US4wi,mn,ca
jaragua do sul|BR4; jaranwala|PK4; jaunpur|IN4; jayapura|ID6; jazan|SA6; jebel ali|AE5; jeddah|SA7
jefferson city|US5mo,tn; ~jeffersonville|US3in,ky,oh,ga; jeju city|KR5; jember|ID5; jenin|PS5; jeongeup|KR4
jeonju|KR6; jequie|BR4; jerez de la frontera|ES5; jericho|US2ny,vt; jersey city|US5nj; jerusalem|IL6; jessore|BD5
jetpur|IN4; jhang sadr|PK5; jhansi|IN5; jhelum|PK4; jhunjhunun|IN4; ji parana|BR4; ji'an|CN5; jiagedaqi|CN4
jiamusi|CN5; jiangmen|CN5; jiangyin|CN4; jiangyou|CN4; jianshui|CN5; jiaojiang|CN5; jiaozhou|CN4; jiaozuo|CN5
jiashan|CN4; jiaxing|CN5; jiayuguan|CN4; jiazi|CN4; jiddah|SA7; jieshi|CN4; jieshou|CN4; jieyang|CN6; jijel|DZ4
jilin|CN7; jimeta|NG5; jimma|ET4; jinan|CN7; jinchang|CN4; jincheng|CN5 TW3; jingdezhen|CN5; jingmen|CN4; jingzhou|CN5
jinhua|CN4; jining|CN5; jinja|UG5; jinzhou|CN6; jirja|EG4; jishu|CN4; jiujiang|CN5; jiupu|CN4; jiutai|CN4
jiutepec|MX4; jixi|CN5; jizan|SA6; jizzax|UZ4; joao pessoa|BR7; joburg|ZA8; jodhpur|IN7; joetsu|JP5; jogjakarta|ID6
johannesburg|ZA8; ~johns creek|US4ga; ~johnson city|US4tn,ny,tx; johor bahru|MY6; joinville|BR7; ~joliet|US4il
~joliette|CA3qc; jolo|PH4; jombang|ID4; ~jonesboro|US4ar,ga,la,il; ~jonquiere|CA3qc; ~jordan|PH2 US2mn,ny; ~jos|NG6
jose c. paz|AR5; jounieh|LB5; ~juarez|MX7; juazeiro do norte|BR5; juba|SS5; jubail|SA6; juiz de fora|BR5; jujuy|AR5
juliaca|PE5; junagadh|IN5; jundiai|BR5; juneau|US5ak,wi; ~jupiter|US4fl; jurmala|LV5; kabankalan|PH4; kabul|AF7
kabwe|ZM5; kadoma|JP4 ZW4; kaduna|NG6; kaesong|KP5; kafr ad dawwar|EG5; kafr ash shaykh|EG4; kagoshima|JP6
kahramanmaras|TR5; kahriz|IR6; kaifeng|CN6; ~kailua|US3hi; kairouan|TN5; kaithal|IN4; kaiyuan|CN5; kakamigahara|JP4
kakinada|IN5; kakogawacho honmachi|JP5; kakogawacho-honmachi|JP5; kakuma|KE5; kalamata|GR6; ~kalamazoo|US4mi
kalemie|CD4; kalgoorlie|AU5; kaliningrad|RU6; kalininskiy|RU5; kalisz|PL4; kallithea|GR4; kalmunai|LK4; kaluga|RU5
kalyan|IN6; kamakura|JP4; kamalia|PK4; kamarhati|IN5; kamensk ural'skiy|RU5; kamensk-ural'skiy|RU5
kamianets podilskyi|UA4; kamianets-podilskyi|UA4; kamianske|UA5; kamirenjaku|JP5; kamloops|CA6bc; kamoke|PK5
kampala|UG6; kampung baru subang|MY6; kampung pasir gudang baru|MY4; kampung sungai ara|MY4; kamyshin|RU4
kananaskis|CA6; kananga|CD5; ~kanata|CA4on; kanazawa|JP6; kanchipuram|IN4; kanchrapara|IN4; kandahar|AF6
~kandi|BJ4 IN3; ~kandy|LK5; ~kaneohe|US3hi; kangding|CN4; kanggye|KP5; kankan|GN4; ~kannapolis|US3nc; kano|NG8
kanpur|IN7; kansas city|US5mo,ks; kansk|RU4; kanyakumari|IN7; kaohsiung|TW7; kaolack|SN4; karabaglar|TR5; karachi|PK8
karaganda|KZ5; karagandy|KZ5; karaj|IR7; ~karak|JO5; karamay|CN5; karbala|IQ6; kargil|IN7; karimnagar|IN5; kariya|JP4
karlovy vary|CZ4; karlsruhe|DE5; karnal|IN5; karol bagh|IN5; kashgar|CN7; kashihara shi|JP4; kashihara-shi|JP4
kashipur|IN4; kashiwa|JP5; kashiwazaki|JP6; kassala|SD6; kassel|DE5; kasugai|JP5; kasukabe|JP5; kasur|PK5
kathmandu|NP6; katihar|IN5; katowice|PL6; katsina|NG6; katsuta|JP4; katumba|TZ4; kaunas|LT5; kawagoe|JP5
kawaguchi|JP5; kawanishi|JP4; kawasaki|JP6; kawasaki city|JP7; kayseri|TR6; ~kaysville|US3ut; kazan|RU7
~kearny|US3nj,az; kecskemet|HU4; kediri|ID5; kedungwuni|ID4; keelung|TW5; keflavik|IS3; ~keighley|GB3; ~keizer|US3or
kelowna|CA6bc; kemerovo|RU5; ~ken caryl|US3co; ~kendale lakes|US3fl; ~kendall west|US3fl; kendari|ID5; kenema|SL4
kenitra|MA5; kennebunkport|US5me; ~kennesaw|US3ga; ~kennewick|US4wa; ~kenosha|US4wi; ~kensington|US3ny,ct,ca,md AU2
~kent|US4wa,oh,ct; ~kentwood|US3mi,la; kerbala|IQ6; kerch|UA6; ~kerman|IR6 US2ca; kermanshah|IR7
~kettering|GB4 US3oh,md; ~kew gardens hills|US3ny; key biscayne|US5fl; khabarovsk|RU6; khabarovsk vtoroy|RU6
khairpur mir's|PK4; khamis mushait|SA5; khammam|IN4; khan sheikhoun|SY5; khan younis|PS5; khan yunis|PS4; khandwa|IN5
khanna|IN4; khanpur|PK4; kharagpur|IN5; khardah|IN4; kharkiv|UA7; kharkov|UA7; khartoum|SD7; khasavyurt|RU4
khayelitsha|ZA6; khemisset|MA4; khenchela|DZ4; kherson|UA6; khimki|RU5; khlong luang|TH4; khmelnytskyi|UA5; khobar|SA6
khomeyni shahr|IR5; khon kaen|TH6; khoroshevo mnevniki|RU4; khoroshevo-mnevniki|RU4; khorramabad|IR5; khorramshahr|IR5
khost|AF6; khouribga|MA4; khowy|IR4; khujand|TJ5; khulna|BD7; khurja|IN4; khushab|PK4; khuzdar|PK4; kibera|KE5
kidal|ML5; ~kidderminster|GB4; ~kiel|DE5 US1wi; kielce|PL5; kigali|RW6; kigoma|TZ4; kikwit|CD5; kilinochchi|LK5
kilkenny|IE5; killarney|IE5 CA1mb; ~killeen|US4tx; ~kilmarnock|GB3; ~kimberley|ZA6 GB2 CA2bc; kimhae|KR5; kindia|GN4
kindu|CD4; ~king's lynn|GB3; ~kings bridge|US4ny; ~kingsport|US3tn; ~kingston|JM6 CA4on US3ny,pa,ma,ri AU2 NZ1
kingston upon hull|GB5; ~kingswood|GB4; kinmen|TW5; kinshasa|CD8; kirikkale|TR5; ~kirkby|GB3; ~kirkcaldy|GB3
kirkuk|IQ6; kirkwall|GB6; kirov|RU5; kiryat shmona|IL5; kiryu|JP4; kisangani|CD7; kisaran|ID4; kisarazu|JP4
kiselevsk|RU4; kishangarh|IN4; kishiwada|JP5; kislovodsk|RU4; kismayo|SO5; kismayu|SO5; ~kissimmee|US4fl; kisumu|KE5
kitakyushu|JP7; kitami|JP4; ~kitchener|CA6on; kitwe|ZM5; kiziltepe|TR4; klaipeda|LT5; klang|MY6; klaten|ID4
klerksdorp|ZA5; kluang|MY4; knightsbridge|GB6; knoxville|US5tn,ia,il; kobane|SY5; kobani|SY5; ~kobe|JP7; koblenz|DE4
kochi|IN7 JP5; koeln|DE6; kohat|PK5; kohima|IN7; kokshetau|KZ4; kokubunji|JP4; ~kolar|IN4; kolhapur|IN7; kolkata|IN8
kollam|IN5; koln|DE6; kolomna|RU4; kolpino|RU4; kolwezi|CD5; komaki|JP4; komatsu|JP4; komsomolsk on amur|RU5
komsomolsk-on-amur|RU5; ~konan|JP4; konstanz|DE4; konya|TR6; korba|IN5 TN3; korhogo|CI5; koriyama|JP5; korla|CN5
korolev|RU4; koronadal|PH4; koshigaya|JP5; kosice|SK5; kosovska mitrovica|XK5; kostanay|KZ5; kosti|SD5; kostroma|RU5
koszalin|PL4; kot addu|PK4; kota|IN6; kota bharu|MY6; kota kinabalu|MY6; kotli|PK6; kousseri|CM5; kovrov|RU4
kowloon|HK7; kozhikode|IN7; kragujevac|RS5; krakow|PL6; kramators'k|UA4; kramatorsk|UA6; krasnodar|RU6
krasnogvargeisky|RU5; krasnoyarsk|RU6; krefeld|DE5; kremenchuk|UA6; kresek|ID4; kreuzberg|DE4; krishnanagar|IN4
krivoy rog|UA6; kroonstad|ZA4; kropyvnytskyi|UA5; krugersdorp|ZA5; kryvyi rih|UA6; ksar el kebir|MA4; kuala lumpur|MY6
kuala terengganu|MY5; kuantan|MY5; kuching|MY6; kuhdasht|IR4; kuibyshev|RU7; kukatpalli|IN5; kulob|TJ5; kultali|IN5
kulti|IN5; kumagaya|JP4; kumamoto|JP6; kumasi|GH6; kumba|CM4; kumbakonam|IN4; kunduz|AF6; kunming|CN7; kunshan|CN6
~kupang|ID6; kurashiki|JP5; kurgan|RU5; kurnool|IN5; kursk|RU6; kurume|JP5; kusatsu|JP4; kushiro|JP5; kushtia|BD4
kuta|ID6; kutahya|TR5; kutaisi|GE5; kutupalong|BD5; kuwana|JP4; kuz'minki|RU4; kwangju|KR7; kwangmyong|KR5
~kwinana|AU3; kwun tong|HK6; kyain seikgyi township|MM5; kyiv|UA7; kyoto|JP7; kyzyl|RU4; kyzylorda|KZ5; l'aquila|IT3
l'hospitalet de llobregat|ES5; la ceiba|HN6; la coruna|ES6; la gi|VN4; la laguna|ES4; la paz|BO6 MX5; la pintana|CL5
la plata|AR6 US2md,mo; la rioja|AR4; la rochelle|FR4; la romana|DO6; la serena|CL4; laayoune|EH5; labrador|AU3
labuan bajo|ID5; lac-megantic|CA6qc; ~ladner|CA5bc; lae|PG4; ~lafayette|US4la,in,co,ca; lafia|NG4; lafiagi|NG4
laghouat|DZ4; lago agrio|EC5; ~lagos|NG8; ~laguna hills|US3ca; ~laguna niguel|US4ca; lahad datu|MY4; lahore|PK8
laiwu|CN4; laiyang|CN4; laizhou|CN5; lakeland|US4fl,tn,ga,ny; ~lakeville|US4mn; lakewood|US4co,ca,wa,nj; lakhimpur|IN4
lakhimpur kheri|IN7; lal bahadur nagar|IN5; lalibela|ET5; lalitpur|NP5 IN4; lambare|PY4; lampang|TH4; lamu|KE5
~lancaster|US4ca,pa,oh,tx GB3; ~land o' lakes|US3fl; langfang|CN6; ~langley|US5sc,wa CA3bc; lankaran|AZ5
~lansing|US5mi,il,ks,ny; lantau|HK6; lanzhou|CN7; ~lao|PH1; laoag|PH4; laohekou|CN5; lapu lapu city|PH5
lapu-lapu city|PH5; larache|MA4; ~laredo|US5tx PE3; ~larisa|GR4; larkana|PK5; larnaca|CY5; las cruces|US4nm
las palmas|ES6; las palmas de gran canaria|ES5; las pinas|PH6; las tunas|CU5; las vegas|US7nv,nm; lashio|MM4
lashkar gah|AF6; latakia|SY5; latur|IN5; ~lauderdale lakes|US3fl; ~lauderhill|US4fl; launceston|AU5 GB2
lauro de freitas|BR4; lausanne|CH6; lautoka|FJ3; laval|CA5qc FR3; lawang|ID4; ~lawndale|US3ca
~lawrenceville|US3ga,il,nj,va; le bourget|FR4; le havre|FR5; le mans|FR4; ~league city|US4tx; ~leamington|CA3on
~leavenworth|US3ks,wa; ~leawood|US3ks; lebanon|US3tn,pa,oh,or; lecheng|CN4; ~lee's summit|US4mo; leeds|GB7 US2al,me
~leesburg|US3va,fl,ga,oh; leganes|ES5; ~legaspi|PH5; legazpi|PH6; leghorn|IT6; legnica|PL4; leh|IN7
~lehigh acres|US4fl; ~leicester|GB6 US2ma,vt; leiden|NL6; ~leighton buzzard|GB3; leipzig|DE5; leiyang|CN4; lekki|NG5
lembang|ID5; ~lenexa|US3ks; lengshuijiang|CN4; leningrad|RU8; leninsk kuznetsky|RU4; leninsk-kuznetsky|RU4
leogane|HT6; ~leominster|US3ma GB2; leon de los aldama|MX6; lerwick|GB6; les cayes|HT6; leshan|CN4
~letchworth garden city|GB3; lethbridge|CA6ab; ~leticia|CO6; letterkenny|IE5; leuven|BE6; leverkusen|DE4
~levittown|US3pa,ny PR3; lewisham|GB6 AU1; ~lewiston orchards|US3id; ~lewisville|US4tx,nc,wa,ar
lexington|US5ky,ma,sc,nc; lexington fayette|US5ky; lexington-fayette|US5ky; ~leyland|GB3; leyte|PH2; lhasa|CN7
lianghu|CN4; lianhe|CN4; lianjiang|CN4; lianran|CN4; lianshan|CN5; liaocheng|CN5; liaoyang|CN6; liaoyuan|CN5
liberec|CZ4; libertad|PH5; libreville|GA6; licheng|CN4; ~lichfield|GB3; lichinga|MZ4; liege|BE6; lijiang|CN7
likasi|CD5; lille|FR5; lillehammer|NO5; lilongwe|MW6; ~lima|PE8 US3oh,pa,ny; limassol|CY5; limeira|BR5
limerick|IE5 US3pa,me; limoges|FR4 CA1on; ~limon|CR4; ~lincoln|US5ne,ca,ri,il GB4 AR3 CA1nb NZ1
~lincoln park|US4il,mi,nj,co; ~lincoln square|US3il; lincolnshire|US2il; linfen|CN5; linhai|CN4; linhares|BR4
linkoping|SE4; linshui|CN4; ~linton hall|US3va; linxi|CN4; linxia chengguanzhen|CN5; linyi|CN5; linz|AT5
lipa city|PH5; lipetsk|RU5; lisbon|PT5 US2me,ct,oh,ia; lisburn|GB6; ~little elm|US3tx; little rock|US5ar,mn
~littlehampton|GB4; liupanshui|CN5; liverpool|GB7 AU3 US1ny; ~livingstone|ZM5; ~livonia|US4mi,la,ny; livorno|IT4
ljubljana|SI5; ~llanelli|GB3; lleida|ES4; ~lloydminster|CA3ab; lo prado|CL4; loa janan|ID5; lobito|AO6; lockerbie|GB6
lodwar|KE5; lodz|PL6; ~logan square|US4il; logrono|ES4; lokoja|NG6; lome|TG6; ~lompoc|US3ca
~london|GB8 CA5on US2oh,ky,ca,ar; londonderry|GB6 US2nh,vt AU1; ~londonderry county borough|GB4; londrina|BR7
long beach|US5ca,ny,ms,nc; ~long branch|US3nj; ~long eaton|GB3; long xuyen|VN4; longfeng|CN4; longjiang|CN4
longjing|CN4; ~longmont|US4co; longueuil|CA5qc; ~longview|US4tx,wa,nc; los alamos|US5nm,ca; ~los altos|US3ca
los angeles|US9ca; los cabos|MX7; ~los gatos|US3ca; los mochis|MX5; los teques|VE4; loudi|CN4; ~loughborough|GB4
louisiana|US1mo; louisville|US5ky,co,oh,ms; louvain|BE6; ~lowell|US4ma,in,ar,mi; lower hutt|NZ4; ~lowestoft|GB4
luancheng|CN6; luanda|AO7; luang prabang|LA4; luanshya|ZM4; lubango|AO6; lubbock|US5tx; lubeck|DE5; lublin|PL6
lubuklinggau|ID4; lubumbashi|CD7; lucena|PH5 ES3; lucerne|CH3 US1ca; lucknow|IN7; ludhiana|IN7
ludwigshafen am rhein|DE4; luebeck|DE6; ~lufkin|US3tx; lugano|CH4; lugansk|UA6; luhansk|UA6; ~luimneach|IE4
lumajang|ID4; lumbini|NP5; luohe|CN5; luoyang|CN6; luqiao|CN5; lusaka|ZM6; ~luton|GB5; lutsk|UA5; luxemburg|US1wi
luxor|EG5; luziania|BR4; luzon|PH1; lviv|UA7; lvov|UA7; ~lynchburg|US4va,tn,ms,oh; ~lynnwood|US3wa; ~lyon|FR5
~lyons|FR6 US2il,ga,ks,ny AU1; lysychans'k|UA4; lysychansk|UA6; ~lytham st annes|GB3; lyubertsy|RU4; lyublino|RU4
m'sila|DZ4; maastricht|NL6; mabalacat city|PH5; ~mableton|US3ga; macae|BR4; macapa|BR7; macau|MO5; macau city|CN7
~macclesfield|GB4; macedonia|US2oh; maceio|BR7; machakos|KE5; machala|EC5; macheng|CN4; machida|JP5; machilipatnam|IN5
madanapalle|IN4; madeira|US2oh; madhyamgram|IN4; madinah|SA6; ~madison|US5wi,al,ms,ct; ~madison heights|US3mi,va
madiun|ID5; madras|IN8 US2or; ~madrid|ES7 US1ia; madurai|IN7; mae sot|TH6; maebashi|JP5; mafikeng|ZA6; magadan|RU6
magangue|CO4; magdalena contreras|MX5; magdeburg|DE5; magelang|ID4; magnitogorsk|RU5; magugpo poblacion|PH5
maguindanao|PH6; mahabad|IR4; mahajanga|MG4; mahbubnagar|IN4; mahikeng|ZA6; mahilyow|BY5; maidenhead|GB6
maidstone|GB4 AU2; maiduguri|NG6; ~maine|US1wi; mainz|DE5; ~maitland|AU4 US2fl; majie|CN4; makassar|ID6; ~makati|PH7
makati city|PH5; makeni|SL4; makhachkala|RU6; makiyivka|UA5; makkah|SA6; makurdi|NG6; malabo|GQ4; malacca|MY6
maladzyechna|BY4; malaga|ES6; malakal|SS5; malambo|CO4; malang|ID6; malatya|TR5; ~malaya|PH2; malayer|IR4
~maldonado|UY5; male|MV4; malegaon|IN5; maler kotla|IN4; malibu|US5ca; malindi|KE5; malingao|PH6; malir cantonment|PK5
malkajgiri|IN4; mallawi|EG4; malmo|SE6; malolos|PH6; malta|US1mt,il; maltepe|TR5; ~manado|ID6; managua|NI6; manama|BH4
~manassas|US3va; manaus|BR7; manbij|SY5; ~manchester|GB7 US4nh,ct,mo,tn; mandalay|MM6; mandaluyong city|PH5
mandaue city|PH5; mandera|KE5; mandi bahauddin|PK4; mandimba|MZ4; mandsaur|IN4; ~mandurah|AU4; mandya|IN4
mangalore|IN7; mangaluru|IN7; ~mangere|NZ3; ~mangotsfield|GB3; manhattan|US6ny,ks,il,mt; ~manhattan beach|US3ca
~manila|PH6 US1ar; manisa|TR5; ~manitowoc|US3wi; manizales|CO5; ~mankato|US3mn; mannheim|DE5; manp'o|KP4
~mansfield|GB4 US4tx,oh,ma,la AU2; mansilingan|PH5; mansoura|EG5 DZ3; mantampay|PH5; ~manteca|US4ca
mantua|IT6 US2va,oh; manukau city|NZ5; manzanillo|MX4 CU4; manzini|SZ4; ~maple grove|US4mn; ~maple ridge|CA4bc,ab
~maplewood|US3mn,nj,mo,wa; maputo|MZ6; mar del plata|AR5; mar'ino|RU5; maraba|BR4; maracaibo|VE7; maracanau|BR5
maracay|VE7; maradi|NE4; marand|IR4; maranello|IT3; marawi|PH6; marawi city|PH6; marbella|ES6; mardan|PK5
marg'ilon|UZ4; ~margate|GB4 US4fl ZA3 AU2; mariara|VE4; marib|YE6; maribor|SI5; ~maricopa|US3az,ca; marienthal|DE5
marikana|ZA6; marilia|BR5; maringa|BR5; mariupol|UA6; ~markham|CA5on US2il,tx; ~marlboro|US3nj,ny
~marlborough|US3ma,mo,nh GB2; marmaris|TR4; maroua|CM5; ~maroubra|AU3; marrakech|MA7; marrakesh|MA7; marseille|FR6
marseilles|FR6 US1il; martapura|ID4; marvdasht|IR4; maryland|AU2; ~marysville|US4wa,oh,ca,mi; maryvale|US5az
marzahn|DE4; masan|KR5; masaya|NI4; ~mascouche|CA3qc; maseru|LS4; mashhad|IR7; masina|CD5; masjed soleyman|IR4
~maspeth|US3ny; massawa|ER4; ~massillon|US3oh; matadi|CD5; matagalpa|NI4; matamoros|MX7; matanzas|CU6; mataram|ID6
mataro|ES4; mathura|IN7; matola|MZ6; matsubara|JP4; matsudo|JP5; matsue|JP4; ~matsumoto|JP5; matsuyama|JP5
maturin|VE5; ~maua|BR5; maun|BW4; maungdaw|MM6; mawlamyine|MM6; mayaguez|PR5; mayfair|GB6; maykop|RU4
mazar e sharif|AF5; mazar-e sharif|AF5; mazar-e-sharif|AF6; mazar-i-sharif|AF6; mazatlan|MX7; mazyr|BY4; mbandaka|CD5
mbarara|UG5; mbeya|TZ6; mbouda|CM4; mbuji mayi|CD6; mbuji-mayi|CD7; ~mcallen|US4tx; ~mckinney|US4tx
~mcminnville|US3or,tn; mecca|SA6 US2ca; ~mechanicsville|US3va,pa,md,ia; mechelen|BE4; ~medan|ID8; ~medea|DZ4
medellin|CO8; medicine hat|CA6ab; ~medina|SA6 US3oh,mn,ny,tn AU1; medina estates|GH4; medinipur|IN4; meerut|IN7
meiktila|MM4; meizhou|CN4; mejicanos|SV4; mek'ele|ET5; mekele|ET5; mekelle|ET5; meknes|MA5; melbourne|AU8 US4fl,ar GB1
~melbourne city centre|AU4; melilla|ES4; melitopol|UA6; memphis|US6tn,fl,tx,mo; mendip|GB4; ~mendoza|AR7
~menifee|US4ca; menlo park|US5ca; ~menomonee falls|US3wi; mentougou|CN5; merida|MX7 VE5; merka|SO5; merkezefendi|TR5
~merrillville|US3in; ~merritt island|US3fl; mersin|TR6; merthyr tydfil|GB6; ~mesa|US5az; ~messina|IT5; mestre|IT4
metairie|US4la; ~methuen|US3ma; metula|IL5; mexicali|MX7; mexico|PH3 US2mo,me,ny; mexico city|MX8; meycauayan|PH5
mezhdurechensk|RU4; miami|US7fl,ok,az AU2; ~miami beach|US4fl; miami gardens|US4fl; ~miami lakes|US3fl; miandoab|IR4
mianyang|CN5; miass|RU4; ~michigan city|US3in; middelburg|ZA4 NL3; middlesbrough|GB4; ~middletown|US3oh,ct,ny,de
midrand|ZA4; ~midvale|US3ut; ~midwest city|US4ok; ~milan|IT7 US2tn,mi,il,nm; ~mildura|AU3; ~millcreek|US4ut
~milpitas|US4ca; ~milton|CA4on US3ga,ma,fl,wa AU1 NZ1; milton keynes|GB5; milwaukee|US6wi; minamata|JP6
minamirinkan|JP5; minatitlan|MX4; ~minato|JP5; mingora|PK5; mingshui|CN4; ~minna|NG6; minneapolis|US7mn,ks
~minnetonka|US3mn; ~minnetonka mills|US3mn; ~minot|US3nd,me; minsk|BY6; minya|EG5; minzhu|CN4; ~mira mesa|US4ca
miramar|US4fl MX4; miranshah|PK5; mirialguda|IN4; mirpur|PK5; mirpur khas|PK5; mirzapur|IN5 BD3; ~mishawaka|US3in
mishima|JP4; miskolc|HU5; misrata|LY6; misratah|LY5; ~mission bend|US3tx; ~mission district|US3ca
~mission viejo|US4ca; mississauga|CA6on; ~missoula|US4mt; ~missouri city|US4tx; mitrovica|XK5; mitrovice|XK4
mixco|GT5; miyagi|JP6; miyakonojo|JP4; ~miyazaki|JP5; mizhou|CN4; ~mobile|US5al; modakeke|NG4; ~modena|IT4
~modesto|US5ca; moers|DE4; mogadishu|SO7; mogi das cruzes|BR5; mogi guacu|BR4; mogilev|BY6; mohali|IN4; mohammedia|MA5
mojokerto|ID4; mokolo|CM5; mokopane|ZA4; mokotow|PL5; mokpo|KR5; molenbeek|BE3; mombasa|KE7; monastir|TN5
monchengladbach|DE5; moncloa aravaca|ES4; moncloa-aravaca|ES4; monclova|MX5; moncton|CA6nb; mong kok|HK6; monghyr|IN5
monrovia|LR6 US3ca,in; mons|BE6; ~montclair|US3nj,ca,va; ~montebello|US4ca,ny; montego bay|JM5; ~montenegro|CO3
~monterey park|US4ca,nm; monteria|CO5; monterrey|MX8; montes claros|BR5; montevideo|UY6 US1mn
~montgomery|US5al,il,oh,ny; ~montgomery village|US3md; montpelier|US5vt,oh,id,in; montpellier|FR5; montreal|CA7qc
montreux|CH3; monywa|MM5; ~monza|IT4; ~mooresville|US3nc,in; ~moorpark|US3ca; ~moose jaw|CA3sk; mopti|ML5
moradabad|IN7; moratalaz|ES4; moratuwa|LK5; moravia|US0ny; morbi|IN4; ~morden|GB3 CA2mb; ~morecambe|GB3; morelia|MX6
moreno valley|US5ca; ~morgan hill|US3ca; ~morgantown|US3wv,ky,ms; moriguchi|JP4; morioka|JP5; mormugao|IN4
~morningside heights|US3ny; morocco|US0in; morogoro|TZ5; ~morris heights|US3ny; moscow|RU8 US3id,pa; moshi|TZ6
mossoro|BR5; mostaganem|DZ4; mostar|BA5; mostoles|ES5; mosul|IQ7; ~motherwell|GB3; mothihari|IN4; ~mott haven|US3ny
moulmein|MM6; moundou|TD4; mount isa|AU5; mountain view|US5ca,hi,nc,ar; mpumalanga|ZA4; mubi|NG5; mucumpiz|VE5
mudanjiang|CN6; mueang nonthaburi|TH5; muenchen|DE6; muenster|DE6; mufulira|ZM4; muharraq|BH4; mukalla|YE6
mulheim|DE4; mulhouse|FR4; mullaitivu|LK5; multan|PK7; mumbai|IN8; munchen|DE6; ~mundelein|US3il; munich|DE8
munster|DE5 US3in AU1; muratpasa|TR5; murcia|ES6; murfreesboro|US4tn,nc,ar; muricay|PH4; muridke|PK4; murmansk|RU6
murom|RU4; murree|PK5; murrieta|US4ca; murwara|IN5; musaffah|AE5; musashino|JP4; muscat|OM6; ~muskegon|US3mi
~muskogee|US3ok; musoma|TZ4; mustafakemalpasa|TR4; mutare|ZW6; muzaffarabad|PK6; muzaffargarh|PK4; muzaffarnagar|IN7
muzaffarpur|IN5; mwanza|TZ6; mwene ditu|CD5; mwene-ditu|CD5; my tho|VN4; myawaddy|MM6; myeik|MM4; myingyan|MM4
mykolaiv|UA6; mykolayiv|UA5; mymensingh|BD5; myrtle beach|US5sc; mysore|IN7; mysuru|IN7; mytishchi|RU4; mzuzu|MW4
n'dalatando|AO5; n'djamena|TD6; nabatieh|LB5; nabatiye et tahta|LB4; naberezhnyye chelny|RU5; nablus|PS5; nacala|MZ6
~nacogdoches|US3tx; ~nadi|FJ3; nadiad|IN5; nador|MA4; nagano|JP6; nagaoka|JP5; nagareyama|JP4; nagarpur|BD5
nagasaki|JP6; nagda|IN4; nagercoil|IN5; nagoya|JP7; nagpur|IN7; naha|JP6; nahariya|IL5; nahr al-bared|LB5; naihati|IN5
nairobi|KE7; naivasha|KE5; najaf|IQ6; najafabad|IR5; najafgarh|IN6; najran|SA6; nakhodka|RU4; nakhon pathom|TH4
nakhon ratchasima|TH6; nakhon si thammarat|TH4; nakuru|KE5; nal'chik|RU5; nalchik|RU6; nalgonda|IN4; nam dinh|VN5
namangan|UZ5; namp'o|KP5; ~nampa|US4id; nampo|KP5; nampula|MZ6; namur|BE4; nanaimo|CA6bc; nanchang|CN7; nanchong|CN8
~nancy|FR4; nanded|IN5; nandurbar|IN4; nandyal|IN4; nangi|IN5; nangloi jat|IN5; nanjing|CN8; nanking|CN7; nanning|CN7
nanpiao|CN4; nanping|CN4; nantes|FR5; nantong|CN6; nantou|TW4; nantucket|US5ma; nanyang|CN5; naperville|US4il
~napier|NZ5; naples|IT7 US3fl,ut,tx,ny; nara shi|JP5; nara-shi|JP5; narayanganj|BD5; narela|IN6; narita|JP6
~narre warren south|AU3; narsingdi|BD5; narva|EE5; nashik|IN7; nashville|US5tn,nc,ga,ar; nasiriyah|IQ6; nassau|BS5
~natal|BR7; natanz|IR5; ~natick|US3ma; ~national city|US4ca; natore|BD5; naucalpan de juarez|MX6; ~naugatuck|US3ct
navadwip|IN4; navapolatsk|BY4; navarre|US3fl,oh; navi mumbai|IN7; navoiy|UZ4; navojoa|MX4; navotas|PH5; navsari|IN4
nawabganj|BD4 IN4; nawabshah|PK5; nay pyi taw|MM6; nazarabad|IR5; nazareth|IL5 US2pa; nazilli|TR4; nazran|RU6
nazran'|RU4; nazret|ET5; ndola|ZM5; ~near north side|US4il; neftekamsk|RU4; nefteyugansk|RU4; negombo|LK5
neijiang|CN5; ~neiva|CO5; nellore|IN7; ~nelson|NZ5 GB3 CA2bc; nelspruit|ZA6; neom|SA6; nepean|CA5on; netanya|IL5
neuchatel|CH3; neue neustadt|DE5; neukolln|DE4; neuquen|AR5; ~neuss|DE4; nevada|US2mo,ia,tx; nevinnomyssk|RU4
new cairo|EG5; new delhi|IN5; new haven|US4ct,in,mi,mo; new kingston|JM6; new mirpur|PK4; new orleans|US7la
new territories|HK6; new york city|US9ny; ~newark|US5nj,oh,ca,de; ~newark on trent|GB3; ~newbury|GB3
newcastle|GB6 ZA5 AU5 US2wa,ok,wy,ca IE1; ~newcastle under lyme|GB4; newcastle upon tyne|GB5
~newington|US3ct,va AU2 GB1; ~newnan|US3ga; ~newport|GB5 US3ri,ky,or,ar AU2; ~newport beach|US4ca; newport news|US5va
newry|GB6; ~newton abbot|GB3; ~newtownabbey|GB4; neyagawa|JP5; neyshabur|IR5; ngaoundere|CM5; nguru|NG4; nha trang|VN6
niagara falls|CA6on US5ny; niamey|NE6; ~nice|FR5 US1ca; nicolas romero|MX5; nicosia|CY5; ~nigel|ZA4; niigata|JP6
niihama|JP4; nijmegen|NL6; ~nikolaev|UA6; nikopol|UA4; nilopolis|BR4; nimes|FR4; ningbo|CN7; nis|RS5
nishi tokyo shi|JP5; nishi-tokyo-shi|JP5; nishinomiya hama|JP5; nishinomiya-hama|JP5; nishio|JP4; niteroi|BR5
nizamabad|IN5; nizhnekamsk|RU5; nizhnevartovsk|RU5; nizhniy novgorod|RU6; nizhny novgorod|RU7; nizhny tagil|RU5
nkongsamba|CM4; nkpor|NG4; nnewi|NG5; nobeoka|JP4; ~noble park|AU3; ~noblesville|US4in; noginsk|RU4; noida|IN7
norfolk|US5va,ne,ma,ny; ~norfolk county|CA4on; norilsk|RU6; ~norman|US4ok; normandy|US1mo; ~norristown|US3pa
north charleston|US4sc; north las vegas|US5nv; north shore|NZ5 US1va; north york|CA6on US1pa; northampton|GB5 US3ma,pa
~northbrook|US3il,oh; ~northglenn|US3co; ~northridge|US4ca,oh; northumberland|US1ny,pa,nh; ~northwich|GB3
norwalk|US4ca,ct,oh,ia; norway|US1mi,me; ~norwich|GB5 US3ct,ny; nossa senhora do socorro|BR4
~notre dame de grace|CA4qc; ~notre-dame-de-grace|CA4qc; notting hill|GB6 AU1; nottingham|GB6 US1nh; nou barris|ES4
nouadhibou|MR4; nouakchott|MR6; nova friburgo|BR4; nova iguacu|BR6; ~novato|US3ca; novi sad|RS5; novo hamburgo|BR5
novo peredelkino|RU4; novo-peredelkino|RU4; novocheboksarsk|RU4; novocherkassk|RU4; novokuybyshevsk|RU4
novokuznetsk|RU5; novomoskovsk|RU4; novorossiysk|RU6; novosibirsk|RU7; novotroitsk|RU4; novyye cheremushki|RU4
novyye kuz'minki|RU4; nowrangapur|IN6; nowshera|PK5; noyabrsk|RU4; nsukka|NG4; nuerburgring|DE3; nuevo laredo|MX7
nuevo leon|MX1; nukus|UZ5; numazu|JP5; ~nuneaton|GB4; nur sultan|KZ5; nur-sultan|KZ5; nuremberg|DE6; nurnberg|DE5
nyala|SD6; nyiregyhaza|HU4; nzerekore|GN4; ~o'fallon|US4mo,il; oak ridge|US5tn,fl,nc; oakland|US5ca,nj,tn,fl
~oakland park|US3fl; ~oakton|US3va; oakville|CA4on US3mo,ct; oaxaca|MX7; oberhausen|DE5; obihiro|JP4; obninsk|RU4
obuase|GH4; ~ocala|US4fl; oceanside|US4ca,ny; ochakovo matveyevskoye|RU4; ochakovo-matveyevskoye|RU4; ocho rios|JM5
~ocoee|US3fl; ocumare del tuy|VE4; odawara|JP5; odense|DK5; ~odenton|US3md; odesa|UA7; ~odessa|UA7 US4tx,fl,mo
odintsovo|RU4; offenbach|DE4; ogaki|JP4; ~oildale|US3ca; oita|JP5; ojo de agua|MX5; okanagan|CA5bc; okara|PK5
okayama|JP6; okazaki|JP5; okene|NG5; okigwe|NG4; okinawa|JP4; oklahoma city|US6ok; okrika|NG4; oktyabr'skiy|RU4
~olathe|US4ks,co; old trafford|GB6; ~oldenburg|DE4; ~oldham|GB4; oleksandriya|UA4; ~olinda|BR5; ~olive branch|US3ms
olmaliq|UZ4; olomouc|CZ4; olongapo|PH6; olsztyn|PL4; ~olympia|US5wa; omagh|GB6; omaha|US5ne; omdurman|SD6; omsk|RU7
omuta|JP4; ondo|NG5; ongole|IN4; onitsha|NG6; ontario|US4ca,or,oh,ny; opole|PL4; oporto|PT6; oradea|RO5; ~oran|DZ6
~orangevale|US3ca; ~orangeville|CA3on; ordos|CN7; orebro|SE4; oregon|US3oh,wi,il; ~oregon city|US3or
orekhovo borisovo|RU4; orekhovo borisovo severnoye|RU4; orekhovo zuyevo|RU4; orekhovo-borisovo|RU4
orekhovo-borisovo severnoye|RU4; orekhovo-zuyevo|RU4; ~orel|RU5; orenburg|RU5; ~orillia|CA3on; orizaba|MX4
orkney|ZA4 GB3; ~orland park|US4il; ~orlando|US5fl; ~orleans|FR4 US1in,ma; ormoc|PH5; ~ormond beach|US3fl
~oro valley|US3az; orsha|BY4; orsk|RU5; orumiyeh|IR6; oruro|BO5; osaka|JP8; osasco|BR6; osh|KG5; oshakati|NA5
oshawa|CA6on; ~oshkosh|US4wi; osijek|HR5; oslo|NO6; osmaniye|TR5; osnabruck|DE4; osogbo|NG6; osorno|CL4; ostend|BE6
ostrava|CZ6; ~oswego|US3il,ny,ks; otaru|JP4; otsu|JP5; ottakring|AT4; ottawa|CA6on US3il,ks,oh; ouagadougou|BF6
ouargla|DZ4; oujda|MA5; oujda angad|MA5; oujda-angad|MA5; oulu|FI5; oum el bouaghi|DZ4; ourense|ES4
overland park|US5ks; ~oviedo|ES6 US3fl; ~owasso|US3ok; ~owensboro|US4ky; owerri|NG6; ~owings mills|US3md
~oxford|GB4 US3ms,oh,al,ct; oxnard|US5ca; ~oxon hill glassmanor|US3md; ~oxon hill-glassmanor|US3md; ~oyama|JP4
~ozone park|US3ny; p'yongsong|KP4; paarl|ZA5; pabna|BD5; pachuca de soto|MX5; padalarang|ID4; padang|ID6
padangsidempuan|ID4; paderborn|DE4; padova|IT5; ~padua|IT6; pagadian|PH5; ~pahrump|US3nv; ~paignton|GB3; pak kret|TH5
~pakenham|AU3; pakokku|MM4; pakpattan|PK4; pakse|LA4; palangkaraya|ID4; palanpur|IN4; palau|MX2; palembang|ID6
~palermo|IT6 US1ca,me; palestine|US3tx,il; palghat|IN4; palhoca|BR4; pallavaram|IN4; palm bay|US4fl
palm beach|US5fl AU2; palm springs|US5ca,fl; ~palma|ES5; palma de mallorca|ES6; palma soriano|CU4; palmas|BR5
palmdale|US4ca,pa; palmerston north|NZ5; palo alto|US5ca,pa; palo negro|VE4; palopo|ID4; paltan|BD5; palu|ID6
palwal|IN4; pamanukan|ID4; pamplona|ES6 CO3; pamulang|ID4; panaji|IN7; panalanoy|PH5; panama|PA5; panama city|US3fl
panchkula|IN5; panevezys|LT4; pangkalpinang|ID4; panihati|IN5; panipat|IN5; panmunjom|KR5; panshan|CN6; panvel|IN4
paphos|CY5; par naogaon|BD5; parakou|BJ4; paramaribo|SR5; parana|AR5; paranagua|BR7; parauapebas|BR5; parbhani|IN5
parepare|ID4; ~paris|FR7 US3tx,tn,ky,il CA2on; park city|US5ut,ks,il,tn; ~parkchester|US4ny; ~parkersburg|US3wv,ia
~parkville|US3md,pa,mo,mn AU2; ~parla|ES4; ~parma|IT4 US4oh,id; parnaiba|BR4; parnamirim|BR4; paro bhutan|BT3
parramatta|AU5; parris island|US5; parsabad|IR4; ~parsippany|US3nj; parung|ID5; ~pasadena|US4tx,ca,md AU1 CA1nl
pasarkemis|ID4; pasay|PH6; paseh|ID4; pasig city|PH6; pasragad branch|IR6; passo fundo|BR5; pasto|CO6; pasuruan|ID4
patan|NP5 IN4; ~paterson|US4nj; pathankot|IN7; pathein|MM5; patiala|IN7; patna|IN7 GB1; patos de minas|BR4; patra|GR4
patras|GR6; pattaya|TH6; paulista|BR5; pavlodar|KZ5; pavlohrad|UA4; payakumbuh|ID4; ~peachtree city|US3ga
~peachtree corners|US3ga; ~pearl city|US3hi; pearland|US4tx; pebble beach|US5; pec|XK5; pecs|HU5
pedro juan caballero|PY5; pegu|MM6; pekalongan|ID5; pekanbaru|ID6; pelotas|BR5; pemalang|ID5; pematangsiantar|ID5
pemba|MZ6; pembroke pines|US4fl; ~penn hills|US3pa; ~pennsauken|US3nj; pensacola|US5fl; ~penticton|CA3bc; penza|RU5
peoria|US4az,il; perbaungan|ID4; percut|ID5; peristeri|GR4; perm|RU6; perpignan|FR4; ~perris|US4ca
perth|AU8 GB3 CA1on US1ny; ~perth amboy|US3nj; peru|US2in,il,ny,me; perugia|IT4; pervoural'sk|RU4; pescara|IT4
peshawar|PK7; petah tikva|IL5; petah tiqwa|IL5; petaling jaya|MY6; ~petaluma|US4ca; petapa|GT4; petare|VE5
peterborough|GB4 CA4on US1nh; ~peterlee|GB3; ~petersburg|US3va,ak,wv,in; petionville|HT6; petrogradka|RU4
petrolina|BR5; petropavl|KZ5; petropavlovsk kamchatsky|RU5; petropavlovsk-kamchatsky|RU5; petropolis|BR7
petrozavodsk|RU5; ~pflugerville|US4tx; pforzheim|DE4; phagwara|IN4; phalaborwa|ZA4; phan thiet|VN4; ~phenix city|US3al
philadelphia|US7pa,ms,ny; philipsburg|US1pa; phitsanulok|TH4; phnom penh|KH6; phoenix|US7az,or,ny,il
phra pradaeng|TH4; phuentsholing|BT3; piatra neamt|RO4; ~pico rivera|US4ca; piedras negras|MX4; pietermaritzburg|ZA6
pike river|NZ5; ~pikesville|US3md; pikine|SN6; pilibhit|IN4; pilsen|CZ6; pimpri|IN6; pinar del rio|CU5
pindamonhangaba|BR4; pindiga|NG4; ~pine bluff|US3ar; ~pine hills|US4fl,ca; ~pinellas park|US3fl; pingdingshan|CN6
pingliang|CN4; pingshan|CN4; pingxiang|CN5; pinhais|BR4; pinsk|BY4; piracicaba|BR5; piraeus|GR6; pisa|IT4
~piscataway|US3nj; pita kotte|LK4; pitcairn|US1pa; pitesti|RO4; ~pittsburg|US4ca,ks,tx; pittsburgh|US7pa
~pittsfield|US3ma,il,me,wi; piura|PE5; ~placentia|US3ca; ~plainfield|US3nj,il,in,ct; planaltina|BR5
~plano|US5tx,il,ky; ~plant city|US3fl; playa del carmen|MX4; ~pleasant grove|US3ut,al,oh
~pleasant hill|US3ca,ia,mo,pa; ~pleasanton|US4ca,tx,ks; pleiku|VN4; pleven|BG4; plock|PL4; ploiesti|RO5; plovdiv|BG6
plumbon|ID4; plymouth|GB6 US4mn,ct,in,mi; plzen|CZ6; ~pocatello|US3id; pocos de caldas|BR4; podgorica|ME4; podolsk|RU5
pohang|KR5; ~point cook|AU3; ~pointe claire|CA3qc; pointe noire|CG6; ~pointe-claire|CA3qc; pointe-noire|CG6
poipet|KH5; pokhara|NP5; pokrovsk|UA6; ~poland|US1me,oh; polokwane|ZA6; poltava|UA6; pomona|US4ca,nj,ny AU1
pompano beach|US4fl; pompeii|IT3; ~ponce|PR5; ponnani|IN4; ponta grossa|BR5; ~ponte vedra beach|US3fl; ~pontefract|GB3
~pontiac|US4mi,il; pontianak|ID6; ~pontypool|GB3; ~pontypridd|GB3; ~poole|GB4; poona|IN8; popayan|CO5; porbandar|IN4
~porirua|NZ3; port au prince|HT6; port blair|IN4; port de paix|HT5; port elizabeth|ZA6; port gentil|GA4
port harcourt|NG6; port hedland|AU5; port louis|MU4; port moresby|PG5; port said|EG5; port saint lucie|US4fl
port stanley|CA1on; port sudan|SD6; port-au-prince|HT6; port-de-paix|HT5; port-gentil|GA4; ~portage park|US4il
~porterville|US3ca; ~portland|US6or,me,tx,tn GB2 AU2; portmore|JM4; porto|PT6; porto alegre|BR7; porto novo|BJ5
porto seguro|BR4; porto velho|BR7; porto-novo|BJ5; portofino|IT3; portoviejo|EC4; portsmouth|GB6 US4va,nh,oh,ri
~portsmouth heights|US4va; poso|ID6; ~post falls|US3id; potchefstroom|ZA4; poti|GE5; ~potomac|US3md
potosi|BO5 US1tx,mo; potsdam|DE4 US2ny; ~poughkeepsie|US3ny; pouso alegre|BR4; ~poway|US3ca; poza rica de hidalgo|MX5
poznan|PL6; prabumulih|ID4; praga poludnie|PL5; prague|CZ6 US1ok; praia|CV4; praia grande|BR5; ~prato|IT5
~prattville|US3al; prayagraj|IN7; preah vihear|KH5; prenzlauer berg|DE4; ~prescot|GB3; ~prescott valley|US3az
presidente prudente|BR5; presnenskiy|RU4; ~preston|GB5 AU3 US1id,tx,mn,ia; ~prestwich|GB3; pretoria|ZA6
~prince albert|CA3sk; ~prince george|CA4bc US1va; pristina|XK5; prizren|XK5; probolinggo|ID5; proddatur|IN4
prokop'yevsk|RU5; ~providence|US5ri,ut,tx,ky; provincetown|US5ma; provo|US4ut; pskov|RU6; pucallpa|PE5; puducherry|IN5
pudukkottai|IN4; puebla|MX7; pueblo|US4co; puente alto|CL5; puente de vallecas|ES5; puerto cabello|VE7
puerto la cruz|VE7; puerto limon|CR4; puerto montt|CL4; puerto ordaz|VE7; puerto plata|DO6; puerto princesa|PH5
puerto rico|AR2; puerto vallarta|MX7; pulandian|CN4; pulong santa cruz|PH4; pulwama|IN7; punasa|IN5; ~pune|IN8
punggye-ri|KP5; puning|CN4; puno|PE5; punta arenas|CL5; punta cana|DO6; punta del este|UY5; punto fijo|VE7
~purley|GB4; purnia|IN5; puruliya|IN4; purwakarta|ID5; purwodadi|ID4; purwokerto|ID5; pusan|KR7; pushkino|RU4
puthia|BD4; putian|CN5; ~puyallup|US3wa; puyang|CN7; puyang chengguanzhen|CN6; pyatigorsk|RU4; pyeongchang|KR5
pyin oo lwin|MM4; pyongyang|KP7; qalyub|EG4; qamishli|SY5; qapqal|CN4; qarchak|IR5; qarshi|UZ5; qatif|SA6; qazvin|IR5
qianjiang|CN5; qianzhou|CN4; qina|EG5; qingdao|CN7; qingnian|CN4; qingyuan|CN4; qingzhou|CN4; qinhuangdao|CN6
qinzhou|CN4; qionghai|CN5; qiqihar|CN6; qo'qon|UZ5; qom|IR7; quantico|US5; quanzhou|CN5; quchan|IR4; quebec|CA5qc
quebec city|CA6; ~queen creek|US3az; ~queens|US7ny; ~queens village|US3ny; queenstown|NZ5 ZA4; queimados|BR4
quelimane|MZ5; queluz|PT4; queretaro|MX7; quetta|PK7; quetzaltenango|GT4; ~quevedo|EC4; quezon city|PH7; qui nhon|VN5
quilmes|AR5; quilpue|CL4; quintana roo|MX0; ~quinte west|CA3on; quito|EC6; qujing|CN4; quneitra|SY5; qurayyat|SA4
quthbullapur|IN5; ra's bayrut|LB6; rabak|SD4; rabat|MA6; rabaul|PG4; rach gia|VN5; ~radnor|US3pa; radom|PL5
raebareli|IN5; rafah|PS5; rafsanjan|IR4; rahim yar khan|PK6; raichur|IN5; raiganj|IN4; raigarh|IN4; raipur|IN7
raj nandgaon|IN4; raj-nandgaon|IN4; rajahmundry|IN5; rajapalaiyam|IN4; rajkot|IN7; rajshahi|BD6; ~raleigh|US5nc,ms
ramadi|IQ6; ramagundam|IN5; ramat gan|IL5; ramenki|RU4; ramgundam|IN5; ramnicu valcea|RO4; rampur|IN5; ~ramsgate|GB3
ramstein|DE3; rancagua|CL5; ranchi|IN7; ~rancho cordova|US4ca; rancho cucamonga|US4ca; ~rancho palos verdes|US3ca
~rancho penasquitos|US4ca; ~rancho santa margarita|US3ca; ~randallstown|US3md; randburg|ZA5; randfontein|ZA4
~randwick|AU3; rangkasbitung|ID4; rangpur|BD5; raniganj|IN4; rantauprapat|ID4; ~rapid city|US4sd,mi; raqqa|SY5
ras al khaimah|AE5; ras al khaimah city|AE5; ras al-khaimah|AE5; ras lanuf|LY6; ras tanura|SA6; rasht|IR6; ratlam|IN5
raurkela|IN5; rawalpindi|PK7; rawang|MY4; ~rayleigh|GB3; rayong|TH4; ~reading|GB5 US4pa,ma,oh,mi; recife|BR7
recklinghausen|DE4; red deer|CA6ab; ~redcar|GB3; ~redditch|GB4; ~redhill|GB3; ~redlands|US4ca,co; ~redmond|US5wa,or
~redondo beach|US4ca; ~redruth|GB3; ~redwood city|US4ca; regensburg|DE4; reggio calabria|IT4; reggio nell'emilia|IT4
~regina|CA6sk; ~rego park|US3ny; rehovot|IL5; ~reigate|GB3; reims|FR5; relizane|DZ4; remscheid|DE4; rengasdengklok|ID5
rennes|FR5; ~reno|US5nv,tx,oh; renton|US4wa GB1; ~repentigny|CA4qc; resende|BR4; resistencia|AR5; ressano garcia|MZ4
reston|US5va; retiro|ES4 AR3; reutlingen|DE4; rewa|IN5; rewari|IN4; reykjavik|IS4; ~reynoldsburg|US3oh; reynosa|MX7
rheims|FR6; ~rhondda|GB4; ribeirao das neves|BR5; ribeirao pires|BR4; ribeirao preto|BR6; richards bay|ZA6
~richardson|US4tx AU1; ~richfield|US3mn,wi,ut,oh; ~richland|US3wa,ms,ny,mo
~richmond|US5va,ca,in,ky CA5bc,on,qc ZA3 AU3 NZ2 GB2; richmond hill|CA5on US4ny,ga; ~richmond west|US3fl
~ridgewood|US4ny,nj AU1; riga|LV6; rijeka|HR5; rimini|IT4; ~rimouski|CA3qc; ~rio|BR9; rio branco|BR7
rio claro|BR5 TT3; rio cuarto|AR4; rio das ostras|BR4; rio de janeiro|BR9; rio gallegos|AR5; ~rio rancho|US4nm
rio verde|BR5; riobamba|EC4; rishikesh|IN7; rishon lezion|IL5; rishon leziyyon|IL5; rishra|IN4
riverside|US5ca,oh,il,ct AU2; ~riverton|US3ut,wy,wa,il AU1; ~riverview|US4fl,mi,mo,de AU1; ~riviera beach|US3fl,md
rivne|UA5; riyadh|SA7; rizhao|CN5; ~roanoke|US4va,tx,al,il; robertsonpet|IN4; rochdale|GB6
~rochester|US5ny,mn,nh,mi GB3 AU1; ~rochester hills|US4mi; ~rockford|US4il,mi,mn,oh; rockhampton|AU5
rockingham|AU4 US2nc,vt; ~rocklin|US4ca; ~rockville|US4md,ct,in,mn AU1; ~rockwall|US3tx; ~rocky mount|US3nc,va
~rogers park|US3il; rohini|IN6; ~rohnert park|US3ca; rohtak|IN5; roissy|FR4; rome|IT7 US3ga,ny,wi,il
~romeoville|US3il; ~romford|GB4; rondonopolis|BR4; roodepoort|ZA5; roorkee|IN4; ~rosario|AR7; ~rosemead|US3ca
roseville|US4ca,mi,mn,oh AU2; ~rossendale|GB4; rostock|DE5; rostov na donu|RU6; rostov-na-donu|RU6; rostov-on-don|RU7
~roswell|US5ga,nm; rota|ES6; rotherham|GB6; rotorua|NZ5; rotterdam|NL6 US3ny; rouen|FR4; round rock|US4tx
rovaniemi|FI5; ~rowland heights|US3ca; ~rowville|AU3; roxas city|PH4; ~royal leamington spa|GB4; ~royal oak|US4mi
~royal palm beach|US3fl; ~royal tunbridge wells|GB4; ~rubidoux|US3ca; rubtsovsk|RU4; ruda slaska|PL4; rudnyy|KZ4
~ruislip|GB3; ~runcorn|GB4 AU2; ~rushden|GB3; russeifa|JO5; rustavi|GE5; rustenburg|ZA6; ~rutherglen|GB3 AU1
ryazan'|RU5; ryazanskiy|RU4; rybinsk|RU5; rybnik|PL4; rzeszow|PL4; sa dec|VN5; sa'ada|YE6; saada|YE6; saarbrucken|DE5
saarbruecken|DE6; sabadell|ES5; sabah as salim|KW4; sabratah|LY4; sabratha|LY6; sabzevar|IR5; sacaba|BO4
sacramento|US5ca; saddiqabad|PK5; sadr city|IQ6; ~safi|MA5; ~saginaw|US3mi,tx; saguenay|CA4qc; saharanpur|IN5
saharsa|IN4; sahiwal|PK5; ~saida|DZ4; saidpur|BD5 IN3; saint catharines|CA4on; saint denis|RE4 FR4; saint etienne|FR4
saint helena|US2ca AU1; saint louis|US5mo,mi SN4 RE3 FR3; saint martin|US2ms; saint paul|US5mn,ne,mo,tx RE4 CA2ab
saint petersburg|RU8 US5fl; saint quentin en yvelines|FR4; saint-denis|RE4 FR4; saint-etienne|FR4
~saint-eustache|CA3qc; ~saint-georges|CA3qc; ~saint-hyacinthe|CA3qc; ~saint-jean-sur-richelieu|CA4qc
~saint-jerome|CA3qc; ~saint-laurent|CA4qc; ~saint-leonard|CA4qc,nb; saint-louis|SN5 RE3 FR3
saint-quentin-en-yvelines|FR4; saint-tropez|FR4; saitama|JP6; ~sakai|JP6; sakakah|SA4; sakata|JP4; ~sakura|JP5
~salaberry de valleyfield|CA3qc; ~salaberry-de-valleyfield|CA3qc; salalah|OM4; salamanca|ES6 MX4 US1ny; salatiga|ID4
salavat|RU4; sale al jadida|MA5; ~salem|IN6 US4or,ma,nh,va; ~salerno|IT4; ~salford|GB4; salihorsk|BY4
~salinas|US4ca EC3 BR3; ~salisbury|GB6 US3nc,md,ny,ma AU2; salonica|GR6; salonika|GR6; salt lake city|US5ut; salta|AR5
saltillo|MX7 US1ms; ~salvador|BR7; salvaleon de higuey|DO4; salzburg|AT5; salzgitter|DE4; ~samara|RU7; samarinda|ID5
samarkand|UZ6; samarra|IQ6; samarra'|IQ4; sambalpur|IN4; sambhal|IN5; ~sammamish|US3wa; samsun|TR5; samut prakan|TH5
san angelo|US4tx; san antonio|US6tx,fl CL4; san bernardino|US5ca; san bernardo|CL5; san blas canillejas|ES4
san blas-canillejas|ES4; san cristobal|VE7; san cristobal de las casas|MX7; san diego|US7ca,tx
san fernando del valle de catamarca|AR5; san fernando trinidad|TT4; san francisco|US7ca; san francisco de macoris|DO4
san jose|US6ca CR5 PH4; san jose del monte|PH5; san juan|AR5 PR5 PH4 US3tx CR3; san juan del rio|MX4
san juan sacatepequez|GT4; san lorenzo|PY5 IT3 AR3 US3ca HN3; san luis|AR5 CU4 PH3 US3az; san luis potosi|MX7
san luis rio colorado|MX4; san marino|US2ca; san mateo|PH4 US4ca VE3; san miguel|SV4 AR4 PH4 CR3 US1ca,nm
san miguel de tucuman|AR6; san miguel del padron|CU4; san miguelito|PA5; san nicolas de los arroyos|AR4
san nicolas de los garza|MX5; san pablo|PH5 US3ca CR3; san pablo de las salinas|MX4; san pedro de macoris|DO5
san pedro garza garcia|MX4; san pedro sula|HN6; san rafael|AR4 US4ca CR3 MX3; san remo|IT3 AU1; san salvador|SV5
san salvador de jujuy|AR5; san sebastian|ES6; san-pedro|CI5; ~sanaa|YE7; sanandaj|IR5; sancaktepe|TR5
sancti spiritus|CU4; sandacho|JP4; sandakan|MY5; sandhurst|GB6 AU1; sandton|ZA6; ~sandy hills|US4ut; sandy hook|US5
sandy springs|US4ga; sangli|IN6; sanliurfa|TR6; sanming|CN5; sanshui|CN4; sant andreu|ES4; sant marti|ES5
santa ana|US5ca SV4 PH3 PE3; santa barbara|US5ca; santa barbara d'oeste|BR5; santa catarina|MX5
santa clara|CU5 US4ca,ut,nm; santa clarita|US5ca; santa coloma de gramenet|ES4; santa cruz|PH4 US4ca CL3 BR3
santa cruz de la sierra|BO7; santa cruz de tenerife|ES5; santa cruz do sul|BR4; santa fe|AR5 US5nm,tx; santa luzia|BR5
santa maria|BR5 US4ca PH3; santa maria chimalhuacan|MX6; santa marta|CO6; santa monica|US5ca
santa rosa|PH5 US4ca,tx,nm AR4 BR4 EC3; santa tecla|SV4; santa teresa del tuy|VE5; santander|ES6; santarem|BR5 PT3
~santiago|CL7; santiago de compostela|ES6; santiago de cuba|CU6; santiago de los caballeros|DO6
santiago de queretaro|MX6; santiago de surco|PE5; santiago del estero|AR5; santo andre|BR6; santo domingo|DO7
santo domingo de los colorados|EC5; santo domingo este|DO6; santo domingo oeste|DO6; ~santos|BR7; sants montjuic|ES5
sants-montjuic|ES5; sanya|CN7; sao bernardo do campo|BR6; sao caetano do sul|BR4; sao carlos|BR5
sao joao de meriti|BR5; sao jose|BR5; sao jose do rio preto|BR5; sao jose dos campos|BR7; sao jose dos pinhais|BR4
sao leopoldo|BR5; sao luis|BR7; sao paulo|BR9; sao vicente|BR5; sapporo|JP7; saqqez|IR5; saragossa|ES6; sarajevo|BA6
saransk|RU5; ~sarasota|US3fl; ~saratoga|US3ca,wy AU1; saratoga springs|US5ny,ut; saratov|RU6; sargodha|PK5
sariwon|KP5; ~sarnia|CA4on; sarria sant gervasi|ES4; sarria-sant gervasi|ES4; sasebo|JP5; saskatoon|CA6sk; satara|IN4
satkhira|BD4; satna|IN5; satu mare|RO4; saugor|IN5; ~sault ste. marie|CA4on US2mi; ~savannah|US4ga,tn,mo,tx
savannakhet|LA4; savar|BD5; saveh|IR4; sawai madhopur|IN4; sawangan|ID4; sayama|JP4; ~sayreville|US3nj
~sayreville junction|US3nj; scarborough|GB6 CA6on AU2 US1me; ~schaumburg|US4il; ~schertz|US3tx; schoneberg|DE4
scotland|US0pa; scottsdale|US5az AU1; ~scunthorpe|GB4; sderot|IL5; seattle|US7wa; sector 1|RO5; sector 2|RO5
sector 3|RO5; sector 4|RO5; sector 5|RO5; sector 6|RO5; secunderabad|IN5; ~security widefield|US3co
~security-widefield|US3co; sedona|US5az; seeb|OM5; segou|ML5; sejong|KR5; sekondi takoradi|GH4; sekondi-takoradi|GH6
sellafield|GB6; ~selma|US5ca,al,tx,nc; semarang|ID6; semey|KZ5; semipalatinsk|KZ5; semnan|IR4; senaki|GE5; sendai|JP7
seogwipo|KR4; seongnam|KR5; seongnam si|KR6; seongnam-si|KR6; seoni|IN4; seoul|KR8; sepang|MY5; sepatan|ID4
serang|ID4; serekunda|GM5; seremban|MY5; sergiyev posad|RU4; serilingampalle|IN4; serpukhov|RU4; sete lagoas|BR5
setif|DZ5; settat|MA4; setubal|PT4; sevastopol|UA6; ~severn|US3md; ~severna park|US3md; severnyy|RU5
severodonetsk|UA6; severodvinsk|RU5; seversk|RU4; ~sevilla|ES6 CO3; seville|ES7 US1oh AU1; sfax|TN5; sha tin|HK6
shagamu|NG5; shah alam|MY6; shahecheng|CN4; shahjanpur|IN5; shahkot|PK5; shahr e kord|IR4; shahr-e kord|IR4
shahrud|IR4; shahzadpur|BD4; shakhty|RU5; ~shakopee|US3mn; sham shui po|HK6; shanghai|CN9; shangqiu|CN5; shangrao|CN5
shangri la|CN4; shangri-la|CN4; shangyu|CN6; shanhaiguan|CN4; ~shannon|IE5 CA1qc; shantipur|IN4; shantou|CN7
shanwei|CN4; shaoguan|CN6; shaowu|CN4; shaoxing|CN5; sharjah|AE7; sharm el sheikh|EG5; sharm el-sheikh|EG5
sharpeville|ZA6; ~shashi|CN5; ~shawinigan|CA3qc; shchelkovo|RU4; shchukino|RU4; ~sheboygan|US3wi; sheepshead bay|US4ny
~sheffield|GB6 US2al,oh,ma,ia; shekhupura|PK5; shengli|CN5; shenyang|CN8; shenzhen|CN8; ~shepparton|AU3
sherbrooke|CA4qc; ~sherman oaks|US3ca; sherpur|BD4; ~sherwood park|CA3ab; shibganj|BD5; shibin al kawm|EG5
shihezi|CN6; shijiazhuang|CN7; shikarpur|PK4 IN3; shillong|IN7; shilong|CN4; shimla|IN7; shimoga|IN5; shimonoseki|JP5
shimotoda|JP4; shinyanga|TZ4; shiqi|CN5; shiqiao|CN4; shiraz|IR7; shivaji nagar|IN6; shivpuri|IN4; shiyan|CN7
shizuishan|CN4; shizuoka|JP6; shreveport|US5la; shrewsbury|GB6 US3ma,mo,nj,pa; shrirampur|IN5; shuangcheng|CN4
shuangyashan|CN6; shunyi|CN4; shusha|AZ5; shyamnagar|IN5; shymkent|KZ5; si racha|TH5; sialkot|PK5; siauliai|LT4
sibiu|RO4; ~sicklerville|US3nj; sidi bel abbes|DZ5; sidi bouzid|TN5; sidoarjo|ID4; ~sidon|LB5; ~siegen|DE4
siem reap|KH5; ~siena|IT3; ~sierra vista|US3az; sievierodonetsk|UA6; sihanoukville|KH5; siirt|TR4; sikasso|ML4
silang|PH4; silchar|IN4; siliguri|IN7; ~silver lake|US3ca,nc,oh,wi; silver spring|US5md; silverstone|GB6
simferopol|UA6; simi valley|US4ca; simoes filho|BR4; sinah|IQ4; sinaloa|MX0; sincelejo|CO5; singa|SD5; singapore|SG7
singaraja|ID4; singkawang|ID4; singrauli|IN5; sinjar|IQ6; sinnar|SD4 IN3; sinuiju|KP5; ~sioux city|US4ia
sioux falls|US4sd; siping|CN5; sirajganj|BD4; sirjan|IR5; sirsa|IN5; sirte|LY6; sisli|TR5; sitapur|IN4; sitra|BH4
~sittingbourne|GB3; sittwe|MM6; situbondo|ID6; ~sivas|TR5; siverek|TR4; siwan|IN4; ~skelmersdale|GB3; skikda|DZ6
skopje|MK5; skudai|MY4; slaviansk|UA6; sligo|IE5; slough|GB4; sloviansk|UA6; smolensk|RU6; ~smyrna|US3ga,tn,de
soacha|CO5; sobral|BR4; soc trang|VN4; sochi|RU6; sodermalm|SE4; ~sofia|BG6; sogamoso|CO4; sohag|EG5; sohar|OM4
soka|JP5; sokode|TG4; sokoto|NG6; solapur|IN7; soledad de graciano sanchez|MX5; ~solihull|GB4; solikamsk|RU4
solingen|DE4; sollentuna|SE4; solntsevo|RU4; solomons|US1md; sonargaon|BD4; songea|TZ4; songjiang|CN4; songkhla|TH6
songnim|KP4; songyuan|CN4; sonipat|IN5; sonora|US1ca,tx; soran|IQ4 KZ3; soreang|ID4; ~sorel tracy|CA3qc
~sorel-tracy|CA3qc; sorocaba|BR5; sorong|ID4; sosnowiec|PL5; souk ahras|DZ4; sousse|TN5; south bend|US4in,wa
south boston|US6ma,va; south holland|US3il; south tangerang|ID6; southampton|GB6 US1ma,ny; ~southaven|US3ms
southend|GB6; southend on sea|GB5; southend-on-sea|GB5; ~southfield|US4mi; ~southglenn|US3co
~southport|GB4 AU3 US2ny,nc,in,ct; soweto|ZA6; soyapango|SV5; soyibug|IN4; ~spanish fork|US3ut; spanish town|JM5
~spartanburg|US3sc; spitak|AM5; ~split|HR4; split croatia|HR5; spokane|US5wa; ~spokane valley|US4wa
~springdale|US4ar,nj,oh,pa CA1nl; ~springfield|US5mo,ma,il,or AU2; ~springfield gardens|US3ny
~springville|US3ut,ny,al,va; ~spruce grove|CA3ab; srebrenica|BA5; sri jayewardenepura kotte|LK4; srikakulam|IN4
srinagar|IN7; srodmiescie|PL4; st catharines|CA4on; st helena|US2ca AU1; st helens|GB4 US2or AU1; st louis|US5mo,mi
st paul|US5mn,ne,mo,tx CA2ab; st peters|GB4 US3mo AU1; st petersburg|RU8 US5fl; st tropez|FR4; st. andrews|GB6 US3sc
st. catharines|CA4on; st. gallen|CH3; st. helena|US2ca AU1; st. john's|CA6nl; st. louis|US7mo,mi; st. moritz|CH3
st. paul|US5mn,ne,mo,tx CA2ab; st. peters|GB4 US3mo AU1; st. petersburg|RU8 US5fl; st. tropez|FR4; ~staines|GB3
stalingrad|RU7; ~stamford|US5ct,tx,ny GB3; stara zagora|BG4; staryy oskol|RU5; ~state college|US3pa
staten island|US5ny; ~statesboro|US3ga; stavanger|NO5; stavropol'|RU5; stellenbosch|ZA6; stepanakert|AZ5
sterling heights|US4mi; sterlitamak|RU5; ~stevenage|GB4; ~stillwater|US3ok,mn,ny; stockholm|SE6; stockport|GB4
~stockton|US5ca,mo,il,ks AU1; ~stockton on tees|GB4; ~stockton-on-tees|GB4; stoke on trent|GB5; stoke-on-trent|GB5
stone town|TZ6; ~stonecrest|US3ga; stornoway|GB6; ~stourbridge|GB4; strasbourg|FR5; stratford-upon-avon|GB6
~streamwood|US3il; ~stretford|GB3; strogino|RU4; ~strongsville|US3oh; ~strood|GB3; ~studio city|US3ca
stuttgart|DE6 US2ar; subang jaya|MY6; subic|PH6; subic bay|PH6; subotica|RS4; suceava|RO4; sucre|BO5 CO3
sudbury|CA6 GB3 US2ma; suez|EG5; ~suffolk|US4va; ~sugar land|US4tx; suihua|CN5; suining|CN4; suita|JP5
~suitland silver hill|US3md; ~suitland-silver hill|US3md; suizhou|CN5; sujangarh|IN5; sujiatun|CN4; sukabumi|ID5
sukhumi|GE5; sukkur|PK5; sulaimaniyah|IQ6; sulaymaniyah|IQ6; suleja|NG4; sullana|PE4; sultanah|SA6; sultanbeyli|TR5
sultangazi|TR5; sultanpur|IN4; sumare|BR5; sumedang|ID5; sumedang utara|ID4; sumgait|AZ5; sumqayit|AZ5; sumy|UA5
~sun city|US3az,ca; ~sun prairie|US3wi,mt; ~sunbury|AU3 US2pa,oh; sunch'on|KP5; suncheon|KR5; ~sunderland|GB5 US1ma
sungai petani|MY5; sunggal|ID4; ~sunnyside|US3ny,wa,ca,ga; sunnyvale|US4ca,tx; sunset park|US4ny; surabaya|ID8
surakarta|ID5; surat|IN7; surat thani|TH4; ~surbiton|GB3; surendranagar|IN5; ~surfers paradise|AU3; surgut|RU6
suriapet|IN4; surrey|CA5bc; sussex|US2wi,nj CA1nb; ~sutton|GB5 US2ma,nh,ne IE1 CA1qc AU1; sutton coldfield|GB4
~sutton in ashfield|GB3; suwon|KR6; suzano|BR5; suzhou|CN7; suzuka|JP5; sverdlovsk|RU7; ~swadlincote|GB3
swakopmund|NA5; swansea|GB6 US2ma,il AU1; swat|PK5; swindon|GB5; ~sydney|AU8 CA4ns; syevyerodonets'k|UA4
syktyvkar|RU5; sylhet|BD5; ~syracuse|US4ny,ut,in,ne; syzran'|RU5; szczecin|PL6; szeged|HU5; szekesfehervar|HU4
ta'if|SA5; ta'izz|YE6; tabasco|MX2; taboao da serra|BR5; tabora|TZ4; tabriz|IR7; tabuk|SA6; tacloban|PH6; tacna|PE5
tacoma|US5wa; tadepallegudem|IN4; taegu|KR7; taejon|KR7; taganrog|RU5; taganskiy|RU4; tagiura|LY4; ~taguig|PH6
tai'an|CN7; taichung|TW7; taif|SA6; taihecun|CN5; tainan|TW7; taipei|TW8; taiping|MY5; taishan|CN4; taitung city|TW4
taiyuan|CN7; taiz|YE6; taizhou|CN6; taji|IQ6; tajimi|JP4; takamatsu|JP5; takaoka|JP4; takarazuka|JP5; takasaki|JP5
takatsuki|JP5; takeo|KH6; takoradi|GH6; tal afar|IQ6; talca|CL5; talcahuano|CL5; taldykorgan|KZ4; talisay|PH4
talkha|EG4; ~tallaght|IE4; tallahassee|US5fl; tallinn|EE5; tamanrasset|DZ6; ~tamarac|US4fl; tamatave|MG5
tamaulipas|MX0; tambaram|IN4; tambov|RU5; ~tamiami|US3fl; tampa|US7fl; tampere|FI5; tampico|MX7; tanda|EG5 IN4
tandil|AR4; tando adam|PK4; tando allahyar|PK4; tanga|TZ6; tangail|BD5; tangerang|ID6; tanggu|CN5; tangier|MA7
tangiers|MA7; tangshan|CN7; tanjore|IN5; tanjung pinang|ID5; tanjungbalai|ID4; tanta|EG5; tanza|PH4; ~taormina|IT3
taoyuan|TW5; taoyuan city|TW5; tapachula|MX7; taranaki|NZ5; ~taranto|IT5; taraz|KZ5; targowek|PL4; targu mures|RO4
targu-mures|RO4; tarhuna|LY5; tarija|BO5; tarlac city|PH5; ~tarneit|AU3; tarnow|PL4; tarragona|ES4; tarsus|TR5
tartous|SY5; tartu|EE5; tartus|SY5; tasek glugor|MY4; tashkent|UZ7; tasikmalaya|ID5; taubate|BR5; taunggyi|MM4
taungoo|MM4; ~taunton|GB4 US4ma; tauranga|NZ5; tawau|MY5; ~taylorsville|US4ut,nc,ms,ky; taytay|PH5; tbilisi|GE6
~teaneck|US3nj; tebessa|DZ6; tebingtinggi|ID4; tegal|ID5; tegucigalpa|HN6; tehran|IR8; tehuacan|MX5; tekirdag|TR4
teknaf|BD5; tekstil'shchiki|RU4; tel aviv|IL7; tel-aviv|IL7; telde|ES4; ~telford|GB4 US1pa; teluknaga|ID4; tema|GH6
temara|MA5; tembisa|ZA5; temecula|US4ca; temirtau|KZ4; tempe|US4az AU1; ~temple city|US3ca; temuco|CL5; teni|IN6
teofilo otoni|BR4; tepexpan|MX4; tepic|MX5; ~teresina|BR7; teresopolis|BR4; termez|UZ6; ternate|ID4 PH3; ternopil|UA6
terrassa|ES5; ~terre haute|US4in,mo; ~terrebonne|CA4qc; teshi old town|GH4; tetouan|MA5; tetovo|MK5
tetuan de las victorias|ES4; ~texarkana|US3tx,ar; ~texas city|US3tx; texcoco de mora|MX4; thai nguyen|VN4; ~thane|IN7
thanesar|IN4; thanh hoa|VN4; thaton|MM4; thatta|PK5; the bronx|US6ny; the hague|NL5; thessaloniki|GR6
thi xa phu my|VN5; ~thies|SN5; thies nones|SN5; thika|KE5; thiruvananthapuram|IN7; thoothukudi|IN5
~thornton|US4co,il,nh,ca AU2 GB1; ~thornton cleveleys|GB3; ~thornton-cleveleys|GB3; thousand oaks|US4ca; thrissur|IN5
~throgs neck|US3ny; thunder bay|CA6on; tianfu|CN4; tianjin|CN8; tianshui|CN7; tiaret|DZ5; tiberias|IL5; ticino|AR1
tiebo|SN4; tieli|CN4; tieling|CN5; tientsin|CN8; ~tigard|US3or; tigwav|HT4; tijuana|MX8; tikrit|IQ6; tilburg|NL6
timbuktu|ML5; times square|US5; timisoara|RO6; tindouf|DZ6; ~tinley park|US4il; tirana|AL5; tiraspol|MD5; tirmiz|UZ4
tiruchirappalli|IN7; tirunelveli|IN6; tirupati|IN7; tiruppur|IN5; tiruvannamalai|IN4; tiruvottiyur|IN5; titagarh|IN4
~titusville|US3fl,pa; tizi ouzou|DZ6; tlahuac|MX5; tlalnepantla|MX6; tlalpan|MX6; tlaquepaque|MX6; tlemcen|DZ4
toamasina|MG5; tobol'sk|RU4; tobruk|LY6; togliatti|RU6; tokat|TR4; tokorozawa|JP5; tokushima|JP5; tokuyama|JP4
~tokyo|JP8; tol'yatti|RU6; ~toledo|ES6 US5oh,or,ia,il PH4 BR4; toliara|MG4; toluca|MX7; tolyatti|RU6; tomakomai|JP4
~toms river|US4nj; tomsk|RU6; tonala|MX5; ~tonbridge|GB3; tondabayashicho|JP4; tongchuanshi|CN5; tonghae|KR4
tonghua|CN5; tongliao|CN5; tongshan|CN6; tongzhou|CN4; ~tonypandy|GB4; ~tooele|US3ut; toowoomba|AU5; topeka|US5ks,in
torbat e heydariyeh|IR4; torbat-e heydariyeh|IR4; tordher|PK4; torkham|PK5; toronto|CA7on AU2 US1oh; ~torquay|GB4 AU2
~torrance|US4ca GB1; torrejon de ardoz|ES4; torreon|MX7; torrevieja|ES4; ~torrington|US3ct,wy; torun|PL5
tottenham|GB6 CA1on; ~totton|GB3; tottori|JP4; touba|SN5 CI3; toulon|FR4; toulouse|FR5; ~tours|FR4; tower hamlets|GB6
~town 'n' country|US4fl; townsville|AU5; ~towson|US3md; toyama|JP6; toyohashi|JP5; toyokawa|JP4; toyonaka|JP5
trabzon|TR6; tralee|IE5; ~trenton|US5nj,mi,oh,mo; trichy|IN7; ~trier|DE4; trieste|IT5; trincomalee|LK5
~trinidad|US2co; tripoli|LY6 LB5; trivandrum|IN7; trois rivieres|CA4qc; trois-rivieres|CA4qc; tromso|NO5
trondheim|NO5; troparevo|RU4; ~trujillo|PE7; ~trumbull|US3ct; tsaritsyno|RU4; tshikapa|CD5; tshwane|ZA6
tsim sha tsui|HK6; tsingtao|CN7; tsuen wan|HK5; tsukuba|JP6; tucson|US5az; tucuman|AR5; tuen mun|HK6; tuguegarao|PH4
tula|RU6; tulancingo|MX4; ~tulare|US4ca; tulsa|US5ok; tulua|CO4; tumbes|PE4; tumkur|IN5; tungi|BD5; tunis|TN6
tunja|CO4; turbat|PK5; turgutlu|TR4; turhal|TR4; turin|IT7; turkmenabat|TM5; turku|FI5; turmero|VE5; turpan|CN5
~tuscaloosa|US4al; ~tustin|US4ca; tutamandahostel|EC4; tuticorin|IN7; tuxtepec|MX4; tuxtla|MX5; tuzla|BA5; tver|RU6
twickenham|GB6; ~twin falls|US3id; tychy|PL4; ~tyldesley|GB3; ~tyler|US4tx,mn; tyoply stan|RU4; tyumen|RU6
uberaba|BR5; uberlandia|BR6; ubon ratchathani|TH4; udaipur|IN7; udgir|IN4; udon thani|TH6; udupi|IN4; ufa|RU7
ugep|NG5; uijeongbu si|KR5; uijeongbu-si|KR5; uitenhage|ZA5; ujjain|IN7; ukhta|RU4; ulan bator|MN6; ulan ude|RU5
ulan-ude|RU5; ulanhot|CN4; ulhasnagar|IN5; ulm|DE4; ulsan|KR7; uluru|AU5; ulyanovsk|RU6; umm al-fahm|IL5
umm al-quwain|AE5; umm qasr|IQ6; umraniye|TR6; umuahia|NG6; umuarama|BR4; ungaran|ID4; ~union city|US4ca,nj,ga,tn
~university city|US3mo; ~university place|US3wa; unnao|IN7; uppal kalan|IN4; uppsala|SE6; urayasu|JP4
~urbana|US3il,oh,md,ia; ~urbandale|US3ia; urdaneta|PH4; urganch|UZ4; ~urmston|GB3; uromi|NG4; ursynow|PL4; uruapan|MX5
uruguaiana|BR4; urumqi|CN7; usera|ES4; ushuaia|AR5; uskudar|TR6; ussuriysk|RU4; ust kamenogorsk|KZ5; ust' ilimsk|RU4
ust'-ilimsk|RU4; ust-kamenogorsk|KZ5; utrecht|NL6; utsunomiya|JP5; uvalde|US5tx; uvira|CD5; uyo|NG6; uzhgorod|UA4
uzhhorod|UA6; ~vacaville|US4ca; vacoas|MU4; vadodara|IN7; ~vail|US5az,co; ~valdivia|CL5; ~valdosta|US3ga
~valencia|ES7 VE6 US4ca,nm; valladolid|ES6; valledupar|CO5; ~vallejo|US4ca; ~valley glen|US4ca; ~valley stream|US3ny
valparaiso|CL7 US3in,fl; ~valrico|US3fl; van nuys|US4ca; vanadzor|AM4; ~vancouver|CA7bc US4wa; vanderbijlpark|ZA5
vantaa|FI5; varadero|CU6; varamin|IR5; varanasi|IN7; varginha|BR4; varna|BG6; varzea grande|BR5; varzea paulista|BR4
vasteras|SE4; vasyl'evsky ostrov|RU5; ~vaughan|CA5on; vavuniya|LK5; vejalpur|IN4; velikiy novgorod|RU5
velikiye luki|RU4; vellore|IN7; ~venice|IT6 US3ca,fl,il; veracruz|MX7; veraval|IN4; verdun|FR4; vereeniging|ZA5
vermont|AU2; ~verona|IT5 US2nj,wi,va,ms; versailles|FR4 US2ky,oh,mo,in; veshnyaki|RU4; ~vestavia hills|US3al
vevey|CH3; viamao|BR5; vicenza|IT4; ~victoria|CA6bc US4tx,mn,va,ks GB2; victoria de durango|MX5; victoria falls|ZW6
victoria harbour|HK6; ~victoriaville|CA3qc; victorville|US4ca; vidisha|IN4; vienna|AT6 US2va,wv,ga,il; vientiane|LA5
vieques|PR5; ~vigo|ES6; vihari|PK4; vijayawada|IN7; vila velha|BR5; villa canales|GT4; villa lugano|AR4
villa nueva|GT5; villahermosa|MX5; villaverde|ES4; villavicencio|CO6; villeurbanne|FR4; vilnius|LT5; vina del mar|CL5
~vineland|US4nj,mn CA1on; vinh long|VN4; vinnytsia|UA6; viransehir|TR4; virar|IN4; ~virginia|ZA4 US2mn,il AU1
virginia beach|US5va; visakhapatnam|IN7; ~visalia|US4ca; vitebsk|BY6; ~vitoria|BR7; vitoria da conquista|BR5
vitoria de santo antao|BR4; vizag|IN7; vizianagaram|IN5; vladikavkaz|RU6; ~vladimir|RU5; vladivostok|RU6; ~vlora|AL5
volgodonsk|RU4; volgograd|RU7; vologda|RU5; volta redonda|BR7; volzhskiy|RU5; voronezh|RU7; vryheid|ZA4; vukovar|HR5
vung tau|VN6; vykhino zhulebino|RU5; vykhino-zhulebino|RU5; wad madani|SD6; wad medani|SD5; wadi as sir|JO5
wafangdian|CN5; waikiki|US5 AU2; ~waipahu|US3hi; waitangi|NZ5; wakayama|JP5; ~wake forest|US3nc; walbrzych|PL4
~waldorf|US4md; ~wales|GB2 US1wi,ma; ~walkden|GB3; ~walla walla|US3wa; ~wallasey|GB4; ~walnut creek|US4ca
~walsall|GB4; walvis bay|NA5; wan chai|HK6; wandsbek|DE5; ~wanganui|NZ3; wanxian|CN5; warangal|IN7; wardha|IN4
~warner robins|US4ga; ~warren|US4mi,oh,ri,pa; warri|NG6; ~warrington|GB4 US2fl; warsaw|PL6 US2in,ny,nc,mo
~washington|US6dc,ut,il,mo GB3; washington heights|US4ny; ~washwood heath|GB3; waterbury|US4ct,vt
waterford|IE5 US4mi,ct,ca,wi CA1on AU1; ~waterlooville|GB4; ~watertown|US3ma,ny,wi,sd; ~watford|GB4
~watsonville|US3ca; wau|SS5; ~waukegan|US4il; ~waukesha|US4wi; ~wausau|US3wi; ~wauwatosa|US3wi; ~waxahachie|US3tx
wazirabad|PK4; ~wednesfield|GB3; weifang|CN5; weihai|CN4; weinan|CN4; welkom|ZA5; ~welland|CA3on; ~wellingborough|GB3
~wellington|NZ5 US4fl,ks,co,oh GB3 AU1; ~welsh|US1la; ~welwyn garden city|GB4; wembley|GB6 AU2; ~wenatchee|US3wa
wenchang|CN4; wenshan city|CN5; ~wentzville|US3mo; wenzhou|CN7; ~werribee|AU3; ~weslaco|US3tx; ~wesley chapel|US3fl,nc
west bromwich|GB4; west covina|US4ca; west jerusalem|IL5; west jordan|US4ut; west palm beach|US4fl
west valley city|US4ut; ~westerville|US3oh; ~westland|US4mi; ~westmont|US3ca,il,pa; ~weston super mare|GB4
~weston-super-mare|GB4; westonaria|ZA4; whangarei|NZ5; ~wheat ridge|US3co; whistler|CA6bc; ~whitby|GB6
white plains|US5ny,nc; ~white rock|CA4bc US2nm AU1; whitehorse|CA6yt; ~whitestone|US3ny; ~whitley bay|GB3
~whitstable|GB3; wichita|US5ks; wichita falls|US4tx; ~wickford|GB3; ~widnes|GB4; wiesbaden|DE5; wigan|GB4
~wigston magna|GB3; ~wildomar|US3ca; ~wilkes barre|US3pa; ~wilkes-barre|US3pa; willemstad|CW4
~williamsburg|US3ny,va,fl,ky; ~willingboro|US3nj; ~willowbrook|US3ca,il,ny; ~willowdale|CA4on
~wilmington|US4nc,de,ma,oh; ~wilmslow|GB3; wimbledon|GB6; ~winchester|GB6 US3nv,va,ma,ky CA1on; windhoek|NA5
~windsor|CA6on,qc,ns GB6 US3ct,ca,co,nc AU2; winejok|SS5; winnipeg|CA7mb; ~winsford|GB3; winston salem|US5nc
winston-salem|US5nc; ~winter garden|US3fl; ~winter haven|US3fl; ~winter springs|US3fl; winterthur|CH4; ~wisbech|GB3
~wishaw|GB3; witbank|ZA5; ~witten|DE4; wloclawek|PL4; ~woburn|US3ma; woking|GB4; ~wokingham|GB3; wolfsburg|DE4
wollongong|AU5; wolverhampton|GB5; wonju|KR5; wonsan|KP5; ~woodhaven|US3ny,mi; ~woodland hills|US4ca,ut
~woodlawn|US3md,il,va,ny; ~woodridge|US3il AU2; ~woodstock|CA3on US3ga,il,va,ny GB1; ~woonsocket|US3ri
~worcester|US5ma,ny ZA4 GB4; ~worksop|GB3; wounded knee|US5; wrexham|GB6; wroclaw|PL6; wuchuan|CN4; wuerzburg|DE6
wuhai|CN5; wuhan|CN8; wuhu|CN5; wukan|CN7; wuppertal|DE5; wurzburg|DE4; wusong|CN5; wuwei|CN5; wuxi|CN7; wuxue|CN5
wuzhou|CN5; wyoming|US4mi,oh,mn,pa AU2; xai xai|MZ4; xai-xai|MZ4; xalapa de enriquez|MX5; xi'an|CN8; xiamen|CN7
xian|CN7; xiangtan|CN6; xiangyang|CN5; xianning|CN5; xiantao|CN5; xianyang|CN6; xiaogan|CN4; xiazhen|CN4; xichang|CN4
xico|MX5; xilin hot|CN4; xindi|CN4; xinghua|CN4; xingtai|CN6; xinhui|CN5; xining|CN6; xinji|CN4; xinpu|CN5; xintai|CN5
xinxiang|CN6; xinyang|CN6; xinyuan|CN5; xinzhou|CN4; xiulin|CN4; ~xiuying|CN5; xochimilco|MX5; xuanzhou|CN4
xuchang|CN6; yaizu|JP4; yakeshi|CN4; ~yakima|US4wa; yakutsk|RU6; yalta|UA6; yamagata|JP5; ~yamaguchi|JP4
yamoussoukro|CI5; yamunanagar|IN5; yanbu|SA6; yancheng|CN6; yangchun|CN4; yangjiang|CN5; yangju|KR5; yangon|MM7
yangquan|CN5; yangshuo|CN5; yangzhou|CN5; yanji|CN5; yantai|CN7; yaounde|CM6; yaroslavl|RU6; yasenevo|RU5
yau ma tei|HK6; yavatmal|IN4; yazd|IR5; ~yeadon|GB3 US2pa; yekaterinburg|RU7; yelahanka|IN4; yelets|RU4
yellowknife|CA6nt; yen vinh|VN4; yenakiyeve|UA4; yenangyaung|MM4; yeosu|KR5; ~yeovil|GB3; yerevan|AM6; yevlakh|AZ4
yevpatoriya|UA4; yibin|CN5; yichang|CN7; yichun|CN4; yinchuan|CN7; yingkou|CN6; yiyang|CN5; yogyakarta|ID6
yokkaichi|JP5; yokohama|JP8; yokosuka|JP6; yola|NG6; yonago|JP4; yongbyon|KP5; yonkers|US5ny; yono|JP6
~yorba linda|US4ca; ~york|GB6 US3pa,sc,ne,al AU1; yorkshire|US2va,ny; yoshkar ola|RU5; yoshkar-ola|RU5
~youngstown|US4oh,fl,ny; ypres|BE3; yuanlin|TW4; ~yuba city|US4ca; ~yucaipa|US3ca; yuci|CN5; yuen long kau hui|HK4
yueyang|CN6; yulin|CN4; yuncheng|CN5; yunfu|CN7; yushu|CN4; yuyao|CN4; yuzhno sakhalinsk|RU4; yuzhno-sakhalinsk|RU4
zaanstad|NL4; zaatari|JO5; zabol|IR4; zabrze|PL5; zacatecas|MX4; zagazig|EG5; zagreb|HR6; ~zahedan|IR5; zahle|LB5
zamboanga|PH6; zamboanga city|PH6; ~zamora|MX4 ES4; zanjan|IR5; zanzibar|TZ5; zaoyang|CN5; zaozhuang|CN5; zapopan|MX6
zaporizhia|UA6; zaporizhzhia|UA7; ~zaragoza|ES6; ~zaria|NG6; zarqa|JO6; zawiya|LY6; zawiyah|LY6; zeebrugge|BE6
zeeland|US2mi; zelenograd|RU5; zemun|RS4; zenica|BA5; zepa|BA5; zeytinburnu|TR5; zhabei|CN6; zhalantun|CN4
zhanaozen|KZ5; zhangjiakou|CN6; zhangjiakou shi xuanhua qu|CN5; zhangye|CN4; zhangzhou|CN6; zhanjiang|CN6
zhaodong|CN4; zhaoqing|CN5; zhaotong|CN4; zhaoyuan|CN4; zheleznodorozhnyy|RU4; zhengzhou|CN7; zhenjiang|CN6
zhenzhou|CN4; zhezqazghan|KZ4; zhicheng|CN4; zhongshan|CN7; zhongxiang|CN4; zhoucun|CN4; zhoukou|CN5
zhu cheng city|CN6; zhuhai|CN7; zhuji|CN4; zhulebino|RU4; zhumadian|CN6; zhuzhou|CN6; zhytomyr|UA6; zibo|CN7
zielona gora|PL4; zigong|CN6; ziguinchor|SN5; zinder|NE5; zintan|LY6; zlatoust|RU5; zliten|LY6; zoetermeer|NL4
zomba|MW5; zonguldak|TR4; zoucheng|CN5; zuerich|CH6; zug|CH3; zugdidi|GE5; zuglo|HU4; zunyi|CN5; zurich|CH6
zuwara|LY6; zwolle|NL4; zyablikovo|RU4; zyuzino|RU4; ða lat|VN5
`;
