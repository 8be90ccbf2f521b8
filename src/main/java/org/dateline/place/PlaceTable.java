package org.dateline.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Places as packed columns, named by their row. Rows are added while a gazetteer is put together; after that the table
 * is only read and safe for use by several threads.
 */
final class PlaceTable {

    /** What {@link #admin1} and {@link #admin2} say of a place that no division contains. */
    static final int NONE = -1;

    private static final double DEGREE = 100_000;
    private static final int NO_POINT = Integer.MIN_VALUE;
    private static final PlaceKind[] KINDS = PlaceKind.values();
    private static final byte COUNTRY = (byte) PlaceKind.COUNTRY.ordinal();

    /** Room for the places that small lists add to those of a file. */
    private static final int SPARE = 1 << 12;

    /** A name has fewer bytes on average. */
    private static final int USUAL_NAME = 12;

    private int size;
    private int[] ids = new int[1024];
    private int[] latitudes = new int[1024];
    private int[] longitudes = new int[1024];
    private int[] populations = new int[1024];
    private short[] countries = new short[1024];
    private int[] admin1 = new int[1024];
    private int[] admin2 = new int[1024];
    private byte[] kinds = new byte[1024];
    private byte[] seats = new byte[1024];
    private float[] radii = new float[1024];
    private int[] nameBegins = new int[1025];
    private byte[] names = new byte[1 << 14];
    private final Map<Integer, Point> middles = new ConcurrentHashMap<>();
    private final BitSet known = new BitSet();
    private final DivisionCodes divisions = new DivisionCodes();
    private final Map<String, Integer> lands = new HashMap<>();
    private final Map<Integer, Integer> capitals = new HashMap<>();

    /** A place that was made lately; immutable, so that threads may overwrite each other's without locks. */
    private record Made(int row, Place place) {}

    private static final int MADE = 1 << 12;
    private final Made[] made = new Made[MADE];

    /** What a settlement is the seat of. */
    static final int CAPITAL = 1;
    static final int SEAT1 = 2;
    static final int SEAT2 = 3;
    static final int SEAT3 = 4;
    static final int QUARTER = 9;
    /** Of a division: that it stands at the middle of what contains it, for want of anything better. */
    static final int UNLOCATED = 8;

    void reserve(int more) {
        int room = size + more;
        if (room > ids.length) {
            ids = Arrays.copyOf(ids, room);
            latitudes = Arrays.copyOf(latitudes, room);
            longitudes = Arrays.copyOf(longitudes, room);
            populations = Arrays.copyOf(populations, room);
            countries = Arrays.copyOf(countries, room);
            admin1 = Arrays.copyOf(admin1, room);
            admin2 = Arrays.copyOf(admin2, room);
            kinds = Arrays.copyOf(kinds, room);
            seats = Arrays.copyOf(seats, room);
            radii = Arrays.copyOf(radii, room);
            nameBegins = Arrays.copyOf(nameBegins, room + 1);
        }
    }

    /** Adds a row; {@code point} may be null, {@code country} empty, {@code id} 0 for none. */
    int add(int id, String name, PlaceKind kind, int seat, String country, int admin1Row, int admin2Row, Point point,
            long population, double radius) {
        if (size == ids.length) {
            reserve(Math.max(SPARE, size >> 2));
        }
        int row = size++;
        ids[row] = id;
        kinds[row] = (byte) kind.ordinal();
        seats[row] = (byte) seat;
        countries[row] = pack(country);
        admin1[row] = admin1Row;
        admin2[row] = admin2Row;
        populations[row] = (int) Math.min(Integer.MAX_VALUE, population);
        radii[row] = (float) radius;
        setPoint(row, point);
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        appendName(row, utf8, 0, utf8.length);
        if (kind == PlaceKind.COUNTRY && !country.isEmpty()) {
            lands.putIfAbsent(country, row);
        }
        return row;
    }

    /**
     * Adds the rows of a compiled file: its columns and then its names, read to where they stay.
     *
     * @param codes the hashes of the codes of divisions that its rows name by their number, from 1 on
     */
    void addPacked(GazetteerFile.In in, int count, long[] codes) throws IOException {
        int begin = size;
        reserve(count + SPARE);
        in.bytes(kinds, begin, count);
        in.bytes(seats, begin, count);
        in.shorts(countries, begin, count);
        int last = in.deltas(ids, begin, count, 0);
        last = in.deltas(latitudes, begin, count, last);
        last = in.deltas(longitudes, begin, count, last);
        in.numbers(populations, begin, count);
        for (int row = begin; row < begin + count; row++) {
            int tenths = in.number();
            radii[row] = tenths == 0 ? (float) GeoNamesTable.townRadius(populations[row]) : tenths / 10f;
        }
        int[] rows = new int[codes.length + 1];
        rows[0] = NONE;
        divisions.reserve(codes.length);
        for (int i = 0; i < codes.length; i++) {
            rows[i + 1] = division(codes[i]);
        }
        for (int row = begin; row < begin + count; row++) {
            int own = in.number();
            if (own != 0) {
                nameDivision(codes[own - 1], row);
                rows[own] = row;
            }
        }
        last = in.deltas(admin1, begin, count, last);
        in.deltas(admin2, begin, count, last);
        names = Arrays.copyOf(names, nameBegins[begin] + count * USUAL_NAME);
        for (int row = begin; row < begin + count; row++) {
            admin1[row] = rows[admin1[row]] == row ? NONE : rows[admin1[row]];
            admin2[row] = rows[admin2[row]] == row ? NONE : rows[admin2[row]];
            if (longitudes[row] < -180 * DEGREE) {
                latitudes[row] = NO_POINT;
                longitudes[row] = NO_POINT;
            }
            int length = in.number();
            makeRoom(row, length);
            in.read(names, nameBegins[row], length);
            if (kinds[row] == COUNTRY && countries[row] != 0) {
                lands.putIfAbsent(unpack(countries[row]), row);
            }
            if (seats[row] == CAPITAL) {
                capitals.merge((int) countries[row], row, (a, b) -> populations[a] >= populations[b] ? a : b);
            }
        }
        size += count;
    }

    /** The row of the capital of the country of the place in row {@code row}, {@link #NONE} where none is known. */
    int capital(int row) {
        return capitals.getOrDefault((int) countries[row], NONE);
    }

    private void appendName(int row, byte[] utf8, int begin, int length) {
        makeRoom(row, length);
        System.arraycopy(utf8, begin, names, nameBegins[row], length);
    }

    private void makeRoom(int row, int length) {
        int end = nameBegins[row] + length;
        if (end > names.length) {
            names = Arrays.copyOf(names, Math.max(end, names.length + (names.length >> 1)));
        }
        nameBegins[row + 1] = end;
    }

    void setPoint(int row, Point point) {
        latitudes[row] = point == null ? NO_POINT : (int) Math.round(point.latitude() * DEGREE);
        longitudes[row] = point == null ? NO_POINT : (int) Math.round(point.longitude() * DEGREE);
    }

    void setRadius(int row, double radius) {
        radii[row] = (float) radius;
    }

    /** Marks a place as the one that its names usually mean in news. */
    void setKnown(int row) {
        known.set(row);
    }

    boolean isKnown(int row) {
        return known.get(row);
    }

    void setParents(int row, int admin1Row, int admin2Row) {
        admin1[row] = admin1Row;
        admin2[row] = admin2Row;
    }

    /** Names a division by GeoNames' code, "SY.12" or "US.KY.169", so that rows of other files find it. */
    void nameDivision(String code, int row) {
        nameDivision(NameKey.hash(code), row);
    }

    /** The same for a code whose hash is known. */
    void nameDivision(long code, int row) {
        divisions.add(code, row);
    }

    /** The division of GeoNames' code, {@link #NONE} where there is none. */
    int division(String code) {
        return division(NameKey.hash(code));
    }

    /** The same of a code whose hash is known. */
    int division(long code) {
        return divisions.row(code);
    }

    /** The row of a country by its ISO code, {@link #NONE} where there is none. */
    int land(String country) {
        return lands.getOrDefault(country, NONE);
    }

    int size() {
        return size;
    }

    int id(int row) {
        return ids[row];
    }

    PlaceKind kind(int row) {
        return KINDS[kinds[row]];
    }

    int seat(int row) {
        return seats[row];
    }

    int population(int row) {
        return populations[row];
    }

    /** The country's code as a number, for comparison; 0 for none. */
    int land(int row) {
        return countries[row];
    }

    String country(int row) {
        return unpack(countries[row]);
    }

    int admin1(int row) {
        return admin1[row];
    }

    int admin2(int row) {
        return admin2[row];
    }

    float radius(int row) {
        return radii[row];
    }

    boolean hasPoint(int row) {
        return latitudes[row] != NO_POINT;
    }

    double latitude(int row) {
        return latitudes[row] / DEGREE;
    }

    double longitude(int row) {
        return longitudes[row] / DEGREE;
    }

    String name(int row) {
        return new String(names, nameBegins[row], nameBegins[row + 1] - nameBegins[row], StandardCharsets.UTF_8);
    }

    Optional<Point> point(int row) {
        return hasPoint(row) ? Optional.of(new Point(latitude(row), longitude(row))) : Optional.empty();
    }

    /** Kilometres between two places, a good approximation for short ways; infinite where a point is missing. */
    double kilometres(int a, int b) {
        if (!hasPoint(a) || !hasPoint(b)) {
            return Double.POSITIVE_INFINITY;
        }
        return new Point(latitude(a), longitude(a)).kilometresTo(new Point(latitude(b), longitude(b)));
    }

    /**
     * Where a place without a point of its own most likely lies in row {@code row}: the middle of a division's towns, the
     * point of anything else. Worked out when it is first asked for.
     */
    Optional<Point> likeliestPoint(int row) {
        return kind(row) == PlaceKind.ADMIN1 ? Optional.ofNullable(middles.computeIfAbsent(row, this::middle)) : point(row);
    }

    private Point middle(int division) {
        double north = 0;
        double east = 0;
        int towns = 0;
        for (int row = 0; row < size; row++) {
            if (admin1[row] == division && KINDS[kinds[row]] == PlaceKind.SETTLEMENT && hasPoint(row)) {
                north += latitude(row);
                east += longitude(row);
                towns++;
            }
        }
        Point centre = point(division).orElse(null);
        Point middle = towns < 3 ? centre : new Point(rounded(north / towns), rounded(east / towns));
        return centre != null && middle.kilometresTo(centre) > radius(division) ? centre : middle;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * DEGREE) / DEGREE;
    }

    /** Whether {@code outer} is a country or division that {@code inner} lies in, by what the gazetteer says. */
    boolean contains(int outer, int inner) {
        return outer != inner && switch (kind(outer)) {
            case COUNTRY -> land(outer) != 0 && land(outer) == land(inner);
            case ADMIN1 -> admin1[inner] == outer;
            case ADMIN2 -> admin2[inner] == outer;
            default -> false;
        };
    }

    /** Whether {@code outer} contains {@code inner}, or is the seat by whose name its division is called. */
    boolean containsByName(int outer, int inner) {
        return contains(outer, inner) || kind(outer) == PlaceKind.SETTLEMENT && kind(inner) == PlaceKind.SETTLEMENT
                && (seats[outer] == SEAT1 || seats[outer] == CAPITAL) && outer != inner && admin1[outer] != NONE
                && admin1[outer] == admin1[inner];
    }

    /** The row as a value; asked for when all rows are in their final state. */
    Place place(int row) {
        Made known = made[row % MADE];
        if (known == null || known.row != row) {
            known = new Made(row, make(row));
            made[row % MADE] = known;
        }
        return known.place;
    }

    private Place make(int row) {
        return new Place(ids[row] == 0 ? OptionalLong.empty() : OptionalLong.of(ids[row]), name(row), kind(row),
                country(row), division(kind(row) == PlaceKind.ADMIN1 ? row : admin1[row]),
                division(kind(row) == PlaceKind.ADMIN2 ? row : admin2[row]), point(row), populations[row]);
    }

    private Optional<Place.Division> division(int row) {
        return row == NONE ? Optional.empty() : Optional.of(new Place.Division(
                ids[row] == 0 ? OptionalLong.empty() : OptionalLong.of(ids[row]), name(row)));
    }

    static short pack(String country) {
        return country.isEmpty() ? 0 : (short) ((country.charAt(0) - 'A') * 26 + country.charAt(1) - 'A' + 1);
    }

    static String unpack(int packed) {
        return packed == 0 ? "" : "" + (char) ('A' + (packed - 1) / 26) + (char) ('A' + (packed - 1) % 26);
    }
}
