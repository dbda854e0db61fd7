/** What was said in one field: for each word how often, by whom no row tells (first) and in each row. */
export type SaidByRow = ReadonlyMap<string, readonly number[]>;

/**
 * More rows than these cannot be held against counts of words selection by selection (2 to the power of them); nor does
 * a meeting get through them.
 */
export const MOST_ROWS = 14;

/**
 * A selection of rows from which, with counts of words of one field beside them, a number above 0 and below `fewest`
 * follows; null where none does. Subtracted are the rows from all that was said with the words of their needs (with and
 * without the words that are too seldom to be shown, whose sum is known), and from the rows the words that nobody said
 * outside them. Who subtracts is taken to know which words a row's needs said.
 */
export function tellingSelection(said: SaidByRow, fewest: number): readonly number[] | null {
  const words = [...said.values()].map((inRow) => ({ inRow, times: sum(inRow) }));
  const rows = (words[0]?.inRow.length ?? 1) - 1;
  const rare = words.map(({ times }) => times < fewest);
  const isSmall = (left: number): boolean => left > 0 && left < fewest;

  for (let selection = 1; selection < 2 ** rows; selection++) {
    let [selected, around, aroundOrRare, inside, rareInside] = [0, 0, 0, 0, 0];
    let rareOutside = false;
    words.forEach(({ inRow, times }, word) => {
      const here = inRow.reduce(
        (count, one, row) => (row > 0 && (selection >> (row - 1)) & 1 ? count + one : count),
        0,
      );
      selected += here;
      if (here > 0) around += times;
      if (here > 0 || rare[word] === true) aroundOrRare += times;
      if (rare[word] !== true && here === times) inside += times;
      if (rare[word] === true && here === times) rareInside += times;
      if (rare[word] === true && here < times) rareOutside = true;
    });
    const left = [around - selected, aroundOrRare - selected, selected - inside];
    if (!rareOutside) left.push(selected - inside - rareInside);
    if (left.some(isSmall))
      return Array.from({ length: rows }, (_, row) => row).filter((row) => (selection >> row) & 1);
  }
  return null;
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
