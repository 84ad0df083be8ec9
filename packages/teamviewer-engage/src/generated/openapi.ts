// Generated from specs/teamviewer-engage by `npm run generate`. Do not edit: edit the spec.

/** The API's OpenAPI document, all references internal. */
export const openapi: Readonly<Record<string, unknown>> = {
  "openapi": "3.1.0",
  "info": {
    "title": "TeamViewer Engage API",
    "version": "1.9",
    "x-client-name": "TeamViewerEngage",
    "summary": "Customers, chat, co-browsing, appointments and reports.",
    "description": "The REST API of TeamViewer Engage, formerly Chatvisor: customers and the conversations with them, appointments, recordings, routing, co-browsing, reports.\n\nThe public reference shows no method, no path and no answer, and only labels in place of some names. What is concluded in their place is marked on each operation (`x-inferred`). A route that turns out to be another can be corrected by the caller.\n\n## Authentication\n\nAn administrator creates tokens in the settings, under Settings > Developer tools > API keys. A token goes with every request, either as a bearer token (`Authorization: Bearer myaccesstoken`) or in the URL (`?access_token=myaccesstoken`). Prefer the header: URLs end up in the logs of servers and proxies.\n\nThe operations under Tenants take the private key of a user instead, which is generated under Settings/API.\n\n## Lists\n\nA list that takes `PageinationAPIDTO`, as the reference spells it, has three flat query parameters, `offset`, `pageNumber` and `pageSize`, none of them needed, and answers `{ \"page\": 0, \"results\": [...] }`. How many items a page has when none is asked for is not documented, nor is how many it can have at most: a page with fewer than were asked for may be one that the service has cut. So only a page without items is the end, which costs a loop over a list one request more.\n\n## Webhooks\n\nAn administrator configures the addresses to which events are sent as they happen, each by an HTTP POST. The payload does not name its event: a new conversation and a change of status look the same. Give each webhook an address of its own."
  },
  "servers": [
    {
      "url": "https://app.chatvisor.com/rest/v1",
      "description": "As in the current reference."
    },
    {
      "url": "https://api.chatvisor.com/rest/v1",
      "description": "As in older pages and in the manual's examples."
    }
  ],
  "security": [
    {
      "Authorization": []
    },
    {
      "access_token": []
    }
  ],
  "tags": [
    {
      "name": "Customer Status",
      "description": "Lists and tags the customers who are active at the moment."
    },
    {
      "name": "Customer",
      "description": "People who come to your tenant through one of its channels, and who can send and receive messages there."
    },
    {
      "name": "Report Chat",
      "description": "Figures about chats."
    },
    {
      "name": "Resource",
      "description": "Recorded requests of websites for their resources."
    },
    {
      "name": "Chat",
      "description": "The chat on your website."
    },
    {
      "name": "Opening Hours",
      "description": "The opening hours of your tenant, which rules can refer to."
    },
    {
      "name": "Statistics",
      "description": "Statistics about LiveView and LiveChat."
    },
    {
      "name": "Report Realtime Metrics",
      "description": "Figures of this moment."
    },
    {
      "name": "Report CoBrowse",
      "description": "Figures about co-browsing."
    },
    {
      "name": "System Messages",
      "description": "Texts that the system sends by itself, by language."
    },
    {
      "name": "User",
      "description": "The users of your tenant."
    },
    {
      "name": "Report Agent",
      "description": "Figures about agents, and their times."
    },
    {
      "name": "Session",
      "description": "Recorded sessions of website visitors: the whole way through the website until the browser is closed."
    },
    {
      "name": "Report Rules",
      "description": "Figures about rules."
    },
    {
      "name": "Report Message",
      "description": "Figures about messages."
    },
    {
      "name": "JsError",
      "description": "Recorded JavaScript errors."
    },
    {
      "name": "Activity",
      "description": "What users did in the backend, from its log: messages they sent, customers they called."
    },
    {
      "name": "Report Session",
      "description": "Figures about sessions."
    },
    {
      "name": "CoBrowsing",
      "description": "Public links by which a session or a chat is joined."
    },
    {
      "name": "Team",
      "description": "Groups of users, to which a user can be added."
    },
    {
      "name": "Role",
      "description": "The roles that users can have."
    },
    {
      "name": "Report Session Metrics",
      "description": "Figures about the metrics of sessions."
    },
    {
      "name": "Report Visit",
      "description": "Figures about visits."
    },
    {
      "name": "Report Conference",
      "description": "Figures about conferences."
    },
    {
      "name": "Watchdogs",
      "description": "Triggers that send a notification when something happens."
    },
    {
      "name": "Routing Rules",
      "description": "Rules that route chats and calls, and the actions they take."
    },
    {
      "name": "Call Recording",
      "description": "Recordings of calls."
    },
    {
      "name": "Visit",
      "description": "Recorded visits: each is one access of the website."
    },
    {
      "name": "Tenants",
      "description": "All your tenants at once. These take the private key of a user, which is generated under Settings/API."
    },
    {
      "name": "Active Sessions",
      "description": "What customer support needs to know of the sessions that are going on."
    },
    {
      "name": "Message",
      "description": "Messages of the chat, from customers and to them."
    },
    {
      "name": "SLA Rules",
      "description": "Rules that watch over response times."
    },
    {
      "name": "Appointment",
      "description": "The appointments of each user."
    },
    {
      "name": "Public Links",
      "description": "Links that open a part of TeamViewer Engage in a browser. The reference lists them without a heading."
    }
  ],
  "paths": {
    "/customer/status/query/{query}": {
      "get": {
        "operationId": "activeCustomers/find",
        "tags": [
          "Customer Status"
        ],
        "summary": "Find an active customer",
        "description": "Looks for one customer. The words are compared with every field.",
        "x-source": "Customer Status / Query a Customer",
        "x-inferred": {
          "method": "Reading is taken to be GET.",
          "path": "The words of the tag, as Report Agent gives `/report/agent`, with one word more so that it cannot be mistaken for the path of a customer.",
          "response": "Concluded: one customer with the documented fields of an active one."
        },
        "parameters": [
          {
            "name": "query",
            "in": "path",
            "required": true,
            "description": "What to look for.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The customer who matches.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ActiveCustomer"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/customer/status/active": {
      "get": {
        "operationId": "activeCustomers/list",
        "tags": [
          "Customer Status"
        ],
        "summary": "List active customers",
        "description": "Lists the customers who are active. A token that belongs to a user shows only the customers assigned to that user.",
        "x-source": "Customer Status / Get a list of active customers.",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The words of the tag, as Report Agent gives `/report/agent`, with one word more so that it cannot be mistaken for the path of a customer.",
          "response": "The fields of an active customer are documented. That they come as a plain array is taken from the online times, another list without pages."
        },
        "responses": {
          "200": {
            "description": "The active customers.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/ActiveCustomer"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/customer/{customerId}/assign": {
      "put": {
        "operationId": "customers/assign",
        "tags": [
          "Customer"
        ],
        "summary": "Assign a customer to a user or a team",
        "description": "Give either a user or a team: they exclude each other.",
        "x-source": "Customer / Assign customer",
        "x-inferred": {
          "method": "What has the same effect when done twice is taken to be PUT.",
          "path": "The path of the item, followed by what is done.",
          "parameters": "The reference shows labels in place of the names, \"The id of the user\" and \"The id of the team\"; `userId` and `teamId` are what other operations call them.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "customerId",
            "in": "path",
            "required": true,
            "description": "The customer to assign.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c728b02502bc3f8ffe1"
          },
          {
            "name": "userId",
            "in": "query",
            "description": "The user to assign the customer to. Not together with `teamId`.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "teamId",
            "in": "query",
            "description": "The team to assign the customer to. Not together with `userId`.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/customer/{customerId}/status": {
      "put": {
        "operationId": "customers/setStatus",
        "tags": [
          "Customer"
        ],
        "summary": "Set the status of a customer",
        "description": "Sets by hand how far the customer's messages have been dealt with.",
        "x-source": "Customer / Set status",
        "x-inferred": {
          "method": "What has the same effect when done twice is taken to be PUT.",
          "path": "The path of the item, followed by the state.",
          "request": "The reference shows one value, \"UNREAD, UNRESOLVED, DONE\"; it is taken for three, of which one is sent.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "customerId",
            "in": "path",
            "required": true,
            "description": "The customer.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c728b02502bc3f8ffe1"
          }
        ],
        "requestBody": {
          "description": "The new status: a string, in JSON and therefore in quotation marks.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CustomerStatus"
              },
              "example": "UNRESOLVED"
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/customer": {
      "get": {
        "operationId": "customers/list",
        "tags": [
          "Customer"
        ],
        "summary": "List customers",
        "description": "Lists all customers of the tenant, page by page.",
        "x-source": "Customer / List all customers",
        "x-inferred": {
          "response": "The envelope is documented; the items are concluded from what creating one takes."
        },
        "x-pagination": {
          "style": "page",
          "page": "pageNumber",
          "first": 0,
          "items": "results"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/offset"
          },
          {
            "$ref": "#/components/parameters/pageNumber"
          },
          {
            "$ref": "#/components/parameters/pageSize"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of customers.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomerList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "post": {
        "operationId": "customers/create",
        "tags": [
          "Customer"
        ],
        "summary": "Create a customer",
        "description": "Creates a customer. Every field may be left out.",
        "x-source": "Customer / Create customer",
        "x-inferred": {
          "method": "Creating is taken to be POST.",
          "path": "The path of the list, which is known.",
          "response": "Concluded: creating answers what was created, with the fields that it takes."
        },
        "requestBody": {
          "description": "The customer to create.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CustomerCreate"
              },
              "example": {
                "id": "5c593c728b02502bc3f8ffe1",
                "email": "john.doe@example.com",
                "firstName": "John",
                "lastName": "Doe",
                "gender": "male",
                "externalId": "12345",
                "assignedUser": "testuser@chatvisor.com"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The customer created.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Customer"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/customer/{customerId}": {
      "get": {
        "operationId": "customers/get",
        "tags": [
          "Customer"
        ],
        "summary": "Get a customer",
        "description": "Reads one customer.",
        "x-source": "Customer / Retrieve a customer",
        "x-inferred": {
          "method": "Reading one item is taken to be GET.",
          "path": "The path of the list, which is known, followed by the id.",
          "response": "Concluded: the answer is the item, with the fields that creating one takes."
        },
        "parameters": [
          {
            "name": "customerId",
            "in": "path",
            "required": true,
            "description": "The customer to read.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c728b02502bc3f8ffe1"
          }
        ],
        "responses": {
          "200": {
            "description": "The customer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Customer"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/chat/agent": {
      "post": {
        "operationId": "reports.chat/agentMetrics",
        "tags": [
          "Report Chat"
        ],
        "summary": "Get agent metrics by conversation",
        "description": "Answers the metrics of the agents, divided by conversation.",
        "x-source": "Report Chat / Get agent metrics",
        "x-inferred": {
          "method": "Taken to be POST, as the agent report is.",
          "path": "The path of the chat report, followed by what it is about.",
          "request": "The names `from` and `to` of the dates are ours: the reference shows only their labels.",
          "response": "Not documented."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The time covered.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DateFilter"
              },
              "example": {
                "grouping": "LAST_7_DAYS"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/chat/message": {
      "get": {
        "operationId": "reports.chat/conversationMessages",
        "tags": [
          "Report Chat"
        ],
        "summary": "Get the messages of a conversation",
        "description": "Answers the messages of one conversation.",
        "x-source": "Report Chat / Get conversation messages",
        "x-inferred": {
          "method": "Reading is taken to be GET.",
          "path": "The path of the chat report, followed by what it is about.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "conversationId",
            "in": "query",
            "required": true,
            "description": "The conversation.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/chat": {
      "post": {
        "operationId": "reports.chat/get",
        "tags": [
          "Report Chat"
        ],
        "summary": "Get the chat report",
        "description": "Answers the figures asked for, over the time asked for.",
        "x-source": "Report Chat / Get Report",
        "x-inferred": {
          "method": "Taken to be POST, as the agent report is.",
          "path": "The words of the tag, Report Chat, in lower case and singular, as Report Agent gives `/report/agent`.",
          "request": "The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.",
          "response": "That the answer has `results` is concluded from the agent report."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The figures and the time to report on.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChatReportQuery"
              },
              "example": {
                "metrics": [],
                "dateFilter": {
                  "grouping": "LAST_7_DAYS"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The figures.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Report"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/chat/conversation": {
      "post": {
        "operationId": "reports.chat/conversationMetrics",
        "tags": [
          "Report Chat"
        ],
        "summary": "Get conversations with their metrics",
        "description": "Answers the conversations of a time, with what was measured of each.",
        "x-source": "Report Chat / Get conversation metrics",
        "x-inferred": {
          "method": "Taken to be POST, as the agent report is.",
          "path": "The path of the chat report, followed by what it is about.",
          "request": "The names `from` and `to` of the dates are ours: the reference shows only their labels.",
          "response": "Not documented."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The time covered.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DateFilter"
              },
              "example": {
                "grouping": "LAST_7_DAYS"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/resource": {
      "get": {
        "operationId": "resources/list",
        "tags": [
          "Resource"
        ],
        "summary": "List recorded resources",
        "description": "Lists all recorded resource requests, page by page.",
        "x-source": "Resource / List all Resources",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The word of the tag, Resource, in lower case, as Customer gives `/customer`.",
          "response": "The envelope is documented; its items are not."
        },
        "x-pagination": {
          "style": "page",
          "page": "pageNumber",
          "first": 0,
          "items": "results"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/offset"
          },
          {
            "$ref": "#/components/parameters/pageNumber"
          },
          {
            "$ref": "#/components/parameters/pageSize"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of recorded resource requests.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ResourceList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/resource/filter": {
      "post": {
        "operationId": "resources/filter",
        "tags": [
          "Resource"
        ],
        "summary": "Filter recorded resources",
        "description": "Finds the recorded resource requests that meet all the conditions. With `groupBy` they are grouped, and those of one name are averaged within their group.",
        "x-source": "Resource / Filter resources",
        "x-inferred": {
          "method": "A search that takes its conditions in the body is taken to be POST.",
          "path": "The path of the list, followed by `filter`.",
          "request": "The names `from` and `to` in `dateFilter` are ours: the reference shows only their labels.",
          "response": "Not documented."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The conditions.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ResourceFilter"
              },
              "example": {
                "resourceName": "main.js",
                "visitorIds": [
                  "5c593c728b02502bc3f8ffe1"
                ],
                "statusCode": 0,
                "dateFilter": {
                  "grouping": "LAST_7_DAYS"
                },
                "groupBy": "RESOURCE_NAME"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/chat/visibility": {
      "get": {
        "operationId": "chat/visibility",
        "tags": [
          "Chat"
        ],
        "summary": "Tell whether the chat is visible",
        "description": "Reads whether the chat is shown.",
        "x-source": "Chat / Get Visibility Status",
        "x-inferred": {
          "path": "The word of the tag, followed by the state.",
          "response": "Not documented."
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "put": {
        "operationId": "chat/setVisibility",
        "tags": [
          "Chat"
        ],
        "summary": "Show or hide the chat",
        "description": "Sets whether the chat is shown.",
        "x-source": "Chat / Set Chat Visibility",
        "x-inferred": {
          "method": "What has the same effect when done twice is taken to be PUT.",
          "path": "The path of the state that it sets.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "visible",
            "in": "query",
            "required": true,
            "description": "Whether the chat is to be shown.",
            "schema": {
              "type": "boolean"
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/opening/hour": {
      "get": {
        "operationId": "openingHours/list",
        "tags": [
          "Opening Hours"
        ],
        "summary": "List opening hours",
        "description": "Reads the opening hours of the tenant. It takes no id, so that all are answered.",
        "x-source": "Opening Hours / Retrieve Opening Hours",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The words of the tag, Opening Hours, in lower case and singular, as Report Agent gives `/report/agent`.",
          "response": "Taken to be a plain array of the items, with the fields that creating one takes: no page is asked for, and the online times, a list without pages too, are one."
        },
        "responses": {
          "200": {
            "description": "The opening hours.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/OpeningHours"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "post": {
        "operationId": "openingHours/create",
        "tags": [
          "Opening Hours"
        ],
        "summary": "Add opening hours",
        "description": "Adds opening hours to the tenant.",
        "x-source": "Opening Hours / Add new opening hours",
        "x-inferred": {
          "method": "Creating is taken to be POST.",
          "path": "The path of the list.",
          "response": "Concluded: creating answers what was created, with the fields that it takes."
        },
        "requestBody": {
          "description": "The opening hours to add.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/OpeningHoursCreate"
              },
              "example": {
                "name": "Name of the opening hours",
                "id": "string",
                "timezoneOffset": 1,
                "conditions": [],
                "holidays": []
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The opening hours added.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OpeningHours"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/statistic/liveview": {
      "get": {
        "operationId": "statistics/liveView",
        "tags": [
          "Statistics"
        ],
        "summary": "Get statistics about LiveView",
        "description": "Answers statistics about the LiveView sessions of a time.",
        "x-source": "Statistics / LiveView",
        "x-inferred": {
          "method": "Reading is taken to be GET.",
          "path": "The word of the tag in the singular, followed by the subject.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "required": true,
            "description": "Start of the time covered, in milliseconds since 1970.",
            "schema": {
              "type": "integer",
              "format": "unixtime-ms"
            },
            "example": 1553593383000
          },
          {
            "name": "to",
            "in": "query",
            "required": true,
            "description": "End of the time covered, in milliseconds since 1970.",
            "schema": {
              "type": "integer",
              "format": "unixtime-ms"
            },
            "example": 1553593383000
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/statistic/livechat": {
      "get": {
        "operationId": "statistics/liveChat",
        "tags": [
          "Statistics"
        ],
        "summary": "Get statistics about LiveChat",
        "description": "Answers statistics about the LiveChat conversations of a time.",
        "x-source": "Statistics / LiveChat",
        "x-inferred": {
          "method": "Reading is taken to be GET.",
          "path": "The word of the tag in the singular, followed by the subject.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "required": true,
            "description": "Start of the time covered, in milliseconds since 1970.",
            "schema": {
              "type": "integer",
              "format": "unixtime-ms"
            },
            "example": 1553593383000
          },
          {
            "name": "to",
            "in": "query",
            "required": true,
            "description": "End of the time covered, in milliseconds since 1970.",
            "schema": {
              "type": "integer",
              "format": "unixtime-ms"
            },
            "example": 1553593383000
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/realtime/metric": {
      "post": {
        "operationId": "reports.realtime/get",
        "tags": [
          "Report Realtime Metrics"
        ],
        "summary": "Get the realtime report",
        "description": "Answers the figures asked for as they are at the moment.",
        "x-source": "Report Realtime Metrics / Get Report",
        "x-inferred": {
          "method": "Taken to be POST, as the agent report is.",
          "path": "The words of the tag, Report Realtime Metrics, in lower case and singular, as Report Agent gives `/report/agent`.",
          "request": "The members of a metric are those of the agent report: the reference shows none.",
          "response": "That the answer has `results` is concluded from the agent report."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The figures to report.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RealtimeReportQuery"
              },
              "example": {
                "metrics": []
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The figures.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Report"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/cobrowse": {
      "post": {
        "operationId": "reports.coBrowse/get",
        "tags": [
          "Report CoBrowse"
        ],
        "summary": "Get the co-browsing report",
        "description": "Answers the figures asked for, over the time asked for.",
        "x-source": "Report CoBrowse / Get Report",
        "x-inferred": {
          "method": "Taken to be POST, as the agent report is.",
          "path": "The words of the tag, Report CoBrowse, in lower case and singular, as Report Agent gives `/report/agent`.",
          "request": "The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.",
          "response": "That the answer has `results` is concluded from the agent report."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The figures and the time to report on.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CoBrowseReportQuery"
              },
              "example": {
                "metrics": [],
                "dateFilter": {
                  "grouping": "LAST_7_DAYS"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The figures.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Report"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/cobrowse/table": {
      "post": {
        "operationId": "reports.coBrowse/table",
        "tags": [
          "Report CoBrowse"
        ],
        "summary": "Get the co-browsing report as a table",
        "description": "Answers the figures asked for, over the time asked for, in the form of a table.",
        "x-source": "Report CoBrowse / Get Cobrowse table reports",
        "x-inferred": {
          "method": "Taken to be POST, as the agent report is.",
          "path": "The path of the report, followed by its form.",
          "request": "The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.",
          "response": "Not documented."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The figures and the time to report on.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CoBrowseReportQuery"
              },
              "example": {
                "metrics": [],
                "dateFilter": {
                  "grouping": "LAST_7_DAYS"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/system/message/language/{language}": {
      "delete": {
        "operationId": "systemMessages/deleteLanguage",
        "tags": [
          "System Messages"
        ],
        "summary": "Delete a language",
        "description": "Deletes all system messages of one language.",
        "x-source": "System Messages / Delete languages",
        "x-inferred": {
          "method": "Deleting is taken to be DELETE.",
          "path": "The words of the tag, System Messages, in the singular, followed by `language` and its key.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "language",
            "in": "path",
            "required": true,
            "description": "Key of the language to delete.",
            "schema": {
              "type": "string"
            },
            "example": "en"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/system/message/language/{language}/message": {
      "get": {
        "operationId": "systemMessages/list",
        "tags": [
          "System Messages"
        ],
        "summary": "List the system messages of a language",
        "description": "Lists the system messages of one language. The reference repeats here that it answers the language keys, which is another operation's text.",
        "x-source": "System Messages / Get messages of language",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The words of the tag, System Messages, in the singular, followed by `language` and its key, followed by what is listed.",
          "response": "Taken to be a plain array of the items, with the fields that creating one takes: no page is asked for, and the online times, a list without pages too, are one."
        },
        "parameters": [
          {
            "name": "language",
            "in": "path",
            "required": true,
            "description": "Key of the language.",
            "schema": {
              "type": "string"
            },
            "example": "en"
          }
        ],
        "responses": {
          "200": {
            "description": "The messages of the language.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/SystemMessage"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/system/message": {
      "put": {
        "operationId": "systemMessages/createOrReplace",
        "tags": [
          "System Messages"
        ],
        "summary": "Create or replace a system message",
        "description": "Creates a message. One that has the same id already is replaced.",
        "x-source": "System Messages / Create/Replace system message",
        "x-inferred": {
          "method": "What creates or replaces is taken to be PUT.",
          "path": "The words of the tag, System Messages, in lower case and singular, as Report Agent gives `/report/agent`.",
          "response": "Concluded: the answer is the message, with the fields that creating one takes."
        },
        "requestBody": {
          "description": "The message.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SystemMessageCreate"
              },
              "example": {
                "message": "Hello world",
                "id": "helloworld",
                "language": "en"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The message as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SystemMessage"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/system/message/language": {
      "get": {
        "operationId": "systemMessages/languages",
        "tags": [
          "System Messages"
        ],
        "summary": "List the languages",
        "description": "Lists the keys of the languages for which there are system messages.",
        "x-source": "System Messages / Get languages",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The words of the tag, System Messages, in the singular, followed by what is listed.",
          "response": "Taken to be a plain array of keys, as the online times are a plain array, another list without pages."
        },
        "responses": {
          "200": {
            "description": "The language keys.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "example": [
                  "en"
                ]
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/user/{userId}": {
      "get": {
        "operationId": "users/get",
        "tags": [
          "User"
        ],
        "summary": "Get a user",
        "description": "Reads one user.",
        "x-source": "User / Retrieve a user",
        "x-inferred": {
          "method": "Reading one item is taken to be GET.",
          "path": "The path of the list, followed by the id.",
          "response": "Concluded: the answer is the item, with the fields that creating one takes."
        },
        "parameters": [
          {
            "name": "userId",
            "in": "path",
            "required": true,
            "description": "The user to read.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The user.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/User"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "delete": {
        "operationId": "users/delete",
        "tags": [
          "User"
        ],
        "summary": "Delete a user",
        "description": "Deletes one user.",
        "x-source": "User / Delete a user",
        "x-inferred": {
          "method": "Deleting is taken to be DELETE.",
          "path": "The path of the list, followed by the id.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "userId",
            "in": "path",
            "required": true,
            "description": "The user to delete.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/user": {
      "get": {
        "operationId": "users/list",
        "tags": [
          "User"
        ],
        "summary": "List users",
        "description": "Lists all users of the tenant, page by page.",
        "x-source": "User / List all users",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The word of the tag, User, in lower case, as Customer gives `/customer`.",
          "response": "The envelope is documented; the items are concluded from what creating one takes."
        },
        "x-pagination": {
          "style": "page",
          "page": "pageNumber",
          "first": 0,
          "items": "results"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/offset"
          },
          {
            "$ref": "#/components/parameters/pageNumber"
          },
          {
            "$ref": "#/components/parameters/pageSize"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of users.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UserList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "post": {
        "operationId": "users/create",
        "tags": [
          "User"
        ],
        "summary": "Create a user",
        "description": "Creates a user. Only the e-mail address has to be given.",
        "x-source": "User / Create a new user",
        "x-inferred": {
          "method": "Creating is taken to be POST.",
          "path": "The path of the list.",
          "response": "Concluded: creating answers what was created, with the fields that it takes."
        },
        "requestBody": {
          "description": "The user to create.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UserCreate"
              },
              "example": {
                "externalId": "5c593c728b02502bc3f8ffe1",
                "email": "john.doe@example.com",
                "displayName": "Stephen Brown",
                "description": "Responsible for usecase X",
                "roleId": "5c593c728b02502bc3f8ffe1",
                "password": "Password123",
                "tags": [
                  "sales"
                ],
                "mcoEnabled": true,
                "admin": true
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The user created.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/User"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/user/{userId}/role": {
      "put": {
        "operationId": "users/assignRole",
        "tags": [
          "User"
        ],
        "summary": "Give a user a role",
        "description": "Adds the user to a role that exists already.",
        "x-source": "User / Assign a user to a role",
        "x-inferred": {
          "method": "What has the same effect when done twice is taken to be PUT.",
          "path": "The path of the user, followed by what is assigned.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "userId",
            "in": "path",
            "required": true,
            "description": "The user who is to have the role.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "roleId",
            "in": "query",
            "required": true,
            "description": "The role.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/user/tag": {
      "put": {
        "operationId": "users/assignTag",
        "tags": [
          "User"
        ],
        "summary": "Give a user a tag",
        "description": "Adds a tag to the user with this e-mail address.",
        "x-source": "User / Assign tag to user",
        "x-inferred": {
          "method": "What has the same effect when done twice is taken to be PUT.",
          "path": "The path of the list, followed by what is assigned: the user is in the query.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "userEmail",
            "in": "query",
            "required": true,
            "description": "E-mail address of the user.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "tag",
            "in": "query",
            "required": true,
            "description": "The tag.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/agent": {
      "post": {
        "operationId": "reports.agent/get",
        "tags": [
          "Report Agent"
        ],
        "summary": "Get the agent report",
        "description": "Answers how long the agents were online or logged in, in seconds, day by day.",
        "x-source": "Report Agent / Get Report",
        "x-inferred": {
          "request": "The names `from` and `to` in `dateFilter` are ours: the reference shows only their labels."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The figures and the time to report on.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AgentReportQuery"
              },
              "example": {
                "metrics": [
                  {
                    "metricName": "ONLINE_TIME",
                    "groupBy": "AGENT"
                  }
                ],
                "dateFilter": {
                  "grouping": "LAST_7_DAYS"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The figures.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgentReport"
                },
                "example": {
                  "results": {
                    "2020/10/30": {
                      "agent1@example.com": "205",
                      "agent2@example.com": "411"
                    },
                    "2020/11/01": {
                      "agent1@example.com": "205"
                    },
                    "2020/11/02": {
                      "agent1@example.com": "25"
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/agent/times/login": {
      "post": {
        "operationId": "reports.agent/loginTimes",
        "tags": [
          "Report Agent"
        ],
        "summary": "Get the times agents were logged in",
        "description": "Answers for each agent from when to when they were logged in.",
        "x-source": "Report Agent / Get agent login times",
        "x-inferred": {
          "path": "As the online times, whose path is known.",
          "request": "The names `from` and `to` of the dates are ours: the reference shows only their labels.",
          "response": "Taken to be of the same form as the online times, which are documented."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The time covered.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DateFilter"
              },
              "example": {
                "grouping": "LAST_7_DAYS"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The times, agent by agent.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/AgentTimes"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/agent/times/online": {
      "post": {
        "operationId": "reports.agent/onlineTimes",
        "tags": [
          "Report Agent"
        ],
        "summary": "Get the times agents were online",
        "description": "Answers for each agent from when to when they were online.",
        "x-source": "Report Agent / Get agent online times",
        "x-inferred": {
          "request": "The names `from` and `to` of the dates are ours: the reference shows only their labels."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The time covered.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DateFilter"
              },
              "example": {
                "grouping": "LAST_7_DAYS"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The times, agent by agent.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/AgentTimes"
                  }
                },
                "example": [
                  {
                    "userId": "agent1@example.com",
                    "timeRanges": [
                      {
                        "start": "2020-10-31T23:00:00.794Z",
                        "end": "2020-10-31T23:03:25.794Z"
                      },
                      {
                        "start": "2020-11-01T23:00:00.794Z",
                        "end": "2020-11-01T23:00:25.794Z"
                      },
                      {
                        "start": "2020-10-29T23:00:00.794Z",
                        "end": "2020-10-29T23:03:25.794Z"
                      }
                    ],
                    "sumMinutes": 6
                  },
                  {
                    "userId": "agent2@example.com",
                    "timeRanges": [
                      {
                        "start": "2020-10-29T23:00:00.794Z",
                        "end": "2020-10-29T23:06:50.794Z"
                      }
                    ],
                    "sumMinutes": 6
                  }
                ]
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/session/{sessionId}": {
      "get": {
        "operationId": "sessions/get",
        "tags": [
          "Session"
        ],
        "summary": "Get a session",
        "description": "Reads one recorded session.",
        "x-source": "Session / Retrieve a session",
        "x-inferred": {
          "method": "Reading one item is taken to be GET.",
          "path": "The path of the list, followed by the id.",
          "response": "Concluded: the answer is the item, of whose fields nothing but the id is concluded."
        },
        "parameters": [
          {
            "name": "sessionId",
            "in": "path",
            "required": true,
            "description": "The session to read.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The session.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Session"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "delete": {
        "operationId": "sessions/delete",
        "tags": [
          "Session"
        ],
        "summary": "Delete a session",
        "description": "Deletes one recorded session.",
        "x-source": "Session / Delete a session",
        "x-inferred": {
          "method": "Deleting is taken to be DELETE.",
          "path": "The path of the list, followed by the id.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "sessionId",
            "in": "path",
            "required": true,
            "description": "The session to delete.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/session": {
      "get": {
        "operationId": "sessions/list",
        "tags": [
          "Session"
        ],
        "summary": "List sessions",
        "description": "Lists all recorded sessions, page by page.",
        "x-source": "Session / List all sessions",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The word of the tag, Session, in lower case, as Customer gives `/customer`.",
          "response": "The envelope is documented; its items are not."
        },
        "x-pagination": {
          "style": "page",
          "page": "pageNumber",
          "first": 0,
          "items": "results"
        },
        "parameters": [
          {
            "name": "unused",
            "in": "query",
            "required": true,
            "description": "The reference demands this parameter and does not say what for; its name says that it is not used.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/offset"
          },
          {
            "$ref": "#/components/parameters/pageNumber"
          },
          {
            "$ref": "#/components/parameters/pageSize"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of recorded sessions.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SessionList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/session/filter": {
      "post": {
        "operationId": "sessions/filter",
        "tags": [
          "Session"
        ],
        "summary": "Find sessions by tags",
        "description": "Finds the recorded sessions that carry certain tags.",
        "x-source": "Session / Find sessions by tags filter",
        "x-inferred": {
          "method": "A search that takes its conditions in the body is taken to be POST.",
          "path": "The path of the list, followed by `filter`.",
          "request": "The reference does not show the members of `Pageable`; they are those of Spring, where the name is from.",
          "response": "Not documented."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The tags, and which page of the matches to answer.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SessionSearch"
              },
              "example": {
                "pageable": {
                  "page": 0,
                  "size": 20
                },
                "tagFilter": {}
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/rule": {
      "post": {
        "operationId": "reports.rule/get",
        "tags": [
          "Report Rules"
        ],
        "summary": "Get the rule report",
        "description": "Answers the figures asked for, over the time asked for.",
        "x-source": "Report Rules / Get Report",
        "x-inferred": {
          "method": "Taken to be POST, as the agent report is.",
          "path": "The words of the tag, Report Rules, in lower case and singular, as Report Agent gives `/report/agent`.",
          "request": "The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.",
          "response": "That the answer has `results` is concluded from the agent report."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The figures and the time to report on.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RuleReportQuery"
              },
              "example": {
                "metrics": [],
                "dateFilter": {
                  "grouping": "LAST_7_DAYS"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The figures.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Report"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/message": {
      "post": {
        "operationId": "reports.message/get",
        "tags": [
          "Report Message"
        ],
        "summary": "Get the message report",
        "description": "Answers the figures asked for, over the time asked for.",
        "x-source": "Report Message / Get Report",
        "x-inferred": {
          "method": "Taken to be POST, as the agent report is.",
          "path": "The words of the tag, Report Message, in lower case and singular, as Report Agent gives `/report/agent`.",
          "request": "The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.",
          "response": "That the answer has `results` is concluded from the agent report."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The figures and the time to report on.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MessageReportQuery"
              },
              "example": {
                "metrics": [],
                "dateFilter": {
                  "grouping": "LAST_7_DAYS"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The figures.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Report"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/jserror": {
      "get": {
        "operationId": "jsErrors/list",
        "tags": [
          "JsError"
        ],
        "summary": "List JavaScript errors",
        "description": "Lists all recorded JavaScript errors, page by page.",
        "x-source": "JsError / List all JsErrors",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The word of the tag, JsError, in lower case, as Customer gives `/customer`.",
          "response": "The envelope is documented; its items are not."
        },
        "x-pagination": {
          "style": "page",
          "page": "pageNumber",
          "first": 0,
          "items": "results"
        },
        "parameters": [
          {
            "name": "filter",
            "in": "query",
            "required": true,
            "description": "The reference demands this parameter and does not say what for.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/offset"
          },
          {
            "$ref": "#/components/parameters/pageNumber"
          },
          {
            "$ref": "#/components/parameters/pageSize"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of recorded JavaScript errors.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/JsErrorList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/jserror/filter": {
      "post": {
        "operationId": "jsErrors/filter",
        "tags": [
          "JsError"
        ],
        "summary": "Filter JavaScript errors",
        "description": "Finds the recorded JavaScript errors that meet all the conditions.",
        "x-source": "JsError / Filter JSErrors",
        "x-inferred": {
          "method": "A search that takes its conditions in the body is taken to be POST.",
          "path": "The path of the list, followed by `filter`.",
          "request": "Where the reference shows a label with a space in it, that label is the name, as it is in the reference's own sample; the names `from` and `to` in `dateFilter` are ours.",
          "response": "Not documented."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The conditions.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/JsErrorFilter"
              },
              "example": {
                "sessionId filter": "5c593c728b02502bc3f8ffe1",
                "visitorId filter": [
                  "5c593c728b02502bc3f8ffe1"
                ],
                "dateFilter": {
                  "grouping": "LAST_7_DAYS"
                },
                "fileName": "main.js"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/activity/call": {
      "get": {
        "operationId": "activities/call",
        "tags": [
          "Activity"
        ],
        "summary": "List calls",
        "description": "Lists the events that occur when a user calls a customer, page by page.",
        "x-source": "Activity / Call",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The word of the tag, followed by the subject.",
          "parameters": "The reference shows one parameter of type `Pageable`; its members are those of Spring, where the name is from.",
          "response": "The entries are documented; the envelope is taken from the other lists."
        },
        "x-pagination": {
          "style": "page",
          "page": "page",
          "first": 0,
          "items": "results"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/page"
          },
          {
            "$ref": "#/components/parameters/size"
          },
          {
            "$ref": "#/components/parameters/sort"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of events.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CallActivityList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/activity/livechat": {
      "get": {
        "operationId": "activities/liveChat",
        "tags": [
          "Activity"
        ],
        "summary": "List sent messages",
        "description": "Lists the events that occur when a user sends a message, page by page.",
        "x-source": "Activity / LiveChat",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The word of the tag, followed by the subject.",
          "parameters": "The reference shows one parameter of type `Pageable`; its members are those of Spring, where the name is from.",
          "response": "The entries are documented; the envelope is taken from the other lists."
        },
        "x-pagination": {
          "style": "page",
          "page": "page",
          "first": 0,
          "items": "results"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/page"
          },
          {
            "$ref": "#/components/parameters/size"
          },
          {
            "$ref": "#/components/parameters/sort"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of events.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChatActivityList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/activity/status": {
      "get": {
        "operationId": "activities/status",
        "tags": [
          "Activity"
        ],
        "summary": "List status changes",
        "description": "Lists the changes of customers' status, such as when a user sets it to `DONE`, page by page.",
        "x-source": "Activity / Status",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The word of the tag, followed by the subject.",
          "parameters": "The reference shows one parameter of type `Pageable`; its members are those of Spring, where the name is from.",
          "response": "The entries are documented; the envelope is taken from the other lists."
        },
        "x-pagination": {
          "style": "page",
          "page": "page",
          "first": 0,
          "items": "results"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/page"
          },
          {
            "$ref": "#/components/parameters/size"
          },
          {
            "$ref": "#/components/parameters/sort"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of events.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StatusActivityList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/activity/liveview": {
      "get": {
        "operationId": "activities/liveView",
        "tags": [
          "Activity"
        ],
        "summary": "List co-browsing events",
        "description": "Lists the events of co-browsing, such as the start of a session, page by page.",
        "x-source": "Activity / LiveView",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The word of the tag, followed by the subject.",
          "parameters": "The reference shows one parameter of type `Pageable`; its members are those of Spring, where the name is from.",
          "response": "The entries are documented; the envelope is taken from the other lists."
        },
        "x-pagination": {
          "style": "page",
          "page": "page",
          "first": 0,
          "items": "results"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/page"
          },
          {
            "$ref": "#/components/parameters/size"
          },
          {
            "$ref": "#/components/parameters/sort"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of events.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LiveViewActivityList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/session": {
      "post": {
        "operationId": "reports.session/get",
        "tags": [
          "Report Session"
        ],
        "summary": "Get the session report",
        "description": "Answers the figures asked for, over the time asked for.",
        "x-source": "Report Session / Get Report",
        "x-inferred": {
          "method": "Taken to be POST, as the agent report is.",
          "path": "The words of the tag, Report Session, in lower case and singular, as Report Agent gives `/report/agent`.",
          "request": "The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.",
          "response": "That the answer has `results` is concluded from the agent report."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The figures and the time to report on.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SessionReportQuery"
              },
              "example": {
                "metrics": [],
                "dateFilter": {
                  "grouping": "LAST_7_DAYS"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The figures.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Report"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/cobrowsing/link": {
      "get": {
        "operationId": "coBrowsing/createLinkPair",
        "tags": [
          "CoBrowsing"
        ],
        "summary": "Create two links for Universal CoBrowsing",
        "description": "Answers two links to a Universal CoBrowsing session with a random id: one for its host, one for whoever is to join. Every call makes another session.",
        "x-source": "CoBrowsing / Generate a link-pair for Universal CoBrowsing",
        "x-inferred": {
          "method": "Taken to be GET, as the two LiveView links are whose method is known.",
          "path": "The word of the tag, followed by `link`.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "url",
            "in": "query",
            "required": true,
            "description": "Address at which the session is to start.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "userEmail",
            "in": "query",
            "description": "E-mail address of the user of the tenant who hosts the session.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/team/{teamId}": {
      "get": {
        "operationId": "teams/get",
        "tags": [
          "Team"
        ],
        "summary": "Get a team",
        "description": "Reads one team.",
        "x-source": "Team / Retrieve a team",
        "x-inferred": {
          "method": "Reading one item is taken to be GET.",
          "path": "The path of the list, followed by the id.",
          "response": "Concluded: the answer is the item, with the fields that creating one takes."
        },
        "parameters": [
          {
            "name": "teamId",
            "in": "path",
            "required": true,
            "description": "The team to read.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c728b02502bc3f8ffe1"
          }
        ],
        "responses": {
          "200": {
            "description": "The team.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Team"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "delete": {
        "operationId": "teams/delete",
        "tags": [
          "Team"
        ],
        "summary": "Delete a team",
        "description": "Deletes one team.",
        "x-source": "Team / Delete a team",
        "x-inferred": {
          "method": "Deleting is taken to be DELETE.",
          "path": "The path of the list, followed by the id.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "teamId",
            "in": "path",
            "required": true,
            "description": "The team to delete.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c728b02502bc3f8ffe1"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/team/tag": {
      "put": {
        "operationId": "teams/assignTag",
        "tags": [
          "Team"
        ],
        "summary": "Give a team a tag",
        "description": "Adds a tag to a team.",
        "x-source": "Team / Assign tag to team",
        "x-inferred": {
          "method": "What has the same effect when done twice is taken to be PUT.",
          "path": "The path of the list, followed by what is assigned: the team is in the query.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "teamId",
            "in": "query",
            "required": true,
            "description": "The team.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "tag",
            "in": "query",
            "required": true,
            "description": "The tag.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/team/{teamId}/availability": {
      "get": {
        "operationId": "teams/availability",
        "tags": [
          "Team"
        ],
        "summary": "Tell whether a team is available",
        "description": "Reads the availability of one team.",
        "x-source": "Team / Retrieve the availability status of a team",
        "x-inferred": {
          "method": "Reading a state is taken to be GET.",
          "path": "The path of the item, followed by the state.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "teamId",
            "in": "path",
            "required": true,
            "description": "The team.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c728b02502bc3f8ffe1"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/team": {
      "get": {
        "operationId": "teams/list",
        "tags": [
          "Team"
        ],
        "summary": "List teams",
        "description": "Lists all teams of the tenant, page by page.",
        "x-source": "Team / List all teams",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The word of the tag, Team, in lower case, as Customer gives `/customer`.",
          "response": "The envelope is documented; the items are concluded from what creating one takes."
        },
        "x-pagination": {
          "style": "page",
          "page": "pageNumber",
          "first": 0,
          "items": "results"
        },
        "parameters": [
          {
            "name": "unused",
            "in": "query",
            "required": true,
            "description": "The reference demands this parameter and does not say what for; its name says that it is not used.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/offset"
          },
          {
            "$ref": "#/components/parameters/pageNumber"
          },
          {
            "$ref": "#/components/parameters/pageSize"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of teams.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TeamList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "post": {
        "operationId": "teams/create",
        "tags": [
          "Team"
        ],
        "summary": "Create a team",
        "description": "Creates a team. Every field may be left out.",
        "x-source": "Team / Create a team",
        "x-inferred": {
          "method": "Creating is taken to be POST.",
          "path": "The path of the list.",
          "response": "Concluded: creating answers what was created, with the fields that it takes."
        },
        "requestBody": {
          "description": "The team to create.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TeamCreate"
              },
              "example": {
                "id": "5c593c728b02502bc3f8ffe1",
                "name": "Product X experts",
                "members": [
                  "john.doe@example.com"
                ],
                "tags": [
                  "sales"
                ]
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The team created.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Team"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/team/{teamId}/user": {
      "put": {
        "operationId": "teams/addUser",
        "tags": [
          "Team"
        ],
        "summary": "Add a user to a team",
        "description": "Adds a user to a team that exists already.",
        "x-source": "Team / Add user",
        "x-inferred": {
          "method": "What has the same effect when done twice is taken to be PUT.",
          "path": "The path of the team, followed by what is added.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "teamId",
            "in": "path",
            "required": true,
            "description": "The team.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c728b02502bc3f8ffe1"
          },
          {
            "name": "userId",
            "in": "query",
            "required": true,
            "description": "The user to add.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/role/{roleId}": {
      "get": {
        "operationId": "roles/get",
        "tags": [
          "Role"
        ],
        "summary": "Get a role",
        "description": "Reads one role.",
        "x-source": "Role / Retrieve a role",
        "x-inferred": {
          "method": "Reading one item is taken to be GET.",
          "path": "The path of the list, followed by the id.",
          "response": "Concluded: the answer is the item, of whose fields nothing but the id is concluded."
        },
        "parameters": [
          {
            "name": "roleId",
            "in": "path",
            "required": true,
            "description": "The role to read.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c728b02502bc3f8ffe1"
          }
        ],
        "responses": {
          "200": {
            "description": "The role.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Role"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "delete": {
        "operationId": "roles/delete",
        "tags": [
          "Role"
        ],
        "summary": "Delete a role",
        "description": "Deletes one role.",
        "x-source": "Role / Delete a role",
        "x-inferred": {
          "method": "Deleting is taken to be DELETE.",
          "path": "The path of the list, followed by the id.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "roleId",
            "in": "path",
            "required": true,
            "description": "The role to delete.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c728b02502bc3f8ffe1"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/role": {
      "get": {
        "operationId": "roles/list",
        "tags": [
          "Role"
        ],
        "summary": "List roles",
        "description": "Lists all roles that are defined, page by page.",
        "x-source": "Role / List all defined roles",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The word of the tag, Role, in lower case, as Customer gives `/customer`.",
          "response": "The envelope is documented; its items are not."
        },
        "x-pagination": {
          "style": "page",
          "page": "pageNumber",
          "first": 0,
          "items": "results"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/offset"
          },
          {
            "$ref": "#/components/parameters/pageNumber"
          },
          {
            "$ref": "#/components/parameters/pageSize"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of roles.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RoleList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/session/metric": {
      "post": {
        "operationId": "reports.sessionMetrics/get",
        "tags": [
          "Report Session Metrics"
        ],
        "summary": "Get the session metrics report",
        "description": "Answers the figures asked for, over the time asked for.",
        "x-source": "Report Session Metrics / Get Report",
        "x-inferred": {
          "method": "Taken to be POST, as the agent report is.",
          "path": "The words of the tag, Report Session Metrics, in lower case and singular, as Report Agent gives `/report/agent`.",
          "request": "The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.",
          "response": "That the answer has `results` is concluded from the agent report."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The figures and the time to report on.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SessionMetricReasonReportQuery"
              },
              "example": {
                "metrics": [],
                "dateFilter": {
                  "grouping": "LAST_7_DAYS"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The figures.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Report"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/visit/table": {
      "post": {
        "operationId": "reports.visit/table",
        "tags": [
          "Report Visit"
        ],
        "summary": "Get the visit report as a table",
        "description": "Answers the figures asked for, over the time asked for, in the form of a table.",
        "x-source": "Report Visit / Get visit table reports",
        "x-inferred": {
          "method": "Taken to be POST, as the agent report is.",
          "path": "The path of the report, followed by its form.",
          "request": "The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.",
          "response": "Not documented."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The figures and the time to report on.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/VisitReportQuery"
              },
              "example": {
                "metrics": [],
                "dateFilter": {
                  "grouping": "LAST_7_DAYS"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/visit": {
      "post": {
        "operationId": "reports.visit/get",
        "tags": [
          "Report Visit"
        ],
        "summary": "Get the visit report",
        "description": "Answers the figures asked for, over the time asked for.",
        "x-source": "Report Visit / Get Visit Report",
        "x-inferred": {
          "method": "Taken to be POST, as the agent report is.",
          "path": "The words of the tag, Report Visit, in lower case and singular, as Report Agent gives `/report/agent`.",
          "request": "The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.",
          "response": "That the answer has `results` is concluded from the agent report."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The figures and the time to report on.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/VisitReportQuery"
              },
              "example": {
                "metrics": [],
                "dateFilter": {
                  "grouping": "LAST_7_DAYS"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The figures.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Report"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/report/conference": {
      "post": {
        "operationId": "reports.conference/get",
        "tags": [
          "Report Conference"
        ],
        "summary": "Get the conference report",
        "description": "Answers the figures asked for, over the time asked for.",
        "x-source": "Report Conference / Get Report",
        "x-inferred": {
          "method": "Taken to be POST, as the agent report is.",
          "path": "The words of the tag, Report Conference, in lower case and singular, as Report Agent gives `/report/agent`.",
          "request": "The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.",
          "response": "That the answer has `results` is concluded from the agent report."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "The figures and the time to report on.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ConferenceReportQuery"
              },
              "example": {
                "metrics": [],
                "dateFilter": {
                  "grouping": "LAST_7_DAYS"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The figures.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Report"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/watchdog": {
      "get": {
        "operationId": "watchdogs/list",
        "tags": [
          "Watchdogs"
        ],
        "summary": "List watchdogs",
        "description": "Reads the watchdogs of the tenant. It takes no id, so that all are answered.",
        "x-source": "Watchdogs / Retrieve Watchdog",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The word of the tag, Watchdogs, in lower case and singular, as Customer gives `/customer`.",
          "response": "Taken to be a plain array of the items, with the fields that creating one takes: no page is asked for, and the online times, a list without pages too, are one."
        },
        "responses": {
          "200": {
            "description": "The watchdogs.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Watchdog"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "post": {
        "operationId": "watchdogs/create",
        "tags": [
          "Watchdogs"
        ],
        "summary": "Add a watchdog",
        "description": "Adds a watchdog to the tenant.",
        "x-source": "Watchdogs / Add new watchdog",
        "x-inferred": {
          "method": "Creating is taken to be POST.",
          "path": "The path of the list.",
          "response": "Concluded: creating answers what was created, with the fields that it takes."
        },
        "requestBody": {
          "description": "The watchdog to add.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WatchdogCreate"
              },
              "example": {
                "id": "string",
                "name": "string",
                "watchdogType": "JAVASCRIPT_ERROR",
                "receivers": []
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The watchdog added.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Watchdog"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "delete": {
        "operationId": "watchdogs/delete",
        "tags": [
          "Watchdogs"
        ],
        "summary": "Delete a watchdog",
        "description": "Deletes one watchdog. Unlike elsewhere its id is in the query.",
        "x-source": "Watchdogs / Delete watchdog",
        "x-inferred": {
          "method": "Deleting is taken to be DELETE.",
          "path": "The path of the list: the id is in the query.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "watchdogId",
            "in": "query",
            "required": true,
            "description": "The watchdog to delete.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/routing/rule/{ruleId}": {
      "get": {
        "operationId": "routingRules/get",
        "tags": [
          "Routing Rules"
        ],
        "summary": "Get a routing rule",
        "description": "Reads one rule.",
        "x-source": "Routing Rules / Retrieve a rule",
        "x-inferred": {
          "method": "Reading one item is taken to be GET.",
          "path": "The path of the list, followed by the id.",
          "response": "Concluded: the answer is the item, with the fields that creating one takes."
        },
        "parameters": [
          {
            "name": "ruleId",
            "in": "path",
            "required": true,
            "description": "The rule to read.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "responses": {
          "200": {
            "description": "The rule.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RoutingRule"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "delete": {
        "operationId": "routingRules/delete",
        "tags": [
          "Routing Rules"
        ],
        "summary": "Delete a routing rule",
        "description": "Deletes one rule.",
        "x-source": "Routing Rules / Delete a rule",
        "x-inferred": {
          "method": "Deleting is taken to be DELETE.",
          "path": "The path of the list, followed by the id.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "ruleId",
            "in": "path",
            "required": true,
            "description": "The rule to delete.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/routing/rule/{ruleId}/deactivate": {
      "put": {
        "operationId": "routingRules/deactivate",
        "tags": [
          "Routing Rules"
        ],
        "summary": "Deactivate a routing rule",
        "description": "Switches one rule off. It stays and can be activated again.",
        "x-source": "Routing Rules / Dectivate a rule",
        "x-inferred": {
          "method": "What has the same effect when done twice is taken to be PUT.",
          "path": "The path of the item, followed by what is done.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "ruleId",
            "in": "path",
            "required": true,
            "description": "The rule to deactivate.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/routing/rule/{ruleId}/activate": {
      "put": {
        "operationId": "routingRules/activate",
        "tags": [
          "Routing Rules"
        ],
        "summary": "Activate a routing rule",
        "description": "Switches one rule on.",
        "x-source": "Routing Rules / Activate a rule",
        "x-inferred": {
          "method": "What has the same effect when done twice is taken to be PUT.",
          "path": "The path of the item, followed by what is done.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "ruleId",
            "in": "path",
            "required": true,
            "description": "The rule to activate.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/routing/rule": {
      "get": {
        "operationId": "routingRules/list",
        "tags": [
          "Routing Rules"
        ],
        "summary": "List routing rules",
        "description": "Lists the rules of the tenant.",
        "x-source": "Routing Rules / List the rules",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The words of the tag, Routing Rules, in lower case and singular, as Report Agent gives `/report/agent`.",
          "response": "Taken to be a plain array of the items, with the fields that creating one takes: no page is asked for, and the online times, a list without pages too, are one."
        },
        "responses": {
          "200": {
            "description": "The rules.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/RoutingRule"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "post": {
        "operationId": "routingRules/create",
        "tags": [
          "Routing Rules"
        ],
        "summary": "Create a routing rule",
        "description": "Creates a rule. Every field may be left out.",
        "x-source": "Routing Rules / Create a rule",
        "x-inferred": {
          "method": "Creating is taken to be POST.",
          "path": "The path of the list.",
          "response": "Concluded: creating answers what was created, with the fields that it takes."
        },
        "requestBody": {
          "description": "The rule to create.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RoutingRuleCreate"
              },
              "example": {
                "name": "string",
                "conditions": [],
                "types": [
                  "CHAT"
                ],
                "elseRules": [],
                "actions": []
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The rule created.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RoutingRule"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/call/recording/{recordingId}/download": {
      "get": {
        "operationId": "recordings/download",
        "tags": [
          "Call Recording"
        ],
        "summary": "Download a recording",
        "description": "Answers the file of a recording. Where the recording is split, a channel can be chosen.",
        "x-source": "Call Recording / Download recording",
        "x-inferred": {
          "method": "Reading is taken to be GET.",
          "path": "The path of the item, followed by what is done.",
          "parameters": "The reference shows the label \"(Optional) The channel to download for split recordings\" in place of the name.",
          "response": "A file; its media type is not documented."
        },
        "parameters": [
          {
            "name": "recordingId",
            "in": "path",
            "required": true,
            "description": "The recording to download.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          },
          {
            "name": "channel",
            "in": "query",
            "description": "The channel to download of a split recording; may be left out.",
            "schema": {
              "type": "integer",
              "format": "int32"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The file.",
            "content": {
              "application/octet-stream": {
                "schema": {
                  "type": "string",
                  "format": "binary",
                  "description": "The bytes of the file. The media type is inferred."
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/call/recording": {
      "get": {
        "operationId": "recordings/list",
        "tags": [
          "Call Recording"
        ],
        "summary": "List recordings",
        "description": "Lists the recordings of calls.",
        "x-source": "Call Recording / List recordings",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The words of the tag, Call Recording, in lower case and singular, as Report Agent gives `/report/agent`.",
          "parameters": "The reference shows the label \"(Optional) The customerId of the appointment\" in place of the name.",
          "response": "Taken to be a plain array, as the online times are, another list without pages; its items are not documented."
        },
        "parameters": [
          {
            "name": "customerId",
            "in": "query",
            "description": "Only recordings of this customer, the one of the appointment; may be left out.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "responses": {
          "200": {
            "description": "The recordings.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/CallRecording"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/call/recording/{recordingId}": {
      "delete": {
        "operationId": "recordings/delete",
        "tags": [
          "Call Recording"
        ],
        "summary": "Delete a recording",
        "description": "Deletes one recording.",
        "x-source": "Call Recording / Delete recording",
        "x-inferred": {
          "method": "Deleting is taken to be DELETE.",
          "path": "The path of the list, followed by the id.",
          "parameters": "The reference shows no parameter at all; deleting a single recording cannot do without its id.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "recordingId",
            "in": "path",
            "required": true,
            "description": "The recording to delete.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/visit/{visitId}": {
      "get": {
        "operationId": "visits/get",
        "tags": [
          "Visit"
        ],
        "summary": "Get a visit",
        "description": "Reads one recorded visit.",
        "x-source": "Visit / Retrieve a visit",
        "x-inferred": {
          "method": "Reading one item is taken to be GET.",
          "path": "The path of the list, followed by the id.",
          "response": "Concluded: the answer is the item, of whose fields nothing but the id is concluded."
        },
        "parameters": [
          {
            "name": "visitId",
            "in": "path",
            "required": true,
            "description": "The visit to read.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The visit.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Visit"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/visit": {
      "get": {
        "operationId": "visits/list",
        "tags": [
          "Visit"
        ],
        "summary": "List visits",
        "description": "Lists all recorded visits, page by page.",
        "x-source": "Visit / List all visits",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The word of the tag, Visit, in lower case, as Customer gives `/customer`.",
          "response": "The envelope is documented; its items are not."
        },
        "x-pagination": {
          "style": "page",
          "page": "pageNumber",
          "first": 0,
          "items": "results"
        },
        "parameters": [
          {
            "name": "filter",
            "in": "query",
            "required": true,
            "description": "The reference demands this parameter and does not say what for.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/offset"
          },
          {
            "$ref": "#/components/parameters/pageNumber"
          },
          {
            "$ref": "#/components/parameters/pageSize"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of recorded visits.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VisitList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/tenant/queue": {
      "post": {
        "operationId": "tenants/queueStatus",
        "tags": [
          "Tenants"
        ],
        "summary": "Get the queues of your tenants",
        "description": "Answers how the queues of all your tenants stand at the moment. Takes the private key of a user.",
        "x-source": "Tenants / Get Queue Status",
        "x-inferred": {
          "method": "Reads, but takes a body: taken to be POST, as the reports are.",
          "path": "The word of the tag in the singular, followed by the state.",
          "response": "Not documented."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "Strings whose meaning the reference does not give. May be left out.",
          "content": {
            "application/json": {
              "schema": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "example": [
                "string"
              ]
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/tenant/online": {
      "post": {
        "operationId": "tenants/onlineStatus",
        "tags": [
          "Tenants"
        ],
        "summary": "Get which agents are online",
        "description": "Answers your tenants and whether their agents are online. Takes the private key of a user.",
        "x-source": "Tenants / Get online status of your agents",
        "x-inferred": {
          "method": "Reads, but takes a body: taken to be POST, as the reports are.",
          "path": "The word of the tag in the singular, followed by the state.",
          "response": "Not documented."
        },
        "x-idempotent": true,
        "requestBody": {
          "description": "Strings whose meaning the reference does not give. May be left out.",
          "content": {
            "application/json": {
              "schema": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "example": [
                "string"
              ]
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/active/session": {
      "get": {
        "operationId": "activeSessions/list",
        "tags": [
          "Active Sessions"
        ],
        "summary": "List active sessions",
        "description": "Lists the LiveView sessions that are going on.",
        "x-source": "Active Sessions / Active Sessions",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The words of the tag, Active Sessions, in lower case and singular, as Report Agent gives `/report/agent`.",
          "response": "Taken to be a plain array, as the online times are, another list without pages; its items are not documented."
        },
        "responses": {
          "200": {
            "description": "The sessions.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/ActiveSession"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/message/{customerId}": {
      "post": {
        "operationId": "messages/send",
        "tags": [
          "Message"
        ],
        "summary": "Send a message to a customer",
        "description": "Sends a message, a file or a card with a button. The reference says that the body is the text of the message, yet shows an object with several fields; it is the object that is described here.",
        "x-source": "Message / Send a message to a customer",
        "x-inferred": {
          "method": "Sending is taken to be POST.",
          "path": "The path of the list, followed by the customer.",
          "response": "Concluded: sending answers what was sent, with the fields that it takes."
        },
        "parameters": [
          {
            "name": "customerId",
            "in": "path",
            "required": true,
            "description": "The customer to write to.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "isExternalId",
            "in": "query",
            "required": true,
            "description": "Whether `customerId` is the id in your own systems (`externalId`).",
            "schema": {
              "type": "boolean"
            }
          }
        ],
        "requestBody": {
          "description": "The message to send.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MessageSend"
              },
              "example": {
                "message": "string",
                "type": "MESSAGE",
                "url": "string",
                "buttonLink": "string",
                "buttonText": "string"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The message sent.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Message"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/message": {
      "get": {
        "operationId": "messages/list",
        "tags": [
          "Message"
        ],
        "summary": "List the messages of a customer",
        "description": "Lists all messages from and to one customer, page by page.",
        "x-source": "Message / List all messages",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The word of the tag, Message, in lower case, as Customer gives `/customer`.",
          "response": "The envelope is documented; the items are concluded from what sending one takes."
        },
        "x-pagination": {
          "style": "page",
          "page": "pageNumber",
          "first": 0,
          "items": "results"
        },
        "parameters": [
          {
            "name": "customerId",
            "in": "query",
            "required": true,
            "description": "The customer.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/offset"
          },
          {
            "$ref": "#/components/parameters/pageNumber"
          },
          {
            "$ref": "#/components/parameters/pageSize"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of messages.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MessageList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/sla/rule/{ruleId}": {
      "get": {
        "operationId": "slaRules/get",
        "tags": [
          "SLA Rules"
        ],
        "summary": "Get an SLA rule",
        "description": "Reads one rule.",
        "x-source": "SLA Rules / Retrieve a rule",
        "x-inferred": {
          "method": "Reading one item is taken to be GET.",
          "path": "The path of the list, followed by the id.",
          "response": "Concluded: the answer is the item, with the fields that creating one takes."
        },
        "parameters": [
          {
            "name": "ruleId",
            "in": "path",
            "required": true,
            "description": "The rule to read.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "responses": {
          "200": {
            "description": "The rule.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SlaRule"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "delete": {
        "operationId": "slaRules/delete",
        "tags": [
          "SLA Rules"
        ],
        "summary": "Delete an SLA rule",
        "description": "Deletes one rule.",
        "x-source": "SLA Rules / Delete a rule",
        "x-inferred": {
          "method": "Deleting is taken to be DELETE.",
          "path": "The path of the list, followed by the id.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "ruleId",
            "in": "path",
            "required": true,
            "description": "The rule to delete.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/sla/rule": {
      "get": {
        "operationId": "slaRules/list",
        "tags": [
          "SLA Rules"
        ],
        "summary": "List SLA rules",
        "description": "Lists the rules of the tenant.",
        "x-source": "SLA Rules / List the rules",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The words of the tag, SLA Rules, in lower case and singular, as Report Agent gives `/report/agent`.",
          "response": "Taken to be a plain array of the items, with the fields that creating one takes: no page is asked for, and the online times, a list without pages too, are one."
        },
        "responses": {
          "200": {
            "description": "The rules.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/SlaRule"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "post": {
        "operationId": "slaRules/create",
        "tags": [
          "SLA Rules"
        ],
        "summary": "Create an SLA rule",
        "description": "Creates a rule. Every field may be left out.",
        "x-source": "SLA Rules / Create a rule",
        "x-inferred": {
          "method": "Creating is taken to be POST.",
          "path": "The path of the list.",
          "response": "Concluded: creating answers what was created, with the fields that it takes."
        },
        "requestBody": {
          "description": "The rule to create.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SlaRuleCreate"
              },
              "example": {
                "name": "string",
                "conditions": [],
                "trigger": {},
                "receivers": [],
                "watchdogEnabled": true
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The rule created.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SlaRule"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/sla/rule/{ruleId}/activate": {
      "put": {
        "operationId": "slaRules/activate",
        "tags": [
          "SLA Rules"
        ],
        "summary": "Activate an SLA rule",
        "description": "Switches one rule on.",
        "x-source": "SLA Rules / Activate a rule",
        "x-inferred": {
          "method": "What has the same effect when done twice is taken to be PUT.",
          "path": "The path of the item, followed by what is done.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "ruleId",
            "in": "path",
            "required": true,
            "description": "The rule to activate.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/sla/rule/{ruleId}/deactivate": {
      "put": {
        "operationId": "slaRules/deactivate",
        "tags": [
          "SLA Rules"
        ],
        "summary": "Deactivate an SLA rule",
        "description": "Switches one rule off. It stays and can be activated again.",
        "x-source": "SLA Rules / Dectivate a rule",
        "x-inferred": {
          "method": "What has the same effect when done twice is taken to be PUT.",
          "path": "The path of the item, followed by what is done.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "ruleId",
            "in": "path",
            "required": true,
            "description": "The rule to deactivate.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/appointment": {
      "get": {
        "operationId": "appointments/list",
        "tags": [
          "Appointment"
        ],
        "summary": "List appointments",
        "description": "Lists the appointments.",
        "x-source": "Appointment / List appointments",
        "x-inferred": {
          "method": "Lists are taken to be read with GET.",
          "path": "The word of the tag, Appointment, in lower case, as Customer gives `/customer`.",
          "response": "Taken to be a plain array of the items, with the fields that creating one takes: no page is asked for, and the online times, a list without pages too, are one."
        },
        "responses": {
          "200": {
            "description": "The appointments.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Appointment"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "post": {
        "operationId": "appointments/create",
        "tags": [
          "Appointment"
        ],
        "summary": "Create an appointment",
        "description": "Creates an appointment. Only the title has to be given.",
        "x-source": "Appointment / Create an appointment",
        "x-inferred": {
          "method": "Creating is taken to be POST.",
          "path": "The path of the list.",
          "response": "Concluded: creating answers what was created, with the fields that it takes."
        },
        "requestBody": {
          "description": "The appointment to create.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AppointmentCreate"
              },
              "example": {
                "title": "Testappointment",
                "description": "Testdescription",
                "durationInMinutes": 30,
                "date": "2019-08-24T14:15:22Z",
                "timezoneId": "Europe/Vienna",
                "record": false,
                "owner": "test@test.com",
                "password": "testpassword",
                "attendees": [
                  "test@test.com",
                  "test1@test.com"
                ],
                "sendInviteEmail": true,
                "customerId": "13245",
                "valid": true,
                "validAfter": 13245,
                "validBefore": 13245,
                "validType": "HOURS",
                "customProperties": {},
                "permissions": {}
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The appointment created.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Appointment"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/appointment/{appointmentId}": {
      "get": {
        "operationId": "appointments/get",
        "tags": [
          "Appointment"
        ],
        "summary": "Get an appointment",
        "description": "Reads one appointment.",
        "x-source": "Appointment / Retrieve an appointment",
        "x-inferred": {
          "method": "Reading one item is taken to be GET.",
          "path": "The path of the list, followed by the id.",
          "response": "Concluded: the answer is the item, with the fields that creating one takes."
        },
        "parameters": [
          {
            "name": "appointmentId",
            "in": "path",
            "required": true,
            "description": "The appointment to read.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "responses": {
          "200": {
            "description": "The appointment.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Appointment"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "put": {
        "operationId": "appointments/update",
        "tags": [
          "Appointment"
        ],
        "summary": "Update an appointment",
        "description": "Changes an appointment. The title has to be given again. Whether fields that are left out keep their values is not documented.",
        "x-source": "Appointment / Update an appointment",
        "x-inferred": {
          "method": "An update that demands the required fields anew is taken to be PUT.",
          "path": "The path of the list, followed by the id.",
          "response": "Concluded: updating answers what was updated, with the fields that creating takes."
        },
        "parameters": [
          {
            "name": "appointmentId",
            "in": "path",
            "required": true,
            "description": "The appointment to change.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "requestBody": {
          "description": "The appointment as it is to be.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AppointmentUpdate"
              },
              "example": {
                "title": "Testappointment",
                "description": "Testdescription",
                "durationInMinutes": 30,
                "date": "2019-08-24T14:15:22Z",
                "timezoneId": "Europe/Vienna",
                "record": false,
                "owner": "test@test.com",
                "password": "testpassword",
                "attendees": [
                  "test@test.com",
                  "test1@test.com"
                ],
                "sendInviteEmail": true,
                "customerId": "13245",
                "valid": true,
                "validAfter": 13245,
                "validBefore": 13245,
                "validType": "HOURS",
                "customProperties": {},
                "permissions": {}
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The appointment as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Appointment"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      },
      "delete": {
        "operationId": "appointments/delete",
        "tags": [
          "Appointment"
        ],
        "summary": "Delete an appointment",
        "description": "Deletes one appointment.",
        "x-source": "Appointment / Delete an appointment",
        "x-inferred": {
          "method": "Deleting is taken to be DELETE.",
          "path": "The path of the list, followed by the id.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "appointmentId",
            "in": "path",
            "required": true,
            "description": "The appointment to delete.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/appointment/{appointmentId}/running": {
      "get": {
        "operationId": "appointments/runningStatus",
        "tags": [
          "Appointment"
        ],
        "summary": "Tell whether an appointment is running",
        "description": "Reads whether the appointment is going on at the moment.",
        "x-source": "Appointment / Get running status",
        "x-inferred": {
          "method": "Reading a state is taken to be GET.",
          "path": "The path of the item, followed by the state.",
          "response": "Not documented."
        },
        "parameters": [
          {
            "name": "appointmentId",
            "in": "path",
            "required": true,
            "description": "The appointment.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/undocumented"
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/appointment/{appointmentId}/properties": {
      "patch": {
        "operationId": "appointments/updateProperties",
        "tags": [
          "Appointment"
        ],
        "summary": "Update properties of an appointment",
        "description": "Changes whether the appointment is recorded, and leaves all else as it is.",
        "x-source": "Appointment / Update appointment properties",
        "x-inferred": {
          "method": "Changing some properties is taken to be PATCH.",
          "path": "The path of the appointment, followed by what is changed.",
          "response": "Concluded: updating answers what was updated, with the fields that creating takes."
        },
        "x-idempotent": true,
        "parameters": [
          {
            "name": "appointmentId",
            "in": "path",
            "required": true,
            "description": "The appointment to change.",
            "schema": {
              "type": "string"
            },
            "example": "5c593c9c8b02502bc3f8ffe3"
          }
        ],
        "requestBody": {
          "description": "The properties to change.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AppointmentPropertiesUpdate"
              },
              "example": {
                "record": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The appointment as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Appointment"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/link/liveview/session/{sessionId}/user/{email}": {
      "get": {
        "operationId": "links/liveViewBySessionIdAndUser",
        "tags": [
          "Public Links"
        ],
        "summary": "Get a link to a LiveView session for a user",
        "description": "Answers a public link by which a LiveView session is joined, found by the session's id. The user is logged in by the link.",
        "x-source": "LiveView by session id and user",
        "x-inferred": {
          "method": "Taken to be GET, as the two LiveView links are whose method is known.",
          "path": "The word `link`, followed by what it opens and by what that is found with.",
          "response": "Taken to be the bare address."
        },
        "parameters": [
          {
            "name": "sessionId",
            "in": "path",
            "required": true,
            "description": "The session to join.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "email",
            "in": "path",
            "required": true,
            "description": "E-mail address of the user.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/language"
          }
        ],
        "responses": {
          "200": {
            "description": "The link.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublicLink"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/link/recording/{sessionId}": {
      "get": {
        "operationId": "links/recording",
        "tags": [
          "Public Links"
        ],
        "summary": "Get a link to a recording",
        "description": "Answers a public link that plays the recording of a session.",
        "x-source": "Recording",
        "x-inferred": {
          "method": "Taken to be GET, as the two LiveView links are whose method is known.",
          "path": "The word `link`, followed by what it opens and by what that is found with.",
          "response": "Taken to be the bare address."
        },
        "parameters": [
          {
            "name": "sessionId",
            "in": "path",
            "required": true,
            "description": "The session that was recorded.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/language"
          }
        ],
        "responses": {
          "200": {
            "description": "The link.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublicLink"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/link/chat/{email}": {
      "get": {
        "operationId": "links/chat",
        "tags": [
          "Public Links"
        ],
        "summary": "Get a link to the chat",
        "description": "Answers a public link to the chat of an agent.",
        "x-source": "Chat",
        "x-inferred": {
          "method": "Taken to be GET, as the two LiveView links are whose method is known.",
          "path": "The word `link`, followed by what it opens and by what that is found with.",
          "response": "Taken to be the bare address."
        },
        "parameters": [
          {
            "name": "email",
            "in": "path",
            "required": true,
            "description": "E-mail address with which the agent logs in.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/language"
          }
        ],
        "responses": {
          "200": {
            "description": "The link.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublicLink"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/link/engage/{email}": {
      "get": {
        "operationId": "links/getPreSignedEngageUrl",
        "tags": [
          "Public Links"
        ],
        "summary": "Get a pre-signed link to Engage",
        "description": "Answers a link that takes an agent to a page of TeamViewer Engage.",
        "x-source": "getPreSignedEngageUrl",
        "x-inferred": {
          "method": "Taken to be GET, as the two LiveView links are whose method is known.",
          "path": "The word `link`, followed by what it opens and by what that is found with.",
          "response": "Taken to be the bare address."
        },
        "parameters": [
          {
            "name": "email",
            "in": "path",
            "required": true,
            "description": "E-mail address with which the agent logs in.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "redirectPath",
            "in": "query",
            "required": true,
            "description": "Path to which the link leads on.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/language"
          }
        ],
        "responses": {
          "200": {
            "description": "The link.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublicLink"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/link/liveview/session/{sessionId}": {
      "get": {
        "operationId": "links/liveViewBySessionId",
        "tags": [
          "Public Links"
        ],
        "summary": "Get a link to a LiveView session",
        "description": "Answers a public link by which a LiveView session is joined, found by the session's id.",
        "x-source": "LiveView by session id",
        "x-inferred": {
          "path": "The word `link`, followed by what it opens and by what that is found with.",
          "response": "Taken to be the bare address."
        },
        "parameters": [
          {
            "name": "sessionId",
            "in": "path",
            "required": true,
            "description": "The session to join.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/language"
          }
        ],
        "responses": {
          "200": {
            "description": "The link.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublicLink"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/link/cobrowsing/{email}": {
      "get": {
        "operationId": "links/coBrowsingJoinPage",
        "tags": [
          "Public Links"
        ],
        "summary": "Get a link to the co-browsing join page",
        "description": "Answers a public link to the page on which a co-browsing session is joined.",
        "x-source": "Co-Browsing Join Page",
        "x-inferred": {
          "method": "Taken to be GET, as the two LiveView links are whose method is known.",
          "path": "The word `link`, followed by what it opens and by what that is found with.",
          "response": "Taken to be the bare address."
        },
        "parameters": [
          {
            "name": "email",
            "in": "path",
            "required": true,
            "description": "E-mail address with which the agent logs in.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/language"
          }
        ],
        "responses": {
          "200": {
            "description": "The link.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublicLink"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/link/chat/{email}/customer/{customerId}": {
      "get": {
        "operationId": "links/chatByCustomer",
        "tags": [
          "Public Links"
        ],
        "summary": "Get a link to the chat with a customer",
        "description": "Answers a public link to the chat of an agent with one customer.",
        "x-source": "Chat by Customer",
        "x-inferred": {
          "method": "Taken to be GET, as the two LiveView links are whose method is known.",
          "path": "The word `link`, followed by what it opens and by what that is found with.",
          "response": "Taken to be the bare address."
        },
        "parameters": [
          {
            "name": "email",
            "in": "path",
            "required": true,
            "description": "E-mail address with which the agent logs in.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "customerId",
            "in": "path",
            "required": true,
            "description": "The customer of the chat.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/language"
          }
        ],
        "responses": {
          "200": {
            "description": "The link.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublicLink"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    },
    "/link/liveview/share/{shareId}": {
      "get": {
        "operationId": "links/liveViewByShareId",
        "tags": [
          "Public Links"
        ],
        "summary": "Get a link to a shared LiveView session",
        "description": "Answers a public link by which a LiveView session is joined, found by its share id.",
        "x-source": "LiveView by share id",
        "x-inferred": {
          "path": "The word `link`, followed by what it opens and by what that is found with.",
          "response": "Taken to be the bare address."
        },
        "parameters": [
          {
            "name": "shareId",
            "in": "path",
            "required": true,
            "description": "The share id of the session.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/language"
          }
        ],
        "responses": {
          "200": {
            "description": "The link.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublicLink"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/authenticationFailed"
          },
          "default": {
            "$ref": "#/components/responses/failure"
          }
        }
      }
    }
  },
  "webhooks": {
    "newConversation": {
      "post": {
        "operationId": "webhooks/newConversation",
        "summary": "A conversation began",
        "description": "Sent when a customer is created, and when the status of an existing customer changes from `DONE` to `UNREAD`. Its payload does not name the event and looks the same as that of a change of status: only the address to which it is sent tells them apart, so give each webhook its own.",
        "x-source": "New conversation",
        "x-inferred": {
          "request": "That `customerId` and `status` are always there is concluded from the sample, the only description."
        },
        "security": [],
        "requestBody": {
          "description": "The conversation after the event.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Conversation"
              },
              "example": {
                "customerId": "5c593c728b02502bc3f8ffe1",
                "status": "UNREAD",
                "lastMessage": {
                  "test": "string"
                },
                "url": "string"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Received. What the service makes of other answers is not documented."
          }
        }
      }
    },
    "statusChange": {
      "post": {
        "operationId": "webhooks/statusChange",
        "summary": "The status of a customer changed",
        "description": "Sent at every change of a customer's status. Its payload does not name the event and looks the same as that of a new conversation: only the address to which it is sent tells them apart, so give each webhook its own.",
        "x-source": "Status change",
        "x-inferred": {
          "request": "That `customerId` and `status` are always there is concluded from the sample, the only description."
        },
        "security": [],
        "requestBody": {
          "description": "The conversation after the event.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Conversation"
              },
              "example": {
                "customerId": "5c593c728b02502bc3f8ffe1",
                "status": "DONE",
                "lastMessage": {
                  "test": "string"
                },
                "url": "string"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Received. What the service makes of other answers is not documented."
          }
        }
      }
    },
    "newMessage": {
      "post": {
        "operationId": "webhooks/newMessage",
        "summary": "A customer wrote",
        "description": "Sent when a message from a customer arrives. Its payload does not name the event; it is told from the others by its `type`.",
        "x-source": "New message",
        "x-inferred": {
          "request": "The reference refers to its section Message for the format, where sending a message is the only description of one."
        },
        "security": [],
        "requestBody": {
          "description": "The message.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Message"
              },
              "example": {
                "message": "string",
                "type": "MESSAGE"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Received. What the service makes of other answers is not documented."
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "Authorization": {
        "type": "http",
        "scheme": "bearer",
        "description": "The token as a bearer token: `Authorization: Bearer myaccesstoken`.",
        "x-option": "token"
      },
      "access_token": {
        "type": "apiKey",
        "in": "query",
        "name": "access_token",
        "description": "The same token in the URL. URLs end up in logs, in histories and at proxies, and the token with them: use it only where no header can be sent.",
        "x-option": "queryToken"
      }
    },
    "parameters": {
      "offset": {
        "name": "offset",
        "in": "query",
        "description": "How many items to skip; one of the three parameters that the reference calls `PageinationAPIDTO`. How it goes together with `pageNumber` is not documented.",
        "schema": {
          "type": "integer",
          "format": "int32"
        }
      },
      "pageNumber": {
        "name": "pageNumber",
        "in": "query",
        "description": "Number of the page, counted from 0; one of the three parameters that the reference calls `PageinationAPIDTO`.",
        "schema": {
          "type": "integer",
          "format": "int32"
        }
      },
      "pageSize": {
        "name": "pageSize",
        "in": "query",
        "description": "Items a page; one of the three parameters that the reference calls `PageinationAPIDTO`. Neither default nor limit is documented.",
        "schema": {
          "type": "integer",
          "format": "int32"
        }
      },
      "page": {
        "name": "page",
        "in": "query",
        "description": "Number of the page, counted from 0. Part of what the reference calls `Pageable`; inferred from Spring.",
        "schema": {
          "type": "integer",
          "format": "int32"
        }
      },
      "size": {
        "name": "size",
        "in": "query",
        "description": "Items a page. Part of what the reference calls `Pageable`; inferred from Spring.",
        "schema": {
          "type": "integer",
          "format": "int32"
        }
      },
      "sort": {
        "name": "sort",
        "in": "query",
        "description": "Property to sort by, with an optional direction after a comma (`created,desc`); may be given several times. Part of what the reference calls `Pageable`; inferred from Spring.",
        "schema": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "language": {
        "name": "language",
        "in": "query",
        "description": "Language of the user interface; English (`en`) when left out.",
        "schema": {
          "$ref": "#/components/schemas/LinkLanguage"
        }
      }
    },
    "responses": {
      "undocumented": {
        "description": "Done. What the service answers is not documented.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Undocumented"
            }
          }
        }
      },
      "authenticationFailed": {
        "description": "The token is missing, wrong or no longer valid. The media type is inferred; the text is documented.",
        "content": {
          "text/plain": {
            "schema": {
              "type": "string"
            },
            "example": "Authentication failed"
          }
        }
      },
      "failure": {
        "description": "A failure. Which statuses there are beside 401, and what the service says then, is not documented."
      }
    },
    "schemas": {
      "ReportedGender": {
        "type": "string",
        "description": "Gender as it is answered. The reference contradicts itself on the case, so that both have to be expected.",
        "enum": [
          "female",
          "other",
          "male",
          "none",
          "FEMALE",
          "OTHER",
          "MALE",
          "NONE"
        ]
      },
      "ActiveCustomer": {
        "type": "object",
        "description": "A customer who is active at the moment. Each field may be absent. Some are spelled differently from those of `Customer`: `firstname`, `lastname`, `externalToken`.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the customer."
          },
          "email": {
            "type": "string",
            "description": "E-mail address."
          },
          "firstname": {
            "type": "string",
            "description": "First name."
          },
          "lastname": {
            "type": "string",
            "description": "Last name."
          },
          "gender": {
            "$ref": "#/components/schemas/ReportedGender",
            "description": "Gender of the customer."
          },
          "assignedUser": {
            "type": "string",
            "description": "The user who looks after the customer."
          },
          "labels": {
            "type": "array",
            "description": "Labels the customer carries. What a label looks like is not documented.",
            "items": {}
          },
          "additionalTaggingData": {
            "type": "object",
            "description": "Whatever else the customer was tagged with, by name.",
            "additionalProperties": true
          },
          "externalToken": {
            "type": "string",
            "description": "Token that stands for the customer in your own systems."
          },
          "visitorId": {
            "type": "string",
            "description": "The visitor of the website whom the customer was recognised as."
          }
        }
      },
      "Undocumented": {
        "description": "An answer about which nothing is documented. Whatever the service sends arrives unchanged."
      },
      "CustomerStatus": {
        "type": "string",
        "description": "How far a customer's messages have been dealt with.",
        "enum": [
          "UNREAD",
          "UNRESOLVED",
          "DONE"
        ]
      },
      "Customer": {
        "type": "object",
        "description": "A person who writes to or is written to by your tenant over one of its channels. The fields are those that creating a customer takes; the reference does not show an answer.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the customer.",
            "examples": [
              "5c593c728b02502bc3f8ffe1"
            ]
          },
          "email": {
            "type": "string",
            "description": "E-mail address.",
            "examples": [
              "john.doe@example.com"
            ]
          },
          "firstName": {
            "type": "string",
            "description": "First name.",
            "examples": [
              "John"
            ]
          },
          "lastName": {
            "type": "string",
            "description": "Last name.",
            "examples": [
              "Doe"
            ]
          },
          "gender": {
            "$ref": "#/components/schemas/ReportedGender",
            "description": "Gender of the customer."
          },
          "externalId": {
            "type": "string",
            "description": "Identifier of the same person in your own systems.",
            "examples": [
              "12345"
            ]
          },
          "assignedUser": {
            "type": "string",
            "description": "The user who looks after the customer.",
            "examples": [
              "testuser@chatvisor.com"
            ]
          }
        }
      },
      "CustomerList": {
        "type": "object",
        "description": "One page of customers.",
        "properties": {
          "page": {
            "type": "integer",
            "format": "int32",
            "description": "Number of this page, counted from 0."
          },
          "results": {
            "type": "array",
            "description": "The items of this page; none past the last one.",
            "items": {
              "$ref": "#/components/schemas/Customer"
            }
          }
        }
      },
      "Gender": {
        "type": "string",
        "description": "Gender as it is sent. The reference lists these four in lower case, although its own sample sends `MALE`.",
        "enum": [
          "female",
          "other",
          "male",
          "none"
        ]
      },
      "CustomerCreate": {
        "type": "object",
        "description": "A customer to be created.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the customer.",
            "examples": [
              "5c593c728b02502bc3f8ffe1"
            ]
          },
          "email": {
            "type": "string",
            "description": "E-mail address.",
            "examples": [
              "john.doe@example.com"
            ]
          },
          "firstName": {
            "type": "string",
            "description": "First name.",
            "examples": [
              "John"
            ]
          },
          "lastName": {
            "type": "string",
            "description": "Last name.",
            "examples": [
              "Doe"
            ]
          },
          "gender": {
            "$ref": "#/components/schemas/Gender",
            "description": "Gender of the customer."
          },
          "externalId": {
            "type": "string",
            "description": "Identifier of the same person in your own systems.",
            "examples": [
              "12345"
            ]
          },
          "assignedUser": {
            "type": "string",
            "description": "The user who looks after the customer.",
            "examples": [
              "testuser@chatvisor.com"
            ]
          }
        }
      },
      "DateGrouping": {
        "type": "string",
        "description": "The span of time that is covered. `CUSTOM`, to go by its name, leaves it to the two dates.",
        "enum": [
          "TODAY",
          "TODAY_BY_MINUTE",
          "LAST_7_DAYS",
          "LAST_MONTH",
          "LAST_YEAR",
          "CUSTOM",
          "ALL"
        ]
      },
      "DateFilter": {
        "type": "object",
        "description": "The time a report or search covers; `DateFilterAPIDTO` in the reference. A grouping alone is enough.",
        "properties": {
          "from": {
            "type": "integer",
            "format": "unixtime-ms",
            "description": "Start of the time covered, in milliseconds since 1970. The reference shows the label \"From Date (unix timestamp in milliseconds)\" in place of the name; `from` is inferred.",
            "examples": [
              1553593383000
            ]
          },
          "to": {
            "type": "integer",
            "format": "unixtime-ms",
            "description": "End of the time covered, in milliseconds since 1970. The reference shows the label \"To Date (unix timestamp in milliseconds)\" in place of the name; `to` is inferred.",
            "examples": [
              1553679783000
            ]
          },
          "grouping": {
            "$ref": "#/components/schemas/DateGrouping",
            "description": "Which span of time to cover."
          }
        }
      },
      "ChatReportMetricFilter": {
        "type": "object",
        "description": "One figure that the chat report is to hold; `ChatReportMetricFilterEntryAPIDTO` in the reference, which does not show its members.",
        "properties": {
          "metricName": {
            "type": "string",
            "description": "What to measure. Concluded from the agent report; the reference does not show which values this report takes."
          },
          "groupBy": {
            "type": "string",
            "description": "By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes."
          }
        },
        "additionalProperties": {}
      },
      "ChatReportQuery": {
        "type": "object",
        "description": "What the chat report is to hold, and the time it is to cover.",
        "properties": {
          "metrics": {
            "type": "array",
            "description": "The figures asked for.",
            "items": {
              "$ref": "#/components/schemas/ChatReportMetricFilter"
            }
          },
          "dateFilter": {
            "$ref": "#/components/schemas/DateFilter",
            "description": "The time covered."
          }
        }
      },
      "Report": {
        "type": "object",
        "description": "Figures. Only the answer of the agent report is documented; that the others have `results` too is concluded from it, and what is in there is not known.",
        "properties": {
          "results": {
            "type": "object",
            "description": "The figures; by day in the agent report.",
            "additionalProperties": true
          }
        }
      },
      "Resource": {
        "type": "object",
        "description": "A recorded request for a resource of a website. The reference does not show its fields.",
        "additionalProperties": true
      },
      "ResourceList": {
        "type": "object",
        "description": "One page of recorded resource requests.",
        "properties": {
          "page": {
            "type": "integer",
            "format": "int32",
            "description": "Number of this page, counted from 0."
          },
          "results": {
            "type": "array",
            "description": "The items of this page; none past the last one.",
            "items": {
              "$ref": "#/components/schemas/Resource"
            }
          }
        }
      },
      "BooleanArrayFilterString": {
        "type": "object",
        "description": "A condition on several strings, to go by its name; `BooleanArrayFilterString` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "ResourceGroupBy": {
        "type": "string",
        "description": "Property by which recorded resources can be grouped.",
        "enum": [
          "RESOURCE_NAME",
          "SESSION_ID",
          "VISIT_ID",
          "VISITOR_ID",
          "EXTERNAL_ID",
          "TYPE",
          "PATH",
          "URL",
          "STATUS_CODE"
        ]
      },
      "Criteria": {
        "type": "object",
        "description": "Further conditions of a search; `Criteria` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "ResourceFilter": {
        "type": "object",
        "description": "Conditions that recorded resource requests have to meet. All may be left out.",
        "properties": {
          "resourceName": {
            "type": "string",
            "description": "Only resources of this name."
          },
          "sessionId": {
            "type": "string",
            "description": "Only resources of this session."
          },
          "visitId": {
            "type": "string",
            "description": "Only resources of this visit."
          },
          "visitorIds": {
            "type": "array",
            "description": "Only resources of these visitors.",
            "uniqueItems": true,
            "items": {
              "type": "string"
            }
          },
          "externalIds": {
            "type": "array",
            "description": "Only resources of visitors to whom the page gave one of these ids with `CV.user.tag()`.",
            "uniqueItems": true,
            "items": {
              "type": "string"
            }
          },
          "statusCode": {
            "type": "integer",
            "format": "int32",
            "description": "Only resources answered with this HTTP status.",
            "examples": [
              0
            ]
          },
          "type": {
            "type": "string",
            "description": "Only resources of this type."
          },
          "tags": {
            "$ref": "#/components/schemas/BooleanArrayFilterString",
            "description": "Only resources whose co-browsing session carries these tags."
          },
          "dateFilter": {
            "$ref": "#/components/schemas/DateFilter",
            "description": "Only resources of this time."
          },
          "groupBy": {
            "$ref": "#/components/schemas/ResourceGroupBy",
            "description": "Groups the resources by this property; within a group, those of one name are averaged."
          },
          "path": {
            "type": "string",
            "description": "Only resources of this path of the website."
          },
          "url": {
            "type": "string",
            "description": "Only resources of this URL of the website."
          },
          "criteria": {
            "$ref": "#/components/schemas/Criteria",
            "description": "Further conditions."
          }
        }
      },
      "OpeningHourCondition": {
        "type": "object",
        "description": "A time at which it is open; `OpeningHourConditionDTO` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "OpeningHourHoliday": {
        "type": "object",
        "description": "A holiday; `OpeningHourHolidayDTO` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "OpeningHours": {
        "type": "object",
        "description": "Opening hours of the tenant, for use in rules. The fields are those that adding them takes; the reference does not show an answer.",
        "properties": {
          "name": {
            "type": "string",
            "description": "Name of the opening hours.",
            "examples": [
              "Name of the opening hours"
            ]
          },
          "id": {
            "type": "string",
            "description": "Identifier of the opening hours."
          },
          "timezoneOffset": {
            "type": "integer",
            "format": "int32",
            "description": "Offset of the time zone in which the hours are meant. The unit is not documented; the sample has 1.",
            "examples": [
              1
            ]
          },
          "conditions": {
            "type": "array",
            "description": "When it is open.",
            "items": {
              "$ref": "#/components/schemas/OpeningHourCondition"
            }
          },
          "holidays": {
            "type": "array",
            "description": "Days that are an exception.",
            "items": {
              "$ref": "#/components/schemas/OpeningHourHoliday"
            }
          }
        }
      },
      "OpeningHoursCreate": {
        "type": "object",
        "description": "Opening hours to be added.",
        "properties": {
          "name": {
            "type": "string",
            "description": "Name of the opening hours. The reference gives \"Name of the opening hours\" as the default, which is the field's description in the wrong place.",
            "examples": [
              "Name of the opening hours"
            ]
          },
          "id": {
            "type": "string",
            "description": "Identifier of the opening hours."
          },
          "timezoneOffset": {
            "type": "integer",
            "format": "int32",
            "description": "Offset of the time zone in which the hours are meant. The unit is not documented; the sample has 1.",
            "examples": [
              1
            ]
          },
          "conditions": {
            "type": "array",
            "description": "When it is open.",
            "items": {
              "$ref": "#/components/schemas/OpeningHourCondition"
            }
          },
          "holidays": {
            "type": "array",
            "description": "Days that are an exception.",
            "items": {
              "$ref": "#/components/schemas/OpeningHourHoliday"
            }
          }
        }
      },
      "RealtimeReportMetricFilter": {
        "type": "object",
        "description": "One figure that the realtime report is to hold; `RealtimeReportMetricFilterEntryAPIDTO` in the reference, which does not show its members.",
        "properties": {
          "metricName": {
            "type": "string",
            "description": "What to measure. Concluded from the agent report; the reference does not show which values this report takes."
          },
          "groupBy": {
            "type": "string",
            "description": "By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes."
          }
        },
        "additionalProperties": {}
      },
      "RealtimeReportQuery": {
        "type": "object",
        "description": "What the realtime report is to hold.",
        "properties": {
          "metrics": {
            "type": "array",
            "description": "The figures asked for.",
            "items": {
              "$ref": "#/components/schemas/RealtimeReportMetricFilter"
            }
          }
        }
      },
      "CoBrowseReportMetricFilter": {
        "type": "object",
        "description": "One figure that the co-browsing report is to hold; `CoBrowseReportMetricFilterEntryAPIDTO` in the reference, which does not show its members.",
        "properties": {
          "metricName": {
            "type": "string",
            "description": "What to measure. Concluded from the agent report; the reference does not show which values this report takes."
          },
          "groupBy": {
            "type": "string",
            "description": "By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes."
          }
        },
        "additionalProperties": {}
      },
      "CoBrowseReportQuery": {
        "type": "object",
        "description": "What the co-browsing report is to hold, and the time it is to cover.",
        "properties": {
          "metrics": {
            "type": "array",
            "description": "The figures asked for.",
            "items": {
              "$ref": "#/components/schemas/CoBrowseReportMetricFilter"
            }
          },
          "dateFilter": {
            "$ref": "#/components/schemas/DateFilter",
            "description": "The time covered."
          }
        }
      },
      "SystemMessage": {
        "type": "object",
        "description": "A text that the system sends by itself. The fields are those that creating one takes; the reference does not show an answer.",
        "properties": {
          "message": {
            "type": "string",
            "description": "Text of the message.",
            "examples": [
              "Hello world"
            ]
          },
          "id": {
            "type": "string",
            "description": "Identifier of the message.",
            "examples": [
              "helloworld"
            ]
          },
          "language": {
            "type": "string",
            "description": "Key of the language the text is in.",
            "examples": [
              "en"
            ]
          }
        }
      },
      "SystemMessageCreate": {
        "type": "object",
        "description": "A system message to be created, or put in the place of the one with the same id.",
        "properties": {
          "message": {
            "type": "string",
            "description": "Text of the message.",
            "examples": [
              "Hello world"
            ]
          },
          "id": {
            "type": "string",
            "description": "Identifier of the message.",
            "examples": [
              "helloworld"
            ]
          },
          "language": {
            "type": "string",
            "description": "Key of the language the text is in.",
            "examples": [
              "en"
            ]
          }
        }
      },
      "User": {
        "type": "object",
        "description": "A user of the tenant. The fields are those that creating a user takes, without the password; the reference does not show an answer.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the user. The name is inferred; where the vendor shows the id of a user, it is the e-mail address.",
            "examples": [
              "john.doe@example.com"
            ]
          },
          "externalId": {
            "type": "string",
            "description": "Identifier of the user in your own systems; unique.",
            "examples": [
              "5c593c728b02502bc3f8ffe1"
            ]
          },
          "email": {
            "type": "string",
            "description": "E-mail address.",
            "examples": [
              "john.doe@example.com"
            ]
          },
          "displayName": {
            "type": "string",
            "description": "Name that is shown.",
            "examples": [
              "Stephen Brown"
            ]
          },
          "description": {
            "type": "string",
            "description": "What the user is there for.",
            "examples": [
              "Responsible for usecase X"
            ]
          },
          "roleId": {
            "type": "string",
            "description": "Role of the user; the constant `ADMIN` for an administrator.",
            "examples": [
              "5c593c728b02502bc3f8ffe1"
            ]
          },
          "tags": {
            "type": "array",
            "description": "Tags of the user.",
            "uniqueItems": true,
            "items": {
              "type": "string"
            }
          },
          "mcoEnabled": {
            "type": "boolean",
            "description": "Whether the MCO integration is switched on.",
            "examples": [
              true
            ]
          },
          "admin": {
            "type": "boolean",
            "description": "Whether the user is an administrator.",
            "examples": [
              true
            ]
          }
        }
      },
      "UserList": {
        "type": "object",
        "description": "One page of users.",
        "properties": {
          "page": {
            "type": "integer",
            "format": "int32",
            "description": "Number of this page, counted from 0."
          },
          "results": {
            "type": "array",
            "description": "The items of this page; none past the last one.",
            "items": {
              "$ref": "#/components/schemas/User"
            }
          }
        }
      },
      "UserCreate": {
        "type": "object",
        "description": "A user to be created.",
        "required": [
          "email"
        ],
        "properties": {
          "externalId": {
            "type": "string",
            "description": "Identifier of the user in your own systems; unique.",
            "examples": [
              "5c593c728b02502bc3f8ffe1"
            ]
          },
          "email": {
            "type": "string",
            "description": "E-mail address.",
            "examples": [
              "john.doe@example.com"
            ]
          },
          "displayName": {
            "type": "string",
            "description": "Name that is shown.",
            "examples": [
              "Stephen Brown"
            ]
          },
          "description": {
            "type": "string",
            "description": "What the user is there for.",
            "examples": [
              "Responsible for usecase X"
            ]
          },
          "roleId": {
            "type": "string",
            "description": "Role of the user; the constant `ADMIN` for an administrator.",
            "examples": [
              "5c593c728b02502bc3f8ffe1"
            ]
          },
          "password": {
            "type": "string",
            "description": "Password of the user.",
            "examples": [
              "Password123"
            ]
          },
          "tags": {
            "type": "array",
            "description": "Tags of the user.",
            "uniqueItems": true,
            "items": {
              "type": "string"
            }
          },
          "mcoEnabled": {
            "type": "boolean",
            "description": "Whether the MCO integration is switched on.",
            "examples": [
              true
            ]
          },
          "admin": {
            "type": "boolean",
            "description": "Whether the user is an administrator.",
            "examples": [
              true
            ]
          }
        }
      },
      "AgentMetricName": {
        "type": "string",
        "description": "What can be measured of an agent, in seconds: the time online, or the time logged in.",
        "enum": [
          "ONLINE_TIME",
          "LOGGED_IN_TIME"
        ]
      },
      "AgentReportGroupBy": {
        "type": "string",
        "description": "By what the agent report can be divided.",
        "enum": [
          "AGENT"
        ]
      },
      "AgentReportMetricFilter": {
        "type": "object",
        "description": "One figure that the agent report is to hold; `AgentReportMetricFilterEntryAPIDTO` in the reference.",
        "required": [
          "metricName"
        ],
        "properties": {
          "metricName": {
            "$ref": "#/components/schemas/AgentMetricName",
            "description": "What to measure."
          },
          "groupBy": {
            "$ref": "#/components/schemas/AgentReportGroupBy",
            "description": "By what to divide the figure; may be left out."
          }
        }
      },
      "AgentReportQuery": {
        "type": "object",
        "description": "What the agent report is to hold, and the time it is to cover.",
        "properties": {
          "metrics": {
            "type": "array",
            "description": "The figures asked for.",
            "items": {
              "$ref": "#/components/schemas/AgentReportMetricFilter"
            }
          },
          "dateFilter": {
            "$ref": "#/components/schemas/DateFilter",
            "description": "The time covered."
          }
        }
      },
      "AgentReport": {
        "type": "object",
        "description": "Figures of the agents by day.",
        "properties": {
          "results": {
            "type": "object",
            "description": "One entry a day (`2020/10/30`), with one figure an agent. The vendor's example asks for `groupBy: AGENT`; how a report without it looks is not documented. A day is one of a local time zone: in the example, what happened from 23:00 UTC counts to the next.",
            "additionalProperties": {
              "type": "object",
              "description": "The figures of one day by the agent's e-mail address.",
              "additionalProperties": {
                "type": "string",
                "description": "Seconds, as a string: `\"205\"`."
              }
            }
          }
        }
      },
      "TimeRange": {
        "type": "object",
        "description": "A time from its start to its end.",
        "properties": {
          "start": {
            "type": "string",
            "format": "date-time",
            "description": "When it began.",
            "examples": [
              "2020-10-31T23:00:00.794Z"
            ]
          },
          "end": {
            "type": "string",
            "format": "date-time",
            "description": "When it ended.",
            "examples": [
              "2020-10-31T23:03:25.794Z"
            ]
          }
        }
      },
      "AgentTimes": {
        "type": "object",
        "description": "The times of one agent.",
        "properties": {
          "userId": {
            "type": "string",
            "description": "The agent, by e-mail address in the vendor's example.",
            "examples": [
              "agent1@example.com"
            ]
          },
          "timeRanges": {
            "type": "array",
            "description": "The times one by one, in no particular order.",
            "items": {
              "$ref": "#/components/schemas/TimeRange"
            }
          },
          "sumMinutes": {
            "type": "integer",
            "description": "Whole minutes altogether. In the vendor's example every range is cut to whole minutes before it is added.",
            "examples": [
              6
            ]
          }
        }
      },
      "Session": {
        "type": "object",
        "description": "The recorded way of a visitor through the website until the browser was closed. The reference does not show its fields.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the session. The name is inferred from the entities whose fields are documented."
          }
        },
        "additionalProperties": {}
      },
      "SessionList": {
        "type": "object",
        "description": "One page of recorded sessions.",
        "properties": {
          "page": {
            "type": "integer",
            "format": "int32",
            "description": "Number of this page, counted from 0."
          },
          "results": {
            "type": "array",
            "description": "The items of this page; none past the last one.",
            "items": {
              "$ref": "#/components/schemas/Session"
            }
          }
        }
      },
      "Pageable": {
        "type": "object",
        "description": "Which page of a search to answer. The reference names this object but not its members; those here are what Spring, whose name it bears, gives it.",
        "properties": {
          "page": {
            "type": "integer",
            "format": "int32",
            "description": "Number of the page, counted from 0. Inferred.",
            "examples": [
              0
            ]
          },
          "size": {
            "type": "integer",
            "format": "int32",
            "description": "Items a page. Inferred.",
            "examples": [
              20
            ]
          },
          "sort": {
            "type": "array",
            "description": "Properties to sort by, each with an optional direction after a comma. Inferred.",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "created,desc"
              ]
            ]
          }
        },
        "additionalProperties": {}
      },
      "SessionFilter": {
        "type": "object",
        "description": "A condition on the tags of sessions; `SessionFilter` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "SessionSearch": {
        "type": "object",
        "description": "A search for sessions by their tags.",
        "properties": {
          "pageable": {
            "$ref": "#/components/schemas/Pageable",
            "description": "Which page of the matches to answer."
          },
          "tagFilter": {
            "$ref": "#/components/schemas/SessionFilter",
            "description": "The tags that sessions have to carry."
          }
        }
      },
      "RuleReportMetricFilter": {
        "type": "object",
        "description": "One figure that the rule report is to hold; `RuleReportMetricFilterEntryAPIDTO` in the reference, which does not show its members.",
        "properties": {
          "metricName": {
            "type": "string",
            "description": "What to measure. Concluded from the agent report; the reference does not show which values this report takes."
          },
          "groupBy": {
            "type": "string",
            "description": "By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes."
          }
        },
        "additionalProperties": {}
      },
      "RuleReportQuery": {
        "type": "object",
        "description": "What the rule report is to hold, and the time it is to cover.",
        "properties": {
          "metrics": {
            "type": "array",
            "description": "The figures asked for.",
            "items": {
              "$ref": "#/components/schemas/RuleReportMetricFilter"
            }
          },
          "dateFilter": {
            "$ref": "#/components/schemas/DateFilter",
            "description": "The time covered."
          }
        }
      },
      "MessageReportMetricFilter": {
        "type": "object",
        "description": "One figure that the message report is to hold; `MessageReportMetricFilterEntryAPIDTO` in the reference, which does not show its members.",
        "properties": {
          "metricName": {
            "type": "string",
            "description": "What to measure. Concluded from the agent report; the reference does not show which values this report takes."
          },
          "groupBy": {
            "type": "string",
            "description": "By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes."
          }
        },
        "additionalProperties": {}
      },
      "MessageReportQuery": {
        "type": "object",
        "description": "What the message report is to hold, and the time it is to cover.",
        "properties": {
          "metrics": {
            "type": "array",
            "description": "The figures asked for.",
            "items": {
              "$ref": "#/components/schemas/MessageReportMetricFilter"
            }
          },
          "dateFilter": {
            "$ref": "#/components/schemas/DateFilter",
            "description": "The time covered."
          }
        }
      },
      "JsError": {
        "type": "object",
        "description": "A recorded JavaScript error. The reference does not show its fields.",
        "additionalProperties": true
      },
      "JsErrorList": {
        "type": "object",
        "description": "One page of recorded JavaScript errors.",
        "properties": {
          "page": {
            "type": "integer",
            "format": "int32",
            "description": "Number of this page, counted from 0."
          },
          "results": {
            "type": "array",
            "description": "The items of this page; none past the last one.",
            "items": {
              "$ref": "#/components/schemas/JsError"
            }
          }
        }
      },
      "JsErrorFilter": {
        "type": "object",
        "description": "Conditions that recorded JavaScript errors have to meet. All may be left out. The names with a space in them stand so in the reference, in its list of fields and in its sample; they are probably labels that took the place of the names, which the service would then not know. Compare `ResourceFilter`, where the same conditions are called `sessionId`, `visitorIds`, `externalIds`, `tags`, `path` and `url`.",
        "properties": {
          "sessionId filter": {
            "type": "string",
            "description": "Only errors of this session. Named by its label."
          },
          "visitorId filter": {
            "type": "array",
            "description": "Only errors of these visitors. Named by its label.",
            "uniqueItems": true,
            "items": {
              "type": "string"
            }
          },
          "externalId filter": {
            "type": "array",
            "description": "Only errors of visitors who were given one of these ids through the API. Named by its label.",
            "uniqueItems": true,
            "items": {
              "type": "string"
            }
          },
          "dateFilter": {
            "$ref": "#/components/schemas/DateFilter",
            "description": "Only errors of this time."
          },
          "Tags filter": {
            "$ref": "#/components/schemas/BooleanArrayFilterString",
            "description": "Only errors whose co-browsing session carries these tags. Named by its label."
          },
          "Path filter": {
            "type": "string",
            "description": "Only errors on this path of the website. Named by its label."
          },
          "Url filter": {
            "type": "string",
            "description": "Only errors on this URL of the website. Named by its label."
          },
          "fileName": {
            "type": "string",
            "description": "Only errors in this file."
          },
          "criteria": {
            "$ref": "#/components/schemas/Criteria",
            "description": "Further conditions."
          }
        }
      },
      "CallActivity": {
        "type": "object",
        "description": "A call of a customer by a user; `START_CALL` in the vendor's log. The property that carries this name is not documented.",
        "properties": {
          "callId": {
            "type": "string",
            "description": "The call."
          },
          "customerId": {
            "type": "string",
            "description": "The customer who was called."
          }
        }
      },
      "CallActivityList": {
        "type": "object",
        "description": "One page of calls.",
        "properties": {
          "page": {
            "type": "integer",
            "format": "int32",
            "description": "Number of this page, counted from 0."
          },
          "results": {
            "type": "array",
            "description": "The items of this page; none past the last one.",
            "items": {
              "$ref": "#/components/schemas/CallActivity"
            }
          }
        }
      },
      "ChatActivity": {
        "type": "object",
        "description": "A message that a user sent to a customer; `MESSENGER_SEND` in the vendor's log. The property that carries this name is not documented.",
        "properties": {
          "customerId": {
            "type": "string",
            "description": "The customer who was written to."
          }
        }
      },
      "ChatActivityList": {
        "type": "object",
        "description": "One page of sent messages.",
        "properties": {
          "page": {
            "type": "integer",
            "format": "int32",
            "description": "Number of this page, counted from 0."
          },
          "results": {
            "type": "array",
            "description": "The items of this page; none past the last one.",
            "items": {
              "$ref": "#/components/schemas/ChatActivity"
            }
          }
        }
      },
      "StatusActivity": {
        "type": "object",
        "description": "A change of a customer's status; `STATUS_CHANGE` in the vendor's log. The property that carries this name is not documented.",
        "properties": {
          "customerId": {
            "type": "string",
            "description": "The customer whose status changed."
          },
          "status": {
            "$ref": "#/components/schemas/CustomerStatus",
            "description": "The new status."
          },
          "messageId": {
            "type": "string",
            "description": "The message that goes with the change."
          }
        }
      },
      "StatusActivityList": {
        "type": "object",
        "description": "One page of status changes.",
        "properties": {
          "page": {
            "type": "integer",
            "format": "int32",
            "description": "Number of this page, counted from 0."
          },
          "results": {
            "type": "array",
            "description": "The items of this page; none past the last one.",
            "items": {
              "$ref": "#/components/schemas/StatusActivity"
            }
          }
        }
      },
      "LiveViewActivity": {
        "type": "object",
        "description": "An event of co-browsing, such as the start of a session; `LIVE_VIEW` in the vendor's log. The property that carries this name is not documented.",
        "properties": {
          "sessionId": {
            "type": "string",
            "description": "The session."
          }
        }
      },
      "LiveViewActivityList": {
        "type": "object",
        "description": "One page of co-browsing events.",
        "properties": {
          "page": {
            "type": "integer",
            "format": "int32",
            "description": "Number of this page, counted from 0."
          },
          "results": {
            "type": "array",
            "description": "The items of this page; none past the last one.",
            "items": {
              "$ref": "#/components/schemas/LiveViewActivity"
            }
          }
        }
      },
      "SessionReportMetricFilter": {
        "type": "object",
        "description": "One figure that the session report is to hold; `SessionReportMetricFilterEntryAPIDTO` in the reference, which does not show its members.",
        "properties": {
          "metricName": {
            "type": "string",
            "description": "What to measure. Concluded from the agent report; the reference does not show which values this report takes."
          },
          "groupBy": {
            "type": "string",
            "description": "By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes."
          }
        },
        "additionalProperties": {}
      },
      "SessionReportQuery": {
        "type": "object",
        "description": "What the session report is to hold, and the time it is to cover.",
        "properties": {
          "metrics": {
            "type": "array",
            "description": "The figures asked for.",
            "items": {
              "$ref": "#/components/schemas/SessionReportMetricFilter"
            }
          },
          "dateFilter": {
            "$ref": "#/components/schemas/DateFilter",
            "description": "The time covered."
          }
        }
      },
      "Team": {
        "type": "object",
        "description": "A group of users to which customers can be assigned. The fields are those that creating a team takes; the reference does not show an answer.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the team.",
            "examples": [
              "5c593c728b02502bc3f8ffe1"
            ]
          },
          "name": {
            "type": "string",
            "description": "Name of the team.",
            "examples": [
              "Product X experts"
            ]
          },
          "members": {
            "type": "array",
            "description": "The users in the team, by their ids.",
            "items": {
              "type": "string"
            }
          },
          "tags": {
            "type": "array",
            "description": "Tags of the team.",
            "uniqueItems": true,
            "items": {
              "type": "string"
            }
          }
        }
      },
      "TeamList": {
        "type": "object",
        "description": "One page of teams.",
        "properties": {
          "page": {
            "type": "integer",
            "format": "int32",
            "description": "Number of this page, counted from 0."
          },
          "results": {
            "type": "array",
            "description": "The items of this page; none past the last one.",
            "items": {
              "$ref": "#/components/schemas/Team"
            }
          }
        }
      },
      "TeamCreate": {
        "type": "object",
        "description": "A team to be created.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the team.",
            "examples": [
              "5c593c728b02502bc3f8ffe1"
            ]
          },
          "name": {
            "type": "string",
            "description": "Name of the team.",
            "examples": [
              "Product X experts"
            ]
          },
          "members": {
            "type": "array",
            "description": "The users in the team, by their ids.",
            "items": {
              "type": "string"
            }
          },
          "tags": {
            "type": "array",
            "description": "Tags of the team.",
            "uniqueItems": true,
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Role": {
        "type": "object",
        "description": "A role that users can have. The reference does not show its fields.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the role. The name is inferred from the entities whose fields are documented.",
            "examples": [
              "5c593c728b02502bc3f8ffe1"
            ]
          }
        },
        "additionalProperties": {}
      },
      "RoleList": {
        "type": "object",
        "description": "One page of roles.",
        "properties": {
          "page": {
            "type": "integer",
            "format": "int32",
            "description": "Number of this page, counted from 0."
          },
          "results": {
            "type": "array",
            "description": "The items of this page; none past the last one.",
            "items": {
              "$ref": "#/components/schemas/Role"
            }
          }
        }
      },
      "SessionMetricReasonReportMetricFilter": {
        "type": "object",
        "description": "One figure that the session metrics report is to hold; `SessionMetricReasonReportMetricFilterEntryAPIDTO` in the reference, which does not show its members.",
        "properties": {
          "metricName": {
            "type": "string",
            "description": "What to measure. Concluded from the agent report; the reference does not show which values this report takes."
          },
          "groupBy": {
            "type": "string",
            "description": "By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes."
          }
        },
        "additionalProperties": {}
      },
      "SessionMetricReasonReportQuery": {
        "type": "object",
        "description": "What the session metrics report is to hold, and the time it is to cover.",
        "properties": {
          "metrics": {
            "type": "array",
            "description": "The figures asked for.",
            "items": {
              "$ref": "#/components/schemas/SessionMetricReasonReportMetricFilter"
            }
          },
          "dateFilter": {
            "$ref": "#/components/schemas/DateFilter",
            "description": "The time covered."
          }
        }
      },
      "VisitReportMetricFilter": {
        "type": "object",
        "description": "One figure that the visit report is to hold; `VisitReportMetricFilterEntryAPIDTO` in the reference, which does not show its members.",
        "properties": {
          "metricName": {
            "type": "string",
            "description": "What to measure. Concluded from the agent report; the reference does not show which values this report takes."
          },
          "groupBy": {
            "type": "string",
            "description": "By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes."
          }
        },
        "additionalProperties": {}
      },
      "VisitReportQuery": {
        "type": "object",
        "description": "What the visit report is to hold, and the time it is to cover.",
        "properties": {
          "metrics": {
            "type": "array",
            "description": "The figures asked for.",
            "items": {
              "$ref": "#/components/schemas/VisitReportMetricFilter"
            }
          },
          "dateFilter": {
            "$ref": "#/components/schemas/DateFilter",
            "description": "The time covered."
          }
        }
      },
      "ConferenceReportMetricFilter": {
        "type": "object",
        "description": "One figure that the conference report is to hold; `ConferenceReportMetricFilterEntryAPIDTO` in the reference, which does not show its members.",
        "properties": {
          "metricName": {
            "type": "string",
            "description": "What to measure. Concluded from the agent report; the reference does not show which values this report takes."
          },
          "groupBy": {
            "type": "string",
            "description": "By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes."
          }
        },
        "additionalProperties": {}
      },
      "ConferenceReportQuery": {
        "type": "object",
        "description": "What the conference report is to hold, and the time it is to cover.",
        "properties": {
          "metrics": {
            "type": "array",
            "description": "The figures asked for.",
            "items": {
              "$ref": "#/components/schemas/ConferenceReportMetricFilter"
            }
          },
          "dateFilter": {
            "$ref": "#/components/schemas/DateFilter",
            "description": "The time covered."
          }
        }
      },
      "WatchdogType": {
        "type": "string",
        "description": "What a watchdog reacts to.",
        "enum": [
          "JAVASCRIPT_ERROR",
          "MESSAGE_RECEIVED",
          "CUSTOMER_ASSIGNED",
          "FORM_SUBMISSION",
          "SETTING_CHANGED"
        ]
      },
      "WatchdogReceiver": {
        "type": "object",
        "description": "Someone who is notified; `WatchdogReceiver` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "Watchdog": {
        "type": "object",
        "description": "A trigger that sends a notification when something happens. The fields are those that adding one takes; the reference does not show an answer.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the watchdog."
          },
          "name": {
            "type": "string",
            "description": "Name of the watchdog."
          },
          "watchdogType": {
            "$ref": "#/components/schemas/WatchdogType",
            "description": "What it reacts to."
          },
          "receivers": {
            "type": "array",
            "description": "Who is notified.",
            "items": {
              "$ref": "#/components/schemas/WatchdogReceiver"
            }
          }
        }
      },
      "WatchdogCreate": {
        "type": "object",
        "description": "A watchdog to be added.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the watchdog."
          },
          "name": {
            "type": "string",
            "description": "Name of the watchdog."
          },
          "watchdogType": {
            "$ref": "#/components/schemas/WatchdogType",
            "description": "What it reacts to."
          },
          "receivers": {
            "type": "array",
            "description": "Who is notified.",
            "items": {
              "$ref": "#/components/schemas/WatchdogReceiver"
            }
          }
        }
      },
      "HasIdRuleCondition": {
        "type": "object",
        "description": "Matches by an id, to go by its name; `HAS_ID` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "HasTagRuleCondition": {
        "type": "object",
        "description": "Matches by a tag, to go by its name; `HasTagRuleConditionAPIDTO` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "NoAnswerRuleCondition": {
        "type": "object",
        "description": "Matches while nobody has answered, to go by its name; `NoAnswerRuleConditionAPIDTO` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "OpeningHourRuleCondition": {
        "type": "object",
        "description": "Matches by opening hours, to go by its name; `OpeningHourRuleConditionAPIDTO` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "UrlRoutingRuleCondition": {
        "type": "object",
        "description": "Matches by a URL, to go by its name; `UrlRoutingRuleConditionAPIDTO` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "RuleCondition": {
        "description": "When a rule matches: one of five kinds of condition. The reference shows neither their members nor how they are told apart.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/HasIdRuleCondition"
          },
          {
            "$ref": "#/components/schemas/HasTagRuleCondition"
          },
          {
            "$ref": "#/components/schemas/NoAnswerRuleCondition"
          },
          {
            "$ref": "#/components/schemas/OpeningHourRuleCondition"
          },
          {
            "$ref": "#/components/schemas/UrlRoutingRuleCondition"
          }
        ]
      },
      "RoutingType": {
        "type": "string",
        "description": "What a routing rule can apply to.",
        "enum": [
          "CHAT",
          "CALL"
        ]
      },
      "RoutingRule": {
        "type": "object",
        "description": "A routing rule: conditions, actions, and rules to fall back on. The fields are those that creating one takes; the reference does not show an answer. How an answer says whether a rule is active is not documented.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the rule. The name is inferred from the entities whose fields are documented.",
            "examples": [
              "5c593c9c8b02502bc3f8ffe3"
            ]
          },
          "name": {
            "type": "string",
            "description": "Name of the rule."
          },
          "conditions": {
            "type": "array",
            "description": "When the rule matches.",
            "items": {
              "$ref": "#/components/schemas/RuleCondition"
            }
          },
          "types": {
            "type": "array",
            "description": "What the rule applies to.",
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/RoutingType"
            }
          },
          "elseRules": {
            "type": "array",
            "description": "Rules to fall back on when this one does not match, each of the same form (`RoutingRule` in the reference).",
            "items": {
              "$ref": "#/components/schemas/RoutingRule"
            }
          },
          "actions": {
            "type": "array",
            "description": "What the rule does.",
            "items": {
              "$ref": "#/components/schemas/RoutingAction"
            }
          }
        }
      },
      "QueueRoutingAction": {
        "type": "object",
        "description": "Puts the customer into a queue, to go by its name. A queue waits for up to 1 hour 30 minutes; `QueueRoutingAction` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "RoutingToRoutingAction": {
        "type": "object",
        "description": "Routes to someone, to go by its name; `RoutingToRoutingAction` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "SendFlowRoutingAction": {
        "type": "object",
        "description": "Sends a flow, to go by its name; `SendFlowRoutingAction` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "SystemMessageRoutingAction": {
        "type": "object",
        "description": "Sends a system message, to go by its name; `SystemMessageRoutingAction` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "RoutingAction": {
        "description": "What a routing rule does: one of four kinds of action. The reference shows neither their members nor how they are told apart.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/QueueRoutingAction"
          },
          {
            "$ref": "#/components/schemas/RoutingToRoutingAction"
          },
          {
            "$ref": "#/components/schemas/SendFlowRoutingAction"
          },
          {
            "$ref": "#/components/schemas/SystemMessageRoutingAction"
          }
        ]
      },
      "RoutingRuleCreate": {
        "type": "object",
        "description": "A routing rule to be created: its conditions, its actions, and the rules to fall back on.",
        "properties": {
          "name": {
            "type": "string",
            "description": "Name of the rule."
          },
          "conditions": {
            "type": "array",
            "description": "When the rule matches.",
            "items": {
              "$ref": "#/components/schemas/RuleCondition"
            }
          },
          "types": {
            "type": "array",
            "description": "What the rule applies to.",
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/RoutingType"
            }
          },
          "elseRules": {
            "type": "array",
            "description": "Rules to fall back on when this one does not match, each of the same form (`RoutingRule` in the reference).",
            "items": {
              "$ref": "#/components/schemas/RoutingRuleCreate"
            }
          },
          "actions": {
            "type": "array",
            "description": "What the rule does.",
            "items": {
              "$ref": "#/components/schemas/RoutingAction"
            }
          }
        }
      },
      "CallRecording": {
        "type": "object",
        "description": "A recorded call. The reference does not show its fields.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the recording. The name is inferred from the entities whose fields are documented.",
            "examples": [
              "5c593c9c8b02502bc3f8ffe3"
            ]
          }
        },
        "additionalProperties": {}
      },
      "Visit": {
        "type": "object",
        "description": "One recorded access of the website. The reference does not show its fields.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the visit. The name is inferred from the entities whose fields are documented."
          }
        },
        "additionalProperties": {}
      },
      "VisitList": {
        "type": "object",
        "description": "One page of recorded visits.",
        "properties": {
          "page": {
            "type": "integer",
            "format": "int32",
            "description": "Number of this page, counted from 0."
          },
          "results": {
            "type": "array",
            "description": "The items of this page; none past the last one.",
            "items": {
              "$ref": "#/components/schemas/Visit"
            }
          }
        }
      },
      "ActiveSession": {
        "type": "object",
        "description": "A LiveView session that is going on. The reference does not show its fields.",
        "additionalProperties": true
      },
      "MessageType": {
        "type": "string",
        "description": "What a message consists of.",
        "enum": [
          "MESSAGE",
          "AUDIO",
          "VIDEO",
          "FILE",
          "CARD"
        ]
      },
      "MessageSend": {
        "type": "object",
        "description": "A message to be sent. The reference says of this body that it is the text of the message, yet shows this object.",
        "required": [
          "type"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "Text of the message."
          },
          "type": {
            "$ref": "#/components/schemas/MessageType",
            "description": "What the message consists of."
          },
          "url": {
            "type": "string",
            "description": "Address of the file that goes with the message."
          },
          "buttonLink": {
            "type": "string",
            "description": "Address that the button opens."
          },
          "buttonText": {
            "type": "string",
            "description": "Text on the button."
          }
        }
      },
      "Message": {
        "type": "object",
        "description": "A message to or from a customer. The fields are those that sending one takes; the reference does not show an answer. `type` is on every message, as sending demands it.",
        "required": [
          "type"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "Text of the message."
          },
          "type": {
            "$ref": "#/components/schemas/MessageType",
            "description": "What the message consists of."
          },
          "url": {
            "type": "string",
            "description": "Address of the file that goes with the message."
          },
          "buttonLink": {
            "type": "string",
            "description": "Address that the button opens."
          },
          "buttonText": {
            "type": "string",
            "description": "Text on the button."
          }
        }
      },
      "MessageList": {
        "type": "object",
        "description": "One page of messages.",
        "properties": {
          "page": {
            "type": "integer",
            "format": "int32",
            "description": "Number of this page, counted from 0."
          },
          "results": {
            "type": "array",
            "description": "The items of this page; none past the last one.",
            "items": {
              "$ref": "#/components/schemas/Message"
            }
          }
        }
      },
      "SlaTrigger": {
        "type": "object",
        "description": "Response times, a first and a second; `SLATrigger` in the reference. The names of its members are not known.",
        "additionalProperties": true
      },
      "SlaRule": {
        "type": "object",
        "description": "A rule that watches over response times. The fields are those that creating one takes; the reference does not show an answer. How an answer says whether a rule is active is not documented.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the rule. The name is inferred from the entities whose fields are documented.",
            "examples": [
              "5c593c9c8b02502bc3f8ffe3"
            ]
          },
          "name": {
            "type": "string",
            "description": "Name of the rule."
          },
          "conditions": {
            "type": "array",
            "description": "When the rule matches.",
            "items": {
              "$ref": "#/components/schemas/RuleCondition"
            }
          },
          "trigger": {
            "$ref": "#/components/schemas/SlaTrigger",
            "description": "The response times to be kept."
          },
          "receivers": {
            "type": "array",
            "description": "Who is notified when the times are not kept.",
            "items": {
              "$ref": "#/components/schemas/WatchdogReceiver"
            }
          },
          "watchdogEnabled": {
            "type": "boolean",
            "description": "Whether the receivers are notified.",
            "examples": [
              true
            ]
          }
        }
      },
      "SlaRuleCreate": {
        "type": "object",
        "description": "An SLA rule to be created.",
        "properties": {
          "name": {
            "type": "string",
            "description": "Name of the rule. The reference calls it the name of the routing rule."
          },
          "conditions": {
            "type": "array",
            "description": "When the rule matches.",
            "items": {
              "$ref": "#/components/schemas/RuleCondition"
            }
          },
          "trigger": {
            "$ref": "#/components/schemas/SlaTrigger",
            "description": "The response times to be kept. The reference gives the text \"Defined SLA response times\" as default and sample; the object is what counts."
          },
          "receivers": {
            "type": "array",
            "description": "Who is notified when the times are not kept. The reference gives the text \"Defined SLA receivers if no target is matched\" as default and sample; the array is what counts.",
            "items": {
              "$ref": "#/components/schemas/WatchdogReceiver"
            }
          },
          "watchdogEnabled": {
            "type": "boolean",
            "description": "Whether the receivers are notified.",
            "examples": [
              true
            ]
          }
        }
      },
      "AppointmentValidType": {
        "type": "string",
        "description": "How long the link of an appointment is valid: for a number of hours around it, or for the appointment.",
        "enum": [
          "HOURS",
          "APPOINTMENT"
        ]
      },
      "AppointmentPermissions": {
        "type": "object",
        "description": "What is permitted in the conference of an appointment; `AppointmentAPIPermissions` in the reference, which does not show its members.",
        "additionalProperties": true
      },
      "Appointment": {
        "type": "object",
        "description": "An appointment with a customer or with invited people. The fields are those that creating one takes; the reference does not show an answer.",
        "properties": {
          "id": {
            "type": "string",
            "description": "Identifier of the appointment. The name is inferred from the entities whose fields are documented.",
            "examples": [
              "5c593c9c8b02502bc3f8ffe3"
            ]
          },
          "title": {
            "type": "string",
            "description": "Title.",
            "examples": [
              "Testappointment"
            ]
          },
          "description": {
            "type": "string",
            "description": "Description.",
            "examples": [
              "Testdescription"
            ]
          },
          "durationInMinutes": {
            "type": "integer",
            "format": "int32",
            "description": "Duration in minutes.",
            "examples": [
              30
            ]
          },
          "date": {
            "type": "string",
            "format": "date-time",
            "description": "Date and time of the appointment.",
            "examples": [
              "2019-08-24T14:15:22Z"
            ]
          },
          "timezoneId": {
            "type": "string",
            "description": "Time zone, by its id.",
            "examples": [
              "Europe/Vienna"
            ]
          },
          "record": {
            "type": "boolean",
            "description": "Whether the appointment is recorded by itself.",
            "examples": [
              false
            ]
          },
          "owner": {
            "type": "string",
            "description": "The user to whom the appointment belongs.",
            "examples": [
              "test@test.com"
            ]
          },
          "password": {
            "type": "string",
            "description": "Password of the appointment.",
            "examples": [
              "testpassword"
            ]
          },
          "attendees": {
            "type": "array",
            "description": "E-mail addresses of those who attend.",
            "uniqueItems": true,
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "test@test.com",
                "test1@test.com"
              ]
            ]
          },
          "sendInviteEmail": {
            "type": "boolean",
            "description": "Whether everybody who attends is sent an invitation.",
            "examples": [
              true
            ]
          },
          "customerId": {
            "type": "string",
            "description": "The customer with whom the appointment is.",
            "examples": [
              "13245"
            ]
          },
          "valid": {
            "type": "boolean",
            "description": "Whether the appointment is valid.",
            "examples": [
              true
            ]
          },
          "validAfter": {
            "type": "integer",
            "format": "int32",
            "description": "For how many hours after the appointment it stays valid.",
            "examples": [
              13245
            ]
          },
          "validBefore": {
            "type": "integer",
            "format": "int32",
            "description": "From how many hours before the appointment it is valid.",
            "examples": [
              13245
            ]
          },
          "validType": {
            "$ref": "#/components/schemas/AppointmentValidType",
            "description": "How long the link of the appointment is valid."
          },
          "customProperties": {
            "type": "object",
            "description": "Properties of your own.",
            "additionalProperties": true
          },
          "permissions": {
            "$ref": "#/components/schemas/AppointmentPermissions",
            "description": "What is permitted in the conference of this appointment."
          }
        }
      },
      "AppointmentCreate": {
        "type": "object",
        "description": "An appointment to be created.",
        "required": [
          "title"
        ],
        "properties": {
          "title": {
            "type": "string",
            "description": "Title.",
            "examples": [
              "Testappointment"
            ]
          },
          "description": {
            "type": "string",
            "description": "Description.",
            "examples": [
              "Testdescription"
            ]
          },
          "durationInMinutes": {
            "type": "integer",
            "format": "int32",
            "description": "Duration in minutes.",
            "examples": [
              30
            ]
          },
          "date": {
            "type": "string",
            "format": "date-time",
            "description": "Date and time of the appointment.",
            "examples": [
              "2019-08-24T14:15:22Z"
            ]
          },
          "timezoneId": {
            "type": "string",
            "description": "Time zone, by its id.",
            "examples": [
              "Europe/Vienna"
            ]
          },
          "record": {
            "type": "boolean",
            "description": "Whether the appointment is recorded by itself.",
            "examples": [
              false
            ]
          },
          "owner": {
            "type": "string",
            "description": "The user to whom the appointment belongs.",
            "examples": [
              "test@test.com"
            ]
          },
          "password": {
            "type": "string",
            "description": "Password of the appointment.",
            "examples": [
              "testpassword"
            ]
          },
          "attendees": {
            "type": "array",
            "description": "E-mail addresses of those who attend. The sample in the reference sends one string; the type is an array.",
            "uniqueItems": true,
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "test@test.com",
                "test1@test.com"
              ]
            ]
          },
          "sendInviteEmail": {
            "type": "boolean",
            "description": "Whether everybody who attends is sent an invitation.",
            "examples": [
              true
            ]
          },
          "customerId": {
            "type": "string",
            "description": "The customer with whom the appointment is.",
            "examples": [
              "13245"
            ]
          },
          "valid": {
            "type": "boolean",
            "description": "Whether the appointment is valid.",
            "default": true,
            "examples": [
              true
            ]
          },
          "validAfter": {
            "type": "integer",
            "format": "int32",
            "description": "For how many hours after the appointment it stays valid.",
            "examples": [
              13245
            ]
          },
          "validBefore": {
            "type": "integer",
            "format": "int32",
            "description": "From how many hours before the appointment it is valid.",
            "examples": [
              13245
            ]
          },
          "validType": {
            "$ref": "#/components/schemas/AppointmentValidType",
            "description": "How long the link of the appointment is valid."
          },
          "customProperties": {
            "type": "object",
            "description": "Properties of your own.",
            "additionalProperties": true
          },
          "permissions": {
            "$ref": "#/components/schemas/AppointmentPermissions",
            "description": "What is permitted in the conference of this appointment."
          }
        }
      },
      "AppointmentUpdate": {
        "type": "object",
        "description": "An appointment as it is to be after the update. The title has to be there, changed or not.",
        "required": [
          "title"
        ],
        "properties": {
          "title": {
            "type": "string",
            "description": "Title.",
            "examples": [
              "Testappointment"
            ]
          },
          "description": {
            "type": "string",
            "description": "Description.",
            "examples": [
              "Testdescription"
            ]
          },
          "durationInMinutes": {
            "type": "integer",
            "format": "int32",
            "description": "Duration in minutes.",
            "examples": [
              30
            ]
          },
          "date": {
            "type": "string",
            "format": "date-time",
            "description": "Date and time of the appointment.",
            "examples": [
              "2019-08-24T14:15:22Z"
            ]
          },
          "timezoneId": {
            "type": "string",
            "description": "Time zone, by its id.",
            "examples": [
              "Europe/Vienna"
            ]
          },
          "record": {
            "type": "boolean",
            "description": "Whether the appointment is recorded by itself.",
            "examples": [
              false
            ]
          },
          "owner": {
            "type": "string",
            "description": "The user to whom the appointment belongs.",
            "examples": [
              "test@test.com"
            ]
          },
          "password": {
            "type": "string",
            "description": "Password of the appointment.",
            "examples": [
              "testpassword"
            ]
          },
          "attendees": {
            "type": "array",
            "description": "E-mail addresses of those who attend. The sample in the reference sends one string; the type is an array.",
            "uniqueItems": true,
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "test@test.com",
                "test1@test.com"
              ]
            ]
          },
          "sendInviteEmail": {
            "type": "boolean",
            "description": "Whether everybody who attends is sent an invitation.",
            "examples": [
              true
            ]
          },
          "customerId": {
            "type": "string",
            "description": "The customer with whom the appointment is.",
            "examples": [
              "13245"
            ]
          },
          "valid": {
            "type": "boolean",
            "description": "Whether the appointment is valid.",
            "default": true,
            "examples": [
              true
            ]
          },
          "validAfter": {
            "type": "integer",
            "format": "int32",
            "description": "For how many hours after the appointment it stays valid.",
            "examples": [
              13245
            ]
          },
          "validBefore": {
            "type": "integer",
            "format": "int32",
            "description": "From how many hours before the appointment it is valid.",
            "examples": [
              13245
            ]
          },
          "validType": {
            "$ref": "#/components/schemas/AppointmentValidType",
            "description": "How long the link of the appointment is valid."
          },
          "customProperties": {
            "type": "object",
            "description": "Properties of your own.",
            "additionalProperties": true
          },
          "permissions": {
            "$ref": "#/components/schemas/AppointmentPermissions",
            "description": "What is permitted in the conference of this appointment."
          }
        }
      },
      "AppointmentPropertiesUpdate": {
        "type": "object",
        "description": "The properties of an appointment that can be changed by themselves.",
        "properties": {
          "record": {
            "type": "boolean",
            "description": "Whether the appointment is recorded by itself.",
            "examples": [
              false
            ]
          }
        }
      },
      "LinkLanguage": {
        "type": "string",
        "description": "Language of the user interface that a link opens.",
        "enum": [
          "en",
          "de",
          "jp",
          "uk",
          "ru"
        ],
        "default": "en"
      },
      "PublicLink": {
        "type": "string",
        "description": "The address to open in a browser. That the answer is the bare address is inferred."
      },
      "ConversationMessage": {
        "type": "object",
        "description": "The latest message of a conversation.",
        "properties": {
          "test": {
            "type": "string",
            "description": "Text of the message. The reference spells this property `test`, perhaps for `text`."
          }
        }
      },
      "Conversation": {
        "type": "object",
        "description": "The state of a customer's conversation, as the webhooks report it.",
        "required": [
          "customerId",
          "status"
        ],
        "properties": {
          "customerId": {
            "type": "string",
            "description": "The customer."
          },
          "status": {
            "$ref": "#/components/schemas/CustomerStatus",
            "description": "The status after the event."
          },
          "lastMessage": {
            "$ref": "#/components/schemas/ConversationMessage",
            "description": "The latest message."
          },
          "url": {
            "type": "string",
            "description": "Address of the conversation."
          }
        }
      }
    }
  }
};
