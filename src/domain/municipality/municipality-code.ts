import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";

/** Prefectures by the first two digits of a 全国地方公共団体コード (JIS X 0401). */
const PREFECTURES: readonly string[] = [
  "北海道",
  "青森県",
  "岩手県",
  "宮城県",
  "秋田県",
  "山形県",
  "福島県",
  "茨城県",
  "栃木県",
  "群馬県",
  "埼玉県",
  "千葉県",
  "東京都",
  "神奈川県",
  "新潟県",
  "富山県",
  "石川県",
  "福井県",
  "山梨県",
  "長野県",
  "岐阜県",
  "静岡県",
  "愛知県",
  "三重県",
  "滋賀県",
  "京都府",
  "大阪府",
  "兵庫県",
  "奈良県",
  "和歌山県",
  "鳥取県",
  "島根県",
  "岡山県",
  "広島県",
  "山口県",
  "徳島県",
  "香川県",
  "愛媛県",
  "高知県",
  "福岡県",
  "佐賀県",
  "長崎県",
  "熊本県",
  "大分県",
  "宮崎県",
  "鹿児島県",
  "沖縄県",
];

/** No prefecture has 99: the demo town and towns for practice are there. */
const FICTIONAL = { digits: "99", prefecture: "架空県" } as const;

export interface MunicipalityCode {
  /** Six digits, the last being the check digit. */
  readonly code: string;
  readonly prefecture: string;
  /** True where five digits were given and the sixth was worked out. */
  readonly completed: boolean;
}

/** A 全国地方公共団体コード of five or six digits; the check digit must fit and the prefecture must exist. */
export function municipalityCodeOf(text: string): Result<MunicipalityCode, Problem> {
  const digits = text.normalize("NFKC").trim();
  const invalid = fail({ code: "municipality-code-invalid" as const, value: digits.slice(0, 20) });
  if (!/^\d{5,6}$/.test(digits)) return invalid;
  const five = digits.slice(0, 5);
  const prefecture = digits.startsWith(FICTIONAL.digits)
    ? FICTIONAL.prefecture
    : PREFECTURES[Number(digits.slice(0, 2)) - 1];
  if (prefecture === undefined) return invalid;
  const code = five + checkDigitOf(five);
  if (digits.length === 6 && digits !== code) return invalid;
  return succeed({ code, prefecture, completed: digits.length === 5 });
}

/** 総務省「全国地方公共団体コード仕様」: weights 6 to 2, the last digit of 11 less the remainder by 11. */
function checkDigitOf(five: string): string {
  const sum = Array.from(five, (digit, index) => Number(digit) * (6 - index)).reduce(
    (a, b) => a + b,
  );
  return String((11 - (sum % 11)) % 10);
}

const MOST_WARDS = 30;
/** The first five digits of the designated cities: their wards have the numbers that follow. */
const DESIGNATED = new Set(
  "01100 04100 11100 12100 14100 14130 14150 15100 22100 22130 23100 26100 27100 27140 28100 33100 34100 40100 40130 43100".split(
    " ",
  ),
);

/**
 * Whether the code of a row, of five or six digits and perhaps without its leading zero, is the municipality's
 * own or that of a ward of it (a designated city's wards count on from its own number, up to the next city's).
 */
export function isCodeWithin(rowCode: string, municipalityCode: string): boolean {
  const digits = rowCode.normalize("NFKC").replace(/[\s,]/g, "");
  if (!/^\d{4,6}$/.test(digits)) return false;
  const row = Number(digits);
  const own = Number(municipalityCode.slice(0, 5));
  if (row === own || row === Number(municipalityCode)) return true;
  if (!DESIGNATED.has(municipalityCode.slice(0, 5))) return false;
  const next = [...DESIGNATED].map(Number).filter((city) => city > own);
  const end = Math.min(own + MOST_WARDS, ...next);
  return [row, Math.floor(row / 10)].some((ward) => ward > own && ward < end);
}
