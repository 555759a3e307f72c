import { cache } from "react";
import { answer } from "../lib/query/answer.ts";
import { parseRequest } from "../lib/query/url.ts";
import { ask } from "./ask.ts";

/** The search of a page's parameters, asked once for the title and the page. */
export const searched = cache(async (parameters: string) => {
  const { request, problems } = parseRequest(new URLSearchParams(parameters));
  const told = await ask(async ({ engine, samples }) => ({ found: await answer(engine, request), samples }));
  return { request, problems, told };
});
