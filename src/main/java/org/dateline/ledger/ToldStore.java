package org.dateline.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.dateline.reuse.Fingerprint;

/**
 * Keeps what articles tell outside of memory, and the incidents that were made of it; what was read last is at hand. Safe for use by
 * several threads.
 */
final class ToldStore {

    /** What so many articles tell is at hand. */
    private static final int RECENT = 1024;

    /** The words of the tellings of so many articles are. */
    private static final int RECENT_WORDS = 8 * RECENT;

    private final ByteStore bytes;
    private final Recent<Told> told = new Recent<>(RECENT);
    private final Recent<List<Profile>> words = new Recent<>(RECENT_WORDS);

    ToldStore(ByteStore bytes) {
        this.bytes = bytes;
    }

    /** Keeps what an article tells; says where. */
    long put(Told told) {
        return bytes.put(told.bytes());
    }

    /** How many bytes there are at a place. */
    static int size(long place) {
        return ByteStore.size(place);
    }

    Told told(long place) {
        return told.get(place, at -> Told.of(bytes.get(at)));
    }

    /** What copies of the article there are recognized by. */
    Fingerprint print(long place) {
        return ToldBytes.print(bytes.get(place));
    }

    /** The words of each telling of the article there. */
    List<Profile> profiles(long place) {
        return words.get(place, at -> ToldBytes.profiles(bytes.get(at)));
    }

    /** Keeps an incident; says where. */
    long put(Incident incident) {
        return bytes.put(IncidentBytes.write(incident));
    }

    Incident incident(long place, Policy policy) {
        return IncidentBytes.read(bytes.get(place), policy);
    }

    /** What was read last, by its place. */
    private static final class Recent<V> {

        private final int most;
        private final Map<Long, V> values;

        Recent(int most) {
            this.most = most;
            this.values = new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
                    return size() > Recent.this.most;
                }
            };
        }

        V get(long place, LongFunction<V> reading) {
            synchronized (values) {
                V known = values.get(place);
                if (known != null) {
                    return known;
                }
            }
            V read = reading.apply(place);
            synchronized (values) {
                values.put(place, read);
            }
            return read;
        }
    }
}
