/** The id of the document in which an article stands for its copies. */
export const togetherId = (id: string): string => `${id}-together`;

/** The id of the article whose document has an id. */
export const articleId = (id: string): string => id.replace(/-together$/, "");
