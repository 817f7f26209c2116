package nl.privacyspiegel.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.privacyspiegel.organisation.audit.AuditFacts;
import nl.privacyspiegel.organisation.audit.AuditLine;
import nl.privacyspiegel.organisation.audit.AuditSearch;
import nl.privacyspiegel.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes down everything that is known of a member, for the member to read and to take along. Never a secret. */
@Component
@NamedInterface("inside")
public class MemberFiles {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final MemberRepository members;
    private final UnitRepository units;
    private final AuditSearch trail;
    private final List<MemberTrace> traces;

    MemberFiles(MemberRepository members, UnitRepository units, AuditSearch trail, List<MemberTrace> traces) {
        this.members = members;
        this.units = units;
        this.trail = trail;
        this.traces = List.copyOf(traces);
    }

    /**
     * The file, as JSON.
     *
     * @throws NotFoundException when there is no such member
     */
    public byte[] of(MemberId which) {
        Member member = members.findById(which.value()).orElseThrow(NotFoundException::new);
        String id = which.toString();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("id", id);
        file.put("naam", member.name());
        file.put("functie", member.jobFunction());
        file.put("eMailadres", member.email());
        file.put("taal", member.language());
        file.put("status", member.state());
        file.put("accountGemaakt", text(member.createdAt()));
        file.put("uitnodigingAanvaard", text(member.acceptedAt()));
        file.put("gekozenEenheid", text(chosenUnit(member)));
        traces.forEach(trace -> file.putAll(trace.known(member.id())));
        List<AuditLine> entries = trail.about(member.id().value());
        file.put("auditspoor", entries.stream().map(MemberFiles::line).toList());
        return JSON.writeValueAsBytes(file);
    }

    /** What this member still has to do, of all modules. */
    public List<MemberTrace.Unfinished> unfinished(MemberId which) {
        return traces.stream()
                .flatMap(trace -> trace.unfinished(which).stream())
                .toList();
    }

    private @Nullable String chosenUnit(Member member) {
        UnitId chosen = member.selectedUnit();
        return chosen == null
                ? null
                : units.findById(chosen.value()).map(Unit::name).orElse(null);
    }

    private static Map<String, Object> line(AuditLine entry) {
        AuditFacts facts = entry.facts();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("nummer", entry.number());
        line.put("moment", text(entry.happenedAt()));
        line.put("handeling", facts.action());
        line.put("doorFunctie", text(facts.jobFunction()));
        line.put("rol", text(facts.role()));
        line.put("soort", facts.objectKind());
        line.put("id", text(facts.objectId()));
        line.put("onderwerp", text(facts.objectName()));
        return line;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
