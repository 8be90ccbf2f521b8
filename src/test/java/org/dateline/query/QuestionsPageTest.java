package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of the language says what the parser reads. */
class QuestionsPageTest {

    private static final Path PAGE = Path.of("docs/questions.md");

    @Test
    void thePageIsMadeFromTheTablesOfTheParser() throws IOException {
        if (Boolean.getBoolean("dateline.write")) {
            Files.writeString(PAGE, QuestionsPage.text());
        }
        assertEquals(QuestionsPage.text(), Files.readString(PAGE));
    }

    @Test
    void everyExampleIsReadButThoseThatAreRefused() {
        for (Form form : Form.values()) {
            if (form == Form.OTHER) {
                assertThrows(QueryException.class, () -> read(form.example()));
            } else {
                Understood understood = read(form.example());
                assertEquals(understood.query().toString(), read(understood.query().toString()).query().toString());
            }
        }
    }

    @Test
    void everyFormHasWordsInTheList() {
        Set<Form> listed = Phrases.all().stream().map(Phrases.Phrase::form)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Form.class)));
        assertEquals(EnumSet.allOf(Form.class), listed);
    }

    private static Understood read(String question) {
        return QueryParser.read(question, LocalDate.of(2020, 2, 5), PlaceNames.english());
    }
}
