import type { DatabaseSync } from "node:sqlite";
import type { CopyText } from "../../article/identity/copy-text.ts";
import { hashOf } from "../../article/identity/hash-of.ts";

/** The articles of a partition that have one body, as one. `root` is the node of the fullest text that holds theirs: itself where none does. */
export interface Node {
  readonly node: number;
  readonly part: string;
  readonly body: number;
  readonly words: number;
  readonly root: number;
}

/** The order in which nodes may be roots: the fullest first, whatever came first. */
export function comesBefore(a: Pick<Node, "words" | "body">, b: Pick<Node, "words" | "body">): boolean {
  return a.words !== b.words ? a.words > b.words : a.body < b.body;
}

/** The nodes, and which of them are to be compared: those of a partition with a key in common, and no fact that is missing. */
export function openNodes(database: DatabaseSync) {
  const columns = "node, part, body, words, root";
  const at = database.prepare(`select ${columns} from copy_node where node = ?`);
  const withBody = database.prepare(`select ${columns} from copy_node where part = ? and body = ?`);
  const add = database.prepare(`
    insert into copy_node (part, body, words, root, needed_a, needed_b, held_a, held_b)
    values (:part, :body, :words, 0, :neededA, :neededB, :heldA, :heldB) returning ${columns}`);
  const drop = database.prepare("delete from copy_node where node = ?");
  const setRoot = database.prepare("update copy_node set root = ? where node = ?");
  // The keys of a text come as one JSON array: a statement each would cost an import more than all comparing.
  const addKeys = database.prepare("insert or ignore into copy_key select value, ?, ? from json_each(?)");
  const dropKeys = database.prepare(
    "delete from copy_key where (key, is_root, node) in (select value, ?, ? from json_each(?))",
  );
  const dropAllKeys = database.prepare("delete from copy_key where node = ?");
  const under = database.prepare(`select ${columns} from copy_node where root = ? and node <> root`);
  const before = "(words > :words or (words = :words and body < :body))";
  const rootsOver = database.prepare(`
    select ${columns} from copy_node where node in (
      select node from json_each(:keys) as listed join copy_key on copy_key.key = listed.value and is_root = 1
    ) and part = :part and node <> :node and ${before} and (:a & ~held_a) = 0 and (:b & ~held_b) = 0`);
  const behind = database.prepare(`
    select ${columns} from copy_node where node in (
      select node from json_each(:keys) as listed join copy_key on copy_key.key = listed.value
    ) and part = :part and node <> :node and not ${before} and (needed_a & ~:a) = 0 and (needed_b & ~:b) = 0`);

  /** The nodes that a statement finds by any of a node's keys, the fullest first. */
  function found(statement: typeof behind, self: Node, text: CopyText, [a, b]: readonly [number, number]): Node[] {
    const { part, node, words, body } = self;
    const all = statement.all({ keys: keysIn(part, text), part, node, words, body, a, b }) as unknown as Node[];
    return all.sort((one, other) => (comesBefore(one, other) ? -1 : 1));
  }

  return {
    at: (node: number) => at.get(node) as Node | undefined,
    withBody: (part: string, body: number) => withBody.get(part, body) as Node | undefined,
    /** The nodes that stand under a root, without itself. */
    under: (root: number) => under.all(root) as unknown as Node[],
    /** The roots that may hold a node's text, the fullest first. */
    rootsOver: (self: Node, text: CopyText) => found(rootsOver, self, text, text.neededBits),
    /** The nodes, roots or not, whose text a node may hold, the fullest first. */
    behind: (self: Node, text: CopyText) => found(behind, self, text, text.heldBits),

    /** A new node, which stands under no root yet, and is found when it has one. */
    add(part: string, body: number, words: number, text: CopyText): Node {
      const [[neededA, neededB], [heldA, heldB]] = [text.neededBits, text.heldBits];
      return add.get({ part, body, words, neededA, neededB, heldA, heldB }) as unknown as Node;
    },

    /** `text` may be null where it cannot be read: all keys are looked through then. */
    drop({ node, part, root }: Node, text: CopyText | null): void {
      drop.run(node);
      if (text === null) dropAllKeys.run(node);
      else dropKeys.run(Number(root === node), node, keysIn(part, text));
    },

    /** A text that cannot be read stays listed as it was. */
    setRoot({ node, part, root: before }: Node, root: number, text: CopyText | null): void {
      setRoot.run(root, node);
      const [was, is] = [Number(before === node), Number(root === node)];
      if ((before !== 0 && was === is) || text === null) return;
      const keys = keysIn(part, text);
      if (before !== 0) dropKeys.run(was, node, keys);
      addKeys.run(is, node, keys);
    },
  };
}

/** Bits of a partition in a key, above those of the text: a phrase of every day leads to one day's texts. */
const PARTITIONS = 2 ** 20;

/** The keys of a text in a partition, as a JSON array. */
function keysIn(part: string, { keys }: CopyText): string {
  const high = (hashOf(part) % PARTITIONS) * 2 ** 32;
  return JSON.stringify(keys.map((key) => high + key));
}
