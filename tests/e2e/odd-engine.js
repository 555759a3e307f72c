import childProcess from "node:child_process";
import { syncBuiltinESMExports } from "node:module";

// Loaded before the server of odd cases: a search for "stall" is never answered, one for "fall" fails and one for "crowd"
// is refused, as an engine that hangs, is gone or has too much to do would do; the article "bad" is one that no page can
// show. Everything else is answered as usual.
const { fork } = childProcess;

childProcess.fork = (...args) => {
  const child = fork(...args);
  const send = child.send.bind(child);
  const answer = (said) => void setImmediate(() => child.emit("message", { answer: said }));
  child.send = (message, ...more) => {
    const said = JSON.stringify(message);
    if (said.includes('"stall"')) return true;
    if (said.includes('"fall"')) return answer({ error: { message: "the engine is gone" } });
    if (said.includes('"crowd"')) throw Object.assign(new Error("the engine is busy"), { name: "Busy" });
    if (message.job?.method === "get" && message.job.args[0] === "bad") return answer({ value: { article: {} } });
    return send(message, ...more);
  };
  return child;
};
syncBuiltinESMExports();
