import { askAt } from "./ask.ts";
import { type Field, unless } from "./attempt.ts";

/** How long a site may take to end, and what a busy machine adds, in milliseconds. */
const STOPPING = 20_000;

/** Stops the site while it is asked: what it has taken is answered, and it ends by itself. */
export async function stoppedWhileAsked({ server, address }: Field): Promise<string[]> {
  const ask = askAt(address);
  const ended = new Promise<string>((resolve) =>
    server.once("exit", (code, signal) => resolve(signal ?? `code ${code}`)),
  );
  const asked = Array.from({ length: 20 }, (_, at) => ask(`/search?q=bank${at}`));
  await new Promise((resolve) => setTimeout(resolve, 200));
  server.kill("SIGTERM");
  const late = new Promise<string>((resolve) => setTimeout(() => resolve("never"), STOPPING).unref());
  const how = await Promise.race([ended, late]);
  const lost = (await Promise.all(asked)).filter(({ status }) => status === 0).length;
  return [
    ...unless(how === "code 0", `it ended with ${how}`),
    ...unless(lost === 0, `${lost} of ${asked.length} requests that it had were not answered`),
  ];
}
