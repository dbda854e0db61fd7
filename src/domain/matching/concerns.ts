import type { Audience } from "../activity/vocabulary.ts";

/**
 * What weighs on people, told apart from what they like: somebody whose wife has dementia looks for others who know
 * that. Words as they stand in what people say and in what groups write. A council may add words by adding an entry.
 */
export interface Concern {
  readonly id: ConcernId;
  readonly words: RegExp;
}

export type ConcernId =
  | "dementia"
  | "caring"
  | "development"
  | "staying-home"
  | "school"
  | "hardship"
  | "single-parent"
  | "mental-health"
  | "illness"
  | "addiction"
  | "grief"
  | "young-carer"
  | "foreign-roots"
  | "disability"
  | "hearing"
  | "newcomer"
  | "pregnancy"
  | "housing";

/** Who belongs to an audience shares what it is named for. */
export const CONCERN_OF: Readonly<Partial<Record<Audience, ConcernId>>> = {
  carers: "caring",
  "staying-home": "staying-home",
  "single-parents": "single-parent",
  hardship: "hardship",
  "foreign-roots": "foreign-roots",
  disabled: "disability",
};

export const CONCERNS: readonly Concern[] = [
  { id: "dementia", words: /認知症|もの忘れ|物忘れ|にんちしょう|アルツハイマー|dementia/i },
  { id: "caring", words: /介護(?!予防|保険|支援専門|福祉士)|ケアラー|かいごして/ },
  {
    id: "development",
    words: /発達(?!センター$)|発達障害|自閉|ADHD|大きな集団|集団(が|を)?苦手|ことばの遅れ/i,
  },
  { id: "staying-home", words: /ひきこも|引きこも|引き籠|家から出られ|外に出(るのが|られ)/ },
  { id: "school", words: /不登校|登校しぶり|学校に行(け|か)(ない|なく|ず)|フリースクール/ },
  {
    id: "hardship",
    words:
      /生活困窮|食費|お金(が|に|の).{0,6}(ない|足り|心配|困|きびし)|食料支援|フードパントリー|フードバンク|食品を?(無料|配)|家計が/,
  },
  {
    id: "single-parent",
    words: /ひとり親|一人親|シングル(マザー|ファ|ペアレント)|母子家庭|父子家庭/,
  },
  {
    id: "mental-health",
    words: /うつ|精神(障害|疾患|科)|こころの(病|不調|健康)|メンタル|統合失調|双極/,
  },
  {
    id: "illness",
    words: /がん(患者|サロン|の(人|方)|になっ)|難病|脳卒中|高次脳|パーキンソン|透析|闘病/,
  },
  { id: "addiction", words: /依存症|断酒|ギャンブル|アルコール/ },
  { id: "grief", words: /死別|グリーフ|遺族|亡くし(て|た)(から|悲し|つらい|さびし|寂し)/ },
  { id: "young-carer", words: /ヤングケアラー/ },
  { id: "foreign-roots", words: /外国(につながる|から来|籍|出身|人)|海外から来/ },
  { id: "disability", words: /障害のある|障がい|障碍|知的障害|身体障害/ },
  { id: "hearing", words: /耳の聞こえ|聴覚|難聴|ろう者|要約筆記/ },
  { id: "newcomer", words: /引っ越して|転入|引越し(て|た)|知り合いがいない/ },
  { id: "pregnancy", words: /妊娠|妊婦|産後|プレママ|出産/ },
  { id: "housing", words: /住まいの?(相談|困)|立ち退き|家賃(が|を)(払|滞)/ },
];

const LONGEST = 2_000;

/** The concerns that a text names. */
export function concernsIn(text: string): ConcernId[] {
  const read = text.slice(0, LONGEST).normalize("NFKC");
  return CONCERNS.filter(({ words }) => words.test(read)).map(({ id }) => id);
}
