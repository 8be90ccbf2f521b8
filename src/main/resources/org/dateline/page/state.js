// What is chosen stands in the address, so that a view can be shared and the browser's "back" works.

const DEFAULTS = {
    kind: '',
    type: '',
    place: '',
    from: '',
    to: '',
    source: '',
    policy: '',
    by: '',
    sort: '-day',
    incident: ''
};

/** What narrows the incidents, as against how they are shown. */
const FILTERS = ['kind', 'type', 'place', 'from', 'to', 'source'];

function readState() {
    const state = { ...DEFAULTS };
    for (const [key, value] of new URLSearchParams(location.hash.slice(1))) {
        if (key in DEFAULTS) {
            state[key] = value;
        }
    }
    return state;
}

/** The address of a state: only what differs from the usual view. */
function addressOf(state) {
    const query = new URLSearchParams();
    for (const key of Object.keys(DEFAULTS)) {
        if (state[key] !== DEFAULTS[key]) {
            query.set(key, state[key]);
        }
    }
    return '#' + query;
}

/** The address of the view as it is, but for some changes. */
function changed(changes) {
    return addressOf({ ...readState(), ...changes });
}

function go(changes) {
    const address = changed(changes);
    if (address !== location.hash && (address !== '#' || location.hash)) {
        location.hash = address;
    }
}
