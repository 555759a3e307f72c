import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/**
 * What ties a program to Linux, or to a shell; with where it may stand all the same, and why. Nothing here was run on macOS or
 * Windows: what a machine would say, a search for what is known to differ says as far as it can.
 */
const TIES: Readonly<Record<string, { readonly found: RegExp; readonly but: Readonly<Record<string, string>> }>> = {
  "a path that other systems have not": {
    found: /["'`]\/(?:tmp|proc|dev|usr|var|etc|bin|sbin|home|opt|run|sys)(?:\/|["'`])/,
    but: {
      "scripts/fuzz/reading-process.ts": "a development tool that measures on Linux",
      "scripts/lib/find-browser.ts": "looks there first, then for CHROMIUM_PATH and what Playwright has fetched",
    },
  },
  "a signal that Windows has not": {
    found: /["'`]SIG(?:USR1|USR2|XCPU|QUIT|STOP|CONT|PIPE|ALRM|CHLD)["'`]/,
    but: {
      "server/main.ts": "never comes there; only replaces processes without a pause",
      "server/serve-in-processes.ts": "never comes there; only replaces processes without a pause",
      "scripts/start.ts": "handed on where it comes",
      "scripts/serve.ts": "handed on where it comes",
      "lib/processes/limit-use.ts": "where there is none the process is killed, and its job fails without the reason",
    },
  },
  "a group of processes": { found: /\bkill\(\s*-|\bdetached:/, but: {} },
  "a shell": {
    found:
      /\bshell:\s*(?:true|["'`])|(?<![.\w])(?:exec|execSync)\(\s*["'`]|(?:spawn|spawnSync|execFile|execFileSync)\(\s*["'`](?:sh|bash|cmd)["'`]/,
    but: {},
  },
  "a program that may not be there, or is a .cmd on Windows": {
    found: /\b(?:spawn|spawnSync|execFile|execFileSync)\(\s*["'`]/,
    but: {
      "scripts/mutate.ts": "git, for those who develop",
      "scripts/lib/find-browser.ts": "apt-get, where Debian is and nobody but root asks",
    },
  },
  "the path of an address of a file, which begins with a slash before a drive": {
    found: /import\.meta\.url\)\s*\.pathname|\bpathToFileURL\([^)]*\)\.pathname/,
    but: {},
  },
  "a module that is loaded by its path, which is no address there": {
    found: /\bimport\(\s*(?:join|resolve)\(/,
    but: {},
  },
  "a user by number": { found: /\bprocess\.(?:getuid|geteuid|getgid|setuid|umask)\(/, but: {} },
  "a link, which Windows lets only some make": {
    found: /\b(?:symlinkSync|symlink|linkSync)\(/,
    but: {
      "scripts/setup/node.js": "where Node is too old, on Linux alone; elsewhere it says what to install",
      "scripts/mutate.ts": "a development tool",
    },
  },
  "a path taken apart at its slashes": {
    found:
      /\b(?:file|folder|dir|directory|archive)(?:Path|Name)?\.(?:split|lastIndexOf|indexOf|startsWith)\(\s*["'`]\//,
    but: {},
  },
  "a time in the name of a file, whose colons Windows does not take": {
    found:
      /(?:join|resolve)\([^;]*toISOString\(\)(?!\.slice\(0, 10\))|toISOString\(\)[^;,]*\.(?:db|json|jsonl|warc|txt|log)\b/,
    but: {},
  },
};

/** Where what is needed on every system stands; benches, and servers for trials, are for those who develop, on Linux. */
const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
  maxBuffer: 64 << 20,
})
  .split("\0")
  .filter(Boolean);
/** What says of itself that it measures there alone: for benches and tests. */
const isOfLinux = (file: string, text: string) => file.startsWith("scripts/") && /\(Linux\)[.:;]/.test(text);
const code = listed
  .filter((file) => /^(?:lib|app|server|scripts)\/.*\.(?:ts|tsx|js|mjs)$/.test(file))
  .filter((file) => !/^scripts\/(?:bench|opensearch)/.test(file))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }))
  .filter(({ file, text }) => !isOfLinux(file, text))
  .map(({ file, text }) => ({ file, text: text.replaceAll(/\/\*.*?\*\/|(?<![:"'`\\])\/\/[^\n]*/gs, "") }));

describe("on macOS and Windows", () => {
  it.each(Object.entries(TIES))("nothing needs %s", (_, { found, but }) => {
    const at = code.filter(({ text }) => found.test(text)).map(({ file }) => file);
    expect(at.filter((file) => !(file in but))).toEqual([]);
    // What is excepted must still need it.
    expect(Object.keys(but).filter((file) => !at.includes(file))).toEqual([]);
  });

  it.each([
    ["a path that other systems have not", 'readFileSync("/proc/self/status")'],
    ["a signal that Windows has not", 'process.on("SIGUSR2", stop)'],
    ["a group of processes", "process.kill(-pid)"],
    ["a shell", "spawn(command, { shell: true })"],
    ["a program that may not be there, or is a .cmd on Windows", 'spawnSync("npm", ["run"])'],
    [
      "the path of an address of a file, which begins with a slash before a drive",
      'new URL(".", import.meta.url).pathname',
    ],
    ["a module that is loaded by its path, which is no address there", 'await import(join(ROOT, "x.ts"))'],
    ["a user by number", "if (process.getuid() === 0)"],
    ["a link, which Windows lets only some make", "symlinkSync(a, b)"],
    ["a path taken apart at its slashes", 'file.split("/")'],
    ["a time in the name of a file, whose colons Windows does not take", "join(folder, now.toISOString())"],
  ])("would see %s", (tie, line) => {
    expect(TIES[tie]!.found.test(line)).toBe(true);
  });

  it("every command is one that any shell runs alike", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    for (const [name, command] of Object.entries(scripts))
      expect([name, command]).toEqual([
        name,
        expect.stringMatching(/^node (?:--[\w-]+(?:=\w+)? )*scripts\/[\w/.-]+\.js(?: [\w-]+)*$/),
      ]);
  });

  it("every file has a name that any file system takes, and no two differ by case alone", () => {
    const odd = /[<>:"|?*\\]|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:\/|$)|[ .](?:\/|$)/i;
    expect(listed.filter((file) => odd.test(file) || file.length > 120)).toEqual([]);
    const folded = Map.groupBy(listed, (file) => file.normalize("NFC").toLowerCase());
    expect([...folded.values()].filter((alike) => alike.length > 1)).toEqual([]);
    for (const name of ["a/aux.ts", "a:b", "con", "a/b. ", "x?"]) expect(odd.test(name)).toBe(true);
  });

  it("texts are checked out with the line ends that they have", () => {
    expect(readFileSync(".gitattributes", "utf8")).toMatch(/^\* text=auto eol=lf$/m);
  });
});
