/** What the log calls tables and writes, in words. Codes are those of the log. */
const tables: Readonly<Record<string, string>> = {
  activities: "掲載",
  contacts: "連絡先",
  places: "場所",
  true_points: "位置",
  groups: "団体",
  date_changes: "日程の変更",
  submissions: "登録申請",
  taken_down: "今すぐ消す",
};
const actions: Readonly<Record<string, string>> = {
  insert: "追加",
  update: "変更",
  delete: "削除",
};

/** `activities update` as words. */
export function writtenWords(wrote: string): string {
  const [table = "", action = ""] = wrote.split(" ");
  return `${tables[table] ?? table}の${actions[action] ?? action}`;
}
