/** Why the engine gave no answer: what is said, what a reader can do, and after how many seconds to ask again. */
export const TROUBLES = {
  slow: {
    title: "The archive takes too long to answer",
    advice: "It may be busy with an import. A search with fewer or rarer words is answered sooner.",
    retryAfter: 10,
  },
  busy: {
    title: "The archive has too much to do at the moment",
    advice: "Others are searching too. Try again in a few seconds.",
    retryAfter: 2,
  },
  down: {
    title: "The archive does not answer",
    advice: "The search engine cannot be reached. Nothing in the archive is lost.",
    retryAfter: 30,
  },
  gone: {
    title: "The archive is not here",
    advice: "Its file is no longer at its place. Once one is there, it is served again.",
    retryAfter: 30,
  },
  unreadable: {
    title: "The archive cannot be read",
    advice:
      "Its file, or the disk that it lies on, is damaged, or it is of another version. The log of this site says which. Once it can be read, it is served again.",
    retryAfter: 30,
  },
  damaged: {
    title: "This article is damaged",
    advice:
      "What the archive holds of it is not what was kept, so it is not shown. Importing its source again mends it; all other articles are as they were.",
    retryAfter: 3600,
  },
} as const;

export type Trouble = keyof typeof TROUBLES;
