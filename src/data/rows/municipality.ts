import {
  type Municipality,
  OPERATOR_PAGES,
  type OperatorPage,
  PROGRAMME_STATUSES,
  type Reading,
  type Source,
  type UrgentNumber,
} from "../../domain/municipality/municipality.ts";
import { OWN_WORD_USE_CODES, type OwnWord } from "../../domain/search/own-word.ts";
import { day, flag, number, oneOf, orNull, type RowOf, text, whole } from "./cells.ts";
import { features } from "./shapes.ts";

export const municipalityColumns = {
  municipality_code: text,
  name: text,
  reading: orNull(text),
  name_roman: orNull(text),
  prefecture: text,
  parent_code: orNull(text),
  programme_status: orNull(oneOf(PROGRAMME_STATUSES)),
  programme_since_year: orNull(whole),
  operator: orNull(text),
  operator_phone: orNull(text),
  west: orNull(number),
  south: orNull(number),
  east: orNull(number),
  north: orNull(number),
  basemap: text,
  demo: flag,
};
type MunicipalityRow = RowOf<typeof municipalityColumns>;

export const municipalityFrom = (row: MunicipalityRow): Municipality => ({
  code: row.municipality_code,
  name: row.name,
  reading: row.reading,
  nameRoman: row.name_roman,
  prefecture: row.prefecture,
  parentCode: row.parent_code,
  programmeStatus: row.programme_status,
  programmeSinceYear: row.programme_since_year,
  operator: row.operator,
  operatorPhone: row.operator_phone,
  bounds: boundsFrom(row),
  basemap: row.basemap,
  demo: row.demo,
});

function boundsFrom({ west, south, east, north }: MunicipalityRow): Municipality["bounds"] {
  if (west === null || south === null || east === null || north === null) return null;
  return [west, south, east, north];
}

export const municipalityRow = (municipality: Municipality): MunicipalityRow => ({
  municipality_code: municipality.code,
  name: municipality.name,
  reading: municipality.reading,
  name_roman: municipality.nameRoman,
  prefecture: municipality.prefecture,
  parent_code: municipality.parentCode,
  programme_status: municipality.programmeStatus,
  programme_since_year: municipality.programmeSinceYear,
  operator: municipality.operator,
  operator_phone: municipality.operatorPhone,
  west: municipality.bounds?.[0] ?? null,
  south: municipality.bounds?.[1] ?? null,
  east: municipality.bounds?.[2] ?? null,
  north: municipality.bounds?.[3] ?? null,
  basemap: municipality.basemap,
  demo: municipality.demo,
});

export const sourceColumns = {
  id: text,
  title: text,
  licence: orNull(text),
  attribution: orNull(text),
  url: orNull(text),
  retrieved_on: orNull(day),
};
type SourceRow = RowOf<typeof sourceColumns>;
export const sourceFrom = ({ retrieved_on, ...row }: SourceRow): Source => ({
  ...row,
  retrievedOn: retrieved_on,
});
export const sourceRow = (source: Source): SourceRow => ({
  id: source.id,
  title: source.title,
  licence: source.licence,
  attribution: source.attribution,
  url: source.url,
  retrieved_on: source.retrievedOn,
});

export const readingColumns = { written: text, reading: text };
export const readingFrom = (row: RowOf<typeof readingColumns>): Reading => row;
export const readingRow = ({ written, reading }: Reading): RowOf<typeof readingColumns> => ({
  written,
  reading,
});

export const searchWordColumns = {
  id: text,
  concept: text,
  word: text,
  reading: orNull(text),
  use: oneOf(OWN_WORD_USE_CODES),
  above: orNull(text),
};
export const searchWordFrom = (row: RowOf<typeof searchWordColumns>): OwnWord => row;
export const searchWordRow = (own: OwnWord): RowOf<typeof searchWordColumns> => ({
  id: own.id,
  concept: own.concept,
  word: own.word,
  reading: own.reading,
  use: own.use,
  above: own.above,
});

export const urgentNumberColumns = {
  id: text,
  label: text,
  phone: text,
  hours: orNull(text),
  note: orNull(text),
  checked_on: orNull(day),
  ordinal: whole,
};
type UrgentNumberRow = RowOf<typeof urgentNumberColumns>;
export const urgentNumberFrom = ({
  checked_on,
  ordinal,
  ...row
}: UrgentNumberRow): UrgentNumber => ({ ...row, checkedOn: checked_on, order: ordinal });
export const urgentNumberRow = (number: UrgentNumber): UrgentNumberRow => ({
  id: number.id,
  label: number.label,
  phone: number.phone,
  hours: number.hours,
  note: number.note,
  checked_on: number.checkedOn,
  ordinal: number.order,
});

export const operatorPageColumns = {
  page: oneOf(OPERATOR_PAGES),
  language: text,
  text,
  updated_on: day,
};
type OperatorPageRow = RowOf<typeof operatorPageColumns>;
export const operatorPageFrom = ({ updated_on, ...row }: OperatorPageRow): OperatorPage => ({
  ...row,
  updatedOn: updated_on,
});
export const operatorPageRow = (page: OperatorPage): OperatorPageRow => ({
  page: page.page,
  language: page.language,
  text: page.text,
  updated_on: page.updatedOn,
});

export const groundColumns = { features };
