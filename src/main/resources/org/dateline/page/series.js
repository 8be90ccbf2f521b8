// Running totals through time. A point rests on one claim; a fall, a dispute, a new start is marked, never smoothed away.

const SHOWN_SERIES = 6;

class SeriesCharts {
    constructor(frame, ledger) {
        this.frame = frame;
        this.ledger = ledger;
        this.limit = SHOWN_SERIES;
    }

    async show(state) {
        const asked = [state.kind, state.place, this.limit].join('\n');
        if (asked === this.asked) {
            return;
        }
        this.asked = asked;
        this.frame.hidden = this.ledger.seriesTotal === 0;
        const { total, series } = this.frame.hidden
            ? { total: 0, series: [] }
            : await this.ledger.runningTotals(state, this.limit);
        if (asked !== this.asked) {
            return;
        }
        const parts = [
            el('h2', {}, 'Running totals'),
            el(
                'p',
                { class: 'dek' },
                'What sources count through a whole war or disaster. These stand beside the incidents and are never added to them.'
            ),
            series.length
                ? el(
                      'div',
                      { class: 'series-grid' },
                      series.map(one => this.chart(one))
                  )
                : el('p', {}, 'No running total answers these filters.'),
            total > series.length
                ? el(
                      'button',
                      {
                          type: 'button',
                          class: 'more',
                          onclick: () => {
                              this.limit += 12;
                              this.show(state);
                          }
                      },
                      `Show more (${number(series.length)} of ${number(total)})`
                  )
                : null
        ];
        this.frame.replaceChildren(...parts.filter(Boolean));
    }

    chart(series) {
        const title = seriesTitle(series);
        const last = series.points[series.points.length - 1];
        return el(
            'figure',
            { class: series.kind.toLowerCase() },
            el(
                'figcaption',
                {},
                el('h3', {}, quoted(title)),
                el(
                    'p',
                    {},
                    el('b', { class: 'toll ' + series.kind.toLowerCase() }, tollWords(last.toll)),
                    ' by ' + day(last.day),
                    last.saidBy ? [', says ', quoted(last.saidBy)] : null
                )
            ),
            seriesChart(series, title),
            series.revisions.length
                ? el(
                      'ul',
                      { class: 'revisions' },
                      series.revisions
                          .slice(0, 8)
                          .map((revision, i) =>
                              el(
                                  'li',
                                  {},
                                  el('span', { class: 'flag', 'aria-hidden': 'true' }, String(i + 1)),
                                  revisionWords({ ...revision, kind: null })
                              )
                          )
                  )
                : null,
            el(
                'details',
                { class: 'as-table' },
                el('summary', {}, counted(series.points.length, 'claim')),
                copyButton('', () =>
                    csvOf(
                        ['day', 'low', 'best', 'high', 'carried', 'said_by', 'article', 'words'],
                        series.points.map(p => [p.day, ...p.toll, p.carried, p.saidBy, p.article, p.quote])
                    )
                ),
                el(
                    'table',
                    {},
                    el(
                        'tbody',
                        {},
                        series.points.map(point =>
                            el(
                                'tr',
                                { class: point.carried ? 'soft' : null },
                                el('th', { scope: 'row' }, day(point.day)),
                                el('td', { class: 'n' }, tollWords(point.toll)),
                                el(
                                    'td',
                                    {},
                                    '“',
                                    quoted(point.quote),
                                    '”',
                                    point.saidBy ? [' – ', quoted(point.saidBy)] : null,
                                    point.carried ? ' (carried forward)' : '',
                                    point.title ? el('span', { class: 'others' }, quoted(point.title)) : null
                                )
                            )
                        )
                    )
                )
            )
        );
    }
}

function seriesTitle(series) {
    return (
        capital(
            series.whose
                ? series.whose + ' ' + KINDS[series.kind]
                : (series.unit === 'PEOPLE' ? '' : words(series.unit) + ' ') + KINDS[series.kind]
        ) +
        (series.place ? ', ' + series.place : '') +
        (series.since ? ', since ' + day(series.since) : '')
    );
}

function seriesChart(series, title) {
    const [width, height] = [360, 150];
    const box = { left: 44, right: width - 14, top: 14, bottom: height - 22 };
    const dayOf = point => dayNumber(point.day);
    const value = point => stated(point.toll);
    const first = dayOf(series.points[0]);
    const last = dayOf(series.points[series.points.length - 1]);
    const room = Math.max(1, (last - first) * 0.04);
    const values = series.points.flatMap(p => p.toll).filter(n => n !== null);
    const most = Math.max(...values) * 1.05;
    const least = Math.min(...values) > most * 0.5 ? Math.min(...values) * 0.97 : 0;
    const x = n => box.left + ((n - first + room) / (last - first + 2 * room)) * (box.right - box.left);
    const y = n => box.bottom - ((n - least) / (most - least || 1)) * (box.bottom - box.top);
    const step = niceStep(most - least);
    const grid = [];
    for (let n = Math.ceil(least / step) * step; n <= most; n += step) {
        grid.push(
            svg('path', { class: 'grid', d: `M${box.left} ${y(n)}H${box.right}` }),
            svg('text', { class: 'tick', x: box.left - 6, y: y(n) + 4, 'text-anchor': 'end' }, shortNumber(n))
        );
    }
    const steps = series.points
        .filter(point => !point.carried)
        .map(
            (point, i) =>
                (i ? `H${x(dayOf(point)).toFixed(1)}V` : `M${x(dayOf(point)).toFixed(1)} `) + y(value(point)).toFixed(1)
        )
        .join('');
    const at = series.revisions
        .slice(0, 8)
        .map((revision, i) => ({ revision, i, point: series.points.find(point => point.day === revision.day) }))
        .filter(({ point }) => point);
    return svg(
        'svg',
        {
            viewBox: `0 0 ${width} ${height}`,
            role: 'img',
            'aria-label':
                title +
                ': ' +
                series.points
                    .map(p => day(p.day) + ' ' + tollWords(p.toll))
                    .slice(0, 12)
                    .join('; ')
        },
        grid,
        svg('path', { class: 'axis', d: `M${box.left} ${box.bottom}H${box.right}` }),
        timeTicks({ first: first - room, last: last + room }, width).map(tick =>
            svg(
                'text',
                { class: 'tick', x: x(tick.at).toFixed(1), y: box.bottom + 16, 'text-anchor': 'middle' },
                tick.label
            )
        ),
        svg('path', { class: 'line', d: steps }),
        series.points.map(point => seriesPoint(point, x(dayOf(point)), y, value(point))),
        at.map(({ revision, i, point }) =>
            svg(
                'g',
                {
                    class: 'flagged',
                    transform: `translate(${x(dayOf(point)).toFixed(1)} ${Math.max(9, y(value(point)) - 14).toFixed(1)})`
                },
                svg('title', {}, CHANGES[revision.change] || words(revision.change)),
                svg('circle', { r: 7 }),
                svg('text', { y: 3.5 }, String(i + 1))
            )
        )
    );
}

function seriesPoint(point, x, y, value) {
    const [low, , high] = point.toll;
    const range =
        low !== null && high !== null && low !== high
            ? svg('path', { class: 'whisker', d: `M${x} ${y(low)}V${y(high)}` })
            : high === null
              ? svg('path', { class: 'whisker open', d: `M${x} ${y(value)}v-9` })
              : null;
    return svg(
        'g',
        {},
        svg(
            'title',
            {},
            day(point.day) + ': ' + tollWords(point.toll) + (point.carried ? ', does not move the total' : '')
        ),
        range,
        svg('circle', {
            class: point.carried ? 'point carried' : 'point',
            cx: x.toFixed(1),
            cy: y(value).toFixed(1),
            r: 3.5
        })
    );
}
