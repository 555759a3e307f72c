import { enableCompileCache } from "node:module";

// The first that a process of a pool runs, as `begin.ts PROGRAM [FOLDER]`: what the program compiles is kept in the folder, or
// found there. An import by its name would be compiled before that is said.
const [program = "", folder] = process.argv.slice(2);
if (folder !== undefined) enableCompileCache(folder);
await import(program);
