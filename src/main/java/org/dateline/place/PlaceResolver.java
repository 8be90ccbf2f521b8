package org.dateline.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses, for all names of an article together, which of the places of a name is meant: by what the text names as
 * containing it, by the countries and divisions that the rest of the article is about, by what lies near, and by how
 * large the places are. A name means one place in an article, unless the words beside it say otherwise.
 */
final class PlaceResolver {

    private static final int ROUNDS = 3;
    /** What a place gains that lies beside one of those that the text says it lies beside. */
    private static final double BESIDE = 5;
    /** Texts with more different names than this are lists, not articles. */
    private static final int MOST_NAMES = 400;

    private final PlaceTable table;
    /** What the names of the article weigh in each country and division. */
    private double[] lands;
    private double[] firsts;
    /** The places of the countries and divisions in these sums; 0 stands for none. */
    private final Numbering landNumbers = new Numbering();
    private final Numbering firstNumbers = new Numbering();

    PlaceResolver(PlaceTable table) {
        this.table = table;
    }

    /** Compared by hand, because what a record does by itself is slow before the thorough compiler has seen it. */
    private record GroupKey(String name, PlaceKind wanted, PlaceMention.Form form, int entry) {

        @Override
        public boolean equals(Object other) {
            return other instanceof GroupKey key && entry == key.entry && wanted == key.wanted && form == key.form
                    && name.equals(key.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode() * 31 + entry;
        }
    }

    /** One name with one container and sort: its mentions are resolved as one. */
    private static final class Group {
        final List<Candidate> mentions = new ArrayList<>();
        int[] rows;
        /** For each row the numbers of its country and of its division. */
        int[] lands;
        int[] firsts;
        double[] base;
        double[] chance;
        double weight;
        int best;
    }

    /** Sets row and probability of all accepted candidates; {@code hints} weigh with them. */
    void resolve(List<Candidate> candidates, List<Background.Hint> hints) {
        Map<GroupKey, Group> groups = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.isAccepted() && candidate.meanings.entries.length > 0) {
                GroupKey key = new GroupKey(candidate.key, candidate.wanted, candidate.form,
                        candidate.key.isEmpty() ? candidate.meanings.entries[0] : 0);
                groups.computeIfAbsent(key, k -> new Group()).mentions.add(candidate);
            }
        }
        List<Group> all = new ArrayList<>(groups.values());
        Map<String, Set<Candidate>> containers = containers(candidates);
        for (Group group : all) {
            prepare(group, containers.getOrDefault(group.mentions.get(0).key, Set.of()));
        }
        for (Background.Hint hint : hints) {
            all.add(hint(hint));
        }
        lands = new double[landNumbers.size() + 1];
        firsts = new double[firstNumbers.size() + 1];
        Nearness nearness = all.size() < 2 || all.size() > MOST_NAMES ? null : nearness(all);
        for (int round = 0; round < ROUNDS; round++) {
            round(all, nearness == null ? null : nearness.of(chances(all)));
        }
        for (Group group : all) {
            for (Candidate mention : group.mentions) {
                choose(group, mention);
            }
        }
    }

    private Nearness nearness(List<Group> groups) {
        List<int[]> rows = new ArrayList<>(groups.size());
        for (Group group : groups) {
            rows.add(group.rows);
        }
        return new Nearness(table, rows);
    }

    private static List<double[]> chances(List<Group> groups) {
        List<double[]> chances = new ArrayList<>(groups.size());
        for (Group group : groups) {
            chances.add(group.chance);
        }
        return chances;
    }

    /** What is named as containing a name anywhere in the article counts for all its mentions. */
    private static Map<String, Set<Candidate>> containers(List<Candidate> candidates) {
        Map<String, Set<Candidate>> containers = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.container != null && candidate.isAccepted()) {
                containers.computeIfAbsent(candidate.key, key -> new HashSet<>()).add(candidate.container);
            }
        }
        return containers;
    }

    private Group hint(Background.Hint hint) {
        Group group = new Group();
        group.weight = hint.weight();
        list(group, hint.meanings().entries);
        group.base = hint.meanings().priors(table);
        choose(group, softmax(group.base));
        return group;
    }

    private void prepare(Group group, Set<Candidate> containers) {
        Candidate first = group.mentions.get(0);
        group.weight = Math.sqrt(group.mentions.size());
        list(group, first.meanings.entries);
        double[] priors = first.meanings.priors(table);
        group.base = new double[priors.length];
        for (int i = 0; i < group.rows.length; i++) {
            group.base[i] = 0.85 * priors[i] + kind(first, group.rows[i]);
            for (Candidate container : containers) {
                group.base[i] += contains(container, group.rows[i]) ? 7 : 0;
            }
            for (Candidate mention : group.mentions) {
                if (mention.beside != null && isBeside(mention.beside, group.rows[i])) {
                    group.base[i] += BESIDE;
                    break;
                }
            }
        }
        choose(group, softmax(group.base));
    }

    /** Lists the rows of a group with their countries and divisions. */
    private void list(Group group, int[] entries) {
        group.rows = new int[entries.length];
        group.lands = new int[entries.length];
        group.firsts = new int[entries.length];
        for (int i = 0; i < entries.length; i++) {
            int row = entries[i] >> 1;
            int first = table.kind(row) == PlaceKind.ADMIN1 ? row : table.admin1(row);
            group.rows[i] = row;
            group.lands[i] = table.land(row) == 0 ? 0 : landNumbers.of(table.land(row));
            group.firsts[i] = first == PlaceTable.NONE ? 0 : firstNumbers.of(first);
        }
    }

    private static void choose(Group group, double[] chance) {
        group.chance = chance;
        group.best = best(chance);
    }

    private double kind(Candidate mention, int row) {
        PlaceKind kind = table.kind(row);
        if (mention.wanted == null) {
            return 0;
        }
        if (kind == mention.wanted) {
            return 5;
        }
        boolean division = kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2 || kind == PlaceKind.ADMIN3;
        return switch (mention.wanted) {
            case COUNTRY -> -3;
            case ADMIN1, ADMIN2, ADMIN3 -> division ? 3 : kind == PlaceKind.SETTLEMENT ? 0 : -2;
            case SETTLEMENT -> division ? -4 : kind == PlaceKind.COUNTRY ? -6 : -2;
            case AREA -> kind == PlaceKind.ADMIN1 ? 3 : kind == PlaceKind.ADMIN2 ? 1 : 0;
            case WATER, LAND -> -1;
            default -> 0;
        };
    }

    private boolean isBeside(Candidate other, int row) {
        for (int entry : other.meanings.entries) {
            if (Neighbours.isNear(table, row, entry >> 1) && Neighbours.isWithin(table, other, entry >> 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(Candidate container, int row) {
        for (int entry : container.meanings.entries) {
            if (table.containsByName(entry >> 1, row)) {
                return true;
            }
        }
        return false;
    }

    private void round(List<Group> groups, double[][] near) {
        Arrays.fill(lands, 0);
        Arrays.fill(firsts, 0);
        double total = 1;
        for (Group group : groups) {
            total += group.weight;
            add(group, group.weight);
        }
        double[][] next = new double[groups.size()][];
        for (int g = 0; g < next.length; g++) {
            Group group = groups.get(g);
            add(group, -group.weight);
            next[g] = group.rows.length == 1 ? group.chance
                    : softmax(score(group, total - group.weight, near == null ? null : near[g]));
            add(group, group.weight);
        }
        for (int g = 0; g < next.length; g++) {
            choose(groups.get(g), next[g]);
        }
    }

    private double[] score(Group group, double others, double[] near) {
        double[] score = group.base.clone();
        for (int i = 0; i < score.length; i++) {
            double land = Math.max(0, lands[group.lands[i]]) / others;
            double first = Math.max(0, firsts[group.firsts[i]]) / others;
            score[i] += 2.3 * log(1 + 6 * land) + 2 * log(1 + 8 * first) + (near == null ? 0 : near[i]);
        }
        return score;
    }

    /** The logarithm; most places lie where the article has no others, and that of 1 is 0. */
    private static double log(double value) {
        return value == 1 ? 0 : Math.log(value);
    }

    private void add(Group group, double weight) {
        for (int i = 0; i < group.rows.length; i++) {
            double share = weight * group.chance[i];
            if (Math.abs(share) > 0.01) {
                lands[group.lands[i]] += group.lands[i] == 0 ? 0 : share;
                firsts[group.firsts[i]] += group.firsts[i] == 0 ? 0 : share;
            }
        }
    }

    private void choose(Group group, Candidate mention) {
        int best = group.best;
        double chance = group.chance[best];
        if (mention.container != null && !contains(mention.container, group.rows[best])) {
            double[] own = group.chance.clone();
            for (int i = 0; i < own.length; i++) {
                own[i] = contains(mention.container, group.rows[i]) ? Math.log(own[i] + 1e-9) + 10 : Math.log(own[i] + 1e-9);
            }
            own = softmax(own);
            best = best(own);
            chance = own[best];
        }
        mention.row = group.rows[best];
        mention.probability = chance;
    }

    private static int best(double[] chance) {
        int best = 0;
        for (int i = 1; i < chance.length; i++) {
            if (chance[i] > chance[best]) {
                best = i;
            }
        }
        return best;
    }

    private static double[] softmax(double[] score) {
        if (score.length == 1) {
            return new double[] {1};
        }
        double max = Double.NEGATIVE_INFINITY;
        for (double one : score) {
            max = Math.max(max, one);
        }
        double[] out = new double[score.length];
        double sum = 0;
        for (int i = 0; i < score.length; i++) {
            out[i] = Math.exp(score[i] - max);
            sum += out[i];
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= sum;
        }
        return out;
    }
}
