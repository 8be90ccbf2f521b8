package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.dateline.pipeline.Annotator;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceFinder;
import org.dateline.query.PlaceNames;
import picocli.CommandLine.Option;

/** The options for gazetteers and corrections of one's own. */
final class OwnPlaces {

    @Option(names = "--gazetteer", paramLabel = "FILE",
            description = "A gazetteer made by 'gazetteer build', laid over the embedded one; may be repeated.")
    private List<Path> gazetteers = List.of();

    @Option(names = "--corrections", paramLabel = "FILE",
            description = "Names that are no place, further names, fixed choices: columns action, name, place.")
    private List<Path> corrections = List.of();

    private PlaceFinder finder;

    /** Whether any is given. */
    boolean areGiven() {
        return !gazetteers.isEmpty() || !corrections.isEmpty();
    }

    /**
     * The finder that these options ask for, made once.
     *
     * @throws org.dateline.place.GazetteerException when a file cannot be used; the message names file and line
     */
    synchronized PlaceFinder finder() {
        if (finder == null) {
            Gazetteer gazetteer = Gazetteer.english();
            for (Path file : gazetteers) {
                gazetteer = gazetteer.with(file);
            }
            PlaceFinder made = PlaceFinder.of(gazetteer);
            for (Path file : corrections) {
                made = made.withCorrections(file);
            }
            finder = made;
        }
        return finder;
    }

    /** The places of a name as these options know them; they are read when the first name is asked for. */
    PlaceNames names() {
        if (!areGiven()) {
            return PlaceNames.english();
        }
        return new PlaceNames() {
            @Override
            public List<Place> find(String name) {
                return finder().named(name);
            }

            @Override
            public boolean isSpelt(String name) {
                return finder().isSpelt(name);
            }
        };
    }

    /**
     * Reads the files before any article is, and tells of entries of the corrections that can never match a text.
     *
     * @throws org.dateline.place.GazetteerException when a file cannot be used; the message names file and line
     */
    void check(Messages messages) {
        if (areGiven()) {
            finder().idleCorrections().forEach(messages::note);
        }
    }

    /** The annotator of English with that finder. */
    Annotator annotator() {
        Annotator english = Annotator.english();
        return areGiven() ? english.withPlaces(finder()) : english;
    }

    /** A hash of the files; the empty string where none is given. */
    String basis() {
        if (!areGiven()) {
            return "";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (List<Path> files : List.of(gazetteers, corrections)) {
                digest.update((byte) files.size());
                for (Path file : files) {
                    digest.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
