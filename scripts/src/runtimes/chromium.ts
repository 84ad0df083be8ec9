import { launchChromium } from "@meetwire/chromium";
import type { Task } from "./runtime.ts";
import type { CheckResult, runSuite } from "./suite.ts";

/** Runs the suite in a page from another origin than the servers'. */
export async function runChromium({ suite, servers, traits }: Task): Promise<CheckResult[]> {
  const { browser, close } = await launchChromium();
  try {
    const page = await browser.newPage();
    // A page of another origin: calls to the sandbox and the fault server need CORS preflights.
    await page.goto(`${servers.foreignOrigin}/page`);
    return await page.evaluate(
      async (task) => {
        const url = URL.createObjectURL(new Blob([task.suite], { type: "text/javascript" }));
        const module = (await import(url)) as { runSuite: typeof runSuite };
        return module.runSuite(task.servers, task.traits);
      },
      { suite, servers, traits },
    );
  } finally {
    await close();
  }
}
