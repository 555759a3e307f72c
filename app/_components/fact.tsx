import type { ReactNode } from "react";

interface Props {
  readonly name: ReactNode;
  /** What is so; where it is null there is nothing to tell. */
  readonly children: ReactNode;
}

/** A line of a list of facts (`dl.facts`): what is told of, and what is so. */
export function Fact({ name, children }: Props) {
  if (children === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
