// The map: land, borders and names below, what happened above. Dragged, pinched or moved by keys; the page scrolls on.

/** How far apart points of a coast are until a reader comes closer, in degrees; and from which scale on that is. */
const COARSE = 0.15;
const CLOSE_SCALE = 2;

/** Of a country this wide on the screen, in pixels, the first divisions are shown. */
const DIVIDED_WIDTH = 240;

class MapView {
    /** onPick is told the ids of the incidents of a mark, onArea the name of a country or division. */
    constructor(frame, shapes, incidentsAnywhere, onPick, onArea) {
        this.frame = frame;
        this.onPick = onPick;
        this.onArea = onArea;
        const [left, , right] = mainPart(incidentsAnywhere.map(spot => [spot.lon, spot.lat, spot.incidents]));
        const wide = !(right - left <= 70);
        this.project = wide ? equalEarth : mercator;
        frame.classList.toggle('world', wide);
        this.lines = shapes.countries.arcs.map(unpack);
        this.countries = shapesOf(
            shapes.countries,
            this.lines.map(line => thinned(line, COARSE))
        ).filter(shape => shape.country !== 'AQ');
        this.divided = new Map(shapes.divisions.map(topology => [topology.country, topology]));
        this.divisions = new Map();
        this.borders = new Map();
        this.divisionNames = [];
        this.surface = svg('svg', { class: 'map', role: 'group', 'aria-label': 'Map of incidents' });
        this.base = svg('g', { 'aria-hidden': 'true' });
        this.names = svg('g', { class: 'names', 'aria-hidden': 'true' });
        this.marks = new MapMarks(this);
        this.surface.append(this.base, this.names, this.marks.group, this.marks.chosen);
        frame.append(this.surface, this.buttons());
        this.drawBase();
        this.gestures();
        new ResizeObserver(() => this.resize()).observe(frame);
    }

    drawBase() {
        this.base.append(
            svg(
                'g',
                { class: 'countries' },
                this.countries.map(shape => this.area(shape, 'country'))
            )
        );
        this.countryNames = this.countries.map(shape => ({
            ...labelSpot(shape, this.project),
            name: countryName(shape.country),
            shape,
            level: 'country'
        }));
        this.countries.forEach(shape => {
            shape.hidden = false;
        });
    }

    area(shape, name) {
        shape.path = svg('path', { class: name, d: pathOf(shape.rings, this.project, true), 'fill-rule': 'evenodd' });
        return shape.path;
    }

    /** Draws a country with all its points, once. */
    refine(shape) {
        if (!shape.fine) {
            shape.fine = true;
            shape.path.setAttribute('d', pathOf(shape.ringsOf(this.lines), this.project, true));
        }
    }

    /** The first divisions of a country, drawn when they are first asked for: all of them would make the page slow to begin. */
    divisionsOf(country) {
        if (!this.divisions.has(country)) {
            const topology = this.divided.get(country);
            const shapes = topology ? shapesOf(topology, topology.arcs.map(unpack)) : [];
            this.divisions.set(country, shapes);
            if (topology) {
                shapes.forEach(shape => {
                    shape.box = boundsOf(shape.rings.flat());
                });
                const borders = svg('path', { class: 'inner', d: pathOf(innerBorders(topology), this.project, false) });
                this.borders.set(country, borders);
                this.base.append(svg('g', {}, shapes.map(shape => this.area(shape, 'division')), borders));
                this.divisionNames.push(
                    ...shapes.map(shape => ({ ...labelSpot(shape, this.project), country, level: 'division' }))
                );
            }
        }
        return this.divisions.get(country);
    }

    buttons() {
        const button = (label, text, act) =>
            el('button', { type: 'button', 'aria-label': label, title: label, onclick: act }, text);
        return el(
            'div',
            { class: 'zoom' },
            button('Zoom in', '+', () => this.zoom(2)),
            button('Zoom out', '−', () => this.zoom(0.5)),
            button('Show all incidents', '⤢', () => {
                this.fit(true);
                this.draw();
            })
        );
    }

    resize() {
        const { width, height } = this.frame.getBoundingClientRect();
        if (!width || (width === this.width && height === this.height)) {
            return;
        }
        const first = !this.width;
        const centre = first ? null : this.placeAt(this.width / 2, this.height / 2);
        this.width = width;
        this.height = height;
        this.surface.setAttribute('viewBox', `0 0 ${width} ${height}`);
        if (first) {
            this.fit();
        } else {
            this.centreOn(centre, this.scale);
        }
        this.draw();
    }

    /** Shows a view of the ledger; the part of the world in sight stays unless nothing of it would be seen. */
    show(view, chosen) {
        this.view = view;
        this.chosen = chosen;
        this.marks.shade(view);
        if (this.width) {
            this.fit();
            this.draw();
        }
    }

    /** Marks the incident that is read; nothing else is drawn again. */
    choose(spot) {
        this.chosen = spot;
        if (this.width) {
            this.marks.choose(spot);
        }
    }

    /** Chooses the part of the world that holds what is shown, but for a few strays unless everything is asked for. */
    fit(everything) {
        const spots = this.view ? this.view.spots : [];
        const placed = spots
            .filter(spot => spot.level !== 'COUNTRY')
            .map(spot => [...this.project([spot.lon, spot.lat]), spot.incidents]);
        const box = mainPart(placed, everything);
        const points = placed.length ? [box.slice(0, 2), box.slice(2)] : [];
        const countries = new Set(spots.filter(spot => spot.level === 'COUNTRY').map(spot => spot.country));
        if (placed.length < 2) {
            this.countries
                .filter(shape => countries.has(shape.country))
                .forEach(shape => {
                    const box = boundsOf(shape.rings.reduce((a, b) => (a.length > b.length ? a : b)).map(this.project));
                    points.push(box.slice(0, 2), box.slice(2));
                });
        }
        const world = this.project === equalEarth ? [-1650, -760, 1780, 560] : [-1300, -900, 1800, 700];
        const [l, t, r, b] = points.length ? boundsOf(points) : world;
        const margin = 44;
        const width = Math.max(r - l, 45);
        const height = Math.max(b - t, 32);
        const scale = Math.min((this.width - 2 * margin) / width, (this.height - 2 * margin) / height);
        this.centreOn([(l + r) / 2, (t + b) / 2], scale);
    }

    centreOn([x, y], scale) {
        this.scale = Math.max(Math.min(this.width / 3600, this.height / 1700), Math.min(600, scale));
        this.x = this.width / 2 - x * this.scale;
        this.y = this.height / 2 - y * this.scale;
    }

    placeAt(x, y) {
        return [(x - this.x) / this.scale, (y - this.y) / this.scale];
    }

    /** Where a projected point stands on the screen. */
    screen([x, y]) {
        return [x * this.scale + this.x, y * this.scale + this.y];
    }

    /** Whether a projected box is on the screen, at least in part. */
    inSight(box) {
        const [l, t] = this.screen(box.slice(0, 2));
        const [r, b] = this.screen(box.slice(2));
        return overlap([l, t, r, b], [0, 0, this.width, this.height]);
    }

    zoom(factor, x = this.width / 2, y = this.height / 2) {
        const [px, py] = this.placeAt(x, y);
        const before = this.scale;
        this.centreOn([0, 0], this.scale * factor);
        this.x = x - px * this.scale;
        this.y = y - py * this.scale;
        if (this.scale !== before) {
            this.draw();
        }
    }

    /** Brings bounds of screen points closer; says whether that told them apart. */
    zoomTo(points) {
        const [l, t, r, b] = boundsOf(points);
        if ((r - l < 2 && b - t < 2) || this.scale >= 600) {
            return false;
        }
        const factor = Math.min(8, (0.7 * this.width) / Math.max(r - l, 20), (0.7 * this.height) / Math.max(b - t, 20));
        const centre = this.placeAt((l + r) / 2, (t + b) / 2);
        this.centreOn(centre, this.scale * Math.max(1.5, factor));
        this.draw();
        return true;
    }

    draw() {
        const transform = `translate(${this.x.toFixed(2)} ${this.y.toFixed(2)}) scale(${this.scale.toFixed(4)})`;
        if (transform !== this.transform) {
            this.transform = transform;
            this.base.setAttribute('transform', transform);
        }
        this.open = new Set();
        for (const { shape, box, width } of this.countryNames) {
            const seen = this.inSight(box);
            if (shape.hidden === seen) {
                shape.hidden = !seen;
                shape.path.style.display = seen ? '' : 'none';
            }
            const divided = seen && width * this.scale > DIVIDED_WIDTH;
            if (divided || (seen && this.scale > CLOSE_SCALE)) {
                this.refine(shape);
            }
            if (divided) {
                this.divisionsOf(shape.country);
                this.open.add(shape.country);
            }
        }
        this.borders.forEach((path, country) => path.classList.toggle('shown', this.open.has(country)));
        if (this.view) {
            this.marks.draw(this.view);
            this.marks.choose(this.chosen);
        }
        this.drawNames();
    }

    /** Names of what happened first, then of countries and divisions where there is room. */
    drawNames() {
        const taken = [...this.marks.labels, ...this.marks.circles].map(mark => mark.box);
        const shown = [];
        const candidates = [...this.countryNames, ...this.divisionNames.filter(name => this.open.has(name.country))];
        for (const { name, x, y, width, level } of candidates) {
            const [sx, sy] = this.screen([x, y]);
            const text = level === 'country' ? name.length * 7.4 : name.length * 5.6;
            const box = [sx - text / 2, sy - 7, sx + text / 2, sy + 7];
            if (
                width * this.scale > text * 0.9 &&
                sx > 20 &&
                sx < this.width - 20 &&
                sy > 10 &&
                sy < this.height - 10 &&
                !taken.some(other => overlap(box, other))
            ) {
                taken.push(box);
                shown.push(svg('text', { class: level, x: sx.toFixed(1), y: (sy + 3).toFixed(1) }, name));
            }
        }
        this.names.replaceChildren(...shown);
    }

    gestures() {
        const pointers = new Map();
        const at = event => {
            const box = this.surface.getBoundingClientRect();
            return [event.clientX - box.left, event.clientY - box.top];
        };
        this.surface.addEventListener('pointerdown', event => {
            pointers.set(event.pointerId, at(event));
            this.dragged = false;
        });
        const moved = event => {
            if (!pointers.has(event.pointerId) || (event.pointerType === 'touch' && pointers.size < 2)) {
                return;
            }
            const before = [...pointers.values()];
            pointers.set(event.pointerId, at(event));
            const after = [...pointers.values()];
            const middle = points => [0, 1].map(i => points.reduce((sum, p) => sum + p[i], 0) / points.length);
            const [[bx, by], [ax, ay]] = [middle(before), middle(after)];
            this.dragged ||= Math.hypot(ax - bx, ay - by) > 3 || pointers.size > 1;
            this.x += ax - bx;
            this.y += ay - by;
            if (pointers.size > 1) {
                const apart = points => Math.hypot(points[0][0] - points[1][0], points[0][1] - points[1][1]) || 1;
                this.zoom(apart(after) / apart(before), ax, ay);
            } else {
                this.draw();
            }
        };
        window.addEventListener('pointermove', moved);
        const gone = event => pointers.delete(event.pointerId);
        ['pointerup', 'pointercancel'].forEach(type => window.addEventListener(type, gone));
        this.surface.addEventListener(
            'wheel',
            event => {
                if (event.ctrlKey || event.metaKey) {
                    event.preventDefault();
                    this.zoom(2 ** (-event.deltaY / 200), ...at(event));
                }
            },
            { passive: false }
        );
        this.surface.addEventListener('dblclick', event => this.zoom(2, ...at(event)));
    }
}

function overlap([l, t, r, b], [l2, t2, r2, b2]) {
    return l < r2 && l2 < r && t < b2 && t2 < b;
}

/** Bounds of [x, y, weight]; without the outer twentieth where that makes them much smaller. */
function mainPart(points, everything) {
    const all = boundsOf(points);
    const total = points.reduce((sum, point) => sum + point[2], 0);
    const bound = (axis, share) => {
        let seen = 0;
        return [...points].sort((a, b) => a[axis] - b[axis]).find(point => (seen += point[2]) >= share * total)[axis];
    };
    if (everything || total < 20) {
        return all;
    }
    const most = [bound(0, 0.05), bound(1, 0.05), bound(0, 0.95), bound(1, 0.95)];
    const size = ([l, t, r, b]) => Math.max(r - l, 1) * Math.max(b - t, 1);
    return size(most) < size(all) * 0.3 ? most : all;
}
