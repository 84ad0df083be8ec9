// Imports one file in a process that has done nothing else, and prints the milliseconds and the bytes that it took.
// Plain JavaScript, so that no time goes into reading types.
import { pathToFileURL } from "node:url";

const file = pathToFileURL(process.argv[2]).href;
const memory = process.memoryUsage.rss();
const started = performance.now();
await import(file);
const ms = performance.now() - started;
console.log(JSON.stringify({ ms, bytes: process.memoryUsage.rss() - memory }));
