import { Worker } from "node:worker_threads";

// Loaded before the server of odd cases: a search for "stall" is never answered, one for "fall" fails and one for "crowd"
// is refused, as an engine that hangs, is gone or has too much to do would do; the article "bad" is one that no page can
// show. Everything else is answered as usual.
const { postMessage } = Worker.prototype;

Worker.prototype.postMessage = function (message, ...more) {
  const said = JSON.stringify(message);
  if (said.includes('"stall"')) return undefined;
  if (said.includes('"fall"')) throw new Error("the engine is gone");
  if (said.includes('"crowd"')) throw Object.assign(new Error("the engine is busy"), { name: "Busy" });
  if (message.method === "get" && message.args[0] === "bad")
    return void setImmediate(() => this.emit("message", { id: message.id, value: { article: {} } }));
  return postMessage.call(this, message, ...more);
};
