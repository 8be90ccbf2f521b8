package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureKind;
import org.dateline.number.Hedge;
import org.dateline.number.Quantity;
import org.dateline.text.Sentence;
import org.dateline.time.TimePhrase;

/** Which sentences of an article tell of the same event again, by the tolls and days that they give and by where they stand. */
final class Retelling {

    /** How surely two sentences tell of the same. */
    enum Sureness {
        NO,
        /** One tells what happened, the other gives its toll right before or behind. */
        BESIDE,
        /** Their tolls are alike, as those of two sources or of an hour later are. */
        LIKE,
        /** They give the same number of the same kind. */
        SAME
    }

    /** How many sentences off a like toll still tells of the same; the same toll may stand anywhere. */
    private static final int FARTHEST_LIKE = 12;
    private static final int FARTHEST_FREE = 3;
    /** Smaller counts are shared by chance. */
    private static final int LEAST = 4;
    /** The sentences looked up for one toll; a longer list is a table. */
    private static final int MOST = 20;

    /** A count of one kind within the bounds that its words leave. */
    private record Toll(FigureKind kind, long low, long high) {

        static Optional<Toll> of(Counted figure) {
            Quantity quantity = figure.phrase().quantity();
            OptionalLong stated = quantity.stated();
            if (stated.isEmpty() || stated.getAsLong() < 2) {
                return Optional.empty();
            }
            boolean vague = quantity.hedge() == Hedge.VAGUE || quantity.hedge() == Hedge.RANGE;
            long high = vague ? quantity.high().orElse(stated.getAsLong()) : stated.getAsLong();
            return Optional.of(new Toll(figure.reading().fate().kind(), stated.getAsLong(), high));
        }

        /** Within a fifth of each other: sources differ, and tolls rise. */
        boolean isLike(Toll other) {
            return kind == other.kind && Math.min(low, other.low) >= LEAST && low <= other.high + other.high / 5 && other.low <= high + high / 5;
        }
    }

    private final Map<Integer, List<Counted>> figures = new HashMap<>();
    private final Map<Counted, Setting> settings;
    private final Map<Integer, Set<Toll>> tolls = new HashMap<>();
    private final Map<Toll, List<Integer>> tellers = new HashMap<>();
    /** Sentences that give one toll twice: a headline runs into the story. */
    private final Set<Integer> twice = new HashSet<>();
    private final Map<Integer, TimePhrase> days = new HashMap<>();
    /** What was found for the sentences that were asked about: for all figures of one it is the same. */
    private final Map<Integer, Map<Integer, Sureness>> known = new HashMap<>();
    private final List<Sentence> sentences;
    private final EventNouns events;

    /**
     * @param all the figures of the article in reading order
     * @param settings what each figure's own sentence tells
     * @param events finds the nouns by which a sentence tells of an event
     */
    Retelling(List<Counted> all, Map<Counted, Setting> settings, List<Sentence> sentences, EventNouns events) {
        this.sentences = sentences;
        this.settings = settings;
        this.events = events;
        for (Counted figure : all) {
            int index = figure.sentence().index();
            figures.computeIfAbsent(index, i -> new ArrayList<>()).add(figure);
            Set<Toll> told = tolls.computeIfAbsent(index, i -> new LinkedHashSet<>());
            settings.get(figure).when().ifPresent(when -> days.putIfAbsent(index, when));
            Optional<Toll> toll = Toll.of(figure);
            if (toll.isPresent() && !told.add(toll.get()) && toll.get().low() >= LEAST) {
                twice.add(index);
            } else if (toll.isPresent()) {
                tellers.computeIfAbsent(toll.get(), i -> new ArrayList<>()).add(index);
            }
        }
    }

    /** The sentences that tell of the same as sentence {@code i}, with how surely they do. */
    Map<Integer, Sureness> of(int i) {
        return known.computeIfAbsent(i, this::read);
    }

    private Map<Integer, Sureness> read(int i) {
        Map<Integer, Sureness> found = new TreeMap<>();
        Set<Toll> mine = tolls.getOrDefault(i, Set.of());
        for (Toll toll : mine) {
            List<Integer> tellersOfToll = tellers.get(toll);
            for (int k = 0; k < Math.min(MOST, tellersOfToll.size()); k++) {
                addToll(i, tellersOfToll.get(k), found);
            }
        }
        for (int j = Math.max(0, i - FARTHEST_LIKE); !mine.isEmpty() && j <= Math.min(sentences.size() - 1, i + FARTHEST_LIKE); j++) {
            addToll(i, j, found);
        }
        if (twice.contains(i)) {
            found.put(i, Sureness.SAME);
        }
        List<Integer> same = found.keySet().stream().filter(j -> j != i && found.get(j) == Sureness.SAME).toList();
        addBeside(i, i, FARTHEST_FREE, found);
        same.forEach(j -> addBeside(i, j, 1, found));
        return found;
    }

    private void addToll(int i, int j, Map<Integer, Sureness> found) {
        Sureness sureness = i == j ? Sureness.NO : sureness(i, j);
        if (sureness != Sureness.NO) {
            found.put(j, sureness);
        }
    }

    /** Where sentence {@code j} says that what sentence {@code i} counts happened: by its figures, else by any of {@code named}. */
    List<Location> places(int i, int j, List<Location> named) {
        Set<Toll> mine = tolls.getOrDefault(i, Set.of());
        return !figures.containsKey(j) ? named : figures.get(j).stream()
                .filter(figure -> Toll.of(figure).filter(toll -> mine.contains(toll) || mine.stream().anyMatch(toll::isLike)).isPresent())
                .flatMap(figure -> settings.get(figure).where().stream()).distinct().toList();
    }

    /** Adds the sentences around {@code teller} that tell of an event and give no toll. */
    private void addBeside(int i, int teller, int farthest, Map<Integer, Sureness> found) {
        for (int step = i == teller ? -1 : 1; step <= 1; step += 2) {
            for (int j = teller + step; Math.abs(j - teller) <= farthest && j >= 0 && j < sentences.size()
                    && !tolls.containsKey(j); j += step) {
                if (!areApart(i, j) && events.has(sentences.get(j))) {
                    found.putIfAbsent(j, Sureness.BESIDE);
                }
            }
        }
    }

    private Sureness sureness(int i, int j) {
        Set<Toll> mine = tolls.getOrDefault(i, Set.of());
        Set<Toll> other = tolls.getOrDefault(j, Set.of());
        if (mine.isEmpty() || other.isEmpty() || areApart(i, j)) {
            return Sureness.NO;
        }
        boolean contradicts = false;
        boolean same = false;
        boolean large = false;
        boolean alike = false;
        for (Toll toll : mine) {
            boolean told = other.contains(toll);
            boolean toldAlike = isAnyLike(toll, other);
            same |= told;
            large |= told && toll.low() >= LEAST;
            alike |= toldAlike;
            contradicts |= !told && !toldAlike && hasKind(toll.kind(), other);
        }
        if (large) {
            return !contradicts ? Sureness.SAME : Sureness.LIKE;
        }
        boolean near = same && Math.abs(i - j) <= FARTHEST_FREE;
        return !contradicts && (near || alike) ? Sureness.LIKE : Sureness.NO;
    }

    private static boolean isAnyLike(Toll toll, Set<Toll> others) {
        for (Toll other : others) {
            if (toll.isLike(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasKind(FigureKind kind, Set<Toll> tolls) {
        for (Toll toll : tolls) {
            if (toll.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether the two sentences date what they tell differently. */
    private boolean areApart(int i, int j) {
        return days.containsKey(i) && days.containsKey(j) && !days.get(i).days().overlaps(days.get(j).days());
    }
}
