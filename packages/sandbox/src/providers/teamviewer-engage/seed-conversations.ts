import type { CustomerStatus } from "@meetwire/teamviewer-engage";
import { createRandom } from "../sequence.ts";
import { AGENTS } from "./seed-tenant.ts";
import type { State, StoredMessage } from "./state.ts";
import { DAY, MINUTE } from "./time.ts";

const FIRST_NAMES = ["Lena", "Jonas", "Mira", "Paul", "Sofia", "Emil", "Ida", "Noah", "Clara"];
const LAST_NAMES = ["Weber", "Novak", "Hansen", "Rossi", "Dubois"];
const STATUSES: readonly CustomerStatus[] = ["UNREAD", "UNRESOLVED", "DONE", "DONE", "DONE"];
const QUESTIONS = ["Is the blue jacket back in size M?", "My parcel has not arrived.", "Can I change my address?", "How do I return a pair of boots?"];
const REPLIES = ["I will have a look at once.", "That is done now.", "You will get a mail with the details."];

/** More customers than two usual pages, each with a conversation of the last month. */
export function seedConversations(state: State, now: number): void {
  const random = createRandom(11);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const messages: Omit<StoredMessage, "id">[] = [];
  for (let index = 0; index < FIRST_NAMES.length * LAST_NAMES.length; index++) {
    const firstName = FIRST_NAMES[index % FIRST_NAMES.length] as string;
    const lastName = LAST_NAMES[Math.floor(index / FIRST_NAMES.length)] as string;
    const id = state.sequence.objectId();
    const createdAt = now - Math.floor((30 - index * 0.66) * DAY + random() * 300 * MINUTE);
    const status = pick(STATUSES);
    const agent = pick(AGENTS);
    state.customers.set(id, {
      id,
      email: `${firstName}.${lastName}@mail.example`.toLowerCase(),
      firstName,
      lastName,
      gender: "none",
      ...(index % 3 === 0 && { externalId: String(20_000 + index) }),
      ...(status !== "UNREAD" && { assignedUser: agent }),
      status,
      assignedTeam: undefined,
      tags: index % 4 === 0 ? ["newsletter"] : [],
      // A few are on the website at the moment.
      visitorId: index % 9 === 0 ? `visitor-${index}` : undefined,
      createdAt,
    });
    messages.push({ customerId: id, userId: undefined, type: "MESSAGE", message: pick(QUESTIONS), sentAt: createdAt });
    if (status === "UNREAD") continue;
    const answeredAt = createdAt + Math.ceil(random() * 50) * MINUTE;
    messages.push({ customerId: id, userId: agent, type: "MESSAGE", message: pick(REPLIES), sentAt: answeredAt });
    state.activities.push({ kind: "liveChat", at: answeredAt, customerId: id });
    if (status === "DONE") state.activities.push({ kind: "status", at: answeredAt + MINUTE, customerId: id, status, messageId: undefined });
  }
  messages.sort((left, right) => left.sentAt - right.sentAt);
  for (const message of messages) {
    const id = state.sequence.objectId();
    state.messages.set(id, { id, ...message });
  }
}
