import { importWords } from "../../../src/wording/operator-import.ts";

/** One line on the terminal that is written over again; nothing where standard error is no terminal. */
export function progressLine(name: string) {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => undefined, end: () => undefined };
  const clear = "\r\u001b[K";
  return {
    show: (done: number, total: number) => {
      stderr.write(`${clear}${importWords.progress(name, done, total)}`);
    },
    end: () => {
      stderr.write(clear);
    },
  };
}
