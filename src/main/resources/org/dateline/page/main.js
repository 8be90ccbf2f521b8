// Puts the page together, and draws it again whenever the address changes.

function readJson(id) {
    return JSON.parse(document.getElementById(id).textContent);
}

const page = readJson('page-data');
const ledger = page.served ? new ServedLedger(page) : new EmbeddedLedger(page, () => readJson('page-details'));
const frame = id => document.getElementById(id);

const filters = new Filters(frame('filters'), ledger);
const timeline = new TimeLine(frame('time'));
const list = new IncidentList(frame('list'), ledger, () => {
    rows += ROWS;
    update(false);
});
const detail = new IncidentDetail(frame('detail'), ledger);
const series = new SeriesCharts(frame('series'), ledger);
let map;
let rows = ROWS;
let shown = '';
let latest = 0;

/** Draws what the address asks for; an answer that comes late, after another question, is dropped. */
async function update(focus) {
    const state = { ...readState(), rows };
    const ticket = ++latest;
    const began = performance.now();
    const question = JSON.stringify({ ...state, incident: '' });
    try {
        if (question !== shown) {
            const view = await ledger.view(state);
            if (ticket !== latest) {
                return;
            }
            shown = question;
            draw(view, state);
        }
        list.frame.querySelectorAll('tr.chosen').forEach(row => row.classList.remove('chosen'));
        list.frame.querySelectorAll('tbody a').forEach(link => {
            const incident = new URLSearchParams(link.hash.slice(1)).get('incident');
            link.closest('tr').classList.toggle('chosen', incident === state.incident);
            link.href = changed({ incident });
        });
        map.choose(await detail.show(state, focus));
        await series.show(state);
        frame('trouble').hidden = true;
    } catch (failure) {
        frame('trouble').hidden = false;
        frame('trouble').textContent = 'This could not be shown: ' + failure.message;
    }
    document.body.dataset.ready = String(latest);
    performance.measure('update', { start: began });
    if (latest === 1) {
        performance.mark('usable');
    }
}

function draw(view, state) {
    headline(view, state);
    kinds(view, state);
    filters.show(view, state);
    map ??= new MapView(frame('map'), readJson('page-shapes'), view.spots, pick, name => go({ place: name }));
    map.show(view, null);
    legend(view);
    timeline.show(view, state);
    list.show(view, state);
}

/** A mark with one incident opens it, one with several shows them in the list. */
function pick(spots) {
    const ids = spots.flatMap(spot => spot.ids);
    go(
        ids.length === 1
            ? { incident: ids[0] }
            : { place: spots[0].name || countryName(spots[0].country), incident: '' }
    );
}

function headline(view, state) {
    const sum = view.sums[view.measure];
    const toll = sum
        ? `, ${sum.open || sum.high > sum.best ? 'at least ' : ''}${number(sum.open || sum.high > sum.best ? sum.low : sum.best)} ${peopleWord(view.measure)}${KINDS[view.measure]}`
        : '';
    frame('headline').replaceChildren(
        counted(view.total, state.type ? words(state.type) + ' incident' : 'incident') + toll,
        ...(state.place ? [' in ', quoted(state.place)] : [])
    );
    const time = view.from ? days(view.from, view.to) + '. ' : '';
    const policy = policiesOf(state, ledger).find(({ name }) => name === policyOf(state, ledger));
    frame('dek').replaceChildren(
        time + `As told by ${counted(page.articles, 'article')}`,
        ...(page.question ? [', asked for ', quoted(page.question)] : []),
        '. Each incident counts once, however many articles tell of it. ',
        policy.sentence
    );
}

/** Who is counted: homes are no people. */
function peopleWord(kind) {
    return kind === 'HOUSING' ? '' : 'people ';
}

/** The sums, a kind each, which choose the kind as well. */
function kinds(view, state) {
    const all = view.facets.kind.map(([kind]) => kind);
    frame('kinds').replaceChildren(
        ...Object.keys(KINDS)
            .filter(kind => all.includes(kind))
            .map(kind => {
                const sum = view.sums[kind] || emptySum();
                const range = sum.incidents ? sumRange(sum) : '';
                return el(
                    'button',
                    {
                        type: 'button',
                        class: 'kind ' + kind.toLowerCase(),
                        'aria-pressed': String(state.kind === kind),
                        onclick: () => go({ kind: state.kind === kind ? '' : kind })
                    },
                    el('span', { class: 'label' }, capital(KINDS[kind])),
                    el('b', {}, number(sum.best)),
                    el('span', { class: 'range' }, range || counted(sum.incidents, 'incident'))
                );
            })
    );
}

/** How to read the map, and what is not on it. */
function legend(view) {
    const countries = view.spots.filter(spot => spot.level === 'COUNTRY').sort((a, b) => b.incidents - a.incidents);
    const told = countries
        .slice(0, 8)
        .flatMap((spot, i) => [
            i ? ', ' : '',
            el('a', { href: changed({ place: countryName(spot.country), incident: '' }) }, countryName(spot.country)),
            ' ' + number(spot.incidents)
        ]);
    frame('legend').replaceChildren(
        el(
            'span',
            {},
            svg(
                'svg',
                { class: 'key mark ' + view.measure.toLowerCase(), viewBox: '0 0 20 14', 'aria-hidden': 'true' },
                svg('circle', { class: 'dot', cx: 8, cy: 7, r: 5 }),
                svg('circle', { class: 'range', cx: 8, cy: 7, r: 6.5 })
            ),
            ` area: ${peopleWord(view.measure)}${KINDS[view.measure]}; ring: up to so many; broken ring: or more; pale: the place is uncertain. `
        ),
        el(
            'span',
            {},
            svg(
                'svg',
                { class: 'key', viewBox: '0 0 20 14', 'aria-hidden': 'true' },
                svg('circle', { class: 'reach', cx: 9, cy: 7, r: 6 })
            ),
            ' lies somewhere within. '
        ),
        countries.length
            ? el(
                  'span',
                  {},
                  'Shaded, only the country is told: ',
                  told,
                  countries.length > 8 ? ` and ${countries.length - 8} more` : '',
                  '. '
              )
            : '',
        view.unplaced ? el('span', {}, counted(view.unplaced, 'incident') + ' without a place on the map.') : ''
    );
}

window.addEventListener('hashchange', () => {
    rows = ROWS;
    update(true);
});
document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && readState().incident) {
        go({ incident: '' });
    }
});
frame('skip').addEventListener('click', () => {
    frame('list').focus({ preventScroll: true });
    frame('list').scrollIntoView();
});
update(false);
