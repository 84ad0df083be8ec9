// Generated from specs/demodesk by `npm run generate`. Do not edit: edit the spec.

export interface paths {
    "/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create account
         * @description Opens an account for a new company, with its first user. This is the first of three steps: next create the company, then add its users, both with the key that this answers.
         *
         *     API key: master (`MASTER_3RD_PARTY_API_KEY`).
         *
         *     Keep the `apiKey` of the answer: it is the company admin key, and no operation here reads it again.
         */
        post: operations["accounts/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create company
         * @description Gives the account its company: name, country and time zone. The second step after creating an account.
         *
         *     API key: company admin (`COMPANY_ADMIN_USER_API_KEY`).
         */
        post: operations["companies/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{companyId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get users of a company
         * @description Lists the users of a company. No paging is documented: all users are taken to come in one answer.
         *
         *     API key: company admin (`COMPANY_ADMIN_USER_API_KEY`).
         */
        get: operations["companies/listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add users to company
         * @description Adds one user to the company of the key. The last of the three steps that set up a company; call it once for each user.
         *
         *     API key: company admin (`COMPANY_ADMIN_USER_API_KEY`).
         *
         *     Keep the `apiKey` of the answer: it is the user key, which the login of this user (`users/login`) needs.
         */
        post: operations["users/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete user
         * @description Removes a user.
         *
         *     API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
         */
        delete: operations["users/delete"];
        options?: never;
        head?: never;
        /**
         * Update user data
         * @description Changes a user's name or email address. Only the attributes that are sent are changed.
         *
         *     API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
         */
        patch: operations["users/update"];
        trace?: never;
    };
    "/users/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a user in
         * @description Answers a login token for the user whose key is sent. There is no body: the key alone says who logs in.
         *
         *     API key: user (`USER_API_KEY`).
         *
         *     The token is base64 of JSON (`AccessToken`) and is good for at most 14 days. Demodesk's browser library keeps it and asks for a new one once less than 7 days remain.
         *
         *     It is meant to be called by your server, on behalf of a page that runs the browser library. That page expects `{"authToken": "..."}`, so your endpoint has to pass `meta.access_token` on under the name `authToken`. Whoever holds the token is logged in as that user: check who is asking before you forward it.
         */
        post: operations["users/login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scheduled_demos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create meetings
         * @description Schedules one meeting.
         *
         *     API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
         *
         *     The answer promises the meeting's **id**, which updates, cancels and deletes it. Reading it takes its token, which the list and the webhook events carry.
         */
        post: operations["meetings/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scheduled_demos/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get meeting details
         * @description Reads one meeting, with its participants in `included`.
         *
         *     Takes the meeting's **token** (`PYBGFKMZ`), not its id.
         *
         *     API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`); it may be left out, for the page's sample sends none. So whoever has a meeting's token or link can read the meeting: treat both accordingly.
         */
        get: operations["meetings/get"];
        put?: never;
        post?: never;
        /**
         * Delete meeting
         * @description Removes a meeting. To call one off and keep it with the status `canceled`, cancel it instead.
         *
         *     Takes the meeting's **id** (`123`), not its token.
         *
         *     API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
         */
        delete: operations["meetings/delete"];
        options?: never;
        head?: never;
        /**
         * Update meeting
         * @description Changes a meeting. Only the attributes that are sent are changed.
         *
         *     Takes the meeting's **id** (`123`), not its token.
         *
         *     API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
         */
        patch: operations["meetings/update"];
        trace?: never;
    };
    "/scheduled_demos/{meetingId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel meeting
         * @description Calls a meeting off; its status becomes `canceled`. There is no body.
         *
         *     Takes the meeting's **id** (`123`), not its token.
         *
         *     A meeting that has started can no longer be cancelled, and "started" comes early: from the moment the start is set off (the event `demo.started`), even when the customer calls off minutes before the appointed time. The host's calendar then stays blocked until someone removes the appointment by hand. Demodesk refuses on purpose, because a meeting cannot be shut down cleanly while it is still starting up, when it may not have its renderer yet.
         *
         *     API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
         */
        post: operations["meetings/cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List meetings
         * @description Lists meetings, 25 to a page, with the users, participants and other objects they refer to in `included`.
         *
         *     Without `filter.all_team_members_dashboard` it is the meetings of the key's own user that are meant.
         *
         *     API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
         */
        get: operations["meetings/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordings/{recordingToken}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Access recording transcript
         * @description Answers what was said in a recording, as plain text. How the text is laid out (speakers, times) is not documented.
         *
         *     API key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).
         *
         *     Send `Accept: text/plain`. The event `recording.transcription_postprocessed` says when a transcript is ready.
         */
        get: operations["recordings/transcript"];
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
    "demo.scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A meeting was scheduled
         * @description A meeting has been scheduled.
         */
        post: operations["webhooks/demo.scheduled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "demo.rescheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A meeting was moved to another time
         * @description A meeting has been moved to another time. `startDate` is the new one.
         */
        post: operations["webhooks/demo.rescheduled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "demo.handovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A meeting was handed over to another host
         * @description A meeting has been handed over to another host. `hostId` and `hostEmail` are those of the new one.
         */
        post: operations["webhooks/demo.handovered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "demo.canceled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A meeting was cancelled
         * @description A meeting has been cancelled.
         */
        post: operations["webhooks/demo.canceled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "demo.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A meeting started
         * @description A meeting has started. From now on it can no longer be cancelled through the API.
         */
        post: operations["webhooks/demo.started"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "demo.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A meeting ended
         * @description A meeting has ended.
         *
         *     Several of these for one meeting are normal: a meeting that is ended by hand and started again ends once more, and `status` then says how it stands now (`no-show` the first time, say, and something else the second). The newest one counts.
         */
        post: operations["webhooks/demo.ended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "demo.call_note_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The call notes of a meeting changed
         * @description The call notes of a meeting have changed.
         *
         *     Not in the list on the page of this API; Demodesk's newer documentation has it among the same events.
         */
        post: operations["webhooks/demo.call_note_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "demo.event_response_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An answer to the invitation to a meeting changed
         * @description Somebody who is invited to a meeting has changed their answer to the calendar invitation.
         *
         *     Not in the list on the page of this API; Demodesk's newer documentation has it among the same events.
         */
        post: operations["webhooks/demo.event_response_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recording.uploaded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A recording was uploaded
         * @description A recording has been uploaded. Its transcript is not ready yet.
         */
        post: operations["webhooks/recording.uploaded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recording.transcription_postprocessed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The transcript of a recording is finished
         * @description The transcript of a recording is finished. `data.attributes.token` is what `recordings/transcript` takes.
         */
        post: operations["webhooks/recording.transcription_postprocessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The account to open, and its first user. */
        AccountCreate: {
            /**
             * Format: email
             * @description The user's email address.
             * @example example@testco.com
             */
            email: string;
            /**
             * @description The user's first name.
             * @example Stan
             */
            firstName?: string;
            /**
             * @description The user's last name.
             * @example Test
             */
            lastName?: string;
            /**
             * Format: password
             * @description A password, for someone who wants to log in to the Demodesk dashboard by hand. Not needed where only the API and its login tokens are used.
             * @example passwordtologintodemodeskdashboard
             */
            password?: string;
            /**
             * @description The time zone, by its IANA name.
             * @example Europe/Berlin
             */
            timeZone?: string;
            /**
             * @description The language, as a two-letter code.
             * @example en
             */
            locale?: string;
            /**
             * @description The code from your partnership agreement. It turns on floating licences, sets the length of the trial that was agreed on, and keeps the company out of Demodesk's marketing.
             * @example <PROMO_CODE>
             */
            promoCodeToken?: string;
            /**
             * @description Not explained by Demodesk, whose sample sends the word `confirmed` although the name speaks of a URL.
             * @example confirmed
             */
            confirmSuccessUrl?: string;
        };
        /**
         * @description `ok`, or `error` with the reason in `errors`. A failed call usually answers a more telling word in its place (see `ErrorStatus`).
         * @example ok
         * @enum {string}
         */
        ResponseStatus: "ok" | "error";
        /** @description The company admin key of the new account. Look for it in `apiKey`, then in `data.apiKey`. */
        AccountCreateResponse: {
            /**
             * @description The company admin key (`COMPANY_ADMIN_USER_API_KEY`), the master key of this one company. A secret.
             * @example <COMPANY_ADMIN_USER_API_KEY>
             */
            apiKey?: string;
            /** @description The new account, where the service answers it as a resource. */
            data?: {
                /**
                 * @description The company admin key, where it is not beside `status`.
                 * @example <COMPANY_ADMIN_USER_API_KEY>
                 */
                apiKey?: string;
            };
            status: components["schemas"]["ResponseStatus"];
        };
        /** @description One problem. */
        ErrorItem: {
            /**
             * @description What went wrong, for a person to read.
             * @example You are not authorized to perform this action.
             */
            detail?: string;
            /** @description The same under another name. Demodesk's page writes `errors[0].details` in one place and `detail` in another; its example has `detail`. */
            details?: string;
        };
        /**
         * @description The kind of failure:
         *
         *     - `bad_request` (400): the request is malformed.
         *     - `unauthorized` (401): the API key is not valid.
         *     - `forbidden` (403): the key does not allow this action, or the id of a related object was changed that may not be.
         *     - `not_found` (404): there is no such object.
         *     - `unprocessable_entity` (422): the values sent are not acceptable.
         *     - `error`: failed, with no word for it.
         * @example not_found
         * @enum {string}
         */
        ErrorStatus: "bad_request" | "unauthorized" | "forbidden" | "not_found" | "unprocessable_entity" | "error";
        /** @description A list of errors, and a word for the kind of failure. */
        ErrorList: {
            /** @description What went wrong, one entry for each problem. */
            errors: components["schemas"]["ErrorItem"][];
            status: components["schemas"]["ErrorStatus"];
        };
        /** @description Errors by the field they are about, as newer endpoints answer them. */
        ErrorsByField: {
            /** @description The messages for each field. */
            errors: {
                [key: string]: string[];
            };
        };
        /** @description What a failed call answers. Usually a list of errors with a status; newer endpoints answer errors by field instead, so read both. */
        ErrorResponse: components["schemas"]["ErrorList"] | components["schemas"]["ErrorsByField"];
        /** @description What the company is called and where it is. */
        CompanyCreateAttributes: {
            /**
             * @description The company's name.
             * @example Test Co
             */
            name: string;
            /**
             * @description The country, as a two-letter code in capitals.
             * @example DE
             */
            countryCode?: string;
            /**
             * @description The time zone, by its IANA name.
             * @example Europe/Berlin
             */
            timeZone?: string;
        };
        /** @description The company to create. */
        CompanyCreate: {
            /** @description The company as a resource. Unlike other bodies it has no `type`. */
            data: {
                attributes: components["schemas"]["CompanyCreateAttributes"];
            };
        };
        /** @description The new company's id. */
        CompanyCreateResponse: {
            /** @description The new company. */
            data: {
                /**
                 * @description The company's id, with which its users are listed.
                 * @example 42
                 */
                id: string;
            };
            status: components["schemas"]["ResponseStatus"];
        };
        /**
         * @description A user's id, a number written as text.
         * @example 9773
         */
        UserId: string;
        /** @description What is known of a user. Demodesk documents these when a user is created, and shows no user in an answer, so any may be missing and others may come. */
        UserAttributes: {
            /**
             * @description First name.
             * @example First
             */
            firstName?: string | null;
            /**
             * @description Last name.
             * @example Last
             */
            lastName?: string | null;
            /**
             * @description Email address.
             * @example first.last@testco.com
             */
            email?: string | null;
            /**
             * @description Language, as a two-letter code.
             * @example en
             */
            locale?: string | null;
        };
        /** @description A user of Demodesk, such as a meeting's host or booker. */
        User: {
            id: components["schemas"]["UserId"];
            /**
             * @description Says that this is a user.
             * @constant
             */
            type: "users";
            attributes?: components["schemas"]["UserAttributes"];
        };
        /** @description The users of a company. */
        UserListResponse: {
            /** @description The users. */
            data: components["schemas"]["User"][];
            status: components["schemas"]["ResponseStatus"];
        };
        /** @description Who the user is. */
        UserCreateAttributes: {
            /**
             * Format: email
             * @description Email address.
             * @example first.last@testco.com
             */
            email: string;
            /**
             * @description First name.
             * @example First
             */
            firstName?: string;
            /**
             * @description Last name.
             * @example Last
             */
            lastName?: string;
            /**
             * @description Language, as a two-letter code.
             * @example en
             */
            locale?: string;
        };
        /** @description The user to add. */
        UserCreate: {
            /** @description The user as a resource. */
            data: {
                /**
                 * @description Always `users`.
                 * @constant
                 */
                type: "users";
                attributes: components["schemas"]["UserCreateAttributes"];
            };
        };
        /** @description The new user's id and API key. */
        UserCreateResponse: {
            /** @description The new user. */
            data: {
                id: components["schemas"]["UserId"];
                /**
                 * @description The user key (`USER_API_KEY`), which requests login tokens for this user. A secret.
                 * @example <USER_API_KEY>
                 */
                apiKey?: string;
            };
            status: components["schemas"]["ResponseStatus"];
        };
        /** @description An answer that says only whether the call went well. */
        StatusResponse: {
            status: components["schemas"]["ResponseStatus"];
        };
        /** @description The attributes to change. What is left out stays as it is. */
        UserUpdateAttributes: {
            /**
             * Format: email
             * @description New email address.
             * @example first.last@testco.com
             */
            email?: string;
            /**
             * @description New first name.
             * @example First
             */
            firstName?: string;
            /**
             * @description New last name.
             * @example Last
             */
            lastName?: string;
        };
        /** @description The change to a user. */
        UserUpdate: {
            /** @description The user as a resource, with what is to change. */
            data: {
                /** @description The user's id, the same as in the path. */
                id: components["schemas"]["UserId"];
                /**
                 * @description Always `users`.
                 * @constant
                 */
                type: "users";
                attributes: components["schemas"]["UserUpdateAttributes"];
            };
        };
        /** @description What a login token holds once it is decoded from base64 and parsed. */
        AccessToken: {
            /**
             * @description The secret part of the login. Not to be confused with the property of the same name that holds the whole token.
             * @example 2MLtE_qPGKnTdDyU0ZABwQ
             */
            access_token: string;
            /**
             * @description Names the client that logged in; it belongs with `access_token`.
             * @example vARW4JseWbs6kEde5yWtng
             */
            client: string;
            /**
             * Format: unixtime
             * @description When the token ends, in seconds since 1970; at most 14 days after `requested_at`.
             * @example 1593255542
             */
            expiry: number;
            /**
             * @description The kind of token, `Bearer` in the example.
             * @example Bearer
             */
            token_type: string;
            /**
             * @description Whose login it is, by email address.
             * @example alex@demodesk.com
             */
            uid: string;
            /**
             * Format: date-time
             * @description When the token was issued.
             * @example 2020-06-13T10:59:02Z
             */
            requested_at: string;
        };
        /** @description A login token for one user. */
        LoginResponse: {
            status: components["schemas"]["ResponseStatus"];
            /** @description Holds the token. */
            meta: {
                /**
                 * @description The login token: base64 of the JSON described as `AccessToken`. Good for at most 14 days.
                 *
                 *     The browser library takes this very string, under the name `authToken`.
                 */
                access_token: string;
            };
        };
        /** @description What is to be scheduled. Mind the two names in snake_case, `user_id` and `setup_phone`. */
        MeetingCreateAttributes: {
            /**
             * @description The meeting's name.
             * @example Test Account
             */
            account?: string;
            /**
             * Format: date-time
             * @description When the meeting starts, with a zone.
             * @example 2020-05-25T11:30:00.000+01:00
             */
            startDate?: string;
            /**
             * @description Length in seconds; 1800 is half an hour.
             * @example 1800
             */
            duration?: number;
            /**
             * @description The meeting's time zone. The sample sends the city alone, `Berlin`; answers and the other operations use the IANA name, `Europe/Berlin`.
             * @example Berlin
             */
            timeZone?: string;
            /**
             * @description The country, as a two-letter code in capitals.
             * @example US
             */
            countryCode?: string;
            /**
             * @description Web addresses for the meeting. What the meeting does with them is not documented.
             * @example [
             *       "https://google.com",
             *       "https://dict.cc"
             *     ]
             */
            urls?: string[];
            /** @description The user whose meeting it is, by all appearances its host. */
            user_id?: components["schemas"]["UserId"];
            /**
             * @description How dialling in by telephone is set up; `full` is the one value that is documented. Answers call it `setupPhone`.
             * @example full
             */
            setup_phone?: string;
        };
        /** @description The meeting to schedule. */
        MeetingCreate: {
            /** @description The meeting as a resource. */
            data: {
                /**
                 * @description Always `demos`.
                 * @constant
                 */
                type: "demos";
                attributes: components["schemas"]["MeetingCreateAttributes"];
            };
        };
        /**
         * @description A meeting's id, a number written as text. It updates, cancels and deletes the meeting; reading it takes its token instead.
         * @example 123
         */
        MeetingId: string;
        /**
         * @description Where a meeting is in its life. Once it has started it can no longer be cancelled.
         * @example scheduled
         * @enum {string}
         */
        MeetingStatus: "scheduled" | "starting" | "started" | "ending" | "ended" | "canceled";
        /**
         * @description A meeting's token, eight capital letters in every example, and the end of the meeting's link. It reads the meeting; updating, cancelling and deleting it take its id instead.
         * @example PYBGFKMZ
         */
        MeetingToken: string;
        /** @description A meeting's own data. The list answers a part of what reading one meeting answers, and adds the host's name. */
        MeetingAttributes: {
            status: components["schemas"]["MeetingStatus"];
            /**
             * @description The meeting's name.
             * @example Example account
             */
            account: string;
            token: components["schemas"]["MeetingToken"];
            /**
             * Format: uri
             * @description Where participants join. Ends in the token.
             * @example https://demodesk.com/ABCDEFGH
             */
            link: string;
            /**
             * Format: date-time
             * @description When the meeting starts, with the offset of a time zone.
             * @example 2020-09-02T11:00:00.000+02:00
             */
            startDate: string;
            /**
             * @description Planned length in seconds.
             * @example 3600
             */
            duration: number;
            /**
             * @description The meeting's time zone, by its IANA name. Not in lists.
             * @example Europe/Amsterdam
             */
            timeZone?: string;
            /**
             * @description The meeting's language, as a two-letter code. Not in lists.
             * @example nl
             */
            locale?: string;
            /**
             * @description The country, as a two-letter code in capitals. Not in lists.
             * @example NL
             */
            countryCode?: string;
            /**
             * @description How dialling in by telephone is set up; `full` is the one value that is shown. Not in lists. When a meeting is created, the same is called `setup_phone`.
             * @example full
             */
            setupPhone?: string;
            /**
             * @description The telephone number to dial in, as the name suggests; null in the one example. Not in lists.
             * @example null
             */
            twilioPhone?: string | null;
            /**
             * Format: date-time
             * @description When the meeting was created. Not in lists.
             * @example 2020-08-25T14:25:49.579Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the meeting was last changed. Not in lists.
             * @example 2020-09-02T12:56:02.451Z
             */
            updatedAt?: string;
            /**
             * @description The address of the renderer that runs the meeting; a meeting that has not started may have none yet. Not in lists.
             * @example https://aws-eu-central-1.demodesk.com/api/v1/renderers/50dab44f-ecdb-4b12-8831-b0fccd608e26
             */
            controlUrl?: string | null;
            /**
             * @description First name of the meeting's user. In lists only.
             * @example John
             */
            userFirstName?: string | null;
            /**
             * @description Last name of the meeting's user. In lists only.
             * @example Doe
             */
            userLastName?: string | null;
        };
        /** @description A meeting of which only the id is promised. */
        MeetingReference: {
            id: components["schemas"]["MeetingId"];
            /**
             * @description Says that this is a meeting. Not promised.
             * @constant
             */
            type?: "demos";
            /** @description The meeting's data, where the service answers it. Not promised; with it comes the token, which reading the meeting takes. */
            attributes?: components["schemas"]["MeetingAttributes"];
        };
        /** @description The meeting that was created, changed or cancelled. */
        MeetingReferenceResponse: {
            data: components["schemas"]["MeetingReference"];
            status: components["schemas"]["ResponseStatus"];
        };
        /** @description Refers to a user. */
        UserIdentifier: {
            id: components["schemas"]["UserId"];
            /**
             * @description Says that a user is meant.
             * @constant
             */
            type: "users";
        };
        /** @description Points to one user. */
        UserRelationship: {
            /** @description The user, or null where there is none. */
            data: components["schemas"]["UserIdentifier"] | null;
        };
        /** @description Refers to a participant. */
        ParticipantIdentifier: {
            /**
             * @description The participant's id.
             * @example 3427341
             */
            id: string;
            /**
             * @description Says that a participant is meant.
             * @constant
             */
            type: "participants";
        };
        /** @description Points to participants. */
        ParticipantsRelationship: {
            /** @description The participants; empty where there are none. */
            data: components["schemas"]["ParticipantIdentifier"][];
        };
        /** @description Refers to a playbook. */
        DemoTypeIdentifier: {
            /**
             * @description The playbook's id.
             * @example 5842
             */
            id: string;
            /**
             * @description Says that a playbook is meant.
             * @constant
             */
            type: "demoTypes";
        };
        /** @description Points to one playbook. */
        DemoTypeRelationship: {
            /** @description The playbook, or null where there is none. */
            data: components["schemas"]["DemoTypeIdentifier"] | null;
        };
        /** @description Refers to an event type. */
        DemoTemplateIdentifier: {
            /**
             * @description The event type's id.
             * @example 7194
             */
            id: string;
            /**
             * @description Says that an event type is meant.
             * @constant
             */
            type: "demoTemplates";
        };
        /** @description Points to one event type. */
        DemoTemplateRelationship: {
            /** @description The event type, or null where there is none. */
            data: components["schemas"]["DemoTemplateIdentifier"] | null;
        };
        /** @description Refers to a recording. */
        RecordingIdentifier: {
            /** @description The recording's id. */
            id: string;
            /**
             * @description Says that a recording is meant.
             * @constant
             */
            type: "recordings";
        };
        /** @description Points to recordings. */
        RecordingsRelationship: {
            /** @description The recordings; empty where there are none. */
            data: components["schemas"]["RecordingIdentifier"][];
        };
        /** @description Refers to an invited shadow. */
        ScheduledShadowUserIdentifier: {
            /** @description The id of what is referred to. */
            id: string;
            /** @description What is referred to. Demodesk's page shows no entry, so this may be `scheduledShadowUsers` or `users`. */
            type: string;
        };
        /** @description Points to invited shadows. */
        ScheduledShadowUsersRelationship: {
            /** @description The invited shadows; empty where there are none. */
            data: components["schemas"]["ScheduledShadowUserIdentifier"][];
        };
        /** @description What a meeting refers to. The objects themselves are in `included`, to be found by `type` and `id`. Reading one meeting is shown with `user` and `participants`, the list with all of them. */
        MeetingRelationships: {
            /** @description The user whose meeting it is. */
            user?: components["schemas"]["UserRelationship"];
            /** @description The user who booked it. */
            booker?: components["schemas"]["UserRelationship"];
            /** @description Who takes part. */
            participants?: components["schemas"]["ParticipantsRelationship"];
            /** @description The playbook. */
            demoType?: components["schemas"]["DemoTypeRelationship"];
            /** @description The event type. */
            demoTemplate?: components["schemas"]["DemoTemplateRelationship"];
            /** @description The recordings of the meeting. */
            recordings?: components["schemas"]["RecordingsRelationship"];
            /** @description The shadows invited to the meeting. */
            scheduledShadowUsers?: components["schemas"]["ScheduledShadowUsersRelationship"];
        };
        /** @description A meeting. */
        Meeting: {
            id: components["schemas"]["MeetingId"];
            /**
             * @description Says that this is a meeting.
             * @constant
             */
            type: "demos";
            attributes: components["schemas"]["MeetingAttributes"];
            relationships?: components["schemas"]["MeetingRelationships"];
        };
        /** @description Who the participant is and how they take part. */
        ParticipantAttributes: {
            /**
             * @description How the participant takes part. `browser` is the one value that Demodesk's page shows.
             * @example browser
             */
            kind?: string;
            /**
             * @description First name, or null where it is not known.
             * @example Evi
             */
            firstName?: string | null;
            /**
             * @description Last name, or null where it is not known.
             * @example null
             */
            lastName?: string | null;
            /**
             * @description The name to show, made of what is known of first and last name.
             * @example Evi
             */
            fullName?: string | null;
        };
        /** @description Someone who takes part in a meeting. */
        Participant: {
            /**
             * @description The participant's id.
             * @example 3427341
             */
            id: string;
            /**
             * @description Says that this is a participant.
             * @constant
             */
            type: "participants";
            attributes: components["schemas"]["ParticipantAttributes"];
        };
        /** @description A playbook, which Demodesk calls a demo type. Its attributes are not described. */
        DemoType: {
            /**
             * @description The playbook's id.
             * @example 5842
             */
            id: string;
            /**
             * @description Says that this is a playbook.
             * @constant
             */
            type: "demoTypes";
            /** @description Whatever the service says of the playbook. */
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description An event type, which Demodesk calls a demo template. Its attributes are not described. */
        DemoTemplate: {
            /**
             * @description The event type's id.
             * @example 7194
             */
            id: string;
            /**
             * @description Says that this is an event type.
             * @constant
             */
            type: "demoTemplates";
            /** @description Whatever the service says of the event type. */
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description A recording of a meeting. Demodesk shows none in an answer of this API, so its attributes are not described. */
        Recording: {
            /** @description The recording's id. Its transcript is read by its token instead. */
            id: string;
            /**
             * @description Says that this is a recording.
             * @constant
             */
            type: "recordings";
            /** @description Whatever the service says of the recording. */
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description Someone invited to shadow a meeting. Demodesk's page shows an empty list only, so the name of the type is taken from the relationship, and the attributes are not described. */
        ScheduledShadowUser: {
            /** @description The id of the invitation to shadow. */
            id: string;
            /**
             * @description Says that this is an invited shadow.
             * @constant
             */
            type: "scheduledShadowUsers";
            /** @description Whatever the service says of the invited shadow. */
            attributes?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description An object that a meeting refers to. Its `type` says what it is: `participants`, `users`, `demoTypes` (playbooks), `demoTemplates` (event types), `recordings` or `scheduledShadowUsers`.
         *
         *     Demodesk's page shows a participant alone. Objects of types that are not described here may come too, with an `id` and a `type`; pass over what you do not know.
         */
        IncludedResource: components["schemas"]["Participant"] | components["schemas"]["User"] | components["schemas"]["DemoType"] | components["schemas"]["DemoTemplate"] | components["schemas"]["Recording"] | components["schemas"]["ScheduledShadowUser"];
        /** @description One meeting, with what it refers to. */
        MeetingResponse: {
            data: components["schemas"]["Meeting"];
            /** @description The objects that the meeting's relationships point to. */
            included?: components["schemas"]["IncludedResource"][];
            status: components["schemas"]["ResponseStatus"];
        };
        /** @description The attributes to change. What is left out stays as it is. Demodesk's sample shows `account`; the others are those of a new meeting. */
        MeetingUpdateAttributes: {
            /**
             * @description New name.
             * @example Updated account name
             */
            account?: string;
            /**
             * Format: date-time
             * @description New start, with a zone.
             */
            startDate?: string;
            /** @description New length in seconds. */
            duration?: number;
            /** @description New time zone. */
            timeZone?: string;
            /** @description New country, as a two-letter code in capitals. */
            countryCode?: string;
            /** @description New web addresses for the meeting. */
            urls?: string[];
            /** @description New telephone set-up. */
            setup_phone?: string;
        };
        /** @description The change to a meeting. */
        MeetingUpdate: {
            /** @description The meeting as a resource, with what is to change. */
            data: {
                /**
                 * @description Always `demos`.
                 * @constant
                 */
                type: "demos";
                /** @description The meeting's id, the same as in the path. Not its token. */
                id: components["schemas"]["MeetingId"];
                attributes: components["schemas"]["MeetingUpdateAttributes"];
            };
        };
        /** @description Which meetings to list. All that are given have to match. The end of each name says how it compares (`_eq` equals, `_i_cont` contains in any case, `_gteq` and `_lteq` from and until, `_present` is there). */
        MeetingFilter: {
            /**
             * @description Only meetings that are over, or only those to come.
             * @example upcoming
             * @enum {string}
             */
            schedule_eq?: "past" | "upcoming";
            /**
             * @description True for the meetings of the whole team, false for those of the API key's user.
             * @example true
             */
            all_team_members_dashboard?: boolean;
            /** @description Part of the meeting's name, in any case. */
            account_i_cont?: string;
            /**
             * Format: date
             * @description Only meetings from this day on.
             * @example 2022-10-10
             */
            start_date_gteq?: string;
            /**
             * Format: date
             * @description Only meetings until this day. Whether that day itself counts in full is not documented.
             * @example 2022-10-13
             */
            start_date_lteq?: string;
            /** @description Only meetings of the group with this id. */
            group_id_eq?: string;
            /** @description Only meetings that were or will be recorded, or only those that were or will not. */
            recordings_present?: boolean;
            /** @description Part of the event type's name, in any case. */
            template_name_i_cont?: string;
        };
        /**
         * @description Where in the list this page is. It comes in two shapes, with `currentPage` and `pageSize` in both:
         *
         *     - `{totalCount, pageSize, totalPages, currentPage}`, as documented;
         *     - `{currentPage, hasNextPage, pageSize}`, as reported today.
         *
         *     The list is at its end when `hasNextPage` is false, or, where it is missing, when `currentPage` has reached `totalPages`.
         */
        ListMeta: {
            /**
             * @description The number of this page, from 1.
             * @example 1
             */
            currentPage: number;
            /**
             * @description How many meetings make a full page.
             * @example 25
             */
            pageSize: number;
            /**
             * @description How many meetings match on all pages. Only in the documented shape.
             * @example 668
             */
            totalCount?: number;
            /**
             * @description How many pages there are. Only in the documented shape.
             * @example 27
             */
            totalPages?: number;
            /**
             * @description Whether another page follows. Only in the newer shape.
             * @example false
             */
            hasNextPage?: boolean;
        };
        /** @description A page of meetings, with what they refer to. */
        MeetingListResponse: {
            /** @description The meetings of this page. */
            data: components["schemas"]["Meeting"][];
            /** @description The objects that the relationships of all these meetings point to. */
            included?: components["schemas"]["IncludedResource"][];
            status: components["schemas"]["ResponseStatus"];
            meta: components["schemas"]["ListMeta"];
        };
        /** @description Names a recording when its transcript is read. It comes with the recording events. */
        RecordingToken: string;
        /**
         * @description The version of the payload, `v1`.
         * @example v1
         */
        WebhookApiVersion: string;
        /** @description The id of an object in a CRM, or null where the meeting is not linked to one. */
        CrmId: string | number | null;
        /** @description What every meeting event says of its meeting. Ids of further objects in a CRM may come beside those named here. */
        DemoEventAttributes: {
            token: components["schemas"]["MeetingToken"];
            /**
             * Format: uri
             * @description Where participants join. Ends in the token.
             * @example https://demodesk.com/ABCDEFGH
             */
            link: string;
            /**
             * @description The meeting's name, which the API calls `account`.
             * @example Meeting name
             */
            name: string;
            /**
             * @description Where the meeting takes place; in the example, the host's personal meeting page.
             * @example https://demodesk.com/meet/alexander-popp
             */
            location: string;
            /**
             * @description By what way the meeting came into being, such as the synchronisation of a calendar.
             * @example calendar_backsync
             */
            createdVia: string;
            /**
             * Format: date-time
             * @description When the meeting was created.
             * @example 2022-03-14T17:55:33.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the meeting was last changed.
             * @example 2022-03-18T14:56:26.000Z
             */
            updatedAt: string;
            /**
             * @description The event type's name.
             * @example Event type name
             */
            eventTypeName: string | null;
            /**
             * @description The playbook's name.
             * @example Playbook name
             */
            playbookName: string | null;
            /**
             * @description The host's user id, a number here although the API writes it as text.
             * @example 9773
             */
            hostId?: number;
            /**
             * @description The host's email address.
             * @example alex@demodesk.com
             */
            hostEmail: string | null;
            /**
             * @description The meeting's custom values by name, such as notes and fields of your own. Not to be confused with `token`.
             * @example {
             *       "demoNotes": "Great lead. Should follow up next month",
             *       "companySizeCustomToken": "100 - 200"
             *     }
             */
            tokens?: {
                [key: string]: string | number | boolean | null;
            };
            /** @description The event in Salesforce that stands for the meeting, or null. */
            salesforceEventId?: components["schemas"]["CrmId"];
            /** @description The meeting in HubSpot, or null. */
            hubspotMeetingId?: components["schemas"]["CrmId"];
            /** @description The activity in Pipedrive that stands for the meeting, or null. */
            pipedriveActivityId?: components["schemas"]["CrmId"];
        };
        /** @description What the events scheduled, rescheduled, handovered and canceled say of their meeting. */
        ScheduledDemoEventAttributes: components["schemas"]["DemoEventAttributes"] & {
            /** @description The meeting's description. */
            description?: string | null;
            /**
             * Format: date-time
             * @description When the meeting starts.
             */
            startDate?: string;
            /**
             * Format: date-time
             * @description When the meeting ends.
             */
            endDate?: string | null;
            /** @description Planned length, in seconds as elsewhere. */
            duration?: number;
            /** @description The participant's email address. */
            participantEmail?: string | null;
            /** @description The participant's first name. */
            participantFirstName?: string | null;
            /** @description The participant's last name. */
            participantLastName?: string | null;
            /** @description The participant's company. */
            participantCompany?: string | null;
            /** @description The email address of the user who booked the meeting. */
            bookerEmail?: string | null;
            /** @description The page on which the participant can cancel. */
            publicCancellationUrl?: string | null;
            /** @description The page on which the participant can choose another time. */
            publicReschedulingUrl?: string | null;
        };
        /** @description The meeting that was scheduled, moved, handed over or cancelled. */
        ScheduledDemoEventData: {
            id: components["schemas"]["MeetingId"];
            /**
             * @description Says that this is a meeting.
             * @constant
             */
            type: "demos";
            attributes: components["schemas"]["ScheduledDemoEventAttributes"];
        };
        /** @description A meeting was scheduled. */
        DemoScheduledEvent: {
            /** @description About the event. */
            meta: {
                /** @description Which event it is, and when it happened. */
                event: {
                    /**
                     * @description The event's name.
                     * @constant
                     */
                    action: "demo.scheduled";
                    apiVersion: components["schemas"]["WebhookApiVersion"];
                    /**
                     * Format: date-time
                     * @description When the event happened.
                     */
                    createdAt: string;
                };
            };
            data: components["schemas"]["ScheduledDemoEventData"];
        };
        /** @description A meeting was moved to another time. */
        DemoRescheduledEvent: {
            /** @description About the event. */
            meta: {
                /** @description Which event it is, and when it happened. */
                event: {
                    /**
                     * @description The event's name.
                     * @constant
                     */
                    action: "demo.rescheduled";
                    apiVersion: components["schemas"]["WebhookApiVersion"];
                    /**
                     * Format: date-time
                     * @description When the event happened.
                     */
                    createdAt: string;
                };
            };
            data: components["schemas"]["ScheduledDemoEventData"];
        };
        /** @description A meeting was handed over to another host. */
        DemoHandoveredEvent: {
            /** @description About the event. */
            meta: {
                /** @description Which event it is, and when it happened. */
                event: {
                    /**
                     * @description The event's name.
                     * @constant
                     */
                    action: "demo.handovered";
                    apiVersion: components["schemas"]["WebhookApiVersion"];
                    /**
                     * Format: date-time
                     * @description When the event happened.
                     */
                    createdAt: string;
                };
            };
            data: components["schemas"]["ScheduledDemoEventData"];
        };
        /** @description A meeting was cancelled. */
        DemoCanceledEvent: {
            /** @description About the event. */
            meta: {
                /** @description Which event it is, and when it happened. */
                event: {
                    /**
                     * @description The event's name.
                     * @constant
                     */
                    action: "demo.canceled";
                    apiVersion: components["schemas"]["WebhookApiVersion"];
                    /**
                     * Format: date-time
                     * @description When the event happened.
                     */
                    createdAt: string;
                };
            };
            data: components["schemas"]["ScheduledDemoEventData"];
        };
        /** @description The meeting that the event is about. */
        DemoEventData: {
            id: components["schemas"]["MeetingId"];
            /**
             * @description Says that this is a meeting.
             * @constant
             */
            type: "demos";
            attributes: components["schemas"]["DemoEventAttributes"];
        };
        /** @description A meeting started. */
        DemoStartedEvent: {
            /** @description About the event. */
            meta: {
                /** @description Which event it is, and when it happened. */
                event: {
                    /**
                     * @description The event's name.
                     * @constant
                     */
                    action: "demo.started";
                    apiVersion: components["schemas"]["WebhookApiVersion"];
                    /**
                     * Format: date-time
                     * @description When the event happened.
                     */
                    createdAt: string;
                };
            };
            data: components["schemas"]["DemoEventData"];
        };
        /** @description What the event ended says of its meeting. */
        EndedDemoEventAttributes: components["schemas"]["DemoEventAttributes"] & {
            /** @description The participant's name. */
            participantName?: string | null;
            /** @description The notes taken in the meeting. */
            notes?: string | null;
            /**
             * @description How the meeting turned out, as a plain word such as `no-show` (not a `MeetingStatus`). It can differ each time the same meeting ends. Demodesk's FAQ calls it `demoStatus`.
             * @example no-show
             */
            status?: string;
        };
        /** @description The meeting that ended. */
        EndedDemoEventData: {
            id: components["schemas"]["MeetingId"];
            /**
             * @description Says that this is a meeting.
             * @constant
             */
            type: "demos";
            attributes: components["schemas"]["EndedDemoEventAttributes"];
        };
        /** @description A meeting ended. One meeting can end several times. */
        DemoEndedEvent: {
            /** @description About the event. */
            meta: {
                /** @description Which event it is, and when it happened. */
                event: {
                    /**
                     * @description The event's name.
                     * @constant
                     */
                    action: "demo.ended";
                    apiVersion: components["schemas"]["WebhookApiVersion"];
                    /**
                     * Format: date-time
                     * @description When the event happened.
                     */
                    createdAt: string;
                };
            };
            data: components["schemas"]["EndedDemoEventData"];
        };
        /** @description The call notes of a meeting changed. */
        DemoCallNoteUpdatedEvent: {
            /** @description About the event. */
            meta: {
                /** @description Which event it is, and when it happened. */
                event: {
                    /**
                     * @description The event's name.
                     * @constant
                     */
                    action: "demo.call_note_updated";
                    apiVersion: components["schemas"]["WebhookApiVersion"];
                    /**
                     * Format: date-time
                     * @description When the event happened.
                     */
                    createdAt: string;
                };
            };
            data: components["schemas"]["DemoEventData"];
        };
        /** @description An answer to the invitation to a meeting changed. */
        DemoEventResponseUpdatedEvent: {
            /** @description About the event. */
            meta: {
                /** @description Which event it is, and when it happened. */
                event: {
                    /**
                     * @description The event's name.
                     * @constant
                     */
                    action: "demo.event_response_updated";
                    apiVersion: components["schemas"]["WebhookApiVersion"];
                    /**
                     * Format: date-time
                     * @description When the event happened.
                     */
                    createdAt: string;
                };
            };
            data: components["schemas"]["DemoEventData"];
        };
        /** @description What a recording event says of its recording, and of the meeting that was recorded. Ids of further objects in a CRM may come beside those named here. */
        RecordingEventAttributes: {
            /**
             * @description The id of the recorded meeting, a number here although the API writes it as text.
             * @example 1234
             */
            demoId: number;
            /** @description The recording's token, with which its transcript is read. Not the meeting's. */
            token: components["schemas"]["RecordingToken"];
            /**
             * Format: uri
             * @description Where the recording can be watched in Demodesk.
             */
            url?: string;
            /** @description The video file itself, at an address that is good for a limited time. */
            temporaryVideoUrl?: string | null;
            /**
             * Format: uri
             * @description Where participants joined the meeting. Ends in the meeting's token.
             * @example https://demodesk.com/ABCDEFGH
             */
            link?: string;
            /**
             * @description The meeting's name.
             * @example Meeting name
             */
            name?: string;
            /**
             * @description Where the meeting took place.
             * @example https://demodesk.com/meet/alexander-popp
             */
            location?: string;
            /**
             * @description By what way the meeting came into being.
             * @example calendar_backsync
             */
            createdVia?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt?: string;
            /** @description The event type's name. */
            eventTypeName?: string | null;
            /** @description The playbook's name. */
            playbookName?: string | null;
            /**
             * @description The host's user id, a number here although the API writes it as text.
             * @example 9773
             */
            hostId?: number;
            /**
             * @description The host's email address.
             * @example alex@demodesk.com
             */
            hostEmail?: string | null;
            /** @description The event in Salesforce that stands for the meeting, or null. */
            salesforceEventId?: components["schemas"]["CrmId"];
            /** @description The meeting in HubSpot, or null. */
            hubspotMeetingId?: components["schemas"]["CrmId"];
            /** @description The activity in Pipedrive that stands for the meeting, or null. */
            pipedriveActivityId?: components["schemas"]["CrmId"];
        };
        /** @description The recording that the event is about. */
        RecordingEventData: {
            /** @description The recording's id. */
            id: string;
            /**
             * @description Says that this is a recording.
             * @constant
             */
            type: "recordings";
            attributes: components["schemas"]["RecordingEventAttributes"];
        };
        /** @description A recording was uploaded. */
        RecordingUploadedEvent: {
            /** @description About the event. */
            meta: {
                /** @description Which event it is, and when it happened. */
                event: {
                    /**
                     * @description The event's name.
                     * @constant
                     */
                    action: "recording.uploaded";
                    apiVersion: components["schemas"]["WebhookApiVersion"];
                    /**
                     * Format: date-time
                     * @description When the event happened.
                     */
                    createdAt: string;
                };
            };
            data: components["schemas"]["RecordingEventData"];
        };
        /** @description The transcript of a recording is finished. */
        RecordingTranscriptionPostprocessedEvent: {
            /** @description About the event. */
            meta: {
                /** @description Which event it is, and when it happened. */
                event: {
                    /**
                     * @description The event's name.
                     * @constant
                     */
                    action: "recording.transcription_postprocessed";
                    apiVersion: components["schemas"]["WebhookApiVersion"];
                    /**
                     * Format: date-time
                     * @description When the event happened.
                     */
                    createdAt: string;
                };
            };
            data: components["schemas"]["RecordingEventData"];
        };
    };
    responses: {
        /** @description 400 `bad_request`: the request is malformed; `errors` says in what way. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description 401 `unauthorized`: the API key is not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "detail": "The provided API key is invalid."
                 *         }
                 *       ],
                 *       "status": "unauthorized"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description 403 `forbidden`, in either of two cases: the key may not do this, or the update would tie the object to one that it must not be tied to. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description 404 `not_found`: there is nothing with this id or token. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "detail": "Error 1"
                 *         },
                 *         {
                 *           "detail": "Error 2"
                 *         }
                 *       ],
                 *       "status": "not_found"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description 422 `unprocessable_entity`: the values sent are not acceptable; `errors` says which and why. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "detail": "Error 1"
                 *         }
                 *       ],
                 *       "status": "unprocessable_entity"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The company's id, as creating the company answered it.
         * @example 42
         */
        companyId: string;
        /** @description The user's id, as adding the user answered it. */
        userId: components["schemas"]["UserId"];
        /** @description The meeting's id, a number written as text. Not its token. */
        meetingId: components["schemas"]["MeetingId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "accounts/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "confirmSuccessUrl": "confirmed",
                 *       "password": "passwordtologintodemodeskdashboard",
                 *       "firstName": "Stan",
                 *       "timeZone": "Europe/Berlin",
                 *       "email": "example@testco.com",
                 *       "promoCodeToken": "<PROMO_CODE>",
                 *       "lastName": "Test",
                 *       "locale": "en"
                 *     }
                 */
                "application/json": components["schemas"]["AccountCreate"];
            };
        };
        responses: {
            /** @description The account exists; the answer holds the company admin key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "apiKey": "<COMPANY_ADMIN_USER_API_KEY>",
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountCreateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "companies/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "attributes": {
                 *           "name": "Test Co",
                 *           "countryCode": "DE",
                 *           "timeZone": "Europe/Berlin"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CompanyCreate"];
            };
        };
        responses: {
            /** @description The company exists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "42"
                     *       },
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyCreateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "companies/listUsers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The company's id, as creating the company answered it.
                 * @example 42
                 */
                companyId: components["parameters"]["companyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users of the company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "9773",
                     *           "type": "users",
                     *           "attributes": {
                     *             "firstName": "First",
                     *             "email": "first.last@testco.com",
                     *             "lastName": "Last",
                     *             "locale": "en"
                     *           }
                     *         }
                     *       ],
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["UserListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "users/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "type": "users",
                 *         "attributes": {
                 *           "firstName": "First",
                 *           "email": "first.last@testco.com",
                 *           "lastName": "Last",
                 *           "locale": "en"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description The user exists; the answer holds their id and their API key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "9773",
                     *         "apiKey": "<USER_API_KEY>"
                     *       },
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["UserCreateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "users/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id, as adding the user answered it. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "users/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id, as adding the user answered it. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "id": "9773",
                 *         "type": "users",
                 *         "attributes": {
                 *           "firstName": "First",
                 *           "email": "first.last@testco.com",
                 *           "lastName": "Last"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description The user is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "users/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "meta": {
                     *         "access_token": "eyJhY2Nlc3NfdG9rZW4iOiIyTUx0RV9xUEdLblRkRHlVMFpBQndRIiwiY2xpZW50IjoidkFSVzRKc2VXYnM2a0VkZTV5V3RuZyIsImV4cGlyeSI6MTU5MzI1NTU0MiwidG9rZW5fdHlwZSI6IkJlYXJlciIsInVpZCI6ImFsZXhAZGVtb2Rlc2suY29tIiwicmVxdWVzdGVkX2F0IjoiMjAyMC0wNi0xM1QxMDo1OTowMloifQ=="
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "meetings/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "type": "demos",
                 *         "attributes": {
                 *           "account": "Test Account",
                 *           "timeZone": "Berlin",
                 *           "urls": [
                 *             "https://google.com",
                 *             "https://dict.cc"
                 *           ],
                 *           "startDate": "2020-05-25T11:30:00.000+01:00",
                 *           "countryCode": "US",
                 *           "duration": 1800,
                 *           "user_id": "9773",
                 *           "setup_phone": "full"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MeetingCreate"];
            };
        };
        responses: {
            /** @description The meeting is scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "123"
                     *       },
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["MeetingReferenceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "meetings/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The meeting's token: the eight capital letters at the end of its link. Not its id. */
                meetingId: components["schemas"]["MeetingToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "123",
                     *         "type": "demos",
                     *         "attributes": {
                     *           "status": "ended",
                     *           "duration": 3600,
                     *           "locale": "nl",
                     *           "countryCode": "NL",
                     *           "timeZone": "Europe/Amsterdam",
                     *           "account": "Example account",
                     *           "setupPhone": "full",
                     *           "twilioPhone": null,
                     *           "token": "PYBGFKMZ",
                     *           "createdAt": "2020-08-25T14:25:49.579Z",
                     *           "updatedAt": "2020-09-02T12:56:02.451Z",
                     *           "startDate": "2020-09-02T11:00:00.000+02:00",
                     *           "link": "https://demodesk.com/XXXXXXXX",
                     *           "controlUrl": "https://aws-eu-central-1.demodesk.com/api/v1/renderers/50dab44f-ecdb-4b12-8831-b0fccd608e26"
                     *         },
                     *         "relationships": {
                     *           "user": {
                     *             "data": {
                     *               "id": "9773",
                     *               "type": "users"
                     *             }
                     *           },
                     *           "participants": {
                     *             "data": [
                     *               {
                     *                 "id": "3427341",
                     *                 "type": "participants"
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       },
                     *       "included": [
                     *         {
                     *           "id": "3427341",
                     *           "type": "participants",
                     *           "attributes": {
                     *             "kind": "browser",
                     *             "firstName": "Evi",
                     *             "lastName": null,
                     *             "fullName": "Evi"
                     *           }
                     *         }
                     *       ],
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "meetings/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The meeting's id, a number written as text. Not its token. */
                meetingId: components["parameters"]["meetingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "meetings/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The meeting's id, a number written as text. Not its token. */
                meetingId: components["parameters"]["meetingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "type": "demos",
                 *         "id": "123",
                 *         "attributes": {
                 *           "account": "Updated account name"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MeetingUpdate"];
            };
        };
        responses: {
            /** @description The meeting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "123"
                     *       },
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["MeetingReferenceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "meetings/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The meeting's id, a number written as text. Not its token. */
                meetingId: components["parameters"]["meetingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting is cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "123"
                     *       },
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["MeetingReferenceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "meetings/list": {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Which meetings to list. Each property goes on the wire by itself: `{schedule_eq: 'upcoming'}` becomes `filter[schedule_eq]=upcoming`.
                 * @example {
                 *       "schedule_eq": "upcoming",
                 *       "all_team_members_dashboard": true
                 *     }
                 */
                filter?: components["schemas"]["MeetingFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of meetings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "recordings/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The recording's token, as in `data.attributes.token` of the recording events. Neither the recording's id nor the meeting's token. */
                recordingToken: components["schemas"]["RecordingToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcript. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "webhooks/demo.scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoScheduledEvent"];
            };
        };
        responses: {
            /** @description Received. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks/demo.rescheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoRescheduledEvent"];
            };
        };
        responses: {
            /** @description Received. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks/demo.handovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoHandoveredEvent"];
            };
        };
        responses: {
            /** @description Received. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks/demo.canceled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoCanceledEvent"];
            };
        };
        responses: {
            /** @description Received. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks/demo.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "meta": {
                 *         "event": {
                 *           "action": "demo.started",
                 *           "apiVersion": "v1",
                 *           "createdAt": "2022-03-18T14:56:29.022Z"
                 *         }
                 *       },
                 *       "data": {
                 *         "id": "1234",
                 *         "type": "demos",
                 *         "attributes": {
                 *           "token": "ABCDEFGH",
                 *           "link": "https://demodesk.com/ABCDEFGH",
                 *           "location": "https://demodesk.com/meet/alexander-popp",
                 *           "name": "Meeting name",
                 *           "createdVia": "calendar_backsync",
                 *           "createdAt": "2022-03-14T17:55:33.000Z",
                 *           "updatedAt": "2022-03-18T14:56:26.000Z",
                 *           "hostEmail": "alex@demodesk.com",
                 *           "playbookName": "Playbook name",
                 *           "eventTypeName": "Event type name",
                 *           "tokens": {
                 *             "demoNotes": "Great lead. Should follow up next month",
                 *             "companySizeCustomToken": "100 - 200"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DemoStartedEvent"];
            };
        };
        responses: {
            /** @description Received. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks/demo.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoEndedEvent"];
            };
        };
        responses: {
            /** @description Received. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks/demo.call_note_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoCallNoteUpdatedEvent"];
            };
        };
        responses: {
            /** @description Received. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks/demo.event_response_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoEventResponseUpdatedEvent"];
            };
        };
        responses: {
            /** @description Received. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks/recording.uploaded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordingUploadedEvent"];
            };
        };
        responses: {
            /** @description Received. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks/recording.transcription_postprocessed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordingTranscriptionPostprocessedEvent"];
            };
        };
        responses: {
            /** @description Received. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
