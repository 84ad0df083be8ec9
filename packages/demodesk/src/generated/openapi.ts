// Generated from specs/demodesk by `npm run generate`. Do not edit: edit the spec.

/** The API's OpenAPI document, all references internal. */
export const openapi: Readonly<Record<string, unknown>> = {
  "openapi": "3.1.0",
  "info": {
    "title": "Demodesk API",
    "version": "v1",
    "x-client-name": "Demodesk",
    "description": "Schedules and runs Demodesk meetings, and manages the companies and users behind them.\n\nDemodesk calls a meeting a \"demo\": `demos` is its type on the wire, and `account` is the property that holds its name. Bodies follow JSON:API (`data`, `attributes`, `relationships`, `included`), with `application/json` as their media type. Most names are camelCase, a few are snake_case (`user_id`, `setup_phone`); they are written here as the service takes them.\n\nA new company is set up in three steps: create an account, which answers the company's admin key, then with that key create the company, then add its users. Each user gets a key of their own.\n\nA meeting has two identifiers. Its **token** (`PYBGFKMZ`) reads it; its **id** (`123`) updates, cancels and deletes it.\n\nEvery JSON answer carries `status`: `ok`, or a word that says what went wrong, together with `errors`.\n\nThis is version 1, with an `api-key` header. Demodesk also has a version 2 with bearer tokens and rate limits; it is a different API and is not described here.\n"
  },
  "externalDocs": {
    "description": "Demodesk's own page about this API",
    "url": "https://help.demodesk.com/en/articles/8518816-api-reference"
  },
  "servers": [
    {
      "url": "https://demodesk.com/api/v1",
      "description": "Demodesk"
    }
  ],
  "security": [
    {
      "apiKey": []
    }
  ],
  "x-error-in-body": "errors",
  "tags": [
    {
      "name": "Company and User Management",
      "description": "Accounts, companies and the people in them."
    },
    {
      "name": "Meeting management",
      "description": "Scheduling, finding, changing and ending meetings."
    },
    {
      "name": "Recordings",
      "description": "What was said in a recorded meeting."
    },
    {
      "name": "Authentication",
      "description": "Tokens that log a user of your own application in to their Demodesk dashboard."
    },
    {
      "name": "Webhook API",
      "description": "Calls that Demodesk makes to your server. They are set up by Demodesk: write to alex@demodesk.com and name the endpoint for each event.\n\nAn answer outside 2xx makes Demodesk send the event again, so one event can arrive more than once; an endpoint that keeps failing is switched off. No signature is documented: use an address that cannot be guessed, and read the meeting through the API before you act on what an event says.\n"
    }
  ],
  "paths": {
    "/auth": {
      "post": {
        "operationId": "accounts/create",
        "tags": [
          "Company and User Management"
        ],
        "summary": "Create account",
        "description": "Opens an account for a new company, with its first user. This is the first of three steps: next create the company, then add its users, both with the key that this answers.\n\nAPI key: master (`MASTER_3RD_PARTY_API_KEY`).\n\nKeep the `apiKey` of the answer: it is the company admin key, and no operation here reads it again.\n",
        "x-source": "Create account",
        "x-inferred": {
          "request": "The page marks nothing as required; that an account needs an email address is our conclusion, the rest is left optional.",
          "response": "The page names `apiKey` and `status` without showing a body, and no HTTP status. Creating a user is reported by a third party to answer `data.apiKey`, so the key may be found at either place and both are declared; 200 is assumed."
        },
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AccountCreate"
              },
              "example": {
                "confirmSuccessUrl": "confirmed",
                "password": "passwordtologintodemodeskdashboard",
                "firstName": "Stan",
                "timeZone": "Europe/Berlin",
                "email": "example@testco.com",
                "promoCodeToken": "<PROMO_CODE>",
                "lastName": "Test",
                "locale": "en"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The account exists; the answer holds the company admin key.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccountCreateResponse"
                },
                "example": {
                  "apiKey": "<COMPANY_ADMIN_USER_API_KEY>",
                  "status": "ok"
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
          }
        }
      }
    },
    "/companies": {
      "post": {
        "operationId": "companies/create",
        "tags": [
          "Company and User Management"
        ],
        "summary": "Create company",
        "description": "Gives the account its company: name, country and time zone. The second step after creating an account.\n\nAPI key: company admin (`COMPANY_ADMIN_USER_API_KEY`).\n",
        "x-source": "Create company",
        "x-inferred": {
          "request": "The page marks nothing as required; that a company needs a name is our conclusion. Unlike the other bodies, its sample has no `type`.",
          "response": "The page names `id` and `status` without showing a body, and no HTTP status; `id` is placed under `data`, where the page's meeting examples have it, and 200 is assumed."
        },
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CompanyCreate"
              },
              "example": {
                "data": {
                  "attributes": {
                    "name": "Test Co",
                    "countryCode": "DE",
                    "timeZone": "Europe/Berlin"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The company exists.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CompanyCreateResponse"
                },
                "example": {
                  "data": {
                    "id": "42"
                  },
                  "status": "ok"
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
          }
        }
      }
    },
    "/companies/{companyId}/users": {
      "get": {
        "operationId": "companies/listUsers",
        "tags": [
          "Company and User Management"
        ],
        "summary": "Get users of a company",
        "description": "Lists the users of a company. No paging is documented: all users are taken to come in one answer.\n\nAPI key: company admin (`COMPANY_ADMIN_USER_API_KEY`).\n",
        "x-source": "Get users of a company",
        "x-inferred": {
          "response": "The page shows the request alone. That the answer is an envelope with the users as resources of type `users`, with the attributes that creating a user takes, is concluded from the other answers; so are `status` and 200."
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/companyId"
          }
        ],
        "responses": {
          "200": {
            "description": "The users of the company.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UserListResponse"
                },
                "example": {
                  "data": [
                    {
                      "id": "9773",
                      "type": "users",
                      "attributes": {
                        "firstName": "First",
                        "email": "first.last@testco.com",
                        "lastName": "Last",
                        "locale": "en"
                      }
                    }
                  ],
                  "status": "ok"
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
          }
        }
      }
    },
    "/users": {
      "post": {
        "operationId": "users/create",
        "tags": [
          "Company and User Management"
        ],
        "summary": "Add users to company",
        "description": "Adds one user to the company of the key. The last of the three steps that set up a company; call it once for each user.\n\nAPI key: company admin (`COMPANY_ADMIN_USER_API_KEY`).\n\nKeep the `apiKey` of the answer: it is the user key, which the login of this user (`users/login`) needs.\n",
        "x-source": "Add users to company",
        "x-inferred": {
          "request": "The page marks nothing as required; that a user needs an email address is our conclusion, the rest is left optional.",
          "response": "The page names `id`, `apiKey` and `status` without showing a body or an HTTP status; a third party reports `data.id` and `data.apiKey`. 200 is assumed."
        },
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UserCreate"
              },
              "example": {
                "data": {
                  "type": "users",
                  "attributes": {
                    "firstName": "First",
                    "email": "first.last@testco.com",
                    "lastName": "Last",
                    "locale": "en"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The user exists; the answer holds their id and their API key.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UserCreateResponse"
                },
                "example": {
                  "data": {
                    "id": "9773",
                    "apiKey": "<USER_API_KEY>"
                  },
                  "status": "ok"
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
          }
        }
      }
    },
    "/users/{userId}": {
      "patch": {
        "operationId": "users/update",
        "tags": [
          "Company and User Management"
        ],
        "summary": "Update user data",
        "description": "Changes a user's name or email address. Only the attributes that are sent are changed.\n\nAPI key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).\n",
        "x-source": "Update user data",
        "x-idempotent": true,
        "x-inferred": {
          "request": "That attributes may be left out is taken from the method; the sample sends three, and whether `locale` can be changed too is not said. The body repeats the id of the path, as the sample does.",
          "response": "The page names only `status`, and no HTTP status; 200 is assumed."
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/userId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UserUpdate"
              },
              "example": {
                "data": {
                  "id": "9773",
                  "type": "users",
                  "attributes": {
                    "firstName": "First",
                    "email": "first.last@testco.com",
                    "lastName": "Last"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The user is changed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StatusResponse"
                },
                "example": {
                  "status": "ok"
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
          }
        }
      },
      "delete": {
        "operationId": "users/delete",
        "tags": [
          "Company and User Management"
        ],
        "summary": "Delete user",
        "description": "Removes a user.\n\nAPI key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).\n",
        "x-source": "Delete user",
        "x-inferred": {
          "response": "The page names only `status`, and no HTTP status; 200 with a body is assumed."
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/userId"
          }
        ],
        "responses": {
          "200": {
            "description": "The user is gone.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StatusResponse"
                },
                "example": {
                  "status": "ok"
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
          }
        }
      }
    },
    "/users/login": {
      "post": {
        "operationId": "users/login",
        "tags": [
          "Authentication"
        ],
        "summary": "Log a user in",
        "description": "Answers a login token for the user whose key is sent. There is no body: the key alone says who logs in.\n\nAPI key: user (`USER_API_KEY`).\n\nThe token is base64 of JSON (`AccessToken`) and is good for at most 14 days. Demodesk's browser library keeps it and asks for a new one once less than 7 days remain.\n\nIt is meant to be called by your server, on behalf of a page that runs the browser library. That page expects `{\"authToken\": \"...\"}`, so your endpoint has to pass `meta.access_token` on under the name `authToken`. Whoever holds the token is logged in as that user: check who is asking before you forward it.\n",
        "x-source": "Auth forward endpoint",
        "x-idempotent": true,
        "x-inferred": {
          "request": "That the company admin key does not work here is concluded from the sample, which shows the user key alone.",
          "response": "The page gives no HTTP status; 200 is assumed. What the token holds is read from the page's example token and its library, where the 14 days are stated too."
        },
        "responses": {
          "200": {
            "description": "The login token.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LoginResponse"
                },
                "example": {
                  "status": "ok",
                  "meta": {
                    "access_token": "eyJhY2Nlc3NfdG9rZW4iOiIyTUx0RV9xUEdLblRkRHlVMFpBQndRIiwiY2xpZW50IjoidkFSVzRKc2VXYnM2a0VkZTV5V3RuZyIsImV4cGlyeSI6MTU5MzI1NTU0MiwidG9rZW5fdHlwZSI6IkJlYXJlciIsInVpZCI6ImFsZXhAZGVtb2Rlc2suY29tIiwicmVxdWVzdGVkX2F0IjoiMjAyMC0wNi0xM1QxMDo1OTowMloifQ=="
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
          }
        }
      }
    },
    "/scheduled_demos": {
      "post": {
        "operationId": "meetings/create",
        "tags": [
          "Meeting management"
        ],
        "summary": "Create meetings",
        "description": "Schedules one meeting.\n\nAPI key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).\n\nThe answer promises the meeting's **id**, which updates, cancels and deletes it. Reading it takes its token, which the list and the webhook events carry.\n",
        "x-source": "Create meetings",
        "x-inferred": {
          "request": "The page marks nothing as required, so every attribute is optional. It explains `account` alone (the meeting's name); that `user_id` is the host, and that `duration` is in seconds, is concluded from the examples.",
          "response": "The page names `id` and `status` without showing a body, and no HTTP status. `id` is placed under `data`, where the page's examples have it; the rest of the meeting may or may not come with it, so `type` and `attributes` are optional. 200 is assumed."
        },
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MeetingCreate"
              },
              "example": {
                "data": {
                  "type": "demos",
                  "attributes": {
                    "account": "Test Account",
                    "timeZone": "Berlin",
                    "urls": [
                      "https://google.com",
                      "https://dict.cc"
                    ],
                    "startDate": "2020-05-25T11:30:00.000+01:00",
                    "countryCode": "US",
                    "duration": 1800,
                    "user_id": "9773",
                    "setup_phone": "full"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The meeting is scheduled.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MeetingReferenceResponse"
                },
                "example": {
                  "data": {
                    "id": "123"
                  },
                  "status": "ok"
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
          }
        }
      }
    },
    "/scheduled_demos/{meetingId}": {
      "get": {
        "operationId": "meetings/get",
        "tags": [
          "Meeting management"
        ],
        "summary": "Get meeting details",
        "description": "Reads one meeting, with its participants in `included`.\n\nTakes the meeting's **token** (`PYBGFKMZ`), not its id.\n\nAPI key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`); it may be left out, for the page's sample sends none. So whoever has a meeting's token or link can read the meeting: treat both accordingly.\n",
        "x-source": "Get meeting details",
        "x-path-parameters": {
          "meetingId": "meetingToken"
        },
        "x-inferred": {
          "parameters": "The page's sample has no `api-key` header, alone among all; whether it was left out on purpose is not said, so a key is sent where there is one.",
          "response": "The page gives no HTTP status; 200 is assumed. Its two examples are all that is known of the attributes; null for what is absent (a relationship, `controlUrl`) is allowed for without being shown."
        },
        "security": [
          {
            "apiKey": []
          },
          {}
        ],
        "parameters": [
          {
            "name": "meetingId",
            "in": "path",
            "required": true,
            "description": "The meeting's token: the eight capital letters at the end of its link. Not its id.",
            "schema": {
              "$ref": "#/components/schemas/MeetingToken"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The meeting.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MeetingResponse"
                },
                "example": {
                  "data": {
                    "id": "123",
                    "type": "demos",
                    "attributes": {
                      "status": "ended",
                      "duration": 3600,
                      "locale": "nl",
                      "countryCode": "NL",
                      "timeZone": "Europe/Amsterdam",
                      "account": "Example account",
                      "setupPhone": "full",
                      "twilioPhone": null,
                      "token": "PYBGFKMZ",
                      "createdAt": "2020-08-25T14:25:49.579Z",
                      "updatedAt": "2020-09-02T12:56:02.451Z",
                      "startDate": "2020-09-02T11:00:00.000+02:00",
                      "link": "https://demodesk.com/XXXXXXXX",
                      "controlUrl": "https://aws-eu-central-1.demodesk.com/api/v1/renderers/50dab44f-ecdb-4b12-8831-b0fccd608e26"
                    },
                    "relationships": {
                      "user": {
                        "data": {
                          "id": "9773",
                          "type": "users"
                        }
                      },
                      "participants": {
                        "data": [
                          {
                            "id": "3427341",
                            "type": "participants"
                          }
                        ]
                      }
                    }
                  },
                  "included": [
                    {
                      "id": "3427341",
                      "type": "participants",
                      "attributes": {
                        "kind": "browser",
                        "firstName": "Evi",
                        "lastName": null,
                        "fullName": "Evi"
                      }
                    }
                  ],
                  "status": "ok"
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
          }
        }
      },
      "patch": {
        "operationId": "meetings/update",
        "tags": [
          "Meeting management"
        ],
        "summary": "Update meeting",
        "description": "Changes a meeting. Only the attributes that are sent are changed.\n\nTakes the meeting's **id** (`123`), not its token.\n\nAPI key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).\n",
        "x-source": "Update meeting",
        "x-idempotent": true,
        "x-inferred": {
          "request": "The page's sample changes `account` alone and lists no attributes. That the other attributes of a new meeting can be changed in the same way is concluded; `user_id` is left out, since an update of a related object's id is one of the documented causes of 403. The body repeats the id of the path, as the sample does.",
          "response": "The page names `id` and `status` without showing a body, and no HTTP status; `id` is placed under `data`, and 200 is assumed."
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/meetingId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MeetingUpdate"
              },
              "example": {
                "data": {
                  "type": "demos",
                  "id": "123",
                  "attributes": {
                    "account": "Updated account name"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The meeting is changed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MeetingReferenceResponse"
                },
                "example": {
                  "data": {
                    "id": "123"
                  },
                  "status": "ok"
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
          }
        }
      },
      "delete": {
        "operationId": "meetings/delete",
        "tags": [
          "Meeting management"
        ],
        "summary": "Delete meeting",
        "description": "Removes a meeting. To call one off and keep it with the status `canceled`, cancel it instead.\n\nTakes the meeting's **id** (`123`), not its token.\n\nAPI key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).\n",
        "x-source": "Delete meeting",
        "x-inferred": {
          "response": "The page names only `status`, and no HTTP status; 200 with a body is assumed. That a cancelled meeting stays readable is concluded from its status."
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/meetingId"
          }
        ],
        "responses": {
          "200": {
            "description": "The meeting is gone.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StatusResponse"
                },
                "example": {
                  "status": "ok"
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
          }
        }
      }
    },
    "/scheduled_demos/{meetingId}/cancel": {
      "post": {
        "operationId": "meetings/cancel",
        "tags": [
          "Meeting management"
        ],
        "summary": "Cancel meeting",
        "description": "Calls a meeting off; its status becomes `canceled`. There is no body.\n\nTakes the meeting's **id** (`123`), not its token.\n\nA meeting that has started can no longer be cancelled, and \"started\" comes early: from the moment the start is set off (the event `demo.started`), even when the customer calls off minutes before the appointed time. The host's calendar then stays blocked until someone removes the appointment by hand. Demodesk refuses on purpose, because a meeting cannot be shut down cleanly while it is still starting up, when it may not have its renderer yet.\n\nAPI key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).\n",
        "x-source": "Cancel meeting",
        "x-inferred": {
          "response": "The page names `id` and `status` without showing a body, and no HTTP status; `id` is placed under `data`, and 200 is assumed. Which error a started or an already cancelled meeting answers is not said."
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/meetingId"
          }
        ],
        "responses": {
          "200": {
            "description": "The meeting is cancelled.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MeetingReferenceResponse"
                },
                "example": {
                  "data": {
                    "id": "123"
                  },
                  "status": "ok"
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
          }
        }
      }
    },
    "/demos": {
      "get": {
        "operationId": "meetings/list",
        "tags": [
          "Meeting management"
        ],
        "summary": "List meetings",
        "description": "Lists meetings, 25 to a page, with the users, participants and other objects they refer to in `included`.\n\nWithout `filter.all_team_members_dashboard` it is the meetings of the key's own user that are meant.\n\nAPI key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).\n",
        "x-source": "List meetings",
        "x-pagination": {
          "style": "page",
          "page": "page",
          "first": 1,
          "pageSize": 25,
          "items": "data",
          "total": "meta.totalPages",
          "more": "meta.hasNextPage"
        },
        "x-inferred": {
          "parameters": "That the first page comes where `page` is left out, and the meetings of the key's user where `filter.all_team_members_dashboard` is, is concluded. The page points to a list of further matchers for filters; only the eight that it names itself are described.",
          "response": "The page shows a meta with totals; a third party reports that lists today answer `hasNextPage` in place of them, so either may come. The page's example leaves `included` to a comment, and its lists of recordings and shadow users are empty: their types (`recordings`, `scheduledShadowUsers`), and the attributes of all included objects but participants, are not shown. Null for an absent object is allowed for without being shown. 200 is assumed."
        },
        "parameters": [
          {
            "name": "page",
            "in": "query",
            "description": "The number of the page, from 1.",
            "schema": {
              "type": "integer",
              "minimum": 1
            },
            "example": 1
          },
          {
            "name": "filter",
            "in": "query",
            "description": "Which meetings to list. Each property goes on the wire by itself: `{schedule_eq: 'upcoming'}` becomes `filter[schedule_eq]=upcoming`.",
            "style": "deepObject",
            "explode": true,
            "schema": {
              "$ref": "#/components/schemas/MeetingFilter"
            },
            "example": {
              "schedule_eq": "upcoming",
              "all_team_members_dashboard": true
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of meetings.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MeetingListResponse"
                },
                "examples": {
                  "totals": {
                    "summary": "With totals in meta",
                    "value": {
                      "data": [
                        {
                          "id": "123",
                          "type": "demos",
                          "attributes": {
                            "status": "started",
                            "duration": 1800,
                            "account": "Instant meeting",
                            "link": "https://demodesk.com/ABCDEFGH",
                            "token": "ABCDEFGH",
                            "userFirstName": "John",
                            "userLastName": "Doe",
                            "startDate": "2022-10-17T15:55:37.286+01:00"
                          },
                          "relationships": {
                            "user": {
                              "data": {
                                "id": "9773",
                                "type": "users"
                              }
                            },
                            "booker": {
                              "data": {
                                "id": "9773",
                                "type": "users"
                              }
                            },
                            "participants": {
                              "data": [
                                {
                                  "id": "3427341",
                                  "type": "participants"
                                }
                              ]
                            },
                            "demoType": {
                              "data": {
                                "id": "5842",
                                "type": "demoTypes"
                              }
                            },
                            "demoTemplate": {
                              "data": {
                                "id": "7194",
                                "type": "demoTemplates"
                              }
                            },
                            "recordings": {
                              "data": []
                            },
                            "scheduledShadowUsers": {
                              "data": []
                            }
                          }
                        }
                      ],
                      "included": [
                        {
                          "id": "3427341",
                          "type": "participants",
                          "attributes": {
                            "kind": "browser",
                            "firstName": "Evi",
                            "lastName": null,
                            "fullName": "Evi"
                          }
                        },
                        {
                          "id": "5842",
                          "type": "demoTypes"
                        },
                        {
                          "id": "7194",
                          "type": "demoTemplates"
                        },
                        {
                          "id": "9773",
                          "type": "users"
                        }
                      ],
                      "status": "ok",
                      "meta": {
                        "totalCount": 668,
                        "pageSize": 25,
                        "totalPages": 27,
                        "currentPage": 1
                      }
                    }
                  },
                  "hasNextPage": {
                    "summary": "With hasNextPage in meta",
                    "value": {
                      "data": [],
                      "included": [],
                      "status": "ok",
                      "meta": {
                        "currentPage": 1,
                        "hasNextPage": false,
                        "pageSize": 25
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
          }
        }
      }
    },
    "/recordings/{recordingToken}/transcript": {
      "get": {
        "operationId": "recordings/transcript",
        "tags": [
          "Recordings"
        ],
        "summary": "Access recording transcript",
        "description": "Answers what was said in a recording, as plain text. How the text is laid out (speakers, times) is not documented.\n\nAPI key: company admin (`COMPANY_ADMIN_USER_API_KEY`) or user (`USER_API_KEY`).\n\nSend `Accept: text/plain`. The event `recording.transcription_postprocessed` says when a transcript is ready.\n",
        "x-source": "Access recording transcript",
        "x-inferred": {
          "parameters": "The page does not say where a recording's token comes from; the `token` of the recording events is the one that is documented.",
          "response": "The page shows the request alone; that the body is the bare text follows from its Accept header, and 200 is assumed. Errors are taken to come as JSON here too."
        },
        "parameters": [
          {
            "name": "recordingToken",
            "in": "path",
            "required": true,
            "description": "The recording's token, as in `data.attributes.token` of the recording events. Neither the recording's id nor the meeting's token.",
            "schema": {
              "$ref": "#/components/schemas/RecordingToken"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The transcript.",
            "content": {
              "text/plain": {
                "schema": {
                  "type": "string",
                  "description": "The whole transcript."
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
          }
        }
      }
    }
  },
  "webhooks": {
    "demo.scheduled": {
      "post": {
        "operationId": "webhooks/demo.scheduled",
        "tags": [
          "Webhook API"
        ],
        "summary": "A meeting was scheduled",
        "description": "A meeting has been scheduled.\n",
        "x-source": "demo.scheduled",
        "x-inferred": {
          "method": "The page says that an endpoint is called and shows a JSON payload; that it comes by POST is concluded.",
          "request": "The page shows the payload of demo.started alone; this one's attributes are those that Demodesk's newer documentation lists for it. They are optional here, since no v1 example shows them."
        },
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DemoScheduledEvent"
              }
            }
          }
        },
        "responses": {
          "2XX": {
            "description": "Received."
          },
          "default": {
            "description": "Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing."
          }
        }
      }
    },
    "demo.rescheduled": {
      "post": {
        "operationId": "webhooks/demo.rescheduled",
        "tags": [
          "Webhook API"
        ],
        "summary": "A meeting was moved to another time",
        "description": "A meeting has been moved to another time. `startDate` is the new one.\n",
        "x-source": "demo.rescheduled",
        "x-inferred": {
          "method": "The page says that an endpoint is called and shows a JSON payload; that it comes by POST is concluded.",
          "request": "The page shows the payload of demo.started alone; this one's attributes are those that Demodesk's newer documentation lists for it. They are optional here, since no v1 example shows them. What is new in it after a change is concluded from the event's name."
        },
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DemoRescheduledEvent"
              }
            }
          }
        },
        "responses": {
          "2XX": {
            "description": "Received."
          },
          "default": {
            "description": "Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing."
          }
        }
      }
    },
    "demo.handovered": {
      "post": {
        "operationId": "webhooks/demo.handovered",
        "tags": [
          "Webhook API"
        ],
        "summary": "A meeting was handed over to another host",
        "description": "A meeting has been handed over to another host. `hostId` and `hostEmail` are those of the new one.\n",
        "x-source": "demo.handovered",
        "x-inferred": {
          "method": "The page says that an endpoint is called and shows a JSON payload; that it comes by POST is concluded.",
          "request": "The page shows the payload of demo.started alone; this one's attributes are those that Demodesk's newer documentation lists for it. They are optional here, since no v1 example shows them. What is new in it after a change is concluded from the event's name."
        },
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DemoHandoveredEvent"
              }
            }
          }
        },
        "responses": {
          "2XX": {
            "description": "Received."
          },
          "default": {
            "description": "Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing."
          }
        }
      }
    },
    "demo.canceled": {
      "post": {
        "operationId": "webhooks/demo.canceled",
        "tags": [
          "Webhook API"
        ],
        "summary": "A meeting was cancelled",
        "description": "A meeting has been cancelled.\n",
        "x-source": "demo.canceled",
        "x-inferred": {
          "method": "The page says that an endpoint is called and shows a JSON payload; that it comes by POST is concluded.",
          "request": "The page shows the payload of demo.started alone; this one's attributes are those that Demodesk's newer documentation lists for it. They are optional here, since no v1 example shows them."
        },
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DemoCanceledEvent"
              }
            }
          }
        },
        "responses": {
          "2XX": {
            "description": "Received."
          },
          "default": {
            "description": "Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing."
          }
        }
      }
    },
    "demo.started": {
      "post": {
        "operationId": "webhooks/demo.started",
        "tags": [
          "Webhook API"
        ],
        "summary": "A meeting started",
        "description": "A meeting has started. From now on it can no longer be cancelled through the API.\n",
        "x-source": "demo.started",
        "x-inferred": {
          "method": "The page says that an endpoint is called and shows a JSON payload; that it comes by POST is concluded.",
          "request": "`hostId` and the ids from a CRM are not in the page's example, but in the list of Demodesk's newer documentation; they are optional."
        },
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DemoStartedEvent"
              },
              "example": {
                "meta": {
                  "event": {
                    "action": "demo.started",
                    "apiVersion": "v1",
                    "createdAt": "2022-03-18T14:56:29.022Z"
                  }
                },
                "data": {
                  "id": "1234",
                  "type": "demos",
                  "attributes": {
                    "token": "ABCDEFGH",
                    "link": "https://demodesk.com/ABCDEFGH",
                    "location": "https://demodesk.com/meet/alexander-popp",
                    "name": "Meeting name",
                    "createdVia": "calendar_backsync",
                    "createdAt": "2022-03-14T17:55:33.000Z",
                    "updatedAt": "2022-03-18T14:56:26.000Z",
                    "hostEmail": "alex@demodesk.com",
                    "playbookName": "Playbook name",
                    "eventTypeName": "Event type name",
                    "tokens": {
                      "demoNotes": "Great lead. Should follow up next month",
                      "companySizeCustomToken": "100 - 200"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "2XX": {
            "description": "Received."
          },
          "default": {
            "description": "Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing."
          }
        }
      }
    },
    "demo.ended": {
      "post": {
        "operationId": "webhooks/demo.ended",
        "tags": [
          "Webhook API"
        ],
        "summary": "A meeting ended",
        "description": "A meeting has ended.\n\nSeveral of these for one meeting are normal: a meeting that is ended by hand and started again ends once more, and `status` then says how it stands now (`no-show` the first time, say, and something else the second). The newest one counts.\n",
        "x-source": "demo.ended",
        "x-inferred": {
          "method": "The page says that an endpoint is called and shows a JSON payload; that it comes by POST is concluded.",
          "request": "The page shows the payload of demo.started alone; this one's attributes are those that Demodesk's newer documentation lists for it. They are optional here, since no v1 example shows them. That `status` is what the FAQ calls demoStatus is concluded."
        },
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DemoEndedEvent"
              }
            }
          }
        },
        "responses": {
          "2XX": {
            "description": "Received."
          },
          "default": {
            "description": "Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing."
          }
        }
      }
    },
    "demo.call_note_updated": {
      "post": {
        "operationId": "webhooks/demo.call_note_updated",
        "tags": [
          "Webhook API"
        ],
        "summary": "The call notes of a meeting changed",
        "description": "The call notes of a meeting have changed.\n\nNot in the list on the page of this API; Demodesk's newer documentation has it among the same events.\n",
        "x-source": "demo.call_note_updated",
        "x-inferred": {
          "method": "The page says that an endpoint is called and shows a JSON payload; that it comes by POST is concluded.",
          "request": "The page shows the payload of demo.started alone; this one is described with what all meeting events carry, and may carry more."
        },
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DemoCallNoteUpdatedEvent"
              }
            }
          }
        },
        "responses": {
          "2XX": {
            "description": "Received."
          },
          "default": {
            "description": "Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing."
          }
        }
      }
    },
    "demo.event_response_updated": {
      "post": {
        "operationId": "webhooks/demo.event_response_updated",
        "tags": [
          "Webhook API"
        ],
        "summary": "An answer to the invitation to a meeting changed",
        "description": "Somebody who is invited to a meeting has changed their answer to the calendar invitation.\n\nNot in the list on the page of this API; Demodesk's newer documentation has it among the same events.\n",
        "x-source": "demo.event_response_updated",
        "x-inferred": {
          "method": "The page says that an endpoint is called and shows a JSON payload; that it comes by POST is concluded.",
          "request": "The page shows the payload of demo.started alone; this one is described with what all meeting events carry, and may carry more."
        },
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DemoEventResponseUpdatedEvent"
              }
            }
          }
        },
        "responses": {
          "2XX": {
            "description": "Received."
          },
          "default": {
            "description": "Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing."
          }
        }
      }
    },
    "recording.uploaded": {
      "post": {
        "operationId": "webhooks/recording.uploaded",
        "tags": [
          "Webhook API"
        ],
        "summary": "A recording was uploaded",
        "description": "A recording has been uploaded. Its transcript is not ready yet.\n",
        "x-source": "recording.uploaded",
        "x-inferred": {
          "method": "The page says that an endpoint is called and shows a JSON payload; that it comes by POST is concluded.",
          "request": "The page shows the payload of demo.started alone; this one's attributes are those that Demodesk's newer documentation lists for it. That the transcript comes later is concluded from there being an event of its own for it."
        },
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RecordingUploadedEvent"
              }
            }
          }
        },
        "responses": {
          "2XX": {
            "description": "Received."
          },
          "default": {
            "description": "Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing."
          }
        }
      }
    },
    "recording.transcription_postprocessed": {
      "post": {
        "operationId": "webhooks/recording.transcription_postprocessed",
        "tags": [
          "Webhook API"
        ],
        "summary": "The transcript of a recording is finished",
        "description": "The transcript of a recording is finished. `data.attributes.token` is what `recordings/transcript` takes.\n",
        "x-source": "recording.transcription_postprocessed",
        "x-inferred": {
          "method": "The page says that an endpoint is called and shows a JSON payload; that it comes by POST is concluded.",
          "request": "The page shows the payload of demo.started alone; this one's attributes are those that Demodesk's newer documentation lists for it. That the transcript can be read from then on is concluded from the event's name."
        },
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RecordingTranscriptionPostprocessedEvent"
              }
            }
          }
        },
        "responses": {
          "2XX": {
            "description": "Received."
          },
          "default": {
            "description": "Not received. Demodesk sends the event again, and switches off an endpoint that keeps failing."
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "apiKey": {
        "type": "apiKey",
        "in": "header",
        "name": "api-key",
        "x-option": "apiKey",
        "description": "An API key. There are three kinds, and each operation says which of them it takes:\n\n- **Master key** (`MASTER_3RD_PARTY_API_KEY`): the secret of your partnership with Demodesk. It creates accounts.\n- **Company admin key** (`COMPANY_ADMIN_USER_API_KEY`): answered when an account is created. It manages that one company, its users and its meetings.\n- **User key** (`USER_API_KEY`): answered when a user is added. It manages that user and their meetings, and is the one that requests their login tokens.\n\nAll three are secrets of a server; none belongs in a browser.\n"
      }
    },
    "responses": {
      "BadRequest": {
        "description": "400 `bad_request`: the request is malformed; `errors` says in what way.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorResponse"
            },
            "examples": {
              "list": {
                "summary": "A list of errors",
                "value": {
                  "errors": [
                    {
                      "detail": "Error 1"
                    },
                    {
                      "detail": "Error 2"
                    }
                  ],
                  "status": "bad_request"
                }
              },
              "fields": {
                "summary": "The other shape, by field",
                "value": {
                  "errors": {
                    "field": [
                      "Error 1"
                    ]
                  }
                }
              }
            }
          }
        }
      },
      "Unauthorized": {
        "description": "401 `unauthorized`: the API key is not valid.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorResponse"
            },
            "example": {
              "errors": [
                {
                  "detail": "The provided API key is invalid."
                }
              ],
              "status": "unauthorized"
            }
          }
        }
      },
      "Forbidden": {
        "description": "403 `forbidden`, in either of two cases: the key may not do this, or the update would tie the object to one that it must not be tied to.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorResponse"
            },
            "examples": {
              "notAuthorized": {
                "summary": "The key does not allow this action",
                "value": {
                  "errors": [
                    {
                      "detail": "You are not authorized to perform this action."
                    }
                  ],
                  "status": "forbidden"
                }
              },
              "illegalAssociation": {
                "summary": "An id of a related object was changed that may not be",
                "value": {
                  "errors": [
                    {
                      "detail": "Illegal association id update."
                    }
                  ],
                  "status": "forbidden"
                }
              }
            }
          }
        }
      },
      "NotFound": {
        "description": "404 `not_found`: there is nothing with this id or token.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorResponse"
            },
            "example": {
              "errors": [
                {
                  "detail": "Error 1"
                },
                {
                  "detail": "Error 2"
                }
              ],
              "status": "not_found"
            }
          }
        }
      },
      "UnprocessableEntity": {
        "description": "422 `unprocessable_entity`: the values sent are not acceptable; `errors` says which and why.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorResponse"
            },
            "example": {
              "errors": [
                {
                  "detail": "Error 1"
                }
              ],
              "status": "unprocessable_entity"
            }
          }
        }
      }
    },
    "schemas": {
      "AccountCreate": {
        "type": "object",
        "additionalProperties": false,
        "description": "The account to open, and its first user.",
        "required": [
          "email"
        ],
        "properties": {
          "email": {
            "type": "string",
            "format": "email",
            "description": "The user's email address.",
            "example": "example@testco.com"
          },
          "firstName": {
            "type": "string",
            "description": "The user's first name.",
            "example": "Stan"
          },
          "lastName": {
            "type": "string",
            "description": "The user's last name.",
            "example": "Test"
          },
          "password": {
            "type": "string",
            "format": "password",
            "description": "A password, for someone who wants to log in to the Demodesk dashboard by hand. Not needed where only the API and its login tokens are used.",
            "example": "passwordtologintodemodeskdashboard"
          },
          "timeZone": {
            "type": "string",
            "description": "The time zone, by its IANA name.",
            "example": "Europe/Berlin"
          },
          "locale": {
            "type": "string",
            "description": "The language, as a two-letter code.",
            "example": "en"
          },
          "promoCodeToken": {
            "type": "string",
            "description": "The code from your partnership agreement. It turns on floating licences, sets the length of the trial that was agreed on, and keeps the company out of Demodesk's marketing.",
            "example": "<PROMO_CODE>"
          },
          "confirmSuccessUrl": {
            "type": "string",
            "description": "Not explained by Demodesk, whose sample sends the word `confirmed` although the name speaks of a URL.",
            "example": "confirmed"
          }
        }
      },
      "ResponseStatus": {
        "type": "string",
        "enum": [
          "ok",
          "error"
        ],
        "description": "`ok`, or `error` with the reason in `errors`. A failed call usually answers a more telling word in its place (see `ErrorStatus`).",
        "example": "ok"
      },
      "AccountCreateResponse": {
        "type": "object",
        "description": "The company admin key of the new account. Look for it in `apiKey`, then in `data.apiKey`.",
        "required": [
          "status"
        ],
        "properties": {
          "apiKey": {
            "type": "string",
            "description": "The company admin key (`COMPANY_ADMIN_USER_API_KEY`), the master key of this one company. A secret.",
            "example": "<COMPANY_ADMIN_USER_API_KEY>"
          },
          "data": {
            "type": "object",
            "description": "The new account, where the service answers it as a resource.",
            "properties": {
              "apiKey": {
                "type": "string",
                "description": "The company admin key, where it is not beside `status`.",
                "example": "<COMPANY_ADMIN_USER_API_KEY>"
              }
            }
          },
          "status": {
            "$ref": "#/components/schemas/ResponseStatus"
          }
        }
      },
      "ErrorItem": {
        "type": "object",
        "description": "One problem.",
        "properties": {
          "detail": {
            "type": "string",
            "description": "What went wrong, for a person to read.",
            "example": "You are not authorized to perform this action."
          },
          "details": {
            "type": "string",
            "description": "The same under another name. Demodesk's page writes `errors[0].details` in one place and `detail` in another; its example has `detail`."
          }
        }
      },
      "ErrorStatus": {
        "type": "string",
        "enum": [
          "bad_request",
          "unauthorized",
          "forbidden",
          "not_found",
          "unprocessable_entity",
          "error"
        ],
        "description": "The kind of failure:\n\n- `bad_request` (400): the request is malformed.\n- `unauthorized` (401): the API key is not valid.\n- `forbidden` (403): the key does not allow this action, or the id of a related object was changed that may not be.\n- `not_found` (404): there is no such object.\n- `unprocessable_entity` (422): the values sent are not acceptable.\n- `error`: failed, with no word for it.\n",
        "example": "not_found"
      },
      "ErrorList": {
        "type": "object",
        "description": "A list of errors, and a word for the kind of failure.",
        "required": [
          "errors",
          "status"
        ],
        "properties": {
          "errors": {
            "type": "array",
            "description": "What went wrong, one entry for each problem.",
            "items": {
              "$ref": "#/components/schemas/ErrorItem"
            }
          },
          "status": {
            "$ref": "#/components/schemas/ErrorStatus"
          }
        }
      },
      "ErrorsByField": {
        "type": "object",
        "description": "Errors by the field they are about, as newer endpoints answer them.",
        "required": [
          "errors"
        ],
        "properties": {
          "errors": {
            "type": "object",
            "description": "The messages for each field.",
            "additionalProperties": {
              "type": "array",
              "description": "What is wrong with this field.",
              "items": {
                "type": "string"
              }
            }
          }
        }
      },
      "ErrorResponse": {
        "description": "What a failed call answers. Usually a list of errors with a status; newer endpoints answer errors by field instead, so read both.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/ErrorList"
          },
          {
            "$ref": "#/components/schemas/ErrorsByField"
          }
        ]
      },
      "CompanyCreateAttributes": {
        "type": "object",
        "additionalProperties": false,
        "description": "What the company is called and where it is.",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "The company's name.",
            "example": "Test Co"
          },
          "countryCode": {
            "type": "string",
            "description": "The country, as a two-letter code in capitals.",
            "example": "DE"
          },
          "timeZone": {
            "type": "string",
            "description": "The time zone, by its IANA name.",
            "example": "Europe/Berlin"
          }
        }
      },
      "CompanyCreate": {
        "type": "object",
        "additionalProperties": false,
        "description": "The company to create.",
        "required": [
          "data"
        ],
        "properties": {
          "data": {
            "type": "object",
            "additionalProperties": false,
            "description": "The company as a resource. Unlike other bodies it has no `type`.",
            "required": [
              "attributes"
            ],
            "properties": {
              "attributes": {
                "$ref": "#/components/schemas/CompanyCreateAttributes"
              }
            }
          }
        }
      },
      "CompanyCreateResponse": {
        "type": "object",
        "description": "The new company's id.",
        "required": [
          "data",
          "status"
        ],
        "properties": {
          "data": {
            "type": "object",
            "description": "The new company.",
            "required": [
              "id"
            ],
            "properties": {
              "id": {
                "type": "string",
                "description": "The company's id, with which its users are listed.",
                "example": "42"
              }
            }
          },
          "status": {
            "$ref": "#/components/schemas/ResponseStatus"
          }
        }
      },
      "UserId": {
        "type": "string",
        "description": "A user's id, a number written as text.",
        "example": "9773"
      },
      "UserAttributes": {
        "type": "object",
        "description": "What is known of a user. Demodesk documents these when a user is created, and shows no user in an answer, so any may be missing and others may come.",
        "properties": {
          "firstName": {
            "type": [
              "string",
              "null"
            ],
            "description": "First name.",
            "example": "First"
          },
          "lastName": {
            "type": [
              "string",
              "null"
            ],
            "description": "Last name.",
            "example": "Last"
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "description": "Email address.",
            "example": "first.last@testco.com"
          },
          "locale": {
            "type": [
              "string",
              "null"
            ],
            "description": "Language, as a two-letter code.",
            "example": "en"
          }
        }
      },
      "User": {
        "type": "object",
        "description": "A user of Demodesk, such as a meeting's host or booker.",
        "required": [
          "id",
          "type"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/UserId"
          },
          "type": {
            "type": "string",
            "const": "users",
            "description": "Says that this is a user."
          },
          "attributes": {
            "$ref": "#/components/schemas/UserAttributes"
          }
        }
      },
      "UserListResponse": {
        "type": "object",
        "description": "The users of a company.",
        "required": [
          "data",
          "status"
        ],
        "properties": {
          "data": {
            "type": "array",
            "description": "The users.",
            "items": {
              "$ref": "#/components/schemas/User"
            }
          },
          "status": {
            "$ref": "#/components/schemas/ResponseStatus"
          }
        }
      },
      "UserCreateAttributes": {
        "type": "object",
        "additionalProperties": false,
        "description": "Who the user is.",
        "required": [
          "email"
        ],
        "properties": {
          "email": {
            "type": "string",
            "format": "email",
            "description": "Email address.",
            "example": "first.last@testco.com"
          },
          "firstName": {
            "type": "string",
            "description": "First name.",
            "example": "First"
          },
          "lastName": {
            "type": "string",
            "description": "Last name.",
            "example": "Last"
          },
          "locale": {
            "type": "string",
            "description": "Language, as a two-letter code.",
            "example": "en"
          }
        }
      },
      "UserCreate": {
        "type": "object",
        "additionalProperties": false,
        "description": "The user to add.",
        "required": [
          "data"
        ],
        "properties": {
          "data": {
            "type": "object",
            "additionalProperties": false,
            "description": "The user as a resource.",
            "required": [
              "type",
              "attributes"
            ],
            "properties": {
              "type": {
                "type": "string",
                "const": "users",
                "description": "Always `users`."
              },
              "attributes": {
                "$ref": "#/components/schemas/UserCreateAttributes"
              }
            }
          }
        }
      },
      "UserCreateResponse": {
        "type": "object",
        "description": "The new user's id and API key.",
        "required": [
          "data",
          "status"
        ],
        "properties": {
          "data": {
            "type": "object",
            "description": "The new user.",
            "required": [
              "id"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/UserId"
              },
              "apiKey": {
                "type": "string",
                "description": "The user key (`USER_API_KEY`), which requests login tokens for this user. A secret.",
                "example": "<USER_API_KEY>"
              }
            }
          },
          "status": {
            "$ref": "#/components/schemas/ResponseStatus"
          }
        }
      },
      "StatusResponse": {
        "type": "object",
        "description": "An answer that says only whether the call went well.",
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "$ref": "#/components/schemas/ResponseStatus"
          }
        }
      },
      "UserUpdateAttributes": {
        "type": "object",
        "additionalProperties": false,
        "description": "The attributes to change. What is left out stays as it is.",
        "properties": {
          "email": {
            "type": "string",
            "format": "email",
            "description": "New email address.",
            "example": "first.last@testco.com"
          },
          "firstName": {
            "type": "string",
            "description": "New first name.",
            "example": "First"
          },
          "lastName": {
            "type": "string",
            "description": "New last name.",
            "example": "Last"
          }
        }
      },
      "UserUpdate": {
        "type": "object",
        "additionalProperties": false,
        "description": "The change to a user.",
        "required": [
          "data"
        ],
        "properties": {
          "data": {
            "type": "object",
            "additionalProperties": false,
            "description": "The user as a resource, with what is to change.",
            "required": [
              "id",
              "type",
              "attributes"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/UserId",
                "description": "The user's id, the same as in the path."
              },
              "type": {
                "type": "string",
                "const": "users",
                "description": "Always `users`."
              },
              "attributes": {
                "$ref": "#/components/schemas/UserUpdateAttributes"
              }
            }
          }
        }
      },
      "AccessToken": {
        "type": "object",
        "description": "What a login token holds once it is decoded from base64 and parsed.",
        "required": [
          "access_token",
          "client",
          "expiry",
          "token_type",
          "uid",
          "requested_at"
        ],
        "properties": {
          "access_token": {
            "type": "string",
            "description": "The secret part of the login. Not to be confused with the property of the same name that holds the whole token.",
            "example": "2MLtE_qPGKnTdDyU0ZABwQ"
          },
          "client": {
            "type": "string",
            "description": "Names the client that logged in; it belongs with `access_token`.",
            "example": "vARW4JseWbs6kEde5yWtng"
          },
          "expiry": {
            "type": "integer",
            "format": "unixtime",
            "description": "When the token ends, in seconds since 1970; at most 14 days after `requested_at`.",
            "example": 1593255542
          },
          "token_type": {
            "type": "string",
            "description": "The kind of token, `Bearer` in the example.",
            "example": "Bearer"
          },
          "uid": {
            "type": "string",
            "description": "Whose login it is, by email address.",
            "example": "alex@demodesk.com"
          },
          "requested_at": {
            "type": "string",
            "format": "date-time",
            "description": "When the token was issued.",
            "example": "2020-06-13T10:59:02Z"
          }
        }
      },
      "LoginResponse": {
        "type": "object",
        "description": "A login token for one user.",
        "required": [
          "status",
          "meta"
        ],
        "properties": {
          "status": {
            "$ref": "#/components/schemas/ResponseStatus"
          },
          "meta": {
            "type": "object",
            "description": "Holds the token.",
            "required": [
              "access_token"
            ],
            "properties": {
              "access_token": {
                "type": "string",
                "contentEncoding": "base64",
                "contentMediaType": "application/json",
                "contentSchema": {
                  "$ref": "#/components/schemas/AccessToken"
                },
                "description": "The login token: base64 of the JSON described as `AccessToken`. Good for at most 14 days.\n\nThe browser library takes this very string, under the name `authToken`.\n"
              }
            }
          }
        }
      },
      "MeetingCreateAttributes": {
        "type": "object",
        "additionalProperties": false,
        "description": "What is to be scheduled. Mind the two names in snake_case, `user_id` and `setup_phone`.",
        "properties": {
          "account": {
            "type": "string",
            "description": "The meeting's name.",
            "example": "Test Account"
          },
          "startDate": {
            "type": "string",
            "format": "date-time",
            "description": "When the meeting starts, with a zone.",
            "example": "2020-05-25T11:30:00.000+01:00"
          },
          "duration": {
            "type": "integer",
            "minimum": 1,
            "description": "Length in seconds; 1800 is half an hour.",
            "example": 1800
          },
          "timeZone": {
            "type": "string",
            "description": "The meeting's time zone. The sample sends the city alone, `Berlin`; answers and the other operations use the IANA name, `Europe/Berlin`.",
            "example": "Berlin"
          },
          "countryCode": {
            "type": "string",
            "description": "The country, as a two-letter code in capitals.",
            "example": "US"
          },
          "urls": {
            "type": "array",
            "description": "Web addresses for the meeting. What the meeting does with them is not documented.",
            "items": {
              "type": "string",
              "format": "uri",
              "description": "A web address."
            },
            "example": [
              "https://google.com",
              "https://dict.cc"
            ]
          },
          "user_id": {
            "$ref": "#/components/schemas/UserId",
            "description": "The user whose meeting it is, by all appearances its host."
          },
          "setup_phone": {
            "type": "string",
            "description": "How dialling in by telephone is set up; `full` is the one value that is documented. Answers call it `setupPhone`.",
            "example": "full"
          }
        }
      },
      "MeetingCreate": {
        "type": "object",
        "additionalProperties": false,
        "description": "The meeting to schedule.",
        "required": [
          "data"
        ],
        "properties": {
          "data": {
            "type": "object",
            "additionalProperties": false,
            "description": "The meeting as a resource.",
            "required": [
              "type",
              "attributes"
            ],
            "properties": {
              "type": {
                "type": "string",
                "const": "demos",
                "description": "Always `demos`."
              },
              "attributes": {
                "$ref": "#/components/schemas/MeetingCreateAttributes"
              }
            }
          }
        }
      },
      "MeetingId": {
        "type": "string",
        "description": "A meeting's id, a number written as text. It updates, cancels and deletes the meeting; reading it takes its token instead.",
        "pattern": "^(?![A-Z]{8}$)",
        "x-pattern-hint": "this is a meeting's token, which reads a meeting; its id changes it, and is in the answer's data.id",
        "example": "123"
      },
      "MeetingStatus": {
        "type": "string",
        "enum": [
          "scheduled",
          "starting",
          "started",
          "ending",
          "ended",
          "canceled"
        ],
        "description": "Where a meeting is in its life. Once it has started it can no longer be cancelled.",
        "example": "scheduled"
      },
      "MeetingToken": {
        "type": "string",
        "description": "A meeting's token, eight capital letters in every example, and the end of the meeting's link. It reads the meeting; updating, cancelling and deleting it take its id instead.",
        "pattern": "^(?!\\d+$)",
        "x-pattern-hint": "this is a meeting's id, which changes a meeting; its token reads it, and is in the answer's data.attributes.token",
        "example": "PYBGFKMZ"
      },
      "MeetingAttributes": {
        "type": "object",
        "description": "A meeting's own data. The list answers a part of what reading one meeting answers, and adds the host's name.",
        "required": [
          "status",
          "duration",
          "account",
          "token",
          "startDate",
          "link"
        ],
        "properties": {
          "status": {
            "$ref": "#/components/schemas/MeetingStatus"
          },
          "account": {
            "type": "string",
            "description": "The meeting's name.",
            "example": "Example account"
          },
          "token": {
            "$ref": "#/components/schemas/MeetingToken"
          },
          "link": {
            "type": "string",
            "format": "uri",
            "description": "Where participants join. Ends in the token.",
            "example": "https://demodesk.com/ABCDEFGH"
          },
          "startDate": {
            "type": "string",
            "format": "date-time",
            "description": "When the meeting starts, with the offset of a time zone.",
            "example": "2020-09-02T11:00:00.000+02:00"
          },
          "duration": {
            "type": "integer",
            "description": "Planned length in seconds.",
            "example": 3600
          },
          "timeZone": {
            "type": "string",
            "description": "The meeting's time zone, by its IANA name. Not in lists.",
            "example": "Europe/Amsterdam"
          },
          "locale": {
            "type": "string",
            "description": "The meeting's language, as a two-letter code. Not in lists.",
            "example": "nl"
          },
          "countryCode": {
            "type": "string",
            "description": "The country, as a two-letter code in capitals. Not in lists.",
            "example": "NL"
          },
          "setupPhone": {
            "type": "string",
            "description": "How dialling in by telephone is set up; `full` is the one value that is shown. Not in lists. When a meeting is created, the same is called `setup_phone`.",
            "example": "full"
          },
          "twilioPhone": {
            "type": [
              "string",
              "null"
            ],
            "description": "The telephone number to dial in, as the name suggests; null in the one example. Not in lists.",
            "example": null
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the meeting was created. Not in lists.",
            "example": "2020-08-25T14:25:49.579Z"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the meeting was last changed. Not in lists.",
            "example": "2020-09-02T12:56:02.451Z"
          },
          "controlUrl": {
            "type": [
              "string",
              "null"
            ],
            "description": "The address of the renderer that runs the meeting; a meeting that has not started may have none yet. Not in lists.",
            "example": "https://aws-eu-central-1.demodesk.com/api/v1/renderers/50dab44f-ecdb-4b12-8831-b0fccd608e26"
          },
          "userFirstName": {
            "type": [
              "string",
              "null"
            ],
            "description": "First name of the meeting's user. In lists only.",
            "example": "John"
          },
          "userLastName": {
            "type": [
              "string",
              "null"
            ],
            "description": "Last name of the meeting's user. In lists only.",
            "example": "Doe"
          }
        }
      },
      "MeetingReference": {
        "type": "object",
        "description": "A meeting of which only the id is promised.",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/MeetingId"
          },
          "type": {
            "type": "string",
            "const": "demos",
            "description": "Says that this is a meeting. Not promised."
          },
          "attributes": {
            "$ref": "#/components/schemas/MeetingAttributes",
            "description": "The meeting's data, where the service answers it. Not promised; with it comes the token, which reading the meeting takes."
          }
        }
      },
      "MeetingReferenceResponse": {
        "type": "object",
        "description": "The meeting that was created, changed or cancelled.",
        "required": [
          "data",
          "status"
        ],
        "properties": {
          "data": {
            "$ref": "#/components/schemas/MeetingReference"
          },
          "status": {
            "$ref": "#/components/schemas/ResponseStatus"
          }
        }
      },
      "UserIdentifier": {
        "type": "object",
        "description": "Refers to a user.",
        "required": [
          "id",
          "type"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/UserId"
          },
          "type": {
            "type": "string",
            "const": "users",
            "description": "Says that a user is meant."
          }
        }
      },
      "UserRelationship": {
        "type": "object",
        "description": "Points to one user.",
        "required": [
          "data"
        ],
        "properties": {
          "data": {
            "description": "The user, or null where there is none.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/UserIdentifier"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "ParticipantIdentifier": {
        "type": "object",
        "description": "Refers to a participant.",
        "required": [
          "id",
          "type"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The participant's id.",
            "example": "3427341"
          },
          "type": {
            "type": "string",
            "const": "participants",
            "description": "Says that a participant is meant."
          }
        }
      },
      "ParticipantsRelationship": {
        "type": "object",
        "description": "Points to participants.",
        "required": [
          "data"
        ],
        "properties": {
          "data": {
            "type": "array",
            "description": "The participants; empty where there are none.",
            "items": {
              "$ref": "#/components/schemas/ParticipantIdentifier"
            }
          }
        }
      },
      "DemoTypeIdentifier": {
        "type": "object",
        "description": "Refers to a playbook.",
        "required": [
          "id",
          "type"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The playbook's id.",
            "example": "5842"
          },
          "type": {
            "type": "string",
            "const": "demoTypes",
            "description": "Says that a playbook is meant."
          }
        }
      },
      "DemoTypeRelationship": {
        "type": "object",
        "description": "Points to one playbook.",
        "required": [
          "data"
        ],
        "properties": {
          "data": {
            "description": "The playbook, or null where there is none.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/DemoTypeIdentifier"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "DemoTemplateIdentifier": {
        "type": "object",
        "description": "Refers to an event type.",
        "required": [
          "id",
          "type"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The event type's id.",
            "example": "7194"
          },
          "type": {
            "type": "string",
            "const": "demoTemplates",
            "description": "Says that an event type is meant."
          }
        }
      },
      "DemoTemplateRelationship": {
        "type": "object",
        "description": "Points to one event type.",
        "required": [
          "data"
        ],
        "properties": {
          "data": {
            "description": "The event type, or null where there is none.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/DemoTemplateIdentifier"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "RecordingIdentifier": {
        "type": "object",
        "description": "Refers to a recording.",
        "required": [
          "id",
          "type"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The recording's id."
          },
          "type": {
            "type": "string",
            "const": "recordings",
            "description": "Says that a recording is meant."
          }
        }
      },
      "RecordingsRelationship": {
        "type": "object",
        "description": "Points to recordings.",
        "required": [
          "data"
        ],
        "properties": {
          "data": {
            "type": "array",
            "description": "The recordings; empty where there are none.",
            "items": {
              "$ref": "#/components/schemas/RecordingIdentifier"
            }
          }
        }
      },
      "ScheduledShadowUserIdentifier": {
        "type": "object",
        "description": "Refers to an invited shadow.",
        "required": [
          "id",
          "type"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The id of what is referred to."
          },
          "type": {
            "type": "string",
            "description": "What is referred to. Demodesk's page shows no entry, so this may be `scheduledShadowUsers` or `users`."
          }
        }
      },
      "ScheduledShadowUsersRelationship": {
        "type": "object",
        "description": "Points to invited shadows.",
        "required": [
          "data"
        ],
        "properties": {
          "data": {
            "type": "array",
            "description": "The invited shadows; empty where there are none.",
            "items": {
              "$ref": "#/components/schemas/ScheduledShadowUserIdentifier"
            }
          }
        }
      },
      "MeetingRelationships": {
        "type": "object",
        "description": "What a meeting refers to. The objects themselves are in `included`, to be found by `type` and `id`. Reading one meeting is shown with `user` and `participants`, the list with all of them.",
        "properties": {
          "user": {
            "$ref": "#/components/schemas/UserRelationship",
            "description": "The user whose meeting it is."
          },
          "booker": {
            "$ref": "#/components/schemas/UserRelationship",
            "description": "The user who booked it."
          },
          "participants": {
            "$ref": "#/components/schemas/ParticipantsRelationship",
            "description": "Who takes part."
          },
          "demoType": {
            "$ref": "#/components/schemas/DemoTypeRelationship",
            "description": "The playbook."
          },
          "demoTemplate": {
            "$ref": "#/components/schemas/DemoTemplateRelationship",
            "description": "The event type."
          },
          "recordings": {
            "$ref": "#/components/schemas/RecordingsRelationship",
            "description": "The recordings of the meeting."
          },
          "scheduledShadowUsers": {
            "$ref": "#/components/schemas/ScheduledShadowUsersRelationship",
            "description": "The shadows invited to the meeting."
          }
        }
      },
      "Meeting": {
        "type": "object",
        "description": "A meeting.",
        "required": [
          "id",
          "type",
          "attributes"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/MeetingId"
          },
          "type": {
            "type": "string",
            "const": "demos",
            "description": "Says that this is a meeting."
          },
          "attributes": {
            "$ref": "#/components/schemas/MeetingAttributes"
          },
          "relationships": {
            "$ref": "#/components/schemas/MeetingRelationships"
          }
        }
      },
      "ParticipantAttributes": {
        "type": "object",
        "description": "Who the participant is and how they take part.",
        "properties": {
          "kind": {
            "type": "string",
            "description": "How the participant takes part. `browser` is the one value that Demodesk's page shows.",
            "example": "browser"
          },
          "firstName": {
            "type": [
              "string",
              "null"
            ],
            "description": "First name, or null where it is not known.",
            "example": "Evi"
          },
          "lastName": {
            "type": [
              "string",
              "null"
            ],
            "description": "Last name, or null where it is not known.",
            "example": null
          },
          "fullName": {
            "type": [
              "string",
              "null"
            ],
            "description": "The name to show, made of what is known of first and last name.",
            "example": "Evi"
          }
        }
      },
      "Participant": {
        "type": "object",
        "description": "Someone who takes part in a meeting.",
        "required": [
          "id",
          "type",
          "attributes"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The participant's id.",
            "example": "3427341"
          },
          "type": {
            "type": "string",
            "const": "participants",
            "description": "Says that this is a participant."
          },
          "attributes": {
            "$ref": "#/components/schemas/ParticipantAttributes"
          }
        }
      },
      "DemoType": {
        "type": "object",
        "description": "A playbook, which Demodesk calls a demo type. Its attributes are not described.",
        "required": [
          "id",
          "type"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The playbook's id.",
            "example": "5842"
          },
          "type": {
            "type": "string",
            "const": "demoTypes",
            "description": "Says that this is a playbook."
          },
          "attributes": {
            "type": "object",
            "description": "Whatever the service says of the playbook.",
            "additionalProperties": true
          }
        }
      },
      "DemoTemplate": {
        "type": "object",
        "description": "An event type, which Demodesk calls a demo template. Its attributes are not described.",
        "required": [
          "id",
          "type"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The event type's id.",
            "example": "7194"
          },
          "type": {
            "type": "string",
            "const": "demoTemplates",
            "description": "Says that this is an event type."
          },
          "attributes": {
            "type": "object",
            "description": "Whatever the service says of the event type.",
            "additionalProperties": true
          }
        }
      },
      "Recording": {
        "type": "object",
        "description": "A recording of a meeting. Demodesk shows none in an answer of this API, so its attributes are not described.",
        "required": [
          "id",
          "type"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The recording's id. Its transcript is read by its token instead."
          },
          "type": {
            "type": "string",
            "const": "recordings",
            "description": "Says that this is a recording."
          },
          "attributes": {
            "type": "object",
            "description": "Whatever the service says of the recording.",
            "additionalProperties": true
          }
        }
      },
      "ScheduledShadowUser": {
        "type": "object",
        "description": "Someone invited to shadow a meeting. Demodesk's page shows an empty list only, so the name of the type is taken from the relationship, and the attributes are not described.",
        "required": [
          "id",
          "type"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The id of the invitation to shadow."
          },
          "type": {
            "type": "string",
            "const": "scheduledShadowUsers",
            "description": "Says that this is an invited shadow."
          },
          "attributes": {
            "type": "object",
            "description": "Whatever the service says of the invited shadow.",
            "additionalProperties": true
          }
        }
      },
      "IncludedResource": {
        "description": "An object that a meeting refers to. Its `type` says what it is: `participants`, `users`, `demoTypes` (playbooks), `demoTemplates` (event types), `recordings` or `scheduledShadowUsers`.\n\nDemodesk's page shows a participant alone. Objects of types that are not described here may come too, with an `id` and a `type`; pass over what you do not know.\n",
        "anyOf": [
          {
            "$ref": "#/components/schemas/Participant"
          },
          {
            "$ref": "#/components/schemas/User"
          },
          {
            "$ref": "#/components/schemas/DemoType"
          },
          {
            "$ref": "#/components/schemas/DemoTemplate"
          },
          {
            "$ref": "#/components/schemas/Recording"
          },
          {
            "$ref": "#/components/schemas/ScheduledShadowUser"
          }
        ]
      },
      "MeetingResponse": {
        "type": "object",
        "description": "One meeting, with what it refers to.",
        "required": [
          "data",
          "status"
        ],
        "properties": {
          "data": {
            "$ref": "#/components/schemas/Meeting"
          },
          "included": {
            "type": "array",
            "description": "The objects that the meeting's relationships point to.",
            "items": {
              "$ref": "#/components/schemas/IncludedResource"
            }
          },
          "status": {
            "$ref": "#/components/schemas/ResponseStatus"
          }
        }
      },
      "MeetingUpdateAttributes": {
        "type": "object",
        "additionalProperties": false,
        "description": "The attributes to change. What is left out stays as it is. Demodesk's sample shows `account`; the others are those of a new meeting.",
        "properties": {
          "account": {
            "type": "string",
            "description": "New name.",
            "example": "Updated account name"
          },
          "startDate": {
            "type": "string",
            "format": "date-time",
            "description": "New start, with a zone."
          },
          "duration": {
            "type": "integer",
            "minimum": 1,
            "description": "New length in seconds."
          },
          "timeZone": {
            "type": "string",
            "description": "New time zone."
          },
          "countryCode": {
            "type": "string",
            "description": "New country, as a two-letter code in capitals."
          },
          "urls": {
            "type": "array",
            "description": "New web addresses for the meeting.",
            "items": {
              "type": "string",
              "format": "uri",
              "description": "A web address."
            }
          },
          "setup_phone": {
            "type": "string",
            "description": "New telephone set-up."
          }
        }
      },
      "MeetingUpdate": {
        "type": "object",
        "additionalProperties": false,
        "description": "The change to a meeting.",
        "required": [
          "data"
        ],
        "properties": {
          "data": {
            "type": "object",
            "additionalProperties": false,
            "description": "The meeting as a resource, with what is to change.",
            "required": [
              "type",
              "id",
              "attributes"
            ],
            "properties": {
              "type": {
                "type": "string",
                "const": "demos",
                "description": "Always `demos`."
              },
              "id": {
                "$ref": "#/components/schemas/MeetingId",
                "description": "The meeting's id, the same as in the path. Not its token."
              },
              "attributes": {
                "$ref": "#/components/schemas/MeetingUpdateAttributes"
              }
            }
          }
        }
      },
      "MeetingFilter": {
        "type": "object",
        "additionalProperties": false,
        "description": "Which meetings to list. All that are given have to match. The end of each name says how it compares (`_eq` equals, `_i_cont` contains in any case, `_gteq` and `_lteq` from and until, `_present` is there).",
        "properties": {
          "schedule_eq": {
            "type": "string",
            "enum": [
              "past",
              "upcoming"
            ],
            "description": "Only meetings that are over, or only those to come.",
            "example": "upcoming"
          },
          "all_team_members_dashboard": {
            "type": "boolean",
            "description": "True for the meetings of the whole team, false for those of the API key's user.",
            "example": true
          },
          "account_i_cont": {
            "type": "string",
            "description": "Part of the meeting's name, in any case."
          },
          "start_date_gteq": {
            "type": "string",
            "format": "date",
            "description": "Only meetings from this day on.",
            "example": "2022-10-10"
          },
          "start_date_lteq": {
            "type": "string",
            "format": "date",
            "description": "Only meetings until this day. Whether that day itself counts in full is not documented.",
            "example": "2022-10-13"
          },
          "group_id_eq": {
            "type": "string",
            "description": "Only meetings of the group with this id."
          },
          "recordings_present": {
            "type": "boolean",
            "description": "Only meetings that were or will be recorded, or only those that were or will not."
          },
          "template_name_i_cont": {
            "type": "string",
            "description": "Part of the event type's name, in any case."
          }
        }
      },
      "ListMeta": {
        "type": "object",
        "description": "Where in the list this page is. It comes in two shapes, with `currentPage` and `pageSize` in both:\n\n- `{totalCount, pageSize, totalPages, currentPage}`, as documented;\n- `{currentPage, hasNextPage, pageSize}`, as reported today.\n\nThe list is at its end when `hasNextPage` is false, or, where it is missing, when `currentPage` has reached `totalPages`.\n",
        "required": [
          "currentPage",
          "pageSize"
        ],
        "properties": {
          "currentPage": {
            "type": "integer",
            "description": "The number of this page, from 1.",
            "example": 1
          },
          "pageSize": {
            "type": "integer",
            "description": "How many meetings make a full page.",
            "example": 25
          },
          "totalCount": {
            "type": "integer",
            "description": "How many meetings match on all pages. Only in the documented shape.",
            "example": 668
          },
          "totalPages": {
            "type": "integer",
            "description": "How many pages there are. Only in the documented shape.",
            "example": 27
          },
          "hasNextPage": {
            "type": "boolean",
            "description": "Whether another page follows. Only in the newer shape.",
            "example": false
          }
        }
      },
      "MeetingListResponse": {
        "type": "object",
        "description": "A page of meetings, with what they refer to.",
        "required": [
          "data",
          "status",
          "meta"
        ],
        "properties": {
          "data": {
            "type": "array",
            "description": "The meetings of this page.",
            "items": {
              "$ref": "#/components/schemas/Meeting"
            }
          },
          "included": {
            "type": "array",
            "description": "The objects that the relationships of all these meetings point to.",
            "items": {
              "$ref": "#/components/schemas/IncludedResource"
            }
          },
          "status": {
            "$ref": "#/components/schemas/ResponseStatus"
          },
          "meta": {
            "$ref": "#/components/schemas/ListMeta"
          }
        }
      },
      "RecordingToken": {
        "type": "string",
        "description": "Names a recording when its transcript is read. It comes with the recording events."
      },
      "WebhookApiVersion": {
        "type": "string",
        "description": "The version of the payload, `v1`.",
        "example": "v1"
      },
      "CrmId": {
        "type": [
          "string",
          "integer",
          "null"
        ],
        "description": "The id of an object in a CRM, or null where the meeting is not linked to one."
      },
      "DemoEventAttributes": {
        "type": "object",
        "description": "What every meeting event says of its meeting. Ids of further objects in a CRM may come beside those named here.",
        "required": [
          "token",
          "link",
          "createdVia",
          "createdAt",
          "updatedAt",
          "location",
          "name",
          "eventTypeName",
          "playbookName",
          "hostEmail"
        ],
        "properties": {
          "token": {
            "$ref": "#/components/schemas/MeetingToken"
          },
          "link": {
            "type": "string",
            "format": "uri",
            "description": "Where participants join. Ends in the token.",
            "example": "https://demodesk.com/ABCDEFGH"
          },
          "name": {
            "type": "string",
            "description": "The meeting's name, which the API calls `account`.",
            "example": "Meeting name"
          },
          "location": {
            "type": "string",
            "description": "Where the meeting takes place; in the example, the host's personal meeting page.",
            "example": "https://demodesk.com/meet/alexander-popp"
          },
          "createdVia": {
            "type": "string",
            "description": "By what way the meeting came into being, such as the synchronisation of a calendar.",
            "example": "calendar_backsync"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the meeting was created.",
            "example": "2022-03-14T17:55:33.000Z"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the meeting was last changed.",
            "example": "2022-03-18T14:56:26.000Z"
          },
          "eventTypeName": {
            "type": [
              "string",
              "null"
            ],
            "description": "The event type's name.",
            "example": "Event type name"
          },
          "playbookName": {
            "type": [
              "string",
              "null"
            ],
            "description": "The playbook's name.",
            "example": "Playbook name"
          },
          "hostId": {
            "type": "integer",
            "description": "The host's user id, a number here although the API writes it as text.",
            "example": 9773
          },
          "hostEmail": {
            "type": [
              "string",
              "null"
            ],
            "description": "The host's email address.",
            "example": "alex@demodesk.com"
          },
          "tokens": {
            "type": "object",
            "description": "The meeting's custom values by name, such as notes and fields of your own. Not to be confused with `token`.",
            "additionalProperties": {
              "type": [
                "string",
                "number",
                "boolean",
                "null"
              ],
              "description": "One value."
            },
            "example": {
              "demoNotes": "Great lead. Should follow up next month",
              "companySizeCustomToken": "100 - 200"
            }
          },
          "salesforceEventId": {
            "$ref": "#/components/schemas/CrmId",
            "description": "The event in Salesforce that stands for the meeting, or null."
          },
          "hubspotMeetingId": {
            "$ref": "#/components/schemas/CrmId",
            "description": "The meeting in HubSpot, or null."
          },
          "pipedriveActivityId": {
            "$ref": "#/components/schemas/CrmId",
            "description": "The activity in Pipedrive that stands for the meeting, or null."
          }
        }
      },
      "ScheduledDemoEventAttributes": {
        "description": "What the events scheduled, rescheduled, handovered and canceled say of their meeting.",
        "allOf": [
          {
            "$ref": "#/components/schemas/DemoEventAttributes"
          },
          {
            "type": "object",
            "properties": {
              "description": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The meeting's description."
              },
              "startDate": {
                "type": "string",
                "format": "date-time",
                "description": "When the meeting starts."
              },
              "endDate": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "description": "When the meeting ends."
              },
              "duration": {
                "type": "integer",
                "description": "Planned length, in seconds as elsewhere."
              },
              "participantEmail": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The participant's email address."
              },
              "participantFirstName": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The participant's first name."
              },
              "participantLastName": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The participant's last name."
              },
              "participantCompany": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The participant's company."
              },
              "bookerEmail": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The email address of the user who booked the meeting."
              },
              "publicCancellationUrl": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The page on which the participant can cancel."
              },
              "publicReschedulingUrl": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The page on which the participant can choose another time."
              }
            }
          }
        ]
      },
      "ScheduledDemoEventData": {
        "type": "object",
        "description": "The meeting that was scheduled, moved, handed over or cancelled.",
        "required": [
          "id",
          "type",
          "attributes"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/MeetingId"
          },
          "type": {
            "type": "string",
            "const": "demos",
            "description": "Says that this is a meeting."
          },
          "attributes": {
            "$ref": "#/components/schemas/ScheduledDemoEventAttributes"
          }
        }
      },
      "DemoScheduledEvent": {
        "type": "object",
        "description": "A meeting was scheduled.",
        "required": [
          "meta",
          "data"
        ],
        "properties": {
          "meta": {
            "type": "object",
            "description": "About the event.",
            "required": [
              "event"
            ],
            "properties": {
              "event": {
                "type": "object",
                "description": "Which event it is, and when it happened.",
                "required": [
                  "action",
                  "apiVersion",
                  "createdAt"
                ],
                "properties": {
                  "action": {
                    "type": "string",
                    "const": "demo.scheduled",
                    "description": "The event's name."
                  },
                  "apiVersion": {
                    "$ref": "#/components/schemas/WebhookApiVersion"
                  },
                  "createdAt": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When the event happened."
                  }
                }
              }
            }
          },
          "data": {
            "$ref": "#/components/schemas/ScheduledDemoEventData"
          }
        }
      },
      "DemoRescheduledEvent": {
        "type": "object",
        "description": "A meeting was moved to another time.",
        "required": [
          "meta",
          "data"
        ],
        "properties": {
          "meta": {
            "type": "object",
            "description": "About the event.",
            "required": [
              "event"
            ],
            "properties": {
              "event": {
                "type": "object",
                "description": "Which event it is, and when it happened.",
                "required": [
                  "action",
                  "apiVersion",
                  "createdAt"
                ],
                "properties": {
                  "action": {
                    "type": "string",
                    "const": "demo.rescheduled",
                    "description": "The event's name."
                  },
                  "apiVersion": {
                    "$ref": "#/components/schemas/WebhookApiVersion"
                  },
                  "createdAt": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When the event happened."
                  }
                }
              }
            }
          },
          "data": {
            "$ref": "#/components/schemas/ScheduledDemoEventData"
          }
        }
      },
      "DemoHandoveredEvent": {
        "type": "object",
        "description": "A meeting was handed over to another host.",
        "required": [
          "meta",
          "data"
        ],
        "properties": {
          "meta": {
            "type": "object",
            "description": "About the event.",
            "required": [
              "event"
            ],
            "properties": {
              "event": {
                "type": "object",
                "description": "Which event it is, and when it happened.",
                "required": [
                  "action",
                  "apiVersion",
                  "createdAt"
                ],
                "properties": {
                  "action": {
                    "type": "string",
                    "const": "demo.handovered",
                    "description": "The event's name."
                  },
                  "apiVersion": {
                    "$ref": "#/components/schemas/WebhookApiVersion"
                  },
                  "createdAt": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When the event happened."
                  }
                }
              }
            }
          },
          "data": {
            "$ref": "#/components/schemas/ScheduledDemoEventData"
          }
        }
      },
      "DemoCanceledEvent": {
        "type": "object",
        "description": "A meeting was cancelled.",
        "required": [
          "meta",
          "data"
        ],
        "properties": {
          "meta": {
            "type": "object",
            "description": "About the event.",
            "required": [
              "event"
            ],
            "properties": {
              "event": {
                "type": "object",
                "description": "Which event it is, and when it happened.",
                "required": [
                  "action",
                  "apiVersion",
                  "createdAt"
                ],
                "properties": {
                  "action": {
                    "type": "string",
                    "const": "demo.canceled",
                    "description": "The event's name."
                  },
                  "apiVersion": {
                    "$ref": "#/components/schemas/WebhookApiVersion"
                  },
                  "createdAt": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When the event happened."
                  }
                }
              }
            }
          },
          "data": {
            "$ref": "#/components/schemas/ScheduledDemoEventData"
          }
        }
      },
      "DemoEventData": {
        "type": "object",
        "description": "The meeting that the event is about.",
        "required": [
          "id",
          "type",
          "attributes"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/MeetingId"
          },
          "type": {
            "type": "string",
            "const": "demos",
            "description": "Says that this is a meeting."
          },
          "attributes": {
            "$ref": "#/components/schemas/DemoEventAttributes"
          }
        }
      },
      "DemoStartedEvent": {
        "type": "object",
        "description": "A meeting started.",
        "required": [
          "meta",
          "data"
        ],
        "properties": {
          "meta": {
            "type": "object",
            "description": "About the event.",
            "required": [
              "event"
            ],
            "properties": {
              "event": {
                "type": "object",
                "description": "Which event it is, and when it happened.",
                "required": [
                  "action",
                  "apiVersion",
                  "createdAt"
                ],
                "properties": {
                  "action": {
                    "type": "string",
                    "const": "demo.started",
                    "description": "The event's name."
                  },
                  "apiVersion": {
                    "$ref": "#/components/schemas/WebhookApiVersion"
                  },
                  "createdAt": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When the event happened."
                  }
                }
              }
            }
          },
          "data": {
            "$ref": "#/components/schemas/DemoEventData"
          }
        }
      },
      "EndedDemoEventAttributes": {
        "description": "What the event ended says of its meeting.",
        "allOf": [
          {
            "$ref": "#/components/schemas/DemoEventAttributes"
          },
          {
            "type": "object",
            "properties": {
              "participantName": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The participant's name."
              },
              "notes": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The notes taken in the meeting."
              },
              "status": {
                "type": "string",
                "description": "How the meeting turned out, as a plain word such as `no-show` (not a `MeetingStatus`). It can differ each time the same meeting ends. Demodesk's FAQ calls it `demoStatus`.",
                "example": "no-show"
              }
            }
          }
        ]
      },
      "EndedDemoEventData": {
        "type": "object",
        "description": "The meeting that ended.",
        "required": [
          "id",
          "type",
          "attributes"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/MeetingId"
          },
          "type": {
            "type": "string",
            "const": "demos",
            "description": "Says that this is a meeting."
          },
          "attributes": {
            "$ref": "#/components/schemas/EndedDemoEventAttributes"
          }
        }
      },
      "DemoEndedEvent": {
        "type": "object",
        "description": "A meeting ended. One meeting can end several times.",
        "required": [
          "meta",
          "data"
        ],
        "properties": {
          "meta": {
            "type": "object",
            "description": "About the event.",
            "required": [
              "event"
            ],
            "properties": {
              "event": {
                "type": "object",
                "description": "Which event it is, and when it happened.",
                "required": [
                  "action",
                  "apiVersion",
                  "createdAt"
                ],
                "properties": {
                  "action": {
                    "type": "string",
                    "const": "demo.ended",
                    "description": "The event's name."
                  },
                  "apiVersion": {
                    "$ref": "#/components/schemas/WebhookApiVersion"
                  },
                  "createdAt": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When the event happened."
                  }
                }
              }
            }
          },
          "data": {
            "$ref": "#/components/schemas/EndedDemoEventData"
          }
        }
      },
      "DemoCallNoteUpdatedEvent": {
        "type": "object",
        "description": "The call notes of a meeting changed.",
        "required": [
          "meta",
          "data"
        ],
        "properties": {
          "meta": {
            "type": "object",
            "description": "About the event.",
            "required": [
              "event"
            ],
            "properties": {
              "event": {
                "type": "object",
                "description": "Which event it is, and when it happened.",
                "required": [
                  "action",
                  "apiVersion",
                  "createdAt"
                ],
                "properties": {
                  "action": {
                    "type": "string",
                    "const": "demo.call_note_updated",
                    "description": "The event's name."
                  },
                  "apiVersion": {
                    "$ref": "#/components/schemas/WebhookApiVersion"
                  },
                  "createdAt": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When the event happened."
                  }
                }
              }
            }
          },
          "data": {
            "$ref": "#/components/schemas/DemoEventData"
          }
        }
      },
      "DemoEventResponseUpdatedEvent": {
        "type": "object",
        "description": "An answer to the invitation to a meeting changed.",
        "required": [
          "meta",
          "data"
        ],
        "properties": {
          "meta": {
            "type": "object",
            "description": "About the event.",
            "required": [
              "event"
            ],
            "properties": {
              "event": {
                "type": "object",
                "description": "Which event it is, and when it happened.",
                "required": [
                  "action",
                  "apiVersion",
                  "createdAt"
                ],
                "properties": {
                  "action": {
                    "type": "string",
                    "const": "demo.event_response_updated",
                    "description": "The event's name."
                  },
                  "apiVersion": {
                    "$ref": "#/components/schemas/WebhookApiVersion"
                  },
                  "createdAt": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When the event happened."
                  }
                }
              }
            }
          },
          "data": {
            "$ref": "#/components/schemas/DemoEventData"
          }
        }
      },
      "RecordingEventAttributes": {
        "type": "object",
        "description": "What a recording event says of its recording, and of the meeting that was recorded. Ids of further objects in a CRM may come beside those named here.",
        "required": [
          "demoId",
          "token"
        ],
        "properties": {
          "demoId": {
            "type": "integer",
            "description": "The id of the recorded meeting, a number here although the API writes it as text.",
            "example": 1234
          },
          "token": {
            "$ref": "#/components/schemas/RecordingToken",
            "description": "The recording's token, with which its transcript is read. Not the meeting's."
          },
          "url": {
            "type": "string",
            "format": "uri",
            "description": "Where the recording can be watched in Demodesk."
          },
          "temporaryVideoUrl": {
            "type": [
              "string",
              "null"
            ],
            "description": "The video file itself, at an address that is good for a limited time."
          },
          "link": {
            "type": "string",
            "format": "uri",
            "description": "Where participants joined the meeting. Ends in the meeting's token.",
            "example": "https://demodesk.com/ABCDEFGH"
          },
          "name": {
            "type": "string",
            "description": "The meeting's name.",
            "example": "Meeting name"
          },
          "location": {
            "type": "string",
            "description": "Where the meeting took place.",
            "example": "https://demodesk.com/meet/alexander-popp"
          },
          "createdVia": {
            "type": "string",
            "description": "By what way the meeting came into being.",
            "example": "calendar_backsync"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was created."
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was last changed."
          },
          "eventTypeName": {
            "type": [
              "string",
              "null"
            ],
            "description": "The event type's name."
          },
          "playbookName": {
            "type": [
              "string",
              "null"
            ],
            "description": "The playbook's name."
          },
          "hostId": {
            "type": "integer",
            "description": "The host's user id, a number here although the API writes it as text.",
            "example": 9773
          },
          "hostEmail": {
            "type": [
              "string",
              "null"
            ],
            "description": "The host's email address.",
            "example": "alex@demodesk.com"
          },
          "salesforceEventId": {
            "$ref": "#/components/schemas/CrmId",
            "description": "The event in Salesforce that stands for the meeting, or null."
          },
          "hubspotMeetingId": {
            "$ref": "#/components/schemas/CrmId",
            "description": "The meeting in HubSpot, or null."
          },
          "pipedriveActivityId": {
            "$ref": "#/components/schemas/CrmId",
            "description": "The activity in Pipedrive that stands for the meeting, or null."
          }
        }
      },
      "RecordingEventData": {
        "type": "object",
        "description": "The recording that the event is about.",
        "required": [
          "id",
          "type",
          "attributes"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The recording's id."
          },
          "type": {
            "type": "string",
            "const": "recordings",
            "description": "Says that this is a recording."
          },
          "attributes": {
            "$ref": "#/components/schemas/RecordingEventAttributes"
          }
        }
      },
      "RecordingUploadedEvent": {
        "type": "object",
        "description": "A recording was uploaded.",
        "required": [
          "meta",
          "data"
        ],
        "properties": {
          "meta": {
            "type": "object",
            "description": "About the event.",
            "required": [
              "event"
            ],
            "properties": {
              "event": {
                "type": "object",
                "description": "Which event it is, and when it happened.",
                "required": [
                  "action",
                  "apiVersion",
                  "createdAt"
                ],
                "properties": {
                  "action": {
                    "type": "string",
                    "const": "recording.uploaded",
                    "description": "The event's name."
                  },
                  "apiVersion": {
                    "$ref": "#/components/schemas/WebhookApiVersion"
                  },
                  "createdAt": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When the event happened."
                  }
                }
              }
            }
          },
          "data": {
            "$ref": "#/components/schemas/RecordingEventData"
          }
        }
      },
      "RecordingTranscriptionPostprocessedEvent": {
        "type": "object",
        "description": "The transcript of a recording is finished.",
        "required": [
          "meta",
          "data"
        ],
        "properties": {
          "meta": {
            "type": "object",
            "description": "About the event.",
            "required": [
              "event"
            ],
            "properties": {
              "event": {
                "type": "object",
                "description": "Which event it is, and when it happened.",
                "required": [
                  "action",
                  "apiVersion",
                  "createdAt"
                ],
                "properties": {
                  "action": {
                    "type": "string",
                    "const": "recording.transcription_postprocessed",
                    "description": "The event's name."
                  },
                  "apiVersion": {
                    "$ref": "#/components/schemas/WebhookApiVersion"
                  },
                  "createdAt": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When the event happened."
                  }
                }
              }
            }
          },
          "data": {
            "$ref": "#/components/schemas/RecordingEventData"
          }
        }
      }
    },
    "parameters": {
      "companyId": {
        "name": "companyId",
        "in": "path",
        "required": true,
        "description": "The company's id, as creating the company answered it.",
        "schema": {
          "type": "string"
        },
        "example": "42"
      },
      "userId": {
        "name": "userId",
        "in": "path",
        "required": true,
        "description": "The user's id, as adding the user answered it.",
        "schema": {
          "$ref": "#/components/schemas/UserId"
        }
      },
      "meetingId": {
        "name": "meetingId",
        "in": "path",
        "required": true,
        "description": "The meeting's id, a number written as text. Not its token.",
        "schema": {
          "$ref": "#/components/schemas/MeetingId"
        }
      }
    }
  }
};
