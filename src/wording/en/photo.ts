import type { PhotoWords } from "../ja/photo.ts";

export const photo: PhotoWords = {
  title: "Photo",
  file: "Choose a photo",
  help: "JPEG, PNG or WebP, up to 12 MB. Where and when it was taken, and all else that is hidden in it, is removed when it arrives.",
  alt: "What the photo shows",
  altHelp:
    "In a few words, for people who do not see it. Example: people folding paper at a long table",
  faces: "Who can be seen",
  facesHelp: "Adults, too, only if they agreed to be shown.",
  ticks: {
    none: "No child's face can be seen",
    agreed: "Children's faces can be seen, and all their guardians agreed",
  },
};
