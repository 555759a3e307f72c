import type { ListFault } from "../../lists/list-fault.ts";
import type { ListLine } from "../../lists/list-line.ts";
import type { CorrectionsRefusal } from "../corrections/refusal.ts";
import type { Formats } from "./formats.ts";

/** What is said of reading lists in English. */
export function listWords({ number, date }: Pick<Formats, "number" | "date">) {
  const articles = (count: number) => `${number(count)} ${count === 1 ? "article" : "articles"}`;
  return {
    title: "Reading lists",
    intro:
      "Articles that readers of this archive keep together, in an order of their own and with notes. Whoever can read this site can read them; a list's address can be passed on.",
    none: "There is no list yet. Tick articles among results, or open one, and keep it.",
    size: articles,
    changed: (at: string) => `changed ${date(at.slice(0, 10))}`,
    name: "Name",
    make: "Make a list",
    rename: "Rename",
    drop: "Remove the list",
    show: "Search in this list",
    nothing: "Nothing is kept in this list yet.",
    gone: (id: string) => `The article ${id} is no longer in the archive.`,
    damaged: (id: string) => `The article ${id} cannot be read: its row in the archive is damaged.`,
    kept: (by: string, at: string) => `Kept by ${by}, ${date(at.slice(0, 10))}`,
    note: "Note",
    noted: (text: string) => `Note: ${text}`,
    noteOn: (name: string) => `Note on ${name}`,
    save: "Save the note",
    up: (name: string) => `Move up: ${name}`,
    down: (name: string) => `Move down: ${name}`,
    leave: (name: string) => `Take out of the list: ${name}`,
    order: "Files of this list have it in its own order, with its notes; a search in it orders as any search.",
    change: "Change this list",
    missing: "There is no such list",
    missingAdvice: "It may have been removed; the last changes of all lists, with the way back, stand below them.",
    ticked: "Ticked articles",
    keep: "Keep in a list",
    asFile: "As a file",
    keepOf: (count: number) => `Keep ${articles(count)} in a list`,
    leftOut: (count: number) =>
      count === 1
        ? "One id was left out: this archive has no such article."
        : `${number(count)} ids were left out: this archive has no such articles.`,
    noneTicked: "No article was chosen. Tick some among the results first.",
    which: "Which list?",
    another: "A new list",
    anotherHint: "A name that is typed here makes a new list.",
    doKeep: "Keep",
    inLists: "In lists",
    done: "Written:",
    undo: "Undo",
    undone: "undone",
    history: "Last changes",
    by: (name: string, at: string) => `${name}, ${date(at.slice(0, 10))}`,
    act: (line: ListLine, list: string): string => {
      switch (line.act) {
        case "make":
          return `made the list “${line.name}”`;
        case "rename":
          return `called the list “${line.name}”`;
        case "drop":
          return `removed the list “${list}”`;
        case "keep":
          return `kept ${articles(line.articles.length)} in “${list}”`;
        case "leave":
          return `took ${articles(line.articles.length)} out of “${list}”`;
        case "note":
          return line.note === "" ? `took a note away in “${list}”` : `noted something in “${list}”`;
        case "move":
          return `moved an article in “${list}”`;
        case "undo":
          return "undid a change";
      }
    },
    faults: {
      noName: "The list was given no name, or one that is too long.",
      noList: "There is no such list any more.",
      noArticles: "No article was chosen that a list can hold.",
      noLine: "There is no such change, or it is undone already.",
      noNote: "The note is too long, or holds marks that a text cannot have.",
      notFitting: "Nothing was changed: what was sent is no form of this page, or is too long.",
    } satisfies Record<ListFault, string>,
    failed: (why: string) => `Nothing was written: ${why}`,
    refusals: {
      open: "Lists cannot be changed here: this site is open to other machines, and it does not know who is who.",
      forwarded: "Lists cannot be changed through a proxy: this site would not know who asks.",
      foreignHost: "Lists cannot be changed under this address; use http://127.0.0.1 or http://localhost.",
      samples: "The samples cannot be kept in lists; articles that you import can.",
      noArchive: "Lists cannot be changed here: that is done where the archive is, on another machine.",
      role: "Your account may read lists; who has the role of an editor may change them.",
      forged:
        "Nothing was changed: the form was not sent from a page of this site, or the site was started anew since. Go back, load the page again and send it once more.",
    } satisfies Record<CorrectionsRefusal, string>,
  };
}
