// What happened, on the map. A circle's area is its toll; a ring around it the range that is claimed; a dashed circle the
// area within which it lies. What is told only of a country or a division shades that, and is never a point.

const LARGEST = 30;

/** Marks nearer than this on the screen, in pixels, are one. */
const CLOSE = 15;

class MapMarks {
    constructor(map) {
        this.map = map;
        this.group = svg('g', { class: 'marks' });
        this.chosen = svg('g', { 'aria-hidden': 'true' });
        this.labels = [];
        this.circles = [];
        this.shaded = [];
        this.group.addEventListener('keydown', event => this.keys(event));
    }

    draw(view) {
        const colour = 'mark ' + view.measure.toLowerCase();
        const spots = view.spots.filter(
            spot => spot.level === 'POINT' || spot.level === 'AREA' || (spot.level === 'DIVISION' && !spot.shape)
        );
        const clusters = this.cluster(spots.map(spot => this.place(spot)).filter(mark => mark.seen));
        const most = Math.max(1, ...clusters.map(cluster => cluster.sum.best));
        clusters.forEach(cluster => {
            cluster.r = radius(cluster.sum.best, most);
            cluster.outer = cluster.sum.open ? cluster.r + 2.5 : radius(cluster.sum.high, most);
        });
        clusters.sort((a, b) => b.r - a.r);
        this.circles = clusters.map(({ x, y, r }) => ({ box: [x - r, y - r, x + r, y + r] }));
        const focused = this.group.contains(document.activeElement) ? document.activeElement.dataset.key : null;
        this.group.replaceChildren(
            ...clusters
                .filter(c => c.km > c.outer + 3 && c.km < 2000)
                .map(c =>
                    svg('circle', { class: 'reach', cx: c.x.toFixed(1), cy: c.y.toFixed(1), r: c.km.toFixed(1) })
                ),
            ...clusters.map((cluster, i) => this.mark(cluster, colour, i === 0, view)),
            ...this.nameLargest(clusters),
            ...this.scale(most, colour)
        );
        if (focused) {
            this.group.querySelector('[data-key="' + CSS.escape(focused) + '"]')?.focus();
        }
    }

    place(spot) {
        const centre = this.map.project([spot.lon, spot.lat]);
        const [x, y] = this.map.screen(centre);
        const north = this.map.screen(
            this.map.project([spot.lon, Math.min(89, spot.lat + (spot.radius || 0) / 111.2)])
        );
        const seen = x > -60 && y > -60 && x < this.map.width + 60 && y < this.map.height + 60;
        return { spots: [spot], x, y, km: Math.abs(north[1] - y), sum: spot.sum, seen };
    }

    /** Marks whose middles are too close to be told apart become one, the largest first. */
    cluster(marks) {
        const clusters = [];
        const cells = new Map();
        const cell = (x, y) => x + ' ' + y;
        for (const mark of marks.sort((a, b) => b.sum.best - a.sum.best || a.x - b.x || a.y - b.y)) {
            const [column, row] = [Math.floor(mark.x / CLOSE), Math.floor(mark.y / CLOSE)];
            const around = [-1, 0, 1].flatMap(dx => [-1, 0, 1].flatMap(dy => cells.get(cell(column + dx, row + dy)) || []));
            const near = around.sort((a, b) => a.at - b.at).find(c => Math.hypot(c.x - mark.x, c.y - mark.y) < CLOSE);
            if (near) {
                near.spots.push(...mark.spots);
                near.points.push([mark.x, mark.y]);
                near.sum = merge(near.sum, mark.sum);
                near.km = 0;
            } else {
                const cluster = { ...mark, points: [[mark.x, mark.y]], at: clusters.length };
                clusters.push(cluster);
                const key = cell(column, row);
                cells.set(key, [...(cells.get(key) || []), cluster]);
            }
        }
        return clusters;
    }

    mark(cluster, colour, isFirst, view) {
        const { x, y, r, outer, sum, spots } = cluster;
        const incidents = spots.reduce((n, spot) => n + spot.incidents, 0);
        const area = spots.every(spot => spot.level !== 'POINT');
        const sure = spots.some(spot => spot.sure) && !area;
        const name =
            spots.length > 1
                ? counted(spots.length, 'place') + ' around ' + (spots[0].name || 'here')
                : spots[0].name || 'a place without a name';
        const told = sum.incidents ? sumWords(sum) + ' ' + KINDS[view.measure] : 'no number of ' + KINDS[view.measure];
        const label = `${name}: ${counted(incidents, 'incident')}, ${told}` + (sure ? '' : ', place uncertain');
        const inner = sum.low < sum.best ? r * Math.sqrt(sum.low / sum.best) : 0;
        return svg(
            'g',
            {
                class: colour + (sum.incidents ? '' : ' none') + (sure ? '' : ' unsure'),
                role: 'button',
                tabindex: isFirst ? 0 : -1,
                'aria-label': label,
                'data-key': spots[0].ids[0],
                transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
                onclick: () => this.pick(cluster)
            },
            svg('title', {}, label),
            outer > r + 1 ? svg('circle', { class: sum.open ? 'range open' : 'range', r: outer.toFixed(1) }) : null,
            svg('circle', { class: 'dot', r: r.toFixed(1) }),
            inner > 1 && inner < r - 1 ? svg('circle', { class: 'least', r: inner.toFixed(1) }) : null,
            incidents > 1 && r > 8 ? svg('text', { class: 'count', y: 3.5 }, number(incidents)) : null
        );
    }

    pick(cluster) {
        if (this.map.dragged) {
            return;
        }
        if (cluster.spots.length > 1 && this.map.zoomTo(cluster.points)) {
            return;
        }
        this.map.onPick(cluster.spots);
    }

    /** One stop for the tabulator; arrows go from mark to mark, the largest first. */
    keys(event) {
        const marks = [...this.group.querySelectorAll('[role=button]')];
        const at = marks.indexOf(document.activeElement);
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (at >= 0 && step) {
            event.preventDefault();
            const next = marks[(at + step + marks.length) % marks.length];
            marks[at].setAttribute('tabindex', -1);
            next.setAttribute('tabindex', 0);
            next.focus();
        } else if (at >= 0 && (event.key === 'Enter' || event.key === ' ')) {
            event.preventDefault();
            this.map.dragged = false;
            marks[at].dispatchEvent(new MouseEvent('click'));
        }
    }

    /** Shades countries and divisions of which no more than their name is told; once for a view, whatever the zoom. */
    shade(view) {
        for (const shape of this.shaded) {
            shape.path.classList.remove('shaded', ...Object.keys(KINDS).map(kind => kind.toLowerCase()));
            shape.path.replaceChildren();
            shape.path.onclick = null;
            shape.path.style.fillOpacity = '';
        }
        this.shaded = [];
        const most = Math.max(...view.spots.map(spot => spot.incidents));
        for (const spot of view.spots) {
            const shapes =
                spot.level === 'COUNTRY'
                    ? this.map.countries.filter(shape => shape.country === spot.country)
                    : spot.level === 'DIVISION'
                      ? [this.divisionAt(spot)].filter(Boolean)
                      : [];
            spot.shape = shapes.length > 0;
            const name = spot.level === 'COUNTRY' ? countryName(spot.country) : spot.name;
            for (const shape of shapes) {
                this.shaded.push(shape);
                shape.path.classList.add('shaded', view.measure.toLowerCase());
                shape.path.style.fillOpacity = 0.05 + 0.15 * Math.sqrt(spot.incidents / most);
                shape.path.append(
                    svg('title', {}, `${name}: ${counted(spot.incidents, 'incident')} told of no finer place`)
                );
                shape.path.onclick = () => this.map.dragged || this.map.onArea(name);
            }
        }
    }

    divisionAt({ country, lon, lat }) {
        return this.map
            .divisionsOf(country)
            .find(
                shape =>
                    lon >= shape.box[0] &&
                    lon <= shape.box[2] &&
                    lat >= shape.box[1] &&
                    lat <= shape.box[3] &&
                    holds(shape.rings, [lon, lat])
            );
    }

    /** Puts cross hairs on the incident that is read, where it is on the map. */
    choose(spot) {
        if (!spot || spot.lat === null || spot.level === 'COUNTRY') {
            this.chosen.replaceChildren();
            return;
        }
        const [x, y] = this.map.screen(this.map.project([spot.lon, spot.lat]));
        this.chosen.replaceChildren(
            svg(
                'g',
                { class: 'chosen', transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
                svg('circle', { r: 16 }),
                svg('path', { d: 'M0 -24V-16M0 16V24M-24 0H-16M16 0H24' })
            )
        );
    }

    /** Circles of round numbers, to read the others by. */
    scale(most, colour) {
        const power = 10 ** Math.floor(Math.log10(most));
        const large = Math.floor(most / power) * power;
        const small = Math.round(large / 5);
        const base = this.map.height - 10;
        return [
            svg(
                'g',
                { class: colour + ' scale', 'aria-hidden': 'true' },
                (small > 1 ? [large, small] : [large]).map(n => {
                    const r = radius(n, most);
                    return [
                        svg('circle', { class: 'range', cx: 40, cy: base - r, r: r.toFixed(1) }),
                        svg('path', { class: 'range', d: `M40 ${base - 2 * r}H76` }),
                        svg('text', { x: 79, y: base - 2 * r + 4 }, number(n))
                    ];
                })
            )
        ];
    }

    /** The names of the largest marks, as far as they have room. */
    nameLargest(clusters) {
        this.labels = [];
        const texts = [];
        for (const cluster of clusters.slice(0, 60)) {
            const name = cluster.spots[0].name;
            if (!name || texts.length >= 14) {
                continue;
            }
            const width = name.length * 6.3 + 4;
            const right = [cluster.x + cluster.r + 3, cluster.y - 7, cluster.x + cluster.r + 3 + width, cluster.y + 7];
            const left = [cluster.x - cluster.r - 3 - width, cluster.y - 7, cluster.x - cluster.r - 3, cluster.y + 7];
            const free = box =>
                box[0] > 2 &&
                box[2] < this.map.width - 2 &&
                box[1] > 2 &&
                box[3] < this.map.height - 2 &&
                !this.labels.some(label => overlap(label.box, box)) &&
                !clusters.some(c => c !== cluster && overlap(box, [c.x - c.r, c.y - c.r, c.x + c.r, c.y + c.r]));
            const box = [right, left].find(free);
            if (box) {
                this.labels.push({ box });
                texts.push(
                    svg(
                        'text',
                        {
                            class: 'place',
                            'aria-hidden': 'true',
                            x: (box === right ? box[0] : box[2]).toFixed(1),
                            y: (cluster.y + 4).toFixed(1),
                            'text-anchor': box === right ? 'start' : 'end'
                        },
                        name
                    )
                );
            }
        }
        return texts;
    }
}

/** Area by number; what tells no number is a small ring. */
function radius(n, most) {
    return n > 0 ? Math.max(3.5, LARGEST * Math.sqrt(Math.min(n, most * 1.5) / Math.max(most, 12))) : 3;
}

function merge(a, b) {
    return {
        low: a.low + b.low,
        best: a.best + b.best,
        high: a.high + b.high,
        open: a.open || b.open,
        incidents: a.incidents + b.incidents
    };
}

/** "1,204", with its range where it has one: "1,204 (1,180–1,310)". */
function sumWords(sum) {
    const range = sumRange(sum);
    return number(sum.best) + (range ? ' (' + range + ')' : '');
}

function sumRange(sum) {
    return sum.open
        ? (sum.low < sum.best ? number(sum.low) + ' ' : '') + 'or more'
        : sum.low === sum.best && sum.high === sum.best
          ? ''
          : number(sum.low) + '–' + number(sum.high);
}
