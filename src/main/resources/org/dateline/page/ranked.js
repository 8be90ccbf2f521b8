// Policies of ranked sources, as a reader types them: only those are heard, the first one that tells a number first.

const RANKED = 'SOURCES:';
const RANKED_SENTENCE = 'The number of the source that stands first in the list holds; others are not heard.';
const COUNTED = 1;

/** The sources of "SOURCES:United Nations;Reuters", none where that names another policy. */
function rankedSources(policy) {
    return policy.startsWith(RANKED)
        ? policy
              .slice(RANKED.length)
              .split(';')
              .map(name => name.trim())
              .filter(Boolean)
        : [];
}

/** What a reader typed as a policy: names with ; or, where there is none, with commas between them. */
function rankedPolicy(typed) {
    const names = typed
        .split(typed.includes(';') ? ';' : ',')
        .map(name => name.trim())
        .filter(Boolean);
    return names.length ? RANKED + names.join(';') : '';
}

/** The name of the policy that a state asks for, the usual one where it names none. */
function policyOf(state, { policies, usual }) {
    return policies.some(({ name }) => name === state.policy) || rankedSources(state.policy).length
        ? state.policy
        : usual;
}

/** The policies that can be chosen and the one that is. */
function policiesOf(state, ledger) {
    const chosen = policyOf(state, ledger);
    const sources = rankedSources(chosen);
    return ledger.policies.some(({ name }) => name === chosen)
        ? ledger.policies
        : [
              ...ledger.policies,
              { name: chosen, sources, sentence: `${RANKED_SENTENCE} Heard are: ${sources.join(', ')}.` }
          ];
}

/**
 * What a policy of ranked sources makes of an incident: its tolls by kind, null where none of the sources is heard, and which
 * claims they rest on. The voices that it chooses among are those of the latest count: one of each article.
 */
function weighRanked(detail, sources) {
    const latest = detail.verdicts.LATEST;
    const claimAt = ([t, c]) => detail.tellings[t].claims[c];
    const voices = new Map();
    [...latest.rests, ...latest.leftOut.filter(([, , why]) => why === 'OLDER')]
        .sort((a, b) => compareVoices(a, b, detail))
        .forEach(([t, c]) => {
            const kind = claimAt([t, c]).kind;
            voices.set(kind, [...(voices.get(kind) ?? []), [t, c]]);
        });
    const verdict = { rests: [], leftOut: latest.leftOut.filter(([, , why]) => why !== 'OLDER') };
    const tolls = {};
    for (const [kind, all] of voices) {
        const mine =
            sources
                .map(source => all.filter(([t, c]) => speaks(detail.tellings[t], claimAt([t, c]), source)))
                .find(heard => heard.length) ?? [];
        verdict.leftOut.push(...all.filter(voice => !mine.includes(voice)).map(([t, c]) => [t, c, 'OTHER_SOURCE']));
        const rank = Math.max(COUNTED, Math.min(...mine.map(voice => claimAt(voice).rank)));
        const chosen = mine.filter(voice => claimAt(voice).rank <= rank).pop();
        tolls[kind] = chosen ? living(claimAt(chosen)) : null;
        for (const [t, c] of mine) {
            if (told(living(claimAt([t, c]))) === told(tolls[kind])) {
                verdict.rests.push([t, c]);
            } else {
                verdict.leftOut.push([t, c, 'OLDER']);
            }
        }
    }
    return { tolls, verdict };
}

/** The earlier one first, what has no day last; then by article. */
function compareVoices([s, c], [t, d], { tellings }) {
    const day = (telling, claim) => telling.claims[claim].held ?? telling.published ?? '9999-12-31';
    return (
        compare(day(tellings[s], c), day(tellings[t], d)) || compare(tellings[s].article, tellings[t].article) || c - d
    );
}

/** The number that the words tell, else the least. */
function told([low, best]) {
    return best ?? low;
}

function speaks(telling, claim, source) {
    return [claim.saidBy, telling.outlet].some(name => name && name.toLowerCase().includes(source.toLowerCase()));
}

/** A claim's number without those who were counted and died. */
function living(claim) {
    return claim.toll.map(n => (n === null ? null : Math.max(0, n - (claim.dead ?? 0))));
}
