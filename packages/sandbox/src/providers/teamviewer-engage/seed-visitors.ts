import { createRandom } from "../sequence.ts";
import { AGENTS } from "./seed-tenant.ts";
import type { OfPage, State } from "./state.ts";
import { DAY, MINUTE } from "./time.ts";

const PATHS = ["/", "/jackets", "/boots", "/cart", "/help"];
const SESSIONS = 50;

/** Recorded sessions of the last month with their visits, resources and errors; the last two go on. */
export function seedVisitors(state: State, now: number): void {
  const random = createRandom(23);
  const { sequence, sessions, visits, resources, jsErrors, activities } = state;
  for (let index = 0; index < SESSIONS; index++) {
    const goesOn = index >= SESSIONS - 2;
    const startedAt = goesOn ? now - 5 * MINUTE : now - Math.floor((SESSIONS - index) * 0.6 * DAY + random() * 60 * MINUTE);
    const tags = index % 5 === 0 ? ["vip"] : index % 2 === 0 ? ["shop"] : [];
    const visitorId = `visitor-${index % 20}`;
    const externalId = index % 3 === 0 ? String(20_000 + index) : undefined;
    const id = sequence.objectId();
    const userId = AGENTS[index % AGENTS.length] as string;
    const shareId = sequence.uuid().slice(0, 8);
    sessions.set(id, { id, visitorId, externalId, shareId, userId, tags, startedAt, endedAt: goesOn ? undefined : startedAt + 12 * MINUTE });
    activities.push({ kind: "liveView", at: startedAt, sessionId: id });
    for (let step = 0; step < 2; step++) {
      const path = PATHS[(index + step) % PATHS.length] as string;
      const at = startedAt + step * 3 * MINUTE;
      const visitId = sequence.objectId();
      const page: OfPage = { id: visitId, sessionId: id, visitId, visitorId, externalId, tags, path, url: `https://shop.nordlys.example${path}`, at };
      visits.set(visitId, page);
      for (const [resourceName, type, statusCode] of [
        ["main.js", "script", 200],
        ["hero.jpg", "img", index % 10 === 0 ? 404 : 200],
      ] as const) {
        const resourceId = sequence.objectId();
        resources.set(resourceId, { ...page, id: resourceId, resourceName, type, statusCode, durationMs: 20 + Math.floor(random() * 400) });
      }
      if (index % 7 !== 0) continue;
      const errorId = sequence.objectId();
      jsErrors.set(errorId, { ...page, id: errorId, fileName: "main.js", message: "cart is undefined" });
    }
  }
}
