/** The columns of the activity list format (活動一覧), in its order. */
export const ACTIVITY_LIST_COLUMNS = [
  "ID",
  "団体名",
  "場所名",
  "名称",
  "名称_カナ",
  "種別",
  "紹介文",
  "住所",
  "緯度",
  "経度",
  "位置の公開",
  "対象",
  "対象年齢_下限",
  "対象年齢_上限",
  "活動内容",
  "雰囲気",
  "開催日時",
  "費用",
  "費用_備考",
  "予約",
  "定員",
  "バリアフリー",
  "言語",
  "オンライン",
  "参加のかたち",
  "役割の例",
  "謝金",
  "受け入れ状況",
  "電話番号",
  "メールアドレス",
  "URL",
  "公開範囲",
  "最終確認日",
  "備考",
] as const;
export type ActivityListColumn = (typeof ACTIVITY_LIST_COLUMNS)[number];

/** No other format has these together. */
const TELLING: readonly ActivityListColumn[] = ["名称", "種別", "開催日時"];

const fold = (cell: string): string => cell.normalize("NFKC").replace(/[\s*※]/g, "");

export const isActivityListHeader = (cells: readonly string[]): boolean => {
  const folded = new Set(cells.map(fold));
  return TELLING.every((column) => folded.has(column));
};

/** Which cell of a row is which column, and the columns that are not of the format. */
export function columnsOf(header: readonly string[]): {
  readonly at: ReadonlyMap<ActivityListColumn, number>;
  readonly unknown: readonly { readonly name: string; readonly index: number }[];
} {
  const at = new Map<ActivityListColumn, number>();
  const unknown: { name: string; index: number }[] = [];
  header.forEach((cell, index) => {
    const name = fold(cell);
    const column = ACTIVITY_LIST_COLUMNS.find((known) => known === name);
    if (column !== undefined && !at.has(column)) at.set(column, index);
    else if (name !== "") unknown.push({ name: cell.trim(), index });
  });
  return { at, unknown };
}
