import { createClient, fingerprint, processStore, secretsIn, tokenSource } from "@meetwire/runtime";
import type { Call, ClientOptions, CredentialContext, Store } from "@meetwire/runtime";

/** The application and the user to log in. The auth key and the password are secret. */
export interface SessionOptions extends Omit<ClientOptions, "operations" | "onResponse"> {
  /** The application's id, from the admin panel. */
  applicationId: number;
  /** The application's auth key, from the admin panel. */
  authKey: string;
  login: string;
  password: string;
  /** Stores the session's token. If processes share it, they log in once. Default: this process's memory. */
  store?: Store | undefined;
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
          create: { method: "POST", path: "/session", secrets: secretsIn("auth_key", "password") },
          delete: { method: "DELETE", path: "/session", headers: ["CB-Token"], response: "none", secrets: secretsIn("CB-Token") },
        },
      },
    },
    options,
  );
  const body = { application_id: applicationId, auth_key: authKey, user: { login, password } };
  const source = tokenSource({
    // The key covers all secrets, so a caller who only knows a user's name cannot get that user's session.
    key: async () => `meetwire:token:connectycube:${await fingerprint(options.baseUrl, `${applicationId}`, authKey, login, password)}`,
    store: options.store ?? processStore(options.fetch),
    request: async () => {
      const { session } = await client.session.create({ body });
      return { accessToken: session.token };
    },
  });
  return {
    token: source.token,
    async end() {
      const token = await source.read();
      await source.forget();
      if (token !== undefined) await client.session.delete({ "CB-Token": token });
    },
  };
}
