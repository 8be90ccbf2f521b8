package org.dateline.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a few words what Lucene says of a damaged file. */
final class Damage {

    private static final Pattern PATH = Pattern.compile("path=\"([^\"]+)\"");
    private static final Pattern RESOURCE = Pattern.compile("\\s*\\(resource=(.*)\\)$", Pattern.DOTALL);

    private Damage() {}

    /** ": FILE (why)". */
    static String where(Throwable corrupt) {
        String message = String.valueOf(corrupt.getMessage());
        Matcher path = PATH.matcher(message);
        Matcher resource = RESOURCE.matcher(message);
        String why = resource.replaceFirst("").replace("(hardware problem?) ", "");
        String file = path.find() ? path.group(1) : resource.reset().find() ? resource.group(1) : "";
        return file.isEmpty() ? ": " + why : ": " + file + " (" + why + ")";
    }
}
