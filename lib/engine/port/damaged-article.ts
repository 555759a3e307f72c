/** An article that the archive holds and cannot read: its row is damaged. */
export class DamagedArticle extends Error {
  readonly id: string;

  constructor(id: string) {
    super(`Cannot show article ${id}: its row in the archive is damaged. Importing its source again mends it.`);
    this.name = "DamagedArticle";
    this.id = id;
  }
}

/** Whether an error is of a damaged article. Told by its name, since the site's bundles hold this class more than once. */
export function isDamagedArticle(error: unknown): boolean {
  return (error as Error).name === "DamagedArticle";
}
