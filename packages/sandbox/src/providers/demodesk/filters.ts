import type { MeetingFilter } from "@meetwire/demodesk";
import { endOf } from "./meetings.ts";
import type { State, StoredMeeting, StoredUser } from "./state.ts";

interface FilterContext {
  readonly user: StoredUser;
  readonly state: State;
  readonly now: number;
}

/** One matcher for each filter. */
const MATCHERS: {
  readonly [Name in keyof MeetingFilter]-?: (meeting: StoredMeeting, value: NonNullable<MeetingFilter[Name]>, context: FilterContext) => boolean;
} = {
  // A running meeting still counts as upcoming.
  schedule_eq: (meeting, value, { now }) => now < endOf(meeting) === (value === "upcoming"),
  all_team_members_dashboard: (meeting, value, { user }) => value || meeting.userId === user.id,
  account_i_cont: ({ name }, value) => contains(name, value),
  start_date_gteq: ({ startsAt }, value) => startsAt >= Date.parse(String(value)),
  // A day is compared as its start, so meetings later on that day are not included.
  start_date_lteq: ({ startsAt }, value) => startsAt <= Date.parse(String(value)),
  group_id_eq: ({ userId }, value, { state }) => state.users.get(userId)?.groupId === value,
  recordings_present: ({ recording }, value) => (recording !== undefined) === value,
  template_name_i_cont: ({ eventType }, value) => contains(eventType?.name ?? "", value),
};

/** Returns the meetings of the user's company that match all filters: upcoming ones earliest first, others latest first. */
export function findMeetings(filter: MeetingFilter, context: FilterContext): StoredMeeting[] {
  const given = { all_team_members_dashboard: false, ...filter };
  const found = [...context.state.meetings.values()].filter((meeting) => meeting.companyId === context.user.companyId && meetsAll(meeting, given, context));
  const direction = filter.schedule_eq === "upcoming" ? 1 : -1;
  return found.toSorted((left, right) => direction * (left.startsAt - right.startsAt || Number(left.id) - Number(right.id)));
}

function meetsAll(meeting: StoredMeeting, filter: MeetingFilter, context: FilterContext): boolean {
  return Object.entries(filter).every(([name, value]) => {
    // Demodesk has more filters than its documentation describes. An unknown one is ignored, with a note in the log.
    if (!Object.hasOwn(MATCHERS, name)) return true;
    const matches = MATCHERS[name as keyof MeetingFilter] as (meeting: StoredMeeting, value: unknown, context: FilterContext) => boolean;
    return matches(meeting, value, context);
  });
}

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
