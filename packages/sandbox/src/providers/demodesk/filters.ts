import type { MeetingFilter } from "@meetwire/demodesk";
import { endOf } from "./meetings.ts";
import type { State, StoredMeeting, StoredUser } from "./state.ts";

interface Asked {
  readonly user: StoredUser;
  readonly state: State;
  readonly now: number;
}

/** One matcher for each filter. A filter that is not given lets everything through. */
const MATCHERS: { readonly [Name in keyof MeetingFilter]-?: (meeting: StoredMeeting, value: NonNullable<MeetingFilter[Name]>, asked: Asked) => boolean } = {
  // A meeting that runs is still on the list of those to come.
  schedule_eq: (meeting, value, { now }) => now < endOf(meeting) === (value === "upcoming"),
  all_team_members_dashboard: (meeting, value, { user }) => value || meeting.userId === user.id,
  account_i_cont: ({ name }, value) => contains(name, value),
  start_date_gteq: ({ startsAt }, value) => startsAt >= Date.parse(String(value)),
  // A day is compared as the moment at which it begins: meetings later on that day are not among them.
  start_date_lteq: ({ startsAt }, value) => startsAt <= Date.parse(String(value)),
  group_id_eq: ({ userId }, value, { state }) => state.users.get(userId)?.groupId === value,
  recordings_present: ({ recording }, value) => (recording !== undefined) === value,
  template_name_i_cont: ({ eventType }, value) => contains(eventType?.name ?? "", value),
};

/** The meetings of the user's company that meet all filters: those to come earliest first, all others latest first. */
export function findMeetings(filter: MeetingFilter, asked: Asked): StoredMeeting[] {
  const given = { all_team_members_dashboard: false, ...filter };
  const found = [...asked.state.meetings.values()].filter((meeting) => meeting.companyId === asked.user.companyId && meetsAll(meeting, given, asked));
  const direction = filter.schedule_eq === "upcoming" ? 1 : -1;
  return found.toSorted((left, right) => direction * (left.startsAt - right.startsAt || Number(left.id) - Number(right.id)));
}

function meetsAll(meeting: StoredMeeting, filter: MeetingFilter, asked: Asked): boolean {
  return Object.entries(filter).every(([name, value]) => {
    const matches = MATCHERS[name as keyof MeetingFilter] as (meeting: StoredMeeting, value: unknown, asked: Asked) => boolean;
    return matches(meeting, value, asked);
  });
}

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
