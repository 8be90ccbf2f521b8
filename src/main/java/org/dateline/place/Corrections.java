package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.WordList;
import org.dateline.text.Sentence;
import org.dateline.text.Words;

/**
 * Changes to what names mean, made without code: a file of three columns, {@code action}, {@code name} and
 * {@code place}. {@code NEVER}: the name is no place. {@code ALIAS}: it is a further name of the place. {@code MEANS}: it
 * always means the place. A place is told by its GeoNames id, a country's code ({@code SY}), a division's code
 * ({@code US.KY}) or a name of the gazetteer. Immutable and safe for use by several threads.
 */
final class Corrections {

    private enum Action {
        NEVER, ALIAS, MEANS
    }

    /** What a name is corrected to: no place at all, further places, or one place only; rows of the gazetteer. */
    record Correction(boolean never, boolean only, List<Integer> rows) {}

    private static final List<String> HEADER = List.of("action", "name", "place");

    private final Gazetteer gazetteer;
    private final List<WordList> lists;
    private final Map<String, Correction> named = new HashMap<>();
    private final List<String> idle = new ArrayList<>();
    private final Lexicon<Correction> lexicon;

    private Corrections(Gazetteer gazetteer, List<WordList> lists) {
        this.gazetteer = gazetteer;
        this.lists = lists;
        Lexicon.Builder<Correction> builder = new Lexicon.Builder<>();
        for (int i = lists.size() - 1; i >= 0; i--) {
            Set<String> ofList = new HashSet<>();
            for (WordList.Row row : lists.get(i).rows()) {
                String phrase = phrase(row.get(1));
                Correction correction = correction(row);
                builder.add(phrase, correction);
                named.putIfAbsent(phrase, correction);
                noteIdle(row, phrase, !ofList.add(phrase), i > 0);
            }
        }
        for (WordList.Row row : Supplement.countryNames()) {
            if (Supplement.hasMarks(row.get(1))) {
                builder.add(row.get(1).replaceAll("([,()]|'s)", " $1 ").strip(),
                        new Correction(false, true, List.of(gazetteer.table.land(row.get(0)))));
            }
        }
        this.lexicon = builder.build();
    }

    static Corrections of(Gazetteer gazetteer) {
        return new Corrections(gazetteer, List.of(WordList.english("place/corrections.tsv")));
    }

    /** These corrections and those of a file, which come first. */
    Corrections with(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<WordList> more = new ArrayList<>(lists);
            more.add(WordList.read(file.toString(), in, HEADER));
            return new Corrections(gazetteer, List.copyOf(more));
        } catch (IOException e) {
            throw new GazetteerException(file.toString(), 0, "cannot be read; check the path");
        } catch (LexiconException e) {
            throw new GazetteerException(e.getMessage());
        }
    }

    /** The words of a name as texts have them, without the hyphens that {@link Lexicon#longestAt} passes over. */
    private static String phrase(String name) {
        return String.join(" ", Words.split(name).stream().filter(word -> !word.equals("-")).toList());
    }

    /** Notes an entry of a file of one's own that no text can ever meet. */
    private void noteIdle(WordList.Row row, String phrase, boolean again, boolean own) {
        String why = !own ? "" : again ? "it stands further up already, and the first one holds"
                : phrase.isEmpty() || !Character.isLetter(phrase.codePointAt(0))
                        ? "a name in a text begins with a letter" : "";
        if (!why.isEmpty()) {
            idle.add(row.file() + ":" + row.line() + ": '" + row.columns().get(1) + "' will never be found: " + why);
        }
    }

    /** The entries of files of one's own that can never match, each with its file, line and reason. */
    List<String> idle() {
        return List.copyOf(idle);
    }

    /** The correction of a name that stands alone, as in a question. */
    Optional<Correction> of(String name) {
        return Optional.ofNullable(named.get(phrase(name)));
    }

    private Correction correction(WordList.Row row) {
        Action action = row.get(0, Action.class);
        if (phrase(row.get(1)).isEmpty()) {
            throw row.error("expected a name, found '" + row.columns().get(1) + "'");
        }
        if (action == Action.NEVER) {
            return new Correction(true, false, List.of());
        }
        List<Integer> rows = gazetteer.targets(row.get(2));
        if (rows.isEmpty()) {
            throw row.error("no place of the gazetteer is '" + row.get(2) + "'; look it up with: gazetteer find");
        }
        return new Correction(false, action == Action.MEANS, action == Action.MEANS ? rows.subList(0, 1) : rows);
    }

    /** The correction of a phrase that begins at the token. */
    Optional<Lexicon.Match<Correction>> at(Sentence sentence, int token) {
        return lexicon.longestAt(sentence, token);
    }

    /** The correction of a single word or of "the" and a word, as {@code the capital}. */
    Optional<Correction> of(Sentence sentence, int from) {
        return at(sentence, from).map(Lexicon.Match::value);
    }
}
