import { attribute, descendants, elements, find, textOf, type XmlNode } from "../xml/node.ts";
import { type NitfStory, nitfStory } from "./nitf-story.ts";
import { type Block, storyBlocks } from "./story-blocks.ts";

/** What an item holds as its text: blocks of NITF or XHTML, or words as they stand, HTML or plain. */
export interface NewsmlContent {
  readonly blocks: readonly Block[];
  readonly nitf: NitfStory | null;
  readonly text?: string;
  /** How many further texts it holds. */
  readonly others: number;
}

/** The text of an item: that of the component in the main role, else the longest. */
export function newsmlContent(item: XmlNode): NewsmlContent {
  const found = [...components(item, null)].flatMap(({ component, role }) =>
    elements(component, "ContentItem").flatMap((content) => {
      const media = attribute(find(content, "MediaType"), "FormalName") ?? "Text";
      const data = find(content, "DataContent");
      if (!data || !/^(?:complex)?text$/i.test(media) || /caption|thumbnail|preview|keyword/i.test(role ?? ""))
        return [];
      const read = contentOf(data);
      const length = read.text?.length ?? read.blocks.reduce((sum, { words }) => sum + words.length, 0);
      return length > 0 ? [{ ...read, length, isMain: /main/i.test(role ?? "") }] : [];
    }),
  );
  const [best] = [...found].sort((a, b) => Number(b.isMain) - Number(a.isMain) || b.length - a.length);
  if (!best) return { blocks: [], nitf: null, others: 0 };
  const { length: _, isMain: __, ...content } = best;
  return { ...content, others: found.length - 1 };
}

/** The components inside an element, each with the role that it or what it lies in has. */
function* components(
  node: XmlNode,
  inherited: string | null,
): Generator<{ readonly component: XmlNode; readonly role: string | null }> {
  for (const component of elements(node, "NewsComponent")) {
    const role = attribute(find(component, "Role"), "FormalName") ?? inherited;
    yield { component, role };
    yield* components(component, role);
  }
}

function contentOf(data: XmlNode): Omit<NewsmlContent, "others"> {
  const [nitf] = descendants(data, "nitf");
  if (nitf) {
    const story = nitfStory(nitf);
    return { blocks: story.blocks, nitf: story };
  }
  if (elements(data).length > 0) return { blocks: storyBlocks(find(data, "html", "body") ?? data), nitf: null };
  const text = textOf(data).trim();
  return { blocks: [], nitf: null, ...(text === "" ? {} : { text }) };
}
