package org.dateline.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives divisions that came without a point the middle of their towns, or their seat's, with a radius to match. */
final class Divisions {

    private Divisions() {}

    static void locate(List<Draft> drafts) {
        Map<String, List<Draft>> towns = new HashMap<>();
        Map<String, Draft> firsts = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.kind == PlaceKind.SETTLEMENT) {
                towns.computeIfAbsent(draft.admin1, code -> new ArrayList<>()).add(draft);
                towns.computeIfAbsent(draft.admin2, code -> new ArrayList<>()).add(draft);
            } else if (draft.kind == PlaceKind.ADMIN1) {
                firsts.put(draft.code, draft);
            }
        }
        for (Draft draft : drafts) {
            if (draft.kind == PlaceKind.ADMIN1 || draft.kind == PlaceKind.ADMIN2 && firsts.containsKey(draft.admin1)) {
                locate(draft, towns.getOrDefault(draft.code, List.of()), towns.getOrDefault(draft.admin1, List.of()));
            }
        }
        Map<String, Draft> lands = new HashMap<>();
        drafts.stream().filter(draft -> draft.kind == PlaceKind.COUNTRY).forEach(draft -> lands.put(draft.country, draft));
        for (Draft draft : drafts) {
            if (draft.point == null && draft.kind == PlaceKind.ADMIN1 && lands.containsKey(draft.country)) {
                draft.point = lands.get(draft.country).point;
                draft.radius = lands.get(draft.country).radius;
                draft.seat = PlaceTable.UNLOCATED;
            }
        }
        for (Draft draft : drafts) {
            Draft first = firsts.get(draft.admin1);
            if (draft.point == null && draft.kind == PlaceKind.ADMIN2 && first != null) {
                List<Draft> around = towns.getOrDefault(first.code, List.of());
                draft.point = around.size() < 3 ? first.point : middle(around);
                draft.radius = first.radius;
                draft.seat = PlaceTable.UNLOCATED;
            }
        }
    }

    private static void locate(Draft division, List<Draft> towns, List<Draft> around) {
        if (division.population == 0) {
            division.population = towns.stream().mapToLong(town -> town.population).sum();
        }
        if (division.point == null && towns.size() >= (division.kind == PlaceKind.ADMIN1 ? 1 : 3)) {
            division.point = middle(towns);
        }
        if (division.point == null) {
            seat(division, towns.isEmpty() ? around : towns);
        }
        if (division.point != null && division.radius == 0) {
            division.radius = radius(division, towns);
        }
    }

    /** The seat: the town of the same name, or the only ones that it has. */
    private static void seat(Draft division, List<Draft> towns) {
        for (Draft town : towns) {
            if (town.keys.keySet().stream().anyMatch(division.keys::containsKey)) {
                division.point = town.point;
                division.population = Math.max(division.population, town.population);
                return;
            }
        }
        if (!towns.isEmpty() && towns.get(0).admin2.equals(division.code)) {
            division.point = towns.get(0).point;
        }
    }

    /** The middle of the box that holds the towns, those farthest out left aside. */
    private static Point middle(List<Draft> towns) {
        double[] north = towns.stream().mapToDouble(town -> town.point.latitude()).sorted().toArray();
        double[] east = towns.stream().mapToDouble(town -> town.point.longitude()).sorted().toArray();
        int cut = north.length / 20;
        if (east[east.length - 1] - east[0] > 180) {
            return towns.get(0).point;
        }
        return new Point((north[cut] + north[north.length - 1 - cut]) / 2, (east[cut] + east[east.length - 1 - cut]) / 2);
    }

    private static double radius(Draft division, List<Draft> towns) {
        double[] away = towns.stream().mapToDouble(town -> town.point.kilometresTo(division.point)).sorted().toArray();
        double far = away.length == 0 ? 0 : away[Math.min(away.length - 1, away.length * 19 / 20)];
        int least = division.kind == PlaceKind.ADMIN1 ? towns.size() < 3 ? 60 : 30 : 12;
        return Math.max(least, Arrays.stream(new double[] {far * 1.1}).max().orElse(0));
    }
}
