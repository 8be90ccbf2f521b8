package org.dateline.clause;

/** A class of words that a rule asks for; {@code classes.tsv} lists them. */
public enum WordClass {
    /** Those who leave home and come back: "residents", "villagers". */
    RESIDENT,
    /** Who abducts, and what for: "gunmen", "ransom". */
    CAPTOR,
    /** Who detains by law: "police", "authorities". */
    LAWFUL,
    /** What makes those it names fighters: "armed", "rebel". */
    ARMED,
    /** What makes those it names civilians: "family", "medical". */
    CIVIL,
    /** A deed that is named in the singular where it only qualifies another noun: "five arrest warrants". */
    DEED,
    /** A size of a whole, of which the number counts all: "a population of". */
    SIZE,
    /** How a toll comes to its number: "rose", "stands". */
    RISE,
    /** How people come to a place or are in it: "moved", "lie". */
    STAY,
    /** Verbs that end what a noun tells, or tell nothing of it: "released 12 hostages", "carrying 80 refugees". */
    UNDOING,
    /** How people come by a {@link #HARM}: "suffered", "escaped with". */
    SUFFER,
    /** What is suffered: "injuries", "burns". */
    HARM,
    /** Verbs that tell a wound only where something that wounds is told, too: "hit", "struck". */
    STRIKE,
    /** What wounds those whom it hits: "bullet", "gunman", "car". */
    STRIKER,
    /** Where somebody is hit: "chest", "leg". */
    BODY_PART,
    /** How those come to a hospital whom nobody brings there: "walked", "showed". */
    ARRIVAL,
    /** Nouns that are adjectives before another noun: "a local civil defence source". */
    QUALIFIER,
    /** How badly those are hurt who are a part of the injured: "seriously". */
    GRADE,
    /** What places a number without a noun: "six in Bari". */
    PLACING,
    /** What belongs to victims who are counted all the same: "12 people's lives". */
    OF_VICTIMS,
    /** What may turn out to be untrue: "reports", "claim". */
    REPORT,
    /** What a sentence about a match has: "goals", "suspension". */
    SPORT,
    /** What a number of its members follows: "a group of 12". */
    GROUP,
    /** What a number of children follows: "a father of three". */
    PARENT,
    /** How sure a count is: "five confirmed fatalities". */
    ATTESTED,
    /** What a court or an office refuses without denying what it is about: "dismissed a lawsuit over". */
    REFUSED,
    /** Who runs from the police: "suspects", "robbers". */
    SUSPECT,
    /** Where a crime was: "scene", "on foot". */
    SCENE,
    /** Who looks for suspects: "police", "detectives". */
    INVESTIGATOR,
    /** What police look for somebody over: "stabbing", "raid". */
    CRIME,
    /** What makes those it names missing: "missing", "lost". */
    LOST,
    /** What makes people leave home or come back: "homes", "fighting", "flood". */
    UPROOTING,
    /** Who is in office or stands for it: "senators", "candidates". */
    POLITICIAN,
    /** Where who is missing only did not come: "squad", "roll". */
    ABSENCE,
    /** What belongs to a robbery: "heist", "cash". */
    ROBBERY,
    /** What belongs to being kept by force: "ransom", "released". */
    CAPTIVITY,
    /** What belongs to being held by law or in war: "prison", "swap". */
    CUSTODY,
    /** What captures pictures: "camera", "photographers". */
    MEDIA,
    /** What hurts without a wound: "tariffs", "scandal". */
    ABSTRACT,
    /** What is only tried: "attempted", "plot". */
    TRYING,
    /** What is lost in a vote or a match: "seats", "fights". */
    CONTEST,
    /** What has a day of its own long after the deaths it is about: "court", "inquest", "funeral". */
    COURT,
    /** What is said or done on a day of its own about deaths of long ago: "blamed", "commemorated". */
    RECALLING,
    /** Said of a deed for which someone stands before a court or confesses. */
    TRIED,
    /** Verbs of statements that need no "that" before the day on which it was made: "reported on Saturday". */
    STATEMENT,
    /** How many went before: "third", "fourth". */
    RANK,
    /** Whose part those take is told by the words before: "officials", "supporters". */
    ALLEGIANCE,
    /** What a count falls by: "dropped", "fell". */
    FALL,
    /** How a body comes to light: "pulled", "found". */
    RECOVERY,
    /** What a court or a service does behind its subject: "opened", "resumed". */
    SITTING,
    /** What is only shown, written or practised: "simulated", "novel". */
    STAGED,
    /** In what it is shown: "in the film". */
    WORK,
    /** What begins what is only thought of: "imagine", "enough to". */
    SUPPOSING,
    /** Who leaves, goes home or is replaced without losing a home: "fans", "delegates", "employees". */
    CROWD,
    /** Whom a party, a firm or a team loses without their dying: "members", "managers", "voters". */
    MEMBER,
    /** To what they are lost: "cuts", "rivals". */
    PARTING,
    /** What patients are treated for who were not hurt: "flu". */
    AILMENT
}
