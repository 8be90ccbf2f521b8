/**
 * Where each figure's event happened: the places of an article are weighed by named features, what the rules propose among them.
 * Begin with {@link org.dateline.weighing.PlaceDecider}; {@code PlaceFeatures} names the features, {@code PlaceWeigher} sees which
 * a place has, {@code dateline train-places} learns what each weighs, and {@link org.dateline.weighing.PlaceLesson}, which is part of
 * the API, tells what a place was chosen from. May use event, setting, toponym, clause and place.
 */
package org.dateline.weighing;
