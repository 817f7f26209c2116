package nl.privacyspiegel.improvement.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.privacyspiegel.organisation.digest.DigestPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How much evidence waits for this member to look at it, how much stopped being valid, and how much does so by tomorrow or
 * within a week: a digest comes once a week, so each piece is told before its last day.
 */
@Component
@Order(40)
class EvidenceInDigest implements DigestPart {

    private static final String PAGE = "bewijs";

    private final EvidencePieces pieces;

    EvidenceInDigest(EvidencePieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public List<DigestLine> lines(LocalDate today) {
        List<ExpiryNotice> told = pieces.expiring();
        List<DigestLine> lines =
                new ArrayList<>(DigestLine.of("improvement.digest.evidence.check", pieces.waitingForMe(), PAGE));
        lines.addAll(DigestLine.of("improvement.digest.evidence.over", count(told, days -> days < 0), PAGE));
        lines.addAll(DigestLine.of(
                "improvement.digest.evidence.tomorrow",
                count(told, days -> days >= 0 && days <= Expiry.LAST_NOTICE),
                PAGE));
        lines.addAll(DigestLine.of(
                "improvement.digest.evidence.soon", count(told, days -> days > Expiry.LAST_NOTICE), PAGE));
        return lines;
    }

    private static long count(List<ExpiryNotice> told, Predicate<Long> meant) {
        return told.stream().map(ExpiryNotice::daysLeft).filter(meant).count();
    }
}
