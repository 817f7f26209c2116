package nl.privacyspiegel.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes down everything that is known of a member, for the member to read and to take along. Never a secret. */
@Component
class MemberFiles {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final RoleAssignmentRepository roles;
    private final UnitRepository units;
    private final AuditEntryRepository trail;
    private final SecondFactorStore factors;
    private final KnownAddressRepository addresses;
    private final MemberIdentityRepository identities;
    private final ApiTokenRepository tokens;

    MemberFiles(
            RoleAssignmentRepository roles,
            UnitRepository units,
            AuditEntryRepository trail,
            SecondFactorStore factors,
            KnownAddressRepository addresses,
            MemberIdentityRepository identities,
            ApiTokenRepository tokens) {
        this.factors = factors;
        this.addresses = addresses;
        this.identities = identities;
        this.tokens = tokens;
        this.roles = roles;
        this.units = units;
        this.trail = trail;
    }

    byte[] of(Member member) {
        Map<UnitId, String> names = units.findAll().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        String id = member.id().toString();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("id", id);
        file.put("naam", member.name());
        file.put("functie", member.jobFunction());
        file.put("eMailadres", member.email());
        file.put("taal", member.language());
        file.put("status", member.state());
        file.put("accountGemaakt", text(member.createdAt()));
        file.put("uitnodigingAanvaard", text(member.acceptedAt()));
        file.put("gekozenEenheid", text(names.get(member.selectedUnit())));
        file.put(
                "rollen",
                roles.findByMemberId(member.id().value()).stream()
                        .map(held -> Map.of(
                                "rol",
                                held.role(),
                                "eenheid",
                                names.getOrDefault(held.unit(), ""),
                                "viaInlogdienst",
                                held.source() == RoleSource.CLAIM))
                        .toList());
        file.put(
                "inlogdienst",
                identities.findByMemberId(member.id().value()).stream()
                        .map(MemberFiles::line)
                        .toList());
        file.put("tweedeStap", factors.isOn(member.id()));
        file.put("herstelcodesOver", factors.recoveryCodesLeft(member.id()));
        file.put(
                "bekendePlekkenLaatstGebruikt",
                addresses.findByMemberIdOrderByLastUsedDesc(member.id().value()).stream()
                        .map(address -> text(address.lastUsed()))
                        .toList());
        file.put(
                "sleutelsVoorProgrammas",
                tokens.findByMemberIdOrderByMadeAtDesc(member.id().value()).stream()
                        .map(MemberFiles::line)
                        .toList());
        List<AuditEntry> entries = trail.findAbout(member.id().value(), AuditObject.Kind.MEMBER.name(), id);
        file.put("auditspoor", entries.stream().map(MemberFiles::line).toList());
        return JSON.writeValueAsBytes(file);
    }

    private static Map<String, Object> line(MemberIdentity identity) {
        return Map.of(
                "adres", identity.issuer(), "kenmerk", identity.subject(), "gekoppeld", text(identity.linkedAt()));
    }

    private static Map<String, Object> line(ApiToken token) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("naam", token.name());
        line.put("magLezen", token.scopes());
        line.put("gemaakt", text(token.madeAt()));
        line.put("werktTotEnMet", text(token.lastDay()));
        line.put("laatstGebruikt", text(token.lastUsedOn()));
        return line;
    }

    private static Map<String, Object> line(AuditEntry entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("nummer", entry.number());
        line.put("moment", text(entry.happenedAt()));
        line.put("handeling", entry.action());
        line.put("doorFunctie", text(entry.jobFunction()));
        line.put("rol", text(entry.role()));
        line.put("soort", entry.objectKind());
        line.put("id", text(entry.objectId()));
        line.put("onderwerp", text(entry.objectName()));
        return line;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
