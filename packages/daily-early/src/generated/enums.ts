// Generated from specs/daily-early by `npm run generate`. Do not edit: edit the spec.

/** Every value of `TeamRole` that is known today. */
export const TEAM_ROLES = ["owner", "member"] as const;

/** Whether a value of `TeamRole` is one that is known today. */
export function isKnownTeamRole(value: string): value is (typeof TEAM_ROLES)[number] {
  return (TEAM_ROLES as readonly string[]).includes(value);
}

/** Every value of `RoomPrivacy` that is known today. */
export const ROOM_PRIVACIES = ["public", "org", "private"] as const;

/** Whether a value of `RoomPrivacy` is one that is known today. */
export function isKnownRoomPrivacy(value: string): value is (typeof ROOM_PRIVACIES)[number] {
  return (ROOM_PRIVACIES as readonly string[]).includes(value);
}
