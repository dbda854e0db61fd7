import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FigureLetters } from "../../domain/office/figures.ts";
import { oneAtATime } from "../photos/one-at-a-time.ts";

const DRAWER = fileURLToPath(new URL("draw-png-process.ts", import.meta.url));
const MOST_MS = 20_000;
const MOST_BYTES = 5_000_000;
const queue = oneAtATime(8);

/**
 * A drawing of ours (SVG) as PNG, drawn by a process of its own: in the portal's process the library that opens people's
 * photos must not be able to open an SVG at all. Null where it takes too long, is too large or cannot be drawn.
 */
export async function drawPng(drawing: string): Promise<Uint8Array | null> {
  if (drawing.length > MOST_BYTES) return null;
  return (await queue(() => asked("draw", drawing))) ?? null;
}

let letters: Promise<FigureLetters | "nothing"> | null = null;

/** Asked once: whether two different Japanese letters come out different. */
export function lettersOfMachine(): Promise<FigureLetters | "nothing"> {
  letters ??= asked("letters", "").then((answer) => {
    const said = answer === null ? "" : Buffer.from(answer).toString("utf8");
    return said === "names" || said === "numbers" ? said : "nothing";
  });
  return letters;
}

function asked(what: "draw" | "letters", input: string): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [DRAWER, what], {
      stdio: ["pipe", "pipe", "ignore"],
      timeout: MOST_MS,
      killSignal: "SIGKILL",
    });
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    // A process that ends early leaves a broken pipe; its exit says what became of it.
    child.stdin.on("error", () => {});
    child.on("error", () => resolve(null));
    child.on("close", (status) => {
      const all = Buffer.concat(parts);
      resolve(status === 0 && all.length > 0 ? new Uint8Array(all) : null);
    });
    child.stdin.end(input);
  });
}
