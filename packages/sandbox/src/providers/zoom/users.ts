import type { User, UserCreate, UserUpdate } from "@meetwire/zoom";
import type { HandlerInput } from "../provider.ts";
import { DAY } from "../time.ts";
import { cutPage } from "./pages.ts";
import { iso, nextText, zoomError } from "./state.ts";
import type { State, StoredToken, StoredUser } from "./state.ts";

type Given<Part = object> = HandlerInput<State, StoredToken, Part>;
type OfUser = { readonly params: { readonly userId: string } };

/** Finds a user by id or email address, or the user of the token for `me`. */
export function findUser(state: State, token: StoredToken, userId: string): StoredUser {
  if (userId === "me" && token.userId === undefined) throw zoomError(400, 300, "The value `me` needs a user's token.");
  const wanted = userId === "me" ? token.userId! : userId;
  const found = state.users.get(wanted) ?? [...state.users.values()].find(({ user }) => user.email.toLowerCase() === wanted.toLowerCase());
  if (!found || found.deleted) throw zoomError(404, 1001, `User does not exist: ${userId}.`);
  return found;
}

/** Adds a user who has signed in. */
export function addUser(state: State, person: Pick<User, "first_name" | "last_name" | "type"> & { id: string; email: string }, now: number): void {
  const user = {
    ...person,
    display_name: `${person.first_name} ${person.last_name}`,
    status: "active",
    verified: 1,
    language: "en-US",
    account_id: "AAAAAABBBB",
    user_created_at: iso(now - 500 * DAY),
    last_login_time: iso(now - DAY),
    use_pmi: false,
  };
  state.users.set(person.id, { id: person.id, user, deleted: false });
}

export const userHandlers = {
  "users/list"({ state, query, now }: Given) {
    const wanted = query["status"] ?? "active";
    const all = [...state.users.values()].filter(
      ({ user, deleted }) => !deleted && (user.status ?? "active") === wanted && (query["role_id"] === undefined || user.role_id === query["role_id"]),
    );
    const { items, page, number } = cutPage(state, now, query, "users", all);
    return { ...page, page_number: number, users: items.map(({ user }) => shortUser(user)) };
  },
  "users/create"({ state, body, now }: Given<{ body: UserCreate }>) {
    const { action, user_info: info } = body;
    if ([...state.users.values()].some(({ user, deleted }) => !deleted && user.email === info?.email))
      throw zoomError(409, 1005, `Email "${info?.email}" has already been used.`);
    const id = nextText(state, 22);
    const pending = action === "create";
    const { feature: _feature, password: _password, ...fields } = info ?? { email: "", type: 1 };
    const user = {
      ...fields,
      id,
      email: info?.email ?? "",
      type: info?.type ?? 1,
      status: pending ? "pending" : "active",
      user_created_at: iso(now),
      role_id: "2",
      timezone: "UTC",
    } as StoredUser["user"];
    state.users.set(id, { id, user, deleted: false });
    return { id, email: user.email, first_name: user.first_name, last_name: user.last_name, type: user.type };
  },
  "users/get": ({ state, user, params }: Given<OfUser>) => findUser(state, user, params.userId).user,
  "users/update"({ state, user, params, body }: Given<OfUser & { body: UserUpdate }>) {
    const found = findUser(state, user, params.userId);
    const { phone_numbers: phones, feature: _feature, ...changes } = body;
    found.user = {
      ...found.user,
      ...(changes as object),
      ...(phones && { phone_numbers: phones.map((each) => ({ ...each, verified: false })) }),
    } as StoredUser["user"];
  },
  "users/delete"({ state, user, params }: Given<OfUser>) {
    findUser(state, user, params.userId).deleted = true;
  },
  "users/updateStatus"({ state, user, params, body }: Given<OfUser & { body: { action: string } }>) {
    const found = findUser(state, user, params.userId);
    if (body.action === "activate") found.user.status = "active";
    if (body.action === "deactivate") found.user.status = "inactive";
  },
  "users/checkEmail": ({ state, query }: Given) => ({
    existed_email: [...state.users.values()].some(({ user, deleted }) => !deleted && user.email === query["email"]),
  }),
  "users/getToken": ({ state, user, params, query }: Given<OfUser>) => ({
    token: `${String(query["type"] ?? "token")}.${findUser(state, user, params.userId).id}.${nextText(state, 40)}`,
  }),
};

/** A user in the form of the list. */
function shortUser(user: User) {
  const { id, email, first_name, last_name, display_name, type, status, role_id, timezone, dept, pmi, user_created_at, last_login_time, verified } = user;
  return { id, email, first_name, last_name, display_name, type, status, role_id, timezone, dept, pmi, user_created_at, last_login_time, verified };
}
