// Tables copied as CSV: what a spreadsheet would take for a formula is defused, as in the command's own CSV.

function csvOf(header, rows) {
    const cell = value => {
        const text = value === null || value === undefined ? '' : String(value);
        const safe = typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
        return /[",\n\r]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
    };
    return [header, ...rows].map(row => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** A button that copies what csv() promises, and says so. */
function copyButton(what, csv) {
    const said = el('span', { class: 'said', role: 'status' });
    const button = el(
        'button',
        {
            type: 'button',
            class: 'copy',
            onclick: async () => {
                const text = await csv();
                said.textContent = (await copied(text))
                    ? 'Copied ' + counted(text.split('\r\n').length - 2, 'row')
                    : 'This browser does not let pages copy';
                setTimeout(() => {
                    said.textContent = '';
                }, 4000);
            }
        },
        'Copy ' + what + ' as CSV'
    );
    return el('span', { class: 'copying' }, button, said);
}

async function copied(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        // Where the clipboard is not given to pages from disk, the old way: a selection.
        const area = el('textarea', { readonly: true, 'aria-hidden': 'true', class: 'away' });
        area.value = text;
        document.body.append(area);
        area.select();
        const done = document.execCommand('copy');
        area.remove();
        return done;
    }
}

/** A heading that sorts by its column; a second press turns the order round. */
function sortHeading(label, key, state, className) {
    const active = state.sort.replace('-', '') === key;
    const descending = state.sort === '-' + key;
    const first = key === 'place' ? key : '-' + key;
    const next = active ? (descending ? key : '-' + key) : first;
    return el(
        'th',
        { scope: 'col', class: className, 'aria-sort': active ? (descending ? 'descending' : 'ascending') : null },
        el(
            'button',
            { type: 'button', onclick: () => go({ sort: next }) },
            label,
            el('span', { class: 'arrow', 'aria-hidden': 'true' }, active ? (descending ? ' ↓' : ' ↑') : '')
        )
    );
}
