import type { Where } from "../../domain/gazetteer/resolve-where.ts";
import type { MatchWords } from "../../wording/ja/match.ts";
import { Words } from "./Words.tsx";

/** What became of the typed name: nothing to say, which of several, or that it was not found and what is near it. */
export function WhereSaid({
  words,
  typed,
  where,
  onChoose,
}: {
  readonly words: MatchWords["where"];
  readonly typed: string;
  readonly where: Where | null;
  readonly onChoose: (name: string) => void;
}) {
  if (where === null || where.kind === "found") return null;
  const points = where.kind === "choices" ? where.points : where.nearest;
  return (
    <>
      {where.kind === "unknown" && <Words text={words.placeUnknown(typed)} />}
      {points.length > 0 && (
        <>
          {" "}
          <Words text={words.placeWhich} />{" "}
          {points.map(({ id, name }) => (
            <button key={id} class="link" type="button" onClick={() => onChoose(name)}>
              {name}
            </button>
          ))}
        </>
      )}
    </>
  );
}
