import Link from "next/link";
import { SearchForm } from "./_components/search-form.tsx";

export default function NotFound() {
  return (
    <>
      <h1 className="font-serif text-3xl font-bold">Nothing is kept under this address</h1>
      <p className="mt-3 mb-6">
        The article may have been removed from the archive, or the address was cut short.{" "}
        <Link href="/" prefetch={false} className="underline">
          All articles
        </Link>
      </p>
      <SearchForm />
    </>
  );
}
