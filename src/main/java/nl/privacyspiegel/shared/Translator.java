package nl.privacyspiegel.shared;

/** The words of a reader, in the language of a page or of a file. */
@FunctionalInterface
public interface Translator {

    /** The text of this translation key, with the arguments in their places. */
    String get(String key, Object... arguments);
}
