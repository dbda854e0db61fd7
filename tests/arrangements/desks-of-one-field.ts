import {
  type Arrangement,
  activity,
  coordinator,
  desk,
  group,
  listedPhone,
  municipality,
  place,
} from "./build.ts";

/** Desks for one subject, from which everything else is reached. */
export const desksOfOneField: readonly Arrangement[] = [
  {
    id: "A9",
    title: "coordinators in two organisations, city and council; desks for one subject",
    municipality: municipality(109, "たちばな市"),
    records: {
      groups: [
        group("city", "たちばな市 地域福祉課"),
        group("council", "たちばな市社会福祉協議会"),
      ],
      activities: [
        desk("home", "家ですごす人と家族の相談", { deskField: "staying-home", groupId: "council" }),
        desk("carer", "ヤングケアラー相談", { deskField: "young-carers", groupId: "city" }),
      ],
      coordinators: [
        coordinator("c1", "相談支援包括化推進員", [], {
          role: "consultation-promotion",
          groupId: "city",
        }),
        coordinator("c2", "相談支援包括化推進員", [], {
          role: "consultation-promotion",
          groupId: "council",
        }),
      ],
    },
    seen: [
      {
        page: "desks",
        contains: [
          "家ですごす人と家族の相談",
          "ヤングケアラー相談",
          "相談支援包括化推進員",
          "たちばな市 地域福祉課",
          "たちばな市社会福祉協議会",
        ],
      },
    ],
  },
  {
    id: "A17",
    title:
      "a desk entered through work and money that reaches everything else; watch-over partners by agreement",
    municipality: municipality(117, "あだち野区"),
    records: {
      groups: [
        group("work", "くらしとしごとのセンター"),
        group("post", "あだち野ゆうびん（見守り協定）"),
      ],
      activities: [
        desk("work-desk", "しごととお金の相談", {
          deskField: "work",
          groupId: "work",
          description: "そのほかの困りごとも、ここから担当につなぎます。",
        }),
        activity("watch", "配達のときの見守り", { kind: "watch-over", groupId: "post" }),
      ],
    },
    seen: [
      { page: "desks", contains: ["しごととお金の相談"] },
      { page: "activity/work-desk", contains: ["そのほかの困りごとも"] },
      { page: "list?kind=watch-over", contains: ["配達のときの見守り"] },
    ],
  },
  {
    id: "A21",
    title: "the support organisations of a city by field, for somebody who does not know the field",
    municipality: municipality(121, "あおば市"),
    records: {
      places: [place("o", "あおば市役所", { address: "あおば市中央1-1" })],
      activities: [
        desk("f1", "高齢の相談センター", {
          deskField: "older",
          placeId: "o",
          contact: listedPhone("0000-00-2101"),
        }),
        desk("f2", "障害の相談センター", {
          deskField: "disability",
          contact: listedPhone("0000-00-2102"),
        }),
        desk("f3", "子どもの相談センター", {
          deskField: "children",
          contact: listedPhone("0000-00-2103"),
        }),
        desk("f4", "くらしの相談センター", {
          deskField: "hardship",
          contact: listedPhone("0000-00-2104"),
        }),
        desk("f5", "なんでも相談センター", {
          deskField: "anything",
          contact: listedPhone("0000-00-2105"),
        }),
      ],
    },
    seen: [
      {
        page: "desks",
        contains: [
          "0000-00-2101",
          "0000-00-2102",
          "0000-00-2103",
          "0000-00-2104",
          "0000-00-2105",
          "あおば市役所",
          "お金やくらし",
        ],
      },
    ],
  },
];
