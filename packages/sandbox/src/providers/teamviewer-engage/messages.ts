import type { Message, MessageSend, SystemMessage, SystemMessageCreate } from "@meetwire/teamviewer-engage";
import { SandboxError } from "../../sandbox-error.ts";
import { pageOf } from "./collection.ts";
import type { Input, Listed } from "./collection.ts";
import { findCustomer } from "./customers.ts";
import type { State, StoredMessage } from "./state.ts";

export const handlers = {
  "messages/send": send,
  "messages/list": list,
  "chat/visibility": ({ state }: Input) => ({ visible: state.chatVisible }),
  "chat/setVisibility": setVisibility,
  "systemMessages/deleteLanguage": deleteLanguage,
  "systemMessages/list": ({ state, params }: Input<OfLanguage>) => findTexts(state, params.language),
  "systemMessages/createOrReplace": replaceText,
  "systemMessages/languages": ({ state }: Input) => [...new Set([...state.systemMessages.values()].map(({ language }) => language))],
};

type OfLanguage = { readonly params: { readonly language: string } };

/** The language of a text without one. */
const DEFAULT_LANGUAGE = "en";

function send({
  state,
  user,
  now,
  params,
  query,
  body,
}: Input<{ params: { customerId: string }; query: { isExternalId: boolean }; body: MessageSend }>): Message {
  const { id: customerId } = findCustomer(state, params.customerId, query.isExternalId);
  const message: StoredMessage = { ...body, id: state.sequence.objectId(), customerId, userId: user.userId ?? "api", sentAt: now };
  state.messages.set(message.id, message);
  state.activities.push({ kind: "liveChat", at: now, customerId });
  return describeMessage(message);
}

function list({ state, query }: Input<{ query: { customerId: string } }>): Listed {
  const { id } = findCustomer(state, query.customerId);
  return pageOf(messagesOf(state, id).map(describeMessage), query);
}

/** The messages from and to a customer, the oldest first. */
export function messagesOf({ messages }: State, customerId: string): StoredMessage[] {
  return [...messages.values()].filter((message) => message.customerId === customerId);
}

/** A message in a response, with the fields that sending one takes. */
export function describeMessage({ message, type, url, buttonLink, buttonText }: StoredMessage): Message {
  return { message, type, url, buttonLink, buttonText } as Message;
}

function setVisibility({ state, query }: Input<{ query: { visible: boolean } }>): null {
  state.chatVisible = query.visible;
  return null;
}

function findTexts({ systemMessages }: State, language: string): SystemMessage[] {
  const found = [...systemMessages.values()].filter((text) => text.language === language);
  if (found.length === 0) throw new SandboxError(404, `no system message has the language ${language}`);
  return found;
}

function deleteLanguage({ state, params }: Input<OfLanguage>): null {
  for (const text of findTexts(state, params.language)) state.systemMessages.delete(keyOf(text));
  return null;
}

function replaceText({ state, body }: Input<{ body: SystemMessageCreate }>): SystemMessage {
  const { message = "", id = state.sequence.objectId(), language = DEFAULT_LANGUAGE } = body;
  const text = { message, id, language };
  state.systemMessages.set(keyOf(text), text);
  return text;
}

/** One id has a text in each language. */
export function keyOf({ id, language }: SystemMessage): string {
  return `${language}/${id}`;
}
