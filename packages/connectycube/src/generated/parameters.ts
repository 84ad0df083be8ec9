// Generated from specs/connectycube by `npm run generate`. Do not edit: edit the spec.

import type { BooleanFilter, DateFilter, MeetingCreate, MeetingUpdate, TimestampFilter } from "./models.ts";

/** The parameters of `meetings/create`. */
export interface MeetingsCreateParams {
  /** The meeting to schedule. */
  body: MeetingCreate;
}

/** The parameters of `meetings/list`. */
export interface MeetingsListParams {
  /**
   * Only the meeting with this id (an ObjectId, 24 hexadecimal digits). The response is then one object, not a list.
   *
   * @example "602f926aaa81493ce4c5788e"
   */
  _id?: string | undefined;
  /**
   * How many meetings to return at most. The default is 100; no upper limit is documented.
   *
   * @example 50
   */
  limit?: number | undefined;
  /**
   * How many meetings to skip.
   *
   * At least 0.
   *
   * @example 100
   */
  offset?: number | undefined;
  /**
   * When the meeting starts, in seconds since 1970: an exact value (`start_date=1613729948`) or a filter (`start_date[gte]=1613729948`).
   *
   * @example {"gte":1613729948}
   */
  start_date?: number | Date | TimestampFilter | undefined;
  /**
   * When the meeting ends, in seconds since 1970: an exact value (`end_date=1613731012`) or a filter (`end_date[lt]=1613731012`).
   *
   * @example {"lt":1613731012}
   */
  end_date?: number | Date | TimestampFilter | undefined;
  /**
   * When the meeting was last changed, as an ISO 8601 string: an exact value or a filter (`updated_at[gt]=2021-02-19T10:26:49.013Z`).
   *
   * @example {"gt":"2021-02-19T10:26:49.013Z"}
   */
  updated_at?: string | Date | DateFilter | undefined;
  /**
   * When the meeting was created, as an ISO 8601 string: an exact value or a filter (`created_at[gt]=2021-02-19T10:26:49.013Z`).
   *
   * @example {"gt":"2021-02-19T10:26:49.013Z"}
   */
  created_at?: string | Date | DateFilter | undefined;
  /**
   * The meeting's `scheduled` flag: a value (`scheduled=true`) or a filter (`scheduled[ne]=true`).
   *
   * @example true
   */
  scheduled?: boolean | BooleanFilter | undefined;
}

/** The parameters of `meetings/update`. */
export interface MeetingsUpdateParams {
  /**
   * The meeting's `_id`.
   *
   * @example "602f926aaa81493ce4c5788e"
   */
  meetingId: string;
  /** The fields to change. Fields that are left out keep their values. */
  body: MeetingUpdate;
}

/** The parameters of `meetings/delete`. */
export interface MeetingsDeleteParams {
  /**
   * The meeting's `_id`.
   *
   * @example "602f926aaa81493ce4c5788e"
   */
  meetingId: string;
}

/** The parameters of `recordings/list`. */
export interface RecordingsListParams {
  /**
   * The meeting's `_id`.
   *
   * @example "602f926aaa81493ce4c5788e"
   */
  meetingId: string;
}
