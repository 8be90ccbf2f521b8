package org.dateline.place;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.lexicon.WordList;

/**
 * Places by their names, in memory. Names are compared without regard to case, diacritics, hyphens and apostrophes;
 * where a name is not known as it is written, Arabic articles are left out, and then other spellings are tried.
 *
 * <p>{@link #english()} is the gazetteer that comes with the library: countries, first- and second-level divisions and
 * populated places of 500 and more by GeoNames (CC BY 4.0), and regions, seas and rivers that news names. Others are
 * made by {@link GazetteerBuilder} and laid over it with {@link #with}. Immutable and safe for use by several threads.
 */
public final class Gazetteer {

    private static final String EMBEDDED = "/org/dateline/en/place/gazetteer.bin";

    final PlaceTable table;
    final NameIndex index;
    final Skeletons skeletons;
    private final List<Path> files;
    private final Map<String, Long> populations;

    private Gazetteer(List<Path> files) {
        GazetteerLoader loader = new GazetteerLoader();
        try (InputStream in = Gazetteer.class.getResourceAsStream(EMBEDDED)) {
            if (in == null) {
                throw new IllegalStateException("the gazetteer " + EMBEDDED + " is not on the class path");
            }
            loader.addOwn("gazetteer.bin", in);
            for (Path file : files) {
                if (!Files.isRegularFile(file)) {
                    throw new GazetteerException(file.toString(), 0, "no such gazetteer; check the path");
                }
                try (InputStream layer = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                    loader.add(file.toString(), layer);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a gazetteer", e);
        }
        Supplement.add(loader);
        Supplement.addCountryNames(loader);
        Supplement.addShortForms(loader);
        this.files = List.copyOf(files);
        this.table = loader.table;
        List<WordList.Row> aliases = Aliases.rows();
        this.index = loader.index(aliases.size());
        Aliases.add(table, index, aliases);
        this.skeletons = new Skeletons(loader);
        this.populations = populations(table);
    }

    /** What a name may mean, by the hash of its key. */
    Meanings meanings(long hash) {
        return new Meanings(index.find(hash));
    }

    private static final class Embedded {
        static final Gazetteer INSTANCE = new Gazetteer(List.of());
    }

    /** The gazetteer that comes with the library, with names as English texts write them; loaded on first use. */
    public static Gazetteer english() {
        return Embedded.INSTANCE;
    }

    /**
     * This gazetteer with the places of a file that {@link GazetteerBuilder} wrote.
     *
     * @throws GazetteerException when the file is missing, damaged or of another form
     */
    public Gazetteer with(Path file) {
        List<Path> more = new ArrayList<>(files);
        more.add(file);
        return new Gazetteer(more);
    }

    /**
     * The places called {@code name}, those that are most often meant first. Where no place is spelt so, those of countries of
     * other scripts whose names have the same consonants and differ in few letters ("Sarqeb", "Khan Sheikoun"), as
     * {@link PlaceFinder} takes them, the closest first. None where there is none of these either.
     */
    public List<Place> find(String name) {
        int[] rows = rows(name);
        return Arrays.stream(rows.length > 0 ? rows : Respeller.anywhere(this, NameKey.of(name)))
                .mapToObj(table::place).toList();
    }

    /** Whether a place is spelt {@code name}, case, diacritics, hyphens, apostrophes and Arabic articles aside. */
    public boolean isSpelt(String name) {
        return rows(name).length > 0;
    }

    /** The place that {@code name} most often means. */
    public Optional<Place> best(String name) {
        return find(name).stream().findFirst();
    }

    /** How many people live in the country of an ISO 3166-1 alpha-2 code, by GeoNames; 0 where not known. */
    public long population(String country) {
        return populations.getOrDefault(country, 0L);
    }

    private static Map<String, Long> populations(PlaceTable table) {
        Map<String, Long> populations = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            if (table.kind(row) == PlaceKind.COUNTRY) {
                populations.merge(table.country(row), (long) table.population(row), Math::max);
            }
        }
        return Map.copyOf(populations);
    }

    /** How many places the gazetteer holds. */
    public int size() {
        return table.size();
    }

    /**
     * Whether {@code outer} contains {@code inner}: the same place, its country, or one of its divisions, compared by
     * GeoNames id or, where there is none, by name and country.
     */
    public static boolean contains(Place outer, Place inner) {
        if (outer.equals(inner) || outer.id().isPresent() && outer.id().equals(inner.id())) {
            return true;
        }
        return switch (outer.kind()) {
            case COUNTRY -> !outer.country().isEmpty() && outer.country().equals(inner.country());
            case ADMIN1 -> inner.admin1().filter(division -> isSame(outer, inner, division)).isPresent();
            case ADMIN2 -> inner.admin2().filter(division -> isSame(outer, inner, division)).isPresent();
            default -> false;
        };
    }

    private static boolean isSame(Place outer, Place inner, Place.Division division) {
        return outer.id().isPresent() && division.id().isPresent() ? outer.id().equals(division.id())
                : outer.country().equals(inner.country()) && outer.name().equals(division.name());
    }

    /** The rows that a correction's target means: a GeoNames id, a country, a division, or a name. */
    List<Integer> targets(String target) {
        if (target.matches("\\d{10,}")) {
            return List.of();
        }
        if (target.matches("\\d+")) {
            long id = Long.parseLong(target);
            for (int row = 0; row < table.size(); row++) {
                if (table.id(row) == id) {
                    return List.of(row);
                }
            }
            return List.of();
        }
        int coded = Targets.look(this, target.matches("[A-Z]{2}(\\..+)?") ? target : "@" + target);
        return coded == PlaceTable.NONE ? List.of()
                : target.matches("[A-Z]{2}(\\..+)?") ? List.of(coded) : Arrays.stream(rows(target)).boxed().toList();
    }

    int[] rows(String name) {
        String key = NameKey.of(name);
        int[] found = index.find(NameKey.hash(key));
        if (found.length == 0) {
            found = index.find(NameKey.hash(NameKey.withoutArticles(key)));
        }
        return Arrays.stream(found).boxed().sorted(Comparator.comparingDouble((Integer entry) -> -Prior.of(table, entry)))
                .mapToInt(entry -> entry >> 1).toArray();
    }
}
