import type { DeskField } from "../../domain/activity/activity.ts";
import type { Audience, Kind } from "../../domain/activity/vocabulary.ts";

/** What a dataset of municipal facilities tells about each of its rows. */
export interface Dataset {
  readonly title: string;
  /** Absent where the dataset mixes facilities: the row becomes `other` with a warning. */
  readonly kind?: Kind;
  readonly deskField?: DeskField;
  /** For whom, only where the law behind the facility type says so. */
  readonly audiences?: readonly Audience[];
  /**
   * Datasets hold facilities of related types too (a children's science museum among the 児童館): the audience
   * is taken only where the row itself names the type. Absent: the dataset is of one type throughout.
   */
  readonly typeNamed?: RegExp;
}

/** By the slug in `#download_from`. */
const DATASETS: Readonly<Record<string, Dataset>> = {
  citizen_activity_facility: { title: "市民活動施設", kind: "hub" },
  community_center: { title: "コミュニティセンター", kind: "hub" },
  contact_center: { title: "ふれあいセンター", kind: "hub" },
  regional_exchange_center: { title: "地域交流館", kind: "hub" },
  lifelong_learning_facility: { title: "生涯学習施設", kind: "hub" },
  agricultural_experience_facility: { title: "農業体験施設", kind: "farm" },
  // 児童福祉法 第40条: 児童に健全な遊びを与える児童厚生施設.
  childrens_hall: {
    title: "児童館",
    kind: "parenting",
    audiences: ["children"],
    typeNamed: /児童館/,
  },
  // 児童福祉法 第6条の3第6項: 乳児又は幼児及びその保護者が相互の交流を行う場所. Registered one by one.
  regional_child_rearing_support_base: {
    title: "地域子育て支援拠点",
    kind: "parenting",
    audiences: ["parent-and-child"],
  },
  // Counters and homes for children alike: nothing is common to them.
  other_child_care_support_facility: { title: "その他の子育て支援施設" },
  // Certificates and applications; whether one can consult there is not told.
  citizen_service_center: { title: "市民サービスセンター" },
  general_center: { title: "総合センター" },
  // 介護保険法 第115条の46: consultation for insured persons, 65 and older for the most part.
  regional_comprehensive_support_center: {
    title: "地域包括支援センター",
    kind: "desk",
    deskField: "older",
    audiences: ["older"],
    typeNamed: /地域包括支援センター/,
  },
  // 老人福祉法 第20条の7: consultation, health and recreation for older people.
  elderly_welfare_center: {
    title: "老人福祉センター",
    kind: "drop-in",
    audiences: ["older"],
    typeNamed: /老人福祉センター/,
  },
  // 老人憩の家設置運営要綱 (厚生省, 1965): a place for older people to meet.
  elderly_wedding_house: {
    title: "老人いこいの家",
    kind: "drop-in",
    audiences: ["older"],
    typeNamed: /老人(いこい|憩い?)の家/,
  },
  // 地域保健法 第18条: 健康相談, 保健指導, 健康診査 for residents.
  health_center: { title: "保健センター", kind: "desk" },
  // 社会福祉法 第109条: the council and its branches, which give advice; its field is not told.
  welfare_hall: { title: "社会福祉協議会", kind: "desk" },
  population: { title: "地域・年齢別人口" },
  event_list: { title: "イベント一覧" },
};

/** What is known of a dataset by its slug; null where the table does not have it. */
export const datasetOf = (slug: string | null): Dataset | null =>
  slug !== null && Object.hasOwn(DATASETS, slug) ? (DATASETS[slug] ?? null) : null;
