import { attribute, elements, find, textOf, type XmlNode } from "../xml/node.ts";
import { type NitfStory, nitfStory } from "./nitf-story.ts";
import { type Block, storyBlocks } from "./story-blocks.ts";

/** What a news item holds as its content: blocks of NITF or XHTML, or a text as it stands. */
export interface G2Content {
  readonly blocks: readonly Block[];
  readonly nitf: NitfStory | null;
  readonly text?: string;
}

/** The content that has most to say: an item may hold several renditions of the same text, and data beside it. */
export function g2Content(item: XmlNode): G2Content {
  const contents = elements(item, "contentSet").flatMap((set) => elements(set, "inlineXML", "inlineData"));
  const [best] = contents.map(contentOf).sort((a, b) => lengthOf(b) - lengthOf(a));
  return best ?? { blocks: [], nitf: null };
}

function contentOf(content: XmlNode): G2Content {
  if (content.name === "inlineData") {
    const isText = /^(?:|text\/.*)$/.test(attribute(content, "contenttype") ?? "") && !attribute(content, "encoding");
    const text = isText ? textOf(content).trim() : "";
    return { blocks: [], nitf: null, ...(text === "" ? {} : { text }) };
  }
  const nitf = find(content, "nitf");
  if (nitf) {
    const story = nitfStory(nitf);
    return { blocks: story.blocks, nitf: story };
  }
  const html = find(content, "html", "body") ?? find(content, "html") ?? find(content, "body");
  const isHtml = html !== undefined || elements(content, "p", "div", "section", "article").length > 0;
  return { blocks: isHtml ? storyBlocks(html ?? content) : [], nitf: null };
}

function lengthOf({ text, blocks }: G2Content): number {
  return text?.length ?? blocks.reduce((sum, { words, kind }) => sum + (kind === undefined ? words.length : 1), 0);
}
