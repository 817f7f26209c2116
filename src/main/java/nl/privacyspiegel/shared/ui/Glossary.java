package nl.privacyspiegel.shared.ui;

import java.util.Collection;
import java.util.List;

/** Short explanations of words. The module that has a glossary is a bean of this; pages show them with {@link WordsExplained}. */
public interface Glossary {

    /**
     * A word with what it means.
     *
     * @param name what the glossary calls it
     * @param language of both texts
     * @param address of the page with more, from the root of the application
     */
    record Word(String name, String meaning, ContentLanguage language, String address) {}

    /**
     * These words, in this order.
     *
     * @throws IllegalArgumentException for an id that the glossary does not have, which is our mistake
     */
    List<Word> named(String... ids);

    /** Of all words those that stand in one of these texts, in the order of the glossary. */
    List<Word> in(Collection<String> texts);
}
