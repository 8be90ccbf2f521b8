package org.dateline.place;

/** What a word beside a name tells; the words stand in {@code place/cues.tsv}. */
enum Cue {
    IN, TO, DIRECTION, TITLE, FORM, PRESS, COMPANY, SAYING, LOCAL, CALENDAR, PEOPLE, LINK, GROUP, BEING, OWNED, BRAND, STUDY, SCHOOL, QUARTER, RAIDER, RAID;

    /** The cue's bit where several are told in one number. */
    int bit() {
        return 1 << ordinal();
    }
}
