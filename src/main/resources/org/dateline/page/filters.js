// What can be chosen. Every choice goes to the address, and comes back from there.

class Filters {
    constructor(frame, ledger) {
        this.ledger = ledger;
        const choice = (label, key, control) => {
            control.id = 'filter-' + key;
            control.addEventListener('change', () => go({ [key]: control.value }));
            return el('div', { class: 'field' }, el('label', { for: control.id }, label), control);
        };
        this.type = el('select');
        this.place = el('input', {
            type: 'search',
            list: 'places',
            placeholder: 'anywhere',
            autocomplete: 'off',
            dir: 'auto'
        });
        this.source = el('input', {
            type: 'search',
            list: 'sources',
            placeholder: 'anyone',
            autocomplete: 'off',
            dir: 'auto'
        });
        this.from = el('input', { type: 'date' });
        this.to = el('input', { type: 'date' });
        this.policy = el(
            'select',
            {},
            ledger.policies.map(policy => el('option', { value: policy.name }, policyWords(policy))),
            el('option', { value: RANKED }, 'Ranked sources …')
        );
        this.ranked = this.rankedField();
        this.places = el('datalist', { id: 'places' });
        this.sources = el('datalist', { id: 'sources' });
        this.clear = el('a', { class: 'clear', href: '#' }, 'Clear filters');
        this.box = el(
            'details',
            { class: 'filters' },
            el('summary', {}, 'Filter'),
            el(
                'form',
                { 'aria-label': 'Filters', onsubmit: event => event.preventDefault() },
                choice('What happened', 'type', this.type),
                choice('Where', 'place', this.place),
                choice('From', 'from', this.from),
                choice('To', 'to', this.to),
                choice('Said by', 'source', this.source),
                this.policyField(),
                this.ranked,
                this.clear
            ),
            this.places,
            this.sources
        );
        this.offer(this.place, this.places, 'place');
        this.offer(this.source, this.sources, 'source');
        const wide = matchMedia('(min-width: 760px)');
        const unfold = () => {
            this.box.open = wide.matches;
        };
        wide.addEventListener('change', unfold);
        unfold();
        frame.append(this.box);
    }

    /** The policies; the last choice asks for sources. */
    policyField() {
        this.policy.id = 'filter-policy';
        this.policy.addEventListener('change', () => {
            this.ranked.hidden = this.policy.value !== RANKED;
            if (this.ranked.hidden) {
                go({ policy: this.policy.value });
            } else {
                this.ranked.querySelector('input').focus();
            }
        });
        return el('div', { class: 'field' }, el('label', { for: this.policy.id }, 'Numbers by'), this.policy);
    }

    rankedField() {
        const names = el('input', {
            id: 'filter-ranked',
            placeholder: 'United Nations; Reuters',
            autocomplete: 'off',
            dir: 'auto'
        });
        names.addEventListener('change', () => go({ policy: rankedPolicy(names.value) }));
        return el(
            'div',
            { class: 'field', hidden: true },
            el('label', { for: names.id }, 'Sources, the most trusted first'),
            names
        );
    }

    /** Fills the list of what can be chosen when a reader comes to its field. */
    offer(field, names, key) {
        field.addEventListener('focus', async () => {
            const choices = await this.ledger.choices(key, readState());
            names.replaceChildren(...choices.slice(0, 300).map(([name]) => el('option', { value: name })));
        });
    }

    show(view, state) {
        const { facets } = view;
        const types =
            facets.type.some(([type]) => type === state.type) || !state.type
                ? facets.type
                : [[state.type, 0], ...facets.type];
        this.type.replaceChildren(
            el('option', { value: '' }, 'anything'),
            ...types.map(([type, n]) => el('option', { value: type }, `${words(type)} (${number(n)})`))
        );
        this.type.disabled = types.length === 0;
        for (const key of ['type', 'place', 'source', 'from', 'to']) {
            this[key].value = state[key];
        }
        const policy = policyOf(state, this.ledger);
        const isOffered = this.ledger.policies.some(({ name }) => name === policy);
        this.policy.value = isOffered ? policy : RANKED;
        this.ranked.hidden = isOffered;
        this.ranked.querySelector('input').value = rankedSources(policy).join('; ');
        const active = FILTERS.filter(key => state[key]).length;
        this.clear.hidden = active === 0;
        this.box.querySelector('summary').textContent = active ? `Filter (${active} chosen)` : 'Filter';
    }
}
