import { useEffect, useRef, useState } from "preact/hooks";
import type { Suggestion } from "../../domain/matching/answer.ts";
import type { AnswerProps } from "./Answer.tsx";
import { loadPaperParts, type PaperParts } from "./paper-parts.ts";
import type { Scene } from "./view.ts";
import { Words } from "./Words.tsx";

/** More do not fit on one page in large print. */
const MOST_ON_SHEET = 3;

/** What was kept, and where nothing was, the first of what is shown. */
function forSheet({ kept, answer }: Pick<AnswerProps, "kept" | "answer">): {
  readonly chosen: readonly Suggestion[];
  readonly of: "kept" | "more-kept" | "first";
} {
  const of = kept.length === 0 ? "first" : kept.length > MOST_ON_SHEET ? "more-kept" : "kept";
  return { chosen: (of === "first" ? answer.suggestions : kept).slice(0, MOST_ON_SHEET), of };
}

/** 紙で持っていく: the sheet, and on the device the letter. */
export function OnPaper({ scene, kept, answer }: AnswerProps) {
  const place = useRef<HTMLElement>(null);
  const { parts, failed, load } = usePaper(scene);
  const [letterTo, setLetterTo] = useState<string | null>(null);
  const words = scene.words.paper;
  const onDevice = scene.paper === undefined;
  const { chosen, of } = forSheet({ kept, answer });
  const ids = [...new Set([...kept, ...answer.suggestions].map(({ activity }) => activity))];
  const [first] = ids;
  const openLetter = (id: string) => void load().then((come) => come && setLetterTo(id));
  useEffect(() => {
    // Whoever keeps something may print the page with the keys of the browser, too.
    if (of !== "first") void load();
  }, [of]);
  useEffect(() => opensLetters(place.current, openLetter), [first === undefined]);
  if (first === undefined) return null;
  return (
    <section class="take-along flow-small" aria-labelledby="take-along" ref={place}>
      <h3 id="take-along">
        <Words text={words.title} />
      </h3>
      {of !== "kept" && (
        <p class="help">
          <Words text={of === "first" ? words.first(chosen.length) : words.most(MOST_ON_SHEET)} />
        </p>
      )}
      <p class="help">
        <Words text={onDevice ? words.help : words.keys} />
      </p>
      {onDevice && (
        <>
          <p>
            <button
              class="press quiet"
              type="button"
              onClick={() => void load().then((come) => come && printWhenDrawn())}
            >
              <Words text={words.print} />
            </button>
          </p>
          <p class="help">
            <Words text={words.letterHelp} />
          </p>
          <p>
            <button class="press quiet" type="button" onClick={() => openLetter(first)}>
              <Words text={words.letter} />
            </button>
          </p>
          <p class="problem" role="status">
            {failed && <Words text={words.failed} />}
          </p>
        </>
      )}
      {parts !== null && (
        <parts.Sheet scene={scene} wording={parts.sheetWording} suggestions={chosen} />
      )}
      {parts !== null && letterTo !== null && (
        <parts.Letter
          scene={scene}
          to={letterTo}
          among={ids}
          onTo={setLetterTo}
          onClose={() => setLetterTo(null)}
        />
      )}
    </section>
  );
}

/** What is needed for paper, once it has been asked for. */
function usePaper({ paper, language }: Scene) {
  const [parts, setParts] = useState<PaperParts | null>(paper ?? null);
  const [failed, setFailed] = useState(false);
  const load = async (): Promise<boolean> => {
    const come = parts ?? (await loadPaperParts(language));
    setParts(come);
    setFailed(come === null);
    return come !== null;
  };
  return { parts, failed, load };
}

/** What was just set is drawn before the next frame. */
const printWhenDrawn = (): void => {
  requestAnimationFrame(() => setTimeout(() => window.print()));
};

/** The buttons beside the suggestions, each with `data-letter-to`. */
function opensLetters(
  place: HTMLElement | null,
  open: (id: string) => void,
): (() => void) | undefined {
  const answer = place?.closest("[data-match-answer]") ?? null;
  if (answer === null) return undefined;
  const onClick = ({ target }: Event) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>("[data-letter-to]") : null;
    if (button?.dataset.letterTo !== undefined) open(button.dataset.letterTo);
  };
  answer.addEventListener("click", onClick);
  return () => answer.removeEventListener("click", onClick);
}
