package nl.privacyspiegel.improvement.document;

import java.util.List;
import java.util.Map;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents that a member owns in person. The document stays, with nobody who owns it. */
@Component
@Transactional
class DocumentTrace implements MemberTrace {

    private final DocumentRepository documents;

    DocumentTrace(DocumentRepository documents) {
        this.documents = documents;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> known(MemberId member) {
        List<String> mine = documents.findByOwnerMemberId(member.value()).stream()
                .map(WorkDocument::name)
                .sorted()
                .toList();
        return mine.isEmpty() ? Map.of() : Map.of("documenten", mine);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unfinished> unfinished(MemberId member) {
        return Unfinished.of(
                "improvement.unfinished.documents",
                documents.findByOwnerMemberId(member.value()).size());
    }

    @Override
    public void erase(MemberId member) {
        documents.findByOwnerMemberId(member.value()).forEach(document -> document.erase(member));
    }
}
