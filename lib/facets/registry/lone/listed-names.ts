import { tableFile } from "../../table-file.ts";

const column = (file: string): string[] => tableFile(file, import.meta.url).map(([cell]) => cell!);

/** The words by which somebody is known to everybody, folded (`lula`). */
export const calledWords = (): string[] => column("called.tsv");

/** The names of those who held an office, as written. */
export const holderNames = (): string[] => column("office-holders.tsv");
