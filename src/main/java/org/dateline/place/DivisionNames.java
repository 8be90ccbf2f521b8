package org.dateline.place;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the names of first- and second-level divisions. */
final class DivisionNames {

    /** Words that say what a division is and are left out when texts are short: "Idlib" for "Idlib Governorate". */
    private static final String SORT = "(?iu)( (province|governorate|county|district|region|oblast|krai|prefecture|state"
            + "|municipality|department|parish|voivodeship|canton|raion|rayon|qalasy|city|borough|census area|regional state"
            + "|metropolitan|division|cercle|zone|subregion|special|agency|tumani|aūdany|i̇lçesi|ilçesi|shi|kommun|kommune"
            + "|pagasts|novads|járás|constituency|sector|arrondissement|local|okrug|atoll|autonomous|corporation))+$";
    private static final String SORT_BEFORE = "(?iu)^((province|region|state|department|district|municipality|city|commune|ward"
            + "|county|republic|emirate) of|province|provincia( de| di)?|region|state|department|departamento( de)?"
            + "|département( de| du)?|muhafazat|wilaya( de)?|kabupaten|kota|powiat|arrondissement( de)?|comarca de"
            + "|distrito( de)?|municipio( de)?|comuna|commune( de)?|amphoe|huyện|quận|thị xã|thành phố|shahrestān-e|gemeente"
            + "|obshtina|opština|općina|okres|oraş|municipiul|partido( de)?|markaz|bashkia|politischer bezirk|bezirk|daïra( de)?"
            + "|srŏk|nomós|nohiyai|cantón|liwā’|concelho( de)?|canton( de)?) (?:d[’'])?";

    private static final java.util.Set<String> GENERIC = java.util.Set.of("", "central", "north", "south", "east", "west",
            "northern", "southern", "eastern", "western", "northeast", "northwest", "southeast", "southwest", "capital",
            "upper", "lower", "center", "centre", "middle", "city", "federal", "new", "old", "northeastern",
            "northwestern", "southeastern", "southwestern", "north central", "south central", "metropolitan");

    /** Names that are called with their sort: "North Western Province". */
    private static final Pattern DIRECTIONS = Pattern.compile("(?:(?:upper|lower|far|north|south|east|west|northern|southern"
            + "|eastern|western|central|northwest|northeast|southwest|southeast|northwestern|northeastern|southwestern"
            + "|southeastern|centre|center)(?: |$))+");

    private DivisionNames() {}

    /** Whether a bare name would say nothing: "central", "north". */
    static boolean isGeneric(String name) {
        return GENERIC.contains(name);
    }


    static void readFirst(String file, InputStream in, Consumer<Draft> to) throws IOException {
        try (Lines lines = new Lines(file, in)) {
            for (String[] row = lines.nextRow(4); row != null; row = lines.nextRow(4)) {
                int dot = row[0].indexOf('.');
                if (dot != 2) {
                    throw lines.error("expected a code like SY.12, found '" + row[0] + "'");
                }
                try {
                    Draft draft = division(Integer.parseInt(row[3]), row[1], PlaceKind.ADMIN1, row[0]);
                    draft.addName(row[2], false);
                    draft.admin1 = row[0];
                    to.accept(draft);
                } catch (NumberFormatException e) {
                    throw lines.error("expected a GeoNames id, found '" + row[3] + "'");
                }
            }
        }
    }

    static void readSecond(String file, InputStream in, Consumer<Draft> to) throws IOException {
        JsonNode list;
        try (JsonParser parser = new ObjectMapper().createParser(in)) {
            list = parser.readValueAsTree();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new GazetteerException(file, line, "not JSON: " + e.getOriginalMessage() + "; the file may be cut off");
        }
        if (list == null || !list.isArray()) {
            throw new GazetteerException(file, 1, "expected a JSON list of objects with \"code\" and \"name\"");
        }
        for (JsonNode entry : list) {
            String code = entry.path("code").asText();
            String name = entry.path("name").asText();
            if (!code.matches("[A-Z]{2}\\.[^.]*\\..+") || name.isEmpty()) {
                throw new GazetteerException(file, 0, "expected \"code\" like US.KY.169 and \"name\", found " + entry);
            }
            Draft draft = division(0, name, PlaceKind.ADMIN2, code);
            draft.admin1 = code.substring(0, code.indexOf('.', 3));
            draft.admin2 = code;
            to.accept(draft);
        }
    }

    static Draft division(int id, String name, PlaceKind kind, String code) {
        Draft draft = new Draft(id, name, kind);
        draft.country = code.substring(0, 2);
        draft.code = code;
        String bare = name.replaceAll(SORT, "").replaceAll(SORT_BEFORE, "");
        if (!bare.equals(name) && !GENERIC.contains(bare.toLowerCase(java.util.Locale.ROOT))) {
            draft.addName(bare, kind == PlaceKind.ADMIN2);
        }
        if (kind == PlaceKind.ADMIN1 && DIRECTIONS.matcher(NameKey.of(bare)).matches()) {
            for (String sort : List.of("Province", "Region", "State", "Division", "Governorate", "District")) {
                draft.addName(bare + " " + sort, !name.endsWith(sort));
            }
        }
        return draft;
    }
}
