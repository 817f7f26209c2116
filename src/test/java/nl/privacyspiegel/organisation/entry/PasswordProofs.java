package nl.privacyspiegel.organisation.entry;

import java.time.Instant;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.entry.PasswordProof.Missing;

/** What only a login can make, for tests. */
public final class PasswordProofs {

    private PasswordProofs() {}

    public static PasswordProof toSetUp(MemberId member, Instant since) {
        return new PasswordProof(member, since, Missing.SET_UP);
    }

    /** A secret that nobody's app has. */
    public static SecondFactorOffer offer() {
        return new SecondFactorOffer(new byte[20], "", "");
    }
}
