/** Laws that hold for any text whatever: nothing hangs, nothing throws, nothing differs from one reading to the next. */
package org.dateline.laws;
