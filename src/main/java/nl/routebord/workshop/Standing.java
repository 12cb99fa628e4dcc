package nl.routebord.workshop;

import org.jspecify.annotations.Nullable;

/**
 * An activity at the moment somebody wants to speak there, with all that decides whether they may.
 *
 * @param goesOn whether the evening of who speaks still goes on; null where the activity is none of that evening
 * @param standsStill true while an evening that has this activity on its run sheet lets nobody put anything in
 * @param erased true for somebody who wiped their data
 */
record Standing(ActivityView activity, @Nullable Boolean goesOn, boolean standsStill, boolean erased) {}
