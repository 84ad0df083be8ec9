// Generated from specs/teamviewer-engage by `npm run generate`. Do not edit: edit the spec.

export interface paths {
    "/customer/status/query/{query}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find an active customer
         * @description Looks for one customer. The words are compared with every field.
         */
        get: operations["activeCustomers/find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/status/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List active customers
         * @description Lists the customers who are active. A token that belongs to a user shows only the customers assigned to that user.
         */
        get: operations["activeCustomers/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{customerId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Assign a customer to a user or a team
         * @description Give either a user or a team: they exclude each other.
         */
        put: operations["customers/assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{customerId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the status of a customer
         * @description Sets by hand how far the customer's messages have been dealt with.
         */
        put: operations["customers/setStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Lists all customers of the tenant, page by page.
         */
        get: operations["customers/list"];
        put?: never;
        /**
         * Create a customer
         * @description Creates a customer. Every field may be left out.
         */
        post: operations["customers/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer
         * @description Reads one customer.
         */
        get: operations["customers/get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/chat/agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get agent metrics by conversation
         * @description Answers the metrics of the agents, divided by conversation.
         */
        post: operations["reports.chat/agentMetrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/chat/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the messages of a conversation
         * @description Answers the messages of one conversation.
         */
        get: operations["reports.chat/conversationMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the chat report
         * @description Answers the figures asked for, over the time asked for.
         */
        post: operations["reports.chat/get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/chat/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get conversations with their metrics
         * @description Answers the conversations of a time, with what was measured of each.
         */
        post: operations["reports.chat/conversationMetrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recorded resources
         * @description Lists all recorded resource requests, page by page.
         */
        get: operations["resources/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resource/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Filter recorded resources
         * @description Finds the recorded resource requests that meet all the conditions. With `groupBy` they are grouped, and those of one name are averaged within their group.
         */
        post: operations["resources/filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the chat is visible
         * @description Reads whether the chat is shown.
         */
        get: operations["chat/visibility"];
        /**
         * Show or hide the chat
         * @description Sets whether the chat is shown.
         */
        put: operations["chat/setVisibility"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opening/hour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List opening hours
         * @description Reads the opening hours of the tenant. It takes no id, so that all are answered.
         */
        get: operations["openingHours/list"];
        put?: never;
        /**
         * Add opening hours
         * @description Adds opening hours to the tenant.
         */
        post: operations["openingHours/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistic/liveview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get statistics about LiveView
         * @description Answers statistics about the LiveView sessions of a time.
         */
        get: operations["statistics/liveView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistic/livechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get statistics about LiveChat
         * @description Answers statistics about the LiveChat conversations of a time.
         */
        get: operations["statistics/liveChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/realtime/metric": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the realtime report
         * @description Answers the figures asked for as they are at the moment.
         */
        post: operations["reports.realtime/get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/cobrowse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the co-browsing report
         * @description Answers the figures asked for, over the time asked for.
         */
        post: operations["reports.coBrowse/get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/cobrowse/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the co-browsing report as a table
         * @description Answers the figures asked for, over the time asked for, in the form of a table.
         */
        post: operations["reports.coBrowse/table"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/message/language/{language}": {
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
         * Delete a language
         * @description Deletes all system messages of one language.
         */
        delete: operations["systemMessages/deleteLanguage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/message/language/{language}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the system messages of a language
         * @description Lists the system messages of one language. The reference repeats here that it answers the language keys, which is another operation's text.
         */
        get: operations["systemMessages/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create or replace a system message
         * @description Creates a message. One that has the same id already is replaced.
         */
        put: operations["systemMessages/createOrReplace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/message/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the languages
         * @description Lists the keys of the languages for which there are system messages.
         */
        get: operations["systemMessages/languages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Reads one user.
         */
        get: operations["users/get"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Deletes one user.
         */
        delete: operations["users/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Lists all users of the tenant, page by page.
         */
        get: operations["users/list"];
        put?: never;
        /**
         * Create a user
         * @description Creates a user. Only the e-mail address has to be given.
         */
        post: operations["users/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/{userId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a user a role
         * @description Adds the user to a role that exists already.
         */
        put: operations["users/assignRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a user a tag
         * @description Adds a tag to the user with this e-mail address.
         */
        put: operations["users/assignTag"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the agent report
         * @description Answers how long the agents were online or logged in, in seconds, day by day.
         */
        post: operations["reports.agent/get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/agent/times/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the times agents were logged in
         * @description Answers for each agent from when to when they were logged in.
         */
        post: operations["reports.agent/loginTimes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/agent/times/online": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the times agents were online
         * @description Answers for each agent from when to when they were online.
         */
        post: operations["reports.agent/onlineTimes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a session
         * @description Reads one recorded session.
         */
        get: operations["sessions/get"];
        put?: never;
        post?: never;
        /**
         * Delete a session
         * @description Deletes one recorded session.
         */
        delete: operations["sessions/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions
         * @description Lists all recorded sessions, page by page.
         */
        get: operations["sessions/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find sessions by tags
         * @description Finds the recorded sessions that carry certain tags.
         */
        post: operations["sessions/filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the rule report
         * @description Answers the figures asked for, over the time asked for.
         */
        post: operations["reports.rule/get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the message report
         * @description Answers the figures asked for, over the time asked for.
         */
        post: operations["reports.message/get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jserror": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List JavaScript errors
         * @description Lists all recorded JavaScript errors, page by page.
         */
        get: operations["jsErrors/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jserror/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Filter JavaScript errors
         * @description Finds the recorded JavaScript errors that meet all the conditions.
         */
        post: operations["jsErrors/filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calls
         * @description Lists the events that occur when a user calls a customer, page by page.
         */
        get: operations["activities/call"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity/livechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sent messages
         * @description Lists the events that occur when a user sends a message, page by page.
         */
        get: operations["activities/liveChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List status changes
         * @description Lists the changes of customers' status, such as when a user sets it to `DONE`, page by page.
         */
        get: operations["activities/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity/liveview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List co-browsing events
         * @description Lists the events of co-browsing, such as the start of a session, page by page.
         */
        get: operations["activities/liveView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the session report
         * @description Answers the figures asked for, over the time asked for.
         */
        post: operations["reports.session/get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cobrowsing/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Create two links for Universal CoBrowsing
         * @description Answers two links to a Universal CoBrowsing session with a random id: one for its host, one for whoever is to join. Every call makes another session.
         */
        get: operations["coBrowsing/createLinkPair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{teamId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a team
         * @description Reads one team.
         */
        get: operations["teams/get"];
        put?: never;
        post?: never;
        /**
         * Delete a team
         * @description Deletes one team.
         */
        delete: operations["teams/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a team a tag
         * @description Adds a tag to a team.
         */
        put: operations["teams/assignTag"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{teamId}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether a team is available
         * @description Reads the availability of one team.
         */
        get: operations["teams/availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List teams
         * @description Lists all teams of the tenant, page by page.
         */
        get: operations["teams/list"];
        put?: never;
        /**
         * Create a team
         * @description Creates a team. Every field may be left out.
         */
        post: operations["teams/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{teamId}/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add a user to a team
         * @description Adds a user to a team that exists already.
         */
        put: operations["teams/addUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/role/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a role
         * @description Reads one role.
         */
        get: operations["roles/get"];
        put?: never;
        post?: never;
        /**
         * Delete a role
         * @description Deletes one role.
         */
        delete: operations["roles/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Lists all roles that are defined, page by page.
         */
        get: operations["roles/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/session/metric": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the session metrics report
         * @description Answers the figures asked for, over the time asked for.
         */
        post: operations["reports.sessionMetrics/get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/visit/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the visit report as a table
         * @description Answers the figures asked for, over the time asked for, in the form of a table.
         */
        post: operations["reports.visit/table"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the visit report
         * @description Answers the figures asked for, over the time asked for.
         */
        post: operations["reports.visit/get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report/conference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the conference report
         * @description Answers the figures asked for, over the time asked for.
         */
        post: operations["reports.conference/get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watchdog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List watchdogs
         * @description Reads the watchdogs of the tenant. It takes no id, so that all are answered.
         */
        get: operations["watchdogs/list"];
        put?: never;
        /**
         * Add a watchdog
         * @description Adds a watchdog to the tenant.
         */
        post: operations["watchdogs/create"];
        /**
         * Delete a watchdog
         * @description Deletes one watchdog. Unlike elsewhere its id is in the query.
         */
        delete: operations["watchdogs/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/routing/rule/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a routing rule
         * @description Reads one rule.
         */
        get: operations["routingRules/get"];
        put?: never;
        post?: never;
        /**
         * Delete a routing rule
         * @description Deletes one rule.
         */
        delete: operations["routingRules/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/routing/rule/{ruleId}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Deactivate a routing rule
         * @description Switches one rule off. It stays and can be activated again.
         */
        put: operations["routingRules/deactivate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/routing/rule/{ruleId}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Activate a routing rule
         * @description Switches one rule on.
         */
        put: operations["routingRules/activate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/routing/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List routing rules
         * @description Lists the rules of the tenant.
         */
        get: operations["routingRules/list"];
        put?: never;
        /**
         * Create a routing rule
         * @description Creates a rule. Every field may be left out.
         */
        post: operations["routingRules/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call/recording/{recordingId}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a recording
         * @description Answers the file of a recording. Where the recording is split, a channel can be chosen.
         */
        get: operations["recordings/download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call/recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recordings
         * @description Lists the recordings of calls.
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
    "/call/recording/{recordingId}": {
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
         * Delete a recording
         * @description Deletes one recording.
         */
        delete: operations["recordings/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a visit
         * @description Reads one recorded visit.
         */
        get: operations["visits/get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List visits
         * @description Lists all recorded visits, page by page.
         */
        get: operations["visits/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenant/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the queues of your tenants
         * @description Answers how the queues of all your tenants stand at the moment. Takes the private key of a user.
         */
        post: operations["tenants/queueStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenant/online": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get which agents are online
         * @description Answers your tenants and whether their agents are online. Takes the private key of a user.
         */
        post: operations["tenants/onlineStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/active/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List active sessions
         * @description Lists the LiveView sessions that are going on.
         */
        get: operations["activeSessions/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to a customer
         * @description Sends a message, a file or a card with a button. The reference says that the body is the text of the message, yet shows an object with several fields; it is the object that is described here.
         */
        post: operations["messages/send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a customer
         * @description Lists all messages from and to one customer, page by page.
         */
        get: operations["messages/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sla/rule/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an SLA rule
         * @description Reads one rule.
         */
        get: operations["slaRules/get"];
        put?: never;
        post?: never;
        /**
         * Delete an SLA rule
         * @description Deletes one rule.
         */
        delete: operations["slaRules/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sla/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SLA rules
         * @description Lists the rules of the tenant.
         */
        get: operations["slaRules/list"];
        put?: never;
        /**
         * Create an SLA rule
         * @description Creates a rule. Every field may be left out.
         */
        post: operations["slaRules/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sla/rule/{ruleId}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Activate an SLA rule
         * @description Switches one rule on.
         */
        put: operations["slaRules/activate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sla/rule/{ruleId}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Deactivate an SLA rule
         * @description Switches one rule off. It stays and can be activated again.
         */
        put: operations["slaRules/deactivate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List appointments
         * @description Lists the appointments.
         */
        get: operations["appointments/list"];
        put?: never;
        /**
         * Create an appointment
         * @description Creates an appointment. Only the title has to be given.
         */
        post: operations["appointments/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment/{appointmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an appointment
         * @description Reads one appointment.
         */
        get: operations["appointments/get"];
        /**
         * Update an appointment
         * @description Changes an appointment. The title has to be given again. Whether fields that are left out keep their values is not documented.
         */
        put: operations["appointments/update"];
        post?: never;
        /**
         * Delete an appointment
         * @description Deletes one appointment.
         */
        delete: operations["appointments/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment/{appointmentId}/running": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether an appointment is running
         * @description Reads whether the appointment is going on at the moment.
         */
        get: operations["appointments/runningStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment/{appointmentId}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update properties of an appointment
         * @description Changes whether the appointment is recorded, and leaves all else as it is.
         */
        patch: operations["appointments/updateProperties"];
        trace?: never;
    };
    "/link/liveview/session/{sessionId}/user/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link to a LiveView session for a user
         * @description Answers a public link by which a LiveView session is joined, found by the session's id. The user is logged in by the link.
         */
        get: operations["links/liveViewBySessionIdAndUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/link/recording/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link to a recording
         * @description Answers a public link that plays the recording of a session.
         */
        get: operations["links/recording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/link/chat/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link to the chat
         * @description Answers a public link to the chat of an agent.
         */
        get: operations["links/chat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/link/engage/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a pre-signed link to Engage
         * @description Answers a link that takes an agent to a page of TeamViewer Engage.
         */
        get: operations["links/getPreSignedEngageUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/link/liveview/session/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link to a LiveView session
         * @description Answers a public link by which a LiveView session is joined, found by the session's id.
         */
        get: operations["links/liveViewBySessionId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/link/cobrowsing/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link to the co-browsing join page
         * @description Answers a public link to the page on which a co-browsing session is joined.
         */
        get: operations["links/coBrowsingJoinPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/link/chat/{email}/customer/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link to the chat with a customer
         * @description Answers a public link to the chat of an agent with one customer.
         */
        get: operations["links/chatByCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/link/liveview/share/{shareId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link to a shared LiveView session
         * @description Answers a public link by which a LiveView session is joined, found by its share id.
         */
        get: operations["links/liveViewByShareId"];
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
    newConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation began
         * @description Sent when a customer is created, and when the status of an existing customer changes from `DONE` to `UNREAD`. Its payload does not name the event and looks the same as that of a change of status: only the address to which it is sent tells them apart, so give each webhook its own.
         */
        post: operations["webhooks/newConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    statusChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The status of a customer changed
         * @description Sent at every change of a customer's status. Its payload does not name the event and looks the same as that of a new conversation: only the address to which it is sent tells them apart, so give each webhook its own.
         */
        post: operations["webhooks/statusChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    newMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer wrote
         * @description Sent when a message from a customer arrives. Its payload does not name the event; it is told from the others by its `type`.
         */
        post: operations["webhooks/newMessage"];
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
         * @description Gender as it is answered. The reference contradicts itself on the case, so that both have to be expected.
         * @enum {string}
         */
        ReportedGender: "female" | "other" | "male" | "none" | "FEMALE" | "OTHER" | "MALE" | "NONE";
        /** @description A customer who is active at the moment. Each field may be absent. Some are spelled differently from those of `Customer`: `firstname`, `lastname`, `externalToken`. */
        ActiveCustomer: {
            /** @description Identifier of the customer. */
            id?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description First name. */
            firstname?: string;
            /** @description Last name. */
            lastname?: string;
            /** @description Gender of the customer. */
            gender?: components["schemas"]["ReportedGender"];
            /** @description The user who looks after the customer. */
            assignedUser?: string;
            /** @description Labels the customer carries. What a label looks like is not documented. */
            labels?: unknown[];
            /** @description Whatever else the customer was tagged with, by name. */
            additionalTaggingData?: {
                [key: string]: unknown;
            };
            /** @description Token that stands for the customer in your own systems. */
            externalToken?: string;
            /** @description The visitor of the website whom the customer was recognised as. */
            visitorId?: string;
        };
        /** @description An answer about which nothing is documented. Whatever the service sends arrives unchanged. */
        Undocumented: unknown;
        /**
         * @description How far a customer's messages have been dealt with.
         * @enum {string}
         */
        CustomerStatus: "UNREAD" | "UNRESOLVED" | "DONE";
        /** @description A person who writes to or is written to by your tenant over one of its channels. The fields are those that creating a customer takes; the reference does not show an answer. */
        Customer: {
            /**
             * @description Identifier of the customer.
             * @example 5c593c728b02502bc3f8ffe1
             */
            id?: string;
            /**
             * @description E-mail address.
             * @example john.doe@example.com
             */
            email?: string;
            /**
             * @description First name.
             * @example John
             */
            firstName?: string;
            /**
             * @description Last name.
             * @example Doe
             */
            lastName?: string;
            /** @description Gender of the customer. */
            gender?: components["schemas"]["ReportedGender"];
            /**
             * @description Identifier of the same person in your own systems.
             * @example 12345
             */
            externalId?: string;
            /**
             * @description The user who looks after the customer.
             * @example testuser@chatvisor.com
             */
            assignedUser?: string;
        };
        /** @description One page of customers. */
        CustomerList: {
            /**
             * Format: int32
             * @description Number of this page, counted from 0.
             */
            page?: number;
            /** @description The items of this page; none past the last one. */
            results?: components["schemas"]["Customer"][];
        };
        /**
         * @description Gender as it is sent. The reference lists these four in lower case, although its own sample sends `MALE`.
         * @enum {string}
         */
        Gender: "female" | "other" | "male" | "none";
        /** @description A customer to be created. */
        CustomerCreate: {
            /**
             * @description Identifier of the customer.
             * @example 5c593c728b02502bc3f8ffe1
             */
            id?: string;
            /**
             * @description E-mail address.
             * @example john.doe@example.com
             */
            email?: string;
            /**
             * @description First name.
             * @example John
             */
            firstName?: string;
            /**
             * @description Last name.
             * @example Doe
             */
            lastName?: string;
            /** @description Gender of the customer. */
            gender?: components["schemas"]["Gender"];
            /**
             * @description Identifier of the same person in your own systems.
             * @example 12345
             */
            externalId?: string;
            /**
             * @description The user who looks after the customer.
             * @example testuser@chatvisor.com
             */
            assignedUser?: string;
        };
        /**
         * @description The span of time that is covered. `CUSTOM`, to go by its name, leaves it to the two dates.
         * @enum {string}
         */
        DateGrouping: "TODAY" | "TODAY_BY_MINUTE" | "LAST_7_DAYS" | "LAST_MONTH" | "LAST_YEAR" | "CUSTOM" | "ALL";
        /** @description The time a report or search covers; `DateFilterAPIDTO` in the reference. A grouping alone is enough. */
        DateFilter: {
            /**
             * Format: unixtime-ms
             * @description Start of the time covered, in milliseconds since 1970. The reference shows the label "From Date (unix timestamp in milliseconds)" in place of the name; `from` is inferred.
             * @example 1553593383000
             */
            from?: number;
            /**
             * Format: unixtime-ms
             * @description End of the time covered, in milliseconds since 1970. The reference shows the label "To Date (unix timestamp in milliseconds)" in place of the name; `to` is inferred.
             * @example 1553679783000
             */
            to?: number;
            /** @description Which span of time to cover. */
            grouping?: components["schemas"]["DateGrouping"];
        };
        /** @description One figure that the chat report is to hold; `ChatReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
        ChatReportMetricFilter: {
            /** @description What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
            metricName?: string;
            /** @description By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
            groupBy?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the chat report is to hold, and the time it is to cover. */
        ChatReportQuery: {
            /** @description The figures asked for. */
            metrics?: components["schemas"]["ChatReportMetricFilter"][];
            /** @description The time covered. */
            dateFilter?: components["schemas"]["DateFilter"];
        };
        /** @description Figures. Only the answer of the agent report is documented; that the others have `results` too is concluded from it, and what is in there is not known. */
        Report: {
            /** @description The figures; by day in the agent report. */
            results?: {
                [key: string]: unknown;
            };
        };
        /** @description A recorded request for a resource of a website. The reference does not show its fields. */
        Resource: {
            [key: string]: unknown;
        };
        /** @description One page of recorded resource requests. */
        ResourceList: {
            /**
             * Format: int32
             * @description Number of this page, counted from 0.
             */
            page?: number;
            /** @description The items of this page; none past the last one. */
            results?: components["schemas"]["Resource"][];
        };
        /** @description A condition on several strings, to go by its name; `BooleanArrayFilterString` in the reference, which does not show its members. */
        BooleanArrayFilterString: {
            [key: string]: unknown;
        };
        /**
         * @description Property by which recorded resources can be grouped.
         * @enum {string}
         */
        ResourceGroupBy: "RESOURCE_NAME" | "SESSION_ID" | "VISIT_ID" | "VISITOR_ID" | "EXTERNAL_ID" | "TYPE" | "PATH" | "URL" | "STATUS_CODE";
        /** @description Further conditions of a search; `Criteria` in the reference, which does not show its members. */
        Criteria: {
            [key: string]: unknown;
        };
        /** @description Conditions that recorded resource requests have to meet. All may be left out. */
        ResourceFilter: {
            /** @description Only resources of this name. */
            resourceName?: string;
            /** @description Only resources of this session. */
            sessionId?: string;
            /** @description Only resources of this visit. */
            visitId?: string;
            /** @description Only resources of these visitors. */
            visitorIds?: string[];
            /** @description Only resources of visitors to whom the page gave one of these ids with `CV.user.tag()`. */
            externalIds?: string[];
            /**
             * Format: int32
             * @description Only resources answered with this HTTP status.
             * @example 0
             */
            statusCode?: number;
            /** @description Only resources of this type. */
            type?: string;
            /** @description Only resources whose co-browsing session carries these tags. */
            tags?: components["schemas"]["BooleanArrayFilterString"];
            /** @description Only resources of this time. */
            dateFilter?: components["schemas"]["DateFilter"];
            /** @description Groups the resources by this property; within a group, those of one name are averaged. */
            groupBy?: components["schemas"]["ResourceGroupBy"];
            /** @description Only resources of this path of the website. */
            path?: string;
            /** @description Only resources of this URL of the website. */
            url?: string;
            /** @description Further conditions. */
            criteria?: components["schemas"]["Criteria"];
        };
        /** @description A time at which it is open; `OpeningHourConditionDTO` in the reference, which does not show its members. */
        OpeningHourCondition: {
            [key: string]: unknown;
        };
        /** @description A holiday; `OpeningHourHolidayDTO` in the reference, which does not show its members. */
        OpeningHourHoliday: {
            [key: string]: unknown;
        };
        /** @description Opening hours of the tenant, for use in rules. The fields are those that adding them takes; the reference does not show an answer. */
        OpeningHours: {
            /**
             * @description Name of the opening hours.
             * @example Name of the opening hours
             */
            name?: string;
            /** @description Identifier of the opening hours. */
            id?: string;
            /**
             * Format: int32
             * @description Offset of the time zone in which the hours are meant. The unit is not documented; the sample has 1.
             * @example 1
             */
            timezoneOffset?: number;
            /** @description When it is open. */
            conditions?: components["schemas"]["OpeningHourCondition"][];
            /** @description Days that are an exception. */
            holidays?: components["schemas"]["OpeningHourHoliday"][];
        };
        /** @description Opening hours to be added. */
        OpeningHoursCreate: {
            /**
             * @description Name of the opening hours. The reference gives "Name of the opening hours" as the default, which is the field's description in the wrong place.
             * @example Name of the opening hours
             */
            name?: string;
            /** @description Identifier of the opening hours. */
            id?: string;
            /**
             * Format: int32
             * @description Offset of the time zone in which the hours are meant. The unit is not documented; the sample has 1.
             * @example 1
             */
            timezoneOffset?: number;
            /** @description When it is open. */
            conditions?: components["schemas"]["OpeningHourCondition"][];
            /** @description Days that are an exception. */
            holidays?: components["schemas"]["OpeningHourHoliday"][];
        };
        /** @description One figure that the realtime report is to hold; `RealtimeReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
        RealtimeReportMetricFilter: {
            /** @description What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
            metricName?: string;
            /** @description By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
            groupBy?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the realtime report is to hold. */
        RealtimeReportQuery: {
            /** @description The figures asked for. */
            metrics?: components["schemas"]["RealtimeReportMetricFilter"][];
        };
        /** @description One figure that the co-browsing report is to hold; `CoBrowseReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
        CoBrowseReportMetricFilter: {
            /** @description What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
            metricName?: string;
            /** @description By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
            groupBy?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the co-browsing report is to hold, and the time it is to cover. */
        CoBrowseReportQuery: {
            /** @description The figures asked for. */
            metrics?: components["schemas"]["CoBrowseReportMetricFilter"][];
            /** @description The time covered. */
            dateFilter?: components["schemas"]["DateFilter"];
        };
        /** @description A text that the system sends by itself. The fields are those that creating one takes; the reference does not show an answer. */
        SystemMessage: {
            /**
             * @description Text of the message.
             * @example Hello world
             */
            message?: string;
            /**
             * @description Identifier of the message.
             * @example helloworld
             */
            id?: string;
            /**
             * @description Key of the language the text is in.
             * @example en
             */
            language?: string;
        };
        /** @description A system message to be created, or put in the place of the one with the same id. */
        SystemMessageCreate: {
            /**
             * @description Text of the message.
             * @example Hello world
             */
            message?: string;
            /**
             * @description Identifier of the message.
             * @example helloworld
             */
            id?: string;
            /**
             * @description Key of the language the text is in.
             * @example en
             */
            language?: string;
        };
        /** @description A user of the tenant. The fields are those that creating a user takes, without the password; the reference does not show an answer. */
        User: {
            /**
             * @description Identifier of the user. The name is inferred; where the vendor shows the id of a user, it is the e-mail address.
             * @example john.doe@example.com
             */
            id?: string;
            /**
             * @description Identifier of the user in your own systems; unique.
             * @example 5c593c728b02502bc3f8ffe1
             */
            externalId?: string;
            /**
             * @description E-mail address.
             * @example john.doe@example.com
             */
            email?: string;
            /**
             * @description Name that is shown.
             * @example Stephen Brown
             */
            displayName?: string;
            /**
             * @description What the user is there for.
             * @example Responsible for usecase X
             */
            description?: string;
            /**
             * @description Role of the user; the constant `ADMIN` for an administrator.
             * @example 5c593c728b02502bc3f8ffe1
             */
            roleId?: string;
            /** @description Tags of the user. */
            tags?: string[];
            /**
             * @description Whether the MCO integration is switched on.
             * @example true
             */
            mcoEnabled?: boolean;
            /**
             * @description Whether the user is an administrator.
             * @example true
             */
            admin?: boolean;
        };
        /** @description One page of users. */
        UserList: {
            /**
             * Format: int32
             * @description Number of this page, counted from 0.
             */
            page?: number;
            /** @description The items of this page; none past the last one. */
            results?: components["schemas"]["User"][];
        };
        /** @description A user to be created. */
        UserCreate: {
            /**
             * @description Identifier of the user in your own systems; unique.
             * @example 5c593c728b02502bc3f8ffe1
             */
            externalId?: string;
            /**
             * @description E-mail address.
             * @example john.doe@example.com
             */
            email: string;
            /**
             * @description Name that is shown.
             * @example Stephen Brown
             */
            displayName?: string;
            /**
             * @description What the user is there for.
             * @example Responsible for usecase X
             */
            description?: string;
            /**
             * @description Role of the user; the constant `ADMIN` for an administrator.
             * @example 5c593c728b02502bc3f8ffe1
             */
            roleId?: string;
            /**
             * @description Password of the user.
             * @example Password123
             */
            password?: string;
            /** @description Tags of the user. */
            tags?: string[];
            /**
             * @description Whether the MCO integration is switched on.
             * @example true
             */
            mcoEnabled?: boolean;
            /**
             * @description Whether the user is an administrator.
             * @example true
             */
            admin?: boolean;
        };
        /**
         * @description What can be measured of an agent, in seconds: the time online, or the time logged in.
         * @enum {string}
         */
        AgentMetricName: "ONLINE_TIME" | "LOGGED_IN_TIME";
        /**
         * @description By what the agent report can be divided.
         * @enum {string}
         */
        AgentReportGroupBy: "AGENT";
        /** @description One figure that the agent report is to hold; `AgentReportMetricFilterEntryAPIDTO` in the reference. */
        AgentReportMetricFilter: {
            /** @description What to measure. */
            metricName: components["schemas"]["AgentMetricName"];
            /** @description By what to divide the figure; may be left out. */
            groupBy?: components["schemas"]["AgentReportGroupBy"];
        };
        /** @description What the agent report is to hold, and the time it is to cover. */
        AgentReportQuery: {
            /** @description The figures asked for. */
            metrics?: components["schemas"]["AgentReportMetricFilter"][];
            /** @description The time covered. */
            dateFilter?: components["schemas"]["DateFilter"];
        };
        /** @description Figures of the agents by day. */
        AgentReport: {
            /** @description One entry a day (`2020/10/30`), with one figure an agent. The vendor's example asks for `groupBy: AGENT`; how a report without it looks is not documented. A day is one of a local time zone: in the example, what happened from 23:00 UTC counts to the next. */
            results?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
        };
        /** @description A time from its start to its end. */
        TimeRange: {
            /**
             * Format: date-time
             * @description When it began.
             * @example 2020-10-31T23:00:00.794Z
             */
            start?: string;
            /**
             * Format: date-time
             * @description When it ended.
             * @example 2020-10-31T23:03:25.794Z
             */
            end?: string;
        };
        /** @description The times of one agent. */
        AgentTimes: {
            /**
             * @description The agent, by e-mail address in the vendor's example.
             * @example agent1@example.com
             */
            userId?: string;
            /** @description The times one by one, in no particular order. */
            timeRanges?: components["schemas"]["TimeRange"][];
            /**
             * @description Whole minutes altogether. In the vendor's example every range is cut to whole minutes before it is added.
             * @example 6
             */
            sumMinutes?: number;
        };
        /** @description The recorded way of a visitor through the website until the browser was closed. The reference does not show its fields. */
        Session: {
            /** @description Identifier of the session. The name is inferred from the entities whose fields are documented. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One page of recorded sessions. */
        SessionList: {
            /**
             * Format: int32
             * @description Number of this page, counted from 0.
             */
            page?: number;
            /** @description The items of this page; none past the last one. */
            results?: components["schemas"]["Session"][];
        };
        /** @description Which page of a search to answer. The reference names this object but not its members; those here are what Spring, whose name it bears, gives it. */
        Pageable: {
            /**
             * Format: int32
             * @description Number of the page, counted from 0. Inferred.
             * @example 0
             */
            page?: number;
            /**
             * Format: int32
             * @description Items a page. Inferred.
             * @example 20
             */
            size?: number;
            /**
             * @description Properties to sort by, each with an optional direction after a comma. Inferred.
             * @example [
             *       "created,desc"
             *     ]
             */
            sort?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description A condition on the tags of sessions; `SessionFilter` in the reference, which does not show its members. */
        SessionFilter: {
            [key: string]: unknown;
        };
        /** @description A search for sessions by their tags. */
        SessionSearch: {
            /** @description Which page of the matches to answer. */
            pageable?: components["schemas"]["Pageable"];
            /** @description The tags that sessions have to carry. */
            tagFilter?: components["schemas"]["SessionFilter"];
        };
        /** @description One figure that the rule report is to hold; `RuleReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
        RuleReportMetricFilter: {
            /** @description What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
            metricName?: string;
            /** @description By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
            groupBy?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the rule report is to hold, and the time it is to cover. */
        RuleReportQuery: {
            /** @description The figures asked for. */
            metrics?: components["schemas"]["RuleReportMetricFilter"][];
            /** @description The time covered. */
            dateFilter?: components["schemas"]["DateFilter"];
        };
        /** @description One figure that the message report is to hold; `MessageReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
        MessageReportMetricFilter: {
            /** @description What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
            metricName?: string;
            /** @description By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
            groupBy?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the message report is to hold, and the time it is to cover. */
        MessageReportQuery: {
            /** @description The figures asked for. */
            metrics?: components["schemas"]["MessageReportMetricFilter"][];
            /** @description The time covered. */
            dateFilter?: components["schemas"]["DateFilter"];
        };
        /** @description A recorded JavaScript error. The reference does not show its fields. */
        JsError: {
            [key: string]: unknown;
        };
        /** @description One page of recorded JavaScript errors. */
        JsErrorList: {
            /**
             * Format: int32
             * @description Number of this page, counted from 0.
             */
            page?: number;
            /** @description The items of this page; none past the last one. */
            results?: components["schemas"]["JsError"][];
        };
        /** @description Conditions that recorded JavaScript errors have to meet. All may be left out. The names with a space in them stand so in the reference, in its list of fields and in its sample; they are probably labels that took the place of the names, which the service would then not know. Compare `ResourceFilter`, where the same conditions are called `sessionId`, `visitorIds`, `externalIds`, `tags`, `path` and `url`. */
        JsErrorFilter: {
            /** @description Only errors of this session. Named by its label. */
            "sessionId filter"?: string;
            /** @description Only errors of these visitors. Named by its label. */
            "visitorId filter"?: string[];
            /** @description Only errors of visitors who were given one of these ids through the API. Named by its label. */
            "externalId filter"?: string[];
            /** @description Only errors of this time. */
            dateFilter?: components["schemas"]["DateFilter"];
            /** @description Only errors whose co-browsing session carries these tags. Named by its label. */
            "Tags filter"?: components["schemas"]["BooleanArrayFilterString"];
            /** @description Only errors on this path of the website. Named by its label. */
            "Path filter"?: string;
            /** @description Only errors on this URL of the website. Named by its label. */
            "Url filter"?: string;
            /** @description Only errors in this file. */
            fileName?: string;
            /** @description Further conditions. */
            criteria?: components["schemas"]["Criteria"];
        };
        /** @description A call of a customer by a user; `START_CALL` in the vendor's log. The property that carries this name is not documented. */
        CallActivity: {
            /** @description The call. */
            callId?: string;
            /** @description The customer who was called. */
            customerId?: string;
        };
        /** @description One page of calls. */
        CallActivityList: {
            /**
             * Format: int32
             * @description Number of this page, counted from 0.
             */
            page?: number;
            /** @description The items of this page; none past the last one. */
            results?: components["schemas"]["CallActivity"][];
        };
        /** @description A message that a user sent to a customer; `MESSENGER_SEND` in the vendor's log. The property that carries this name is not documented. */
        ChatActivity: {
            /** @description The customer who was written to. */
            customerId?: string;
        };
        /** @description One page of sent messages. */
        ChatActivityList: {
            /**
             * Format: int32
             * @description Number of this page, counted from 0.
             */
            page?: number;
            /** @description The items of this page; none past the last one. */
            results?: components["schemas"]["ChatActivity"][];
        };
        /** @description A change of a customer's status; `STATUS_CHANGE` in the vendor's log. The property that carries this name is not documented. */
        StatusActivity: {
            /** @description The customer whose status changed. */
            customerId?: string;
            /** @description The new status. */
            status?: components["schemas"]["CustomerStatus"];
            /** @description The message that goes with the change. */
            messageId?: string;
        };
        /** @description One page of status changes. */
        StatusActivityList: {
            /**
             * Format: int32
             * @description Number of this page, counted from 0.
             */
            page?: number;
            /** @description The items of this page; none past the last one. */
            results?: components["schemas"]["StatusActivity"][];
        };
        /** @description An event of co-browsing, such as the start of a session; `LIVE_VIEW` in the vendor's log. The property that carries this name is not documented. */
        LiveViewActivity: {
            /** @description The session. */
            sessionId?: string;
        };
        /** @description One page of co-browsing events. */
        LiveViewActivityList: {
            /**
             * Format: int32
             * @description Number of this page, counted from 0.
             */
            page?: number;
            /** @description The items of this page; none past the last one. */
            results?: components["schemas"]["LiveViewActivity"][];
        };
        /** @description One figure that the session report is to hold; `SessionReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
        SessionReportMetricFilter: {
            /** @description What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
            metricName?: string;
            /** @description By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
            groupBy?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the session report is to hold, and the time it is to cover. */
        SessionReportQuery: {
            /** @description The figures asked for. */
            metrics?: components["schemas"]["SessionReportMetricFilter"][];
            /** @description The time covered. */
            dateFilter?: components["schemas"]["DateFilter"];
        };
        /** @description A group of users to which customers can be assigned. The fields are those that creating a team takes; the reference does not show an answer. */
        Team: {
            /**
             * @description Identifier of the team.
             * @example 5c593c728b02502bc3f8ffe1
             */
            id?: string;
            /**
             * @description Name of the team.
             * @example Product X experts
             */
            name?: string;
            /** @description The users in the team, by their ids. */
            members?: string[];
            /** @description Tags of the team. */
            tags?: string[];
        };
        /** @description One page of teams. */
        TeamList: {
            /**
             * Format: int32
             * @description Number of this page, counted from 0.
             */
            page?: number;
            /** @description The items of this page; none past the last one. */
            results?: components["schemas"]["Team"][];
        };
        /** @description A team to be created. */
        TeamCreate: {
            /**
             * @description Identifier of the team.
             * @example 5c593c728b02502bc3f8ffe1
             */
            id?: string;
            /**
             * @description Name of the team.
             * @example Product X experts
             */
            name?: string;
            /** @description The users in the team, by their ids. */
            members?: string[];
            /** @description Tags of the team. */
            tags?: string[];
        };
        /** @description A role that users can have. The reference does not show its fields. */
        Role: {
            /**
             * @description Identifier of the role. The name is inferred from the entities whose fields are documented.
             * @example 5c593c728b02502bc3f8ffe1
             */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One page of roles. */
        RoleList: {
            /**
             * Format: int32
             * @description Number of this page, counted from 0.
             */
            page?: number;
            /** @description The items of this page; none past the last one. */
            results?: components["schemas"]["Role"][];
        };
        /** @description One figure that the session metrics report is to hold; `SessionMetricReasonReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
        SessionMetricReasonReportMetricFilter: {
            /** @description What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
            metricName?: string;
            /** @description By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
            groupBy?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the session metrics report is to hold, and the time it is to cover. */
        SessionMetricReasonReportQuery: {
            /** @description The figures asked for. */
            metrics?: components["schemas"]["SessionMetricReasonReportMetricFilter"][];
            /** @description The time covered. */
            dateFilter?: components["schemas"]["DateFilter"];
        };
        /** @description One figure that the visit report is to hold; `VisitReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
        VisitReportMetricFilter: {
            /** @description What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
            metricName?: string;
            /** @description By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
            groupBy?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the visit report is to hold, and the time it is to cover. */
        VisitReportQuery: {
            /** @description The figures asked for. */
            metrics?: components["schemas"]["VisitReportMetricFilter"][];
            /** @description The time covered. */
            dateFilter?: components["schemas"]["DateFilter"];
        };
        /** @description One figure that the conference report is to hold; `ConferenceReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
        ConferenceReportMetricFilter: {
            /** @description What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
            metricName?: string;
            /** @description By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
            groupBy?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the conference report is to hold, and the time it is to cover. */
        ConferenceReportQuery: {
            /** @description The figures asked for. */
            metrics?: components["schemas"]["ConferenceReportMetricFilter"][];
            /** @description The time covered. */
            dateFilter?: components["schemas"]["DateFilter"];
        };
        /**
         * @description What a watchdog reacts to.
         * @enum {string}
         */
        WatchdogType: "JAVASCRIPT_ERROR" | "MESSAGE_RECEIVED" | "CUSTOMER_ASSIGNED" | "FORM_SUBMISSION" | "SETTING_CHANGED";
        /** @description Someone who is notified; `WatchdogReceiver` in the reference, which does not show its members. */
        WatchdogReceiver: {
            [key: string]: unknown;
        };
        /** @description A trigger that sends a notification when something happens. The fields are those that adding one takes; the reference does not show an answer. */
        Watchdog: {
            /** @description Identifier of the watchdog. */
            id?: string;
            /** @description Name of the watchdog. */
            name?: string;
            /** @description What it reacts to. */
            watchdogType?: components["schemas"]["WatchdogType"];
            /** @description Who is notified. */
            receivers?: components["schemas"]["WatchdogReceiver"][];
        };
        /** @description A watchdog to be added. */
        WatchdogCreate: {
            /** @description Identifier of the watchdog. */
            id?: string;
            /** @description Name of the watchdog. */
            name?: string;
            /** @description What it reacts to. */
            watchdogType?: components["schemas"]["WatchdogType"];
            /** @description Who is notified. */
            receivers?: components["schemas"]["WatchdogReceiver"][];
        };
        /** @description Matches by an id, to go by its name; `HAS_ID` in the reference, which does not show its members. */
        HasIdRuleCondition: {
            [key: string]: unknown;
        };
        /** @description Matches by a tag, to go by its name; `HasTagRuleConditionAPIDTO` in the reference, which does not show its members. */
        HasTagRuleCondition: {
            [key: string]: unknown;
        };
        /** @description Matches while nobody has answered, to go by its name; `NoAnswerRuleConditionAPIDTO` in the reference, which does not show its members. */
        NoAnswerRuleCondition: {
            [key: string]: unknown;
        };
        /** @description Matches by opening hours, to go by its name; `OpeningHourRuleConditionAPIDTO` in the reference, which does not show its members. */
        OpeningHourRuleCondition: {
            [key: string]: unknown;
        };
        /** @description Matches by a URL, to go by its name; `UrlRoutingRuleConditionAPIDTO` in the reference, which does not show its members. */
        UrlRoutingRuleCondition: {
            [key: string]: unknown;
        };
        /** @description When a rule matches: one of five kinds of condition. The reference shows neither their members nor how they are told apart. */
        RuleCondition: components["schemas"]["HasIdRuleCondition"] | components["schemas"]["HasTagRuleCondition"] | components["schemas"]["NoAnswerRuleCondition"] | components["schemas"]["OpeningHourRuleCondition"] | components["schemas"]["UrlRoutingRuleCondition"];
        /**
         * @description What a routing rule can apply to.
         * @enum {string}
         */
        RoutingType: "CHAT" | "CALL";
        /** @description A routing rule: conditions, actions, and rules to fall back on. The fields are those that creating one takes; the reference does not show an answer. How an answer says whether a rule is active is not documented. */
        RoutingRule: {
            /**
             * @description Identifier of the rule. The name is inferred from the entities whose fields are documented.
             * @example 5c593c9c8b02502bc3f8ffe3
             */
            id?: string;
            /** @description Name of the rule. */
            name?: string;
            /** @description When the rule matches. */
            conditions?: components["schemas"]["RuleCondition"][];
            /** @description What the rule applies to. */
            types?: components["schemas"]["RoutingType"][];
            /** @description Rules to fall back on when this one does not match, each of the same form (`RoutingRule` in the reference). */
            elseRules?: components["schemas"]["RoutingRule"][];
            /** @description What the rule does. */
            actions?: components["schemas"]["RoutingAction"][];
        };
        /** @description Puts the customer into a queue, to go by its name. A queue waits for up to 1 hour 30 minutes; `QueueRoutingAction` in the reference, which does not show its members. */
        QueueRoutingAction: {
            [key: string]: unknown;
        };
        /** @description Routes to someone, to go by its name; `RoutingToRoutingAction` in the reference, which does not show its members. */
        RoutingToRoutingAction: {
            [key: string]: unknown;
        };
        /** @description Sends a flow, to go by its name; `SendFlowRoutingAction` in the reference, which does not show its members. */
        SendFlowRoutingAction: {
            [key: string]: unknown;
        };
        /** @description Sends a system message, to go by its name; `SystemMessageRoutingAction` in the reference, which does not show its members. */
        SystemMessageRoutingAction: {
            [key: string]: unknown;
        };
        /** @description What a routing rule does: one of four kinds of action. The reference shows neither their members nor how they are told apart. */
        RoutingAction: components["schemas"]["QueueRoutingAction"] | components["schemas"]["RoutingToRoutingAction"] | components["schemas"]["SendFlowRoutingAction"] | components["schemas"]["SystemMessageRoutingAction"];
        /** @description A routing rule to be created: its conditions, its actions, and the rules to fall back on. */
        RoutingRuleCreate: {
            /** @description Name of the rule. */
            name?: string;
            /** @description When the rule matches. */
            conditions?: components["schemas"]["RuleCondition"][];
            /** @description What the rule applies to. */
            types?: components["schemas"]["RoutingType"][];
            /** @description Rules to fall back on when this one does not match, each of the same form (`RoutingRule` in the reference). */
            elseRules?: components["schemas"]["RoutingRuleCreate"][];
            /** @description What the rule does. */
            actions?: components["schemas"]["RoutingAction"][];
        };
        /** @description A recorded call. The reference does not show its fields. */
        CallRecording: {
            /**
             * @description Identifier of the recording. The name is inferred from the entities whose fields are documented.
             * @example 5c593c9c8b02502bc3f8ffe3
             */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One recorded access of the website. The reference does not show its fields. */
        Visit: {
            /** @description Identifier of the visit. The name is inferred from the entities whose fields are documented. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One page of recorded visits. */
        VisitList: {
            /**
             * Format: int32
             * @description Number of this page, counted from 0.
             */
            page?: number;
            /** @description The items of this page; none past the last one. */
            results?: components["schemas"]["Visit"][];
        };
        /** @description A LiveView session that is going on. The reference does not show its fields. */
        ActiveSession: {
            [key: string]: unknown;
        };
        /**
         * @description What a message consists of.
         * @enum {string}
         */
        MessageType: "MESSAGE" | "AUDIO" | "VIDEO" | "FILE" | "CARD";
        /** @description A message to be sent. The reference says of this body that it is the text of the message, yet shows this object. */
        MessageSend: {
            /** @description Text of the message. */
            message?: string;
            /** @description What the message consists of. */
            type: components["schemas"]["MessageType"];
            /** @description Address of the file that goes with the message. */
            url?: string;
            /** @description Address that the button opens. */
            buttonLink?: string;
            /** @description Text on the button. */
            buttonText?: string;
        };
        /** @description A message to or from a customer. The fields are those that sending one takes; the reference does not show an answer. `type` is on every message, as sending demands it. */
        Message: {
            /** @description Text of the message. */
            message?: string;
            /** @description What the message consists of. */
            type: components["schemas"]["MessageType"];
            /** @description Address of the file that goes with the message. */
            url?: string;
            /** @description Address that the button opens. */
            buttonLink?: string;
            /** @description Text on the button. */
            buttonText?: string;
        };
        /** @description One page of messages. */
        MessageList: {
            /**
             * Format: int32
             * @description Number of this page, counted from 0.
             */
            page?: number;
            /** @description The items of this page; none past the last one. */
            results?: components["schemas"]["Message"][];
        };
        /** @description Response times, a first and a second; `SLATrigger` in the reference. The names of its members are not known. */
        SlaTrigger: {
            [key: string]: unknown;
        };
        /** @description A rule that watches over response times. The fields are those that creating one takes; the reference does not show an answer. How an answer says whether a rule is active is not documented. */
        SlaRule: {
            /**
             * @description Identifier of the rule. The name is inferred from the entities whose fields are documented.
             * @example 5c593c9c8b02502bc3f8ffe3
             */
            id?: string;
            /** @description Name of the rule. */
            name?: string;
            /** @description When the rule matches. */
            conditions?: components["schemas"]["RuleCondition"][];
            /** @description The response times to be kept. */
            trigger?: components["schemas"]["SlaTrigger"];
            /** @description Who is notified when the times are not kept. */
            receivers?: components["schemas"]["WatchdogReceiver"][];
            /**
             * @description Whether the receivers are notified.
             * @example true
             */
            watchdogEnabled?: boolean;
        };
        /** @description An SLA rule to be created. */
        SlaRuleCreate: {
            /** @description Name of the rule. The reference calls it the name of the routing rule. */
            name?: string;
            /** @description When the rule matches. */
            conditions?: components["schemas"]["RuleCondition"][];
            /** @description The response times to be kept. The reference gives the text "Defined SLA response times" as default and sample; the object is what counts. */
            trigger?: components["schemas"]["SlaTrigger"];
            /** @description Who is notified when the times are not kept. The reference gives the text "Defined SLA receivers if no target is matched" as default and sample; the array is what counts. */
            receivers?: components["schemas"]["WatchdogReceiver"][];
            /**
             * @description Whether the receivers are notified.
             * @example true
             */
            watchdogEnabled?: boolean;
        };
        /**
         * @description How long the link of an appointment is valid: for a number of hours around it, or for the appointment.
         * @enum {string}
         */
        AppointmentValidType: "HOURS" | "APPOINTMENT";
        /** @description What is permitted in the conference of an appointment; `AppointmentAPIPermissions` in the reference, which does not show its members. */
        AppointmentPermissions: {
            [key: string]: unknown;
        };
        /** @description An appointment with a customer or with invited people. The fields are those that creating one takes; the reference does not show an answer. */
        Appointment: {
            /**
             * @description Identifier of the appointment. The name is inferred from the entities whose fields are documented.
             * @example 5c593c9c8b02502bc3f8ffe3
             */
            id?: string;
            /**
             * @description Title.
             * @example Testappointment
             */
            title?: string;
            /**
             * @description Description.
             * @example Testdescription
             */
            description?: string;
            /**
             * Format: int32
             * @description Duration in minutes.
             * @example 30
             */
            durationInMinutes?: number;
            /**
             * Format: date-time
             * @description Date and time of the appointment.
             * @example 2019-08-24T14:15:22Z
             */
            date?: string;
            /**
             * @description Time zone, by its id.
             * @example Europe/Vienna
             */
            timezoneId?: string;
            /**
             * @description Whether the appointment is recorded by itself.
             * @example false
             */
            record?: boolean;
            /**
             * @description The user to whom the appointment belongs.
             * @example test@test.com
             */
            owner?: string;
            /**
             * @description Password of the appointment.
             * @example testpassword
             */
            password?: string;
            /**
             * @description E-mail addresses of those who attend.
             * @example [
             *       "test@test.com",
             *       "test1@test.com"
             *     ]
             */
            attendees?: string[];
            /**
             * @description Whether everybody who attends is sent an invitation.
             * @example true
             */
            sendInviteEmail?: boolean;
            /**
             * @description The customer with whom the appointment is.
             * @example 13245
             */
            customerId?: string;
            /**
             * @description Whether the appointment is valid.
             * @example true
             */
            valid?: boolean;
            /**
             * Format: int32
             * @description For how many hours after the appointment it stays valid.
             * @example 13245
             */
            validAfter?: number;
            /**
             * Format: int32
             * @description From how many hours before the appointment it is valid.
             * @example 13245
             */
            validBefore?: number;
            /** @description How long the link of the appointment is valid. */
            validType?: components["schemas"]["AppointmentValidType"];
            /** @description Properties of your own. */
            customProperties?: {
                [key: string]: unknown;
            };
            /** @description What is permitted in the conference of this appointment. */
            permissions?: components["schemas"]["AppointmentPermissions"];
        };
        /** @description An appointment to be created. */
        AppointmentCreate: {
            /**
             * @description Title.
             * @example Testappointment
             */
            title: string;
            /**
             * @description Description.
             * @example Testdescription
             */
            description?: string;
            /**
             * Format: int32
             * @description Duration in minutes.
             * @example 30
             */
            durationInMinutes?: number;
            /**
             * Format: date-time
             * @description Date and time of the appointment.
             * @example 2019-08-24T14:15:22Z
             */
            date?: string;
            /**
             * @description Time zone, by its id.
             * @example Europe/Vienna
             */
            timezoneId?: string;
            /**
             * @description Whether the appointment is recorded by itself.
             * @example false
             */
            record?: boolean;
            /**
             * @description The user to whom the appointment belongs.
             * @example test@test.com
             */
            owner?: string;
            /**
             * @description Password of the appointment.
             * @example testpassword
             */
            password?: string;
            /**
             * @description E-mail addresses of those who attend. The sample in the reference sends one string; the type is an array.
             * @example [
             *       "test@test.com",
             *       "test1@test.com"
             *     ]
             */
            attendees?: string[];
            /**
             * @description Whether everybody who attends is sent an invitation.
             * @example true
             */
            sendInviteEmail?: boolean;
            /**
             * @description The customer with whom the appointment is.
             * @example 13245
             */
            customerId?: string;
            /**
             * @description Whether the appointment is valid.
             * @default true
             * @example true
             */
            valid?: boolean;
            /**
             * Format: int32
             * @description For how many hours after the appointment it stays valid.
             * @example 13245
             */
            validAfter?: number;
            /**
             * Format: int32
             * @description From how many hours before the appointment it is valid.
             * @example 13245
             */
            validBefore?: number;
            /** @description How long the link of the appointment is valid. */
            validType?: components["schemas"]["AppointmentValidType"];
            /** @description Properties of your own. */
            customProperties?: {
                [key: string]: unknown;
            };
            /** @description What is permitted in the conference of this appointment. */
            permissions?: components["schemas"]["AppointmentPermissions"];
        };
        /** @description An appointment as it is to be after the update. The title has to be there, changed or not. */
        AppointmentUpdate: {
            /**
             * @description Title.
             * @example Testappointment
             */
            title: string;
            /**
             * @description Description.
             * @example Testdescription
             */
            description?: string;
            /**
             * Format: int32
             * @description Duration in minutes.
             * @example 30
             */
            durationInMinutes?: number;
            /**
             * Format: date-time
             * @description Date and time of the appointment.
             * @example 2019-08-24T14:15:22Z
             */
            date?: string;
            /**
             * @description Time zone, by its id.
             * @example Europe/Vienna
             */
            timezoneId?: string;
            /**
             * @description Whether the appointment is recorded by itself.
             * @example false
             */
            record?: boolean;
            /**
             * @description The user to whom the appointment belongs.
             * @example test@test.com
             */
            owner?: string;
            /**
             * @description Password of the appointment.
             * @example testpassword
             */
            password?: string;
            /**
             * @description E-mail addresses of those who attend. The sample in the reference sends one string; the type is an array.
             * @example [
             *       "test@test.com",
             *       "test1@test.com"
             *     ]
             */
            attendees?: string[];
            /**
             * @description Whether everybody who attends is sent an invitation.
             * @example true
             */
            sendInviteEmail?: boolean;
            /**
             * @description The customer with whom the appointment is.
             * @example 13245
             */
            customerId?: string;
            /**
             * @description Whether the appointment is valid.
             * @default true
             * @example true
             */
            valid?: boolean;
            /**
             * Format: int32
             * @description For how many hours after the appointment it stays valid.
             * @example 13245
             */
            validAfter?: number;
            /**
             * Format: int32
             * @description From how many hours before the appointment it is valid.
             * @example 13245
             */
            validBefore?: number;
            /** @description How long the link of the appointment is valid. */
            validType?: components["schemas"]["AppointmentValidType"];
            /** @description Properties of your own. */
            customProperties?: {
                [key: string]: unknown;
            };
            /** @description What is permitted in the conference of this appointment. */
            permissions?: components["schemas"]["AppointmentPermissions"];
        };
        /** @description The properties of an appointment that can be changed by themselves. */
        AppointmentPropertiesUpdate: {
            /**
             * @description Whether the appointment is recorded by itself.
             * @example false
             */
            record?: boolean;
        };
        /**
         * @description Language of the user interface that a link opens.
         * @default en
         * @enum {string}
         */
        LinkLanguage: "en" | "de" | "jp" | "uk" | "ru";
        /** @description The address to open in a browser. That the answer is the bare address is inferred. */
        PublicLink: string;
        /** @description The latest message of a conversation. */
        ConversationMessage: {
            /** @description Text of the message. The reference spells this property `test`, perhaps for `text`. */
            test?: string;
        };
        /** @description The state of a customer's conversation, as the webhooks report it. */
        Conversation: {
            /** @description The customer. */
            customerId: string;
            /** @description The status after the event. */
            status: components["schemas"]["CustomerStatus"];
            /** @description The latest message. */
            lastMessage?: components["schemas"]["ConversationMessage"];
            /** @description Address of the conversation. */
            url?: string;
        };
    };
    responses: {
        /** @description Done. What the service answers is not documented. */
        undocumented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Undocumented"];
            };
        };
        /** @description The token is missing, wrong or no longer valid. The media type is inferred; the text is documented. */
        authenticationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example Authentication failed */
                "text/plain": string;
            };
        };
        /** @description A failure. Which statuses there are beside 401, and what the service says then, is not documented. */
        failure: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description How many items to skip; one of the three parameters that the reference calls `PageinationAPIDTO`. How it goes together with `pageNumber` is not documented. */
        offset: number;
        /** @description Number of the page, counted from 0; one of the three parameters that the reference calls `PageinationAPIDTO`. */
        pageNumber: number;
        /** @description Items a page; one of the three parameters that the reference calls `PageinationAPIDTO`. Neither default nor limit is documented. */
        pageSize: number;
        /** @description Number of the page, counted from 0. Part of what the reference calls `Pageable`; inferred from Spring. */
        page: number;
        /** @description Items a page. Part of what the reference calls `Pageable`; inferred from Spring. */
        size: number;
        /** @description Property to sort by, with an optional direction after a comma (`created,desc`); may be given several times. Part of what the reference calls `Pageable`; inferred from Spring. */
        sort: string[];
        /** @description Language of the user interface; English (`en`) when left out. */
        language: components["schemas"]["LinkLanguage"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "activeCustomers/find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What to look for. */
                query: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer who matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveCustomer"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "activeCustomers/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveCustomer"][];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "customers/assign": {
        parameters: {
            query?: {
                /** @description The user to assign the customer to. Not together with `teamId`. */
                userId?: string;
                /** @description The team to assign the customer to. Not together with `userId`. */
                teamId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The customer to assign.
                 * @example 5c593c728b02502bc3f8ffe1
                 */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "customers/setStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer.
                 * @example 5c593c728b02502bc3f8ffe1
                 */
                customerId: string;
            };
            cookie?: never;
        };
        /** @description The new status: a string, in JSON and therefore in quotation marks. */
        requestBody: {
            content: {
                /** @example UNRESOLVED */
                "application/json": components["schemas"]["CustomerStatus"];
            };
        };
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "customers/list": {
        parameters: {
            query?: {
                /** @description How many items to skip; one of the three parameters that the reference calls `PageinationAPIDTO`. How it goes together with `pageNumber` is not documented. */
                offset?: components["parameters"]["offset"];
                /** @description Number of the page, counted from 0; one of the three parameters that the reference calls `PageinationAPIDTO`. */
                pageNumber?: components["parameters"]["pageNumber"];
                /** @description Items a page; one of the three parameters that the reference calls `PageinationAPIDTO`. Neither default nor limit is documented. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "customers/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The customer to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "5c593c728b02502bc3f8ffe1",
                 *       "email": "john.doe@example.com",
                 *       "firstName": "John",
                 *       "lastName": "Doe",
                 *       "gender": "male",
                 *       "externalId": "12345",
                 *       "assignedUser": "testuser@chatvisor.com"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            /** @description The customer created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "customers/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer to read.
                 * @example 5c593c728b02502bc3f8ffe1
                 */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.chat/agentMetrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The time covered. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grouping": "LAST_7_DAYS"
                 *     }
                 */
                "application/json": components["schemas"]["DateFilter"];
            };
        };
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.chat/conversationMessages": {
        parameters: {
            query: {
                /** @description The conversation. */
                conversationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.chat/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The figures and the time to report on. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "metrics": [],
                 *       "dateFilter": {
                 *         "grouping": "LAST_7_DAYS"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChatReportQuery"];
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.chat/conversationMetrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The time covered. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grouping": "LAST_7_DAYS"
                 *     }
                 */
                "application/json": components["schemas"]["DateFilter"];
            };
        };
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "resources/list": {
        parameters: {
            query?: {
                /** @description How many items to skip; one of the three parameters that the reference calls `PageinationAPIDTO`. How it goes together with `pageNumber` is not documented. */
                offset?: components["parameters"]["offset"];
                /** @description Number of the page, counted from 0; one of the three parameters that the reference calls `PageinationAPIDTO`. */
                pageNumber?: components["parameters"]["pageNumber"];
                /** @description Items a page; one of the three parameters that the reference calls `PageinationAPIDTO`. Neither default nor limit is documented. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of recorded resource requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceList"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "resources/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The conditions. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resourceName": "main.js",
                 *       "visitorIds": [
                 *         "5c593c728b02502bc3f8ffe1"
                 *       ],
                 *       "statusCode": 0,
                 *       "dateFilter": {
                 *         "grouping": "LAST_7_DAYS"
                 *       },
                 *       "groupBy": "RESOURCE_NAME"
                 *     }
                 */
                "application/json": components["schemas"]["ResourceFilter"];
            };
        };
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "chat/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "chat/setVisibility": {
        parameters: {
            query: {
                /** @description Whether the chat is to be shown. */
                visible: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "openingHours/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The opening hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningHours"][];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "openingHours/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The opening hours to add. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Name of the opening hours",
                 *       "id": "string",
                 *       "timezoneOffset": 1,
                 *       "conditions": [],
                 *       "holidays": []
                 *     }
                 */
                "application/json": components["schemas"]["OpeningHoursCreate"];
            };
        };
        responses: {
            /** @description The opening hours added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningHours"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "statistics/liveView": {
        parameters: {
            query: {
                /**
                 * @description Start of the time covered, in milliseconds since 1970.
                 * @example 1553593383000
                 */
                from: number;
                /**
                 * @description End of the time covered, in milliseconds since 1970.
                 * @example 1553593383000
                 */
                to: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "statistics/liveChat": {
        parameters: {
            query: {
                /**
                 * @description Start of the time covered, in milliseconds since 1970.
                 * @example 1553593383000
                 */
                from: number;
                /**
                 * @description End of the time covered, in milliseconds since 1970.
                 * @example 1553593383000
                 */
                to: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.realtime/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The figures to report. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "metrics": []
                 *     }
                 */
                "application/json": components["schemas"]["RealtimeReportQuery"];
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.coBrowse/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The figures and the time to report on. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "metrics": [],
                 *       "dateFilter": {
                 *         "grouping": "LAST_7_DAYS"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CoBrowseReportQuery"];
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.coBrowse/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The figures and the time to report on. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "metrics": [],
                 *       "dateFilter": {
                 *         "grouping": "LAST_7_DAYS"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CoBrowseReportQuery"];
            };
        };
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "systemMessages/deleteLanguage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the language to delete.
                 * @example en
                 */
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "systemMessages/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the language.
                 * @example en
                 */
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages of the language. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemMessage"][];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "systemMessages/createOrReplace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "Hello world",
                 *       "id": "helloworld",
                 *       "language": "en"
                 *     }
                 */
                "application/json": components["schemas"]["SystemMessageCreate"];
            };
        };
        responses: {
            /** @description The message as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemMessage"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "systemMessages/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The language keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "en"
                     *     ]
                     */
                    "application/json": string[];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "users/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user to read. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "users/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user to delete. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "users/list": {
        parameters: {
            query?: {
                /** @description How many items to skip; one of the three parameters that the reference calls `PageinationAPIDTO`. How it goes together with `pageNumber` is not documented. */
                offset?: components["parameters"]["offset"];
                /** @description Number of the page, counted from 0; one of the three parameters that the reference calls `PageinationAPIDTO`. */
                pageNumber?: components["parameters"]["pageNumber"];
                /** @description Items a page; one of the three parameters that the reference calls `PageinationAPIDTO`. Neither default nor limit is documented. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "users/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "externalId": "5c593c728b02502bc3f8ffe1",
                 *       "email": "john.doe@example.com",
                 *       "displayName": "Stephen Brown",
                 *       "description": "Responsible for usecase X",
                 *       "roleId": "5c593c728b02502bc3f8ffe1",
                 *       "password": "Password123",
                 *       "tags": [
                 *         "sales"
                 *       ],
                 *       "mcoEnabled": true,
                 *       "admin": true
                 *     }
                 */
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description The user created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "users/assignRole": {
        parameters: {
            query: {
                /** @description The role. */
                roleId: string;
            };
            header?: never;
            path: {
                /** @description The user who is to have the role. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "users/assignTag": {
        parameters: {
            query: {
                /** @description E-mail address of the user. */
                userEmail: string;
                /** @description The tag. */
                tag: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.agent/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The figures and the time to report on. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "metrics": [
                 *         {
                 *           "metricName": "ONLINE_TIME",
                 *           "groupBy": "AGENT"
                 *         }
                 *       ],
                 *       "dateFilter": {
                 *         "grouping": "LAST_7_DAYS"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AgentReportQuery"];
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": {
                     *         "2020/10/30": {
                     *           "agent1@example.com": "205",
                     *           "agent2@example.com": "411"
                     *         },
                     *         "2020/11/01": {
                     *           "agent1@example.com": "205"
                     *         },
                     *         "2020/11/02": {
                     *           "agent1@example.com": "25"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AgentReport"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.agent/loginTimes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The time covered. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grouping": "LAST_7_DAYS"
                 *     }
                 */
                "application/json": components["schemas"]["DateFilter"];
            };
        };
        responses: {
            /** @description The times, agent by agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentTimes"][];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.agent/onlineTimes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The time covered. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grouping": "LAST_7_DAYS"
                 *     }
                 */
                "application/json": components["schemas"]["DateFilter"];
            };
        };
        responses: {
            /** @description The times, agent by agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "userId": "agent1@example.com",
                     *         "timeRanges": [
                     *           {
                     *             "start": "2020-10-31T23:00:00.794Z",
                     *             "end": "2020-10-31T23:03:25.794Z"
                     *           },
                     *           {
                     *             "start": "2020-11-01T23:00:00.794Z",
                     *             "end": "2020-11-01T23:00:25.794Z"
                     *           },
                     *           {
                     *             "start": "2020-10-29T23:00:00.794Z",
                     *             "end": "2020-10-29T23:03:25.794Z"
                     *           }
                     *         ],
                     *         "sumMinutes": 6
                     *       },
                     *       {
                     *         "userId": "agent2@example.com",
                     *         "timeRanges": [
                     *           {
                     *             "start": "2020-10-29T23:00:00.794Z",
                     *             "end": "2020-10-29T23:06:50.794Z"
                     *           }
                     *         ],
                     *         "sumMinutes": 6
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AgentTimes"][];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "sessions/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session to read. */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "sessions/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session to delete. */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "sessions/list": {
        parameters: {
            query: {
                /** @description The reference demands this parameter and does not say what for; its name says that it is not used. */
                unused: string;
                /** @description How many items to skip; one of the three parameters that the reference calls `PageinationAPIDTO`. How it goes together with `pageNumber` is not documented. */
                offset?: components["parameters"]["offset"];
                /** @description Number of the page, counted from 0; one of the three parameters that the reference calls `PageinationAPIDTO`. */
                pageNumber?: components["parameters"]["pageNumber"];
                /** @description Items a page; one of the three parameters that the reference calls `PageinationAPIDTO`. Neither default nor limit is documented. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of recorded sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "sessions/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tags, and which page of the matches to answer. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pageable": {
                 *         "page": 0,
                 *         "size": 20
                 *       },
                 *       "tagFilter": {}
                 *     }
                 */
                "application/json": components["schemas"]["SessionSearch"];
            };
        };
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.rule/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The figures and the time to report on. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "metrics": [],
                 *       "dateFilter": {
                 *         "grouping": "LAST_7_DAYS"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RuleReportQuery"];
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.message/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The figures and the time to report on. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "metrics": [],
                 *       "dateFilter": {
                 *         "grouping": "LAST_7_DAYS"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageReportQuery"];
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "jsErrors/list": {
        parameters: {
            query: {
                /** @description The reference demands this parameter and does not say what for. */
                filter: string;
                /** @description How many items to skip; one of the three parameters that the reference calls `PageinationAPIDTO`. How it goes together with `pageNumber` is not documented. */
                offset?: components["parameters"]["offset"];
                /** @description Number of the page, counted from 0; one of the three parameters that the reference calls `PageinationAPIDTO`. */
                pageNumber?: components["parameters"]["pageNumber"];
                /** @description Items a page; one of the three parameters that the reference calls `PageinationAPIDTO`. Neither default nor limit is documented. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of recorded JavaScript errors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsErrorList"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "jsErrors/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The conditions. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sessionId filter": "5c593c728b02502bc3f8ffe1",
                 *       "visitorId filter": [
                 *         "5c593c728b02502bc3f8ffe1"
                 *       ],
                 *       "dateFilter": {
                 *         "grouping": "LAST_7_DAYS"
                 *       },
                 *       "fileName": "main.js"
                 *     }
                 */
                "application/json": components["schemas"]["JsErrorFilter"];
            };
        };
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "activities/call": {
        parameters: {
            query?: {
                /** @description Number of the page, counted from 0. Part of what the reference calls `Pageable`; inferred from Spring. */
                page?: components["parameters"]["page"];
                /** @description Items a page. Part of what the reference calls `Pageable`; inferred from Spring. */
                size?: components["parameters"]["size"];
                /** @description Property to sort by, with an optional direction after a comma (`created,desc`); may be given several times. Part of what the reference calls `Pageable`; inferred from Spring. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallActivityList"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "activities/liveChat": {
        parameters: {
            query?: {
                /** @description Number of the page, counted from 0. Part of what the reference calls `Pageable`; inferred from Spring. */
                page?: components["parameters"]["page"];
                /** @description Items a page. Part of what the reference calls `Pageable`; inferred from Spring. */
                size?: components["parameters"]["size"];
                /** @description Property to sort by, with an optional direction after a comma (`created,desc`); may be given several times. Part of what the reference calls `Pageable`; inferred from Spring. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatActivityList"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "activities/status": {
        parameters: {
            query?: {
                /** @description Number of the page, counted from 0. Part of what the reference calls `Pageable`; inferred from Spring. */
                page?: components["parameters"]["page"];
                /** @description Items a page. Part of what the reference calls `Pageable`; inferred from Spring. */
                size?: components["parameters"]["size"];
                /** @description Property to sort by, with an optional direction after a comma (`created,desc`); may be given several times. Part of what the reference calls `Pageable`; inferred from Spring. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusActivityList"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "activities/liveView": {
        parameters: {
            query?: {
                /** @description Number of the page, counted from 0. Part of what the reference calls `Pageable`; inferred from Spring. */
                page?: components["parameters"]["page"];
                /** @description Items a page. Part of what the reference calls `Pageable`; inferred from Spring. */
                size?: components["parameters"]["size"];
                /** @description Property to sort by, with an optional direction after a comma (`created,desc`); may be given several times. Part of what the reference calls `Pageable`; inferred from Spring. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveViewActivityList"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.session/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The figures and the time to report on. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "metrics": [],
                 *       "dateFilter": {
                 *         "grouping": "LAST_7_DAYS"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SessionReportQuery"];
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "coBrowsing/createLinkPair": {
        parameters: {
            query: {
                /** @description Address at which the session is to start. */
                url: string;
                /** @description E-mail address of the user of the tenant who hosts the session. */
                userEmail?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "teams/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team to read.
                 * @example 5c593c728b02502bc3f8ffe1
                 */
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "teams/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team to delete.
                 * @example 5c593c728b02502bc3f8ffe1
                 */
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "teams/assignTag": {
        parameters: {
            query: {
                /** @description The team. */
                teamId: string;
                /** @description The tag. */
                tag: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "teams/availability": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team.
                 * @example 5c593c728b02502bc3f8ffe1
                 */
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "teams/list": {
        parameters: {
            query: {
                /** @description The reference demands this parameter and does not say what for; its name says that it is not used. */
                unused: string;
                /** @description How many items to skip; one of the three parameters that the reference calls `PageinationAPIDTO`. How it goes together with `pageNumber` is not documented. */
                offset?: components["parameters"]["offset"];
                /** @description Number of the page, counted from 0; one of the three parameters that the reference calls `PageinationAPIDTO`. */
                pageNumber?: components["parameters"]["pageNumber"];
                /** @description Items a page; one of the three parameters that the reference calls `PageinationAPIDTO`. Neither default nor limit is documented. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of teams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamList"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "teams/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The team to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "5c593c728b02502bc3f8ffe1",
                 *       "name": "Product X experts",
                 *       "members": [
                 *         "john.doe@example.com"
                 *       ],
                 *       "tags": [
                 *         "sales"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TeamCreate"];
            };
        };
        responses: {
            /** @description The team created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "teams/addUser": {
        parameters: {
            query: {
                /** @description The user to add. */
                userId: string;
            };
            header?: never;
            path: {
                /**
                 * @description The team.
                 * @example 5c593c728b02502bc3f8ffe1
                 */
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "roles/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The role to read.
                 * @example 5c593c728b02502bc3f8ffe1
                 */
                roleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "roles/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The role to delete.
                 * @example 5c593c728b02502bc3f8ffe1
                 */
                roleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "roles/list": {
        parameters: {
            query?: {
                /** @description How many items to skip; one of the three parameters that the reference calls `PageinationAPIDTO`. How it goes together with `pageNumber` is not documented. */
                offset?: components["parameters"]["offset"];
                /** @description Number of the page, counted from 0; one of the three parameters that the reference calls `PageinationAPIDTO`. */
                pageNumber?: components["parameters"]["pageNumber"];
                /** @description Items a page; one of the three parameters that the reference calls `PageinationAPIDTO`. Neither default nor limit is documented. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.sessionMetrics/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The figures and the time to report on. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "metrics": [],
                 *       "dateFilter": {
                 *         "grouping": "LAST_7_DAYS"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SessionMetricReasonReportQuery"];
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.visit/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The figures and the time to report on. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "metrics": [],
                 *       "dateFilter": {
                 *         "grouping": "LAST_7_DAYS"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VisitReportQuery"];
            };
        };
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.visit/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The figures and the time to report on. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "metrics": [],
                 *       "dateFilter": {
                 *         "grouping": "LAST_7_DAYS"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VisitReportQuery"];
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "reports.conference/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The figures and the time to report on. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "metrics": [],
                 *       "dateFilter": {
                 *         "grouping": "LAST_7_DAYS"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConferenceReportQuery"];
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "watchdogs/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The watchdogs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Watchdog"][];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "watchdogs/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The watchdog to add. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "string",
                 *       "name": "string",
                 *       "watchdogType": "JAVASCRIPT_ERROR",
                 *       "receivers": []
                 *     }
                 */
                "application/json": components["schemas"]["WatchdogCreate"];
            };
        };
        responses: {
            /** @description The watchdog added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Watchdog"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "watchdogs/delete": {
        parameters: {
            query: {
                /** @description The watchdog to delete. */
                watchdogId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "routingRules/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rule to read.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRule"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "routingRules/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rule to delete.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "routingRules/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rule to deactivate.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "routingRules/activate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rule to activate.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "routingRules/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRule"][];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "routingRules/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The rule to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "string",
                 *       "conditions": [],
                 *       "types": [
                 *         "CHAT"
                 *       ],
                 *       "elseRules": [],
                 *       "actions": []
                 *     }
                 */
                "application/json": components["schemas"]["RoutingRuleCreate"];
            };
        };
        responses: {
            /** @description The rule created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRule"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "recordings/download": {
        parameters: {
            query?: {
                /** @description The channel to download of a split recording; may be left out. */
                channel?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The recording to download.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                recordingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "recordings/list": {
        parameters: {
            query?: {
                /**
                 * @description Only recordings of this customer, the one of the appointment; may be left out.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                customerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recordings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRecording"][];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "recordings/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The recording to delete.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                recordingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "visits/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The visit to read. */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "visits/list": {
        parameters: {
            query: {
                /** @description The reference demands this parameter and does not say what for. */
                filter: string;
                /** @description How many items to skip; one of the three parameters that the reference calls `PageinationAPIDTO`. How it goes together with `pageNumber` is not documented. */
                offset?: components["parameters"]["offset"];
                /** @description Number of the page, counted from 0; one of the three parameters that the reference calls `PageinationAPIDTO`. */
                pageNumber?: components["parameters"]["pageNumber"];
                /** @description Items a page; one of the three parameters that the reference calls `PageinationAPIDTO`. Neither default nor limit is documented. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of recorded visits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitList"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "tenants/queueStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Strings whose meaning the reference does not give. May be left out. */
        requestBody?: {
            content: {
                /**
                 * @example [
                 *       "string"
                 *     ]
                 */
                "application/json": string[];
            };
        };
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "tenants/onlineStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Strings whose meaning the reference does not give. May be left out. */
        requestBody?: {
            content: {
                /**
                 * @example [
                 *       "string"
                 *     ]
                 */
                "application/json": string[];
            };
        };
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "activeSessions/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveSession"][];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "messages/send": {
        parameters: {
            query: {
                /** @description Whether `customerId` is the id in your own systems (`externalId`). */
                isExternalId: boolean;
            };
            header?: never;
            path: {
                /** @description The customer to write to. */
                customerId: string;
            };
            cookie?: never;
        };
        /** @description The message to send. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "string",
                 *       "type": "MESSAGE",
                 *       "url": "string",
                 *       "buttonLink": "string",
                 *       "buttonText": "string"
                 *     }
                 */
                "application/json": components["schemas"]["MessageSend"];
            };
        };
        responses: {
            /** @description The message sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "messages/list": {
        parameters: {
            query: {
                /** @description The customer. */
                customerId: string;
                /** @description How many items to skip; one of the three parameters that the reference calls `PageinationAPIDTO`. How it goes together with `pageNumber` is not documented. */
                offset?: components["parameters"]["offset"];
                /** @description Number of the page, counted from 0; one of the three parameters that the reference calls `PageinationAPIDTO`. */
                pageNumber?: components["parameters"]["pageNumber"];
                /** @description Items a page; one of the three parameters that the reference calls `PageinationAPIDTO`. Neither default nor limit is documented. */
                pageSize?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "slaRules/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rule to read.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaRule"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "slaRules/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rule to delete.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "slaRules/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaRule"][];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "slaRules/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The rule to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "string",
                 *       "conditions": [],
                 *       "trigger": {},
                 *       "receivers": [],
                 *       "watchdogEnabled": true
                 *     }
                 */
                "application/json": components["schemas"]["SlaRuleCreate"];
            };
        };
        responses: {
            /** @description The rule created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaRule"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "slaRules/activate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rule to activate.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "slaRules/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The rule to deactivate.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "appointments/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The appointments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"][];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "appointments/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The appointment to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Testappointment",
                 *       "description": "Testdescription",
                 *       "durationInMinutes": 30,
                 *       "date": "2019-08-24T14:15:22Z",
                 *       "timezoneId": "Europe/Vienna",
                 *       "record": false,
                 *       "owner": "test@test.com",
                 *       "password": "testpassword",
                 *       "attendees": [
                 *         "test@test.com",
                 *         "test1@test.com"
                 *       ],
                 *       "sendInviteEmail": true,
                 *       "customerId": "13245",
                 *       "valid": true,
                 *       "validAfter": 13245,
                 *       "validBefore": 13245,
                 *       "validType": "HOURS",
                 *       "customProperties": {},
                 *       "permissions": {}
                 *     }
                 */
                "application/json": components["schemas"]["AppointmentCreate"];
            };
        };
        responses: {
            /** @description The appointment created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "appointments/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The appointment to read.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The appointment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "appointments/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The appointment to change.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                appointmentId: string;
            };
            cookie?: never;
        };
        /** @description The appointment as it is to be. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Testappointment",
                 *       "description": "Testdescription",
                 *       "durationInMinutes": 30,
                 *       "date": "2019-08-24T14:15:22Z",
                 *       "timezoneId": "Europe/Vienna",
                 *       "record": false,
                 *       "owner": "test@test.com",
                 *       "password": "testpassword",
                 *       "attendees": [
                 *         "test@test.com",
                 *         "test1@test.com"
                 *       ],
                 *       "sendInviteEmail": true,
                 *       "customerId": "13245",
                 *       "valid": true,
                 *       "validAfter": 13245,
                 *       "validBefore": 13245,
                 *       "validType": "HOURS",
                 *       "customProperties": {},
                 *       "permissions": {}
                 *     }
                 */
                "application/json": components["schemas"]["AppointmentUpdate"];
            };
        };
        responses: {
            /** @description The appointment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "appointments/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The appointment to delete.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "appointments/runningStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The appointment.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["undocumented"];
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "appointments/updateProperties": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The appointment to change.
                 * @example 5c593c9c8b02502bc3f8ffe3
                 */
                appointmentId: string;
            };
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "record": false
                 *     }
                 */
                "application/json": components["schemas"]["AppointmentPropertiesUpdate"];
            };
        };
        responses: {
            /** @description The appointment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "links/liveViewBySessionIdAndUser": {
        parameters: {
            query?: {
                /** @description Language of the user interface; English (`en`) when left out. */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                /** @description The session to join. */
                sessionId: string;
                /** @description E-mail address of the user. */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicLink"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "links/recording": {
        parameters: {
            query?: {
                /** @description Language of the user interface; English (`en`) when left out. */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                /** @description The session that was recorded. */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicLink"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "links/chat": {
        parameters: {
            query?: {
                /** @description Language of the user interface; English (`en`) when left out. */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                /** @description E-mail address with which the agent logs in. */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicLink"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "links/getPreSignedEngageUrl": {
        parameters: {
            query: {
                /** @description Path to which the link leads on. */
                redirectPath: string;
                /** @description Language of the user interface; English (`en`) when left out. */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                /** @description E-mail address with which the agent logs in. */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicLink"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "links/liveViewBySessionId": {
        parameters: {
            query?: {
                /** @description Language of the user interface; English (`en`) when left out. */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                /** @description The session to join. */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicLink"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "links/coBrowsingJoinPage": {
        parameters: {
            query?: {
                /** @description Language of the user interface; English (`en`) when left out. */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                /** @description E-mail address with which the agent logs in. */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicLink"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "links/chatByCustomer": {
        parameters: {
            query?: {
                /** @description Language of the user interface; English (`en`) when left out. */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                /** @description E-mail address with which the agent logs in. */
                email: string;
                /** @description The customer of the chat. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicLink"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "links/liveViewByShareId": {
        parameters: {
            query?: {
                /** @description Language of the user interface; English (`en`) when left out. */
                language?: components["parameters"]["language"];
            };
            header?: never;
            path: {
                /** @description The share id of the session. */
                shareId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicLink"];
                };
            };
            401: components["responses"]["authenticationFailed"];
            default: components["responses"]["failure"];
        };
    };
    "webhooks/newConversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The conversation after the event. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "5c593c728b02502bc3f8ffe1",
                 *       "status": "UNREAD",
                 *       "lastMessage": {
                 *         "test": "string"
                 *       },
                 *       "url": "string"
                 *     }
                 */
                "application/json": components["schemas"]["Conversation"];
            };
        };
        responses: {
            /** @description Received. What the service makes of other answers is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks/statusChange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The conversation after the event. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "5c593c728b02502bc3f8ffe1",
                 *       "status": "DONE",
                 *       "lastMessage": {
                 *         "test": "string"
                 *       },
                 *       "url": "string"
                 *     }
                 */
                "application/json": components["schemas"]["Conversation"];
            };
        };
        responses: {
            /** @description Received. What the service makes of other answers is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks/newMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "string",
                 *       "type": "MESSAGE"
                 *     }
                 */
                "application/json": components["schemas"]["Message"];
            };
        };
        responses: {
            /** @description Received. What the service makes of other answers is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
