import { afterAll, beforeAll, describe } from "vitest";
import { type Clients, createClients } from "../../src/data/client.ts";
import { testDatabase } from "../support/database.ts";

interface ContractBackend {
  readonly name: string;
  readonly open: () => Promise<{ readonly clients: Clients; readonly close: () => Promise<void> }>;
}

/**
 * The backends that are there: the tests' own PostgreSQL (the embedded one, or the server that
 * TEST_DATABASE_SERVER_URL names) and, where TEST_SUPABASE_URL and its two keys are set, a Supabase that has our
 * migrations and nothing else. Municipalities of the suite have codes that begin with 99.
 */
function contractBackends(): ContractBackend[] {
  const own: ContractBackend = {
    name: process.env.TEST_DATABASE_SERVER_URL === undefined ? "embedded" : "server",
    open: async () => {
      const database = await testDatabase();
      return { clients: database.backend, close: database.drop };
    },
  };
  const url = process.env.TEST_SUPABASE_URL;
  const publishableKey = process.env.TEST_SUPABASE_PUBLISHABLE_KEY;
  const secretKey = process.env.TEST_SUPABASE_SECRET_KEY;
  if (url === undefined || publishableKey === undefined || secretKey === undefined) return [own];
  const clients = createClients({ url, publishableKey, secretKey });
  return [own, { name: "supabase", open: async () => ({ clients, close: async () => {} }) }];
}

/** The same tests on each of them; their clients are there as soon as a test runs. */
export function onEachBackend(subject: string, tests: (clients: () => Clients) => void): void {
  describe.each(contractBackends())(`${subject} on $name`, ({ open }) => {
    let opened: Awaited<ReturnType<ContractBackend["open"]>> | undefined;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());
    tests(() => {
      if (opened === undefined) throw new Error("clients were asked for before a test ran");
      return opened.clients;
    });
  });
}
