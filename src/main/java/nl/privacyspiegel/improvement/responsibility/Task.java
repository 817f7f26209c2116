package nl.privacyspiegel.improvement.responsibility;

import org.jspecify.annotations.Nullable;

/**
 * A task that somebody in each organisation has. Its words are Dutch.
 *
 * @param function the shipped function that usually has it; null when there is none
 * @param note what to think of when it is given to somebody; null when there is nothing to say
 * @param call whether who has it is to be called at an incident, so that a way to reach them is asked
 */
public record Task(
        String id,
        String text,
        @Nullable String function,
        @Nullable String note,
        boolean call) {}
