/** Why the server does not hand a request on to the site, or has no whole answer from it; `messages.server` words it. */
export type Refused =
  | { readonly code: "method"; readonly method: string }
  /** An address has asked more than `most` times a minute, and may ask again in some seconds. */
  | { readonly code: "rate"; readonly most: number; readonly seconds: number }
  /** A form is longer than `most` bytes. */
  | { readonly code: "large"; readonly most: number }
  /** The same of an account, wherever it asks from. */
  | { readonly code: "accountRate"; readonly most: number; readonly seconds: number }
  | {
      readonly code: /** Nobody that is known asks; somebody may not. */
        | "signIn"
        | "role"
        | "host"
        | "otherHost"
        | "webSocket"
        | "expect"
        | "address"
        | "malformed"
        | "noHttp"
        | "tunnel"
        | "metrics"
        | "failed";
    };
