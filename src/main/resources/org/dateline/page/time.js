// Steps of time: days, weeks from Monday on, months, years.

const DAY = 864e5;

function dayNumber(iso) {
    return Math.round(Date.parse(iso + 'T00:00:00Z') / DAY);
}

function isoDay(number) {
    return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The first day of the step that a day lies in. */
function stepStart(iso, by) {
    if (by === 'day') {
        return iso;
    }
    if (by === 'week') {
        const n = dayNumber(iso);
        return isoDay(n - ((n + 3) % 7));
    }
    return by === 'month' ? iso.slice(0, 7) + '-01' : iso.slice(0, 4) + '-01-01';
}

/** The first day of the next step. */
function nextStep(start, by) {
    if (by === 'day' || by === 'week') {
        return isoDay(dayNumber(start) + (by === 'day' ? 1 : 7));
    }
    const [year, month] = start.split('-').map(Number);
    const next = by === 'year' || month === 12 ? [year + 1, 1] : [year, month + 1];
    return next[0] + '-' + String(next[1]).padStart(2, '0') + '-01';
}

function stepWords(start, by) {
    return by === 'day'
        ? day(start)
        : by === 'week'
          ? 'week of ' + day(start)
          : by === 'month'
            ? MONTHS[start.slice(5, 7) - 1] + ' ' + start.slice(0, 4)
            : start.slice(0, 4);
}

/** The finest step with which the days from first to last still make a readable chart. */
function usualStep(incidents) {
    const starts = incidents
        .map(i => i.from ?? i.to)
        .filter(Boolean)
        .sort();
    const at = share => dayNumber(starts[Math.floor(share * (starts.length - 1))]);
    const span = starts.length ? at(0.97) - at(0.03) : 0;
    return span <= 100 ? 'day' : span <= 500 ? 'week' : span <= 4000 ? 'month' : 'year';
}

/** The tolls of a kind by the steps in which incidents began; steps between the first and the last one that are empty, too. */
function buckets(incidents, by, measure, policy) {
    const filled = new Map();
    for (const incident of incidents) {
        const first = incident.from ?? incident.to;
        if (first) {
            const start = stepStart(first, by);
            const bucket = filled.get(start) ?? { start, incidents: 0, byArticle: 0, sum: emptySum() };
            filled.set(start, bucket);
            bucket.incidents++;
            bucket.byArticle += incident.basis === 'ARTICLE' ? 1 : 0;
            const its = toll(incident, measure, policy);
            if (its) {
                addToll(bucket.sum, its);
            }
        }
    }
    return [...filled.values()].sort((a, b) => compare(a.start, b.start));
}
