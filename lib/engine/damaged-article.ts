/** An article that the archive holds and cannot read: its row is damaged. */
export class DamagedArticle extends Error {
  readonly id: string;

  constructor(id: string) {
    super(`Cannot show article ${id}: its row in the archive is damaged. Importing its source again mends it.`);
    this.name = "DamagedArticle";
    this.id = id;
  }
}
