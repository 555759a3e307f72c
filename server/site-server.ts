import { createServer, type RequestListener, type Server } from "node:http";
import { answerBroken, answerConnect, noteAnswer } from "./broken-request.ts";

/** An HTTP server of which every request, however odd, is answered by `answer` or refused with the headers of an answer. */
export function siteServer(answer: RequestListener): Server {
  const server = createServer({
    // A query of 2,000 Chinese letters is 18 KB in an address, and pages in place send it once more in a header.
    maxHeaderSize: 64 * 1024,
    // Longer than a proxy keeps a connection unused, 60 seconds in most: else it sends a request into one just closed.
    keepAliveTimeout: 75_000,
    // Else Node refuses by itself, without the headers.
    requireHostHeader: false,
  });
  return server
    .on("request", noteAnswer)
    .on("request", answer)
    .on("checkContinue", answer)
    .on("checkExpectation", answer)
    .on("connect", answerConnect)
    .on("clientError", answerBroken);
}
