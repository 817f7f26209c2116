package nl.privacyspiegel.improvement.awareness;

import java.time.LocalDate;

/**
 * A topic that was known too little in the last test that was published.
 *
 * @param name what the test calls it
 * @param language of the test, as a BCP 47 tag
 * @param tested when the test was closed
 */
public record TopicToTrain(String name, String language, LocalDate tested) {}
