import { createClient } from "@meetwire/runtime";
import type { Call, ClientOptions, CredentialContext } from "@meetwire/runtime";

/** The application and the user to log in. Everything but the login name is secret. */
export interface SessionOptions extends Omit<ClientOptions, "operations" | "onResponse"> {
  /** The application's id, from the admin panel. */
  applicationId: number;
  /** The application's auth key, from the admin panel. */
  authKey: string;
  login: string;
  password: string;
}

/** A user's session. Pass its `token` to `createConnectyCube`. */
export interface Session {
  /** Returns the session's token. Logs in at the first call, and again if ConnectyCube has ended the session. */
  token(context?: CredentialContext): Promise<string>;
  /** Ends the session. The next call of `token` starts a new one. */
  end(): Promise<void>;
}

interface SessionClient {
  session: {
    create(params: { body: object }): Call<{ session: { token: string } }>;
    delete(params: { "CB-Token": string }): Call<void>;
  };
}

/**
 * Creates a session of a user that renews itself. ConnectyCube ends a token two hours after its last use.
 *
 * The documentation of the Meetings API does not describe sessions; the provider's own SDK opens them this way.
 *
 * @example
 * const session = createSession({ applicationId: 1, authKey: "…", login: "maya", password: "…" });
 * const cube = createConnectyCube({ token: session.token });
 */
export function createSession({ applicationId, authKey, login, password, ...options }: SessionOptions): Session {
  const client = createClient<SessionClient>(
    {
      name: "connectycube",
      baseUrl: "https://api.connectycube.com",
      anonymous: true,
      credentials: [],
      operations: {
        session: {
          create: { method: "POST", path: "/session" },
          delete: { method: "DELETE", path: "/session", headers: ["CB-Token"], response: "none" },
        },
      },
    },
    options,
  );
  const body = { application_id: applicationId, auth_key: authKey, user: { login, password } };
  /** The pending or finished login. Concurrent calls share it. */
  let current: Promise<string> | undefined;
  let renewing: Promise<string> | undefined;

  const logIn = () => {
    const started = client.session.create({ body }).then(({ session }) => session.token);
    current = started;
    // Forget a failed login, so that the next call tries again.
    started.catch(() => {
      if (current === started) current = undefined;
    });
    return started;
  };

  return {
    async token(context) {
      // Concurrent calls that got a 401 share one new login too.
      if (context?.refused) renewing ??= logIn().finally(() => (renewing = undefined));
      return renewing ?? current ?? logIn();
    },
    async end() {
      const token = current;
      current = undefined;
      if (token) await client.session.delete({ "CB-Token": await token });
    },
  };
}
