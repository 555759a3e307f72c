/** Platforms, which carry anyone's posts, and outlets of international bodies: own knowledge. */
export const WORLDWIDE = `
= US
X! #x | | x.com | platform
Twitter | | twitter.com t.co | platform
Facebook | | facebook.com fb.com | platform
Instagram | | instagram.com | platform
WhatsApp | | whatsapp.com | platform
YouTube | | youtube.com youtu.be | platform
Reddit | | reddit.com | platform
LinkedIn | | linkedin.com | platform
Snapchat | | snapchat.com | platform
Threads! #threads | | threads.net threads.com | platform
Truth Social | | truthsocial.com | platform
Parler | | parler.com | platform
Gab! #gab | | gab.com | platform
Gettr | | gettr.com | platform
Rumble! | | rumble.com | platform
Tumblr | | tumblr.com | platform
Pinterest | | pinterest.com | platform
Twitch! | | twitch.tv | platform
Discord! | | discord.com | platform
Substack | | substack.com | platform
Medium~ | Medium.com | medium.com | platform
Blogger~ | | blogspot.com blogger.com | platform
WordPress | | wordpress.com | platform
Myspace | | myspace.com | platform
Bluesky | | bsky.app | platform
Clubhouse! | | clubhouse.com | platform
Google News | | news.google.com | platform
Wikipedia | | wikipedia.org | platform
GitHub | | github.com | platform
Vimeo | | vimeo.com | platform
Flickr | | flickr.com | platform
Skype | | skype.com | platform
Nextdoor | | nextdoor.com | platform
= AE
Telegram! | | telegram.org t.me | platform
= CN
Weibo | Sina Weibo | weibo.com weibo.cn | platform
WeChat | Weixin | wechat.com | platform
TikTok | | tiktok.com | platform
Douyin | | douyin.com | platform
Bilibili | | bilibili.com | platform
Xiaohongshu | RedNote | xiaohongshu.com | platform
Toutiao | | toutiao.com | platform
Zhihu | | zhihu.com | platform
= RU
VKontakte | VK? | vk.com | platform
Odnoklassniki | | ok.ru | platform
LiveJournal | | livejournal.com | platform
RuTube | | rutube.ru | platform
= JP
LINE~ | | line.me | platform
Niconico | | nicovideo.jp | platform
= KR
KakaoTalk | Kakao Talk | kakao.com | platform
Naver? | | naver.com | platform
= DE
Mastodon | | joinmastodon.org mastodon.social | platform
= FR
Dailymotion | | dailymotion.com | platform
= IN
Koo? #koo | | kooapp.com | platform
ShareChat | | sharechat.com | platform
= IT
IPS! | Inter Press Service | ipsnews.net | agency
= US
UN News | UN News Service; UN News Centre; UN Radio; United Nations Radio; UN News Center | news.un.org | agency
= GB
Compass Direct | Compass Direct News | | agency
Morning Star News | | morningstarnews.org | agency
= KE
IRIN! | Integrated Regional Information Networks | irinnews.org | agency
`;
