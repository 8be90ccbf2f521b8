package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.ledger.Claim;
import org.dateline.ledger.Incident;
import org.dateline.ledger.LeftOut;
import org.dateline.ledger.Revision;
import org.dateline.ledger.Telling;
import org.dateline.ledger.Tie;
import org.dateline.ledger.Toll;
import org.dateline.reuse.Copy;

/** Tells why an incident is what it is: its tellings, copies, ties, tolls with what was left out, and revisions. */
final class IncidentExplainer {

    private IncidentExplainer() {}

    /** The lines of the explanation. */
    static List<String> lines(Incident incident) {
        List<String> lines = new ArrayList<>();
        lines.add("Incident " + Cells.clean(incident.id()) + ": " + IncidentTable.tolls(incident) + ", "
                + Cells.clean(IncidentColumns.places(incident).replace("; ", ", ")));
        lines.add("");
        lines.add("Tellings, by day of publication");
        for (Telling telling : incident.tellings()) {
            lines.add("  " + telling.published().map(Object::toString).orElse("no day    ") + "  " + Cells.clean(telling.id())
                    + telling.outlet().map(outlet -> " (" + Cells.clean(outlet) + ")").orElse("") + ": happened "
                    + telling.when().map(when -> when.from().toString()).orElse("on no told day") + " ("
                    + telling.dayBasis().name().toLowerCase(Locale.ROOT) + ")");
            telling.claims().forEach(claim -> lines.add("    " + claim.figure().kind().name().toLowerCase(Locale.ROOT) + " "
                    + quote(claim)));
        }
        if (!incident.copies().isEmpty()) {
            lines.add("");
            lines.add("Copies, which speak with the first one's voice");
            for (Copy copy : incident.copies()) {
                lines.add("  " + Cells.clean(copy.b().value()) + " took " + Math.round(copy.share() * 100) + "% from "
                        + Cells.clean(copy.a().value()));
            }
        }
        if (!incident.ties().isEmpty()) {
            lines.add("");
            lines.add("Ties, with what speaks for and against in bits");
            for (Tie tie : incident.ties()) {
                lines.add("  " + Cells.clean(tie.a().value()) + " – " + Cells.clean(tie.b().value())
                        + String.format(Locale.ROOT, " %+.1f: ", tie.strength()) + Cells.clean(String.join(", ", tie.reasons())));
            }
        }
        for (Toll toll : incident.tolls().values()) {
            lines.add("");
            toll(toll, lines);
        }
        if (!incident.revisions().isEmpty()) {
            lines.add("");
            lines.add("Revisions");
            for (Revision revision : incident.revisions()) {
                lines.add("  " + revision.day().map(Object::toString).orElse("no day") + " " + revision.kind().name().toLowerCase(Locale.ROOT)
                        + " " + revision.change().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + quote(revision.before())
                        + " → " + quote(revision.after()));
            }
        }
        return lines;
    }

    private static void toll(Toll toll, List<String> lines) {
        lines.add(toll.kind().name().charAt(0) + toll.kind().name().substring(1).toLowerCase(Locale.ROOT) + ", by the policy "
                + toll.policy().name() + ": " + toll.policy().sentence());
        for (Claim claim : toll.rests()) {
            lines.add("  rests on " + Cells.clean(claim.article().value()) + " " + quote(claim));
        }
        for (LeftOut left : toll.leftOut()) {
            lines.add("  left out " + Cells.clean(left.claim().article().value()) + " " + quote(left.claim()) + ": "
                    + left.why().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }

    private static String quote(Claim claim) {
        return "“" + Cells.clean(claim.figure().evidence().quote()) + "” (at " + claim.begin() + ")";
    }
}
