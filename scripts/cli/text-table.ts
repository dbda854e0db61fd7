/** Characters that take two columns in a terminal: kana, kanji, full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/** How many columns a text takes in a terminal. */
export const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

const padTo = (text: string, width: number, toLeft: boolean): string => {
  const blanks = " ".repeat(Math.max(0, width - widthOf(text)));
  return toLeft ? text + blanks : blanks + text;
};

/** Rows under each other in columns; numbers stand at the right. The last column is not padded. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, index) =>
    Math.max(...rows.map((row) => widthOf(row[index] ?? ""))),
  );
  const isNumber = Array.from({ length: columns }, (_, index) =>
    rows.slice(1).every((row) => /^[\d,]*$/.test(row[index] ?? "")),
  );
  return rows
    .map((row) =>
      row
        .map((cell, index) => padTo(cell, widths[index] ?? 0, isNumber[index] !== true))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
