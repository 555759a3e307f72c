import { connect } from "node:net";

/** What came back for a request on a connection of its own. */
export interface Exchange {
  /** 0 where no answer came. */
  readonly status: number;
  /** By name in small letters; of several the last. */
  readonly headers: Readonly<Record<string, string>>;
  /** As it came: compressed or in chunks where it was sent so. */
  readonly body: string;
  readonly milliseconds: number;
}

/** Sends bytes to a server as they are, however wrong, and reads until the server ends or is silent for `patience` ms. */
export function exchange(port: number, bytes: string | Buffer, patience = 30_000): Promise<Exchange> {
  const began = performance.now();
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.setTimeout(patience, () => socket.destroy());
    socket.on("data", (part) => parts.push(part));
    // A server that refuses a long request answers, and resets what is still coming: the answer counts.
    socket.on("error", () => {});
    socket.on("close", () =>
      resolve({ ...parsed(Buffer.concat(parts).toString("latin1")), milliseconds: performance.now() - began }),
    );
  });
}

function parsed(text: string): Omit<Exchange, "milliseconds"> {
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0),
    headers: Object.fromEntries(headers),
    body: rest.join("\r\n\r\n"),
  };
}
