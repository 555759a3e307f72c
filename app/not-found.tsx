import { NothingHere } from "./_components/nothing-here.tsx";

/** For addresses without a page. Next makes it with every page, in case: it must not set a status. */
export default function NotFound() {
  return <NothingHere />;
}
