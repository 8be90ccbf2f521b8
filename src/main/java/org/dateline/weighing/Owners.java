package org.dateline.weighing;

import java.util.ArrayList;
import java.util.List;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureKind;
import org.dateline.event.EventMention;
import org.dateline.setting.Location;
import org.dateline.setting.PlaceOrder;
import org.dateline.weighing.PlaceFeatures.Owner;

/** Tells which figures of an article name a place in their own clause, whatever event they are of. */
final class Owners {

    /** More figures of one place than that tell no more of it. */
    private static final int MOST = 24;

    private final List<List<EventMention>> owners = new ArrayList<>();
    private final int places;

    /**
     * @param index the places of the article
     * @param mentions all mentions of events of the article
     */
    Owners(PlaceIndex index, List<EventMention> mentions) {
        for (int i = 0; i < index.size(); i++) {
            owners.add(List.of());
        }
        boolean[] finest = new boolean[index.size()];
        for (EventMention mention : mentions) {
            if (mention.figure().isEmpty()) {
                continue;
            }
            for (Location location : mention.setting().where()) {
                add(index.numberOf(location), mention);
            }
            if (!mention.setting().where().isEmpty()) {
                int place = index.numberOf(PlaceOrder.sorted(mention.setting().where()).get(0));
                if (place >= 0) {
                    finest[place] = true;
                }
            }
        }
        int count = 0;
        for (boolean is : finest) {
            count += is ? 1 : 0;
        }
        places = count;
    }

    private void add(int place, EventMention mention) {
        if (place < 0) {
            return;
        }
        if (owners.get(place).isEmpty()) {
            owners.set(place, new ArrayList<>());
        }
        if (owners.get(place).size() < MOST) {
            owners.get(place).add(mention);
        }
    }

    private static FigureKind kind(Counted figure) {
        return figure.reading().fate().kind();
    }

    private static long number(Counted figure) {
        return figure.phrase().quantity().stated().orElse(0);
    }

    /** Whom the other figures that name a place count: a bit for each. */
    int of(int place, EventMention mention) {
        Counted mine = mention.figure().orElseThrow();
        int bits = 0;
        for (EventMention owner : owners.get(place)) {
            if (owner != mention) {
                bits |= 1 << owner(mine, owner.figure().orElseThrow(), owner.sentence().index() >= mention.sentence().index()).ordinal();
            }
        }
        return bits == 0 ? 1 << Owner.NOBODY.ordinal() : bits;
    }

    private static Owner owner(Counted mine, Counted theirs, boolean behind) {
        if (kind(mine) != kind(theirs)) {
            return Owner.OTHERS;
        }
        int compared = Long.compare(number(theirs), number(mine));
        return compared < 0 ? Owner.FEWER : compared > 0 ? Owner.MORE : behind ? Owner.SAME_AFTER : Owner.SAME_BEFORE;
    }

    /** In how many places figures are. */
    int places() {
        return places;
    }
}
