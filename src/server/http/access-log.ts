import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * One line an answer: method, path, status, milliseconds. No query string, no body, no address of anybody:
 * what a resident looks for stays out of the log.
 */
export function logAccess(
  request: IncomingMessage,
  response: ServerResponse,
  write: (line: string) => void,
): void {
  const started = performance.now();
  const path = pathOf(request.url ?? "/");
  const method = request.method ?? "-";
  response.once("close", () => {
    const milliseconds = Math.round(performance.now() - started);
    write(`${method} ${path} ${response.statusCode} ${milliseconds}ms\n`);
  });
}

/** The path of a request target as it came, without its query. */
export const pathOf = (target: string): string => {
  const end = target.indexOf("?");
  return end === -1 ? target : target.slice(0, end);
};
