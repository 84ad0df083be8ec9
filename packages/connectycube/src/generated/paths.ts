// Generated from specs/connectycube by `npm run generate`. Do not edit: edit the spec.

export interface paths {
    "/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List meetings
         * @description Lists the meetings in which the current user is host or attendee. Given `_id`, it answers that one meeting as an object instead of a list, and then any user finds a public meeting. Filters go into the query string (the provider's own sample puts them into a body). The order of the list is not documented.
         */
        get: operations["meetings/list"];
        put?: never;
        /**
         * Create a meeting
         * @description Schedules a meeting with the current user as its host. With `notify` a notification is mailed, whose link is built from MEETING URL TEMPLATE in the admin panel's settings; with `chat` a chat dialog is created along with the meeting.
         */
        post: operations["meetings/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a meeting
         * @description Changes a meeting; only its host may. Any subset of the fields will do, though the provider's page marks `name`, `start_date`, `end_date` and `attendees` as required.
         *
         *     An update sends mails: turning `notify` from false to true mails all attendees and the host, a new `start_date` mails all attendees and the host, and new `attendees` mail only those who were added.
         *
         *     Turning `record` from false to true starts recording, turning it back stops it.
         */
        put: operations["meetings/update"];
        post?: never;
        /**
         * Delete a meeting
         * @description Deletes a meeting by its id; only its host may.
         */
        delete: operations["meetings/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/recordings/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a meeting's recordings
         * @description Lists the recordings of a meeting, each with a link to its file that stops working after one hour; list again for a fresh link. There are none while the meeting still runs.
         */
        get: operations["recordings/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    recordingDone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The recordings of a meeting are ready
         * @description Sent once the files of a finished meeting can be downloaded; never while the meeting runs. Switch it on and set its address in the Meetings Settings of the admin panel. No signature is documented, so keep the address secret.
         */
        post: operations["webhooks/recordingDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description Conditions on a time in seconds since 1970; all of them have to hold.
         * @example {
         *       "gte": 1613729948
         *     }
         */
        TimestampFilter: {
            /**
             * Format: unixtime
             * @description Before this time.
             * @example 1613731012
             */
            lt?: number;
            /**
             * Format: unixtime
             * @description At this time or before.
             * @example 1613731012
             */
            lte?: number;
            /**
             * Format: unixtime
             * @description After this time.
             * @example 1613729948
             */
            gt?: number;
            /**
             * Format: unixtime
             * @description At this time or after.
             * @example 1613729948
             */
            gte?: number;
            /**
             * Format: unixtime
             * @description At any time but this.
             * @example 1613729948
             */
            ne?: number;
            /**
             * @description At one of these times. Joined by commas on the wire.
             * @example [
             *       1613729948,
             *       1613731012
             *     ]
             */
            in?: number[];
            /**
             * @description At none of these times. Joined by commas on the wire.
             * @example [
             *       1613729948,
             *       1613731012
             *     ]
             */
            nin?: number[];
        };
        /**
         * @description Conditions on a time as an ISO 8601 string; all of them have to hold.
         * @example {
         *       "gt": "2021-02-19T10:26:49.013Z"
         *     }
         */
        DateFilter: {
            /**
             * Format: date-time
             * @description Before this time.
             * @example 2021-02-19T10:26:49.013Z
             */
            lt?: string;
            /**
             * Format: date-time
             * @description At this time or before.
             * @example 2021-02-19T10:26:49.013Z
             */
            lte?: string;
            /**
             * Format: date-time
             * @description After this time.
             * @example 2021-02-19T10:26:49.013Z
             */
            gt?: string;
            /**
             * Format: date-time
             * @description At this time or after.
             * @example 2021-02-19T10:26:49.013Z
             */
            gte?: string;
            /**
             * Format: date-time
             * @description At any time but this.
             * @example 2021-02-19T10:26:49.013Z
             */
            ne?: string;
            /**
             * @description At one of these times. Joined by commas on the wire.
             * @example [
             *       "2021-02-19T10:26:50.013Z"
             *     ]
             */
            in?: string[];
            /**
             * @description At none of these times. Joined by commas on the wire.
             * @example [
             *       "2021-02-19T10:26:50.013Z"
             *     ]
             */
            nin?: string[];
        };
        /**
         * @description Conditions on a boolean; all of them have to hold.
         * @example {
         *       "ne": true
         *     }
         */
        BooleanFilter: {
            /**
             * @description Any value but this.
             * @example true
             */
            ne?: boolean;
            /**
             * @description One of these values. Joined by commas on the wire.
             * @example [
             *       true
             *     ]
             */
            in?: boolean[];
            /**
             * @description None of these values. Joined by commas on the wire.
             * @example [
             *       true
             *     ]
             */
            nin?: boolean[];
        };
        /** @description A person who was invited, with the keys that the invitation gave. */
        MeetingAttendee: {
            /**
             * @description The ConnectyCube user id; absent where the person was invited by email alone.
             * @example 245
             */
            id?: number;
            /**
             * @description The email as it was given; absent where the person was invited by id alone.
             * @example email1@domen.com
             */
            email?: string;
        };
        /**
         * @description The unit in which the time before a meeting is counted.
         * @example minutes
         * @enum {string}
         */
        NotifyMetric: "minutes" | "hours" | "days" | "weeks";
        /** @description How long before the start a notification is sent. */
        MeetingNotifyBefore: {
            metric?: components["schemas"]["NotifyMetric"];
            /**
             * @description How many of the metric's units.
             * @example 10
             */
            value?: number;
        };
        /** @description The meeting's time zone, as it was given. */
        MeetingTimezone: {
            /**
             * @description Minutes ahead of UTC, so negative in America.
             * @example 120
             * @example -300
             */
            offset?: number;
            /**
             * @description The time zone's name.
             * @example Europe/Riga
             * @example America/New_York
             */
            name?: string;
        };
        /** @description A scheduled conference call. A newly created one carries every key; the others may lack some. */
        Meeting: {
            /**
             * @description The meeting's id. It takes the place of `%s` in the admin panel's MEETING URL TEMPLATE, which gives the link to join.
             * @example 602f926aaa81493ce4c5788e
             */
            _id: string;
            /**
             * @description The meeting's name.
             * @example Friday weekly sync
             */
            name: string;
            /**
             * Format: unixtime
             * @description When the meeting starts, in seconds since 1970.
             * @example 1613729948
             */
            start_date: number;
            /**
             * Format: unixtime
             * @description When the meeting ends, in seconds since 1970.
             * @example 1613731012
             */
            end_date: number;
            /**
             * @description Who takes part. May be empty.
             * @example [
             *       {
             *         "id": 245,
             *         "email": "email1@domen.com"
             *       },
             *       {
             *         "id": 343
             *       },
             *       {
             *         "email": "email2@domen.com"
             *       }
             *     ]
             */
            attendees: components["schemas"]["MeetingAttendee"][];
            /**
             * @description Whether the call is recorded on the server. May be null.
             * @example false
             * @example null
             */
            record?: boolean | null;
            /**
             * @description The id of the chat dialog that belongs to the meeting; null where there is none.
             * @example 602f9ea20740a24ec238d9da
             * @example null
             */
            chat_dialog_id?: string | null;
            /**
             * @description The ConnectyCube user id of the host, who created the meeting and alone may change or delete it.
             * @example 811
             */
            host_id: number;
            /**
             * Format: date-time
             * @description When the meeting was created. Newer answers leave out the milliseconds.
             * @example 2021-02-19T10:26:50.013Z
             * @example 2023-07-21T13:40:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the meeting was last changed. Newer answers leave out the milliseconds.
             * @example 2021-02-19T10:28:50.142Z
             * @example 2023-07-21T13:40:21Z
             */
            updated_at: string;
            /**
             * @description Whether any user can retrieve the meeting by its id.
             * @example true
             */
            public?: boolean;
            /**
             * @description A flag to filter lists by.
             * @example false
             */
            scheduled?: boolean;
            /**
             * @description Whether notification mails are sent.
             * @example true
             */
            notify?: boolean;
            /**
             * @description How long before the start a notification is sent; null where none is.
             * @example {
             *       "metric": "minutes",
             *       "value": 10
             *     }
             * @example null
             */
            notify_before?: components["schemas"]["MeetingNotifyBefore"] | null;
            /**
             * @description The meeting's time zone; null where none was given.
             * @example {
             *       "offset": 120,
             *       "name": "Europe/Riga"
             *     }
             * @example null
             */
            timezone?: components["schemas"]["MeetingTimezone"] | null;
        };
        /**
         * @description Error texts that are not about a particular field.
         * @example [
         *       "Bad request"
         *     ]
         */
        ErrorList: string[];
        /** @description Error texts by the name of the field they are about; `base` has those about none. */
        ErrorMap: {
            /**
             * @description Errors that are not about a particular field, such as "Required session does not exist".
             * @example [
             *       "Required session does not exist"
             *     ]
             */
            base?: string[];
        } & {
            [key: string]: string[];
        };
        /** @description Why a request failed. The texts in the examples of statuses other than 401 only show the form. */
        Errors: {
            /**
             * @description The errors, as a plain list or grouped by the field they are about.
             * @example {
             *       "base": [
             *         "Required session does not exist"
             *       ]
             *     }
             */
            errors: components["schemas"]["ErrorList"] | components["schemas"]["ErrorMap"];
        };
        /** @description A ConnectyCube user, with an email if you like. */
        AttendeeById: {
            /**
             * @description The ConnectyCube user id.
             * @example 245
             */
            id: number;
            /**
             * @description An email; it can be anything.
             * @example email1@domen.com
             */
            email?: string;
        };
        /** @description A person named by email, who need not be a ConnectyCube user. */
        AttendeeByEmail: {
            /**
             * @description The ConnectyCube user id, where the person is one.
             * @example 245
             */
            id?: number;
            /**
             * @description An email; it can be anything.
             * @example email2@domen.com
             */
            email: string;
        };
        /**
         * @description A person to invite, named by ConnectyCube user id, by email, or by both. One of them is required.
         * @example {
         *       "id": 5243,
         *       "email": "example@mail.com"
         *     }
         * @example {
         *       "id": 343
         *     }
         * @example {
         *       "email": "email2@domen.com"
         *     }
         */
        Attendee: components["schemas"]["AttendeeById"] | components["schemas"]["AttendeeByEmail"];
        /** @description A notification 0 to 55 minutes before the start. */
        NotifyMinutesBefore: {
            /**
             * @description Counts in minutes.
             * @constant
             */
            metric: "minutes";
            /**
             * @description How many minutes, 0 to 55.
             * @example 10
             */
            value: number;
        };
        /** @description A notification 1 to 24 hours before the start. */
        NotifyHoursBefore: {
            /**
             * @description Counts in hours.
             * @constant
             */
            metric: "hours";
            /**
             * @description How many hours, 1 to 24.
             * @example 1
             */
            value: number;
        };
        /** @description A notification 1 to 30 days before the start. */
        NotifyDaysBefore: {
            /**
             * @description Counts in days.
             * @constant
             */
            metric: "days";
            /**
             * @description How many days, 1 to 30.
             * @example 1
             */
            value: number;
        };
        /** @description A notification 1 to 4 weeks before the start. */
        NotifyWeeksBefore: {
            /**
             * @description Counts in weeks.
             * @constant
             */
            metric: "weeks";
            /**
             * @description How many weeks, 1 to 4.
             * @example 1
             */
            value: number;
        };
        /**
         * @description How long before the start a notification is sent: 0 to 55 minutes, 1 to 24 hours, 1 to 30 days or 1 to 4 weeks.
         * @example {
         *       "metric": "minutes",
         *       "value": 10
         *     }
         * @example {
         *       "metric": "hours",
         *       "value": 1
         *     }
         */
        NotifyBefore: components["schemas"]["NotifyMinutesBefore"] | components["schemas"]["NotifyHoursBefore"] | components["schemas"]["NotifyDaysBefore"] | components["schemas"]["NotifyWeeksBefore"];
        /** @description The meeting's time zone. */
        Timezone: {
            /**
             * @description Minutes ahead of UTC, so negative in America.
             * @example 120
             * @example -300
             */
            offset?: number;
            /**
             * @description The time zone's name.
             * @example Europe/Riga
             * @example America/New_York
             */
            name?: string;
        };
        /** @description A meeting to schedule. */
        MeetingCreate: {
            /**
             * @description The meeting's name.
             * @example Friday weekly sync
             */
            name: string;
            /**
             * Format: unixtime
             * @description When the meeting starts, in seconds since 1970.
             * @example 1613729948
             */
            start_date: number;
            /**
             * Format: unixtime
             * @description When the meeting ends, in seconds since 1970.
             * @example 1613829948
             */
            end_date: number;
            /**
             * @description Who takes part. An empty list is accepted.
             * @example [
             *       {
             *         "id": 5243,
             *         "email": "example@mail.com"
             *       }
             *     ]
             */
            attendees: components["schemas"]["Attendee"][];
            /**
             * @description Whether a chat dialog is created along with the meeting; the answer's `chat_dialog_id` names it, and is null without one.
             * @example true
             */
            chat?: boolean;
            /**
             * @description Whether the call is recorded on the server. The file can be fetched with `recordings.list` or in the web admin panel.
             * @default false
             * @example false
             */
            record?: boolean;
            /**
             * @description Whether any user can retrieve the meeting by its id. The default is false.
             * @default false
             * @example true
             */
            public?: boolean;
            /**
             * @description A flag to filter lists by; the default is false. No other effect is documented.
             * @default false
             * @example true
             */
            scheduled?: boolean;
            /**
             * @description Whether a notification mail is sent once the meeting is created. The default is false; its link comes from MEETING URL TEMPLATE in the admin panel's settings.
             * @default false
             * @example true
             */
            notify?: boolean;
            notify_before?: components["schemas"]["NotifyBefore"];
            timezone?: components["schemas"]["Timezone"];
        };
        /** @description The fields of a meeting to change, any subset of them. Those left out stay as they are. */
        MeetingUpdate: {
            /**
             * @description The meeting's new name.
             * @example New meeting name
             */
            name?: string;
            /**
             * Format: unixtime
             * @description When the meeting starts, in seconds since 1970. A change mails all attendees and the host.
             * @example 1613329948
             */
            start_date?: number;
            /**
             * Format: unixtime
             * @description When the meeting ends, in seconds since 1970. The provider's samples end before they start; whether the service refuses that is not documented.
             * @example 1613429948
             */
            end_date?: number;
            /**
             * @description The whole new list of who takes part. Only those who were added are mailed.
             * @example [
             *       {
             *         "id": 4123,
             *         "email": "example@mail.com"
             *       }
             *     ]
             */
            attendees?: components["schemas"]["Attendee"][];
            /**
             * @description Sent in the provider's sample, whose answer has no chat dialog all the same. Probably without effect.
             * @example true
             */
            chat?: boolean;
            /**
             * @description From false to true starts recording, from true to false stops it.
             * @example true
             */
            record?: boolean;
            /**
             * @description Whether any user can retrieve the meeting by its id.
             * @example true
             */
            public?: boolean;
            /**
             * @description A flag to filter lists by. No other effect is documented.
             * @example true
             */
            scheduled?: boolean;
            /**
             * @description Whether notification mails are sent. From false to true mails all attendees and the host.
             * @example true
             */
            notify?: boolean;
            notify_before?: components["schemas"]["NotifyBefore"];
            timezone?: components["schemas"]["Timezone"];
        };
        /** @description One recorded file of a meeting. It can also be downloaded in the web admin panel. */
        Recording: {
            /**
             * @description The recording's id.
             * @example 649061c8d0b83a4a6dc85d0c
             */
            _id: string;
            /**
             * @description The `_id` of the meeting that was recorded.
             * @example 602f926aaa81493ce4c5788e
             */
            room_id: string;
            /**
             * @description The ConnectyCube user ids of those in the recording.
             * @example [
             *       78934,
             *       894946
             *     ]
             */
            participants_ids: number[];
            /**
             * @description How many users are in the recording.
             * @example 2
             */
            participants_count: number;
            /**
             * @description The id of the file in the storage. Not in every answer.
             * @example 619486cc-3cb5-4171-afe0-74c1f1805e9a_64ba8ab043e599002b5bdbca
             */
            file_uid?: string;
            /**
             * @description The length of the file in seconds, with fractions. The provider's pages do not agree on the unit.
             * @example 6.062
             */
            duration: number;
            /**
             * @description The size of the file in MB, with fractions. The provider's pages do not agree on the unit.
             * @example 0.34
             */
            size: number;
            /**
             * @description A signed link to the file. It stops working one hour after it was answered; its parameter `Expires` has the time in seconds since 1970 (in the webhook's sample, a week ahead).
             * @example https://cb-recordings.s3.amazonaws.com/videos/dHk9xJQkGjw4ZD8rpuPsVeiD?AWSAccessKeyId=XXXXXXXXXXXX&Expires=1687187417&Signature=uRGxX1mCqLFKoPpP3RJGS0hG5pc%3D&response-cache-control=max-age%3D604800
             */
            download_url: string;
            /**
             * Format: date-time
             * @description When the recording was created.
             * @example 2023-06-19T14:10:16Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the recording was last changed.
             * @example 2023-06-19T14:10:17Z
             */
            updated_at: string;
        };
        /** @description The ConnectyCube account of a meeting's host. */
        HostUser: {
            /**
             * @description The record's own id; other answers refer to the user by `id`.
             * @example 64ba8aac43e599002b5bdbc8
             */
            _id?: string;
            /**
             * @description The ConnectyCube user id, the same as the meeting's `host_id`.
             * @example 6892473
             */
            id: number;
            /**
             * Format: date-time
             * @description When the account was created.
             * @example 2023-07-21T13:39:56Z
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the account was last changed.
             * @example 2023-07-21T13:40:00Z
             */
            updated_at?: string;
            /**
             * Format: date-time
             * @description When the user last made a request.
             * @example 2023-07-21T13:40:00Z
             */
            last_request_at?: string;
            /**
             * @description The login name, or null.
             * @example resourceful-norris-75
             */
            login?: string | null;
            /**
             * @description The user's full name, or null.
             * @example Sam Fisher
             */
            full_name?: string | null;
            /**
             * @description The user's time zone, or null. Its form is not documented.
             * @example null
             */
            timezone?: unknown;
            /**
             * @description The user's email, or null.
             * @example example-sam@email.com
             */
            email?: string | null;
            /**
             * @description The user's phone number, or null.
             * @example null
             */
            phone?: string | null;
            /**
             * @description The user's website, or null.
             * @example null
             */
            website?: string | null;
            /**
             * @description The user's id at Twitter, or null. Whether a string or a number is not documented.
             * @example null
             */
            twitter_id?: string | number | null;
            /**
             * @description The user's id in your own system, or null. Whether a string or a number is not documented.
             * @example null
             */
            external_user_id?: string | number | null;
            /**
             * @description The user's id at Facebook, or null. Whether a string or a number is not documented.
             * @example null
             */
            facebook_id?: string | number | null;
            /**
             * @description Data that your application stored with the user, or null. Its form is not documented.
             * @example null
             */
            custom_data?: unknown;
            /**
             * @description The user's tags, or null. Their form is not documented.
             * @example null
             */
            user_tags?: unknown;
            /**
             * @description The user's avatar, or null.
             * @example null
             */
            avatar?: string | null;
            /**
             * @description Another external id of the user, or null. Neither its meaning nor its type is documented.
             * @example null
             */
            external_id?: string | number | null;
            /**
             * @description Whether the user is a guest, or null.
             * @example null
             */
            is_guest?: boolean | null;
        };
        /** @description The recordings of a finished meeting, with the meeting and its host. */
        RecordingDone: {
            meeting: components["schemas"]["Meeting"];
            hostUser: components["schemas"]["HostUser"];
            /** @description The files that were recorded, all of this one meeting. */
            callRecords: components["schemas"]["Recording"][];
        };
    };
    responses: {
        /** @description The request is malformed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         "Bad request"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The session token is missing or wrong. With the base error "Required session does not exist" it has expired, and a new session is needed. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": {
                 *         "base": [
                 *           "Required session does not exist"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The current user may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": {
                 *         "base": [
                 *           "Forbidden"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description There is nothing under this id, or nothing that the current user can see. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         "Not found"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The request was understood, but a value in it was refused. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": {
                 *         "name": [
                 *           "is required"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description Too many requests. The limit is not documented, nor is a header that says how long to wait. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         "Too many requests"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The service failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         "Internal server error"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The service is not available at the moment. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         "Service unavailable"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Errors"];
            };
        };
    };
    parameters: {
        /**
         * @description The meeting's `_id`.
         * @example 602f926aaa81493ce4c5788e
         */
        MeetingId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "meetings/list": {
        parameters: {
            query?: {
                /**
                 * @description Only the meeting with this id (an ObjectId, 24 hexadecimal digits). The answer is then one object, not a list.
                 * @example 602f926aaa81493ce4c5788e
                 */
                _id?: string;
                /**
                 * @description How many meetings to answer at most. The default is 100; no upper limit is documented.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description How many meetings to skip.
                 * @example 100
                 */
                offset?: number;
                /**
                 * @description When the meeting starts, in seconds since 1970: an exact value (`start_date=1613729948`) or a filter (`start_date[gte]=1613729948`).
                 * @example {
                 *       "gte": 1613729948
                 *     }
                 */
                start_date?: number | components["schemas"]["TimestampFilter"];
                /**
                 * @description When the meeting ends, in seconds since 1970: an exact value (`end_date=1613731012`) or a filter (`end_date[lt]=1613731012`).
                 * @example {
                 *       "lt": 1613731012
                 *     }
                 */
                end_date?: number | components["schemas"]["TimestampFilter"];
                /**
                 * @description When the meeting was last changed, as an ISO 8601 string: an exact value or a filter (`updated_at[gt]=2021-02-19T10:26:49.013Z`).
                 * @example {
                 *       "gt": "2021-02-19T10:26:49.013Z"
                 *     }
                 */
                updated_at?: string | components["schemas"]["DateFilter"];
                /**
                 * @description When the meeting was created, as an ISO 8601 string: an exact value or a filter (`created_at[gt]=2021-02-19T10:26:49.013Z`).
                 * @example {
                 *       "gt": "2021-02-19T10:26:49.013Z"
                 *     }
                 */
                created_at?: string | components["schemas"]["DateFilter"];
                /**
                 * @description The meeting's `scheduled` flag: a value (`scheduled=true`) or a filter (`scheduled[ne]=true`).
                 * @example true
                 */
                scheduled?: boolean | components["schemas"]["BooleanFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of meetings, or the one meeting that `_id` asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"][] | components["schemas"]["Meeting"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "meetings/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The meeting to schedule. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Friday weekly sync",
                 *       "start_date": 1613729948,
                 *       "end_date": 1613731012,
                 *       "attendees": [
                 *         {
                 *           "id": 245,
                 *           "email": "email1@domen.com"
                 *         },
                 *         {
                 *           "id": 343
                 *         },
                 *         {
                 *           "email": "email2@domen.com"
                 *         }
                 *       ],
                 *       "record": false,
                 *       "chat": true,
                 *       "notify": true,
                 *       "notify_before": {
                 *         "metric": "minutes",
                 *         "value": 10
                 *       },
                 *       "timezone": {
                 *         "offset": 120,
                 *         "name": "Europe/Riga"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MeetingCreate"];
            };
        };
        responses: {
            /** @description The new meeting, with every key present. Booleans left out of the request are false; `chat_dialog_id`, `notify_before` and `timezone` are null where there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "_id": "602f926aaa81493ce4c5788e",
                     *       "name": "Friday weekly sync",
                     *       "start_date": 1613729948,
                     *       "end_date": 1613731012,
                     *       "attendees": [
                     *         {
                     *           "id": 245,
                     *           "email": "email1@domen.com"
                     *         },
                     *         {
                     *           "id": 343
                     *         },
                     *         {
                     *           "email": "email2@domen.com"
                     *         }
                     *       ],
                     *       "record": false,
                     *       "chat_dialog_id": "602f9ea20740a24ec238d9da",
                     *       "created_at": "2021-02-19T10:26:50.013Z",
                     *       "updated_at": "2021-02-19T10:26:50.013Z",
                     *       "host_id": 811,
                     *       "public": false,
                     *       "scheduled": false,
                     *       "notify": true,
                     *       "notify_before": {
                     *         "metric": "minutes",
                     *         "value": 10
                     *       },
                     *       "timezone": {
                     *         "offset": 120,
                     *         "name": "Europe/Riga"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "meetings/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The meeting's `_id`.
                 * @example 602f926aaa81493ce4c5788e
                 */
                meetingId: components["parameters"]["MeetingId"];
            };
            cookie?: never;
        };
        /** @description The fields to change; those left out stay as they are. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Another meeting name",
                 *       "start_date": 1613956048,
                 *       "end_date": 1613959948,
                 *       "attendees": [
                 *         {
                 *           "id": 1445,
                 *           "email": "email3@domen.com"
                 *         },
                 *         {
                 *           "id": 3456
                 *         },
                 *         {
                 *           "email": "email4@domen.com"
                 *         }
                 *       ],
                 *       "record": true,
                 *       "chat": true,
                 *       "public": true,
                 *       "scheduled": true,
                 *       "notify_before": {
                 *         "metric": "hours",
                 *         "value": 1
                 *       },
                 *       "timezone": {
                 *         "offset": -300,
                 *         "name": "America/New_York"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MeetingUpdate"];
            };
        };
        responses: {
            /** @description The meeting as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "_id": "602f926aaa81493ce4c5788e",
                     *       "name": "Another meeting name",
                     *       "start_date": 1613956048,
                     *       "end_date": 1613959948,
                     *       "attendees": [
                     *         {
                     *           "id": 1445,
                     *           "email": "email3@domen.com"
                     *         },
                     *         {
                     *           "id": 3456
                     *         },
                     *         {
                     *           "email": "email4@domen.com"
                     *         }
                     *       ],
                     *       "record": true,
                     *       "chat_dialog_id": null,
                     *       "created_at": "2021-02-19T10:26:50.013Z",
                     *       "updated_at": "2021-02-19T10:28:50.142Z",
                     *       "host_id": 811,
                     *       "public": true,
                     *       "scheduled": true,
                     *       "notify": true,
                     *       "notify_before": {
                     *         "metric": "hours",
                     *         "value": 1
                     *       },
                     *       "timezone": {
                     *         "offset": -300,
                     *         "name": "America/New_York"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "meetings/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The meeting's `_id`.
                 * @example 602f926aaa81493ce4c5788e
                 */
                meetingId: components["parameters"]["MeetingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting is deleted. No body is documented, and what comes need not be JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "recordings/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The meeting's `_id`.
                 * @example 602f926aaa81493ce4c5788e
                 */
                meetingId: components["parameters"]["MeetingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recordings of the meeting; no paging is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "_id": "649061c8d0b83a4a6dc85d0c",
                     *         "room_id": "602f926aaa81493ce4c5788e",
                     *         "participants_ids": [
                     *           78934,
                     *           894946
                     *         ],
                     *         "updated_at": "2023-06-19T14:10:17Z",
                     *         "created_at": "2023-06-19T14:10:16Z",
                     *         "download_url": "https://cb-recordings.s3.amazonaws.com/videos/dHk9xJQkGjw4ZD8rpuPsVeiD?AWSAccessKeyId=XXXXXXXXXXXX&Expires=1687187417&Signature=uRGxX1mCqLFKoPpP3RJGS0hG5pc%3D&response-cache-control=max-age%3D604800",
                     *         "participants_count": 2,
                     *         "duration": 6.062,
                     *         "size": 0.34
                     *       },
                     *       {
                     *         "_id": "649061c8d0b83a4a6dc85d0d",
                     *         "room_id": "602f926aaa81493ce4c5788e",
                     *         "participants_ids": [
                     *           32885,
                     *           894946
                     *         ],
                     *         "updated_at": "2023-06-19T14:10:16Z",
                     *         "created_at": "2023-06-19T14:10:16Z",
                     *         "download_url": "https://cb-recordings.s3.amazonaws.com/videos/kUZumRHnumFTmdmZ5TKYOKWa?AWSAccessKeyId=XXXXXXXXXXXXXXXX&Expires=1687187417&Signature=RVxkOJ4psx92nL%2B%2FPzZ%2BD6BlH7Q%3D&response-cache-control=max-age%3D604800",
                     *         "participants_count": 2,
                     *         "duration": 8.671,
                     *         "size": 0.57
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Recording"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "webhooks/recordingDone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The meeting, its host and its recordings. The provider's text speaks of an array, but it is one object. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "meeting": {
                 *         "_id": "64ba8ab043e599002b5bdbca",
                 *         "name": "My meeting",
                 *         "start_date": 1689946801,
                 *         "end_date": 1689950401,
                 *         "attendees": [
                 *           {
                 *             "id": 6892473,
                 *             "email": "example-sam@email.com"
                 *           },
                 *           {
                 *             "id": 6892477,
                 *             "email": "example-smith@email.com"
                 *           }
                 *         ],
                 *         "public": false,
                 *         "scheduled": false,
                 *         "record": false,
                 *         "chat_dialog_id": "64ba8ab043e599002b5bdbc9",
                 *         "created_at": "2023-07-21T13:40:00Z",
                 *         "updated_at": "2023-07-21T13:40:21Z",
                 *         "host_id": 6892473,
                 *         "notify": false,
                 *         "notify_before": null,
                 *         "timezone": null
                 *       },
                 *       "hostUser": {
                 *         "_id": "64ba8aac43e599002b5bdbc8",
                 *         "id": 6892473,
                 *         "created_at": "2023-07-21T13:39:56Z",
                 *         "updated_at": "2023-07-21T13:40:00Z",
                 *         "last_request_at": "2023-07-21T13:40:00Z",
                 *         "login": "resourceful-norris-75",
                 *         "full_name": "Sam Fisher",
                 *         "timezone": null,
                 *         "email": "example-sam@email.com",
                 *         "phone": null,
                 *         "website": null,
                 *         "twitter_id": null,
                 *         "external_user_id": null,
                 *         "facebook_id": null,
                 *         "custom_data": null,
                 *         "user_tags": null,
                 *         "avatar": null,
                 *         "external_id": null,
                 *         "is_guest": null
                 *       },
                 *       "callRecords": [
                 *         {
                 *           "_id": "64ba8abeea1de683a37139fd",
                 *           "room_id": "64ba8ab043e599002b5bdbca",
                 *           "participants_count": 1,
                 *           "participants_ids": [
                 *             6892473
                 *           ],
                 *           "file_uid": "619486cc-3cb5-4171-afe0-74c1f1805e9a_64ba8ab043e599002b5bdbca",
                 *           "duration": 5.082,
                 *           "size": 0.29,
                 *           "updated_at": "2023-07-21T13:40:14Z",
                 *           "created_at": "2023-07-21T13:40:14Z",
                 *           "download_url": "https://cb-staging-recordings.s3.amazonaws.com/videos/619486cc-3cb5-4171-afe0-74c1f1805e9a_64ba8ab043e599002b5bdbca?AWSAccessKeyId=XXXXXXXXXXXXXXXX&Expires=1690551720&Signature=8%2BOxOEQga2MP%XXXXX%2B4%2BYHAVjvQE%3D&response-cache-control=max-age%3D604800"
                 *         },
                 *         {
                 *           "_id": "64ba8acdea1de683a37139fe",
                 *           "room_id": "64ba8ab043e599002b5bdbca",
                 *           "participants_count": 2,
                 *           "participants_ids": [
                 *             6892473,
                 *             6892477
                 *           ],
                 *           "file_uid": "5dfdffd3-1ffc-41f5-8d3c-6425df91c4b5_64ba8ab043e599002b5bdbca",
                 *           "duration": 8.862,
                 *           "size": 0.52,
                 *           "updated_at": "2023-07-21T13:40:29Z",
                 *           "created_at": "2023-07-21T13:40:29Z",
                 *           "download_url": "https://cb-staging-recordings.s3.amazonaws.com/videos/5dfdffd3-1ffc-41f5-8d3c-6425df91c4b5_64ba8ab043e599002b5bdbca?AWSAccessKeyId=XXXXXXXXXXXXXXXX&Expires=1690551720&Signature=XXXXXXXXXXXXXXXXXX%3D&response-cache-control=max-age%3D604800"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordingDone"];
            };
        };
        responses: {
            /** @description Received. No body is asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
