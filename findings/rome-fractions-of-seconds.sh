#!/usr/bin/env bash
# Rome 2.1.0 (Maven Central), looked at on 2026-11-30: a fraction of a second in an Atom date can move the day.
#
# Guess, written down before: RFC 4287 takes the dates of RFC 3339, whose seconds may have any number of digits behind the point, so a
#   reader of feeds takes them as a fraction or leaves them out; the day is safe.
# What happens: the digits are taken as a whole number of milliseconds. Six of them move the instant by up to 17 minutes,
#   nine by up to 11.5 days: 2020-01-29T23:59:58.123456789Z is read as 31 January, 2020-01-29T23:59:58.9Z as 9 ms past the second.
# Why it matters here: the day of publication dates every "on Wednesday" of an article; writers of feeds in Python, Go and Java
#   print six or nine digits as a matter of course.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for artifact in com.rometools:rome:2.1.0 com.rometools:rome-utils:2.1.0 org.jdom:jdom2:2.0.6.1 org.slf4j:slf4j-api:2.0.17; do
    mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$artifact" -DoutputDirectory="$folder" >/dev/null
done
cat > Fractions.java <<'JAVA'
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;

public class Fractions {
    public static void main(String[] none) throws Exception {
        for (String published : new String[] {"2020-01-29T23:59:58Z", "2020-01-29T23:59:58.9Z", "2020-01-29T23:59:58.123456Z",
                "2020-01-29T23:59:58.123456789Z"}) {
            String atom = "<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:f</id><title>News</title><updated>2020-01-30T00:00:00Z</updated>"
                    + "<entry><id>urn:e</id><title>Two killed</title><updated>" + published + "</updated><published>" + published
                    + "</published></entry></feed>";
            SyndFeed feed = new SyndFeedInput().build(new StringReader(atom));
            System.out.println(published + " | " + feed.getEntries().get(0).getPublishedDate().toInstant());
        }
    }
}
JAVA
java -Duser.timezone=UTC -cp "$folder/*" Fractions.java 2>/dev/null | tee seen.txt
cat > told.txt <<'TOLD'
2020-01-29T23:59:58Z | 2020-01-29T23:59:58Z
2020-01-29T23:59:58.9Z | 2020-01-29T23:59:58.009Z
2020-01-29T23:59:58.123456Z | 2020-01-30T00:02:01.456Z
2020-01-29T23:59:58.123456789Z | 2020-01-31T10:17:34.789Z
TOLD
diff told.txt seen.txt && echo "As found."
