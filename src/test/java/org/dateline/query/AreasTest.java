package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceKind;
import org.junit.jupiter.api.Test;

class AreasTest {

    private static Set<String> countries(String area) {
        return Areas.find(area).orElseThrow(() -> new AssertionError(area)).countries();
    }

    private static Set<String> keys(String place) {
        return new MeaningReader(PlaceNames.english()).read(place).condition() instanceof In in ? in.region().keys() : Set.of();
    }

    @Test
    void theContinentsShareOutTheCountriesOfTheWorld() {
        Set<String> all = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        int count = 0;
        Set<String> held = new TreeSet<>();
        for (String continent : List.of("Africa", "Americas", "Asia", "Europe", "Oceania")) {
            count += countries(continent).size();
            held.addAll(countries(continent));
        }
        assertEquals(count, held.size(), "a country lies on two continents");
        all.removeAll(held);
        assertEquals(Set.of("AQ"), all);
    }

    @Test
    void everyDivisionIsOneOfItsCountry() {
        Gazetteer gazetteer = Gazetteer.english();
        Set<String> wrong = new TreeSet<>();
        for (Areas.Area area : Areas.all()) {
            for (Map.Entry<Long, String> division : area.divisions().entrySet()) {
                String country = division.getValue().substring(0, 2);
                if (!isDivision(gazetteer, division.getValue().substring(3), country, division.getKey())) {
                    wrong.add(area.name() + ": " + division);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static boolean isDivision(Gazetteer gazetteer, String name, String country, long id) {
        return List.of("", " Province", " State", " Region", " Governorate", " Republic", " District", " City", " Kray").stream()
                .flatMap(suffix -> gazetteer.find(name + suffix).stream())
                .anyMatch(place -> place.country().equals(country)
                        && (place.id().orElse(0) == id && place.kind() == PlaceKind.ADMIN1
                        || place.admin1().filter(division -> division.id().orElse(0) == id).isPresent()));
    }

    @Test
    void anAreaHoldsItsCountriesItsDivisionsAndTheAreasInIt() {
        assertTrue(keys("Sahel").containsAll(Set.of("c:ML", "c:BF", "u:/sahel", "x:sahel")), keys("Sahel").toString());
        assertTrue(keys("Donbas").containsAll(Set.of("i:709716", "i:702657", "u:UA/donbas")), keys("Donbas").toString());
        assertFalse(keys("Donbas").contains("c:UA"));
        assertTrue(keys("Africa").containsAll(Set.of("c:SD", "c:ZA", "i:6255146", "u:/horn of africa")), keys("Africa").toString());
        assertTrue(keys("the Middle East").containsAll(Set.of("c:IR", "c:EG", "c:SY")));
        assertFalse(keys("Middle East").contains("c:GE"));
        assertTrue(keys("Gaza").contains("i:281132"));
        assertTrue(new HashSet<>(keys("Tigray")).containsAll(Set.of("i:444187", "u:ET/tigray")));
    }
}
