import { tour } from "./tour.ts";

console.log("(fresh: the generated code of this provider is up to date with its spec)");
await tour(console.log);
console.log(`
Where to go next
  README.md              what meetwire is, and how to use it in your program
  npm run sandbox        keeps the sandbox running: try the APIs in the browser
  npm test               runs every test
  examples/src/tour.ts   the program that you have just seen
`);
