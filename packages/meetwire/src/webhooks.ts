import { InvalidInputError } from "@meetwire/runtime";
import type { WebhookInput, WebhookOptions } from "@meetwire/runtime";
import type { AnyAccount } from "./account.ts";
import type { MeetingEvent } from "./resources.ts";

/** Reads a webhook with the account that it is for: the account in its URL, or else the only account whose provider knows the event. */
export async function parseWebhookOf(accounts: readonly AnyAccount[], input: WebhookInput, options: WebhookOptions): Promise<MeetingEvent> {
  const receiving = accounts.filter((account) => account.supports("webhooks.parse"));
  if (receiving.length === 0) throw new InvalidInputError("no account receives webhooks");
  const url = isRequest(input) ? new URL(input.url) : undefined;
  const named = findNamed(receiving, url);
  if (named) return named.webhooks.parse(input, options);

  // A body can be read only once, so each account gets a copy of the request. All copies are made before one is read.
  const copies = receiving.map(() => (isRequest(input) ? input.clone() : input));
  const results = await Promise.allSettled(receiving.map(async (account, index) => account.webhooks.parse(copies[index]!, options as WebhookOptions<never>)));
  const events = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const known = events.filter(({ raw }) => (raw as { event?: string } | undefined)?.event !== "unknown");
  const [found, another] = known.length > 0 ? known : events;
  if (!found) throw results.map((result) => (result.status === "rejected" ? (result.reason as unknown) : undefined))[0];
  if (another) {
    const names = (known.length > 0 ? known : events).map(({ account }) => account).join(", ");
    throw new InvalidInputError(`the webhook can be for ${names}: give each account its own address, such as /hooks/${found.account}, or pass { account }`);
  }
  return found;
}

function findNamed(accounts: readonly AnyAccount[], url: URL | undefined): AnyAccount | undefined {
  if (accounts.length === 1) return accounts[0];
  const names = url ? [url.searchParams.get("account"), ...url.pathname.split("/").toReversed()] : [];
  // Encode the name instead of decoding the path, because a path may contain text that cannot be decoded.
  return names.flatMap((name) => accounts.find((account) => account.name === name || encodeURIComponent(account.name) === name) ?? [])[0];
}

function isRequest(input: WebhookInput): input is Request {
  return typeof input === "object" && typeof (input as Request).arrayBuffer === "function";
}
