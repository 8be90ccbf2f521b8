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

    private final PlaceTable table;

    PlaceResolver(PlaceTable table) {
        this.table = table;
    }

    /** One name with one container and sort: its mentions are resolved as one. */
    private static final class Group {
        final List<Candidate> mentions = new ArrayList<>();
        int[] rows;
        double[] base;
        double[] chance;
        int best;

        double weight() {
            return Math.sqrt(mentions.size());
        }
    }

    /** Sets row and probability of all accepted candidates. */
    void resolve(List<Candidate> candidates) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.isAccepted() && candidate.entries.length > 0) {
                String key = candidate.key + "|" + candidate.wanted + "|" + candidate.form
                        + (candidate.key.isEmpty() ? candidate.entries[0] : "");
                groups.computeIfAbsent(key, k -> new Group()).mentions.add(candidate);
            }
        }
        List<Group> all = new ArrayList<>(groups.values());
        all.forEach(this::prepare);
        for (int round = 0; round < ROUNDS; round++) {
            round(all);
        }
        for (Group group : all) {
            for (Candidate mention : group.mentions) {
                choose(group, mention);
            }
        }
    }

    private void prepare(Group group) {
        Candidate first = group.mentions.get(0);
        group.rows = Arrays.stream(first.entries).map(entry -> entry >> 1).toArray();
        group.base = new double[group.rows.length];
        Map<Candidate, Integer> containers = new HashMap<>();
        for (Candidate mention : group.mentions) {
            if (mention.container != null) {
                containers.merge(mention.container, 1, Integer::sum);
            }
        }
        for (int i = 0; i < group.rows.length; i++) {
            group.base[i] = Prior.of(table, first.entries[i]) + kind(first, group.rows[i]);
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
            if (table.contains(entry >> 1, row)) {
                return true;
            }
        }
        return false;
    }

    private void round(List<Group> groups) {
        Map<Integer, Double> lands = new HashMap<>();
        Map<Integer, Double> firsts = new HashMap<>();
        double total = 1;
        for (Group group : groups) {
            total += group.weight();
            add(group, lands, firsts, 1);
        }
        List<double[]> next = new ArrayList<>();
        for (Group group : groups) {
            add(group, lands, firsts, -1);
            double[] score = group.base.clone();
            double others = total - group.weight();
            for (int i = 0; i < score.length; i++) {
                int row = group.rows[i];
                double land = table.land(row) == 0 ? 0 : Math.max(0, lands.getOrDefault(table.land(row), 0.0)) / others;
                double first = Math.max(0, firsts.getOrDefault(first(row), 0.0)) / others;
                score[i] += 2.3 * Math.log(1 + 6 * land) + 2 * Math.log(1 + 8 * first) + near(group, row, groups);
            }
            next.add(softmax(score));
            add(group, lands, firsts, 1);
        }
        for (int g = 0; g < groups.size(); g++) {
            groups.get(g).chance = next.get(g);
            groups.get(g).best = best(next.get(g));
        }
    }

    private int first(int row) {
        return table.kind(row) == PlaceKind.ADMIN1 ? row : table.admin1(row) == PlaceTable.NONE ? -2 : table.admin1(row);
    }

    private void add(Group group, Map<Integer, Double> lands, Map<Integer, Double> firsts, int sign) {
        for (int i = 0; i < group.rows.length; i++) {
            double weight = sign * group.weight() * group.chance[i];
            if (Math.abs(weight) > 0.01) {
                int row = group.rows[i];
                lands.merge(table.land(row), weight, Double::sum);
                if (first(row) >= 0) {
                    firsts.merge(first(row), weight, Double::sum);
                }
            }
        }
    }

    /** What the likeliest places of the other names add by lying near. */
    private double near(Group group, int row, List<Group> groups) {
        if (group.rows.length == 1 || !table.hasPoint(row)) {
            return 0;
        }
        double sum = 0;
        for (Group other : groups) {
            int there = other.rows[other.best];
            if (other != group && table.kind(there) != PlaceKind.COUNTRY && other.chance[other.best] > 0.5
                    && Math.abs(table.latitude(there) - table.latitude(row)) < 3 && there != row) {
                sum += other.chance[other.best] * Math.exp(-table.kilometres(row, there) / 70);
            }
        }
        return 2.2 * Math.log(1 + 2 * sum);
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
        double max = Arrays.stream(score).max().orElse(0);
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
