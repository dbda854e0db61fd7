/** See `paper-parts.ts`. */
export { qrPath } from "../qr-path.ts";
export { Letter } from "./Letter.tsx";
export { Sheet } from "./Sheet.tsx";
