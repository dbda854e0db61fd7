import type { FiguresPart } from "../../domain/office/figures.ts";
import { drawPng, lettersOfMachine } from "../figures/draw-png.ts";

export function figuresPart(): FiguresPart {
  return { drawing: lettersOfMachine, png: drawPng };
}
