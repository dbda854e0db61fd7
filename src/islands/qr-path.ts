import QRCode from "qrcode";

/** A QR code as one path of unit squares, with its side in squares and a quiet zone of four around it. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

const QUIET = 4;

/** The code of an address. Level M: a photocopy or a fold may spoil 15% of it. */
export function qrPath(address: string): QrPath {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: "M" });
  let path = "";
  for (let row = 0; row < modules.size; row++) {
    let column = 0;
    while (column < modules.size) {
      if (!modules.get(row, column)) {
        column += 1;
        continue;
      }
      let length = 1;
      while (column + length < modules.size && modules.get(row, column + length)) length += 1;
      path += `M${column + QUIET} ${row + QUIET}h${length}v1h-${length}z`;
      column += length;
    }
  }
  return { size: modules.size + QUIET * 2, path };
}
