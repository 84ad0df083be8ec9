// Generated from specs/daily-early by `npm run generate`. Do not edit: edit the spec.

/** The API's OpenAPI document, all references internal. */
export const openapi: Readonly<Record<string, unknown>> = {
  "openapi": "3.1.0",
  "info": {
    "title": "Daily.co Team API",
    "version": "0.1.0",
    "x-client-name": "DailyEarly",
    "summary": "Manage the rooms and users of a Daily.co team, and read its meetings.",
    "description": "The early team API of Daily.co: rooms, users and meeting records of a team, which the paths call a domain. It is not today's Daily API (`https://api.daily.co/v1`), which is another one.\n\n**Credentials.** A developer token, sent as `Authorization: Bearer <token>`. The API is in beta, and tokens are made by hand: write to help@daily.co.\n\n**Failures come under HTTP 200**, as an object with a property `error`. Any other status means a fault of the network, a gateway or the server itself.\n\n**Joining a meeting.** A room is at `https://<team-name>.daily.co/<room-name>`. To embed a call, put that link into an iframe: `<iframe src=\"<meeting link>\" allow=\"microphone; camera; autoplay\">`. The query parameter `name` (URL-encoded) sets the name that others see; it also appears in the attendance and analytics data.\n\n**Known to be odd.**\n- `error` is an object with a `message` in the provider's page and a plain string in its older specification file; both occur. Likewise `deleted` is the string `\"true\"` in the one and a boolean in the other.\n- Users cannot be added. They join by opening the team's invite link.\n- Times of meetings are accurate to a minute.\n- Answers may have more properties than are described here.\n- Some of the page's samples use `http://`. Use `https://`, since the token travels with every call.\n- The older specification file also has `POST /domains/claim`, to create a team. The page does not, so it is not described here.\n- Methods for meeting recordings and usage data were announced, but are not in the page.\n",
    "termsOfService": "https://www.daily.co/terms-of-service",
    "contact": {
      "email": "help@daily.co"
    }
  },
  "x-error-in-body": "error",
  "servers": [
    {
      "url": "https://prod-ks.pluot.blue",
      "description": "Serves all requests."
    }
  ],
  "security": [
    {
      "token": []
    }
  ],
  "tags": [
    {
      "name": "Teams",
      "description": "A team with its invite link, its rooms and its users. Called a domain in paths and in meeting records."
    },
    {
      "name": "Rooms",
      "description": "Video call rooms of a team, each at `https://<team-name>.daily.co/<room-name>` and with a PIN for dialing in by telephone."
    },
    {
      "name": "Users",
      "description": "Members of a team. They join through the invite link only, and can be removed at any time."
    },
    {
      "name": "Meetings",
      "description": "What happened in a team's rooms, with participants. Times are accurate to a minute."
    }
  ],
  "paths": {
    "/domains/by-name/{teamName}": {
      "get": {
        "operationId": "teams/get",
        "tags": [
          "Teams"
        ],
        "summary": "Get a team",
        "description": "Answers a team's invite link, rooms and users. A failure comes under HTTP 200 with `error`.",
        "x-source": "Get invite link, rooms list, and user list for a team",
        "x-inferred": {
          "response": "The body under a status other than 200 is not documented; the form of `error` under 200 is assumed."
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/TeamName"
          }
        ],
        "responses": {
          "200": {
            "description": "The team. A failure is an ErrorAnswer instead.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Team"
                },
                "example": {
                  "name": "my-awesome-team",
                  "teamInviteLink": "https://d.daily.co/?tk=sCSla44kOd2d",
                  "rooms": [
                    {
                      "name": "hello",
                      "dialInPIN": "123456"
                    }
                  ],
                  "users": {
                    "user@foo.com": {
                      "email": "user@foo.com",
                      "name": "A. User",
                      "avatarSrc": "https://some.server.com/image.jpg",
                      "role": "member"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Fault"
          }
        }
      }
    },
    "/domains/by-name/{teamName}/room": {
      "post": {
        "operationId": "rooms/create",
        "tags": [
          "Rooms"
        ],
        "summary": "Create a room",
        "description": "Creates a room; meetings in it are joined at `https://<team-name>.daily.co/<room-name>`. Team name and room name together may have 35 characters at most. A failure comes under HTTP 200 with `error`.",
        "x-source": "Create a room",
        "x-inferred": {
          "response": "The body under a status other than 200 is not documented; the form of `error` under 200 is assumed."
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/TeamName"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The room to create.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RoomCreate"
              },
              "examples": {
                "name": {
                  "summary": "A room for the team",
                  "value": {
                    "name": "daily-standup"
                  }
                },
                "privacy": {
                  "summary": "A room for everybody",
                  "value": {
                    "name": "room-a",
                    "privacy": "public"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The new room (the provider's older specification file promises the team instead, by mistake). A failure is an ErrorAnswer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Room"
                },
                "example": {
                  "name": "room-a",
                  "dialInPIN": "123456"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Fault"
          }
        }
      }
    },
    "/domains/by-name/{teamName}/room/{roomName}": {
      "post": {
        "operationId": "rooms/update",
        "tags": [
          "Rooms"
        ],
        "summary": "Change a room's privacy",
        "description": "Sets the privacy of a room, the only thing about it that this API can change. A failure comes under HTTP 200 with `error`.",
        "x-source": "Change privacy setting for a room",
        "x-inferred": {
          "response": "The body under a status other than 200 is not documented; the form of `error` under 200 is assumed."
        },
        "x-idempotent": true,
        "parameters": [
          {
            "$ref": "#/components/parameters/TeamName"
          },
          {
            "$ref": "#/components/parameters/RoomName"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The new setting. The provider's own sample sends `name` here, by mistake.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RoomUpdate"
              },
              "example": {
                "privacy": "private"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The privacy is set. A failure is an ErrorAnswer instead.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Updated"
                },
                "example": {
                  "updated": true
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Fault"
          }
        }
      },
      "delete": {
        "operationId": "rooms/delete",
        "tags": [
          "Rooms"
        ],
        "summary": "Delete a room",
        "description": "Deletes a room of the team. A failure comes under HTTP 200 with `error`.",
        "x-source": "Delete a room",
        "x-inferred": {
          "response": "The body under a status other than 200 is not documented; the form of `error` under 200 is assumed."
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/TeamName"
          },
          {
            "$ref": "#/components/parameters/RoomName"
          }
        ],
        "responses": {
          "200": {
            "description": "The room is deleted. A failure is an ErrorAnswer instead.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Deleted"
                },
                "example": {
                  "deleted": "true"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Fault"
          }
        }
      }
    },
    "/domains/by-name/{teamName}/user/{userEmail}": {
      "delete": {
        "operationId": "users/remove",
        "tags": [
          "Users"
        ],
        "summary": "Remove a user from a team",
        "description": "Removes a user from the team, at any time. Nobody can be added by the API, so to come back the user has to open the invite link. A failure comes under HTTP 200 with `error`.",
        "x-source": "Remove a user from a team",
        "x-inferred": {
          "response": "The body under a status other than 200 is not documented; the form of `error` under 200 is assumed."
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/TeamName"
          },
          {
            "$ref": "#/components/parameters/UserEmail"
          }
        ],
        "responses": {
          "200": {
            "description": "The user is removed. A failure is an ErrorAnswer instead.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Deleted"
                },
                "example": {
                  "deleted": "true"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Fault"
          }
        }
      }
    },
    "/domains/by-name/{teamName}/meetings": {
      "post": {
        "operationId": "meetings/list",
        "tags": [
          "Meetings"
        ],
        "summary": "List meetings",
        "description": "Lists the meetings of a time range, of the whole team or of one room, with their participants. It answers 100 meetings at most and sets `moreResults` where there were more; there is no cursor, so divide the range then. Times are accurate to a minute, and the order is not documented. A failure comes under HTTP 200 with `error`.",
        "x-source": "Get information about meetings and participants",
        "x-inferred": {
          "request": "Only `room` is called optional, so `start` and `end` are taken for required; the unit of a UNIX timestamp is not documented, so numbers have no format.",
          "response": "The body under a status other than 200 is not documented; the form of `error` under 200 is assumed."
        },
        "x-idempotent": true,
        "x-pagination": {
          "style": "timeRange",
          "start": "start",
          "end": "end",
          "items": "meetings",
          "more": "moreResults",
          "from": "mtgStart",
          "key": [
            "room"
          ]
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/TeamName"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The time range, and a room if you like.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MeetingsQuery"
              },
              "examples": {
                "team": {
                  "summary": "All rooms",
                  "value": {
                    "start": "2018-07-10T20:00:00.000Z",
                    "end": "2018-07-25T00:00:00.000Z"
                  }
                },
                "room": {
                  "summary": "One room",
                  "value": {
                    "start": "2018-07-21T00:00:00.000Z",
                    "end": "2018-07-22T00:00:00.000Z",
                    "room": "hello"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The meetings of the time range. A failure is an ErrorAnswer instead.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MeetingsList"
                },
                "example": {
                  "meetings": [
                    {
                      "domain": "my-awesome-team",
                      "room": "hello",
                      "mtgStart": "2018-07-21T22:07:11.000Z",
                      "mtgEnd": "2018-07-21T22:07:29.000Z",
                      "participants": [
                        {
                          "email": "guest",
                          "mtgJoin": "2018-07-22T20:35:57.000Z",
                          "mtgLeave": "2018-07-22T20:38:07.000Z"
                        }
                      ]
                    }
                  ],
                  "moreResults": false
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Fault"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "token": {
        "type": "http",
        "scheme": "bearer",
        "x-option": "token",
        "description": "A Daily.co developer token. Daily.co makes one on request (help@daily.co), while the API is in beta."
      }
    },
    "parameters": {
      "TeamName": {
        "name": "teamName",
        "in": "path",
        "required": true,
        "description": "The team's name, the first part of its address `https://<team-name>.daily.co`.",
        "schema": {
          "type": "string",
          "description": "A team's name."
        },
        "example": "my-awesome-team"
      },
      "RoomName": {
        "name": "roomName",
        "in": "path",
        "required": true,
        "description": "The room's name.",
        "schema": {
          "type": "string",
          "description": "A room's name."
        },
        "example": "my-awesome-room"
      },
      "UserEmail": {
        "name": "userEmail",
        "in": "path",
        "required": true,
        "description": "The user's email address, the key under which `teams.get` answers the user.",
        "schema": {
          "type": "string",
          "description": "An email address."
        },
        "example": "user@foo.com"
      }
    },
    "responses": {
      "Fault": {
        "description": "Any status but 200 is a fault of the network, a gateway or the server. Its body is unknown and need not be JSON; failures that the API reports itself come under 200.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorAnswer"
            },
            "example": {
              "error": {
                "message": "message"
              }
            }
          }
        }
      }
    },
    "schemas": {
      "Team": {
        "type": "object",
        "description": "A team with its rooms and its users.",
        "required": [
          "name",
          "teamInviteLink",
          "rooms",
          "users"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "The team's name.",
            "examples": [
              "my-awesome-team"
            ]
          },
          "teamInviteLink": {
            "type": "string",
            "format": "uri",
            "description": "The link by which people join the team. They have to open it and create a Daily.co account or log in; who is logged in already is added at once and lands on the dashboard.",
            "examples": [
              "https://d.daily.co/?tk=sCSla44kOd2d"
            ]
          },
          "rooms": {
            "type": "array",
            "description": "All rooms of the team.",
            "items": {
              "$ref": "#/components/schemas/Room"
            },
            "examples": [
              [
                {
                  "name": "hello",
                  "dialInPIN": "123456"
                }
              ]
            ]
          },
          "users": {
            "type": "object",
            "description": "The team's current users, keyed by email address.",
            "additionalProperties": {
              "$ref": "#/components/schemas/TeamUser"
            },
            "examples": [
              {
                "user@foo.com": {
                  "email": "user@foo.com",
                  "name": "A. User",
                  "avatarSrc": "https://some.server.com/image.jpg",
                  "role": "member"
                }
              }
            ]
          }
        }
      },
      "TeamUser": {
        "type": "object",
        "description": "A user of a team. Only `email` and `role` are certain to be there.",
        "required": [
          "email",
          "role"
        ],
        "properties": {
          "email": {
            "type": "string",
            "format": "email",
            "description": "The user's email address.",
            "examples": [
              "user@foo.com"
            ]
          },
          "name": {
            "type": "string",
            "description": "The user's name, where the user gave one.",
            "examples": [
              "A. User"
            ]
          },
          "avatarSrc": {
            "type": "string",
            "format": "uri",
            "description": "The address of the user's avatar image, where the user gave one.",
            "examples": [
              "https://some.server.com/image.jpg"
            ]
          },
          "role": {
            "$ref": "#/components/schemas/TeamRole"
          }
        }
      },
      "TeamRole": {
        "type": "string",
        "description": "A user's role in the team.",
        "enum": [
          "owner",
          "member"
        ],
        "examples": [
          "member"
        ]
      },
      "Room": {
        "type": "object",
        "description": "A video call room. Its privacy is not documented as part of any answer.",
        "required": [
          "name",
          "dialInPIN"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "The room's name. Meetings are joined at `https://<team-name>.daily.co/<room-name>`; add `?name=` to set the name that others see.",
            "examples": [
              "room-a"
            ]
          },
          "dialInPIN": {
            "type": "string",
            "pattern": "^\\d{6}$",
            "description": "The PIN for dialing in by telephone, six digits that no other room has.",
            "examples": [
              "123456"
            ]
          }
        }
      },
      "RoomPrivacy": {
        "type": "string",
        "description": "A room's privacy setting. The default is `org`, which the Daily.co app calls \"team\".",
        "enum": [
          "public",
          "org",
          "private"
        ],
        "examples": [
          "org"
        ]
      },
      "RoomCreate": {
        "type": "object",
        "description": "A room to create.",
        "required": [
          "name"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string",
            "description": "The room's name. Together with the team's name it may have 35 characters at most.",
            "examples": [
              "daily-standup",
              "room-a"
            ]
          },
          "privacy": {
            "$ref": "#/components/schemas/RoomPrivacy",
            "default": "org"
          }
        }
      },
      "RoomUpdate": {
        "type": "object",
        "description": "The settings of a room that can be changed.",
        "required": [
          "privacy"
        ],
        "additionalProperties": false,
        "properties": {
          "privacy": {
            "$ref": "#/components/schemas/RoomPrivacy"
          }
        }
      },
      "Updated": {
        "type": "object",
        "description": "Says that the change was made.",
        "required": [
          "updated"
        ],
        "properties": {
          "updated": {
            "type": "boolean",
            "description": "Always true; a failure has `error` instead.",
            "examples": [
              true
            ]
          }
        }
      },
      "Deleted": {
        "type": "object",
        "description": "Says that something was deleted or removed.",
        "required": [
          "deleted"
        ],
        "properties": {
          "deleted": {
            "description": "Always true, as a boolean or as the string `\"true\"`; a failure has `error` instead.",
            "oneOf": [
              {
                "type": "boolean",
                "description": "The form in the provider's older specification file."
              },
              {
                "type": "string",
                "enum": [
                  "true"
                ],
                "description": "The form in the provider's page."
              }
            ],
            "examples": [
              "true",
              true
            ]
          }
        }
      },
      "MeetingsQuery": {
        "type": "object",
        "description": "Which meetings to list.",
        "required": [
          "start",
          "end"
        ],
        "additionalProperties": false,
        "properties": {
          "start": {
            "$ref": "#/components/schemas/TimeBound",
            "description": "Where the time range starts. Best an ISO 8601 string; the unit of a number is not documented."
          },
          "end": {
            "$ref": "#/components/schemas/TimeBound",
            "description": "Where the time range ends. Best an ISO 8601 string; the unit of a number is not documented."
          },
          "room": {
            "type": "string",
            "description": "Only meetings in the room of this name; without it, those of all rooms of the team.",
            "examples": [
              "hello"
            ]
          }
        }
      },
      "TimeBound": {
        "description": "A point in time, best as an ISO 8601 string. A number is a UNIX timestamp too, but whether in seconds or milliseconds is not documented.",
        "oneOf": [
          {
            "type": "integer",
            "description": "A UNIX timestamp, of which no document says whether it is in seconds or milliseconds."
          },
          {
            "type": "string",
            "format": "date-time",
            "description": "An ISO 8601 time with a zone."
          }
        ],
        "examples": [
          "2018-07-10T20:00:00.000Z"
        ]
      },
      "MeetingsList": {
        "type": "object",
        "description": "The meetings of a time range, 100 at most.",
        "required": [
          "meetings",
          "moreResults"
        ],
        "properties": {
          "meetings": {
            "type": "array",
            "description": "The meetings, at most 100.",
            "items": {
              "$ref": "#/components/schemas/Meeting"
            }
          },
          "moreResults": {
            "type": "boolean",
            "description": "Whether the time range held more meetings than the 100 that are answered at most.",
            "examples": [
              false
            ]
          }
        }
      },
      "Meeting": {
        "type": "object",
        "description": "A meeting that took place. Its times leave out the first participant waiting alone and the last one staying on.",
        "required": [
          "domain",
          "room",
          "mtgStart",
          "mtgEnd",
          "participants"
        ],
        "properties": {
          "domain": {
            "type": "string",
            "description": "The team's name.",
            "examples": [
              "my-awesome-team"
            ]
          },
          "room": {
            "type": "string",
            "description": "The room's name.",
            "examples": [
              "hello"
            ]
          },
          "mtgStart": {
            "type": "string",
            "format": "date-time",
            "description": "When the second participant joined. Accurate to a minute, although it has seconds.",
            "examples": [
              "2018-07-21T22:07:11.000Z"
            ]
          },
          "mtgEnd": {
            "type": "string",
            "format": "date-time",
            "description": "When the next-to-last participant left. Accurate to a minute, although it has seconds.",
            "examples": [
              "2018-07-21T22:07:29.000Z"
            ]
          },
          "participants": {
            "type": "array",
            "description": "Who took part.",
            "items": {
              "$ref": "#/components/schemas/Participant"
            }
          }
        }
      },
      "Participant": {
        "type": "object",
        "description": "Somebody who took part in a meeting. The provider's sample has times that lie outside the meeting's, so do not count on the one to contain the other.",
        "required": [
          "email",
          "mtgJoin",
          "mtgLeave"
        ],
        "properties": {
          "email": {
            "type": "string",
            "description": "The participant's email address if logged in, else `guest` or `Daily.co TV`.",
            "examples": [
              "guest",
              "Daily.co TV",
              "user@foo.com"
            ]
          },
          "mtgJoin": {
            "type": "string",
            "format": "date-time",
            "description": "When the participant joined. Accurate to a minute, although it has seconds.",
            "examples": [
              "2018-07-22T20:35:57.000Z"
            ]
          },
          "mtgLeave": {
            "type": "string",
            "format": "date-time",
            "description": "When the participant left. Accurate to a minute, although it has seconds.",
            "examples": [
              "2018-07-22T20:38:07.000Z"
            ]
          }
        }
      },
      "ErrorAnswer": {
        "type": "object",
        "description": "A failure. It comes under HTTP 200, in place of the answer that was asked for.",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "description": "What went wrong, as an object with a message or as a plain string.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              {
                "type": "string",
                "description": "What went wrong, in the form of the provider's older specification file."
              }
            ],
            "examples": [
              {
                "message": "message"
              },
              "message"
            ]
          }
        }
      },
      "ErrorMessage": {
        "type": "object",
        "description": "What went wrong, in the form of the provider's page.",
        "required": [
          "message"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "What went wrong, in words.",
            "examples": [
              "message"
            ]
          }
        }
      }
    }
  }
};
