// The same questions as embedded.js, asked of the server that the page came from; it asks its index.

class ServedLedger {
    constructor(page) {
        this.page = page;
        this.seriesTotal = page.seriesTotal;
        this.policies = page.policies;
        this.usual = page.usual;
    }

    async view(state) {
        return ask('view', state);
    }

    async choices(key, state) {
        return (await ask('choices', { ...state, of: key })).choices;
    }

    async all(state) {
        return (await ask('incidents', state)).rows;
    }

    async incident(state) {
        return ask('incident', { id: state.incident, policy: policyOf(state, this) });
    }

    async runningTotals(state, rows) {
        return ask('series', { kind: state.kind, place: state.place, rows });
    }
}

async function ask(what, parameters) {
    const given = Object.entries(parameters).filter(([, value]) => value !== '');
    const response = await fetch(what + '?' + new URLSearchParams(given));
    if (!response.ok) {
        throw new Error(await response.text());
    }
    return response.json();
}
