import type { Mutant } from "../mutant.ts";

export const SCRIPTS: readonly Mutant[] = [
  {
    promise: "A fault is no wrong use",
    file: "scripts/lib/run-command.ts",
    from: "if (!isUsage) return EXIT.failed;",
    to: "if (!isUsage) return EXIT.usage;",
    tests: ["tests/scripts/run-command.test.ts"],
  },
  {
    promise: "Wrong use is no fault",
    file: "scripts/lib/run-command.ts",
    from: "error instanceof UsageError || error instanceof OptionsError",
    to: "error instanceof UsageError",
    tests: ["tests/scripts/run-command.test.ts"],
  },
  {
    promise: "A wrong setting is wrong use",
    file: "scripts/lib/run-command.ts",
    from: "if (error instanceof SettingError) return EXIT.usage;",
    to: "",
    tests: ["tests/scripts/run-command.test.ts"],
  },
  {
    promise: "An import that refused something says so as it ends",
    file: "scripts/import.ts",
    from: "return rejected ? EXIT.rejected : EXIT.done;",
    to: "return EXIT.done;",
    tests: ["tests/scripts/erase.test.ts"],
  },
  {
    promise: "No control character reaches a terminal",
    file: "scripts/lib/say.ts",
    from: "printable(line)}",
    to: "line}",
    tests: ["tests/scripts/say.test.ts"],
  },
  {
    promise: "No mark of direction turns a line around",
    file: "scripts/lib/say.ts",
    from: "\\u202a-\\u202e\\u2066-\\u2069]/gu",
    to: "]/gu",
    tests: ["tests/scripts/say.test.ts"],
  },
  {
    promise: "The tools of language models are not reached by a name that was made to lead here",
    file: "scripts/mcp/serve-http.ts",
    from: "names.includes(name)",
    to: "true",
    tests: ["tests/scripts/mcp.test.ts"],
  },
];
