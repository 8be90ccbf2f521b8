// Shapes of countries and divisions: unpacked, projected, and asked whether they hold a point.

/** A line of [longitude, latitude] out of a packed one: Google's encoded polyline format in hundredths of a degree. */
function unpack(packed) {
    const line = [];
    let at = 0;
    let x = 0;
    let y = 0;
    const next = () => {
        let value = 0;
        let shift = 0;
        let bits;
        do {
            bits = packed.charCodeAt(at++) - 63;
            value |= (bits & 0x1f) << shift;
            shift += 5;
        } while (bits >= 0x20);
        return value & 1 ? ~(value >> 1) : value >> 1;
    };
    while (at < packed.length) {
        y += next();
        x += next();
        line.push([x / 100, y / 100]);
    }
    return line;
}

/** The shapes of a set of arcs, each with its rings of [longitude, latitude]; rings(arcs) makes them of other lines. */
function shapesOf(topology, arcs) {
    return topology.shapes.map(shape => {
        const rings = lines =>
            shape.rings.map(ring =>
                unbroken(
                    ring.flatMap((arc, i) => {
                        const line = arc < 0 ? [...lines[~arc]].reverse() : lines[arc];
                        return i ? line.slice(1) : line;
                    })
                )
            );
        return { name: shape.name, country: topology.country || shape.name, rings: rings(arcs), ringsOf: rings };
    });
}

/** A line without the points that are nearer than some degrees to the last one kept; its ends stay, so that borders meet. */
function thinned(line, degrees) {
    let [lastX, lastY] = line[0];
    return line.filter(([x, y], i) => {
        const kept = i === 0 || i === line.length - 1 || Math.abs(x - lastX) + Math.abs(y - lastY) > degrees;
        if (kept) {
            [lastX, lastY] = [x, y];
        }
        return kept;
    });
}

/** A ring that crosses the 180th meridian goes on beyond it instead of leaping round the world. */
function unbroken(ring) {
    let turn = 0;
    return ring.map(([x, y], i) => {
        const step = i ? x - ring[i - 1][0] : 0;
        turn += step > 180 ? -360 : step < -180 ? 360 : 0;
        return [x + turn, y];
    });
}

/** The arcs that two shapes share: the borders between divisions, without the coast and the border of the country. */
function innerBorders(topology) {
    const used = new Map();
    topology.shapes.forEach(shape =>
        new Set(shape.rings.flat().map(arc => (arc < 0 ? ~arc : arc))).forEach(arc =>
            used.set(arc, (used.get(arc) || 0) + 1)
        )
    );
    return topology.arcs.filter((_, i) => used.get(i) > 1).map(unpack);
}

function holds(rings, [x, y]) {
    let inside = false;
    for (const ring of rings) {
        for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
            const [xi, yi] = ring[i];
            const [xj, yj] = ring[j];
            if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) {
                inside = !inside;
            }
        }
    }
    return inside;
}

const RADIANS = Math.PI / 180;

/** Mercator's projection, true to shape: for a region. */
function mercator([longitude, latitude]) {
    const capped = Math.max(-84, Math.min(84, latitude)) * RADIANS;
    return [longitude * 10, (-Math.log(Math.tan(Math.PI / 4 + capped / 2)) / RADIANS) * 10];
}

/** Equal Earth (Šavrič, Patterson and Jenny 2018), true to area: for the world. */
function equalEarth([longitude, latitude]) {
    const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
    const t = Math.asin((Math.sqrt(3) / 2) * Math.sin(latitude * RADIANS));
    const t2 = t * t;
    const t6 = t2 * t2 * t2;
    const x =
        (2 * Math.sqrt(3) * longitude * RADIANS * Math.cos(t)) /
        (3 * (9 * a4 * t6 * t2 + 7 * a3 * t6 + 3 * a2 * t2 + a1));
    const y = t * (a4 * t6 * t2 + a3 * t6 + a2 * t2 + a1);
    return [(x / RADIANS) * 10, (-y / RADIANS) * 10];
}

function pathOf(lines, project, closed) {
    return lines
        .map(
            line =>
                'M' +
                line
                    .map(point =>
                        project(point)
                            .map(n => Math.round(n * 100) / 100)
                            .join(' ')
                    )
                    .join('L') +
                (closed ? 'Z' : '')
        )
        .join('');
}

/** [left, top, right, bottom] of projected points. */
function boundsOf(points) {
    return points.reduce(
        ([l, t, r, b], [x, y]) => [Math.min(l, x), Math.min(t, y), Math.max(r, x), Math.max(b, y)],
        [Infinity, Infinity, -Infinity, -Infinity]
    );
}

/** The centre and bounds of a shape's largest ring, where its name stands. */
function labelSpot(shape, project) {
    const boxes = shape.rings.map(ring => boundsOf(ring.map(project)));
    const size = ([l, t, r, b]) => (r - l) * (b - t);
    const box = boxes.reduce((a, b) => (size(a) >= size(b) ? a : b));
    return { name: shape.name, x: (box[0] + box[2]) / 2, y: (box[1] + box[3]) / 2, width: box[2] - box[0], box };
}
