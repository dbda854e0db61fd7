import { compileCatalogue } from "../../domain/matching/compile-catalogue.ts";
import type { MatchCatalogue } from "../../domain/matching/entry.ts";
import type { ReadNeedForm } from "../../domain/matching/form/read-need-form.ts";
import { townTaxonomy } from "../../domain/matching/interests/own-interests.ts";
import type { Taxonomy } from "../../domain/matching/interests/taxonomy.ts";
import { keptSuggestions } from "../../domain/matching/kept.ts";
import { match } from "../../domain/matching/match.ts";
import type { TownIndex } from "../../domain/town-index.ts";
import type { DayText } from "../../domain/units.ts";
import type { AnswerProps } from "../../islands/matching/Answer.tsx";
import { paperOf } from "../../islands/matching/paper-live.ts";
import { languageOfSheet } from "../../islands/matching/paper-parts.ts";
import { matchWordingFor } from "../../wording/matching-set/index.ts";
import type { OpenTown } from "../open-town.ts";

const compiled = new WeakMap<TownIndex, MatchCatalogue>();

/** A town made ready once a revision and day. */
function catalogueOf(index: TownIndex, on: DayText): MatchCatalogue {
  const known = compiled.get(index);
  if (known?.on === on) return known;
  const catalogue = compileCatalogue(index, on, {
    taxonomy: townTaxonomy(index.town),
  });
  compiled.set(index, catalogue);
  return catalogue;
}

/** The answer for somebody without script. Nothing of it stays. */
export function answerOnServer(
  open: OpenTown,
  read: ReadNeedForm,
  taxonomy: Taxonomy,
): AnswerProps {
  const { index, language, to, today } = open;
  const wording = matchWordingFor(language);
  const catalogue = catalogueOf(index, today);
  return {
    scene: {
      index,
      taxonomy,
      language,
      wording,
      words: wording.match,
      to,
      today,
      publicUrl: open.portal.publicUrl,
      mode: read.need.travel?.mode ?? null,
      withoutPhone: read.need.withoutPhone,
      paper: paperOf(matchWordingFor(languageOfSheet(language))),
    },
    read,
    answer: match(catalogue, read.need, { top: read.top }),
    kept: keptSuggestions(catalogue, read.need, read.kept),
    form: "match-form",
    formKey: open.portal.formKey(),
  };
}
