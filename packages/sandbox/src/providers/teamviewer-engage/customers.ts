import type { ActiveCustomer, Customer, CustomerCreate, CustomerStatus } from "@meetwire/teamviewer-engage";
import { SandboxError } from "../../sandbox-error.ts";
import { add, createCollection } from "./collection.ts";
import type { Input } from "./collection.ts";
import { teams, users } from "./people.ts";
import type { State, StoredCustomer } from "./state.ts";

const customers = createCollection({ name: "customer", parameter: "customerId", of: (state) => state.customers, describe });

export const handlers = {
  "activeCustomers/find": findActive,
  "activeCustomers/list": listActive,
  "customers/assign": assign,
  "customers/setStatus": setStatus,
  "customers/list": customers.page,
  "customers/create": create,
  "customers/get": customers.get,
};

function describe({ id, email, firstName, lastName, gender, externalId, assignedUser }: StoredCustomer): Customer {
  return { id, email, firstName, lastName, gender, externalId, assignedUser } as Customer;
}

function create({ state, now, body, emit }: Input<{ body: CustomerCreate }>): Customer {
  const status: CustomerStatus = "UNREAD";
  const customer = add(state, state.customers, { ...body, status, assignedTeam: undefined, tags: [], visitorId: undefined, createdAt: now });
  emit("newConversation", customer.id);
  return describe(customer);
}

function assign({ state, params, query }: Input<{ params: { customerId: string }; query: { userId?: string; teamId?: string } }>): null {
  const customer = findCustomer(state, params.customerId);
  const { userId, teamId } = query;
  if ((userId === undefined) === (teamId === undefined)) throw new SandboxError(400, "give userId or teamId, but not both");
  delete customer.assignedUser;
  if (userId !== undefined) customer.assignedUser = users.find(state, userId).id;
  customer.assignedTeam = teamId === undefined ? undefined : teams.find(state, teamId).id;
  return null;
}

function setStatus({ state, now, params, body, emit }: Input<{ params: { customerId: string }; body: CustomerStatus }>): null {
  const customer = findCustomer(state, params.customerId);
  const before = customer.status;
  customer.status = body;
  const last = [...state.messages.values()].findLast(({ customerId }) => customerId === customer.id);
  state.activities.push({ kind: "status", at: now, customerId: customer.id, status: body, messageId: last?.id });
  if (before !== body) emit("statusChange", customer.id);
  if (before === "DONE" && body === "UNREAD") emit("newConversation", customer.id);
  return null;
}

/** The customers who are on the website now. A user's token returns only those assigned to that user. */
function listActive({ state, user }: Input): ActiveCustomer[] {
  const active = [...state.customers.values()].filter(({ visitorId }) => visitorId !== undefined);
  return active.filter(({ assignedUser }) => user.userId === undefined || assignedUser === user.userId).map(describeActive);
}

function findActive(call: Input<{ params: { query: string } }>): ActiveCustomer {
  const { query } = call.params;
  const found = listActive(call).find((customer) => JSON.stringify(Object.values(customer)).toLowerCase().includes(query.toLowerCase()));
  if (!found) throw new SandboxError(404, `no active customer matches ${query}`);
  return found;
}

function describeActive({ id, email, firstName, lastName, gender, assignedUser, tags, externalId, visitorId }: StoredCustomer): ActiveCustomer {
  const names = { firstname: firstName, lastname: lastName, externalToken: externalId };
  return { id, email, ...names, gender, assignedUser, labels: tags, additionalTaggingData: {}, visitorId } as ActiveCustomer;
}

/** Returns a customer by the provider's id, or by the id in your own systems. */
export function findCustomer(state: State, id: string, isExternalId = false): StoredCustomer {
  if (!isExternalId) return customers.find(state, id);
  const found = [...state.customers.values()].find(({ externalId }) => externalId === id);
  if (!found) throw new SandboxError(404, `no customer has the external id ${id}`);
  return found;
}
