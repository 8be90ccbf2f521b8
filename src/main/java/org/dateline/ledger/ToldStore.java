package org.dateline.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.reuse.Fingerprint;

/**
 * Keeps what articles tell outside of memory, and the incidents that were made of it; what was read last is at hand. Safe for use by
 * several threads.
 */
final class ToldStore {

    /** What so many articles tell is at hand. */
    private static final int RECENT = 1024;

    private final ByteStore bytes;
    private final Map<Long, Told> recent = new LinkedHashMap<>(2 * RECENT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Told> eldest) {
            return size() > RECENT;
        }
    };

    ToldStore(ByteStore bytes) {
        this.bytes = bytes;
    }

    /** Keeps what an article tells; says where. */
    long put(Told told) {
        return bytes.put(told.bytes());
    }

    Told told(long place) {
        synchronized (recent) {
            Told known = recent.get(place);
            if (known != null) {
                return known;
            }
        }
        Told read = Told.of(bytes.get(place));
        synchronized (recent) {
            recent.put(place, read);
        }
        return read;
    }

    /** What copies of the article there are recognized by. */
    Fingerprint print(long place) {
        return ToldBytes.print(bytes.get(place));
    }

    /** The words of each telling of the article there. */
    List<Profile> profiles(long place) {
        return ToldBytes.profiles(bytes.get(place));
    }

    /** Keeps an incident; says where. */
    long put(Incident incident) {
        return bytes.put(IncidentBytes.write(incident));
    }

    Incident incident(long place, Policy policy) {
        return IncidentBytes.read(bytes.get(place), policy);
    }
}
