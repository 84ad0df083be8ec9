import type {
  AccountCreate,
  AccountCreateResponse,
  CompanyCreate,
  CompanyCreateResponse,
  LoginResponse,
  StatusResponse,
  UserCreate,
  UserCreateResponse,
  UserListResponse,
  UserUpdate,
} from "@meetwire/demodesk";
import { SandboxError } from "../../sandbox-error.ts";
import type { HandlerInput } from "../provider.ts";
import { forbidden, notFound } from "./keys.ts";
import { describeUser } from "./meetings.ts";
import { nextId, nextSecret } from "./state.ts";
import type { State, StoredCompany, StoredUser } from "./state.ts";
import { readTimeZone } from "./time.ts";
import { DAY } from "../time.ts";

type Input<Given> = HandlerInput<State, StoredUser, Given>;
type OfUser = { readonly params: { readonly userId: string } };

/** A login token is valid for 14 days. */
const LOGIN_SECONDS = (14 * DAY) / 1000;

/** Opens an account with its first user, whose key manages the company. */
export function createAccount({ state, body }: Input<{ body: AccountCreate }>): AccountCreateResponse {
  const { email, firstName = null, lastName = null, locale = "en", timeZone = "Europe/Berlin" } = body;
  requireFree(state, email);
  const company: StoredCompany = { id: nextId(state, 40), name: undefined, countryCode: "DE", timeZone: readTimeZone(timeZone), listMeta: "totals" };
  const user = addUser(state, { companyId: company.id, role: "admin", email, firstName, lastName, locale });
  state.companies.set(company.id, company);
  return { apiKey: user.apiKey, status: "ok" };
}

/** Sets the company of an account. A second call is not documented; it replaces the first. */
export function createCompany({ state, user, body }: Input<{ body: CompanyCreate }>): CompanyCreateResponse {
  const company = companyOf(state, user);
  const { name, countryCode, timeZone } = body.data.attributes;
  company.name = name;
  company.countryCode = countryCode ?? company.countryCode;
  company.timeZone = timeZone === undefined ? company.timeZone : readTimeZone(timeZone);
  return { data: { id: company.id }, status: "ok" };
}

export function listUsers({ state, user, params }: Input<{ params: { companyId: string } }>): UserListResponse {
  const company = state.companies.get(params.companyId);
  if (company?.name === undefined) throw notFound("company");
  if (company.id !== user.companyId) throw forbidden();
  const users = [...state.users.values()].filter(({ companyId }) => companyId === company.id);
  return { data: users.flatMap(describeUser), status: "ok" };
}

export function createUser({ state, user, body }: Input<{ body: UserCreate }>): UserCreateResponse {
  if (companyOf(state, user).name === undefined) throw new SandboxError(422, "Create the company before you add users to it.");
  const { email, firstName = null, lastName = null, locale = "en" } = body.data.attributes;
  requireFree(state, email);
  const { id, apiKey } = addUser(state, { companyId: user.companyId, role: "user", email, firstName, lastName, locale });
  return { data: { id, apiKey }, status: "ok" };
}

export function updateUser({ state, user, params, body }: Input<OfUser & { body: UserUpdate }>): StatusResponse {
  const found = findUser(state, user, params.userId);
  requireSameId(body.data.id, params.userId);
  const { email, firstName, lastName } = body.data.attributes;
  if (email !== undefined && email !== found.email) requireFree(state, email);
  found.email = email ?? found.email;
  found.firstName = firstName ?? found.firstName;
  found.lastName = lastName ?? found.lastName;
  return { status: "ok" };
}

export function deleteUser({ state, user, params }: Input<OfUser>): StatusResponse {
  const found = findUser(state, user, params.userId);
  // The company needs its admin, who manages it.
  if (found.role === "admin") throw forbidden();
  state.users.delete(found.id);
  return { status: "ok" };
}

/** Creates a login token: JSON in base64, as the browser library reads it. */
export function login({ state, user, now }: Input<unknown>): LoginResponse {
  const seconds = Math.floor(now / 1000);
  const token = {
    access_token: nextSecret(state, 22),
    client: nextSecret(state, 22),
    expiry: seconds + LOGIN_SECONDS,
    token_type: "Bearer",
    uid: user.email,
    requested_at: new Date(seconds * 1000).toISOString().replace(".000Z", "Z"),
  };
  // `btoa` accepts only bytes, but a name may have other characters.
  const bytes = new TextEncoder().encode(JSON.stringify(token));
  return { status: "ok", meta: { access_token: btoa(String.fromCharCode(...bytes)) } };
}

export function addUser(
  state: State,
  given: Pick<StoredUser, "companyId" | "role" | "email" | "firstName" | "lastName" | "locale"> & Partial<StoredUser>,
): StoredUser {
  const user: StoredUser = { id: nextId(state, 9800), apiKey: nextSecret(state, 32), groupId: undefined, ...given };
  state.users.set(user.id, user);
  return user;
}

/** Returns the company of a user. It may not have a name yet. */
export function companyOf({ companies }: State, { companyId }: StoredUser): StoredCompany {
  const company = companies.get(companyId);
  if (!company) throw notFound("company");
  return company;
}

/** The body repeats the id of the path. */
export function requireSameId(given: string, id: string): void {
  if (given !== id) throw new SandboxError(422, `data.id is ${JSON.stringify(given)}, in the path it is ${JSON.stringify(id)}`);
}

/** Returns a user that the caller may change. An admin may change every user of the company, others only themselves. */
function findUser({ users }: State, caller: StoredUser, id: string): StoredUser {
  const user = users.get(id);
  if (!user || user.companyId !== caller.companyId) throw notFound("user");
  if (caller.role !== "admin" && caller.id !== id) throw forbidden();
  return user;
}

/** This error has the newer shape, with messages by field, so clients see both shapes. */
function requireFree({ users }: State, email: string): void {
  const taken = [...users.values()].some((user) => user.email.toLowerCase() === email.toLowerCase());
  if (taken) throw new SandboxError(422, "email has already been taken", { problems: [{ where: "email", message: "has already been taken" }] });
}
