import { Worker } from "node:worker_threads";

// Loaded before the server of odd cases: a search for "stall" is never answered and one for "fall" fails, as an engine
// that hangs or is gone would do. Everything else is answered as usual.
const { postMessage } = Worker.prototype;

Worker.prototype.postMessage = function (message, ...more) {
  const said = JSON.stringify(message);
  if (said.includes('"stall"')) return undefined;
  if (said.includes('"fall"')) throw new Error("the engine is gone");
  return postMessage.call(this, message, ...more);
};
