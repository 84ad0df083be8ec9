// Generated from specs/connectycube by `npm run generate`. Do not edit: edit the spec.

/** The API's OpenAPI document, all references internal. */
export const openapi: Readonly<Record<string, unknown>> = {
  "openapi": "3.1.0",
  "info": {
    "title": "ConnectyCube Meetings API",
    "version": "1.0.0",
    "x-client-name": "ConnectyCube",
    "summary": "Schedule conference calls, invite attendees and fetch the recordings.",
    "description": "The Meetings API of ConnectyCube: schedules conference calls with attendees, optionally with a chat dialog and with recording on the server. The provider gives this API no version number; the version above counts this description.\n\n**Credentials.** Every call acts as one ConnectyCube user and needs that user's session token in the header `CB-Token`. `POST /session` with `{\"application_id\": ..., \"auth_key\": ..., \"user\": {\"login\": ..., \"password\": ...}}` answers 201 with `{\"session\": {\"id\", \"user_id\", \"application_id\", \"token\", \"ts\", \"created_at\", \"updated_at\"}}`; the application's id and auth key are in the admin panel. The token is good for two hours after its last use, and `DELETE /session` ends it. A 401 whose `errors.base` says \"Required session does not exist\" means that it has expired.\n\n**Meeting links.** The address in notification mails comes from MEETING URL TEMPLATE in the admin panel's settings, for instance `https://meeting.host.domain/conference/join/%s`; `%s` stands for the meeting's `_id`.\n\n**Known to be odd.**\n- Times that you set (`start_date`, `end_date`) are whole seconds since 1970. Times that the service sets (`created_at`, `updated_at`) are ISO 8601 strings, with milliseconds in older answers and whole seconds in newer ones.\n- Every path also answers with the suffix `.json` (`/meetings.json`, `/meetings/{id}.json`, `/meetings/recordings/{id}.json`). The vendor's own SDK uses only that form.\n- An answer that is not JSON is to be taken for a failure, except after a delete.\n- No rate limit is documented, though 429 occurs.\n"
  },
  "servers": [
    {
      "url": "https://api.connectycube.com",
      "description": "The public API."
    }
  ],
  "security": [
    {
      "token": []
    }
  ],
  "tags": [
    {
      "name": "Meetings",
      "description": "Plan, find, change and cancel conference calls. Only the host, the user who created a meeting, may change or delete it."
    },
    {
      "name": "Recordings",
      "description": "Video files of calls, recorded on the server. They are there only after the meeting has finished."
    }
  ],
  "paths": {
    "/meetings": {
      "post": {
        "operationId": "meetings/create",
        "tags": [
          "Meetings"
        ],
        "summary": "Create a meeting",
        "description": "Schedules a meeting with the current user as its host. With `notify` a notification is mailed, whose link is built from MEETING URL TEMPLATE in the admin panel's settings; with `chat` a chat dialog is created along with the meeting.",
        "x-source": "Create meeting",
        "x-inferred": {
          "request": "Nothing says which parts of `notify_before` and `timezone` are required; both parts are of `notify_before`, since its range depends on the metric, and none of `timezone`.",
          "response": "The document shows the body without a status, so 200 is assumed (201 is as likely and means the same); it does not say which of the error statuses this operation uses either."
        },
        "requestBody": {
          "required": true,
          "description": "The meeting to schedule.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MeetingCreate"
              },
              "example": {
                "name": "Friday weekly sync",
                "start_date": 1613729948,
                "end_date": 1613731012,
                "attendees": [
                  {
                    "id": 245,
                    "email": "email1@domen.com"
                  },
                  {
                    "id": 343
                  },
                  {
                    "email": "email2@domen.com"
                  }
                ],
                "record": false,
                "chat": true,
                "notify": true,
                "notify_before": {
                  "metric": "minutes",
                  "value": 10
                },
                "timezone": {
                  "offset": 120,
                  "name": "Europe/Riga"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The new meeting, with every key present. Booleans left out of the request are false; `chat_dialog_id`, `notify_before` and `timezone` are null where there is none.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Meeting"
                },
                "example": {
                  "_id": "602f926aaa81493ce4c5788e",
                  "name": "Friday weekly sync",
                  "start_date": 1613729948,
                  "end_date": 1613731012,
                  "attendees": [
                    {
                      "id": 245,
                      "email": "email1@domen.com"
                    },
                    {
                      "id": 343
                    },
                    {
                      "email": "email2@domen.com"
                    }
                  ],
                  "record": false,
                  "chat_dialog_id": "602f9ea20740a24ec238d9da",
                  "created_at": "2021-02-19T10:26:50.013Z",
                  "updated_at": "2021-02-19T10:26:50.013Z",
                  "host_id": 811,
                  "public": false,
                  "scheduled": false,
                  "notify": true,
                  "notify_before": {
                    "metric": "minutes",
                    "value": 10
                  },
                  "timezone": {
                    "offset": 120,
                    "name": "Europe/Riga"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableEntity"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      },
      "get": {
        "operationId": "meetings/list",
        "tags": [
          "Meetings"
        ],
        "summary": "List meetings",
        "description": "Lists the meetings in which the current user is host or attendee. Given `_id`, it answers that one meeting as an object instead of a list, and then any user finds a public meeting. Filters go into the query string (the provider's own sample puts them into a body). The order of the list is not documented.",
        "x-source": "Retrieve meetings",
        "x-inferred": {
          "parameters": "Which operator goes with which field is not documented, so times get all seven and `scheduled` those that make sense for a boolean; that several conditions all have to hold is assumed too.",
          "response": "The document shows the body without a status, so 200 is assumed; it does not say which of the error statuses this operation uses either."
        },
        "x-pagination": {
          "style": "offset",
          "offset": "offset",
          "limit": "limit",
          "pageSize": 100
        },
        "parameters": [
          {
            "name": "_id",
            "in": "query",
            "description": "Only the meeting with this id (an ObjectId, 24 hexadecimal digits). The answer is then one object, not a list.",
            "schema": {
              "type": "string",
              "description": "A meeting's `_id`."
            },
            "example": "602f926aaa81493ce4c5788e"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "How many meetings to answer at most. The default is 100; no upper limit is documented.",
            "schema": {
              "type": "integer",
              "default": 100,
              "description": "A number of meetings."
            },
            "example": 50
          },
          {
            "name": "offset",
            "in": "query",
            "description": "How many meetings to skip.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "description": "A number of meetings."
            },
            "example": 100
          },
          {
            "name": "start_date",
            "in": "query",
            "style": "deepObject",
            "explode": true,
            "description": "When the meeting starts, in seconds since 1970: an exact value (`start_date=1613729948`) or a filter (`start_date[gte]=1613729948`).",
            "schema": {
              "description": "An exact time in seconds, or a filter.",
              "oneOf": [
                {
                  "type": "integer",
                  "format": "unixtime",
                  "description": "Exactly this time, in seconds since 1970."
                },
                {
                  "$ref": "#/components/schemas/TimestampFilter"
                }
              ]
            },
            "example": {
              "gte": 1613729948
            }
          },
          {
            "name": "end_date",
            "in": "query",
            "style": "deepObject",
            "explode": true,
            "description": "When the meeting ends, in seconds since 1970: an exact value (`end_date=1613731012`) or a filter (`end_date[lt]=1613731012`).",
            "schema": {
              "description": "An exact time in seconds, or a filter.",
              "oneOf": [
                {
                  "type": "integer",
                  "format": "unixtime",
                  "description": "Exactly this time, in seconds since 1970."
                },
                {
                  "$ref": "#/components/schemas/TimestampFilter"
                }
              ]
            },
            "example": {
              "lt": 1613731012
            }
          },
          {
            "name": "updated_at",
            "in": "query",
            "style": "deepObject",
            "explode": true,
            "description": "When the meeting was last changed, as an ISO 8601 string: an exact value or a filter (`updated_at[gt]=2021-02-19T10:26:49.013Z`).",
            "schema": {
              "description": "An exact time as an ISO 8601 string, or a filter.",
              "oneOf": [
                {
                  "type": "string",
                  "format": "date-time",
                  "description": "Exactly this time."
                },
                {
                  "$ref": "#/components/schemas/DateFilter"
                }
              ]
            },
            "example": {
              "gt": "2021-02-19T10:26:49.013Z"
            }
          },
          {
            "name": "created_at",
            "in": "query",
            "style": "deepObject",
            "explode": true,
            "description": "When the meeting was created, as an ISO 8601 string: an exact value or a filter (`created_at[gt]=2021-02-19T10:26:49.013Z`).",
            "schema": {
              "description": "An exact time as an ISO 8601 string, or a filter.",
              "oneOf": [
                {
                  "type": "string",
                  "format": "date-time",
                  "description": "Exactly this time."
                },
                {
                  "$ref": "#/components/schemas/DateFilter"
                }
              ]
            },
            "example": {
              "gt": "2021-02-19T10:26:49.013Z"
            }
          },
          {
            "name": "scheduled",
            "in": "query",
            "style": "deepObject",
            "explode": true,
            "description": "The meeting's `scheduled` flag: a value (`scheduled=true`) or a filter (`scheduled[ne]=true`).",
            "schema": {
              "description": "A boolean, or a filter.",
              "oneOf": [
                {
                  "type": "boolean",
                  "description": "Exactly this value."
                },
                {
                  "$ref": "#/components/schemas/BooleanFilter"
                }
              ]
            },
            "example": true
          }
        ],
        "responses": {
          "200": {
            "description": "A page of meetings, or the one meeting that `_id` asked for.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "A list of meetings; one meeting where `_id` was given.",
                  "oneOf": [
                    {
                      "type": "array",
                      "description": "The meetings of this page; fewer than `limit` on the last one.",
                      "items": {
                        "$ref": "#/components/schemas/Meeting"
                      }
                    },
                    {
                      "$ref": "#/components/schemas/Meeting"
                    }
                  ]
                },
                "examples": {
                  "list": {
                    "summary": "Without `_id`",
                    "value": [
                      {
                        "_id": "602f926aaa81493ce4c5788e",
                        "name": "Friday weekly sync",
                        "start_date": 1613729948,
                        "end_date": 1613731012,
                        "attendees": [
                          {
                            "id": 245,
                            "email": "email1@domen.com"
                          },
                          {
                            "id": 343
                          },
                          {
                            "email": "email2@domen.com"
                          }
                        ],
                        "record": null,
                        "chat_dialog_id": null,
                        "created_at": "2021-02-19T10:26:50.013Z",
                        "updated_at": "2021-02-19T10:26:50.013Z",
                        "host_id": 811,
                        "scheduled": false,
                        "notify": true,
                        "notify_before": {
                          "metric": "minutes",
                          "value": 10
                        },
                        "timezone": {
                          "offset": 120,
                          "name": "Europe/Riga"
                        }
                      }
                    ]
                  },
                  "one": {
                    "summary": "With `_id`",
                    "value": {
                      "_id": "602f926aaa81493ce4c5788e",
                      "name": "Friday weekly sync",
                      "start_date": 1613729948,
                      "end_date": 1613731012,
                      "attendees": [
                        {
                          "id": 245,
                          "email": "email1@domen.com"
                        },
                        {
                          "id": 343
                        },
                        {
                          "email": "email2@domen.com"
                        }
                      ],
                      "record": null,
                      "chat_dialog_id": null,
                      "created_at": "2021-02-19T10:26:50.013Z",
                      "updated_at": "2021-02-19T10:26:50.013Z",
                      "host_id": 811,
                      "scheduled": false,
                      "notify": true,
                      "notify_before": {
                        "metric": "minutes",
                        "value": 10
                      },
                      "timezone": {
                        "offset": 120,
                        "name": "Europe/Riga"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableEntity"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/meetings/{meetingId}": {
      "put": {
        "operationId": "meetings/update",
        "tags": [
          "Meetings"
        ],
        "summary": "Update a meeting",
        "description": "Changes a meeting; only its host may. Any subset of the fields will do, though the provider's page marks `name`, `start_date`, `end_date` and `attendees` as required.\n\nAn update sends mails: turning `notify` from false to true mails all attendees and the host, a new `start_date` mails all attendees and the host, and new `attendees` mail only those who were added.\n\nTurning `record` from false to true starts recording, turning it back stops it.\n",
        "x-source": "Update meeting",
        "x-inferred": {
          "request": "`chat` stands only in the document's sample, not in its table of fields; that `attendees` replaces the whole list follows from mails going to added attendees only.",
          "response": "The document shows the changed meeting without a status, so 200 is assumed; it does not say which of the error statuses this operation uses, nor which one somebody other than the host gets."
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/MeetingId"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The fields to change; those left out stay as they are.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MeetingUpdate"
              },
              "example": {
                "name": "Another meeting name",
                "start_date": 1613956048,
                "end_date": 1613959948,
                "attendees": [
                  {
                    "id": 1445,
                    "email": "email3@domen.com"
                  },
                  {
                    "id": 3456
                  },
                  {
                    "email": "email4@domen.com"
                  }
                ],
                "record": true,
                "chat": true,
                "public": true,
                "scheduled": true,
                "notify_before": {
                  "metric": "hours",
                  "value": 1
                },
                "timezone": {
                  "offset": -300,
                  "name": "America/New_York"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The meeting as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Meeting"
                },
                "example": {
                  "_id": "602f926aaa81493ce4c5788e",
                  "name": "Another meeting name",
                  "start_date": 1613956048,
                  "end_date": 1613959948,
                  "attendees": [
                    {
                      "id": 1445,
                      "email": "email3@domen.com"
                    },
                    {
                      "id": 3456
                    },
                    {
                      "email": "email4@domen.com"
                    }
                  ],
                  "record": true,
                  "chat_dialog_id": null,
                  "created_at": "2021-02-19T10:26:50.013Z",
                  "updated_at": "2021-02-19T10:28:50.142Z",
                  "host_id": 811,
                  "public": true,
                  "scheduled": true,
                  "notify": true,
                  "notify_before": {
                    "metric": "hours",
                    "value": 1
                  },
                  "timezone": {
                    "offset": -300,
                    "name": "America/New_York"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableEntity"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      },
      "delete": {
        "operationId": "meetings/delete",
        "tags": [
          "Meetings"
        ],
        "summary": "Delete a meeting",
        "description": "Deletes a meeting by its id; only its host may.",
        "x-source": "Delete meeting",
        "x-inferred": {
          "response": "The document shows the status 200 and no body, so none is described; it does not say which of the error statuses this operation uses, nor which one somebody other than the host gets."
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/MeetingId"
          }
        ],
        "responses": {
          "200": {
            "description": "The meeting is deleted. No body is documented, and what comes need not be JSON."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableEntity"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    },
    "/meetings/recordings/{meetingId}": {
      "get": {
        "operationId": "recordings/list",
        "tags": [
          "Recordings"
        ],
        "summary": "List a meeting's recordings",
        "description": "Lists the recordings of a meeting, each with a link to its file that stops working after one hour; list again for a fresh link. There are none while the meeting still runs.",
        "x-source": "Meeting recordings",
        "x-inferred": {
          "response": "The document shows the body without a status, so 200 is assumed; that a recording always carries every field but `file_uid` is taken from its samples, and it does not say which of the error statuses this operation uses."
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/MeetingId"
          }
        ],
        "responses": {
          "200": {
            "description": "The recordings of the meeting; no paging is documented.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "description": "The meeting's recordings.",
                  "items": {
                    "$ref": "#/components/schemas/Recording"
                  }
                },
                "example": [
                  {
                    "_id": "649061c8d0b83a4a6dc85d0c",
                    "room_id": "602f926aaa81493ce4c5788e",
                    "participants_ids": [
                      78934,
                      894946
                    ],
                    "updated_at": "2023-06-19T14:10:17Z",
                    "created_at": "2023-06-19T14:10:16Z",
                    "download_url": "https://cb-recordings.s3.amazonaws.com/videos/dHk9xJQkGjw4ZD8rpuPsVeiD?AWSAccessKeyId=XXXXXXXXXXXX&Expires=1687187417&Signature=uRGxX1mCqLFKoPpP3RJGS0hG5pc%3D&response-cache-control=max-age%3D604800",
                    "participants_count": 2,
                    "duration": 6.062,
                    "size": 0.34
                  },
                  {
                    "_id": "649061c8d0b83a4a6dc85d0d",
                    "room_id": "602f926aaa81493ce4c5788e",
                    "participants_ids": [
                      32885,
                      894946
                    ],
                    "updated_at": "2023-06-19T14:10:16Z",
                    "created_at": "2023-06-19T14:10:16Z",
                    "download_url": "https://cb-recordings.s3.amazonaws.com/videos/kUZumRHnumFTmdmZ5TKYOKWa?AWSAccessKeyId=XXXXXXXXXXXXXXXX&Expires=1687187417&Signature=RVxkOJ4psx92nL%2B%2FPzZ%2BD6BlH7Q%3D&response-cache-control=max-age%3D604800",
                    "participants_count": 2,
                    "duration": 8.671,
                    "size": 0.57
                  }
                ]
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableEntity"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          }
        }
      }
    }
  },
  "webhooks": {
    "recordingDone": {
      "post": {
        "operationId": "webhooks/recordingDone",
        "tags": [
          "Recordings"
        ],
        "summary": "The recordings of a meeting are ready",
        "description": "Sent once the files of a finished meeting can be downloaded; never while the meeting runs. Switch it on and set its address in the Meetings Settings of the admin panel. No signature is documented, so keep the address secret.",
        "x-source": "Recording done webhook",
        "x-inferred": {
          "request": "Fields of `hostUser` that are null in the document's only sample have no documented type otherwise, so theirs are wide; that `login`, `full_name` and `email` may be null is assumed too.",
          "response": "The document does not say what answer it expects or whether it sends again; any 2xx is assumed to do."
        },
        "security": [],
        "requestBody": {
          "required": true,
          "description": "The meeting, its host and its recordings. The provider's text speaks of an array, but it is one object.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RecordingDone"
              },
              "example": {
                "meeting": {
                  "_id": "64ba8ab043e599002b5bdbca",
                  "name": "My meeting",
                  "start_date": 1689946801,
                  "end_date": 1689950401,
                  "attendees": [
                    {
                      "id": 6892473,
                      "email": "example-sam@email.com"
                    },
                    {
                      "id": 6892477,
                      "email": "example-smith@email.com"
                    }
                  ],
                  "public": false,
                  "scheduled": false,
                  "record": false,
                  "chat_dialog_id": "64ba8ab043e599002b5bdbc9",
                  "created_at": "2023-07-21T13:40:00Z",
                  "updated_at": "2023-07-21T13:40:21Z",
                  "host_id": 6892473,
                  "notify": false,
                  "notify_before": null,
                  "timezone": null
                },
                "hostUser": {
                  "_id": "64ba8aac43e599002b5bdbc8",
                  "id": 6892473,
                  "created_at": "2023-07-21T13:39:56Z",
                  "updated_at": "2023-07-21T13:40:00Z",
                  "last_request_at": "2023-07-21T13:40:00Z",
                  "login": "resourceful-norris-75",
                  "full_name": "Sam Fisher",
                  "timezone": null,
                  "email": "example-sam@email.com",
                  "phone": null,
                  "website": null,
                  "twitter_id": null,
                  "external_user_id": null,
                  "facebook_id": null,
                  "custom_data": null,
                  "user_tags": null,
                  "avatar": null,
                  "external_id": null,
                  "is_guest": null
                },
                "callRecords": [
                  {
                    "_id": "64ba8abeea1de683a37139fd",
                    "room_id": "64ba8ab043e599002b5bdbca",
                    "participants_count": 1,
                    "participants_ids": [
                      6892473
                    ],
                    "file_uid": "619486cc-3cb5-4171-afe0-74c1f1805e9a_64ba8ab043e599002b5bdbca",
                    "duration": 5.082,
                    "size": 0.29,
                    "updated_at": "2023-07-21T13:40:14Z",
                    "created_at": "2023-07-21T13:40:14Z",
                    "download_url": "https://cb-staging-recordings.s3.amazonaws.com/videos/619486cc-3cb5-4171-afe0-74c1f1805e9a_64ba8ab043e599002b5bdbca?AWSAccessKeyId=XXXXXXXXXXXXXXXX&Expires=1690551720&Signature=8%2BOxOEQga2MP%XXXXX%2B4%2BYHAVjvQE%3D&response-cache-control=max-age%3D604800"
                  },
                  {
                    "_id": "64ba8acdea1de683a37139fe",
                    "room_id": "64ba8ab043e599002b5bdbca",
                    "participants_count": 2,
                    "participants_ids": [
                      6892473,
                      6892477
                    ],
                    "file_uid": "5dfdffd3-1ffc-41f5-8d3c-6425df91c4b5_64ba8ab043e599002b5bdbca",
                    "duration": 8.862,
                    "size": 0.52,
                    "updated_at": "2023-07-21T13:40:29Z",
                    "created_at": "2023-07-21T13:40:29Z",
                    "download_url": "https://cb-staging-recordings.s3.amazonaws.com/videos/5dfdffd3-1ffc-41f5-8d3c-6425df91c4b5_64ba8ab043e599002b5bdbca?AWSAccessKeyId=XXXXXXXXXXXXXXXX&Expires=1690551720&Signature=XXXXXXXXXXXXXXXXXX%3D&response-cache-control=max-age%3D604800"
                  }
                ]
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Received. No body is asked for."
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "token": {
        "type": "apiKey",
        "in": "header",
        "name": "CB-Token",
        "x-option": "token",
        "description": "A user's session token, from `POST /session` with `{application_id, auth_key, user: {login, password}}`, which answers 201 `{session: {token, ...}}`. It is good for two hours after the last request; `DELETE /session` ends it."
      }
    },
    "parameters": {
      "MeetingId": {
        "name": "meetingId",
        "in": "path",
        "required": true,
        "description": "The meeting's `_id`.",
        "schema": {
          "type": "string",
          "description": "An ObjectId, 24 hexadecimal digits."
        },
        "example": "602f926aaa81493ce4c5788e"
      }
    },
    "responses": {
      "BadRequest": {
        "description": "The request is malformed.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Errors"
            },
            "example": {
              "errors": [
                "Bad request"
              ]
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The session token is missing or wrong. With the base error \"Required session does not exist\" it has expired, and a new session is needed.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Errors"
            },
            "example": {
              "errors": {
                "base": [
                  "Required session does not exist"
                ]
              }
            }
          }
        }
      },
      "Forbidden": {
        "description": "The current user may not do this.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Errors"
            },
            "example": {
              "errors": {
                "base": [
                  "Forbidden"
                ]
              }
            }
          }
        }
      },
      "NotFound": {
        "description": "There is nothing under this id, or nothing that the current user can see.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Errors"
            },
            "example": {
              "errors": [
                "Not found"
              ]
            }
          }
        }
      },
      "UnprocessableEntity": {
        "description": "The request was understood, but a value in it was refused.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Errors"
            },
            "example": {
              "errors": {
                "name": [
                  "is required"
                ]
              }
            }
          }
        }
      },
      "TooManyRequests": {
        "description": "Too many requests. The limit is not documented, nor is a header that says how long to wait.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Errors"
            },
            "example": {
              "errors": [
                "Too many requests"
              ]
            }
          }
        }
      },
      "InternalServerError": {
        "description": "The service failed.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Errors"
            },
            "example": {
              "errors": [
                "Internal server error"
              ]
            }
          }
        }
      },
      "ServiceUnavailable": {
        "description": "The service is not available at the moment.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Errors"
            },
            "example": {
              "errors": [
                "Service unavailable"
              ]
            }
          }
        }
      }
    },
    "schemas": {
      "TimestampFilter": {
        "type": "object",
        "description": "Conditions on a time in seconds since 1970; all of them have to hold.",
        "additionalProperties": false,
        "properties": {
          "lt": {
            "type": "integer",
            "format": "unixtime",
            "description": "Before this time.",
            "examples": [
              1613731012
            ]
          },
          "lte": {
            "type": "integer",
            "format": "unixtime",
            "description": "At this time or before.",
            "examples": [
              1613731012
            ]
          },
          "gt": {
            "type": "integer",
            "format": "unixtime",
            "description": "After this time.",
            "examples": [
              1613729948
            ]
          },
          "gte": {
            "type": "integer",
            "format": "unixtime",
            "description": "At this time or after.",
            "examples": [
              1613729948
            ]
          },
          "ne": {
            "type": "integer",
            "format": "unixtime",
            "description": "At any time but this.",
            "examples": [
              1613729948
            ]
          },
          "in": {
            "type": "array",
            "description": "At one of these times. Joined by commas on the wire.",
            "items": {
              "type": "integer",
              "format": "unixtime",
              "description": "Seconds since 1970."
            },
            "examples": [
              [
                1613729948,
                1613731012
              ]
            ]
          },
          "nin": {
            "type": "array",
            "description": "At none of these times. Joined by commas on the wire.",
            "items": {
              "type": "integer",
              "format": "unixtime",
              "description": "Seconds since 1970."
            },
            "examples": [
              [
                1613729948,
                1613731012
              ]
            ]
          }
        },
        "examples": [
          {
            "gte": 1613729948
          }
        ]
      },
      "DateFilter": {
        "type": "object",
        "description": "Conditions on a time as an ISO 8601 string; all of them have to hold.",
        "additionalProperties": false,
        "properties": {
          "lt": {
            "type": "string",
            "format": "date-time",
            "description": "Before this time.",
            "examples": [
              "2021-02-19T10:26:49.013Z"
            ]
          },
          "lte": {
            "type": "string",
            "format": "date-time",
            "description": "At this time or before.",
            "examples": [
              "2021-02-19T10:26:49.013Z"
            ]
          },
          "gt": {
            "type": "string",
            "format": "date-time",
            "description": "After this time.",
            "examples": [
              "2021-02-19T10:26:49.013Z"
            ]
          },
          "gte": {
            "type": "string",
            "format": "date-time",
            "description": "At this time or after.",
            "examples": [
              "2021-02-19T10:26:49.013Z"
            ]
          },
          "ne": {
            "type": "string",
            "format": "date-time",
            "description": "At any time but this.",
            "examples": [
              "2021-02-19T10:26:49.013Z"
            ]
          },
          "in": {
            "type": "array",
            "description": "At one of these times. Joined by commas on the wire.",
            "items": {
              "type": "string",
              "format": "date-time",
              "description": "An ISO 8601 time with a zone."
            },
            "examples": [
              [
                "2021-02-19T10:26:50.013Z"
              ]
            ]
          },
          "nin": {
            "type": "array",
            "description": "At none of these times. Joined by commas on the wire.",
            "items": {
              "type": "string",
              "format": "date-time",
              "description": "An ISO 8601 time with a zone."
            },
            "examples": [
              [
                "2021-02-19T10:26:50.013Z"
              ]
            ]
          }
        },
        "examples": [
          {
            "gt": "2021-02-19T10:26:49.013Z"
          }
        ]
      },
      "BooleanFilter": {
        "type": "object",
        "description": "Conditions on a boolean; all of them have to hold.",
        "additionalProperties": false,
        "properties": {
          "ne": {
            "type": "boolean",
            "description": "Any value but this.",
            "examples": [
              true
            ]
          },
          "in": {
            "type": "array",
            "description": "One of these values. Joined by commas on the wire.",
            "items": {
              "type": "boolean",
              "description": "A value."
            },
            "examples": [
              [
                true
              ]
            ]
          },
          "nin": {
            "type": "array",
            "description": "None of these values. Joined by commas on the wire.",
            "items": {
              "type": "boolean",
              "description": "A value."
            },
            "examples": [
              [
                true
              ]
            ]
          }
        },
        "examples": [
          {
            "ne": true
          }
        ]
      },
      "MeetingAttendee": {
        "type": "object",
        "description": "A person who was invited, with the keys that the invitation gave.",
        "properties": {
          "id": {
            "type": "integer",
            "description": "The ConnectyCube user id; absent where the person was invited by email alone.",
            "examples": [
              245
            ]
          },
          "email": {
            "type": "string",
            "description": "The email as it was given; absent where the person was invited by id alone.",
            "examples": [
              "email1@domen.com"
            ]
          }
        }
      },
      "NotifyMetric": {
        "type": "string",
        "description": "The unit in which the time before a meeting is counted.",
        "enum": [
          "minutes",
          "hours",
          "days",
          "weeks"
        ],
        "examples": [
          "minutes"
        ]
      },
      "MeetingNotifyBefore": {
        "type": "object",
        "description": "How long before the start a notification is sent.",
        "properties": {
          "metric": {
            "$ref": "#/components/schemas/NotifyMetric"
          },
          "value": {
            "type": "integer",
            "description": "How many of the metric's units.",
            "examples": [
              10
            ]
          }
        }
      },
      "MeetingTimezone": {
        "type": "object",
        "description": "The meeting's time zone, as it was given.",
        "properties": {
          "offset": {
            "type": "integer",
            "description": "Minutes ahead of UTC, so negative in America.",
            "examples": [
              120,
              -300
            ]
          },
          "name": {
            "type": "string",
            "description": "The time zone's name.",
            "examples": [
              "Europe/Riga",
              "America/New_York"
            ]
          }
        }
      },
      "Meeting": {
        "type": "object",
        "description": "A scheduled conference call. A newly created one carries every key; the others may lack some.",
        "required": [
          "_id",
          "name",
          "start_date",
          "end_date",
          "attendees",
          "host_id",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "description": "The meeting's id. It takes the place of `%s` in the admin panel's MEETING URL TEMPLATE, which gives the link to join.",
            "examples": [
              "602f926aaa81493ce4c5788e"
            ]
          },
          "name": {
            "type": "string",
            "description": "The meeting's name.",
            "examples": [
              "Friday weekly sync"
            ]
          },
          "start_date": {
            "type": "integer",
            "format": "unixtime",
            "description": "When the meeting starts, in seconds since 1970.",
            "examples": [
              1613729948
            ]
          },
          "end_date": {
            "type": "integer",
            "format": "unixtime",
            "description": "When the meeting ends, in seconds since 1970.",
            "examples": [
              1613731012
            ]
          },
          "attendees": {
            "type": "array",
            "description": "Who takes part. May be empty.",
            "items": {
              "$ref": "#/components/schemas/MeetingAttendee"
            },
            "examples": [
              [
                {
                  "id": 245,
                  "email": "email1@domen.com"
                },
                {
                  "id": 343
                },
                {
                  "email": "email2@domen.com"
                }
              ]
            ]
          },
          "record": {
            "type": [
              "boolean",
              "null"
            ],
            "description": "Whether the call is recorded on the server. May be null.",
            "examples": [
              false,
              null
            ]
          },
          "chat_dialog_id": {
            "type": [
              "string",
              "null"
            ],
            "description": "The id of the chat dialog that belongs to the meeting; null where there is none.",
            "examples": [
              "602f9ea20740a24ec238d9da",
              null
            ]
          },
          "host_id": {
            "type": "integer",
            "description": "The ConnectyCube user id of the host, who created the meeting and alone may change or delete it.",
            "examples": [
              811
            ]
          },
          "created_at": {
            "type": "string",
            "format": "date-time",
            "description": "When the meeting was created. Newer answers leave out the milliseconds.",
            "examples": [
              "2021-02-19T10:26:50.013Z",
              "2023-07-21T13:40:00Z"
            ]
          },
          "updated_at": {
            "type": "string",
            "format": "date-time",
            "description": "When the meeting was last changed. Newer answers leave out the milliseconds.",
            "examples": [
              "2021-02-19T10:28:50.142Z",
              "2023-07-21T13:40:21Z"
            ]
          },
          "public": {
            "type": "boolean",
            "description": "Whether any user can retrieve the meeting by its id.",
            "examples": [
              true
            ]
          },
          "scheduled": {
            "type": "boolean",
            "description": "A flag to filter lists by.",
            "examples": [
              false
            ]
          },
          "notify": {
            "type": "boolean",
            "description": "Whether notification mails are sent.",
            "examples": [
              true
            ]
          },
          "notify_before": {
            "description": "How long before the start a notification is sent; null where none is.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/MeetingNotifyBefore"
              },
              {
                "type": "null",
                "description": "No notification before the start."
              }
            ],
            "examples": [
              {
                "metric": "minutes",
                "value": 10
              },
              null
            ]
          },
          "timezone": {
            "description": "The meeting's time zone; null where none was given.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/MeetingTimezone"
              },
              {
                "type": "null",
                "description": "No time zone was given."
              }
            ],
            "examples": [
              {
                "offset": 120,
                "name": "Europe/Riga"
              },
              null
            ]
          }
        }
      },
      "ErrorList": {
        "type": "array",
        "description": "Error texts that are not about a particular field.",
        "items": {
          "type": "string",
          "description": "What is wrong."
        },
        "examples": [
          [
            "Bad request"
          ]
        ]
      },
      "ErrorMap": {
        "type": "object",
        "description": "Error texts by the name of the field they are about; `base` has those about none.",
        "properties": {
          "base": {
            "type": "array",
            "description": "Errors that are not about a particular field, such as \"Required session does not exist\".",
            "items": {
              "type": "string",
              "description": "What is wrong."
            },
            "examples": [
              [
                "Required session does not exist"
              ]
            ]
          }
        },
        "additionalProperties": {
          "type": "array",
          "description": "The errors of one field.",
          "items": {
            "type": "string",
            "description": "What is wrong."
          },
          "examples": [
            [
              "is required"
            ]
          ]
        }
      },
      "Errors": {
        "type": "object",
        "description": "Why a request failed. The texts in the examples of statuses other than 401 only show the form.",
        "required": [
          "errors"
        ],
        "properties": {
          "errors": {
            "description": "The errors, as a plain list or grouped by the field they are about.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/ErrorList"
              },
              {
                "$ref": "#/components/schemas/ErrorMap"
              }
            ],
            "examples": [
              {
                "base": [
                  "Required session does not exist"
                ]
              }
            ]
          }
        }
      },
      "AttendeeById": {
        "type": "object",
        "description": "A ConnectyCube user, with an email if you like.",
        "required": [
          "id"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "integer",
            "description": "The ConnectyCube user id.",
            "examples": [
              245
            ]
          },
          "email": {
            "type": "string",
            "description": "An email; it can be anything.",
            "examples": [
              "email1@domen.com"
            ]
          }
        }
      },
      "AttendeeByEmail": {
        "type": "object",
        "description": "A person named by email, who need not be a ConnectyCube user.",
        "required": [
          "email"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "integer",
            "description": "The ConnectyCube user id, where the person is one.",
            "examples": [
              245
            ]
          },
          "email": {
            "type": "string",
            "description": "An email; it can be anything.",
            "examples": [
              "email2@domen.com"
            ]
          }
        }
      },
      "Attendee": {
        "description": "A person to invite, named by ConnectyCube user id, by email, or by both. One of them is required.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/AttendeeById"
          },
          {
            "$ref": "#/components/schemas/AttendeeByEmail"
          }
        ],
        "examples": [
          {
            "id": 5243,
            "email": "example@mail.com"
          },
          {
            "id": 343
          },
          {
            "email": "email2@domen.com"
          }
        ]
      },
      "NotifyMinutesBefore": {
        "type": "object",
        "description": "A notification 0 to 55 minutes before the start.",
        "required": [
          "metric",
          "value"
        ],
        "additionalProperties": false,
        "properties": {
          "metric": {
            "type": "string",
            "const": "minutes",
            "description": "Counts in minutes."
          },
          "value": {
            "type": "integer",
            "minimum": 0,
            "maximum": 55,
            "description": "How many minutes, 0 to 55.",
            "examples": [
              10
            ]
          }
        }
      },
      "NotifyHoursBefore": {
        "type": "object",
        "description": "A notification 1 to 24 hours before the start.",
        "required": [
          "metric",
          "value"
        ],
        "additionalProperties": false,
        "properties": {
          "metric": {
            "type": "string",
            "const": "hours",
            "description": "Counts in hours."
          },
          "value": {
            "type": "integer",
            "minimum": 1,
            "maximum": 24,
            "description": "How many hours, 1 to 24.",
            "examples": [
              1
            ]
          }
        }
      },
      "NotifyDaysBefore": {
        "type": "object",
        "description": "A notification 1 to 30 days before the start.",
        "required": [
          "metric",
          "value"
        ],
        "additionalProperties": false,
        "properties": {
          "metric": {
            "type": "string",
            "const": "days",
            "description": "Counts in days."
          },
          "value": {
            "type": "integer",
            "minimum": 1,
            "maximum": 30,
            "description": "How many days, 1 to 30.",
            "examples": [
              1
            ]
          }
        }
      },
      "NotifyWeeksBefore": {
        "type": "object",
        "description": "A notification 1 to 4 weeks before the start.",
        "required": [
          "metric",
          "value"
        ],
        "additionalProperties": false,
        "properties": {
          "metric": {
            "type": "string",
            "const": "weeks",
            "description": "Counts in weeks."
          },
          "value": {
            "type": "integer",
            "minimum": 1,
            "maximum": 4,
            "description": "How many weeks, 1 to 4.",
            "examples": [
              1
            ]
          }
        }
      },
      "NotifyBefore": {
        "description": "How long before the start a notification is sent: 0 to 55 minutes, 1 to 24 hours, 1 to 30 days or 1 to 4 weeks.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/NotifyMinutesBefore"
          },
          {
            "$ref": "#/components/schemas/NotifyHoursBefore"
          },
          {
            "$ref": "#/components/schemas/NotifyDaysBefore"
          },
          {
            "$ref": "#/components/schemas/NotifyWeeksBefore"
          }
        ],
        "examples": [
          {
            "metric": "minutes",
            "value": 10
          },
          {
            "metric": "hours",
            "value": 1
          }
        ]
      },
      "Timezone": {
        "type": "object",
        "description": "The meeting's time zone.",
        "additionalProperties": false,
        "properties": {
          "offset": {
            "type": "integer",
            "description": "Minutes ahead of UTC, so negative in America.",
            "examples": [
              120,
              -300
            ]
          },
          "name": {
            "type": "string",
            "description": "The time zone's name.",
            "examples": [
              "Europe/Riga",
              "America/New_York"
            ]
          }
        }
      },
      "MeetingCreate": {
        "type": "object",
        "description": "A meeting to schedule.",
        "required": [
          "name",
          "start_date",
          "end_date",
          "attendees"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string",
            "description": "The meeting's name.",
            "examples": [
              "Friday weekly sync"
            ]
          },
          "start_date": {
            "type": "integer",
            "format": "unixtime",
            "description": "When the meeting starts, in seconds since 1970.",
            "examples": [
              1613729948
            ]
          },
          "end_date": {
            "type": "integer",
            "format": "unixtime",
            "description": "When the meeting ends, in seconds since 1970.",
            "examples": [
              1613829948
            ]
          },
          "attendees": {
            "type": "array",
            "description": "Who takes part. An empty list is accepted.",
            "items": {
              "$ref": "#/components/schemas/Attendee"
            },
            "examples": [
              [
                {
                  "id": 5243,
                  "email": "example@mail.com"
                }
              ]
            ]
          },
          "chat": {
            "type": "boolean",
            "description": "Whether a chat dialog is created along with the meeting; the answer's `chat_dialog_id` names it, and is null without one.",
            "examples": [
              true
            ]
          },
          "record": {
            "type": "boolean",
            "default": false,
            "description": "Whether the call is recorded on the server. The file can be fetched with `recordings.list` or in the web admin panel.",
            "examples": [
              false
            ]
          },
          "public": {
            "type": "boolean",
            "default": false,
            "description": "Whether any user can retrieve the meeting by its id. The default is false.",
            "examples": [
              true
            ]
          },
          "scheduled": {
            "type": "boolean",
            "default": false,
            "description": "A flag to filter lists by; the default is false. No other effect is documented.",
            "examples": [
              true
            ]
          },
          "notify": {
            "type": "boolean",
            "default": false,
            "description": "Whether a notification mail is sent once the meeting is created. The default is false; its link comes from MEETING URL TEMPLATE in the admin panel's settings.",
            "examples": [
              true
            ]
          },
          "notify_before": {
            "$ref": "#/components/schemas/NotifyBefore"
          },
          "timezone": {
            "$ref": "#/components/schemas/Timezone"
          }
        }
      },
      "MeetingUpdate": {
        "type": "object",
        "description": "The fields of a meeting to change, any subset of them. Those left out stay as they are.",
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string",
            "description": "The meeting's new name.",
            "examples": [
              "New meeting name"
            ]
          },
          "start_date": {
            "type": "integer",
            "format": "unixtime",
            "description": "When the meeting starts, in seconds since 1970. A change mails all attendees and the host.",
            "examples": [
              1613329948
            ]
          },
          "end_date": {
            "type": "integer",
            "format": "unixtime",
            "description": "When the meeting ends, in seconds since 1970. The provider's samples end before they start; whether the service refuses that is not documented.",
            "examples": [
              1613429948
            ]
          },
          "attendees": {
            "type": "array",
            "description": "The whole new list of who takes part. Only those who were added are mailed.",
            "items": {
              "$ref": "#/components/schemas/Attendee"
            },
            "examples": [
              [
                {
                  "id": 4123,
                  "email": "example@mail.com"
                }
              ]
            ]
          },
          "chat": {
            "type": "boolean",
            "description": "Sent in the provider's sample, whose answer has no chat dialog all the same. Probably without effect.",
            "examples": [
              true
            ]
          },
          "record": {
            "type": "boolean",
            "description": "From false to true starts recording, from true to false stops it.",
            "examples": [
              true
            ]
          },
          "public": {
            "type": "boolean",
            "description": "Whether any user can retrieve the meeting by its id.",
            "examples": [
              true
            ]
          },
          "scheduled": {
            "type": "boolean",
            "description": "A flag to filter lists by. No other effect is documented.",
            "examples": [
              true
            ]
          },
          "notify": {
            "type": "boolean",
            "description": "Whether notification mails are sent. From false to true mails all attendees and the host.",
            "examples": [
              true
            ]
          },
          "notify_before": {
            "$ref": "#/components/schemas/NotifyBefore"
          },
          "timezone": {
            "$ref": "#/components/schemas/Timezone"
          }
        }
      },
      "Recording": {
        "type": "object",
        "description": "One recorded file of a meeting. It can also be downloaded in the web admin panel.",
        "required": [
          "_id",
          "room_id",
          "participants_ids",
          "participants_count",
          "duration",
          "size",
          "download_url",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "description": "The recording's id.",
            "examples": [
              "649061c8d0b83a4a6dc85d0c"
            ]
          },
          "room_id": {
            "type": "string",
            "description": "The `_id` of the meeting that was recorded.",
            "examples": [
              "602f926aaa81493ce4c5788e"
            ]
          },
          "participants_ids": {
            "type": "array",
            "description": "The ConnectyCube user ids of those in the recording.",
            "items": {
              "type": "integer",
              "description": "A ConnectyCube user id."
            },
            "examples": [
              [
                78934,
                894946
              ]
            ]
          },
          "participants_count": {
            "type": "integer",
            "description": "How many users are in the recording.",
            "examples": [
              2
            ]
          },
          "file_uid": {
            "type": "string",
            "description": "The id of the file in the storage. Not in every answer.",
            "examples": [
              "619486cc-3cb5-4171-afe0-74c1f1805e9a_64ba8ab043e599002b5bdbca"
            ]
          },
          "duration": {
            "type": "number",
            "description": "The length of the file in seconds, with fractions. The provider's pages do not agree on the unit.",
            "examples": [
              6.062
            ]
          },
          "size": {
            "type": "number",
            "description": "The size of the file in MB, with fractions. The provider's pages do not agree on the unit.",
            "examples": [
              0.34
            ]
          },
          "download_url": {
            "type": "string",
            "description": "A signed link to the file. It stops working one hour after it was answered; its parameter `Expires` has the time in seconds since 1970 (in the webhook's sample, a week ahead).",
            "examples": [
              "https://cb-recordings.s3.amazonaws.com/videos/dHk9xJQkGjw4ZD8rpuPsVeiD?AWSAccessKeyId=XXXXXXXXXXXX&Expires=1687187417&Signature=uRGxX1mCqLFKoPpP3RJGS0hG5pc%3D&response-cache-control=max-age%3D604800"
            ]
          },
          "created_at": {
            "type": "string",
            "format": "date-time",
            "description": "When the recording was created.",
            "examples": [
              "2023-06-19T14:10:16Z"
            ]
          },
          "updated_at": {
            "type": "string",
            "format": "date-time",
            "description": "When the recording was last changed.",
            "examples": [
              "2023-06-19T14:10:17Z"
            ]
          }
        }
      },
      "HostUser": {
        "type": "object",
        "description": "The ConnectyCube account of a meeting's host.",
        "required": [
          "id"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "description": "The record's own id; other answers refer to the user by `id`.",
            "examples": [
              "64ba8aac43e599002b5bdbc8"
            ]
          },
          "id": {
            "type": "integer",
            "description": "The ConnectyCube user id, the same as the meeting's `host_id`.",
            "examples": [
              6892473
            ]
          },
          "created_at": {
            "type": "string",
            "format": "date-time",
            "description": "When the account was created.",
            "examples": [
              "2023-07-21T13:39:56Z"
            ]
          },
          "updated_at": {
            "type": "string",
            "format": "date-time",
            "description": "When the account was last changed.",
            "examples": [
              "2023-07-21T13:40:00Z"
            ]
          },
          "last_request_at": {
            "type": "string",
            "format": "date-time",
            "description": "When the user last made a request.",
            "examples": [
              "2023-07-21T13:40:00Z"
            ]
          },
          "login": {
            "type": [
              "string",
              "null"
            ],
            "description": "The login name, or null.",
            "examples": [
              "resourceful-norris-75"
            ]
          },
          "full_name": {
            "type": [
              "string",
              "null"
            ],
            "description": "The user's full name, or null.",
            "examples": [
              "Sam Fisher"
            ]
          },
          "timezone": {
            "description": "The user's time zone, or null. Its form is not documented.",
            "examples": [
              null
            ]
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "description": "The user's email, or null.",
            "examples": [
              "example-sam@email.com"
            ]
          },
          "phone": {
            "type": [
              "string",
              "null"
            ],
            "description": "The user's phone number, or null.",
            "examples": [
              null
            ]
          },
          "website": {
            "type": [
              "string",
              "null"
            ],
            "description": "The user's website, or null.",
            "examples": [
              null
            ]
          },
          "twitter_id": {
            "type": [
              "string",
              "integer",
              "null"
            ],
            "description": "The user's id at Twitter, or null. Whether a string or a number is not documented.",
            "examples": [
              null
            ]
          },
          "external_user_id": {
            "type": [
              "string",
              "integer",
              "null"
            ],
            "description": "The user's id in your own system, or null. Whether a string or a number is not documented.",
            "examples": [
              null
            ]
          },
          "facebook_id": {
            "type": [
              "string",
              "integer",
              "null"
            ],
            "description": "The user's id at Facebook, or null. Whether a string or a number is not documented.",
            "examples": [
              null
            ]
          },
          "custom_data": {
            "description": "Data that your application stored with the user, or null. Its form is not documented.",
            "examples": [
              null
            ]
          },
          "user_tags": {
            "description": "The user's tags, or null. Their form is not documented.",
            "examples": [
              null
            ]
          },
          "avatar": {
            "type": [
              "string",
              "null"
            ],
            "description": "The user's avatar, or null.",
            "examples": [
              null
            ]
          },
          "external_id": {
            "type": [
              "string",
              "integer",
              "null"
            ],
            "description": "Another external id of the user, or null. Neither its meaning nor its type is documented.",
            "examples": [
              null
            ]
          },
          "is_guest": {
            "type": [
              "boolean",
              "null"
            ],
            "description": "Whether the user is a guest, or null.",
            "examples": [
              null
            ]
          }
        }
      },
      "RecordingDone": {
        "type": "object",
        "description": "The recordings of a finished meeting, with the meeting and its host.",
        "required": [
          "meeting",
          "hostUser",
          "callRecords"
        ],
        "properties": {
          "meeting": {
            "$ref": "#/components/schemas/Meeting"
          },
          "hostUser": {
            "$ref": "#/components/schemas/HostUser"
          },
          "callRecords": {
            "type": "array",
            "description": "The files that were recorded, all of this one meeting.",
            "items": {
              "$ref": "#/components/schemas/Recording"
            }
          }
        }
      }
    }
  }
};
