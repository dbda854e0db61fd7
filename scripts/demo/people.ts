import type { Coordinator, CoordinatorRole } from "../../src/domain/zone/zone.ts";
import { DISTRICTS, districtId, PRIMARIES, primaryId } from "./land/zones.ts";
import type { District, Primary } from "./land/small-areas.ts";

interface Post {
  readonly id: string;
  readonly post: string;
  readonly role: CoordinatorRole;
  readonly group?: string;
  readonly office?: string;
  readonly phone?: string;
  readonly base?: string;
  readonly visits?: boolean;
  readonly zones?: readonly string[];
  readonly everywhere?: true;
  readonly until?: string;
  readonly note?: string;
}

/** Posts and office numbers; nobody's name. */
const coordinator = (post: Post): Coordinator => ({
  id: post.id,
  post: post.post,
  role: post.role,
  name: null,
  groupId: post.group ?? "council",
  office: post.office ?? "ひだまり市社会福祉協議会 地域福祉係",
  phone: post.phone === undefined ? null : `0000-00-${post.phone}`,
  basePlaceId: post.base ?? null,
  visits: post.visits ?? null,
  zoneIds: post.zones ?? [],
  wholeMunicipality: post.everywhere ?? false,
  termUntil: post.until ?? null,
  note: post.note ?? null,
});

/** A3, A6, A11: one at each base, one who visits from the office, one over all. */
const socialWorkers = [
  coordinator({
    id: "csw-west-base",
    post: "コミュニティソーシャルワーカー（西部・こかげ）",
    role: "community-social-worker",
    office: "みんなの家 こかげ",
    phone: "1251",
    base: "kokage",
    visits: true,
    zones: ["life-west"],
    note: "第1・第3金曜の午後は、こかげの広間にいます。",
  }),
  coordinator({
    id: "csw-west-visiting",
    post: "コミュニティソーシャルワーカー（松原・北丘）",
    role: "community-social-worker",
    phone: "1252",
    base: "welfare-centre",
    visits: true,
    zones: ["district-matsubara", "district-kitaoka"],
  }),
  coordinator({
    id: "csw-east-base",
    post: "コミュニティソーシャルワーカー（東部・ひより）",
    role: "community-social-worker",
    office: "ひよりテラス",
    phone: "1253",
    base: "hiyori-terrace",
    visits: true,
    zones: ["life-east"],
  }),
  coordinator({
    id: "csw-east-branch",
    post: "コミュニティソーシャルワーカー（港・川東）",
    role: "community-social-worker",
    office: "社会福祉協議会 東部分室",
    phone: "1260",
    base: "east-branch",
    visits: true,
    zones: ["district-minato", "district-kawahigashi"],
  }),
  coordinator({
    id: "csw-whole",
    post: "コミュニティソーシャルワーカー（市全体）",
    role: "community-social-worker",
    phone: "1250",
    base: "welfare-centre",
    visits: true,
    everywhere: true,
    note: "どの担当かわからないときは、ここへ。",
  }),
];

const lifeSupport = [
  coordinator({
    id: "life-support-1",
    post: "第1層 生活支援コーディネーター",
    role: "life-support-1",
    phone: "1254",
    everywhere: true,
  }),
  coordinator({
    id: "life-support-2-west",
    post: "第2層 生活支援コーディネーター（西部）",
    role: "life-support-2",
    group: "older-west",
    office: "西部高齢者あんしんセンター",
    phone: "1401",
    base: "welfare-centre",
    visits: true,
    zones: ["life-west"],
  }),
  coordinator({
    id: "life-support-2-east",
    post: "第2層 生活支援コーディネーター（東部）",
    role: "life-support-2",
    group: "older-east",
    office: "東部高齢者あんしんセンター",
    phone: "1402",
    base: "hiyoridai-centre",
    visits: true,
    zones: ["life-east"],
  }),
  coordinator({
    id: "promotion-city",
    post: "相談支援包括化推進員（市）",
    role: "consultation-promotion",
    group: "city",
    office: "ひだまり市役所 福祉総務課",
    phone: "1102",
    everywhere: true,
  }),
  coordinator({
    id: "promotion-council",
    post: "相談支援包括化推進員（社会福祉協議会）",
    role: "consultation-promotion",
    phone: "1250",
    everywhere: true,
  }),
];

const districtKeys = Object.keys(DISTRICTS) as District[];
const primaryKeys = Object.keys(PRIMARIES) as Primary[];

/** A4: every employee of the council has a district, whatever the section. */
const SECTIONS: Readonly<Record<District, string>> = {
  chuo: "総務係",
  ekinan: "会計係",
  wakaba: "ボランティア係",
  matsubara: "在宅サービス係",
  minato: "貸付係",
  kawahigashi: "権利擁護係",
  hiyoridai: "広報係",
  kitaoka: "施設管理係",
};
const employees = districtKeys.map((district) =>
  coordinator({
    id: `employee-${district}`,
    post: `地区担当職員（${SECTIONS[district]}）`,
    role: "council-employee",
    office: `ひだまり市社会福祉協議会 ${SECTIONS[district]}`,
    phone: "1200",
    visits: true,
    zones: [districtId(district)],
    note: `${DISTRICTS[district][0]}の集まりに顔を出しています。`,
  }),
);

/** A22: residents who carry it, known by post and district, with a term of office. */
const COMMISSIONERS: Readonly<Record<District, number>> = {
  chuo: 14,
  ekinan: 13,
  wakaba: 14,
  matsubara: 11,
  minato: 9,
  kawahigashi: 13,
  hiyoridai: 15,
  kitaoka: 10,
};
const residents = [
  ...districtKeys.map((district) =>
    coordinator({
      id: `commissioner-${district}`,
      post: `民生委員・児童委員（${DISTRICTS[district][0]} ${COMMISSIONERS[district]}人）`,
      role: "welfare-commissioner",
      group: "city",
      office: "ひだまり市役所 福祉総務課",
      phone: "1102",
      visits: true,
      zones: [districtId(district)],
      until: "2028-11-30",
      note: "お住まいの町を担当する委員の連絡先を、福祉総務課がお伝えします。",
    }),
  ),
  ...primaryKeys.map((school) =>
    coordinator({
      id: `welfare-volunteer-${school}`,
      post: "福祉委員",
      role: "welfare-volunteer",
      phone: "1200",
      zones: [primaryId(school)],
      until: "2027-03-31",
    }),
  ),
  coordinator({
    id: "supporter-west",
    post: "ひだまりサポーター（西部 26人）",
    role: "resident-supporter",
    phone: "1251",
    visits: true,
    zones: ["life-west"],
    note: "近所のようすに早めに気づいて、知らせてくれる住民です。",
  }),
  coordinator({
    id: "supporter-east",
    post: "ひだまりサポーター（東部 19人）",
    role: "resident-supporter",
    phone: "1253",
    visits: true,
    zones: ["life-east"],
  }),
  ...districtKeys.map((district) =>
    coordinator({
      id: `committee-${district}`,
      post: "住民の委員会 世話役",
      role: "residents-committee",
      group: `district-${district}`,
      office: "社会福祉協議会を通して",
      phone: "1200",
      zones: [districtId(district)],
    }),
  ),
];

export const coordinators: readonly Coordinator[] = [
  ...socialWorkers,
  ...lifeSupport,
  ...employees,
  ...residents,
];
