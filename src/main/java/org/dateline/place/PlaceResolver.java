package org.dateline.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses, for all names of an article together, which of the places of a name is meant: by what the text names as
 * containing it, by the countries and divisions that the rest of the article is about, by what lies near, and by how
 * large the places are. A name means one place in an article, unless the words beside it say otherwise.
 */
final class PlaceResolver {

    private static final int ROUNDS = 3;
    /** Texts with more different names than this are lists, not articles. */
    private static final int MOST_NAMES = 400;

    private final PlaceTable table;
    /** What the names of the article weigh in each country and division. */
    private final Weights lands = new Weights();
    private final Weights firsts = new Weights();

    PlaceResolver(PlaceTable table) {
        this.table = table;
    }

    private record GroupKey(String name, PlaceKind wanted, PlaceMention.Form form, int entry) {}

    /** One name with one container and sort: its mentions are resolved as one. */
    private static final class Group {
        final List<Candidate> mentions = new ArrayList<>();
        int[] rows;
        double[] base;
        double[] chance;
        int best;

        double hint;

        double weight() {
            return hint > 0 ? hint : Math.sqrt(mentions.size());
        }
    }

    /** Sets row and probability of all accepted candidates; {@code hints} weigh with them. */
    void resolve(List<Candidate> candidates, List<Background.Hint> hints) {
        Map<GroupKey, Group> groups = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.isAccepted() && candidate.entries.length > 0) {
                GroupKey key = new GroupKey(candidate.key, candidate.wanted, candidate.form,
                        candidate.key.isEmpty() ? candidate.entries[0] : 0);
                groups.computeIfAbsent(key, k -> new Group()).mentions.add(candidate);
            }
        }
        List<Group> all = new ArrayList<>(groups.values());
        Map<String, Map<Candidate, Integer>> containers = containers(candidates);
        all.forEach(group -> prepare(group, containers));
        for (Background.Hint hint : hints) {
            all.add(hint(hint));
        }
        Nearness nearness = all.size() < 2 || all.size() > MOST_NAMES ? null
                : new Nearness(table, all.stream().map(group -> group.rows).toList());
        for (int round = 0; round < ROUNDS; round++) {
            round(all, nearness == null ? null : nearness.of(all.stream().map(group -> group.chance).toList()));
        }
        for (Group group : all) {
            for (Candidate mention : group.mentions) {
                choose(group, mention);
            }
        }
    }

    /** What is named as containing a name anywhere in the article counts for all its mentions. */
    private static Map<String, Map<Candidate, Integer>> containers(List<Candidate> candidates) {
        Map<String, Map<Candidate, Integer>> containers = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.container != null && candidate.isAccepted()) {
                containers.computeIfAbsent(candidate.key, key -> new HashMap<>()).merge(candidate.container, 1, Integer::sum);
            }
        }
        return containers;
    }

    private Group hint(Background.Hint hint) {
        Group group = new Group();
        group.hint = hint.weight();
        group.rows = Arrays.stream(hint.entries()).map(entry -> entry >> 1).toArray();
        group.base = Arrays.stream(hint.entries()).mapToDouble(entry -> Prior.of(table, entry)).toArray();
        group.chance = softmax(group.base);
        group.best = best(group.chance);
        return group;
    }

    private void prepare(Group group, Map<String, Map<Candidate, Integer>> all) {
        Candidate first = group.mentions.get(0);
        Map<Candidate, Integer> containers = all.getOrDefault(first.key, Map.of());
        group.rows = Arrays.stream(first.entries).map(entry -> entry >> 1).toArray();
        group.base = new double[group.rows.length];
        for (int i = 0; i < group.rows.length; i++) {
            group.base[i] = 0.85 * Prior.of(table, first.entries[i]) + kind(first, group.rows[i]);
            for (Candidate container : containers.keySet()) {
                group.base[i] += contains(container, group.rows[i]) ? 7 : 0;
            }
        }
        group.chance = softmax(group.base);
        group.best = best(group.chance);
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
            case ADMIN1, ADMIN2, ADMIN3 -> division ? 3 : kind == PlaceKind.SETTLEMENT ? 0 : -2;
            case SETTLEMENT -> division ? -4 : kind == PlaceKind.COUNTRY ? -6 : -2;
            case AREA -> kind == PlaceKind.ADMIN1 ? 3 : kind == PlaceKind.ADMIN2 ? 1 : 0;
            case WATER, LAND -> -1;
            default -> 0;
        };
    }

    private boolean contains(Candidate container, int row) {
        for (int entry : container.entries) {
            if (table.containsByName(entry >> 1, row)) {
                return true;
            }
        }
        return false;
    }

    private void round(List<Group> groups, double[][] near) {
        lands.clear();
        firsts.clear();
        double total = 1;
        for (Group group : groups) {
            total += group.weight();
            add(group, 1);
        }
        List<double[]> next = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            add(group, -1);
            if (group.rows.length == 1) {
                next.add(group.chance);
                add(group, 1);
                continue;
            }
            double[] score = group.base.clone();
            double others = total - group.weight();
            for (int i = 0; i < score.length; i++) {
                int row = group.rows[i];
                double land = table.land(row) == 0 ? 0 : Math.max(0, lands.get(table.land(row))) / others;
                double first = Math.max(0, firsts.get(first(row))) / others;
                score[i] += 2.3 * log(1 + 6 * land) + 2 * log(1 + 8 * first) + (near == null ? 0 : near[g][i]);
            }
            next.add(softmax(score));
            add(group, 1);
        }
        for (int g = 0; g < groups.size(); g++) {
            groups.get(g).chance = next.get(g);
            groups.get(g).best = best(next.get(g));
        }
    }

    /** The logarithm; most places lie where the article has no others, and that of 1 is 0. */
    private static double log(double value) {
        return value == 1 ? 0 : Math.log(value);
    }

    private int first(int row) {
        return table.kind(row) == PlaceKind.ADMIN1 ? row : table.admin1(row) == PlaceTable.NONE ? -2 : table.admin1(row);
    }

    private void add(Group group, int sign) {
        double weight = sign * group.weight();
        for (int i = 0; i < group.rows.length; i++) {
            double share = weight * group.chance[i];
            if (Math.abs(share) > 0.01) {
                int row = group.rows[i];
                int first = first(row);
                lands.add(table.land(row), share);
                if (first >= 0) {
                    firsts.add(first, share);
                }
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
