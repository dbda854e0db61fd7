/**
 * How far unknown numbers can be from what they are: the attack with all the time in the world. `truth` are the numbers
 * (0 or more), `sums` what is known of them: sets whose sum is shown. Gives the largest possible value of a sum over
 * `asked` less its smallest, by the simplex method; Infinity where there is no end.
 */
export function rangeOf(
  truth: readonly number[],
  sums: readonly (readonly number[])[],
  asked: readonly number[],
): number {
  const moves = freeMoves(truth.length, sums);
  const change = moves.map((move) => asked.reduce((sum, at) => sum + (move[at] ?? 0), 0));
  const up = largest(moves, change, truth);
  const down = largest(
    moves,
    change.map((by) => -by),
    truth,
  );
  return up + down;
}

const NOTHING = 1e-9;

/** A basis of all changes that leave every known sum as it is (Gauss and Jordan). */
function freeMoves(unknowns: number, sums: readonly (readonly number[])[]): number[][] {
  const rows = sums.map((set) => {
    const row = new Array<number>(unknowns).fill(0);
    for (const at of set) row[at] = (row[at] ?? 0) + 1;
    return row;
  });
  const pivots: number[] = [];
  let next = 0;
  for (let column = 0; column < unknowns && next < rows.length; column++) {
    const found = rows.findIndex((row, at) => at >= next && Math.abs(row[column] ?? 0) > NOTHING);
    if (found === -1) continue;
    [rows[next], rows[found]] = [rows[found] ?? [], rows[next] ?? []];
    const pivot = rows[next] ?? [];
    const by = pivot[column] ?? 1;
    rows[next] = pivot.map((value) => value / by);
    rows.forEach((row, at) => {
      const times = row[column] ?? 0;
      if (at === next || Math.abs(times) <= NOTHING) return;
      rows[at] = row.map((value, of) => value - times * (rows[next]?.[of] ?? 0));
    });
    pivots.push(column);
    next++;
  }
  const free = Array.from({ length: unknowns }, (_, at) => at).filter((at) => !pivots.includes(at));
  return free.map((column) => {
    const move = new Array<number>(unknowns).fill(0);
    move[column] = 1;
    pivots.forEach((pivot, row) => {
      move[pivot] = -(rows[row]?.[column] ?? 0);
    });
    return move;
  });
}

/**
 * The most that `change` · t can be while no number falls below 0: maximise over t of either sign. t = 0 is what is, so
 * the simplex method begins there; Bland's rule keeps it from going round in circles.
 */
function largest(moves: number[][], change: readonly number[], truth: readonly number[]): number {
  const width = moves.length * 2;
  // One row for each number: it falls by -(move · t), at most by itself.
  const rows = truth.map((count, at) => [
    ...moves.flatMap((move) => [-(move[at] ?? 0), move[at] ?? 0]),
    ...truth.map((_, slack) => (slack === at ? 1 : 0)),
    count,
  ]);
  const end = width + truth.length;
  const basis = truth.map((_, at) => width + at);
  let goal = [...change.flatMap((by) => [-by, by]), ...new Array<number>(truth.length + 1).fill(0)];
  for (;;) {
    const enters = goal.findIndex((value, at) => at < end && value < -NOTHING);
    if (enters === -1) return goal[end] ?? 0;
    let leaves = -1;
    let least = Infinity;
    rows.forEach((row, at) => {
      const by = row[enters] ?? 0;
      if (by <= NOTHING) return;
      const ratio = (row[end] ?? 0) / by;
      const sooner = ratio < least - NOTHING;
      const first = Math.abs(ratio - least) <= NOTHING && (basis[at] ?? 0) < (basis[leaves] ?? 0);
      if (sooner || first) [leaves, least] = [at, ratio];
    });
    if (leaves === -1) return Infinity;
    const by = rows[leaves]?.[enters] ?? 1;
    const pivot = (rows[leaves] ?? []).map((value) => value / by);
    const without = (row: number[]): number[] => {
      const times = row[enters] ?? 0;
      return times === 0 ? row : row.map((value, at) => value - times * (pivot[at] ?? 0));
    };
    rows.forEach((row, at) => {
      rows[at] = at === leaves ? pivot : without(row);
    });
    goal = without(goal);
    basis[leaves] = enters;
  }
}
