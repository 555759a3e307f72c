import { type CopyText, isShortened } from "../../article/identity/copy-text.ts";
import { comesBefore, type Node, type openNodes } from "./copy-nodes.ts";

/** What the stars rest on: the nodes, their texts (null where one cannot be read), and who hears that a node has another root. */
interface Ground {
  readonly nodes: ReturnType<typeof openNodes>;
  readonly textOf: (body: number) => CopyText | null;
  readonly moved: (node: number, from: number) => void;
}

/**
 * Groups are stars: in the order of nodes, the fullest first, each one stands under the first root that itself holds its
 * text, and is a root where none does. A chain of likenesses thus joins nothing, and the groups follow from the texts there
 * are, whatever the order in which they came.
 */
export function openStars({ nodes, textOf, moved }: Ground) {
  /** What is to be placed (again), in the order of nodes backwards, so that the next one stands at the end. */
  const waiting: Node[] = [];
  const isWaiting = new Set<number>();

  function wait(node: Node): void {
    if (isWaiting.has(node.node)) return;
    isWaiting.add(node.node);
    let [low, high] = [0, waiting.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comesBefore(node, waiting[middle]!)) low = middle + 1;
      else high = middle;
    }
    waiting.splice(low, 0, node);
  }

  function rootOf(node: Node, text: CopyText): number {
    const over = nodes.rootsOver(node, text).find((root) => {
      const longer = textOf(root.body);
      return longer !== null && isShortened(text, longer);
    });
    return over?.node ?? node.node;
  }

  /** Has those that a new root takes over wait: what stands alone, or under a root that comes after it. */
  function takeOver(root: Node, text: CopyText): void {
    for (const node of nodes.behind(root, text)) {
      if (node.root === 0 || isWaiting.has(node.node)) continue;
      const over = node.root === node.node ? undefined : nodes.at(node.root);
      if (over && comesBefore(over, root)) continue;
      const shorter = textOf(node.body);
      if (shorter !== null && isShortened(shorter, text)) wait(node);
    }
  }

  function place(node: Node): void {
    const text = textOf(node.body);
    // What cannot be read is compared with nothing.
    const root = text === null ? node.node : rootOf(node, text);
    if (root === node.root) return;
    nodes.setRoot(node, root, text);
    moved(node.node, node.root);
    if (node.root === node.node) nodes.under(node.node).forEach(wait);
    if (root === node.node && text !== null) takeOver({ ...node, root }, text);
  }

  return {
    wait,
    /** A node that is gone: what stood under it waits. */
    dropped(node: Node): void {
      if (node.root === node.node) nodes.under(node.node).forEach(wait);
    },
    begin(): void {
      waiting.length = 0;
      isWaiting.clear();
    },
    /** Places all that waits. What a node is placed under comes before it, so the first of them is placed for good. */
    settle(): void {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        isWaiting.delete(next.node);
        const now = nodes.at(next.node);
        if (now) place(now);
      }
    },
  };
}
