// Words, numbers and days as readers know them, and elements that hold text, never markup.

const KINDS = {
    KILLED: 'killed',
    INJURED: 'injured',
    MISSING: 'missing',
    DETAINED: 'detained',
    ABDUCTED: 'abducted',
    DISPLACED: 'displaced',
    RETURNED: 'returned',
    HOUSING: 'homes hit'
};

const POLICIES = {
    LATEST: 'Latest count',
    CONSERVATIVE: 'Conservative',
    UCDP: 'Most claimed, with range',
    RANGE: 'Least to greatest',
    MAJORITY: 'Majority',
    SOURCES: 'Ranked sources'
};

/** A policy as a reader knows it: "Ranked sources: first UN, then Reuters". */
function policyWords({ name, sources }) {
    return POLICIES[name.split(':')[0]] + (sources.length ? ': first ' + sources.join(', then ') : '');
}

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and children; strings become text. Attributes that are null or false are left out. */
function el(name, attributes, ...children) {
    return fill(document.createElement(name), attributes, children);
}

/** The same for SVG. */
function svg(name, attributes, ...children) {
    return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
    for (const [key, value] of Object.entries(attributes || {})) {
        if (key.startsWith('on')) {
            element.addEventListener(key.slice(2), value);
        } else if (value === true) {
            element.setAttribute(key, '');
        } else if (value !== null && value !== undefined && value !== false) {
            element.setAttribute(key, value);
        }
    }
    element.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false));
    return element;
}

/** Text from articles: of whatever direction, it does not turn the words around it. */
function quoted(text) {
    return el('bdi', {}, text);
}

const wholeNumber = new Intl.NumberFormat('en-GB');

function number(n) {
    return wholeNumber.format(n);
}

function counted(n, noun) {
    return number(n) + ' ' + noun + (n === 1 ? '' : 's');
}

/** A short form for axes: 1,500 as "1.5k". */
function shortNumber(n) {
    const units = [
        [1e9, 'bn'],
        [1e6, 'm'],
        [1e3, 'k']
    ];
    const unit = units.find(([size]) => n >= size * 10 || (n >= size && n % (size / 10) === 0));
    return unit ? String(Math.round((n / unit[0]) * 10) / 10) + unit[1] : number(n);
}

/** The number to compare and draw by: best, else low, else high. */
function stated(toll) {
    return toll ? (toll[1] ?? toll[0] ?? toll[2] ?? 0) : 0;
}

/** A toll [low, best, high] as words that keep what is open: "at least 12", "24–99", "up to 80". */
function tollWords([low, best, high]) {
    if (best === null) {
        return low !== null && high !== null
            ? low === high
                ? number(low)
                : number(low) + '–' + number(high)
            : low !== null
              ? 'at least ' + number(low)
              : high !== null
                ? 'up to ' + number(high)
                : 'some';
    }
    if (low === null && high === null) {
        return 'about ' + number(best);
    }
    if (low === null) {
        return (high === best ? 'up to ' : '') + number(best);
    }
    return (high === null && low === best ? 'at least ' : '') + number(best);
}

/** The range beside a best value, or nothing where it adds nothing. */
function rangeWords([low, best, high]) {
    if (
        best === null ||
        (low === null && high === null) ||
        (low === best && (high === best || high === null)) ||
        (low === null && high === best)
    ) {
        return '';
    }
    return (low === null ? 'up to ' : number(low) + '–') + (high === null ? 'more' : number(high));
}

const MONTHS = 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ');

/** "2020-01-29" as "29 Jan 2020". */
function day(iso) {
    const [year, month, date] = iso.split('-');
    return Number(date) + ' ' + MONTHS[month - 1] + ' ' + year;
}

/** Days from–to, as short as they can be told. */
function days(from, to) {
    if (!from && !to) {
        return 'day not told';
    }
    if (!from) {
        return 'up to ' + day(to);
    }
    if (!to) {
        return 'since ' + day(from);
    }
    if (from === to) {
        return day(from);
    }
    if (from.slice(0, 7) === to.slice(0, 7)) {
        return Number(from.slice(8)) + '–' + day(to);
    }
    return (from.slice(0, 4) === to.slice(0, 4) ? day(from).replace(/ \d+$/, '') : day(from)) + ' – ' + day(to);
}

/** AIR_STRIKE as "air strike". */
function words(name) {
    return name.toLowerCase().replace(/_/g, ' ');
}

function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** A country's name by its ISO 3166-1 alpha-2 code. */
function countryName(code) {
    return code === 'XK' ? 'Kosovo' : regionNames.of(code);
}

/** An address that a link may lead to: the web's own, no script. */
function webAddress(url) {
    return url && /^https?:\/\//i.test(url) ? url : null;
}
