/**
 * Why nobody may correct by a site: it is open to others, was reached by another's hands or by a name that may lead here for
 * another, serves samples or no archive of its own; whoever signed in has no role for it; or a form came from elsewhere.
 */
export type CorrectionsRefusal = "role" | "open" | "forwarded" | "foreignHost" | "samples" | "noArchive" | "forged";
