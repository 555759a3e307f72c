/** A word, number, handle or mark of a passage. `start` and `end` are UTF-16 units of the passage's text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sentence of the passage that it stands in, from 0. */
  readonly sentence: number;
}

/** Short forms that keep their stop and do not end a sentence. */
const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Sir|St|Ste|Mt|Ft|Gen|Col|Lt|Maj|Capt|Cmdr|Sgt|Adm|Rev|Fr|Hon|Gov|Sen|Rep|Reps|Sens|Pres|Amb|Sec|Min|Jr|Sr|vs|etc|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Ltd|Co|Corp|Bros|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta)$/;

/** One alternative a kind, longest first: URL, handle or tag, `U.S.`, initial `S.`, word (with `'` inside), number, mark. */
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>"”)]*[^\s<>"”).,;:!?]|[@#][\p{L}\p{N}_]+|(?:\p{Lu}\.){2,}(?!\p{Ll})|\p{Lu}\.(?=[\s\p{Lu}]|$)|['’]s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:/]\p{N}+)*|[^\s]/gu;

const CLOSING = /^["'”’)\]»]$/;

/** Splits a passage's text into tokens. Hyphens stand alone, so `Israel-Hamas` is three tokens; `'s` too. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let ended = false;
  for (const match of text.matchAll(TOKEN)) {
    let word = match[0];
    const start = match.index;
    if (word === "." && isAbbreviation(tokens.at(-1), start)) {
      const last = tokens.pop()!;
      word = `${last.text}.`;
      tokens.push({ ...last, text: word, end: start + 1 });
      continue;
    }
    const closes = CLOSING.test(word) && text[start - 1] !== " ";
    if (ended && !closes) {
      if (/^[\p{Lu}\p{N}"'“‘([@#—-]/u.test(word) || /^\p{Lo}/u.test(word)) sentence++;
      ended = false;
    }
    tokens.push({ text: word, start, end: start + word.length, sentence });
    if (/^[.!?…。！？]$/u.test(word)) ended = true;
    else if (/^(?:\p{Lu}\.){2,}$/u.test(word)) ended = startsSentence(text, start + word.length);
  }
  return tokens;
}

function isAbbreviation(last: Token | undefined, dotAt: number): boolean {
  return last !== undefined && last.end === dotAt && ABBREVIATION.test(last.text);
}

/** Whether what follows an acronym such as `U.S.` is a new sentence: only a common opening word tells. */
function startsSentence(text: string, from: number): boolean {
  return /^["”’)]*\s+["“‘(]?(?:The|A|An|But|He|She|It|They|In|On|At|We|I|This|That|There|His|Her|Its)\s/.test(
    text.slice(from, from + 16),
  );
}
