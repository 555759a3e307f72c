"use client";

import { useContext } from "react";
import { FailedWords } from "./_islands/failed-words.tsx";

/** Shown where a page failed. What failed is for the log, not for readers. */
export default function Failed({ reset }: { readonly reset: () => void }) {
  const { title, advice, again } = useContext(FailedWords);
  return (
    <div className="max-w-prose py-6">
      <h1 className="font-serif text-3xl font-bold">{title}</h1>
      <p className="mt-3 mb-4 font-serif text-lg">{advice}</p>
      <button type="button" className="button" onClick={reset}>
        {again}
      </button>
    </div>
  );
}
