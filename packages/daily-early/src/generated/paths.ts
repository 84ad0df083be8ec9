// Generated from specs/daily-early by `npm run generate`. Do not edit: edit the spec.

export interface paths {
    "/domains/by-name/{teamName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a team
         * @description Answers a team's invite link, rooms and users. A failure comes under HTTP 200 with `error`.
         */
        get: operations["teams/get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/by-name/{teamName}/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a room
         * @description Creates a room; meetings in it are joined at `https://<team-name>.daily.co/<room-name>`. Team name and room name together may have 35 characters at most. A failure comes under HTTP 200 with `error`.
         */
        post: operations["rooms/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/by-name/{teamName}/room/{roomName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a room's privacy
         * @description Sets the privacy of a room, the only thing about it that this API can change. A failure comes under HTTP 200 with `error`.
         */
        post: operations["rooms/update"];
        /**
         * Delete a room
         * @description Deletes a room of the team. A failure comes under HTTP 200 with `error`.
         */
        delete: operations["rooms/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/by-name/{teamName}/user/{userEmail}": {
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
         * Remove a user from a team
         * @description Removes a user from the team, at any time. Nobody can be added by the API, so to come back the user has to open the invite link. A failure comes under HTTP 200 with `error`.
         */
        delete: operations["users/remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/by-name/{teamName}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List meetings
         * @description Lists the meetings of a time range, of the whole team or of one room, with their participants. It answers 100 meetings at most and sets `moreResults` where there were more; there is no cursor, so divide the range then. Times are accurate to a minute, and the order is not documented. A failure comes under HTTP 200 with `error`.
         */
        post: operations["meetings/list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A team with its rooms and its users. */
        Team: {
            /**
             * @description The team's name.
             * @example my-awesome-team
             */
            name: string;
            /**
             * Format: uri
             * @description The link by which people join the team. They have to open it and create a Daily.co account or log in; who is logged in already is added at once and lands on the dashboard.
             * @example https://d.daily.co/?tk=sCSla44kOd2d
             */
            teamInviteLink: string;
            /**
             * @description All rooms of the team.
             * @example [
             *       {
             *         "name": "hello",
             *         "dialInPIN": "123456"
             *       }
             *     ]
             */
            rooms: components["schemas"]["Room"][];
            /**
             * @description The team's current users, keyed by email address.
             * @example {
             *       "user@foo.com": {
             *         "email": "user@foo.com",
             *         "name": "A. User",
             *         "avatarSrc": "https://some.server.com/image.jpg",
             *         "role": "member"
             *       }
             *     }
             */
            users: {
                [key: string]: components["schemas"]["TeamUser"];
            };
        };
        /** @description A user of a team. Only `email` and `role` are certain to be there. */
        TeamUser: {
            /**
             * Format: email
             * @description The user's email address.
             * @example user@foo.com
             */
            email: string;
            /**
             * @description The user's name, where the user gave one.
             * @example A. User
             */
            name?: string;
            /**
             * Format: uri
             * @description The address of the user's avatar image, where the user gave one.
             * @example https://some.server.com/image.jpg
             */
            avatarSrc?: string;
            role: components["schemas"]["TeamRole"];
        };
        /**
         * @description A user's role in the team.
         * @example member
         * @enum {string}
         */
        TeamRole: "owner" | "member";
        /** @description A video call room. Its privacy is not documented as part of any answer. */
        Room: {
            /**
             * @description The room's name. Meetings are joined at `https://<team-name>.daily.co/<room-name>`; add `?name=` to set the name that others see.
             * @example room-a
             */
            name: string;
            /**
             * @description The PIN for dialing in by telephone, six digits that no other room has.
             * @example 123456
             */
            dialInPIN: string;
        };
        /**
         * @description A room's privacy setting. The default is `org`, which the Daily.co app calls "team".
         * @example org
         * @enum {string}
         */
        RoomPrivacy: "public" | "org" | "private";
        /** @description A room to create. */
        RoomCreate: {
            /**
             * @description The room's name. Together with the team's name it may have 35 characters at most.
             * @example daily-standup
             * @example room-a
             */
            name: string;
            /** @default org */
            privacy?: components["schemas"]["RoomPrivacy"];
        };
        /** @description The settings of a room that can be changed. */
        RoomUpdate: {
            privacy: components["schemas"]["RoomPrivacy"];
        };
        /** @description Says that the change was made. */
        Updated: {
            /**
             * @description Always true; a failure has `error` instead.
             * @example true
             */
            updated: boolean;
        };
        /** @description Says that something was deleted or removed. */
        Deleted: {
            /**
             * @description Always true, as a boolean or as the string `"true"`; a failure has `error` instead.
             * @example true
             * @example true
             */
            deleted: boolean | "true";
        };
        /** @description Which meetings to list. */
        MeetingsQuery: {
            /** @description Where the time range starts. Best an ISO 8601 string; the unit of a number is not documented. */
            start: components["schemas"]["TimeBound"];
            /** @description Where the time range ends. Best an ISO 8601 string; the unit of a number is not documented. */
            end: components["schemas"]["TimeBound"];
            /**
             * @description Only meetings in the room of this name; without it, those of all rooms of the team.
             * @example hello
             */
            room?: string;
        };
        /**
         * @description A point in time, best as an ISO 8601 string. A number is a UNIX timestamp too, but whether in seconds or milliseconds is not documented.
         * @example 2018-07-10T20:00:00.000Z
         */
        TimeBound: number | string;
        /** @description The meetings of a time range, 100 at most. */
        MeetingsList: {
            /** @description The meetings, at most 100. */
            meetings: components["schemas"]["Meeting"][];
            /**
             * @description Whether the time range held more meetings than the 100 that are answered at most.
             * @example false
             */
            moreResults: boolean;
        };
        /** @description A meeting that took place. Its times leave out the first participant waiting alone and the last one staying on. */
        Meeting: {
            /**
             * @description The team's name.
             * @example my-awesome-team
             */
            domain: string;
            /**
             * @description The room's name.
             * @example hello
             */
            room: string;
            /**
             * Format: date-time
             * @description When the second participant joined. Accurate to a minute, although it has seconds.
             * @example 2018-07-21T22:07:11.000Z
             */
            mtgStart: string;
            /**
             * Format: date-time
             * @description When the next-to-last participant left. Accurate to a minute, although it has seconds.
             * @example 2018-07-21T22:07:29.000Z
             */
            mtgEnd: string;
            /** @description Who took part. */
            participants: components["schemas"]["Participant"][];
        };
        /** @description Somebody who took part in a meeting. The provider's sample has times that lie outside the meeting's, so do not count on the one to contain the other. */
        Participant: {
            /**
             * @description The participant's email address if logged in, else `guest` or `Daily.co TV`.
             * @example guest
             * @example Daily.co TV
             * @example user@foo.com
             */
            email: string;
            /**
             * Format: date-time
             * @description When the participant joined. Accurate to a minute, although it has seconds.
             * @example 2018-07-22T20:35:57.000Z
             */
            mtgJoin: string;
            /**
             * Format: date-time
             * @description When the participant left. Accurate to a minute, although it has seconds.
             * @example 2018-07-22T20:38:07.000Z
             */
            mtgLeave: string;
        };
        /** @description A failure. It comes under HTTP 200, in place of the answer that was asked for. */
        ErrorAnswer: {
            /**
             * @description What went wrong, as an object with a message or as a plain string.
             * @example {
             *       "message": "message"
             *     }
             * @example message
             */
            error: components["schemas"]["ErrorMessage"] | string;
        };
        /** @description What went wrong, in the form of the provider's page. */
        ErrorMessage: {
            /**
             * @description What went wrong, in words.
             * @example message
             */
            message: string;
        };
    };
    responses: {
        /** @description Any status but 200 is a fault of the network, a gateway or the server. Its body is unknown and need not be JSON; failures that the API reports itself come under 200. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "message": "message"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
    };
    parameters: {
        /**
         * @description The team's name, the first part of its address `https://<team-name>.daily.co`.
         * @example my-awesome-team
         */
        TeamName: string;
        /**
         * @description The room's name.
         * @example my-awesome-room
         */
        RoomName: string;
        /**
         * @description The user's email address, the key under which `teams.get` answers the user.
         * @example user@foo.com
         */
        UserEmail: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "teams/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's name, the first part of its address `https://<team-name>.daily.co`.
                 * @example my-awesome-team
                 */
                teamName: components["parameters"]["TeamName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team. A failure is an ErrorAnswer instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "my-awesome-team",
                     *       "teamInviteLink": "https://d.daily.co/?tk=sCSla44kOd2d",
                     *       "rooms": [
                     *         {
                     *           "name": "hello",
                     *           "dialInPIN": "123456"
                     *         }
                     *       ],
                     *       "users": {
                     *         "user@foo.com": {
                     *           "email": "user@foo.com",
                     *           "name": "A. User",
                     *           "avatarSrc": "https://some.server.com/image.jpg",
                     *           "role": "member"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    "rooms/create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's name, the first part of its address `https://<team-name>.daily.co`.
                 * @example my-awesome-team
                 */
                teamName: components["parameters"]["TeamName"];
            };
            cookie?: never;
        };
        /** @description The room to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomCreate"];
            };
        };
        responses: {
            /** @description The new room (the provider's older specification file promises the team instead, by mistake). A failure is an ErrorAnswer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "room-a",
                     *       "dialInPIN": "123456"
                     *     }
                     */
                    "application/json": components["schemas"]["Room"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    "rooms/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's name, the first part of its address `https://<team-name>.daily.co`.
                 * @example my-awesome-team
                 */
                teamName: components["parameters"]["TeamName"];
                /**
                 * @description The room's name.
                 * @example my-awesome-room
                 */
                roomName: components["parameters"]["RoomName"];
            };
            cookie?: never;
        };
        /** @description The new setting. The provider's own sample sends `name` here, by mistake. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "privacy": "private"
                 *     }
                 */
                "application/json": components["schemas"]["RoomUpdate"];
            };
        };
        responses: {
            /** @description The privacy is set. A failure is an ErrorAnswer instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "updated": true
                     *     }
                     */
                    "application/json": components["schemas"]["Updated"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    "rooms/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's name, the first part of its address `https://<team-name>.daily.co`.
                 * @example my-awesome-team
                 */
                teamName: components["parameters"]["TeamName"];
                /**
                 * @description The room's name.
                 * @example my-awesome-room
                 */
                roomName: components["parameters"]["RoomName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The room is deleted. A failure is an ErrorAnswer instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deleted": "true"
                     *     }
                     */
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    "users/remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's name, the first part of its address `https://<team-name>.daily.co`.
                 * @example my-awesome-team
                 */
                teamName: components["parameters"]["TeamName"];
                /**
                 * @description The user's email address, the key under which `teams.get` answers the user.
                 * @example user@foo.com
                 */
                userEmail: components["parameters"]["UserEmail"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is removed. A failure is an ErrorAnswer instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deleted": "true"
                     *     }
                     */
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    "meetings/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's name, the first part of its address `https://<team-name>.daily.co`.
                 * @example my-awesome-team
                 */
                teamName: components["parameters"]["TeamName"];
            };
            cookie?: never;
        };
        /** @description The time range, and a room if you like. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingsQuery"];
            };
        };
        responses: {
            /** @description The meetings of the time range. A failure is an ErrorAnswer instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "meetings": [
                     *         {
                     *           "domain": "my-awesome-team",
                     *           "room": "hello",
                     *           "mtgStart": "2018-07-21T22:07:11.000Z",
                     *           "mtgEnd": "2018-07-21T22:07:29.000Z",
                     *           "participants": [
                     *             {
                     *               "email": "guest",
                     *               "mtgJoin": "2018-07-22T20:35:57.000Z",
                     *               "mtgLeave": "2018-07-22T20:38:07.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "moreResults": false
                     *     }
                     */
                    "application/json": components["schemas"]["MeetingsList"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
}
