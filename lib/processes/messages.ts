/** What a pool sends a process: jobs, and before the first and wherever it changes, the setup that they go by. */
export type ToProcess<Setup, Job> = { readonly setup: Setup } | { readonly job: Job };

/**
 * What a process sends its pool: once that it is ready, an answer or a fault for each job in turn, and in between that it
 * prepares something that is no part of the job, and that it began.
 */
export type FromProcess<Answer> =
  | "ready"
  | "preparing"
  | "begun"
  | { readonly answer: Answer }
  | { readonly fault: string };
