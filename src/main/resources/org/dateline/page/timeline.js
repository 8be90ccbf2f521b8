// The time line: a bar for each day, week, month or year, a thin line for the range of what is claimed.

class TimeLine {
    constructor(frame) {
        this.frame = frame;
        this.surface = svg('svg', { class: 'timeline', role: 'img' });
        this.steps = el('div', { class: 'steps', role: 'group', 'aria-label': 'Step of the time line' });
        this.note = el('p', { class: 'note' });
        this.table = el('details', { class: 'as-table' }, el('summary', {}, 'The time line as a table'));
        this.table.addEventListener('toggle', () => this.table.open && this.asTable(this.view));
        frame.append(this.steps, this.surface, this.note, this.table);
        // The width comes from the observer: to ask for it after the page has changed would lay it out once more.
        new ResizeObserver(([entry]) => {
            this.width = entry.contentRect.width;
            this.draw();
        }).observe(this.surface);
        this.surface.addEventListener('pointerdown', event => this.pressed(event));
        this.surface.addEventListener('pointermove', event => this.moved(event));
        this.surface.addEventListener('pointerup', event => this.released(event));
        this.surface.addEventListener('pointerleave', () => {
            this.start = null;
            this.shade(null);
        });
    }

    show(view, state) {
        this.view = view;
        this.steps.replaceChildren(
            ...['day', 'week', 'month', 'year'].map(by =>
                el(
                    'button',
                    {
                        type: 'button',
                        'aria-pressed': String(by === view.by),
                        onclick: () => go({ by })
                    },
                    'By ' + by
                )
            )
        );
        this.note.textContent = [
            view.undated ? counted(view.undated, 'incident') + ' without a day.' : '',
            strays(view.buckets),
            view.buckets.some(b => b.byArticle) ? 'Pale: the day is that of the article, the text tells none.' : '',
            state.from || state.to ? '' : 'Drag over days to choose them.'
        ]
            .filter(Boolean)
            .join(' ');
        if (this.table.open) {
            this.asTable(view);
        }
        this.drawn = 0;
        this.draw();
    }

    draw() {
        const width = this.width;
        if (!this.view || !width || width === this.drawn) {
            return;
        }
        this.drawn = width;
        const { by, measure } = this.view;
        const buckets = withoutStrays(this.view.buckets);
        const height = 150;
        const box = (this.box = { left: 40, right: width - 6, top: 12, bottom: height - 22 });
        this.surface.setAttribute('viewBox', `0 0 ${width} ${height}`);
        if (!buckets.length) {
            this.surface.setAttribute('aria-label', 'Time line: no incident has a day');
            this.surface.replaceChildren(
                svg('text', { x: width / 2, y: height / 2, 'text-anchor': 'middle' }, 'No incident has a day.')
            );
            return;
        }
        const counts = buckets.every(bucket => !bucket.sum.incidents);
        const value = bucket => (counts ? bucket.incidents : bucket.sum.best);
        const first = dayNumber(buckets[0].start);
        const last = dayNumber(nextStep(buckets[buckets.length - 1].start, by));
        const room = Math.max(0, (last - first < 7 ? 7 : 0) - (last - first)) / 2;
        const whole = Math.max(...buckets.map(value));
        const most =
            Math.max(whole, Math.min(whole * 1.5, ...[Math.max(...buckets.map(b => (counts ? 0 : b.sum.high)))])) || 1;
        this.days = { first: first - room, last: last + room };
        const x = n => box.left + ((n - this.days.first) / (this.days.last - this.days.first)) * (box.right - box.left);
        const y = n => box.bottom - Math.min(n / most, 1) * (box.bottom - box.top);
        this.x = x;
        const bars = buckets.map(bucket => this.bar(bucket, value(bucket), counts, x, y));
        this.selection = svg('rect', { class: 'selection', y: box.top, height: box.bottom - box.top, width: 0 });
        this.surface.setAttribute(
            'aria-label',
            `Time line by ${by}: ${counts ? 'incidents' : 'people ' + KINDS[measure]}, from ` +
                `${stepWords(buckets[0].start, by)} to ${stepWords(buckets[buckets.length - 1].start, by)}; most, ${number(whole)}, ${stepWords(buckets.reduce((a, b) => (value(b) > value(a) ? b : a)).start, by)}`
        );
        this.surface.replaceChildren(
            ...this.axes(most, x, y),
            svg('g', { class: 'mark ' + measure.toLowerCase() }, bars),
            this.selection
        );
    }

    bar(bucket, value, counts, x, y) {
        const from = x(dayNumber(bucket.start));
        const until = x(dayNumber(nextStep(bucket.start, this.view.by)));
        const gap = until - from > 6 ? 1.5 : until - from > 3 ? 0.5 : 0;
        const middle = (from + until) / 2;
        const range =
            counts || bucket.sum.low === bucket.sum.high
                ? null
                : svg('path', { class: 'whisker', d: `M${middle} ${y(bucket.sum.low)}V${y(bucket.sum.high)}` });
        return svg(
            'g',
            { class: bucket.byArticle === bucket.incidents ? 'pale' : null },
            svg('title', {}, bucketWords(bucket, this.view)),
            svg('rect', {
                class: 'bar',
                x: (from + gap / 2).toFixed(2),
                width: Math.max(1, until - from - gap).toFixed(2),
                y: Math.min(y(value), this.box.bottom - 1).toFixed(2),
                height: Math.max(1, this.box.bottom - y(value)).toFixed(2)
            }),
            range
        );
    }

    axes(most, x, y) {
        const step = niceStep(most);
        const lines = [];
        for (let n = 0; n <= most; n += step) {
            lines.push(
                svg('path', { class: n ? 'grid' : 'axis', d: `M${this.box.left} ${y(n)}H${this.box.right}` }),
                svg('text', { class: 'tick', x: this.box.left - 6, y: y(n) + 4, 'text-anchor': 'end' }, shortNumber(n))
            );
        }
        return [
            ...lines,
            ...timeTicks(this.days, this.width).map(({ at, label }) =>
                svg(
                    'g',
                    { class: 'tick' },
                    svg('path', { d: `M${x(at).toFixed(1)} ${this.box.bottom}v4` }),
                    svg(
                        'text',
                        {
                            x: x(at).toFixed(1),
                            y: this.box.bottom + 16,
                            'text-anchor':
                                x(at) > this.width - 40 ? 'end' : x(at) < this.box.left + 12 ? 'start' : 'middle'
                        },
                        label
                    )
                )
            )
        ];
    }

    asTable(view) {
        this.table.querySelector('.scroll')?.remove();
        this.table.append(
            el(
                'div',
                { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'The time line as a table' },
                el(
                    'table',
                    {},
                    el(
                        'thead',
                        {},
                        el(
                            'tr',
                            {},
                            el('th', { scope: 'col' }, capital(view.by)),
                            el('th', { scope: 'col', class: 'n' }, 'Incidents'),
                            el('th', { scope: 'col', class: 'n' }, capital(KINDS[view.measure])),
                            el('th', { scope: 'col', class: 'n' }, 'Range')
                        )
                    ),
                    el(
                        'tbody',
                        {},
                        view.buckets.map(bucket =>
                            el(
                                'tr',
                                {},
                                el(
                                    'th',
                                    { scope: 'row' },
                                    el(
                                        'a',
                                        { href: changed(stepDays(bucket.start, view.by)) },
                                        stepWords(bucket.start, view.by)
                                    )
                                ),
                                el('td', { class: 'n' }, number(bucket.incidents)),
                                el('td', { class: 'n' }, number(bucket.sum.best)),
                                el('td', { class: 'n' }, bucket.sum.incidents ? sumRange(bucket.sum) : '')
                            )
                        )
                    )
                )
            )
        );
    }

    at(event) {
        const share =
            (event.clientX - this.surface.getBoundingClientRect().left - this.box.left) /
            (this.box.right - this.box.left);
        return this.days.first + Math.max(0, Math.min(0.9999, share)) * (this.days.last - this.days.first);
    }

    pressed(event) {
        this.start = this.days && event.pointerType !== 'touch' ? this.at(event) : null;
    }

    moved(event) {
        if (this.start) {
            this.shade([this.start, this.at(event)].sort((a, b) => a - b));
        }
    }

    shade(range) {
        if (this.selection) {
            this.selection.setAttribute('x', range ? this.x(range[0]) : 0);
            this.selection.setAttribute('width', range ? this.x(range[1]) - this.x(range[0]) : 0);
        }
    }

    /** A click chooses one bar, a drag all that it touches. */
    released(event) {
        if (!this.days) {
            return;
        }
        const { by } = this.view;
        const range = [this.start ?? this.at(event), this.at(event)]
            .sort((a, b) => a - b)
            .map(n => stepStart(isoDay(Math.floor(n)), by));
        this.start = null;
        go({ from: range[0], to: stepDays(range[1], by).to });
    }
}

function stepDays(start, by) {
    return { from: start, to: isoDay(dayNumber(nextStep(start, by)) - 1) };
}

function bucketWords(bucket, view) {
    const told = bucket.sum.incidents ? ', ' + sumWords(bucket.sum) + ' ' + KINDS[view.measure] : '';
    return capital(stepWords(bucket.start, view.by)) + ': ' + counted(bucket.incidents, 'incident') + told;
}

/** What is too far from all others to be drawn. */
function strays(buckets) {
    const drawn = withoutStrays(buckets);
    const left = buckets.filter(bucket => !drawn.includes(bucket)).reduce((sum, bucket) => sum + bucket.incidents, 0);
    return left
        ? `Not drawn: ${counted(left, 'incident')} before ${day(drawn[0].start)} or long after the others.`
        : '';
}

/** Without the few steps far from all others, mostly days misread, that would leave no room for the rest. */
function withoutStrays(buckets) {
    const total = buckets.reduce((sum, bucket) => sum + bucket.incidents, 0);
    const quantile = share => {
        let seen = 0;
        return dayNumber(buckets.find(bucket => (seen += bucket.incidents) >= share * total).start);
    };
    if (total < 20) {
        return buckets;
    }
    const [first, last] = [quantile(0.03), quantile(0.97)];
    const margin = Math.max(60, (last - first) * 1.2);
    return buckets.filter(
        bucket => dayNumber(bucket.start) >= first - margin && dayNumber(bucket.start) <= last + margin
    );
}

/** A step of 1, 2 or 5 times a power of ten, at least 1, that makes three or four lines. */
function niceStep(most) {
    const rough = most / 3.5;
    const power = 10 ** Math.floor(Math.log10(rough));
    return Math.max(
        1,
        [1, 2, 5, 10].map(n => n * power).find(n => n >= rough)
    );
}

/** Days, months or years to write below a chart, so many as fit. */
function timeTicks({ first, last }, width) {
    const room = Math.max(2, Math.floor(width / 70));
    const span = last - first;
    const steps = [
        ['day', 1],
        ['day', 2],
        ['week', 1],
        ['week', 2],
        ['month', 1],
        ['month', 2],
        ['month', 3],
        ['month', 6],
        ['year', 1],
        ['year', 2],
        ['year', 5],
        ['year', 10],
        ['year', 50]
    ];
    const length = { day: 1, week: 7, month: 30.4, year: 365.25 };
    const [by, every] = steps.find(([step, n]) => span / (length[step] * n) <= room) || steps[steps.length - 1];
    const ticks = [];
    let number = 0;
    for (let start = stepStart(isoDay(Math.floor(first)), by); dayNumber(start) <= last; start = nextStep(start, by)) {
        const counts =
            by === 'year'
                ? Number(start.slice(0, 4)) % every === 0
                : by === 'month'
                  ? (Number(start.slice(5, 7)) - 1) % every === 0
                  : number++ % every === 0;
        if (counts && dayNumber(start) >= first) {
            ticks.push({
                at: dayNumber(start),
                label:
                    by === 'year'
                        ? start.slice(0, 4)
                        : by === 'month'
                          ? MONTHS[start.slice(5, 7) - 1] +
                            (start.slice(5, 7) === '01' || !ticks.length ? ' ' + start.slice(0, 4) : '')
                          : Number(start.slice(8)) + ' ' + MONTHS[start.slice(5, 7) - 1]
            });
        }
    }
    return ticks;
}
