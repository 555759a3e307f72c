import { type Handler, Parser, type ParserOptions } from "htmlparser2";

/** Elements in one another at most; what nests deeper was made to do harm, or closes nothing, as pages do for some time. */
const MOST_DEEP = { xml: 500, html: 5000 };

/** A parser of mark-up. It throws where elements nest too deep: for each, it goes through all that are open. */
export function boundedParser(handler: Partial<Handler>, options: ParserOptions): Parser {
  const most = options.xmlMode ? MOST_DEEP.xml : MOST_DEEP.html;
  let depth = 0;
  return new Parser(
    {
      ...handler,
      onopentag(name, attributes, isImplied) {
        if (++depth > most) throw new Error(`its elements nest more than ${most} deep`);
        handler.onopentag?.(name, attributes, isImplied);
      },
      onclosetag(name, isImplied) {
        depth--;
        handler.onclosetag?.(name, isImplied);
      },
    },
    options,
  );
}
