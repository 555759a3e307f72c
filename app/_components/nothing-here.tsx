/** Shown where nothing is kept under an address. */
export function NothingHere() {
  return (
    <div className="max-w-prose py-6">
      <h1 className="font-serif text-3xl font-bold">Nothing is kept under this address</h1>
      <p className="mt-3 font-serif text-lg">
        The article may have been removed from the archive, or the address was cut short. Search above, or see{" "}
        <a href="/" className="underline">
          all articles
        </a>
        .
      </p>
    </div>
  );
}
