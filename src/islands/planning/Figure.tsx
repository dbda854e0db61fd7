import { planning } from "../../wording/staff/planning.ts";
import { whatIf as words } from "../../wording/staff/planning-what-if.ts";

interface FigureProps {
  readonly before: number;
  /** Null: nothing is changed. */
  readonly after: number | null;
  readonly show?: (value: number) => string;
  readonly difference?: (difference: number) => string;
}

/** One figure; where it would change, before, after and the difference. */
export function Figure({
  before,
  after,
  show = planning.figure,
  difference = words.difference,
}: FigureProps) {
  if (after === null || show(before) === show(after)) return <>{show(before)}</>;
  return (
    <span class="figure-changed">
      {show(before)}
      <span aria-hidden="true"> → </span>
      <span class="unseen">{words.from}</span>
      <b>{show(after)}</b> <span class="figure-difference">（{difference(after - before)}）</span>
    </span>
  );
}

/** A share in percent, with the difference in points. */
export function ShareFigure({
  before,
  after,
}: {
  readonly before: PartOf;
  readonly after: PartOf | null;
}) {
  if (before.all === 0) return <>—</>;
  const percent = ({ part, all }: PartOf): number => (all === 0 ? 0 : (part / all) * 100);
  return (
    <Figure
      before={percent(before)}
      after={after === null ? null : percent(after)}
      show={(value) => `${value.toFixed(1)}%`}
      difference={words.points}
    />
  );
}
export interface PartOf {
  readonly part: number;
  readonly all: number;
}
