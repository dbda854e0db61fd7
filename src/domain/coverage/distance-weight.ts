/** How much a place counts at a cost, 1 at the door and 0 where it is not reached. */
export type DistanceWeight = (cost: number) => number;

/**
 * Weights by thirds of the catchment: 1, .68, .22 (Luo and Qi 2009, "An enhanced two-step floating catchment area
 * method", slow decay), the thirds' far edges included.
 */
export const stepWeight =
  (catchment: number): DistanceWeight =>
  (cost) =>
    cost > catchment ? 0 : cost <= catchment / 3 ? 1 : cost <= (catchment * 2) / 3 ? 0.68 : 0.22;

const EDGE = Math.exp(-0.5);

/** Gaussian weights, 1 at the door and 0 at the edge of the catchment (Dai 2010; Kwan 1998). */
export const gaussianWeight =
  (catchment: number): DistanceWeight =>
  (cost) =>
    cost > catchment ? 0 : (Math.exp(-0.5 * (cost / catchment) ** 2) - EDGE) / (1 - EDGE);

/** All of the catchment alike (Luo and Wang 2003, two-step floating catchment area). */
export const evenWeight =
  (catchment: number): DistanceWeight =>
  (cost) =>
    cost > catchment ? 0 : 1;

/** Gravity: one over the cost, within the catchment. A cost of 0 has no weight of this kind. */
export const inverseWeight =
  (catchment: number): DistanceWeight =>
  (cost) =>
    cost > catchment ? 0 : 1 / cost;
