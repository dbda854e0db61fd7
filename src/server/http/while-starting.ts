import type { Server } from "node:http";
import { plainAnswer } from "../../wording/plain-answers.ts";
import { securityHeaders } from "./security-headers.ts";

/** Until the data is open every request, `/health` too, is told to come again. */
export function answerWhileStarting(server: Server): void {
  const headers = securityHeaders({ basemap: "embedded", https: false });
  server.on("request", (_request, response) => {
    response.writeHead(503, {
      ...headers,
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      "retry-after": "2",
      connection: "close",
    });
    response.end(plainAnswer(503));
  });
}
