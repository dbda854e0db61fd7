import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";

/** How long requests that are underway may take after a stop was asked for. */
const FINISH_WITHIN_MS = 10_000;
const HEADERS_WITHIN_MS = 15_000;
const REQUEST_WITHIN_MS = 30_000;
/** Longer than proxies keep their connections, so that the proxy closes first. */
const KEEP_ALIVE_MS = 75_000;

export interface Listening {
  readonly server: Server;
  readonly port: number;
  /** Takes no more connections, lets requests finish, then closes what is left. */
  readonly stop: () => Promise<void>;
}

/** Takes the port. Problems: `port-taken`, or `setting-invalid` for a host that is not this machine's. */
export async function listen(port: number, host: string): Promise<Result<Listening, Problem>> {
  const server = createServer({
    headersTimeout: HEADERS_WITHIN_MS,
    requestTimeout: REQUEST_WITHIN_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
  });
  const problem = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once("error", resolve);
    server.listen(port, host, () => {
      server.off("error", resolve);
      resolve(null);
    });
  });
  if (problem !== null) return fail(problemOf(problem, port, host));
  const { port: taken } = server.address() as AddressInfo;
  return succeed({ server, port: taken, stop: () => stop(server) });
}

function problemOf(error: NodeJS.ErrnoException, port: number, host: string): Problem {
  if (error.code === "EADDRINUSE") return { code: "port-taken", value: String(port) };
  // Ports below 1024 are root's on most systems.
  if (error.code === "EACCES")
    return { code: "setting-invalid", field: "PORT", value: String(port) };
  return { code: "setting-invalid", field: "HOST", value: host };
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
  await closed;
  clearTimeout(late);
}
