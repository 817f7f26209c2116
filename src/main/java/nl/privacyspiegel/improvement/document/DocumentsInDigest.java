package nl.privacyspiegel.improvement.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.organisation.digest.DigestPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Of how many documents the review is over time, and of how many it is due this week. */
@Component
@Order(30)
class DocumentsInDigest implements DigestPart {

    private static final String PAGE = "documenten";

    private final Documents documents;

    DocumentsInDigest(Documents documents) {
        this.documents = documents;
    }

    @Override
    public List<DigestLine> lines(LocalDate today) {
        List<DocumentLine> due = documents.toReviewBy(today.plusWeeks(1));
        long late = due.stream()
                .filter(line -> line.state() == DocumentState.TO_REVIEW)
                .count();
        List<DigestLine> lines = new ArrayList<>(DigestLine.of("improvement.digest.documents.late", late, PAGE));
        lines.addAll(DigestLine.of("improvement.digest.documents.soon", due.size() - late, PAGE));
        return lines;
    }
}
