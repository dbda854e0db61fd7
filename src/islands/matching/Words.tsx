import { Fragment } from "preact";
import { runsOf } from "../../wording/readings.ts";

/** A sentence or a name with its readings as ruby: what `components/Words.astro` is on the server's pages. */
export function Words({ text }: { readonly text: string }) {
  return (
    <>
      {runsOf(text).map((run, at) => (
        <Fragment key={at}>
          {run.reading === undefined ? (
            run.text
          ) : (
            <ruby>
              {run.text}
              <rp>（</rp>
              <rt>{run.reading}</rt>
              <rp>）</rp>
            </ruby>
          )}
        </Fragment>
      ))}
    </>
  );
}
