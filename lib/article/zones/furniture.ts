/** No line of a page's furniture is longer, in UTF-16 units. */
const LENGTH = 300;

/** Platforms and verbs of which lines of buttons are made. */
const BUTTONS = new Set(
  "share tweet email e-mail mail print copy link save pin post facebook twitter x whatsapp linkedin reddit telegram pinterest messenger instagram bluesky threads youtube flipboard this article story page on via by to with & | / • · + , or and".split(
    " ",
  ),
);

const PLATFORM =
  "(?:Facebook|Twitter|X|WhatsApp|LinkedIn|Telegram|Instagram|YouTube|TikTok|Threads|Bluesky|Google\\s+News|Viber|Signal)";

/** Whole lines, whatever their case. */
const LINES = new RegExp(
  String.raw`^(?:${[
    "advertise?ments?|advertising|sponsored(?:\\s+content)?|promoted|publicité|publicidad|publicidade|pubblicità|anzeige|werbung|advertentie|annonse?|mainos|reklama?|реклама|广告|廣告|広告|광고|إعلان",
    "(?:this\\s+)?(?:story|article|text)\\s+continues\\s+(?:below|after)(?:\\s+(?:the\\s+|this\\s+)?(?:advertisement|ad|gallery|video|photo|image|map|break|player))?|continue\\s+reading(?:\\s+below)?|scroll\\s+(?:down\\s+)?to\\s+continue(?:\\s+reading)?|scroll\\s+down",
    "read\\s+(?:more|also|next|full\\s+story)|also\\s+read|see\\s+also|view\\s+(?:all|more|comments)|(?:show|load)\\s+(?:more|all)|more\\s*[>»→\\s]+|related(?:\\s+(?:stories|articles|news|topics|posts|content))?|(?:most\\s+)?(?:read|popular)|trending(?:\\s+now)?|you\\s+(?:may|might)\\s+also\\s+like|recommended(?:\\s+for\\s+you)?|more\\s+on\\s+this\\s+story|lire\\s+aussi|à\\s+lire\\s+aussi|lea\\s+también|leia\\s+(?:também|mais)|lesen\\s+sie\\s+auch|mehr\\s+zum\\s+thema|leggi\\s+anche|lees\\s+ook|читайте\\s+также|相关阅读|関連記事|続きを読む|관련기사|اقرأ\\s+أيضا",
    "share(?:\\s+(?:this|on|via))?(?:\\s+(?:article|story|page|post))?|partager|compartir|compartilhar|condividi|teilen|поделиться|分享|tweet|print(?:\\s+this\\s+(?:article|page))?|copy\\s+link|back\\s+to\\s+top|skip\\s+(?:to|past)\\s+[\\p{L}\\s-]{3,40}",
    "comments?(?:\\s*\\(\\d+\\))?|no\\s+comments(?:\\s+yet)?|[\\d,.]+\\s+comments?|(?:leave|post|add)\\s+a\\s+(?:comment|reply)|join\\s+the\\s+(?:conversation|discussion)|have\\s+your\\s+say",
    "subscribe(?:r\\s+only(?:\\s+stories)?)?(?:\\s+(?:now|today|here))?|sign\\s+(?:in|up)(?:\\s+(?:now|here))?|log\\s+in|register\\s+now|follow\\s+us|newsletter|(?:sign\\s+up\\s+for\\s+)?our\\s+newsletters?",
    "(?:accept|reject|allow)\\s+(?:all\\s+)?cookies|accept\\s+all|(?:cookie|privacy)\\s+(?:policy|settings|notice|preferences)|manage\\s+(?:cookies|(?:cookie|your|my)\\s+(?:preferences|settings))|terms\\s+(?:of\\s+(?:use|service)|and\\s+conditions)",
    "(?:image|photo|media)\\s+caption|media\\s+playback\\s+is\\s+(?:not\\s+supported|unsupported)\\s+on\\s+(?:this|your)\\s+device|this\\s+video\\s+(?:can\\s+not|cannot)\\s+be\\s+played",
    "(?:\\d+|one|two|three|four|five)\\s+min(?:ute)?s?\\s+read|(?:estimated\\s+)?read(?:ing)?\\s+time:?\\s*\\d+\\s+min(?:ute)?s?|listen\\s+to\\s+this\\s+article(?:\\s+\\d+\\s+min(?:ute)?s?)?",
  ].join("|")})\s*[:…»→>|]*$`,
  "iu",
);

/** A label and the headline that it leads to: `Also read: …`, `Lire aussi : …`. A hyphen without spaces is a word's. */
const LINKS =
  /^(?:(?:(?:read|see)\s+(?:more|also|next)|also\s+read|related(?:\s+(?:stories|story|articles?|news|reading|coverage|links?))?|watch|listen|more\s+(?:from|on|stories)(?:\s+[\p{L}\p{N}\s]{1,40})?|don['’]t\s+miss|recommended|you\s+(?:may|might)\s+also\s+like|(?:à\s+)?lire\s+aussi|lea\s+(?:también|más)|lee\s+también|leer\s+más|te\s+puede\s+interesar|leia\s+(?:também|mais)|saiba\s+mais|lesen\s+sie\s+auch|mehr\s+zum\s+thema|leggi\s+anche|lees\s+ook|czytaj\s+(?:też|także)|zobacz\s+też|les\s+også|läs\s+också|läs\s+mer|lue\s+myös|baca\s+juga|ayrıca\s+okuyun|читайте\s+также|相关阅读|関連記事|관련기사|اقرأ\s+أيضا)\s*(?:[:：|»→]|\s[–—-]\s).*)$/iu;

/** The same without a mark, where a headline follows at once: `ALSO READ Ferries to stop`, `Read more about the bridge`. */
const UNMARKED =
  /^(?:(?:ALSO READ|READ ALSO|READ MORE|READ NEXT|Also [Rr]ead|Read [Aa]lso|Lire aussi|Lea también|Lesen Sie auch|Leggi anche|Leia também|Читайте также)\s+(?=[\p{Lu}\p{N}"“«‘])|Read (?:more|the (?:full|original) (?:story|article)) (?:about|on|at|from|here|in)\b)[^.!?]{3,140}$/u;

/** What a page asks its reader to do, up to the end of the line. The thing asked for must be a page's. */
const ASKS = new RegExp(
  String.raw`^(?:please\s+)?(?:(?:sign\s+up|subscribe|register)\s+(?:now\s+|today\s+|here\s+)?(?:for|to|with)\s+(?:[\p{L}\p{N}'’&-]+\s+){0,6}(?:newsletters?|newsletter['’]s|e-?mails?|alerts?|updates|bulletins?|briefings?|digest|notifications|podcast|channel|inbox|headlines)\b|subscribe\s+(?:(?:now|today|here)\s+)?(?:to\s+(?:get|read|continue|our|us|the\s+\p{Lu})|for\s+(?:full|unlimited|free|as\s+little|just|only|[$€£\d]))|(?:get|receive)\s+(?:[\p{L}\p{N}'’,&-]+\s+){1,12}(?:in|to|into|straight\s+to)\s+your\s+(?:e-?mail\s+)?(?:inbox|e-?mail|phone|mailbox)|(?:enter|submit)\s+your\s+e-?mail|(?:follow|like|find|join)\s+(?:us|our\s+[\p{L}\s]{2,30}?|@\w+|\p{Lu}[\p{L}\s]{1,30}?)\s+on\s+(?:our\s+)?${PLATFORM}|join\s+(?:our|the)\s+(?:[\p{L}'’]+\s+){0,3}(?:${PLATFORM})\s+(?:channel|group|community)|download\s+(?:the|our)\s+(?:[\p{L}'’]+\s+){0,3}app\b|(?:click|tap)\s+here\s+(?:to|for)\s|support\s+(?:our|independent|quality|local)\s+journalism|(?:to\s+)?(?:leave|post)\s+a\s+comment)`,
  "iu",
);

/** What a page says of itself. */
const COOKIES =
  /^(?:(?:this|our)\s+(?:web\s?)?site(?:s)?\s+uses?\s+cookies(?=[.!]|$|\s+(?:to|for|and|in\s+order|that|so)\s)|we(?:\s+and\s+our\s+partners)?\s+use\s+cookies(?=[.!]|$|\s+(?:to|for|and|on|in\s+order|that|so)\s)|by\s+(?:continuing|using|clicking|browsing)\b.{0,80}\b(?:cookies|privacy\s+policy|terms\s+of\s+(?:use|service)))/iu;

/** Whom a page's own words speak to. */
const TO_READER = /\b(?:you|your|our|us)\b/i;

/** Words of a story that tells of a page's words, and quotation marks, which a page does not put around its own. */
const STORY =
  /["“”«»]|\b(?:said|says|told|tells|asked|wrote|reads?\s+the|argued|added|according|announced|ruled|found|held|he|she|they|his|her|their|was|were|had)\b/iu;

/** Whose picture it is, on a line of its own: `Image copyright Getty Images`, `Image source, AFP`. */
const WHOSE =
  /^(?:image|photo)\s+(?:copyright|source|credit)[:,]?\s+(?:©\s*)?(?=\p{Lu}|@)(?:(?!\b(?:image|photo|media)\s+caption\b)[^.!?]){1,80}$/iu;

const RULE = /^[-_*=•·–—\s]{3,}$/;

/** Whether a line is a page's and not the story's: buttons, links to other stories, boxes that ask for something. */
export function isFurniture(words: string): boolean {
  // A page writes its buttons large; a small letter goes on with a sentence, as where a line of it ends in `share`.
  if (words.length > LENGTH || (/^\p{Ll}/u.test(words) && !/^advert/.test(words))) return false;
  if (LINES.test(words) || LINKS.test(words) || UNMARKED.test(words) || RULE.test(words) || areButtons(words))
    return true;
  if (WHOSE.test(words)) return /^\S+\s+\S+\s+(?:©\s*)?[\p{Lu}@]/u.test(words) && words !== words.toUpperCase();
  const asks = ASKS.test(words) || (COOKIES.test(words) && (TO_READER.test(words) || /cookies[.!]?$/i.test(words)));
  return asks && !STORY.test(words);
}

const isButton = (word: string): boolean => BUTTONS.has(word.replace(/[,:|]$/, ""));
const NUMBER = /^[\d.,]+k?$/;

/** `Share on Facebook Tweet 12`: names of buttons and numbers alone, with a button to press or three names. */
function areButtons(words: string): boolean {
  if (words.length > 120) return false;
  const lower = words.toLowerCase();
  const [first = ""] = /^\S+/.exec(lower) ?? [];
  if (!isButton(first) && !NUMBER.test(first)) return false;
  const all = lower.split(/\s+/);
  const names = all.filter(isButton);
  if (!all.every((word) => names.includes(word) || NUMBER.test(word))) return false;
  return all.length > 1 && (/^(?:share|tweet|print|email|e-mail|copy|save|pin)$/.test(all[0]!) || names.length > 2);
}
