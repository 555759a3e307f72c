import type { EngineTrouble, Inexact, Note } from "../../engine/port/note.ts";

/** What is said of the engine in English, with the act that mends it. */
export function engineWords(number: (value: number) => string) {
  function trouble(of: EngineTrouble): string {
    switch (of.code) {
      case "unfinished":
        return `${of.engine}: the index was not made by Dateline, or its first build did not finish; npm run reindex`;
      case "otherVersion":
        return `${of.engine}: the index was built by another version of Dateline; npm run reindex`;
      case "otherServers":
        return `${of.engine}: the index was made for other servers than are set; npm run reindex`;
      case "incomplete":
        return `${of.engine}: the index holds ${number(of.articles)} of ${number(of.expected)} articles; npm run reindex`;
      case "behind":
        return `the index of ${of.engine} is older than the archive; npm run sync`;
      case "ahead":
        return `the index of ${of.engine} belongs to another archive, or to a later state of this one; npm run sync`;
      case "failed":
        return of.message.replace(/\.$/, "");
    }
  }

  function inexact(of: Inexact): string {
    switch (of.code) {
      case "structure":
        return "OR, brackets and values inside them";
      case "compound":
        return "the beginning of a compound";
      case "wildcards":
        return "wildcards inside a word, or several begun words,";
      case "longPhrase":
        return `phrases of more than ${number(of.most)} words`;
      case "manyWords":
        return `more than ${number(of.most)} words`;
    }
  }

  function note(of: Note): string {
    switch (of.code) {
      case "standIn":
        return `Answered by the archive itself: ${trouble(of.trouble)}.`;
      case "handedOver":
        return `Answered by the archive itself: ${of.engine} cannot keep ${inexact(of.inexact)} exact.`;
      case "hitsBeyond":
        return `Answered by the archive itself: ${of.engine} shows ${number(of.most)} hits at most.`;
      case "relaxed":
        return `${of.engine} cannot keep ${inexact(of.inexact)} exact: this is the search for all of the words.`;
      case "indexBehind":
        return "The index is behind the archive: not all that was imported or changed is found yet, and numbers are of what is. npm run sync brings it up to date; an import does so when it ends.";
      case "damaged":
        return of.ids.length === 1
          ? `One article of this page cannot be shown: its row in the archive is damaged (${of.ids[0]}).`
          : `${number(of.ids.length)} articles of this page cannot be shown: their rows in the archive are damaged (${of.ids.join(", ")}).`;
    }
  }

  return { trouble, note };
}
