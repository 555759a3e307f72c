/** A request that the server does not take, with the status and the code of its answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  get body() {
    return { message: this.message, code: this.code, type: "invalid_request", link: "" };
  }
}
