import { useMemo } from "preact/hooks";
import type { Suggestion } from "../../domain/matching/answer.ts";
import { qrPath } from "../qr-path.ts";
import { townNameIn } from "../../wording/language.ts";
import type { MatchWording } from "../../wording/matching-set/match-wording.ts";
import { markKnown } from "../../wording/name-readings.ts";
import { paperWords } from "../../wording/paper.ts";
import { KindGlyph } from "./KindGlyph.tsx";
import { knownReadings, paperScene, type SheetEntry, sheetEntry } from "./sheet-entry.ts";
import { layOut } from "./sheet-layout.ts";
import { type Scene, writtenIn } from "./view.ts";
import { Words } from "./Words.tsx";

export interface SheetProps {
  readonly scene: Scene;
  /** The words of the sheet, which are not always those of the screen. */
  readonly wording: MatchWording;
  readonly suggestions: readonly Suggestion[];
}

/** One page of A4 in large print, for somebody who has no phone. It is seen on paper only. */
export function Sheet({ scene: onScreen, wording, suggestions }: SheetProps) {
  const scene = paperScene(onScreen, wording);
  const { sheet } = paperWords(scene.language);
  const { municipality } = scene.index.town;
  const known = knownReadings(scene);
  const { letters, dense, entries } = layOut((most) =>
    suggestions.map((one) => sheetEntry(scene, one, known, most)),
  );
  const town = townNameIn(municipality, scene.language);
  return (
    <div class={`sheet letters-${letters}${dense ? " sheet-dense" : ""}`}>
      <div class="sheet-head">
        <p class="sheet-title">
          <Words text={sheet.title} />
        </p>
        <p>
          <Words text={sheet.from(markKnown(town, known))} />
          {" ／ "}
          <Words text={sheet.made(scene.wording.dates.fullDay(scene.today))} />
        </p>
      </div>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} scene={scene} notes={dense} />
      ))}
      {!dense && (
        <p class="sheet-notes">
          <Words text={sheet.memo} />
        </p>
      )}
      <p class="sheet-foot read">
        <Words text={sheet.askFirst} /> <Words text={sheet.code} />{" "}
        {municipality.operator !== null && (
          <span>
            <Words text={sheet.council(markKnown(municipality.operator, known))} />
            {municipality.operatorPhone !== null && (
              <>
                {" "}
                <Words text={scene.wording.common.phoneTo(municipality.operatorPhone)} />
              </>
            )}
          </span>
        )}
      </p>
    </div>
  );
}

function Entry({
  entry: { name, about, kind, rows, address },
  scene,
  notes,
}: {
  readonly entry: SheetEntry;
  readonly scene: Scene;
  /** Room for notes beside it. */
  readonly notes: boolean;
}) {
  return (
    <div class="sheet-entry">
      <div class="sheet-text">
        <div class="sheet-called">
          <p class={lineOf(name, "sheet-name")}>
            <KindGlyph kind={kind} />{" "}
            <span lang={writtenIn(scene)}>
              <Words text={name} />
            </span>
          </p>
          <p class={lineOf(about, "sheet-about")}>
            <Words text={about} />
          </p>
        </div>
        <dl class="sheet-rows">
          {rows.map(({ label, texts, half }) => (
            <div key={label} class={half ? "sheet-half" : undefined}>
              <dt class={lineOf(label)}>
                <Words text={label} />
              </dt>
              <dd class={lineOf(texts.map(({ text }) => text).join(""))}>
                {texts.map(({ text, as, written }) => (
                  <span
                    key={text}
                    class={`sheet-piece sheet-${as}`}
                    lang={written ? writtenIn(scene) : undefined}
                  >
                    <Words text={text} />{" "}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div class="sheet-side">
        <Code address={address} />
        {notes && (
          <p class="sheet-notes">
            <Words text={paperWords(scene.language).sheet.memo} />
          </p>
        )}
      </div>
    </div>
  );
}

/** Lines with readings stand further apart. */
const lineOf = (text: string, more = ""): string =>
  `${text.includes("|") ? "read" : "unread"} ${more}`.trim();

function Code({ address }: { readonly address: string }) {
  const { size, path } = useMemo(() => qrPath(address), [address]);
  return (
    <svg class="sheet-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={address}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
