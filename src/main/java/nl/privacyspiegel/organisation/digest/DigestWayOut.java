package nl.privacyspiegel.organisation.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.login.DataKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way out of the digest for who is not logged in. The address in the mail follows from the choice and a key outside the database, so
 * nothing of it is kept; it can do nothing but end that choice.
 */
@Component
@Transactional
class DigestWayOut {

    private static final int DIGITS = 32;

    private final DigestChoiceRepository choices;
    private final DataKey key;

    DigestWayOut(DigestChoiceRepository choices, DataKey key) {
        this.choices = choices;
        this.key = key;
    }

    /** The path of the page for this choice. */
    String path(DigestChoice choice) {
        return DigestPages.SITE.address().substring(1) + "/" + choice.member() + "/" + proof(choice);
    }

    /** Whether the address still ends something. */
    @Transactional(readOnly = true)
    public boolean works(MemberId member, String proof) {
        return find(member, proof).isPresent();
    }

    /** No digest any more for who got this address. */
    public void leave(MemberId member, String proof) {
        find(member, proof).ifPresent(choices::delete);
    }

    private Optional<DigestChoice> find(MemberId member, String proof) {
        return choices.findById(member.value())
                .filter(choice -> MessageDigest.isEqual(
                        proof(choice).getBytes(StandardCharsets.US_ASCII), proof.getBytes(StandardCharsets.UTF_8)));
    }

    private String proof(DigestChoice choice) {
        return key.fingerprint(choice.name()).substring(0, DIGITS);
    }
}
