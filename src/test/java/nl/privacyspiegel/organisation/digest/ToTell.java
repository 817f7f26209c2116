package nl.privacyspiegel.organisation.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;

/** What a module of tests tells in the digest: to whom a test says so, and asked as that member. */
public class ToTell implements DigestPart {

    private final Map<MemberId, Integer> numbers = new ConcurrentHashMap<>();
    private final CurrentUser user;

    ToTell(CurrentUser user) {
        this.user = user;
    }

    void say(MemberId member, int number) {
        numbers.put(member, number);
    }

    @Override
    public List<DigestLine> lines(LocalDate today) {
        return DigestLine.of(
                "improvement.digest.duties.late",
                numbers.getOrDefault(user.require().id(), 0),
                "kalender");
    }
}
