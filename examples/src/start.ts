import { tour } from "./tour.ts";

await tour(console.log);
console.log(`
Where to go next
  README.md                  what meetwire is, and how to use it in your own program
  npm run sandbox            the same sandbox to keep: try the APIs in the browser
  npm test                   every test
  examples/src/tour.ts       the program that you have just seen
`);
