package org.dateline.cli;

import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** In which form answers are printed, as several commands share it: figures by {@code query}, incidents by {@code ledger}, too. */
final class OutputOptions {

    /** The forms. */
    enum Form {
        TABLE,
        JSON,
        CSV,
        GEOJSON,
        UCDP,
        HXL
    }

    @ArgGroup
    private Chosen chosen;

    @Option(names = "--bom", description = "Begin CSV with a byte-order mark, by which spreadsheets know that it is UTF-8.")
    private boolean isMarked;

    @Option(names = "--no-tags", description = "With --hxl, leave out the row of tags, for programs that take # for a comment.")
    private boolean isUntagged;

    /** The one form that is asked for. */
    static final class Chosen {
        @Option(names = "--table", description = "Print a table to read.")
        private boolean table;

        @Option(names = "--json", description = "Print JSON Lines: one object a line.")
        private boolean json;

        @Option(names = "--csv", description = "Print CSV with a header.")
        private boolean csv;

        @Option(names = "--geojson", description = "Print one GeoJSON object, for map programs.")
        private boolean geojson;

        @Option(names = "--ucdp", description = "Print CSV with the column names of UCDP's event data.")
        private boolean ucdp;

        @Option(names = "--hxl", description = "Print CSV with a row of HXL tags.")
        private boolean hxl;

        private Form form() {
            return table ? Form.TABLE : json ? Form.JSON : csv ? Form.CSV : geojson ? Form.GEOJSON : ucdp ? Form.UCDP : Form.HXL;
        }
    }

    /** The form that is asked for, nothing where the command's own is meant. */
    Optional<Form> form() {
        return Optional.ofNullable(chosen).map(Chosen::form);
    }

    /** Whether CSV begins with a byte-order mark. */
    boolean isMarked() {
        return isMarked;
    }

    /** Whether a row of tags stands below the header of {@code form}. */
    boolean isTagged(Form form) {
        return form == Form.HXL && !isUntagged;
    }
}
