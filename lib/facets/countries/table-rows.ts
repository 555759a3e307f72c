/** The lines of a data table, each cut into its columns at `|`. */
export function tableRows(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

/** The items of a cell, parted by commas. */
export function cellItems(cell: string | undefined): string[] {
  return (cell ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
}
