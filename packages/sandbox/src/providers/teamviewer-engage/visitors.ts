import type { ActiveSession, JsErrorFilter, ResourceFilter, Session, SessionSearch, Visit } from "@meetwire/teamviewer-engage";
import { createCollection, groupItems, pageOf, writeTime } from "./collection.ts";
import type { Input, Listed } from "./collection.ts";
import type { StoredJsError, StoredResource, StoredSession, StoredVisit } from "./state.ts";
import { isWithin, readSpan } from "./time.ts";

const sessions = createCollection({ name: "session", parameter: "sessionId", of: (state) => state.sessions, describe: describeSession });
const visits = createCollection({ name: "visit", parameter: "visitId", of: (state) => state.visits, describe: writeAt });
const resources = createCollection({ name: "resource", parameter: "id", of: (state) => state.resources, describe: writeAt });
const jsErrors = createCollection({ name: "error", parameter: "id", of: (state) => state.jsErrors, describe: writeAt });

export const handlers = {
  "sessions/get": sessions.get,
  "sessions/delete": deleteSession,
  "sessions/list": sessions.page,
  "sessions/filter": findSessions,
  "activeSessions/list": listActive,
  "visits/get": visits.get,
  "visits/list": visits.page,
  "resources/list": resources.page,
  "resources/filter": findResources,
  "jsErrors/list": jsErrors.page,
  "jsErrors/filter": findErrors,
};

/** Deletes a session with everything recorded in it. */
function deleteSession(call: Input<{ params: { sessionId: string } }>): null {
  sessions.delete(call);
  const { visits: ofVisits, resources: ofResources, jsErrors: ofErrors } = call.state;
  for (const items of [ofVisits, ofResources, ofErrors]) {
    for (const [id, { sessionId }] of items) if (sessionId === call.params.sessionId) items.delete(id);
  }
  return null;
}

function findSessions({ state, body }: Input<{ body: SessionSearch }>): Listed {
  const { pageable = {}, tagFilter } = body;
  const found = [...state.sessions.values()].filter(({ tags }) => hasTags(tags, tagFilter));
  return pageOf(found.map(describeSession), pageable);
}

function listActive({ state }: Input): ActiveSession[] {
  return [...state.sessions.values()].filter(({ endedAt }) => endedAt === undefined).map((session) => ({ ...describeSession(session) }));
}

function findResources({ state, now, body }: Input<{ body: ResourceFilter }>): unknown {
  const { resourceName, sessionId, visitId, visitorIds, externalIds, statusCode, type, tags, dateFilter, groupBy, path, url } = body;
  const span = readSpan(dateFilter, now);
  const wanted = { resourceName, sessionId, visitId, statusCode, type, path, url };
  const found = [...state.resources.values()].filter(
    (resource) =>
      Object.entries(wanted).every(([name, value]) => value === undefined || resource[name as keyof StoredResource] === value) &&
      isAmong(resource.visitorId, visitorIds) &&
      isAmong(resource.externalId, externalIds) &&
      hasTags(resource.tags, tags) &&
      isWithin(span, resource.at),
  );
  if (groupBy === undefined) return found.map(writeAt);
  const groups = groupItems(found, (resource) => String(resource[camelCase(groupBy) as keyof StoredResource]));
  return Object.fromEntries([...groups].map(([group, members]) => [group, average(members)]));
}

/** One entry per name, with the average of its resources. */
function average(members: readonly StoredResource[]): unknown[] {
  return [...groupItems(members, ({ resourceName }) => resourceName)].map(([resourceName, same]) => ({
    resourceName,
    count: same.length,
    durationMs: Math.round(same.reduce((sum, { durationMs }) => sum + durationMs, 0) / same.length),
  }));
}

function findErrors({ state, now, body }: Input<{ body: JsErrorFilter }>): unknown {
  const span = readSpan(body.dateFilter, now);
  const wanted = { sessionId: body["sessionId filter"], path: body["Path filter"], url: body["Url filter"], fileName: body.fileName };
  const found = [...state.jsErrors.values()].filter(
    (error) =>
      Object.entries(wanted).every(([name, value]) => value === undefined || error[name as keyof StoredJsError] === value) &&
      isAmong(error.visitorId, body["visitorId filter"]) &&
      isAmong(error.externalId, body["externalId filter"]) &&
      hasTags(error.tags, body["Tags filter"]) &&
      isWithin(span, error.at),
  );
  return found.map(writeAt);
}

/** The members of a tag filter are not known. Every string in it is read as a required tag. */
function hasTags(tags: readonly string[], filter: unknown): boolean {
  return stringsIn(filter).every((tag) => tags.includes(tag));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function isAmong(value: string | undefined, allowed: readonly string[] | undefined): boolean {
  return allowed === undefined || (value !== undefined && allowed.includes(value));
}

/** `STATUS_CODE` becomes `statusCode`. */
function camelCase(name: string): string {
  return name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

function describeSession({ startedAt, endedAt, ...session }: StoredSession): Session {
  return { ...session, start: writeTime(startedAt), end: writeTime(endedAt) };
}

function writeAt({ at, ...item }: StoredVisit | StoredResource | StoredJsError): Visit {
  return { ...item, date: writeTime(at) };
}
