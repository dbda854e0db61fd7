import { inBoth } from "./operator.ts";

export const municipalityWords = {
  summary: "市区町村を加える、一覧を見る / add a municipality, list them",
  help: `npx tsunagiba municipality add 372013 --name 高松市 [--prefecture 香川県] [--reading たかまつし] [--roman Takamatsu]
                     [--operator 社会福祉法人…] [--phone 087-…] [--status running|preparing|not-running]
                     [--since 2021] [--parent 141003] [--basemap gsi|embedded|URL]
npx tsunagiba municipality list [--json]

市区町村を加えます。もうあるときは、書いた項目だけを変えます。
コードは全国地方公共団体コードの6けた。5けたなら、最後の1けた（検査数字）を計算して補います。
--status は重層的支援体制整備事業: running 実施、preparing 移行準備、not-running 未実施。--since はその年。
--parent は、区のときの政令指定都市のコード。--basemap は地図の背景（ふつうは地理院タイル gsi）。

Adds a municipality; where it is there already, changes what is given. The code is the six-digit 全国地方公共団体コード;
of five digits the check digit is worked out. --status is that of the 重層的支援体制整備事業, --since its first year.`,
  wrongUse: inBoth(
    "municipality の後に add か list を書いてください。くわしくは --help で。",
    "Write add or list after municipality. See --help.",
  ),
  needsCode: inBoth("市区町村コードを書いてください。", "Give the municipality's code."),
  needsName: inBoth("--name に市区町村の名前を書いてください。", "Give its name with --name."),
  wrongValue: (option: string, value: string): string =>
    inBoth(
      `${option} の値「${value}」は使えません。--help を見てください。`,
      `${option} cannot be "${value}". See --help.`,
    ),
  completed: (code: string): string =>
    inBoth(
      `5けたのコードに検査数字を補い、${code} としました。`,
      `The check digit was added: the code is ${code}.`,
    ),
  added: (code: string, name: string): string =>
    inBoth(
      `${name}（${code}）を加えました。/${code}/ja/ で見られます。`,
      `Added ${name} (${code}). See it at /${code}/ja/.`,
    ),
  changed: (code: string, name: string): string =>
    inBoth(`${name}（${code}）の設定を変えました。`, `Changed the settings of ${name} (${code}).`),
  unchanged: (code: string, name: string): string =>
    inBoth(
      `${name}（${code}）は、もうその設定です。何も変えていません。`,
      `${name} (${code}) has these settings already. Nothing was changed.`,
    ),
  none: inBoth("市区町村はまだありません。", "There are no municipalities yet."),
  listHeader: ["コード / code", "名前 / name", "事業 / programme", "運営 / operator"],
  statuses: {
    running: "実施 / running",
    preparing: "移行準備 / preparing",
    "not-running": "未実施 / not running",
  },
  demo: "（見本 / demo）",
} as const;
