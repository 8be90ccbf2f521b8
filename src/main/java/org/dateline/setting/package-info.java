/**
 * When and where by a sentence's own words. The names and time phrases of an article come in; what each name is to the event
 * that its sentence tells goes out as a {@link org.dateline.setting.Location}, and the days and places of a figure or of a
 * word for an event as a {@link org.dateline.setting.Setting}. Knows no sentence beside its own, but for the names that words
 * such as "the city" point back to. Begin with {@link org.dateline.setting.SettingReader} and
 * {@link org.dateline.setting.LocationReader}. May use toponym, clause, time and place. Internal: no part of the API.
 */
package org.dateline.setting;
