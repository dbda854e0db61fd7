import type { TestDatabase } from "../support/database.ts";
import type { Identity } from "./identities.ts";

export interface RestQuestion {
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  readonly body?: unknown;
  readonly prefer?: string;
  /** The schema asked for. */
  readonly profile?: string;
}
export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly contentRange: string;
}

/** One request to the REST API as an identity. */
export async function ask(
  { backend }: TestDatabase,
  { headers }: Pick<Identity, "headers">,
  path: string,
  { method = "GET", body, prefer = "", profile }: RestQuestion = {},
): Promise<RestAnswer> {
  const response = await backend.api(
    new Request(`http://portal.internal/rest/v1/${path}`, {
      method,
      headers: {
        ...headers,
        "content-type": "application/json",
        ...(prefer === "" ? {} : { prefer }),
        ...(profile === undefined ? {} : { "accept-profile": profile, "content-profile": profile }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  const text = await response.text();
  return {
    status: response.status,
    body: text === "" ? null : (JSON.parse(text) as unknown),
    contentRange: response.headers.get("content-range") ?? "",
  };
}
