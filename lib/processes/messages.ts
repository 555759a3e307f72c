/** What a pool sends a process: jobs, and before the first and wherever it changes, the setup that they go by. */
export type ToProcess<Setup, Job> = { readonly setup: Setup } | { readonly job: Job };

/**
 * What a process sends its pool: once that it is ready, an answer or a fault for each job in turn, and before one, where there
 * is something to prepare that is no part of the job, that it does so, and that it began.
 */
export type FromProcess<Answer> =
  | "ready"
  | "preparing"
  | "begun"
  | { readonly answer: Answer }
  | { readonly fault: string };
