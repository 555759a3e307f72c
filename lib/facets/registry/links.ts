import type { NameShape } from "./name-shape.ts";

/** What ties names together: two names without a common link, direct or by way of others, are never compared. */
export function linksOf({ family, letters, umlauts, skeleton, known }: NameShape): string[] {
  return [
    `family ${family}`,
    `letters ${letters}`,
    ...(umlauts ? [`letters ${umlauts}`] : []),
    ...(skeleton ? [`skeleton ${skeleton}`] : []),
    ...(known ? [`known ${known}`] : []),
  ];
}
