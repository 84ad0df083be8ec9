// Generated from specs/daily-early by `npm run generate`. Do not edit: edit the spec.

/** The known values of `TeamRole`. */
export const TEAM_ROLES = ["owner", "member"] as const;

/** Whether a `TeamRole` is one of the known values. */
export function isKnownTeamRole(value: string): value is (typeof TEAM_ROLES)[number] {
  return (TEAM_ROLES as readonly string[]).includes(value);
}

/** The known values of `RoomPrivacy`. */
export const ROOM_PRIVACIES = ["public", "org", "private"] as const;

/** Whether a `RoomPrivacy` is one of the known values. */
export function isKnownRoomPrivacy(value: string): value is (typeof ROOM_PRIVACIES)[number] {
  return (ROOM_PRIVACIES as readonly string[]).includes(value);
}
