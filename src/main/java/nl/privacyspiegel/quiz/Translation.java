package nl.privacyspiegel.quiz;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a quiz says in a second language.
 *
 * @param language as a BCP 47 tag
 * @param texts by their place, as {@link ReadTexts} names it; never blank
 * @param outdated the places whose text in the language of the quiz changed since it was translated
 */
public record Translation(String language, Map<String, String> texts, Set<String> outdated) {

    public Translation {
        TreeMap<String, String> said = new TreeMap<>(texts);
        said.values().removeIf(String::isBlank);
        TreeSet<String> behind = new TreeSet<>(outdated);
        behind.retainAll(said.keySet());
        texts = Collections.unmodifiableMap(said);
        outdated = Collections.unmodifiableSet(behind);
    }

    /** Of these places only. */
    Translation within(Collection<String> places) {
        Map<String, String> kept = new TreeMap<>(texts);
        kept.keySet().retainAll(places);
        return new Translation(language, kept, outdated);
    }

    /** With these texts, by their place, which were just written; a blank one goes. */
    Translation with(Map<String, String> written) {
        Map<String, String> all = new TreeMap<>(texts);
        all.putAll(written);
        Set<String> behind = new TreeSet<>(outdated);
        behind.removeAll(written.keySet());
        return new Translation(language, all, behind);
    }

    /** With these places as well to be looked at again. */
    Translation outdatedAt(Collection<String> places) {
        Set<String> behind = new TreeSet<>(outdated);
        behind.addAll(places);
        return new Translation(language, texts, behind);
    }
}
