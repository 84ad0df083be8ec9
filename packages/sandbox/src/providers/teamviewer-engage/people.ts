import type { Team, TeamCreate, User, UserCreate } from "@meetwire/teamviewer-engage";
import { add, createCollection, notFound } from "./collection.ts";
import type { Input } from "./collection.ts";
import { isOnline } from "./state.ts";

/** A constant that is not in the list of roles. */
const ADMIN = "ADMIN";

export const users = createCollection({ name: "user", parameter: "userId", of: (state) => state.users });
export const teams = createCollection({ name: "team", parameter: "teamId", of: (state) => state.teams });
const roles = createCollection({ name: "role", parameter: "roleId", of: (state) => state.roles });

export const handlers = {
  "users/get": users.get,
  "users/delete": deleteUser,
  "users/list": users.page,
  "users/create": createUser,
  "users/assignRole": assignRole,
  "users/assignTag": tagUser,
  "teams/get": teams.get,
  "teams/delete": teams.delete,
  "teams/assignTag": tagTeam,
  "teams/availability": tellAvailability,
  "teams/list": teams.page,
  "teams/create": createTeam,
  "teams/addUser": addToTeam,
  "roles/get": roles.get,
  "roles/delete": roles.delete,
  "roles/list": roles.page,
  "tenants/queueStatus": listQueues,
  "tenants/onlineStatus": listOnline,
};

/** A user's id is the e-mail address, as in the provider's samples. No response has the password. */
function createUser({ state, body }: Input<{ body: UserCreate }>): User {
  const { password: _, ...given } = body;
  return add(state, state.users, { ...given, id: given.email });
}

function deleteUser(call: Input<{ params: { userId: string } }>): null {
  users.delete(call);
  for (const team of call.state.teams.values()) team.members = (team.members ?? []).filter((member) => member !== call.params.userId);
  return null;
}

function assignRole({ state, params, query }: Input<{ params: { userId: string }; query: { roleId: string } }>): null {
  const user = users.find(state, params.userId);
  if (query.roleId !== ADMIN) roles.find(state, query.roleId);
  user.roleId = query.roleId;
  user.admin = query.roleId === ADMIN;
  return null;
}

function tagUser({ state, query }: Input<{ query: { userEmail: string; tag: string } }>): null {
  const user = [...state.users.values()].find(({ email }) => email === query.userEmail);
  if (!user) throw notFound("user", query.userEmail);
  return tag(user, query.tag);
}

function tagTeam({ state, query }: Input<{ query: { teamId: string; tag: string } }>): null {
  return tag(teams.find(state, query.teamId), query.tag);
}

function tag(item: { tags?: string[] }, name: string): null {
  item.tags = [...new Set([...(item.tags ?? []), name])];
  return null;
}

function createTeam({ state, body }: Input<{ body: TeamCreate }>): Team {
  return add(state, state.teams, body);
}

function addToTeam({ state, params, query }: Input<{ params: { teamId: string }; query: { userId: string } }>): null {
  const team = teams.find(state, params.teamId);
  const { id } = users.find(state, query.userId);
  team.members = [...new Set([...(team.members ?? []), id])];
  return null;
}

/** A team is available if one of its members is online. */
function tellAvailability({ state, params }: Input<{ params: { teamId: string } }>): { available: boolean } {
  const { members = [] } = teams.find(state, params.teamId);
  return { available: members.some((member) => isOnline(state, member)) };
}

function listQueues({ state }: Input): unknown {
  const waiting = [...state.customers.values()].filter(({ status, assignedUser }) => status === "UNREAD" && assignedUser === undefined);
  return [{ tenant: "nordlys", waiting: waiting.length }];
}

function listOnline({ state }: Input): unknown {
  return [{ tenant: "nordlys", agents: [...state.users.keys()].map((userId) => ({ userId, online: isOnline(state, userId) })) }];
}
