/**
 * A load client in a process of its own. Reads one job as JSON from its first argument, prints one JSON line.
 * Sockets are driven directly: an HTTP library would take more of the machine than the server that is measured.
 */
import { connect, type Socket } from "node:net";

export interface LoadJob {
  readonly port: number;
  /** Asked for one after the other, and from the beginning again. */
  readonly paths: readonly string[];
  readonly connections: number;
  /** How many requests; or how long, when it is null. */
  readonly requests: number | null;
  readonly seconds: number;
  readonly acceptEncoding: string;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Answers whose status was not 200. */
  readonly failed: number;
  readonly bytes: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

const HEAD_END = Buffer.from("\r\n\r\n");

async function load(job: LoadJob): Promise<LoadResult> {
  const latencies: number[] = [];
  let [sent, failed, bytes] = [0, 0, 0];
  const requests = job.paths.map(
    (path) =>
      `GET ${path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: ${job.acceptEncoding}\r\n\r\n`,
  );
  const started = performance.now();
  const end = started + job.seconds * 1000;
  const next = (): string | null => {
    const over = job.requests === null ? performance.now() >= end : sent >= job.requests;
    if (over) return null;
    const request = requests[sent % requests.length];
    sent += 1;
    return request ?? null;
  };
  const worker = async () => {
    const socket = connect(job.port, "127.0.0.1");
    socket.setNoDelay(true);
    for (let request = next(); request !== null; request = next()) {
      const asked = performance.now();
      const answer = await exchange(socket, request);
      latencies.push(performance.now() - asked);
      bytes += answer.bytes;
      if (answer.status !== 200) failed += 1;
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: job.connections }, worker));
  const seconds = (performance.now() - started) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0;
  return { requests: latencies.length, seconds, failed, bytes, p50Ms: at(0.5), p95Ms: at(0.95) };
}

/** One request and its whole answer, which must say its length. */
function exchange(socket: Socket, request: string): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    let held: Buffer = Buffer.alloc(0);
    let [status, wanted, got] = [0, -1, 0];
    const onData = (chunk: Buffer) => {
      got += chunk.length;
      if (wanted === -1) {
        held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
        const headEnd = held.indexOf(HEAD_END);
        if (headEnd === -1) return;
        const head = held.toString("latin1", 0, headEnd);
        status = Number(head.slice(9, 12));
        wanted = headEnd + 4 + Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      }
      if (got < wanted) return;
      socket.off("data", onData).off("error", reject).off("close", onClose);
      resolve({ status, bytes: got });
    };
    const onClose = () => reject(new Error("the server closed the connection"));
    socket.on("data", onData).once("error", reject).once("close", onClose);
    socket.write(request);
  });
}

if (import.meta.main) {
  const job = JSON.parse(process.argv[2] ?? "{}") as LoadJob;
  console.log(JSON.stringify(await load(job)));
}
