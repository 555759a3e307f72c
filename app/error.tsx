"use client";

/** Shown where a page failed. What failed is for the log, not for readers. */
export default function Failed({ reset }: { readonly reset: () => void }) {
  return (
    <div className="max-w-prose py-6">
      <h1 className="font-serif text-3xl font-bold">This page could not be made</h1>
      <p className="mt-3 mb-4 font-serif text-lg">Nothing in the archive is lost.</p>
      <button type="button" className="button" onClick={reset}>
        Try again
      </button>
    </div>
  );
}
