import { channel } from "node:diagnostics_channel";

/**
 * From here on the log is one JSON object a line (lib/http/log.ts). What Next would print beside it is its banner, and errors
 * that repeat what a client sent: an error is told without its message, the rest is dropped.
 *
 * @param {string} says the last line that is printed
 */
export function quietly(says) {
  if (process.env.LOG_LEVEL !== "silent")
    console.log(JSON.stringify({ level: 30, time: new Date().toISOString(), msg: says }));
  for (const name of ["log", "info", "warn", "debug"]) console[name] = () => undefined;
  console.error = (...said) => {
    const error = said.find((one) => one instanceof Error) ?? new Error("of the framework");
    channel("why403:failed").publish({ error });
  };
}
