/**
 * Why a job was not done. `fault`: it threw (`detail`: its words); `overdue`: it took more than the seconds it had (`detail`), or
 * more of the processor (`detail`: the signal by which its process ended itself, `limit-use.ts`); `memory`: it needed more memory than its process has; `ended`: its process ended (`detail`: how); `not started`: no process
 * could be started (`detail`: why); `refused`: too many wait (`detail`: how many); `closed`: the pool is.
 */
export type JobFailure = "fault" | "overdue" | "memory" | "ended" | "not started" | "refused" | "closed";

export class JobFailed extends Error {
  override readonly name = "JobFailed";
  readonly failure: JobFailure;
  readonly detail: string;

  constructor(failure: JobFailure, detail: string) {
    super(`Cannot do a job in a process apart: ${failure}${detail && ` (${detail})`}`);
    this.failure = failure;
    this.detail = detail;
  }
}
