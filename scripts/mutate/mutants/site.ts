import type { Mutant } from "../mutant.ts";

export const SITE: readonly Mutant[] = [
  {
    promise: "A setting that cannot be used is refused",
    file: "lib/config.ts",
    from: ".int().min(0).max(65_535)",
    to: "",
    tests: ["tests/config.test.ts"],
  },
  {
    promise: "The site opens no file of settings",
    file: "lib/config.ts",
    from: "return readConfig(process.env, null);",
    to: "return readConfig();",
    tests: ["tests/config.test.ts"],
  },
  {
    promise: "The site's process is given no key of the scripts",
    file: "lib/config.ts",
    from: `    ...Object.fromEntries(SECRET.map((name) => [name, ""])),
`,
    to: "",
    tests: ["tests/config.test.ts"],
  },
  {
    promise: "Settings are read in one place",
    file: "app/site-address.ts",
    from: "export function",
    to: `export const here = process.env.PORT;

export function`,
    tests: ["tests/rooms.test.ts"],
  },
  {
    promise: "A page says its own status",
    file: "server/answer.ts",
    from: "given === 200 ? (page.status ?? given) : given",
    to: "given",
    tests: ["tests/server/answer.test.ts"],
  },
  {
    promise: "A page with nothing to show is a 404",
    file: "app/_components/missing.tsx",
    from: `  setPageStatus(404);
`,
    to: "",
    tests: ["tests/app/page-status.test.ts"],
  },
  {
    promise: "A page without an answer is a 503",
    file: "app/_components/trouble.tsx",
    from: "setPageStatus(503, RETRY_AFTER[trouble])",
    to: "setPageStatus(200, RETRY_AFTER[trouble])",
    tests: ["tests/app/page-status.test.ts"],
  },
  {
    promise: "A page without an answer says when to ask again",
    file: "app/page-status.ts",
    from: "Object.assign(page, { status, retryAfter })",
    to: "Object.assign(page, { status })",
    tests: ["tests/app/page-status.test.ts"],
  },
  {
    promise: "What programs ask fails as a problem document",
    file: "server/answer.ts",
    from: `if (isForPrograms(request)) return problemBody(status, why);
`,
    to: "",
    tests: ["tests/server/answer.test.ts"],
  },
  {
    promise: "A problem is told as one",
    file: "app/problem.ts",
    from: 'headers: { "content-type": PROBLEM_TYPE, ...headers }',
    to: "headers",
    tests: ["tests/query/citation.test.ts"],
  },
  {
    promise: "A problem names the parameter that is wrong",
    file: "app/problem.ts",
    from: "parameter === undefined ? {} : { parameter }",
    to: "{}",
    tests: ["tests/query/citation.test.ts", "tests/app/refused.test.ts"],
  },
  {
    promise: "What has an error is not kept by caches",
    file: "server/answer.ts",
    from: 'status >= 400 || !response.hasHeader("cache-control")',
    to: '!response.hasHeader("cache-control")',
    tests: ["tests/server/answer.test.ts"],
  },
  {
    promise: "Another archive on disk is served in place of the one before",
    file: "app/serve.ts",
    from: "!isReady() : open.isCurrent()",
    to: "!isReady() : true",
    tests: ["tests/app/serve.test.ts"],
  },
  {
    promise: "Another archive that was copied over in place is noticed",
    file: "app/site.ts",
    from: '(told === "unclear" && isReadAlike())',
    to: 'told === "unclear"',
    tests: ["tests/app/serve.test.ts"],
  },
  {
    promise: "The samples never come back in place of an archive",
    file: "app/serve.ts",
    from: 'if (served) throw new NotServed("gone"',
    to: 'if (!exists && !served) throw new NotServed("gone"',
    tests: ["tests/app/serve.test.ts"],
  },
];
