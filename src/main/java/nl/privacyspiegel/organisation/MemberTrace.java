package nl.privacyspiegel.organisation;

import java.util.List;
import java.util.Map;

/**
 * Something that is kept of a member and says something about a person. Whatever keeps such a thing, in any module, is a bean
 * of this kind: then a member who asks is told, and who is erased leaves nothing of it behind.
 */
public interface MemberTrace {

    /** What a member is told, by the Dutch names that it has in the file; never a secret. Empty when there is nothing to tell. */
    default Map<String, Object> known(MemberId member) {
        return Map.of();
    }

    /** What nobody does any more once this member is gone, for who is about to erase; empty when there is nothing. */
    default List<Unfinished> unfinished(MemberId member) {
        return List.of();
    }

    /**
     * Work of one kind that a member still has.
     *
     * @param key of the words for it, which get the number
     * @param number how many there are; one or more
     */
    record Unfinished(String key, long number) {

        /** In a list; empty when there are none. */
        public static List<Unfinished> of(String key, long number) {
            return number == 0 ? List.of() : List.of(new Unfinished(key, number));
        }
    }

    /** Nothing of it is left. */
    void erase(MemberId member);
}
