package org.dateline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void caseAccentsPunctuationAndSmallWordsMakeNoDifference() {
        assertEquals("ministry health", Names.fold("The Ministry of Health"));
        assertEquals("un", Names.fold("the U.N."));
        assertEquals("sao tome", Names.fold("São-Tomé"));
        assertEquals("the", Names.fold("The"));
    }

    @Test
    void aNameWithinAnotherIsTheSameWordByWord() {
        assertTrue(Names.within("the Red Crescent", "Libyan Red Crescent officials"));
        assertFalse(Names.within("Man", "Manila"));
        assertFalse(Names.within("", "Manila"));
    }

    @Test
    void twoAbsentNamesAgreeAndOneAbsentNameDoesNot() {
        assertTrue(Names.agree(Optional.empty(), Optional.empty()));
        assertFalse(Names.agree(Optional.of("police"), Optional.empty()));
        assertFalse(Names.agree(Optional.empty(), Optional.of("police")));
    }
}
