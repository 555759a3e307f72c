import { ArchiveFault, type FaultKind } from "../../archive/archive-fault.ts";
import { DamagedArticle } from "../port/damaged-article.ts";

/** An error as it passes between threads, which keep the message of one and forget its class. */
export interface PassedError {
  readonly message: string;
  readonly fault?: FaultKind;
  readonly damagedArticle?: string;
}

/** An error made ready to pass. */
export function passed(error: Error): PassedError {
  if (error instanceof ArchiveFault) return { message: error.message, fault: error.kind };
  if (error instanceof DamagedArticle) return { message: error.message, damagedArticle: error.id };
  return { message: error.message };
}

/** The error that was passed. */
export function received({ message, fault, damagedArticle }: PassedError): Error {
  if (fault !== undefined) return new ArchiveFault(fault, message, null);
  return damagedArticle === undefined ? new Error(message) : new DamagedArticle(damagedArticle);
}
