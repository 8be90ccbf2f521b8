package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.place.Gazetteer;
import org.dateline.place.GazetteerBuilder;
import org.dateline.place.GazetteerException;
import org.dateline.place.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gazetteer}: compiles tables of places, and looks names up. */
@Command(name = "gazetteer", mixinStandardHelpOptions = true, description = "Compiles and searches gazetteers.",
        subcommands = {GazetteerCommand.Build.class, GazetteerCommand.Find.class})
final class GazetteerCommand {

    @ParentCommand
    private Main main;

    /** {@code gazetteer build}. */
    @Command(name = "build", mixinStandardHelpOptions = true,
            description = "Compiles tables of GeoNames' form (SY.txt, allCountries.txt, cities500.txt) to one file.",
            footer = {"", "Example:", "  dateline gazetteer build -o syria.gazetteer SY.txt"})
    static final class Build implements Callable<Integer> {

        @ParentCommand
        private GazetteerCommand parent;

        @Option(names = "-o", required = true, paramLabel = "FILE", description = "The file to write.")
        private Path output;

        @Option(names = "--countries", arity = "2", paramLabel = "FILE",
                description = "countryInfo.txt of GeoNames, and a CSV of the countries' middles.")
        private List<Path> countries = List.of();

        @Option(names = "--admin1", paramLabel = "FILE", description = "admin1CodesASCII.txt of GeoNames.")
        private Path firstDivisions;

        @Option(names = "--admin2", paramLabel = "FILE", description = "A JSON list of second-level divisions with code and name.")
        private Path secondDivisions;

        @Option(names = "--shapes", paramLabel = "FOLDER", description = "Outlines of divisions, TopoJSON files like syr.topo.json.")
        private Path shapes;

        @Option(names = "--alternate-names", paramLabel = "FILE", description = "alternateNamesV2.txt of GeoNames.")
        private Path alternateNames;

        @Parameters(arity = "1..*", paramLabel = "TABLE", description = "Tables of places, 19 columns in UTF-8.")
        private List<Path> tables;

        @Override
        public Integer call() throws IOException {
            PrintStream err = parent.main.console().err();
            try {
                GazetteerBuilder builder = new GazetteerBuilder();
                if (!countries.isEmpty()) {
                    builder.addCountries(countries.get(0), countries.get(1));
                }
                if (firstDivisions != null) {
                    builder.addFirstDivisions(firstDivisions);
                }
                if (secondDivisions != null) {
                    builder.addSecondDivisions(secondDivisions);
                }
                for (Path table : tables) {
                    builder.addPlaces(table);
                }
                if (shapes != null) {
                    builder.addShapes(shapes);
                }
                if (alternateNames != null) {
                    builder.addAlternateNames(alternateNames);
                }
                builder.write(output);
                err.println(Counted.of(builder.size(), "place") + " written to " + output);
                return 0;
            } catch (GazetteerException e) {
                err.println(SafeText.line(e.getMessage()));
                return 1;
            }
        }
    }

    /** {@code gazetteer find}. */
    @Command(name = "find", mixinStandardHelpOptions = true,
            description = "Prints the places of a name, the likeliest first; where no place is spelt so, those whose names"
                    + " are spelt much like it.",
            footer = {"", "Examples:", "  dateline gazetteer find Saraqib", "  dateline gazetteer find Maaret al-Numan", "",
                "Exit status: 0 when a place is found, 1 when none is."})
    static final class Find implements Callable<Integer> {

        @ParentCommand
        private GazetteerCommand parent;

        @Option(names = "--gazetteer", paramLabel = "FILE", description = "A gazetteer made by 'build', laid over the embedded one.")
        private List<Path> gazetteers = List.of();

        @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name; case, diacritics and hyphens make no difference.")
        private List<String> name;

        @Override
        public Integer call() throws IOException {
            Console console = parent.main.console();
            Gazetteer gazetteer = Gazetteer.english();
            for (Path file : gazetteers) {
                gazetteer = gazetteer.with(file);
            }
            String wanted = String.join(" ", name);
            List<Place> found = gazetteer.find(wanted);
            if (found.isEmpty()) {
                console.err().println(SafeText.line("no place is called " + wanted));
                return 1;
            }
            if (!gazetteer.isSpelt(wanted)) {
                console.err().println(SafeText.line("no place is spelt " + wanted + "; this is what it may mean"));
            }
            try (Printer printer = new Printer(console)) {
                for (Place place : found) {
                    printer.line(line(place));
                }
            }
            return 0;
        }
    }

    static String line(Place place) {
        String where = place.point().map(point -> String.format(Locale.ROOT, "%.4f\t%.4f", point.latitude(),
                point.longitude())).orElse("-\t-");
        String id = place.id().isPresent() ? Long.toString(place.id().getAsLong()) : "-";
        return String.join("\t", Cells.clean(place.name()), place.kind().name(), place.country().isEmpty() ? "-" : place.country(),
                place.admin1().map(division -> Cells.clean(division.name())).orElse("-"), id, where, Long.toString(place.population()));
    }
}
