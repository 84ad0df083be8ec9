import type { ActiveCustomer, Customer, CustomerCreate, CustomerStatus } from "@meetwire/teamviewer-engage";
import { SandboxError } from "../../sandbox-error.ts";
import { add, createCollection, notFound } from "./collection.ts";
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

function create({ state, now, body }: Input<{ body: CustomerCreate }>): Customer {
  const status: CustomerStatus = "UNREAD";
  return describe(add(state, state.customers, "customer", { ...body, status, assignedTeam: undefined, tags: [], visitorId: undefined, createdAt: now }));
}

function assign({ state, params, query }: Input<{ params: { customerId: string }; query: { userId?: string; teamId?: string } }>): null {
  const customer = findCustomer(state, params.customerId);
  const { userId, teamId } = query;
  if ((userId === undefined) === (teamId === undefined)) throw new SandboxError(400, "give either userId or teamId");
  delete customer.assignedUser;
  if (userId !== undefined) customer.assignedUser = users.find(state, userId).id;
  customer.assignedTeam = teamId === undefined ? undefined : teams.find(state, teamId).id;
  return null;
}

function setStatus({ state, now, params, body }: Input<{ params: { customerId: string }; body: CustomerStatus }>): null {
  const customer = findCustomer(state, params.customerId);
  customer.status = body;
  const last = [...state.messages.values()].findLast(({ customerId }) => customerId === customer.id);
  state.activities.push({ kind: "status", at: now, customerId: customer.id, status: body, messageId: last?.id });
  return null;
}

/** The customers who are on the website now; to a user's token, those assigned to that user. */
function listActive({ state, user }: Input): ActiveCustomer[] {
  const active = [...state.customers.values()].filter(({ visitorId }) => visitorId !== undefined);
  return active.filter(({ assignedUser }) => user.userId === undefined || assignedUser === user.userId).map(describeActive);
}

function findActive(call: Input<{ params: { query: string } }>): ActiveCustomer {
  const { query } = call.params;
  const found = listActive(call).find((customer) => JSON.stringify(Object.values(customer)).toLowerCase().includes(query.toLowerCase()));
  if (!found) throw notFound("active customer who matches", query);
  return found;
}

function describeActive({ id, email, firstName, lastName, gender, assignedUser, tags, externalId, visitorId }: StoredCustomer): ActiveCustomer {
  const names = { firstname: firstName, lastname: lastName, externalToken: externalId };
  return { id, email, ...names, gender, assignedUser, labels: tags, additionalTaggingData: {}, visitorId } as ActiveCustomer;
}

/** A customer by the id of the service, or by that of one's own systems. */
export function findCustomer(state: State, id: string, isExternalId = false): StoredCustomer {
  if (!isExternalId) return customers.find(state, id);
  const found = [...state.customers.values()].find(({ externalId }) => externalId === id);
  if (!found) throw notFound("customer with the external id", id);
  return found;
}
