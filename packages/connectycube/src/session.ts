import { createClient } from "@meetwire/runtime";
import type { Call, ClientOptions, CredentialContext } from "@meetwire/runtime";

/** Who logs in, and for which application. All of it is secret but the login. */
export interface SessionOptions extends Omit<ClientOptions, "operations" | "onResponse"> {
  /** The application's id, from the admin panel. */
  applicationId: number;
  /** The application's auth key, from the admin panel. */
  authKey: string;
  login: string;
  password: string;
}

/** A user's session: pass its `token` to `createConnectyCube`. */
export interface Session {
  /** The session's token. Logs in at the first call, and again when the service has ended the session. */
  token(context?: CredentialContext): Promise<string>;
  /** Ends the session. The next call of `token` starts another. */
  end(): Promise<void>;
}

interface SessionClient {
  session: {
    create(params: { body: object }): Call<{ session: { token: string } }>;
    delete(params: { "CB-Token": string }): Call<void>;
  };
}

/**
 * Makes a session of a user, which renews itself: a token ends two hours after its last use.
 *
 * The Meetings API's document leaves sessions out; this is how the vendor's own SDK opens them.
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
  /** The login on its way or done: calls at the same time share it. */
  let current: Promise<string> | undefined;
  let renewing: Promise<string> | undefined;

  const logIn = () => {
    const started = client.session.create({ body }).then(({ session }) => session.token);
    current = started;
    // A login that failed is not kept: the next call tries again.
    started.catch(() => {
      if (current === started) current = undefined;
    });
    return started;
  };

  return {
    async token(context) {
      // Calls that are refused at the same time share a new login, too.
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
