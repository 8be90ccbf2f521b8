// The incidents that the page carries, asked in the browser. served.js answers the same from the server's index.

class EmbeddedLedger {
    constructor(page, readDetails) {
        this.page = page;
        this.readDetails = readDetails;
        this.seriesTotal = page.series.length;
        this.weighed = new Set(page.policies.map(({ name }) => name));
        this.policies = page.policies;
        this.usual = page.usual;
        page.incidents.forEach(incident => {
            incident.named = [...incident.places, incident.country ? countryName(incident.country) : ''].map(fold);
            incident.voicesNamed = incident.sources.map(fold);
        });
    }

    /** All that the page shows of the incidents that a state lets through; see view() for its parts. */
    async view(state) {
        this.weigh(policyOf(state, this));
        const found = this.found(state);
        return {
            ...summary(found, state, this.page),
            rows: sorted(found, state, this.page).slice(0, state.rows),
            facets: this.facets(state)
        };
    }

    async all(state) {
        this.weigh(policyOf(state, this));
        return sorted(this.found(state), state, this.page);
    }

    /** The incident of a state as a row and with all that is known of it; nothing where there is none. */
    async incident(state) {
        const policy = policyOf(state, this);
        this.weigh(policy);
        const row = this.page.incidents.find(({ id }) => id === state.incident);
        const detail = row && this.detail(row.id);
        const verdict = detail && (detail.verdicts[policy] ?? weighRanked(detail, rankedSources(policy)).verdict);
        return { row, detail: detail && { ...detail, verdicts: { [policy]: verdict } } };
    }

    /** The first running totals of the kind and place of a state, and how many there are. */
    async runningTotals(state, rows) {
        const place = fold(state.place);
        const found = this.page.series.filter(
            one =>
                (!state.kind || one.kind === state.kind) &&
                (!place ||
                    fold((one.place || '') + ' ' + (one.country ? countryName(one.country) : '')).includes(place))
        );
        return { total: found.length, series: found.slice(0, rows) };
    }

    detail(id) {
        this.details ??= this.readDetails();
        return this.details[id];
    }

    /** Works out the tolls by a policy that the page does not bring with it. */
    weigh(policy) {
        if (this.weighed.has(policy)) {
            return;
        }
        const sources = rankedSources(policy);
        for (const incident of this.page.incidents) {
            const { tolls } = weighRanked(this.detail(incident.id), sources);
            for (const kind of Object.keys(incident.tolls)) {
                incident.tolls[kind][policy] = tolls[kind] ?? null;
            }
        }
        this.weighed.add(policy);
    }

    found(state, without) {
        return this.page.incidents.filter(matcher(without ? { ...state, [without]: '' } : state, this.page));
    }

    /** Kinds and types that can still be chosen, with how many incidents each gives beside the other filters. */
    facets(state) {
        return {
            kind: tally(this.found(state, 'kind'), incident => Object.keys(incident.tolls)),
            type: tally(this.found(state, 'type'), incident => (incident.type ? [incident.type] : []))
        };
    }

    /** The places or the sources that can still be chosen, those of most incidents first. */
    async choices(key, state) {
        return tally(
            this.found(state, key),
            key === 'source'
                ? incident => incident.sources
                : incident => [...incident.places, ...(incident.country ? [countryName(incident.country)] : [])]
        );
    }
}

function fold(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether an incident passes the filters: places by a part of a name, sources by theirs, days by a day in common. */
function matcher(state) {
    const place = fold(state.place);
    const source = fold(state.source);
    return incident =>
        (!state.kind || incident.tolls[state.kind]) &&
        (!state.type || incident.type === state.type) &&
        (!place || incident.named.some(name => name.includes(place))) &&
        (!state.from || (incident.to ?? incident.from ?? '') >= state.from) &&
        (!state.to || (incident.from ?? incident.to ?? '9') <= state.to) &&
        (!source || incident.voicesNamed.some(name => name.includes(source)));
}

function tally(incidents, labels) {
    const counts = new Map();
    for (const incident of incidents) {
        for (const label of new Set(labels(incident))) {
            counts.set(label, (counts.get(label) || 0) + 1);
        }
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The toll [low, best, high] of an incident by a policy. */
function toll(incident, kind, policy) {
    const tolls = incident.tolls[kind];
    // A policy that comes to nothing has null; one that comes to the same as the first has nothing.
    return tolls ? (policy in tolls ? tolls[policy] : Object.values(tolls)[0]) : null;
}

/** Adds tolls: a bound that is open in one is open in the sum, which says so. */
function addToll(sum, [low, best, high]) {
    sum.low += low ?? best ?? 0;
    sum.best += best ?? low ?? high ?? 0;
    sum.high += high ?? best ?? low ?? 0;
    sum.open ||= high === null;
    sum.incidents++;
    return sum;
}

function emptySum() {
    return { low: 0, best: 0, high: 0, open: false, incidents: 0 };
}

/** The kind that sizes and bars are drawn by: the one that is chosen, else the first one that any incident tells. */
function measureOf(incidents, state) {
    return state.kind || Object.keys(KINDS).find(kind => incidents.some(incident => incident.tolls[kind])) || 'KILLED';
}

function summary(incidents, state, page) {
    const policy = policyOf(state, page);
    const measure = measureOf(incidents, state);
    const sums = {};
    const spots = new Map();
    let unplaced = 0;
    for (const incident of incidents) {
        for (const kind of Object.keys(incident.tolls)) {
            const its = toll(incident, kind, policy);
            if (its) {
                addToll((sums[kind] ??= emptySum()), its);
            }
        }
        if (incident.level === 'NONE') {
            unplaced++;
        } else {
            addSpot(spots, incident, toll(incident, measure, policy));
        }
    }
    const by = state.by || usualStep(incidents);
    return {
        total: incidents.length,
        measure,
        sums,
        unplaced,
        spots: [...spots.values()],
        by,
        buckets: buckets(incidents, by, measure, policy),
        undated: incidents.filter(i => !i.from && !i.to).length,
        from: least(incidents.map(i => i.from ?? i.to)),
        to: greatest(incidents.map(i => i.to ?? i.from))
    };
}

/** Incidents of one place on the map are one spot. */
function addSpot(spots, incident, its) {
    const key = incident.level === 'COUNTRY' ? incident.country : [incident.level, incident.lat, incident.lon].join();
    let spot = spots.get(key);
    if (!spot) {
        spots.set(
            key,
            (spot = {
                name: incident.places[0],
                country: incident.country,
                level: incident.level,
                lat: incident.lat,
                lon: incident.lon,
                radius: incident.radius,
                sure: false,
                ids: [],
                incidents: 0,
                sum: emptySum()
            })
        );
    }
    spot.incidents++;
    spot.ids.push(incident.id);
    spot.sure ||= incident.placeBasis === 'TOLD' && incident.confidence >= 0.6;
    if (its) {
        addToll(spot.sum, its);
    }
}

function least(list) {
    return list.filter(Boolean).reduce((a, b) => (a && a < b ? a : b), null);
}

function greatest(list) {
    return list.filter(Boolean).reduce((a, b) => (a && a > b ? a : b), null);
}

/** What incidents are sorted by; null where it is not known. */
const SORTS = {
    day: incident => incident.from ?? incident.to,
    place: incident => incident.places[0] ?? null,
    told: incident => incident.voices + incident.articles / 1e6,
    toll: (incident, measure, policy) => {
        const its = toll(incident, measure, policy);
        return its ? stated(its) : null;
    }
};

function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorted by what the state says, "-" before it for the other way round; what is not known comes last. */
function sorted(incidents, state, page) {
    const backwards = state.sort.startsWith('-');
    const key = state.sort.replace('-', '');
    const measure = measureOf(incidents, state);
    const policy = policyOf(state, page);
    const value = SORTS[key] ?? SORTS.day;
    const keyed = incidents.map(incident => ({ incident, key: value(incident, measure, policy) }));
    const order = (a, b) =>
        a.key === null || b.key === null
            ? (a.key === null) - (b.key === null)
            : backwards
              ? compare(b.key, a.key)
              : compare(a.key, b.key);
    return keyed
        .sort((a, b) => order(a, b) || compare(a.incident.id, b.incident.id))
        .map(({ incident }) => incident);
}
