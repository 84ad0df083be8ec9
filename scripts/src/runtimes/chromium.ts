import { launchChromium } from "@meetwire/chromium";
import type { Task } from "./runtime.ts";
import type { Outcome, runSuite } from "./suite.ts";

/** Runs the suite in a page of another origin than the services have. */
export async function runChromium({ suite, services, traits }: Task): Promise<Outcome[]> {
  const { browser, close } = await launchChromium();
  try {
    const page = await browser.newPage();
    // A page of another origin: calls to the sandbox and the fault server need CORS preflights.
    await page.goto(`${services.foreignOrigin}/page`);
    return await page.evaluate(
      async (task) => {
        const url = URL.createObjectURL(new Blob([task.suite], { type: "text/javascript" }));
        const module = (await import(url)) as { runSuite: typeof runSuite };
        return module.runSuite(task.services, task.traits);
      },
      { suite, services, traits },
    );
  } finally {
    await close();
  }
}
