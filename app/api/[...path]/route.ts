import { problem } from "../../problem.ts";

/** What the API has no route for. */
export function GET(): Response {
  return problem(404, "The API has nothing under this address.");
}
