// The same questions as embedded.js, asked of the server that the page came from; it asks its index.

class ServedLedger {
    constructor(page) {
        this.page = page;
        this.series = page.series;
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

    async row(id) {
        return (await ask('incident', { id })).row;
    }

    async detail(id) {
        return (await ask('incident', { id })).detail;
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
