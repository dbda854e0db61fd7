import type { PlanningAnswer } from "../../domain/coverage/planning/answer-planning.ts";
import type { NeedsByZone } from "../../domain/coverage/recorded-needs.ts";
import { needsWords as words } from "../../wording/staff/recorded-needs.ts";

/** Columns of the table of zones after the needs. */
const OTHER_COLUMNS = 7;

/** The needs of one row; rows that are no zone have none. Nothing where needs are not asked for. */
export function NeedsHere({
  answer: { needs, before },
  zone: id,
}: {
  readonly answer: PlanningAnswer;
  readonly zone: string;
}) {
  if (needs === null) return null;
  const at = before.zones.findIndex(({ zone }) => zone.id === id);
  return <td>{at === -1 ? "—" : (needs.counts[at] ?? words.notTold)}</td>;
}

/** Needs of no zone of the level, so that the column adds up to its total. */
export function NeedsBeside({ needs }: { readonly needs: NeedsByZone }) {
  const rows: readonly (readonly [string, number | null])[] = [
    [words.elsewhere, needs.elsewhere],
    [words.noZone, needs.noZone],
    [words.rest, needs.rest],
  ];
  return (
    <>
      {rows.map(
        ([name, count]) =>
          count !== null &&
          count > 0 && (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{count}</td>
              {Array.from({ length: OTHER_COLUMNS }, (_, at) => (
                <td key={at}>—</td>
              ))}
            </tr>
          ),
      )}
    </>
  );
}
