import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountTable, withTotals } from "./count-table.ts";
import { heldBack } from "./hold-back.ts";
import { leewayOf } from "./leeway.ts";
import { lineRoom } from "./line-room.ts";
import { disclosureThreshold } from "./threshold.ts";

const shown = ({ rows, columns, counts }: CountTable, held: Uint8Array) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const at = row * columns + column;
      return held[at] === 1 ? "-" : counts[at];
    }),
  );

describe("what is held back", () => {
  it("is nothing where everything is large", () => {
    const table = withTotals([
      [12, 30],
      [40, 11],
    ]);
    expect(shown(table, heldBack(table, 10))).toEqual([
      [12, 30, 42],
      [40, 11, 51],
      [52, 41, 93],
    ]);
  });

  it("is a small count and three others of at least three thresholds, so that no total tells it", () => {
    const table = withTotals([
      [3, 30, 25],
      [40, 11, 60],
      [70, 80, 90],
    ]);
    expect(shown(table, heldBack(table, 10))).toEqual([
      ["-", "-", 25, 58],
      ["-", "-", 60, 111],
      [70, 80, 90, 240],
      [113, 121, 175, 409],
    ]);
    // The column that is missed least goes first, where it is wide enough.
    const wide = withTotals([
      [3, 30, 35],
      [40, 50, 60],
    ]);
    expect(shown(wide, heldBack(wide, 10, { spare: 2 }))[0]).toEqual(["-", 30, "-", 68]);
  });

  it("is everything in a municipality of fewer than 2,000", () => {
    expect([1_999, 2_000, 24_999, 25_000].map(disclosureThreshold)).toEqual([Infinity, 20, 20, 10]);
    const table = withTotals([[500]]);
    expect([...heldBack(table, Infinity)]).toEqual([1, 1, 1, 1]);
  });
});

it("what is surely room is no more than all the ways give, and what a row lets move no less", () => {
  fc.assert(
    fc.property(tableOf(5, 3, 20), fc.array(fc.nat(), { maxLength: 20 }), (inner, more) => {
      const table = withTotals(inner);
      const held = new Uint8Array(table.counts.length);
      const room = lineRoom(table, held, 30);
      for (const one of more) {
        const cell = one % held.length;
        held[cell] = 1;
        room.hold(cell);
      }
      held.forEach((is, cell) => {
        const leeway = is === 1 ? leewayOf(table, held, cell, 30) : 0;
        expect(room.atLeast(cell)).toBeLessThanOrEqual(leeway);
        expect(room.atMost(cell)).toBeGreaterThanOrEqual(leeway);
      });
    }),
  );
});

const tableOf = (rows: number, columns: number, most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns }))
    .chain(([height, width]) =>
      fc.array(fc.array(fc.nat(most), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );

/** Every table of whole numbers up to `most` that agrees with what is shown: the attack with all the time in the world. */
function possible(table: CountTable, held: Uint8Array, most: number): Int32Array[] {
  const { rows, columns, counts } = table;
  const width = columns - 1;
  const found: Int32Array[] = [];
  const cells: number[][] = Array.from({ length: rows - 1 }, () => []);
  const agrees = (made: Int32Array): boolean =>
    made.every((count, at) => held[at] === 1 || count === counts[at]);
  const next = (row: number, column: number, left: number): void => {
    if (column === width && row < rows - 1) {
      const total = row * columns + width;
      if (held[total] === 1 || left === most * width - (counts[total] ?? 0))
        next(row + 1, 0, most * width);
      return;
    }
    if (row === rows - 1) {
      const made = withTotals(cells).counts;
      if (agrees(made)) found.push(made);
      return;
    }
    const at = row * columns + column;
    const [from, to] = held[at] === 1 ? [0, most] : [counts[at] ?? 0, counts[at] ?? 0];
    for (let count = from; count <= to; count++) {
      (cells[row] ?? [])[column] = count;
      next(row, column + 1, left - count);
    }
  };
  next(0, 0, most * width);
  return found;
}

describe("an attack", () => {
  it("with every possible table finds no count below the threshold out", () => {
    fc.assert(
      fc.property(tableOf(2, 2, 6), (inner) => {
        const table = withTotals(inner);
        const held = heldBack(table, 3);
        const tables = possible(table, held, 9);
        table.counts.forEach((count, cell) => {
          if (count >= 3) return;
          const values = new Set(tables.map((other) => other[cell]));
          expect(values.size, `${JSON.stringify(inner)} cell ${cell}`).toBeGreaterThan(1);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("knows of a leeway exactly what trying every table knows", () => {
    fc.assert(
      fc.property(
        tableOf(2, 3, 2),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (inner, some) => {
          const table = withTotals(inner);
          // Totals stay shown, so that no count can be above the largest total and all tables can be tried.
          const held = Uint8Array.from(table.counts, (_, at) => {
            const isTotal =
              Math.floor(at / table.columns) === table.rows - 1 ||
              at % table.columns === table.columns - 1;
            return !isTotal && some[at] === true ? 1 : 0;
          });
          const tables = possible(table, held, 6);
          table.counts.forEach((_, cell) => {
            if (held[cell] !== 1) return;
            const values = tables.map((other) => other[cell] ?? 0);
            const width = Math.max(...values) - Math.min(...values);
            expect(leewayOf(table, held, cell, 1000)).toBe(width);
          });
        },
      ),
      { numRuns: 50 },
    );
  });
});
