import type { Parameter } from "../../lib/query/address/parameter.ts";

/** Parameters with what they mean, those of one meaning together, each as it is written: `copies=1`. */
function grouped(parameters: readonly Parameter[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, meaning, shown = [name] } of parameters)
    groups.set(meaning, [...(groups.get(meaning) ?? []), ...shown]);
  return groups;
}

/** The parameters as README's table, in Markdown. */
export function parameterTable(parameters: readonly Parameter[]): string {
  const rows = [...grouped(parameters)].map(
    ([meaning, shown]) => `| ${shown.map((one) => `\`${one}\``).join(" ")} | ${meaning} |`,
  );
  return ["| parameter | meaning |", "|---|---|", ...rows].join("\n");
}

/** The parameters as flags, for a command's help: a line each, or two where the flags fill one. */
export function parameterHelp(parameters: readonly Parameter[]): string {
  return [...grouped(parameters)]
    .map(([meaning, shown]) => {
      const flags = `  ${shown.map((one) => `--${one.replace("=", " ")}`).join(" ")}`;
      const beside = flags.length < 17 ? flags.padEnd(18) : `${flags}\n${" ".repeat(18)}`;
      return beside + meaning.replaceAll("`", "");
    })
    .join("\n");
}
