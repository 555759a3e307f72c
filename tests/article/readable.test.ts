import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identify } from "../../lib/article/identity/identity.ts";
import { isHtml } from "../../lib/article/text/is-html.ts";
import { mapText, normalText, rawRange } from "../../lib/article/text/mapped-text.ts";
import { readable } from "../../lib/article/text/readable.ts";
import { findZones } from "../../lib/article/zones/zones.ts";

const words = (raw: string) => readable(raw)?.words.text ?? raw;

/** Each zone as its kind and its words; `*` where it is set aside. */
const zones = (text: string, title?: string) =>
  findZones({ text, title }).map((zone) => {
    return `${zone.kind}${zone.aside ? "*" : ""}: ${normalText(zone.field === "title" ? title! : text, zone)}`;
  });

/** The stretch of the raw text that the first occurrence of some words is mapped to. */
function inRaw(raw: string, found: string): string {
  const mapped = mapText(raw, { field: "text", start: 0, end: raw.length });
  const at = mapped.text.indexOf(found);
  const { start, end } = rawRange(mapped, at, at + found.length);
  return at < 0 ? "" : raw.slice(start, end);
}

describe("a text that is HTML", () => {
  const PAGE = `<div class="story"><!-- begin -->
    <p>RIVERTON &mdash; The ferry <b>Mari</b>a&nbsp;sails
    again, said Jos&eacute; <em>Pe&ntilde;a</em>.</p>
    <script type="text/javascript">var tracker = "<p>tracked</p>";</script>
    <style>p { color: crimson }</style>
    <figure><img src="ferry.jpg" alt="altword"><figcaption>The <i>Maria</i> at the pier</figcaption></figure>
    <p>Fares:<br>adults two crowns<br/>children one</p>
    <ul><li>Monday at nine</li><li>Friday at ten</li></ul>
    <table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>2</td></tr></table>
    <p><a href="https://ferry.example/more">More about the ferry</a></p>
    <p hidden>A spare paragraph</p>
  </div>`;

  it("is paragraphs, lines and letters; what is written for machines is nothing", () => {
    expect(zones(PAGE, "Ferry &amp; pier")).toEqual([
      "headline: Ferry & pier",
      "dateline: RIVERTON —",
      "body: The ferry Maria sails again, said José Peña.",
      "caption: The Maria at the pier",
      "body: Fares:",
      "body: adults two crowns",
      "body: children one",
      "body: Monday at nine",
      "body: Friday at ten",
      "body: Day Boats",
      "body: Monday 2",
      "furniture*: More about the ferry",
    ]);
  });

  it("is held by one block, whatever stands within it, as Atom has XHTML", () => {
    expect(isHtml('<div>Mind the <span style="color:red"> wet paint</span></div>')).toBe(true);
    expect(isHtml("<div>\n  Mind the <em> wet</em> paint\n</div>\n")).toBe(true);
    expect(isHtml('Mind the <span style="color:red"> wet paint</span>')).toBe(false);
  });

  it("leads back to the field as it was given", () => {
    expect(inRaw(PAGE, "José Peña")).toBe("Jos&eacute; <em>Pe&ntilde;a");
    expect(inRaw(PAGE, "Maria sails again")).toBe("Mari</b>a&nbsp;sails\n    again");
  });

  it("may be a piece of a page: lines ended by tags, words in them, unclosed paragraphs", () => {
    expect(words("The pier is shut.<br><br>It opens<br />in May.")).toBe("The pier is shut.\n\nIt opens\nin May.");
    expect(words('The <a href="https://pier.example">pier</a> is <strong>shut</strong>.\n\nIt opens in May.')).toBe(
      "The pier is shut.\n\nIt opens in May.",
    );
    expect(words("<P>The pier is shut.<P>It opens in May.")).toBe("The pier is shut.\n\nIt opens in May.");
    expect(words("&lt;p&gt;The pier&amp;rsquo;s shut.&lt;/p&gt;&lt;p&gt;It opens in May.&lt;/p&gt;")).toBe(
      "The pier’s shut.\n\nIt opens in May.",
    );
  });

  it.each([
    ["A &amp; <b>b</b>", "A & b"],
    ["A &amp; <b> b </b>", "A &  b "],
    ["<i>Hamlet</i> at the Globe &mdash; again", "Hamlet at the Globe — again"],
    ["A &amp;amp; &lt;b&gt;b&lt;/b&gt;", "A & b"],
    ["The ferry &lt;em&gt;Maria&lt;/em&gt; sails", "The ferry Maria sails"],
    ["Why <i>The Fifth Element</i> lasts", "Why The Fifth Element lasts"],
    ["The price <b>tag</b> of a bridge", "The price tag of a bridge"],
    ["Bridge opens<br>", "Bridge opens"],
  ])("may be a headline: %s", (raw, read) => expect(words(raw)).toBe(read));

  it("holds an embedded post as one zone", () => {
    const post =
      '<p>The port answered.</p><blockquote class="twitter-tweet"><p lang="en">We sail on Friday.</p>&mdash; Port (@port) May 3, 2023</blockquote>';
    expect(zones(post).at(-1)).toBe("embed: We sail on Friday. — Port (@port) May 3, 2023");
  });

  it("has one caption; what further pictures say is searched with the story", () => {
    const figure = (says: string) => `<figure><img src="a.jpg"><figcaption>${says}</figcaption></figure>`;
    expect(zones(`${figure("The pier at dawn")}<p>The port is shut.</p>${figure("The pier at dusk")}`)).toEqual([
      "caption: The pier at dawn",
      "body: The port is shut.",
      "body: The pier at dusk",
    ]);
  });

  it("is more than its links, or else the links are its text", () => {
    expect(zones('<p><a href="/a">The ferry sails again</a></p>')).toEqual(["body: The ferry sails again"]);
  });

  it("keeps every letter that is shown, in order, wherever tags stand", () => {
    const name = fc.constantFrom("p", "b", "div", "li", "em", "td", "h2", "blockquote", "span");
    const word = fc.constantFrom("ferry", "pier", "a < b", "&amp;", "5 > 3", "Ünal");
    const element = fc.tuple(name, fc.array(word, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 8 }), (elements) => {
        const html = `<p>x</p>${elements.map(([tag, said]) => `<${tag}>${said.join(" ")}</${tag}>`).join("\n")}`;
        const shown = `x${elements.map(([, said]) => said.join("").replaceAll("&amp;", "&")).join("")}`;
        expect(isHtml(html)).toBe(true);
        const read = zones(html).map((zone) => zone.replace(/^[a-z*]+: /, ""));
        expect(read.join("").replace(/\s/g, "")).toBe(shown.replace(/\s/g, ""));
      }),
    );
  });
});

describe("a text that is no HTML", () => {
  it.each([
    "The bank <BRT> rose; its rival <S> fell, and <P> stood still.",
    "The firm said it owns a share of Ford Motor Co\n<F> in Detroit.",
    "Where a < b and c > d, the lift is shut; so it is if a<b and c>d.",
    "Write <b> before a word and </b> behind it, and <p> where a paragraph begins.",
    'A page begins with "<html>", and "</html>" ends it.',
    'Write <a href="page.html">the words</a> to make a link, says the course on HTML.',
    "The new tags (<nav>) are read aloud.",
    "The list is a List<A> of things.",
    "Prices: Ford<F>, Sears<S>, Barnes<B>, Quaker<Q> and <i>Lex</i>.",
    "She wrote <grin> and <Ann Cole> signed it.",
    "The sign said I <3 Riverton.",
    "Why the element <i> is no longer what it was </i>",
    "What <b>bold</b> means in HTML",
    "The ferry <Maria> sails",
  ])("stays as it is: %s", (text) => {
    expect(readable(text)).toBeNull();
  });

  it("has letters for character references, and no others", () => {
    expect(words("Caf&eacute; &amp; bar: the council&#8217;s R&D; AT&T, 5 &lt; 6, &#x41;&nbsp;b &nosuch;")).toBe(
      "Café & bar: the council’s R&D; AT&T, 5 < 6, A\u00a0b &nosuch;",
    );
    expect(words("Rock &amp;amp; roll, caf&amp;eacute;")).toBe("Rock & roll, café");
    expect(words("<p>Rock &amp;amp; roll, caf&amp;eacute;</p>")).toBe("Rock & roll, café");
    expect(words("In HTML, caf&amp;eacute; is a word.")).toBe("In HTML, caf&eacute; is a word.");
    expect(inRaw("Jos&eacute; Mu&ntilde;iz said", "José Muñiz")).toBe("Jos&eacute; Mu&ntilde;iz");
  });

  it("may hold tags as letters, in a text of more than a line or in a headline on them", () => {
    const lesson = "Whoever writes of a word in bold type\nwrites &lt;b&gt;word&lt;/b&gt; on their page.";
    expect(words(lesson)).toBe("Whoever writes of a word in bold type\nwrites <b>word</b> on their page.");
    expect(words("What &lt;b&gt;bold&lt;/b&gt; means in HTML")).toBe("What <b>bold</b> means in HTML");
  });

  it("has plain letters for ligatures and wide ones, and keeps the marks of other scripts", () => {
    expect(words("ﬁrst oﬃce ﬂood ＡＢＣ１２３ ｶﾞｽ，œuvre Æ")).toBe("first office flood ABC123 ガス，œuvre Æ");
    expect(inRaw("the ﬁrst oﬃce", "office")).toBe("oﬃce");
  });
});

describe("UTF-8 that was read as another encoding", () => {
  const misread = (text: string, encoding: string) => new TextDecoder(encoding).decode(Buffer.from(text));

  it.each([
    ["windows-1252", "Café “Zoë” – the council’s own, naïve as it is"],
    ["windows-1250", "Wałęsa był w Łodzi, żółć i źdźbło"],
    ["windows-1251", "Совет открыл старый мост через реку"],
    ["windows-1252", "議会は橋を再び開くことを決めました"],
  ])("%s is mended: %s", (encoding, text) => {
    const raw = misread(text, encoding);
    expect(words(raw)).toBe(text);
    expect(readable(raw)?.notes).toEqual([`its letters are mended: they were UTF-8 that had been read as ${encoding}`]);
  });

  it("is mended where it happened twice, and where a few letters escaped it", () => {
    const once = misread("Café, José, Muñiz: “so”", "windows-1252");
    expect(words(misread(once, "windows-1252"))).toBe("Café, José, Muñiz: “so”");
    expect(words(`${once} é`)).toBe("Café, José, Muñiz: “so” é");
    expect(inRaw(`x ${once}`, "José")).toBe("JosÃ©");
  });

  it("leaves ids as they were, since what is read of a text may change", () => {
    const idOf = (text: string) => {
      const record = { kind: "record", file: "a", place: "", text, fields: {}, notes: [] } as const;
      return identify(record, { collection: "main", outlet: null, today: "2026-01-01" }).id;
    };
    expect(idOf("The mer-\nchants of the old cafÃ© paid.")).toBe("50f4a1b91a79bd42499c");
    expect(idOf("<p>The ﬁrst caf&eacute;</p>")).toBe("41bfd79366e58f3f4f24");
  });

  it.each([
    "The café “José” is shown as “JosÃ©” by old programs",
    "« Il est allé… » dit-elle à Orléans",
    "Groß– und Spaß“",
    "Россия и СССР: Рига, Сочи",
    "Ângela e Ão foram à praça",
  ])("is not found in: %s", (text) => {
    expect(readable(text)).toBeNull();
  });
});
