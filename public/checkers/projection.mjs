/**
 * How a map is projected: by a conformal cone (Lambert) that touches its part of the Earth at a sixth and five sixths of its
 * height, north up in the middle, as wide as the part. What is on it follows from its bounds: degrees west, south, east, north.
 *
 * @example
 * fitted([-9.6, 36.9, -6.1, 42.2], 360, 460).at(-9.14, 38.71) // [x, y] in units of the map
 */

const radians = (degrees) => (degrees * Math.PI) / 180;
/** Kilometres of a degree of latitude on the mean sphere. */
const DEGREE = 111.2;

/** The bounds with an east that is never less than the west. */
export const unwrapped = ([west, south, east, north]) => [west, south, east < west ? east + 360 : east, north];

/** A longitude as it is counted from the middle of a part. */
export const longitudeNear = (middle, longitude) => longitude + 360 * Math.round((middle - longitude) / 360);

/** Whether a place lies within bounds. */
export function holds(bounds, { latitude, longitude }) {
  const [west, south, east, north] = unwrapped(bounds);
  const own = longitudeNear((west + east) / 2, longitude);
  return own >= west && own <= east && latitude >= south && latitude <= north;
}

/** The part within bounds at most so wide and so high: its size, where a place lies on it, and units of a kilometre. */
export function fitted(bounds, mostWidth, mostHeight = Infinity) {
  const [west, south, east, north] = unwrapped(bounds);
  const middle = (west + east) / 2;
  const plane = coneOf(south + (north - south) / 6, north - (north - south) / 6);
  const project = (longitude, latitude) => plane(radians(longitudeNear(middle, longitude) - middle), radians(latitude));
  const shares = Array.from({ length: 21 }, (_, at) => at / 20);
  const border = shares.flatMap((share) => [
    ...[south, north].map((latitude) => project(west + (east - west) * share, latitude)),
    ...[west, east].map((longitude) => project(longitude, south + (north - south) * share)),
  ]);
  const [xs, ys] = [0, 1].map((axis) => border.map((point) => point[axis]));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const factor = Math.min(mostWidth / wide, mostHeight / high);
  const at = (longitude, latitude) => {
    const [x, y] = project(longitude, latitude);
    return [(x - left) * factor, (y - top) * factor];
  };
  const [one, other] = [0, 0.1].map((more) => at(middle, (south + north) / 2 + more));
  const ofKilometre = Math.hypot(other[0] - one[0], other[1] - one[1]) / (DEGREE / 10);
  return { bounds, width: wide * factor, height: high * factor, at, ofKilometre, ofDegree: ofKilometre * DEGREE };
}

/** The plane of a cone that touches at two latitudes, y down; that of a cylinder (Mercator) where they lie alike on both sides of the equator. */
function coneOf(one, other) {
  const [first, second] = [one, other].map(radians);
  const up = (latitude) => Math.tan(Math.PI / 4 + latitude / 2);
  const power =
    first === second
      ? Math.sin(first)
      : Math.log(Math.cos(first) / Math.cos(second)) / Math.log(up(second) / up(first));
  if (Math.abs(power) < 1e-9 || Number.isNaN(power))
    return (longitude, latitude) => [longitude, -Math.log(up(latitude))];
  const size = (Math.cos(first) * up(first) ** power) / power;
  return (longitude, latitude) => {
    const away = size / up(latitude) ** power;
    return [away * Math.sin(power * longitude), away * Math.cos(power * longitude) - size];
  };
}
