import { InvalidInputError } from "@meetwire/runtime";

/** How far an account was read: the start of the meeting that was yielded last, and which meetings of that very start were. */
export interface Position {
  readonly account: string;
  from: number;
  seen: string[];
}

/** Reads the positions of accounts out of a resume token, which is their JSON. An account that it does not name begins at `from`. */
export function readPositions(accounts: readonly string[], from: number, token = "[]"): Position[] {
  try {
    const written = JSON.parse(token) as Position[];
    return accounts.map((account) => written.find((each) => each.account === account) ?? { account, from, seen: [] });
  } catch (cause) {
    throw new InvalidInputError(`resumeFrom is ${JSON.stringify(token)}: it has to be the resumeToken of such a list`, { cause });
  }
}
