import type { Conversation, Message } from "@meetwire/teamviewer-engage";
import { SandboxError } from "../../sandbox-error.ts";
import type { WebhookContext } from "../provider.ts";
import { findCustomer } from "./customers.ts";
import { describeMessage, messagesOf } from "./messages.ts";
import type { State, StoredCustomer } from "./state.ts";

export const webhooks = {
  newConversation: (context: WebhookContext<State>) => describeConversation(context, "UNREAD"),
  statusChange: (context: WebhookContext<State>) => describeConversation(context, undefined),
  newMessage: describeLatest,
};

/** Describes the conversation of a customer: the given one, or the one that changed last. */
function describeConversation({ state, about, baseUrl }: WebhookContext<State>, status: string | undefined): Conversation {
  const customer = about === undefined ? lastChanged(state, status) : findCustomer(state, about);
  const last = messagesOf(state, customer.id).at(-1);
  return {
    customerId: customer.id,
    status: status ?? customer.status,
    ...(last?.message !== undefined && { lastMessage: { test: last.message } }),
    url: `${baseUrl}/open/chat?target=${customer.id}`,
  };
}

/** Describes the latest message from a customer. */
function describeLatest({ state, about }: WebhookContext<State>): Message {
  const messages = about === undefined ? [...state.messages.values()] : messagesOf(state, about);
  const message = messages.findLast(({ userId }) => userId === undefined);
  if (!message) throw new SandboxError(404, about === undefined ? "no customer has sent a message" : `the customer ${about} has not sent a message`);
  return describeMessage(message);
}

/** The customer whose status changed last, or the newest one with a status. */
function lastChanged({ customers, activities }: State, status: string | undefined): StoredCustomer {
  const change = status === undefined ? activities.findLast(({ kind }) => kind === "status") : undefined;
  const changed = change?.kind === "status" ? customers.get(change.customerId) : undefined;
  const found = changed ?? [...customers.values()].findLast((customer) => status === undefined || customer.status === status);
  if (!found) throw new SandboxError(404, status === undefined ? "there are no customers" : `no customer has the status ${status}`);
  return found;
}
