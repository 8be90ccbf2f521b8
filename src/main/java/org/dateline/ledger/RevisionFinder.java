package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.ArticleId;
import org.dateline.figure.Stance;

/** Finds how the tolls of an incident changed from one article to the next. */
final class RevisionFinder {

    private RevisionFinder() {}

    /** The changes of all tolls, by day. */
    static List<Revision> find(Collection<Toll> tolls, Set<ArticleId> copies) {
        List<Revision> revisions = new ArrayList<>();
        for (Toll toll : tolls) {
            walk(toll, copies, revisions);
        }
        revisions.sort(Comparator.comparing(Revision::after, Claim.BY_DAY).thenComparing(Revision::kind));
        return revisions;
    }

    private static void walk(Toll toll, Set<ArticleId> copies, List<Revision> revisions) {
        List<Claim> voices = new ArrayList<>(toll.rests());
        toll.leftOut().stream().filter(left -> left.why() == LeftOut.Why.OLDER || left.why() == LeftOut.Why.MINORITY
                || left.why() == LeftOut.Why.OTHER_SOURCE).map(LeftOut::claim).forEach(voices::add);
        voices.removeIf(claim -> copies.contains(claim.article()) || claim.stated().isEmpty() || claim.rank() > ClaimMaker.COUNTED);
        voices.sort(Claim.BY_DAY);
        for (int i = 1; i < voices.size(); i++) {
            Claim before = voices.get(i - 1);
            Claim after = voices.get(i);
            change(before, after).ifPresent(change ->
                    revisions.add(new Revision(toll.kind(), change, after.day(), before, after)));
        }
        corrections(toll, revisions);
    }

    private static Optional<Revision.Change> change(Claim before, Claim after) {
        long was = before.stated().getAsLong();
        long is = after.stated().getAsLong();
        if (was == is) {
            return Optional.empty();
        }
        boolean sameDay = before.day().isPresent() && before.day().equals(after.day());
        return Optional.of(sameDay ? Revision.Change.DISPUTED : is > was ? Revision.Change.RAISED : Revision.Change.LOWERED);
    }

    /** An old number that an article itself calls wrong, with the one that it tells instead. */
    private static void corrections(Toll toll, List<Revision> revisions) {
        for (LeftOut left : toll.leftOut()) {
            if (left.why() == LeftOut.Why.DENIED && left.claim().figure().stance() == Stance.DENIED && left.claim().stated().isPresent()) {
                toll.rests().stream().filter(claim -> claim.article().equals(left.claim().article())).findFirst()
                        .ifPresent(claim -> revisions.add(new Revision(toll.kind(), Revision.Change.CORRECTED, claim.day(),
                                left.claim(), claim)));
            }
        }
    }
}
