package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.pipeline.Annotator;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceFinder;
import picocli.CommandLine.Option;

/** The options for gazetteers and corrections of one's own. */
final class OwnPlaces {

    @Option(names = "--gazetteer", paramLabel = "FILE",
            description = "A gazetteer made by 'gazetteer build', laid over the embedded one; may be repeated.")
    private List<Path> gazetteers = List.of();

    @Option(names = "--corrections", paramLabel = "FILE",
            description = "Names that are no place, further names, fixed choices: columns action, name, place.")
    private List<Path> corrections = List.of();

    /**
     * The finder that these options ask for.
     *
     * @throws org.dateline.place.GazetteerException when a file cannot be used; the message names file and line
     */
    PlaceFinder finder() {
        Gazetteer gazetteer = Gazetteer.english();
        for (Path file : gazetteers) {
            gazetteer = gazetteer.with(file);
        }
        PlaceFinder finder = PlaceFinder.of(gazetteer);
        for (Path file : corrections) {
            finder = finder.withCorrections(file);
        }
        return finder;
    }

    /** The annotator of English with that finder. */
    Annotator annotator() {
        Annotator english = Annotator.english();
        return gazetteers.isEmpty() && corrections.isEmpty() ? english : english.withPlaces(finder());
    }
}
