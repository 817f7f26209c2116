package nl.privacyspiegel.organisation.accounts;

import java.time.Instant;
import nl.privacyspiegel.organisation.MemberId;

/**
 * A link as it is handed over, once.
 *
 * @param path where it leads, from the root of the application. Its secret stands behind a "#": browsers keep that part to
 *     themselves, so that it is in no log, no referrer and no preview that a mail program makes of a link
 * @param until from this moment on it does not work any more
 */
public record NewAccessLink(MemberId member, String path, Instant until) {

    @Override
    public String toString() {
        return "NewAccessLink[" + member + "]";
    }
}
