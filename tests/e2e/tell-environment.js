import { writeFileSync } from "node:fs";

// Loaded into every process of a site under test: writes down what `process.env` holds, again and again, since something
// may be put there later.
const tell = () => writeFileSync(`${process.env.TELL_FOLDER}/${process.pid}.json`, JSON.stringify(process.env));
tell();
setInterval(tell, 100).unref();
