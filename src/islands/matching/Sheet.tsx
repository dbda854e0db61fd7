import { useMemo } from "preact/hooks";
import type { Suggestion } from "../../domain/matching/answer.ts";
import { townNameIn } from "../../wording/language.ts";
import type { MatchWording } from "../../wording/matching-set/match-wording.ts";
import { type KnownReadings, markKnown } from "../../wording/name-readings.ts";
import { paperWords } from "../../wording/paper.ts";
import { qrPath } from "../qr-path.ts";
import { KindGlyph } from "./KindGlyph.tsx";
import {
  knownReadings,
  paperScene,
  type SheetEntry,
  type SheetRow,
  sheetEntry,
} from "./sheet-entry.ts";
import { layOut } from "./sheet-layout.ts";
import { type Scene, writtenIn } from "./view.ts";
import { Words } from "./Words.tsx";

export interface SheetProps {
  readonly scene: Scene;
  /** The words of the sheet, which are not always those of the screen. */
  readonly wording: MatchWording;
  readonly suggestions: readonly Suggestion[];
}

/** One sheet of A4 in large print, for somebody who has no phone; its other side, too, where there is much. On paper only. */
export function Sheet({ scene: onScreen, wording, suggestions }: SheetProps) {
  const scene = paperScene(onScreen, wording);
  const { sheet } = paperWords(scene.language);
  const known = knownReadings(scene);
  const { letters, dense, sides } = layOut((most) =>
    suggestions.map((one) => sheetEntry(scene, one, known, most)),
  );
  const town = townNameIn(scene.index.town.municipality, scene.language);
  return (
    <div class={`sheet letters-${letters}${dense ? " sheet-dense" : ""}`}>
      {sides.map((entries, at) => (
        <div key={at} class="sheet-page">
          <div class="sheet-head">
            <p class="sheet-title">
              <Words text={sheet.title} />
              {sides.length > 1 && ` ${at + 1}/${sides.length}`}
            </p>
            <p>
              <Words text={sheet.from(markKnown(town, known))} />
              {" ／ "}
              <Words text={sheet.made(scene.wording.dates.fullDay(scene.today))} />
            </p>
          </div>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} scene={scene} />
          ))}
          <p class="sheet-notes">
            <Words text={sheet.memo} />
          </p>
          {at < sides.length - 1 ? (
            <p class="sheet-foot read">
              <Words text={sheet.goesOn} />
            </p>
          ) : (
            <Foot scene={scene} known={known} />
          )}
        </div>
      ))}
    </div>
  );
}

/** What holds for all of them, and who helps. */
function Foot({ scene, known }: { readonly scene: Scene; readonly known: KnownReadings }) {
  const { sheet } = paperWords(scene.language);
  const { operator, operatorPhone } = scene.index.town.municipality;
  return (
    <p class="sheet-foot read">
      <Words text={sheet.askFirst} /> <Words text={sheet.code} />{" "}
      {operator !== null && (
        <span>
          <Words text={sheet.council(markKnown(operator, known))} />
          {operatorPhone !== null && (
            <>
              {" "}
              <Words text={scene.wording.common.phoneTo(operatorPhone)} />
            </>
          )}
        </span>
      )}
    </p>
  );
}

function Entry({
  entry: { name, about, kind, rows, address },
  scene,
}: {
  readonly entry: SheetEntry;
  readonly scene: Scene;
}) {
  return (
    <div class="sheet-entry">
      <div class="sheet-top">
        <div>
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
          <Rows rows={rows.slice(0, 1)} scene={scene} />
        </div>
        {address !== null && <Code address={address} />}
      </div>
      <Rows rows={rows.slice(1)} scene={scene} />
    </div>
  );
}

function Rows({ rows, scene }: { readonly rows: readonly SheetRow[]; readonly scene: Scene }) {
  return (
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
