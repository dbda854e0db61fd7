import { HTML_LANG, townNameIn } from "../../wording/language.ts";
import { markKnown } from "../../wording/name-readings.ts";
import { paperWords } from "../../wording/paper.ts";
import { type LetterParagraph, lettersFor } from "./letter-text.ts";
import { LETTERS } from "./paper-size.ts";
import { knownReadings } from "./sheet-entry.ts";
import type { Scene } from "./view.ts";
import { Words } from "./Words.tsx";

export interface LetterPaperProps {
  readonly scene: Scene;
  readonly paragraphs: readonly LetterParagraph[];
}

/** The letter as it will be printed; below the line who can help to hand it over, which is no part of it. */
export function LetterPaper({ scene, paragraphs }: LetterPaperProps) {
  const { language, wording } = scene;
  const letters = lettersFor(paragraphs) ?? LETTERS.at(-1);
  const { municipality } = scene.index.town;
  const { letter, sheet } = paperWords(language);
  const known = language === "ja" ? [] : knownReadings(scene);
  return (
    <div class={`letter-paper letters-${letters}`}>
      <div class="letter-text" data-letter-text>
        {paragraphs.map((paragraph, at) => (
          <Paragraph key={at} paragraph={paragraph} scene={scene} />
        ))}
      </div>
      <div class="letter-foot">
        {municipality.operator !== null && (
          <p>
            <Words text={letter.handOver(markKnown(municipality.operator, known))} />
            {municipality.operatorPhone !== null && (
              <>
                {" "}
                <Words text={wording.common.phoneTo(municipality.operatorPhone)} />
              </>
            )}
          </p>
        )}
        <p>
          <Words text={sheet.from(markKnown(townNameIn(municipality, language), known))} />
          {" ／ "}
          <Words text={sheet.made(wording.dates.fullDay(scene.today))} />
        </p>
      </div>
    </div>
  );
}

function Paragraph({
  paragraph: { part, ja, beside },
  scene: { language },
}: {
  readonly paragraph: LetterParagraph;
  readonly scene: Scene;
}) {
  const own = part === "own" || part === "own-mark";
  if (beside === null)
    return (
      <p class={`letter-${part}`} lang={own ? undefined : HTML_LANG.ja}>
        {ja}
      </p>
    );
  return (
    <div class={`letter-pair letter-${part}`}>
      <p lang={HTML_LANG.ja}>{ja}</p>
      <p class={beside.includes("|") ? "read" : "unread"} lang={HTML_LANG[language]}>
        {part === "name" ? beside : <Words text={beside} />}
      </p>
    </div>
  );
}
