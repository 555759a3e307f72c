import type { Page } from "./page.ts";

interface Said {
  /** The heading, and what the way back is called. */
  readonly title: string;
  /** Why something was not done. */
  readonly words: string;
  readonly status: number;
  /** The path to go back to. */
  readonly back: string;
  /** What was written in the form and would be lost, under its name. */
  readonly typed?: { readonly label: string; readonly text: string } | null;
}

/** A page that says why something was not done, with the way back and what was written. */
export function saidPage({ title, words, status, back, typed = null }: Said): Page {
  const main = (
    <div className="max-w-2xl">
      <h1 className="font-serif text-3xl font-bold">{title}</h1>
      <p role="alert" className="mt-3">
        {words}
      </p>
      {typed && (
        <label className="mt-3 grid gap-1">
          <span className="text-sm">{typed.label}</span>
          <textarea readOnly rows={6} dir="auto" defaultValue={typed.text} className="field w-full p-2" />
        </label>
      )}
      <p className="mt-3">
        <a href={back} className="inline-block py-1 underline">
          {title}
        </a>
      </p>
    </div>
  );
  return { title, indexed: false, status, main };
}
