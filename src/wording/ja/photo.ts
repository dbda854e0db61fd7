import type { Faces } from "../../domain/photo/photo.ts";

const faces: Readonly<Record<Faces, string>> = {
  none: "子どもの顔は写っていません",
  agreed: "子どもの顔が写っていますが、保護者みんなの了解があります",
};

/** A photo in a form. */
export const photo = {
  title: "写真",
  file: "写真を選ぶ",
  help: "JPEG、PNG、WebP。12MBまで。撮った場所や日時などの情報は、受けとるときに全部消します。",
  alt: "写真に写っているもの",
  altHelp: "目で見ない人に伝わるように、ひとことで。例：長机を囲んで折り紙をしているところ",
  faces: "写っている人",
  facesHelp: "大人も、写ってよいと言った人だけにしてください。",
  ticks: faces,
};
export type PhotoWords = typeof photo;
