package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles tables of places to the compact file that a {@link Gazetteer} loads. Reading the same tables gives the same
 * bytes. Not safe for use by several threads.
 *
 * <pre>{@code
 * new GazetteerBuilder().addPlaces(Path.of("SY.txt")).write(Path.of("syria.gazetteer"));
 * }</pre>
 *
 * <p>All methods throw {@link GazetteerException} with file and line for a table that is cut off, has another number of
 * columns or is not UTF-8.
 */
public final class GazetteerBuilder {

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Integer, Draft> byId = new HashMap<>();
    private final Map<String, String> countryCodes = new HashMap<>();
    private final List<DivisionShape> shapes = new ArrayList<>();

    /** Adds a table of GeoNames with 19 columns: {@code allCountries.txt}, one country's file, {@code cities500.txt}. */
    public GazetteerBuilder addPlaces(Path table) throws IOException {
        try (InputStream in = open(table)) {
            GeoNamesTable.read(table.toString(), in, this::add);
        }
        return this;
    }

    /** Adds names from GeoNames' {@code alternateNamesV2.txt} to places that were added before. */
    public GazetteerBuilder addAlternateNames(Path table) throws IOException {
        try (InputStream in = open(table)) {
            AlternateNames.read(table.toString(), in, byId);
        }
        return this;
    }

    /** Adds countries from GeoNames' {@code countryInfo.txt}; their points are those of {@code points}, see there. */
    public GazetteerBuilder addCountries(Path countryInfo, Path points) throws IOException {
        try (InputStream in = open(countryInfo); InputStream of = open(points)) {
            Countries.read(countryInfo.toString(), in, CountryPoints.read(points.toString(), of), this::add, countryCodes);
        }
        return this;
    }

    /** Adds first-level divisions from GeoNames' {@code admin1CodesASCII.txt}. */
    public GazetteerBuilder addFirstDivisions(Path table) throws IOException {
        try (InputStream in = open(table)) {
            DivisionNames.readFirst(table.toString(), in, this::add);
        }
        return this;
    }

    /** Adds second-level divisions from a JSON list of {@code {"code": "US.KY.169", "name": "Metcalfe County"}}. */
    public GazetteerBuilder addSecondDivisions(Path json) throws IOException {
        try (InputStream in = open(json)) {
            DivisionNames.readSecond(json.toString(), in, this::add);
        }
        return this;
    }

    /**
     * Adds the outlines of divisions from a folder of TopoJSON files named by the countries' three letters, such as
     * {@code syr.topo.json}; divisions then stand at the centre of their outlines. Countries must have been added before.
     */
    public GazetteerBuilder addShapes(Path folder) throws IOException {
        shapes.addAll(TopoJson.read(folder, countryCodes));
        return this;
    }

    private static InputStream open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new GazetteerException(file.toString(), 0, "no such file; check the path");
        }
        return Files.newInputStream(file);
    }

    private void add(Draft draft) {
        drafts.add(draft);
        if (draft.id != 0) {
            byId.put(draft.id, draft);
        }
    }

    /** How many places were read so far. */
    public int size() {
        return drafts.size();
    }

    /** Writes the gazetteer; a file of that name is replaced only when all went well. */
    public void write(Path file) throws IOException {
        if (drafts.isEmpty()) {
            throw new GazetteerException(file.toString(), 0, "nothing to write: the tables hold no place");
        }
        ShapeMatcher.match(drafts, shapes).forEach(this::add);
        Divisions.locate(drafts);
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparing((Draft d) -> order(d.kind)).thenComparing(d -> d.country)
                .thenComparing(d -> d.admin1).thenComparing(d -> d.admin2).thenComparing(d -> d.id)
                .thenComparing(d -> d.name));
        Path folder = file.toAbsolutePath().getParent();
        Path draft = folder.resolve(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                GazetteerFile.write(ordered, out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static int order(PlaceKind kind) {
        return kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2 ? kind.ordinal() : 9;
    }
}
