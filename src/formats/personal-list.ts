import type { Problem } from "../domain/problem.ts";

/** Column names that only lists of persons have. A cell that holds one of them makes a header personal. */
const PERSONAL: readonly string[] = [
  "生年月日",
  "誕生日",
  "要介護",
  "要支援度",
  "要支援区分",
  "要支援認定",
  "介護認定",
  "介護度",
  "障害等級",
  "障害支援区分",
  "障害程度区分",
  "障害者手帳番号",
  "手帳番号",
  "手帳等級",
  "要援護者",
  "避難行動要支援",
  "要配慮者",
  "被保険者",
  "保険者番号",
  "受給者番号",
  "個人番号",
  "マイナンバー",
  "住民票コード",
  "宛名番号",
  "世帯主",
  "続柄",
  "本人氏名",
  "対象者氏名",
  "利用者氏名",
  "児童氏名",
  "保護者氏名",
  "緊急連絡先",
  "既往歴",
  "病歴",
  "病名",
  "傷病",
  "服薬",
  "主治医",
  "生活保護受給",
  "民生委員氏名",
  "birthdate",
  "dateofbirth",
  "birthday",
  "carelevel",
  "disabilitygrade",
  "insurednumber",
  "mynumber",
];
/** A name with one of these beside it is a person's. */
const NAMES = ["氏名", "お名前", "姓名", "患者名", "利用者名", "参加者名", "会員名"];
const BESIDE_A_NAME = [
  "年齢",
  "性別",
  "住所",
  "自宅",
  "電話",
  "携帯",
  "備考",
  "age",
  "sex",
  "gender",
];
/** A header is short; longer cells are texts that may well speak of such things. */
const LONGEST_HEADER = 24;

const fold = (cell: string): string =>
  cell
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_()（）「」【】[\]・:*※]/g, "");

/**
 * Whether column names are those of a list of persons: then the whole file is refused. What is told is the word
 * of our own list that was met, never anything of the file.
 */
export function personalListProblem(headers: readonly string[]): Problem | null {
  const columns = headers.map(fold).filter((cell) => cell !== "" && cell.length <= LONGEST_HEADER);
  const word = PERSONAL.find((personal) => columns.some((column) => column.includes(personal)));
  if (word !== undefined) return { code: "file-holds-personal-list", value: word };
  const name = NAMES.find((candidate) => columns.includes(candidate));
  const beside = BESIDE_A_NAME.some((word) => columns.some((column) => column.startsWith(word)));
  return name !== undefined && beside ? { code: "file-holds-personal-list", value: name } : null;
}

/** Words of which two in one row make that row a header of a list of persons, wherever in the file it stands. */
export function hasPersonalHeaderBelow(rows: readonly (readonly string[])[]): Problem | null {
  for (const cells of rows) {
    const exact = cells.map(fold).filter((cell) => PERSONAL.includes(cell) || NAMES.includes(cell));
    if (exact.length >= 2)
      return personalListProblem(exact) ?? { code: "file-holds-personal-list" };
  }
  return null;
}
