package org.dateline.benchmark;

import java.util.List;

/** The shapes of sentences that {@link GeneratedNews} fills: about one in three tells a figure, as in the news. */
final class NewsShapes {

    static final List<String> ALL = List.of(
            "{cause} killed {count} {people} in {town} {day}, {source} said.",
            "{count} {people} were killed and {count} others wounded in {cause} near {town}, {source} said {day}.",
            "the death toll from {cause} in {land} has risen to {count}, including {number} children, according to"
                    + " {source}.",
            "{count} {people} have been displaced from {town} and nearby villages {day}, {source} reported.",
            "\u201cWe lost everything,\u201d said {name} {name}, {number}, who fled {town} with her {number} children.",
            "{source} said {count} {people} were arrested in {town} {day} after protests against the government.",
            "{count} {people} were missing after {cause} hit {town}, a coastal city in {land}.",
            "among the dead were {count} {people} and {number} members of the security forces, {source} added.",
            "President {name} said his government would not negotiate with those who took up arms against {land}.",
            "the {demonym} foreign minister, {name} {name}, is due to meet his {demonym} counterpart in {town} {day}.",
            "the town lies on the highway that connects {town} with {town}, some {number} kilometres (60 miles) to the"
                    + " north.",
            "talks in {town} broke down {day} over who would control the border crossing with {land}.",
            "prices of bread and fuel have risen by {number} percent since the fighting began, the {word} association"
                    + " said.",
            "{name} {name}, a shopkeeper in {town}, told the agency by telephone that the streets were empty.",
            "the {demonym}-backed {word} movement denied that it had broken the ceasefire agreed {day}.",
            "the council adopted resolution {number} by a vote of 13 to none, with {demonym} and {demonym} delegates"
                    + " abstaining.",
            "schools and hospitals remain closed, and the {word} district has had no running water for {number} days.",
            "it was not immediately possible to verify the account, and there was no comment from {land}.",
            "the project, worth $4.{number} million, was to supply electricity to the {word} valley by 2016.",
            "\u201cThe situation is getting worse every day,\u201d the group\u2019s director, {name} {name}, said in a"
                    + " statement.",
            "an inquiry into the {word} case has been put off until the court in {town} names a new judge.",
            "his brother, who is {number}, left for {land} when the factory that he had worked in was closed.",
            "aircraft flew over the {word} quarter for hours, but Col. {name} of the {demonym} army said that no bombs"
                    + " were dropped.",
            "rescuers dug through the rubble with their hands, helped by volunteers from the {word} charity.",
            "the conflict in {land}, which began {day}, has killed {count} {people} and driven millions from their"
                    + " homes.",
            "analysts at the {word} institute in {town} believe that neither side is able to win by force alone.");

    private NewsShapes() {}
}
