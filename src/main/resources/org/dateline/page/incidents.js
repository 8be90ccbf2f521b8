// The list of incidents.

const ROWS = 25;

class IncidentList {
    constructor(frame, ledger, more) {
        this.frame = frame;
        this.ledger = ledger;
        this.more = more;
    }

    show(view, state) {
        const policy = policyOf(state, this.ledger);
        const parts = [
            el(
                'div',
                { class: 'list-head' },
                el('h2', { id: 'list-title' }, view.total ? 'Incidents' : 'No incident'),
                view.total ? copyButton('all', async () => incidentsCsv(await this.ledger.all(state), policy)) : null
            ),
            view.total
                ? this.table(view, state, policy)
                : el('p', {}, 'Nothing answers these filters. ', el('a', { href: '#' }, 'Show everything')),
            view.total > view.rows.length
                ? el(
                      'button',
                      { type: 'button', class: 'more', onclick: this.more },
                      `Show more (${number(view.rows.length)} of ${number(view.total)})`
                  )
                : null
        ];
        this.frame.replaceChildren(...parts.filter(Boolean));
    }

    table(view, state, policy) {
        const measure = view.measure;
        return el(
            'table',
            { class: 'incidents', 'aria-labelledby': 'list-title' },
            el(
                'thead',
                {},
                el(
                    'tr',
                    {},
                    sortHeading('Day', 'day', state),
                    sortHeading('Where and what', 'place', state),
                    sortHeading(capital(KINDS[measure]), 'toll', state, 'n'),
                    sortHeading('Told by', 'told', state, 'n told')
                )
            ),
            el(
                'tbody',
                {},
                view.rows.map(incident => this.row(incident, state, policy, measure))
            )
        );
    }

    row(incident, state, policy, measure) {
        const its = toll(incident, measure, policy);
        const others = Object.keys(incident.tolls)
            .filter(kind => kind !== measure && toll(incident, kind, policy))
            .map(kind => tollWords(toll(incident, kind, policy)) + ' ' + KINDS[kind])
            .join(', ');
        const chosen = state.incident === incident.id;
        return el(
            'tr',
            {
                class: chosen ? 'chosen' : null,
                onclick: event => event.target.closest('a') || go({ incident: incident.id })
            },
            el(
                'td',
                { class: 'day' },
                incident.basis === 'ARTICLE' && (incident.from || incident.to)
                    ? el(
                          'span',
                          { class: 'soft', title: 'The day of the article; the text tells none' },
                          '≈ ' + days(incident.from, incident.to)
                      )
                    : days(incident.from, incident.to)
            ),
            el(
                'th',
                { scope: 'row' },
                el(
                    'a',
                    { href: changed({ incident: incident.id }), 'aria-current': chosen ? 'true' : null },
                    placeWords(incident)
                ),
                el(
                    'span',
                    { class: 'what' },
                    [
                        incident.type ? capital(words(incident.type)) : null,
                        incident.title ? quoted(incident.title) : null
                    ]
                        .filter(Boolean)
                        .flatMap((part, i) => (i ? [' · ', part] : [part]))
                )
            ),
            el(
                'td',
                { class: 'n' },
                its ? tollCell(its, measure) : el('span', { class: 'soft' }, '–'),
                others ? el('span', { class: 'others' }, others) : null
            ),
            el('td', { class: 'n told' }, toldWords(incident))
        );
    }
}

/** Named places, the finest first; where it is the article's own place, or none is told, the words say so. */
function placeWords(incident) {
    if (!incident.places.length) {
        return incident.country ? countryName(incident.country) : el('i', {}, 'place not told');
    }
    const names = [
        ...new Set([...incident.places.slice(0, 2), ...(incident.country ? [countryName(incident.country)] : [])])
    ];
    return [incident.placeBasis === 'ARTICLE' ? '≈ ' : null, quoted(names.join(', '))];
}

function tollCell(its, kind) {
    const range = rangeWords(its);
    return [
        el('b', { class: 'toll ' + kind.toLowerCase() }, tollWords(its)),
        range ? el('span', { class: 'range' }, range) : null
    ];
}

function toldWords(incident) {
    return [
        counted(incident.articles, 'article'),
        incident.voices < incident.articles ? el('span', { class: 'others' }, number(incident.voices) + ' independent') : null
    ];
}

function incidentsCsv(incidents, policy) {
    const kinds = Object.keys(KINDS).filter(kind => incidents.some(incident => incident.tolls[kind]));
    const header = [
        'incident',
        'from',
        'to',
        'day_basis',
        'type',
        'places',
        'country',
        'latitude',
        'longitude',
        'radius_km',
        'place_basis',
        ...kinds.flatMap(kind => ['low', 'best', 'high'].map(bound => kind.toLowerCase() + '_' + bound)),
        'policy',
        'articles',
        'voices',
        'sources'
    ];
    return csvOf(
        header,
        incidents.map(incident => [
            incident.id,
            incident.from,
            incident.to,
            incident.basis,
            incident.type,
            incident.places.join('; '),
            incident.country,
            incident.lat,
            incident.lon,
            incident.radius,
            incident.placeBasis,
            ...kinds.flatMap(kind => toll(incident, kind, policy) ?? [null, null, null]),
            policy,
            incident.articles,
            incident.voices,
            incident.sources.join('; ')
        ])
    );
}
