// One incident: its toll by each policy, the articles with their words, why they were joined, and how the numbers changed.

const WHY = {
    PART: 'a part of another number',
    TOTAL: 'a running total of more than this event',
    DENIED: 'said to be untrue',
    POSSIBLE: 'feared or possible only',
    COPY: 'its article copies another',
    OLDER: 'a later number took its place',
    SMALLER: 'another number of the article counts more of it',
    JOINT: 'dead and injured together',
    OTHER_UNIT: 'counts households or homes',
    OTHER_SOURCE: 'a source that the policy does not hear',
    MINORITY: 'fewer claim it than another',
    FAR_OFF: 'too far from all others'
};

const CHANGES = {
    RAISED: 'rose',
    LOWERED: 'fell',
    DISPUTED: 'is disputed',
    RESTARTED: 'counts from a new start',
    OTHER_SCOPE: 'counts others',
    LATE: 'was told again late',
    CORRECTED: 'was corrected',
    DENIED: 'was denied'
};

class IncidentDetail {
    constructor(frame, ledger) {
        this.frame = frame;
        this.ledger = ledger;
    }

    /** Shows an incident; the focus goes to its heading where a reader asked for it. */
    async show(state, focus) {
        if (!state.incident) {
            this.frame.hidden = true;
            this.frame.replaceChildren();
            return null;
        }
        const { row, detail } = await this.ledger.incident(state);
        this.frame.hidden = false;
        if (!row || !detail) {
            this.frame.replaceChildren(
                el('p', {}, 'This page has no incident ', quoted(state.incident), '. ', this.closing('Close'))
            );
            return null;
        }
        const policy = policyOf(state, this.ledger);
        this.frame.replaceChildren(
            ...[
                this.heading(row),
                this.tolls(row, policy, policiesOf(state, this.ledger)),
                this.articles(row, detail, policy),
                this.ties(detail),
                this.revisions(detail)
            ].filter(Boolean)
        );
        if (focus) {
            this.frame.querySelector('h2').focus({ preventScroll: true });
            const top = this.frame.getBoundingClientRect().top;
            if (top < 0 || top > innerHeight * 0.4) {
                this.frame.scrollIntoView({ block: 'start' });
            }
        }
        return row;
    }

    closing(text) {
        return el('a', { class: 'close', href: changed({ incident: '' }) }, text);
    }

    heading(row) {
        return el(
            'header',
            {},
            this.closing('Close ×'),
            el('p', { class: 'kicker' }, row.type ? capital(words(row.type)) : 'Incident'),
            el('h2', { tabindex: -1 }, placeWords(row)),
            el(
                'p',
                { class: 'when' },
                days(row.from, row.to),
                row.basis === 'ARTICLE' && (row.from || row.to) ? ' – the day of the article, the text tells none' : '',
                el('span', { class: 'soft' }, placeNote(row))
            )
        );
    }

    tolls(row, policy, policies) {
        const kinds = Object.keys(KINDS).filter(kind => row.tolls[kind]);
        return el(
            'div',
            { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Toll by policy' },
            el(
                'table',
                { class: 'policies' },
                el('caption', {}, 'What the claims come to, by how they are weighed'),
                el(
                    'thead',
                    {},
                    el(
                        'tr',
                        {},
                        el('th', { scope: 'col' }, 'Policy'),
                        kinds.map(kind => el('th', { scope: 'col', class: 'n' }, capital(KINDS[kind])))
                    )
                ),
                el(
                    'tbody',
                    {},
                    policies.map(({ name, sources, sentence }) =>
                        el(
                            'tr',
                            { class: name === policy ? 'chosen' : null },
                            el(
                                'th',
                                { scope: 'row' },
                                el(
                                    'a',
                                    {
                                        href: changed({ policy: name }),
                                        title: sentence,
                                        'aria-current': name === policy ? 'true' : null
                                    },
                                    policyWords({ name, sources })
                                )
                            ),
                            kinds.map(kind => el('td', { class: 'n' }, tollOrNone(row, kind, name)))
                        )
                    )
                )
            )
        );
    }

    articles(row, detail, policy) {
        const verdicts = detail.verdicts[policy];
        const copyOf = new Map(detail.copies.map(copy => [copy.b, copy.a]));
        const titles = new Map(detail.tellings.map(telling => [telling.article, telling.title || telling.article]));
        return el(
            'section',
            {},
            el('h3', {}, 'What the articles say'),
            detail.tellings.map((telling, t) =>
                el(
                    'article',
                    { class: 'telling' },
                    el('h4', {}, link(telling)),
                    el(
                        'p',
                        { class: 'source' },
                        [
                            telling.outlet ? quoted(telling.outlet) : null,
                            telling.published
                                ? (telling.given ? '' : '≈ ') + day(telling.published)
                                : 'day of publication not known'
                        ]
                            .filter(Boolean)
                            .flatMap((x, i) => (i ? [' · ', x] : [x])),
                        copyOf.has(telling.article)
                            ? el(
                                  'span',
                                  { class: 'badge' },
                                  'Copy of ',
                                  quoted(titles.get(copyOf.get(telling.article)) || copyOf.get(telling.article))
                              )
                            : null
                    ),
                    telling.paragraphs.map(paragraph =>
                        quote(paragraph, claim => claimNote(telling.claims[claim], verdictOf(verdicts, t, claim)))
                    ),
                    telling.claims.length
                        ? el(
                              'ul',
                              { class: 'claims' },
                              telling.claims.map((claim, c) =>
                                  el(
                                      'li',
                                      { class: claim.kind.toLowerCase() },
                                      el('b', {}, tollWords(claim.toll) + ' ' + KINDS[claim.kind]),
                                      claim.saidBy ? [' said by ', quoted(claim.saidBy)] : null,
                                      claim.stance !== 'STATED' ? ' (' + words(claim.stance) + ')' : '',
                                      el('span', { class: 'verdict' }, verdictOf(verdicts, t, c)),
                                      backlink(claim)
                                  )
                              )
                          )
                        : null
                )
            )
        );
    }

    ties(detail) {
        if (!detail.ties.length) {
            return null;
        }
        const titles = new Map(detail.tellings.map(telling => [telling.article, telling.title || telling.article]));
        const item = tie =>
            el(
                'li',
                {},
                quoted(titles.get(tie.a) || tie.a),
                el('span', { class: 'soft' }, ' and '),
                quoted(titles.get(tie.b) || tie.b),
                el(
                    'ul',
                    { class: 'reasons' },
                    tie.reasons.map(reason => el('li', {}, quoted(reason)))
                )
            );
        const needed = strongest(detail.ties);
        const others = detail.ties.filter(tie => !needed.includes(tie));
        return el(
            'section',
            {},
            el('h3', {}, 'Why these articles were joined'),
            el(
                'p',
                { class: 'note' },
                'Each reason with its weight in bits: one more doubles the odds that both tell of the same event.'
            ),
            el('ul', { class: 'ties' }, needed.map(item)),
            others.length
                ? el(
                      'details',
                      { class: 'as-table' },
                      el('summary', {}, counted(others.length, 'further tie')),
                      el('ul', { class: 'ties' }, others.map(item))
                  )
                : null
        );
    }

    revisions(detail) {
        return detail.revisions.length === 0
            ? null
            : el(
                  'section',
                  {},
                  el('h3', {}, 'How the numbers changed'),
                  el(
                      'ul',
                      { class: 'revisions' },
                      detail.revisions.map(revision => el('li', {}, revisionWords(revision)))
                  )
              );
    }
}

/** The toll by a policy, or that its sources tell none. */
function tollOrNone(row, kind, policy) {
    const its = toll(row, kind, policy);
    return its ? tollCell(its, kind) : el('span', { class: 'soft' }, '–');
}

function placeNote(row) {
    const note =
        row.level === 'NONE'
            ? 'not on the map: ' + (row.places.length ? 'no gazetteer knows the place' : 'no place is told')
            : row.level === 'COUNTRY'
              ? 'only the country is told'
              : row.level === 'DIVISION'
                ? 'only the province or state is told'
                : row.placeBasis === 'ARTICLE'
                  ? 'the place is the article’s own'
                  : row.radius >= 10
                    ? 'somewhere within ' + number(Math.round(row.radius)) + ' km'
                    : '';
    return note ? ' · ' + note : '';
}

function link(telling) {
    const name = quoted(telling.title || telling.article);
    const address = webAddress(telling.url);
    return address ? el('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, name) : name;
}

/** The way to the words where they were published: an address that the browser opens at them, or where they stand. */
function backlink(claim) {
    const address = webAddress(claim.link);
    return address
        ? el('a', { class: 'back', href: address, rel: 'noopener noreferrer', target: '_blank' }, 'Read it there')
        : claim.anchor
          ? el('span', { class: 'soft back' }, 'stands at ', quoted(claim.anchor))
          : null;
}

/** The strongest ties that hold all articles together, without those that close a ring. */
function strongest(ties) {
    const group = new Map();
    const root = article => (group.has(article) ? root(group.get(article)) : article);
    return [...ties]
        .sort((a, b) => b.strength - a.strength)
        .filter(tie => {
            const [a, b] = [root(tie.a), root(tie.b)];
            if (a !== b) {
                group.set(a, b);
            }
            return a !== b;
        });
}

/** A paragraph with the words of each figure marked. */
function quote(paragraph, note) {
    const parts = [];
    let at = 0;
    for (const [from, to, claim] of paragraph.marks) {
        if (from >= at) {
            parts.push(
                paragraph.text.slice(at, from),
                el('mark', { title: note(claim) }, paragraph.text.slice(from, to))
            );
            at = to;
        }
    }
    return el(
        'blockquote',
        { dir: 'auto' },
        paragraph.cutBefore ? '… ' : '',
        parts,
        paragraph.text.slice(at),
        paragraph.cutAfter ? ' …' : ''
    );
}

function claimNote(claim, verdict) {
    return (
        tollWords(claim.toll) +
        ' ' +
        KINDS[claim.kind] +
        (claim.saidBy ? ', said by ' + claim.saidBy : '') +
        (verdict ? ' – ' + verdict : '')
    );
}

/** What the policy made of a claim. */
function verdictOf(verdicts, telling, claim) {
    if (verdicts.rests.some(([t, c]) => t === telling && c === claim)) {
        return 'the toll rests on this';
    }
    const out = verdicts.leftOut.find(([t, c]) => t === telling && c === claim);
    return out ? 'left out: ' + (WHY[out[2]] || words(out[2])) : '';
}

function revisionWords(revision) {
    return [
        revision.day ? day(revision.day) + ': ' : '',
        el(
            'b',
            {},
            capital(revision.kind ? KINDS[revision.kind] : 'the number') +
                ' ' +
                (CHANGES[revision.change] || words(revision.change))
        ),
        revision.before !== null && revision.after !== null
            ? `, ${number(revision.before)} → ${number(revision.after)}`
            : '',
        revision.quotes ? revision.quotes.map((said, i) => [i ? ' → ' : ' · ', '“', quoted(said), '”']) : null
    ];
}
