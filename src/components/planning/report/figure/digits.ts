/** Strokes of the ten digits in a box 4 wide and 7 high, drawn so that no font is needed. */
const DIGITS: readonly string[] = [
  "M0 1L1 0H3L4 1V6L3 7H1L0 6Z",
  "M1 1L2.5 0V7",
  "M0 1L1 0H3L4 1V3L0 7H4",
  "M0 0H4L2 3L4 4.5V6L3 7H1L0 6",
  "M3 7V0L0 5H4",
  "M4 0H0V3H3L4 4V6L3 7H0",
  "M3.5 0H1L0 2V6L1 7H3L4 6V4L3 3H0",
  "M0 0H4L1.5 7",
  "M1 0H3L4 1V2.5L3 3.5L4 4.5V6L3 7H1L0 6V4.5L1 3.5L0 2.5V1ZM1 3.5H3",
  "M0.5 7H3L4 5V1L3 0H1L0 1V3L1 4H4",
];
const STEP = 5.6;

/** A whole number as strokes around a middle, `height` high: dark on a light edge, on any ground. */
export function strokedNumber(count: number, x: number, y: number, height: number): string {
  const letters = [...String(Math.round(count))].flatMap((letter) => DIGITS[Number(letter)] ?? []);
  const scale = height / 7;
  const width = (letters.length - 1) * STEP + 4;
  const strokes = letters
    .map((path, at) => `<path transform="translate(${at * STEP} 0)" d="${path}"/>`)
    .join("");
  const from = `translate(${round(x - (width * scale) / 2)} ${round(y - height / 2)}) scale(${round(scale)})`;
  return (
    `<g transform="${from}" fill="none" stroke-linejoin="round" stroke-linecap="round">` +
    `<g stroke="#fff" stroke-width="2.6">${strokes}</g>` +
    `<g stroke="#211d18" stroke-width="0.9">${strokes}</g></g>`
  );
}

export const round = (value: number): number => Math.round(value * 100) / 100;
