/** Why the server does not hand a request on to the site, or has no whole answer from it; `messages.server` words it. */
export type Refused =
  | { readonly code: "method"; readonly method: string }
  | {
      readonly code:
        | "host"
        | "otherHost"
        | "webSocket"
        | "expect"
        | "address"
        | "malformed"
        | "noHttp"
        | "tunnel"
        | "failed";
    };
