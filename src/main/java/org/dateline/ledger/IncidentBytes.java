package org.dateline.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.place.PlaceMention;
import org.dateline.reuse.Copy;
import org.dateline.time.Interval;

/** An incident as bytes, without its tolls: they are counted anew by the policy that is asked for. Without state; safe for use by several threads. */
final class IncidentBytes {

    private static final RecordCodec CODEC = new RecordCodec();

    private record Parts(String id, List<Telling> tellings, Optional<String> type, List<PlaceMention> places, Optional<Interval> when,
            Basis basis, List<Copy> copies, List<Tie> ties, List<Revision> revisions) {}

    private IncidentBytes() {}

    static byte[] write(Incident incident) {
        return Packed.pack(CODEC.write(new Parts(incident.id(), incident.tellings(), incident.type(), incident.places(), incident.when(),
                incident.basis(), incident.copies(), incident.ties(), incident.revisions())));
    }

    static Incident read(byte[] bytes, Policy policy) {
        Parts parts = CODEC.read(Parts.class, Packed.unpack(bytes));
        return new Incident(parts.id(), parts.tellings(), parts.type(), parts.places(), parts.when(), parts.basis(), Map.of(),
                parts.copies(), parts.ties(), parts.revisions()).by(policy);
    }
}
