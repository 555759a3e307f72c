import type { z } from "zod";
import type { ArticleSource } from "../api/article-json.ts";
import type { Dossiers } from "../dossier/open-dossiers.ts";

/** What tools read from. */
export interface ToolSource extends ArticleSource {
  readonly dossiers: Dossiers;
  /** What an answer rests on: another text where the archive or its index changed. */
  readonly state: () => Promise<string>;
}

/** Thrown where what was asked for cannot be given; its message is for whoever asked. */
export class ToolRefusal extends Error {}

/** Something that a program which reads, such as a language model, can ask of the archive. It reads alone, and answers in bounds. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  /** The answer, as JSON. Throws a `ToolRefusal` where there is none. */
  readonly run: (source: ToolSource, input: z.infer<Input>) => Promise<Readonly<Record<string, unknown>>>;
}

/** A tool with the type of its own input. */
export function tool<Input extends z.ZodObject>(of: Tool<Input>): Tool {
  return of as unknown as Tool;
}
