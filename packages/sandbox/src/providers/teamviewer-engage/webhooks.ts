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

/** The conversation of a customer: the one that it is to be about, else the newest that is fit. */
function describeConversation({ state, about, baseUrl }: WebhookContext<State>, status: string | undefined): Conversation {
  const customer = about === undefined ? newest(state, status) : findCustomer(state, about);
  const last = messagesOf(state, customer.id).at(-1);
  return {
    customerId: customer.id,
    status: status ?? customer.status,
    ...(last?.message !== undefined && { lastMessage: { test: last.message } }),
    url: `${baseUrl}/open/chat?target=${customer.id}`,
  };
}

/** The latest message that a customer wrote. */
function describeLatest({ state, about }: WebhookContext<State>): Message {
  const messages = about === undefined ? [...state.messages.values()] : messagesOf(state, about);
  const message = messages.findLast(({ userId }) => userId === undefined);
  if (!message) throw new SandboxError(404, `no customer has written${about === undefined ? "" : `, at least not ${about}`}`);
  return describeMessage(message);
}

function newest({ customers }: State, status: string | undefined): StoredCustomer {
  const found = [...customers.values()].findLast((customer) => status === undefined || customer.status === status);
  if (!found) throw new SandboxError(404, `there is no customer${status === undefined ? "" : ` who is ${status}`}`);
  return found;
}
