package nl.privacyspiegel.organisation;

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

    /** Nothing of it is left. */
    void erase(MemberId member);
}
