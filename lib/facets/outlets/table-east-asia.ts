// A data table, hence long.

/** Outlets of China, Taiwan, Japan, Korea and Hong Kong: own knowledge. Rows as `readTable` takes them. */
export const EAST_ASIA = `
= CN
Xinhua | New China News Agency; Hsinhua; Xinhuanet; Hsin Hua; China Features | xinhuanet.com news.cn | agency
China News Service | CNS!; Chinanews; Zhongxin | chinanews.com chinanews.com.cn ecns.cn | agency
People's Daily | Peoples Daily; People's Daily Online; Renmin Ribao; people.cn | people.com.cn people.cn | paper
China Daily | | chinadaily.com.cn | paper
Global Times | Huanqiu Shibao; GlobalTimes | globaltimes.cn huanqiu.com | paper
Guangming Daily | Guangming Ribao | gmw.cn | paper
PLA Daily | People's Liberation Army Daily; Liberation Army Daily; Jiefangjun Bao | 81.cn chinamil.com.cn | paper
Economic Daily #economic-daily-cn | | ce.cn | paper
Economic Information Daily | Economic Information! | jjckb.cn | paper
China Youth Daily | | cyol.com | paper
Workers' Daily | Workers Daily | workercn.cn | paper
Legal Daily | Legal Evening News | legaldaily.com.cn | paper
China Legal News | | | paper
Farmers' Daily | Farmers Daily; Peasants' Daily | farmer.com.cn | paper
Science and Technology Daily | | stdaily.com | paper
Study Times | | studytimes.cn | paper
Reference News | | cankaoxiaoxi.com | paper
Beijing Daily | Peking Daily | bjd.com.cn | paper
Beijing Youth Daily | | ynet.com | paper
Beijing News? | The Beijing News | bjnews.com.cn | paper
Beijing Review | Peking Review | bjreview.com | magazine
Beijing Evening News | | | paper
Liberation Daily | Jiefang Daily; Jiefang Ribao | jfdaily.com shobserver.com | paper
Wen Hui Daily | Wenhui Daily; Wen Hui Bao; Wenhui Bao | whb.cn | paper
Xinmin Evening News | | xinmin.cn | paper
Shanghai Daily | | shine.cn shanghaidaily.com | paper
Sixth Tone | | sixthtone.com | site
The Paper? #the-paper-cn | ThePaper.cn; ThePaper; Shanghai-based The Paper; Pengpai | thepaper.cn | site
Jiemian | Jiemian News | jiemian.com | site
Yicai | Yicai Global; China Business News; First Financial Daily | yicai.com yicaiglobal.com | site
Nanfang Daily | Southern Daily | southcn.com | paper
Southern Weekly | Southern Weekend; Nanfang Zhoumo | infzm.com | paper
Southern Metropolis Daily | Nanfang Dushi Bao; Southern Metropolis News | oeeee.com nandu.com | paper
Guangzhou Daily | | dayoo.com | paper
Yangcheng Evening News | | ycwb.com | paper
Shenzhen Special Zone Daily | | sznews.com | paper
Shenzhen Daily | | | paper
Qianjiang Evening News | | | paper
Dahe Daily | | | paper
Hainan Daily | | | paper
Fujian Daily | | | paper
Xinjiang Daily | | | paper
Tibet Daily | | | paper
Sichuan Daily | | | paper
Hunan Daily | | | paper
Henan Daily | | | paper
Hubei Daily | | | paper
Xinhua Daily | | | paper
Yangtse Evening Post | Yangtze Evening Post | | paper
Zhejiang Daily | | | paper
Chengdu Business Daily | | cdsb.com | paper
Cover News | | | site
Huaxi Metropolis Daily | | | paper
Chengdu Evening News | | | paper
Red Star News | | | paper
21st Century Business Herald | | 21jingji.com | paper
China Business Journal | China Business? | cb.com.cn | paper
Economic Observer? | The Economic Observer | eeo.com.cn | paper
Shanghai Securities News | | cnstock.com | paper
China Securities Journal | | cs.com.cn | paper
Securities Times | | stcn.com | paper
Securities Daily | | zqrb.cn | paper
Caixin | Caixin Global; Caixin Media; Century Weekly; Caixin Online | caixin.com caixinglobal.com | magazine
Caijing | | caijing.com.cn | magazine
Qiushi | Qiushi journal; Red Flag!; Qiu Shi; Hongqi? | qstheory.cn | magazine
Outlook Weekly | Liaowang | | magazine
Yanhuang Chunqiu | | | magazine
CCTV? | China Central Television; CCTV News; CCTV-1; China Central TV; Chinese Central Television | cctv.com cntv.cn | broadcaster
CGTN | China Global Television Network; CCTV International | cgtn.com | broadcaster
China National Radio | Central People's Broadcasting Station | cnr.cn | broadcaster
China Media Group | | | broadcaster
China Radio International | Radio Peking; Radio Beijing; Peking Radio; Beijing Radio; CRI! | cri.cn | broadcaster
Dragon TV | | | broadcaster
Shenzhen TV | | | broadcaster
Guangdong Television | Guangdong TV | | broadcaster
Phoenix Weekly | | | magazine
Hunan Television | Hunan TV | | broadcaster
Beijing Television | Beijing TV | | broadcaster
Shanghai Television | Shanghai TV | | broadcaster
Sina? #sina | Sina.com; Sina News; Sina Finance; Sina.com.cn | sina.com.cn sina.com | site
Sohu? #sohu | Sohu.com; Sohu News | sohu.com | site
Tencent News | QQ.com | news.qq.com | site
NetEase News | | | site
The World of Chinese | | | site
36Kr | | 36kr.com | site
TechNode | | technode.com | site
What's on Weibo | | | site
= HK
South China Morning Post | SCMP; Sunday Morning Post; SCMP.com | scmp.com | paper
The Standard? #the-standard-hk | Hong Kong Standard; Hong Kong iMail | thestandard.com.hk | paper
Ming Pao | Ming Pao Daily News; Mingpao; Ming Pao Daily | mingpao.com | paper
Apple Daily | | appledaily.com | paper
Wen Wei Po | Wen Wei Pao; Wenweipo | wenweipo.com | paper
Ta Kung Pao | Takungpao; Ta Kung Po; Takung Pao | takungpao.com.hk takungpao.com | paper
Sing Tao Daily | Sing Tao; Sing Tao Jih Pao | stheadline.com singtao.ca | paper
Oriental Daily News | Oriental Daily; on.cc | orientaldaily.on.cc on.cc | paper
Hong Kong Economic Journal | Economic Journal!; EJ Insight | hkej.com ejinsight.com | paper
Hong Kong Economic Times | HKET | hket.com | paper
Sing Pao | Sing Pao Daily News | | paper
The Sun Hong Kong | | | paper
Headline Daily | | | paper
Tin Tin Daily News | | | paper
Hong Kong Commercial Daily | | hkcd.com | paper
Far Eastern Economic Review | FEER? | feer.com | magazine
Asiaweek | | | magazine
Yazhou Zhoukan | | yzzk.com | magazine
Next Magazine | | | magazine
East Week | Eastweek | | magazine
The Initium | Initium Media | theinitium.com | site
InMedia | inmediahk.net | inmediahk.net | site
Citizen News! | | | site
HK01 | | hk01.com | site
Stand News | | thestandnews.com | site
Hong Kong Free Press | HKFP | hongkongfp.com | site
Passion Times | | passiontimes.hk | site
Asia Times | Asia Times Online | asiatimes.com atimes.com | site
Asia Sentinel | | asiasentinel.com | site
RTHK | Radio Television Hong Kong; Government Radio; Radio Hong Kong | rthk.hk | broadcaster
TVB? | TVB News; Television Broadcasts Ltd; TVB Jade; TVB Pearl | tvb.com | broadcaster
Phoenix Television | Phoenix TV; Phoenix Satellite Television; Phoenix satellite TV; Phoenix News; ifeng.com | ifeng.com | broadcaster
Cable TV Hong Kong | i-Cable News; Hong Kong Cable TV; i-Cable; iCable; Now TV? | i-cable.com | broadcaster
Commercial Radio Hong Kong | Hong Kong's Commercial Radio; Hong Kong Commercial Radio | 881903.com | broadcaster
ATV? #atv-hk | Asia Television; ATV News | | broadcaster
= MO
Macau Daily Times | | macaudailytimes.com.mo | paper
Macao Daily News | | | paper
Macau Business | Macau News Agency | macaubusiness.com | paper
TDM? | Teledifusão de Macau; TDM Radio Macau; Radio Macau | tdm.com.mo | broadcaster
= TW
Central News Agency | CNA?; Focus Taiwan; Taiwan Central News Agency; official Central News Agency | cna.com.tw focustaiwan.tw | agency
Taipei Times | | taipeitimes.com | paper
Taiwan News | | taiwannews.com.tw | site
China Post? | The China Post | chinapost.com.tw | paper
Liberty Times | Liberty Times Net | ltn.com.tw | paper
China Times | | chinatimes.com | paper
Want Daily | | | paper
Want China Times | | | paper
Commercial Times | | | paper
United Daily News | UDN? | udn.com | paper
Economic Daily News | | money.udn.com | paper
Taiwan Times | | | paper
Central Daily News | | | paper
Business Weekly! #business-weekly-tw | | businessweekly.com.tw | magazine
CommonWealth Magazine | | cw.com.tw | magazine
Mirror Media | Mirror Weekly~ | mirrormedia.mg | site
SETN | SET News | | site
NOWnews | | | site
Up Media | | | site
Storm Media | | storm.mg | site
ETtoday | | ettoday.net | site
DigiTimes | | digitimes.com | site
Formosa TV | FTV? | ftvnews.com.tw | broadcaster
China Television Company | | | broadcaster
TTV News | Taiwan Television | | broadcaster
SETTV | Sanlih | | broadcaster
ERA TV | | | broadcaster
Public Television Service | | | broadcaster
CTi News | CTi TV; CTiTV | | broadcaster
TVBS | TVBS News | tvbs.com.tw | broadcaster
The Reporter? #the-reporter-tw | | twreporter.org | site
Ketagalan Media | | | site
New Bloom | | newbloommag.net | magazine
Broadcasting Corporation of China | Taiwan radio | | broadcaster
Radio Taiwan International | Voice of Free China | rti.org.tw | broadcaster
= JP
Kyodo News | Kyodo; Kyodo News International | kyodonews.net kyodonews.jp | agency
Jiji Press | Jiji | jiji.com | agency
Domei | Rengo? | | agency
Asahi Shimbun | Asahi@; Asahi Evening News; Asahi Shinbun | asahi.com | paper
Yomiuri Shimbun | Yomiuri; Daily Yomiuri; The Japan News; Yomiuri Shinbun; Japan News? | yomiuri.co.jp japannews.yomiuri.co.jp the-japan-news.com | paper
Mainichi Shimbun | Mainichi; Mainichi Daily News; The Mainichi; Mainichi Japan; Mainichi Shinbun | mainichi.jp mainichi.co.jp | paper
Nihon Keizai Shimbun | Nikkei!; Nihon Keizai; Nikkei Weekly; Japan Economic Journal; Nikkei financial daily; Nikkei Business; Nikkei.com; Nikkei economic daily; Nikkei economic newspaper; Nikkei Shimbun | nikkei.com | paper
Nikkei Asia | Nikkei Asian Review | asia.nikkei.com | magazine
Sankei Shimbun | Sankei?; Sankei Shinbun; Fuji-Sankei | sankei.com | paper
Nikkan Kogyo Shimbun | Nikkan Kogyo; Nihon Kogyo Shimbun; Japan Industrial Journal | nikkan.co.jp | paper
Tokyo Shimbun | Tokyo newspaper | tokyo-np.co.jp | paper
Chunichi Shimbun | Chunichi newspaper; Chunichi? | chunichi.co.jp | paper
Hokkaido Shimbun | | hokkaido-np.co.jp | paper
Shinano Mainichi Shimbun | | | paper
Fukushima Minyu | | | paper
Fukushima Minpo | | | paper
Niigata Nippo | | | paper
Shizuoka Shimbun | | | paper
Kahoku Shimpo | Kahoku Shinpo | | paper
Chugoku Shimbun | | | paper
Kyoto Shimbun | | | paper
Kobe Shimbun | | | paper
Nishinippon Shimbun | Nishi Nippon Shimbun | | paper
Ryukyu Shimpo | Ryukyu Shinpo | ryukyushimpo.jp | paper
Okinawa Times | | okinawatimes.co.jp | paper
The Japan Times | | japantimes.co.jp | paper
Akahata? | Shimbun Akahata | jcp.or.jp | paper
Nikkan Sports | | nikkansports.com | paper
Daily Sports | | | paper
Tokyo Sports | | | paper
Sankei Sports | | | paper
Sports Hochi | Hochi Shimbun | hochi.news | paper
Sports Nippon | Sponichi | sponichi.co.jp | paper
Shukan Bunshun | Bunshun | bunshun.jp | magazine
Bungei Shunju | Bungeishunju | | magazine
Shukan Shincho | | dailyshincho.jp | magazine
Josei Jishin | | | magazine
Flash~ #flash-jp | Flash magazine | | magazine
Friday~ #friday-jp | Friday magazine | | magazine
Shukan Post | | | magazine
Shukan Gendai | Gendai Business | | magazine
Toyo Keizai | Weekly Toyo Keizai | toyokeizai.net | magazine
President~ #president-jp | President magazine | | magazine
Diamond Weekly | Weekly Diamond; Shukan Diamond; Diamond Online | diamond.jp | magazine
Japan Today | | japantoday.com | site
Japan Forward | | japan-forward.com | site
Unseen Japan | | | site
NHK | Japan Broadcasting Corporation; NHK World; NHK TV; Nippon Hoso Kyokai; NHK World-Japan; NHK Broadcasting | nhk.or.jp nhk.jp | broadcaster
Nippon TV | NTV?; Nippon Television; NNN television; Nippon Television Network; Nippon News Network; Nippon TV network | news.ntv.co.jp ntv.co.jp | broadcaster
TBS? #tbs-jp | Tokyo Broadcasting System; JNN?; TBS TV; Japan News Network; TBS News | tbs.co.jp newsdig.tbs.co.jp | broadcaster
Fuji TV | Fuji Television; Fuji Television Network; FNN?; Fuji News Network; Fuji TV network | fnn.jp fujitv.co.jp | broadcaster
TV Asahi | Asahi TV; ANN News; Asahi National Broadcasting; TV Asahi network; Asahi Television | tv-asahi.co.jp | broadcaster
TV Tokyo | Television Tokyo; TV Tokyo network | tv-tokyo.co.jp | broadcaster
AbemaTV | Abema TV; Abema Times | abema.tv | broadcaster
= KR
Yonhap #yonhap-news-agency | Yonhap News Agency; Yonhap News; Yonhap News TV; Yonhap Infomax | yna.co.kr yonhapnews.co.kr | agency
Soompi | | soompi.com | site
Newsis | | newsis.com | agency
News1? | News1 Korea | news1.kr | agency
Hapdong? | | | agency
Naewoe Press | Naewoe Press Agency | | agency
Orient Press | | | agency
Chosun Ilbo | Chosun?; Chosunilbo; Chosun Biz; ChosunBiz | chosun.com biz.chosun.com | paper
JoongAng Ilbo | JoongAng Daily; Korea JoongAng Daily; Joong-Ang Ilbo; Chungang Ilbo; JoongAng Sunday | joongang.co.kr koreajoongangdaily.joins.com koreajoongangdaily.com | paper
Dong-A Ilbo | Donga Ilbo; Dong-a Ilbo; Tong-A Ilbo | donga.com | paper
Hankyoreh | Hankyoreh Shinmun; Hangyore | hani.co.kr | paper
Kyunghyang Shinmun | Kyunghyang?; Kyunghyang Daily; Kyonghyang Shinmun | khan.co.kr | paper
Hankook Ilbo | Hanguk Ilbo; Hankook newspaper | hankookilbo.com | paper
Seoul Shinmun | Seoul Sinmun | seoul.co.kr | paper
Segye Ilbo | Segye Times | segye.com | paper
Kukmin Ilbo | | kmib.co.kr | paper
Munhwa Ilbo | | munhwa.com | paper
Maeil Business Newspaper | Maeil Business; Maeil Kyungje; Maeil Business Daily; Maeil Business News Korea; Pulse News Korea; Maeil Economic Daily | mk.co.kr | paper
Korea Economic Daily | Hankyung; Hankuk Kyungje; KED Global | hankyung.com kedglobal.com | paper
Seoul Economic Daily | Sedaily | sedaily.com | paper
Financial News Korea | | | paper
Money Today | MoneyToday | | paper
Edaily | E-daily | edaily.co.kr | paper
Asia Business Daily | Asia Economy | | paper
Herald Business | Herald Economy | | paper
The Korea Herald | | koreaherald.com | paper
The Korea Times | | koreatimes.co.kr | paper
OhmyNews | | ohmynews.com | site
SisaIN | | | magazine
Sisa Journal | | | magazine
Tongil News | | | site
Pressian | | | site
Korea Exposé | | | site
Newstapa | | | site
KBS? | Korean Broadcasting System; KBS World; KBS News; KBS TV; Korea Broadcasting System | kbs.co.kr | broadcaster
MBC? #mbc-kr | Munhwa Broadcasting Corporation; Munhwa Broadcasting Corp; MBC TV; Munhwa Broadcasting | imbc.com imnews.imbc.com | broadcaster
SBS? #sbs-kr | Seoul Broadcasting System | news.sbs.co.kr sbs.co.kr | broadcaster
YTN | YTN News; YTN TV | ytn.co.kr | broadcaster
JTBC | JTBC TV; JTBC News | jtbc.co.kr news.jtbc.co.kr | broadcaster
TV Chosun | Chosun TV | tvchosun.com | broadcaster
CBS Radio Korea | | | broadcaster
Arirang TV | Arirang News; Arirang? | arirang.com | broadcaster
MBN? | MBN TV | | broadcaster
Channel A? | Channel A TV | | broadcaster
NK News | NK Pro; NKNews; NKnews.org | nknews.org | site
Daily NK | DailyNK | dailynk.com | site
Rimjin-gang | | | site
= KP
KCNA | Korean Central News Agency; Korea Central News Agency; Central News Agency of Korea; Kcna | kcna.kp kcna.co.jp | agency
Rodong Sinmun | Rodong Shinmun; Nodong Sinmun; Rodong Sinmum; Rodong Shimbun; Nodong Shinmun; Nodong Shinmoon | rodong.rep.kp | paper
Minju Joson | Minju Choson; Minju Chosun | | paper
Pyongyang Times | | | paper
Uriminzokkiri | Uriminjokkiri | uriminzokkiri.com | site
Tongil Sinbo | | | site
Arirang Meari | Meari website | | site
DPRK Today | | | site
Korean Central Television | KCTV; Korean Central TV; North Korean Central Television; North Korean Central TV; Pyongyang Television | | broadcaster
Radio Pyongyang | Pyongyang Radio; Pyongyang Broadcasting Station; Voice of Korea | | broadcaster
Korean Central Broadcasting Station | Central Broadcasting Station?; Korean Central Broadcasting | | broadcaster
Choson Sinbo | Chosun Sinbo; Choson Shinbo; Chosun Shinbo; Joson Sinbo | chosonsinbo.com | paper
= SG
KrASIA | | kr-asia.com | site
`;
