package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.lexicon.WordList;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.english();

    @Test
    void findsATownByItsName() {
        Place saraqib = GAZETTEER.best("Saraqib").orElseThrow();
        assertEquals(OptionalLong.of(164816), saraqib.id());
        assertEquals("SY", saraqib.country());
        assertEquals("Idlib", saraqib.admin1().orElseThrow().name());
    }

    @Test
    void caseHyphensAndDiacriticsMakeNoDifference() {
        assertEquals(GAZETTEER.find("Port-au-Prince"), GAZETTEER.find("PORT AU PRINCE"));
        assertEquals(GAZETTEER.best("São Paulo"), GAZETTEER.best("sao paulo"));
    }

    @Test
    void theLikeliestPlaceComesFirst() {
        assertEquals("FR", GAZETTEER.find("Paris").get(0).country());
        assertEquals(PlaceKind.COUNTRY, GAZETTEER.find("Lebanon").get(0).kind());
        assertTrue(GAZETTEER.find("Paris").size() > 5);
    }

    @Test
    void anUnknownNameFindsNothing() {
        assertEquals(List.of(), GAZETTEER.find("Qwxzburg"));
        assertEquals(List.of(), GAZETTEER.find(""));
        assertEquals(List.of(), GAZETTEER.find("?!"));
    }

    @Test
    void arabicArticlesMayBeLeftOut() {
        assertEquals(GAZETTEER.best("Al-Latamneh"), GAZETTEER.best("Latamneh"));
    }

    @Test
    void countriesAreFoundByTheirShortForms() {
        assertEquals("GB", GAZETTEER.best("UK").orElseThrow().country());
        assertEquals("US", GAZETTEER.best("U.S.").orElseThrow().country());
    }

    @Test
    void aCountryAndADivisionContainTheirTowns() {
        Place town = GAZETTEER.best("Saraqib").orElseThrow();
        Place syria = GAZETTEER.best("Syria").orElseThrow();
        Place idlib = GAZETTEER.find("Idlib").stream().filter(place -> place.kind() == PlaceKind.ADMIN1).findFirst().orElseThrow();
        Place hama = GAZETTEER.find("Hama").stream().filter(place -> place.kind() == PlaceKind.ADMIN1).findFirst().orElseThrow();
        assertTrue(Gazetteer.contains(syria, town));
        assertTrue(Gazetteer.contains(idlib, town));
        assertTrue(Gazetteer.contains(syria, idlib));
        assertTrue(Gazetteer.contains(town, town));
        assertFalse(Gazetteer.contains(hama, town));
        assertFalse(Gazetteer.contains(town, syria));
    }

    @Test
    void everyCountryHasAPointAndARadius() {
        for (WordList.Row row : WordList.english("place/demonyms.tsv").rows()) {
            if (row.get(1).length() == 2) {
                int land = GAZETTEER.table.land(row.get(1));
                assertNotEquals(PlaceTable.NONE, land, row.get(1));
                assertTrue(GAZETTEER.table.hasPoint(land) && GAZETTEER.table.radius(land) > 0, row.get(1));
            }
        }
    }

    @Test
    void theWordListsPointToPlacesThatExist() {
        for (String list : List.of("place/demonyms.tsv", "place/abbreviations.tsv")) {
            for (WordList.Row row : WordList.english(list).rows()) {
                assertNotEquals(PlaceTable.NONE, Targets.look(GAZETTEER, row.get(1)), list + ":" + row.line());
            }
        }
    }

    @Test
    void theResourceIsSmallEnoughForAJar() throws IOException {
        try (InputStream in = Gazetteer.class.getResourceAsStream("/org/dateline/en/place/gazetteer.bin")) {
            int size = in.readAllBytes().length;
            assertTrue(size < 15_000_000, size + " bytes");
        }
        assertTrue(GAZETTEER.size() > 240_000);
    }

    @Test
    void skeletonsJoinTheSpellingsOfOneName() {
        assertEquals(Skeletons.of("maarrat an numan"), Skeletons.of("maaret al numan"));
        assertEquals(Skeletons.of("khan shaykhun"), Skeletons.of("khan sheikoun"));
        assertEquals(Skeletons.of("kafr zayta"), Skeletons.of("kfar zeita"));
        assertEquals(Skeletons.of("saraqib"), Skeletons.of("sarqeb"));
        assertNotEquals(Skeletons.of("hama"), Skeletons.of("homs"));
    }

    @Test
    void keysFoldMarksAndShortenSaints() {
        assertEquals("maarrat an numan", NameKey.of("Ma‘arrat an Nu‘mān"));
        assertEquals("st petersburg", NameKey.of("Saint Petersburg"));
        assertEquals("bc", NameKey.of("B.C."));
        assertEquals("lodz", NameKey.of("Łódź"));
        assertEquals("", NameKey.of("-"));
    }
}
