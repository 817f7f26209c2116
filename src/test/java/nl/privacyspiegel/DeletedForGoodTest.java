package nl.privacyspiegel;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever some module deletes is in the ledger of deletions, or stands here with the reason why it need not be. */
class DeletedForGoodTest {

    private static final String OF_A_MEMBER = "goes with an account that is erased, or was a way in of that time";
    private static final String OF_AN_ASSESSMENT = "goes with a measurement, which is in the ledger";
    private static final String OF_A_TEST =
            "of an open privacytest: what an older database brings back cannot be read, its key was destroyed";
    private static final String BY_THE_CALENDAR = "goes when its day is over, in an older database once more";
    private static final String COUNTED =
            "a number that was counted wrongly, without a person in it; counted again as any change";

    private static final Map<String, String> HARMLESS = Map.ofEntries(
            entry("AccessLink", OF_A_MEMBER),
            entry("AskedAct", "a question to another administrator, over in a few days, that can be refused again"),
            entry("AskedBefore", "which form was sent before: nobody sees it"),
            entry("DigestChoice", "a choice of a member, who makes it again"),
            entry("MemberIdentity", OF_A_MEMBER),
            entry("login_failure", "how often somebody failed to log in: forgotten after a day"),
            entry("OutgoingMail", BY_THE_CALENDAR),
            entry("RecoveryCode", OF_A_MEMBER),
            entry("RequiredSecondFactor", "a setting"),
            entry("RoleAssignment", OF_A_MEMBER),
            entry("SecondFactor", OF_A_MEMBER),
            entry("told_seen", OF_A_MEMBER),
            entry("DomainGradeRow", OF_AN_ASSESSMENT),
            entry("Finding", OF_AN_ASSESSMENT),
            entry("TargetGradeRow", OF_AN_ASSESSMENT),
            entry("ActionEvent", "goes with an action, which is in the ledger"),
            entry("DeclarationRow", COUNTED),
            entry("DocumentKnownRow", COUNTED),
            entry("DutyTurnRow", "a tick that was taken back: the duty itself stays"),
            entry("EvidenceFile", "goes with a piece of evidence, which is in the ledger"),
            entry("EvidenceFilePart", "goes with a piece of evidence, which is in the ledger"),
            entry("OrderedReport", BY_THE_CALENDAR),
            entry("AccessCode", OF_A_TEST),
            entry("AnswerGroup", "goes with the answers, which are in the ledger"),
            entry("CampaignResult", "written anew, from the same answers"),
            entry("CampaignUnit", "which units a draft is offered to: the draft itself is in the ledger"),
            entry("EndedEntrance", "goes with the answers, which are in the ledger"),
            entry("InvitationList", OF_A_TEST),
            entry("QuizPicture", "a picture of a draft, which is in the ledger itself"),
            entry("EndingTests", OF_A_TEST),
            entry("EndedEntrances", OF_A_TEST),
            entry("backup_made", "that a back-up was put back, once the audit trail says so"),
            entry("Submission", "goes with the answers, which are in the ledger"),
            entry("TestSlot", OF_A_TEST),
            entry("access_code", "a migration: it runs again in an older database"),
            entry("answer", "a migration: it runs again in an older database"),
            entry("answer_group", "a migration: it runs again in an older database"),
            entry("submission", "a migration: it runs again in an older database"));

    private static final Pattern REPOSITORY =
            Pattern.compile("interface (\\w+)\\s+extends\\s+[^{]*?(?:Repository|VersionStore)<(\\w+)");
    private static final Pattern CALL = Pattern.compile(
            "\\b(\\w+)\\s*\\.\\s*(?:delete|deleteAll|deleteById|deleteAllById\\w*|deleteAllInBatch|deleteBy\\w+|removeBy\\w+)\\(");
    private static final Pattern STATEMENT = Pattern.compile("(?i)delete from (\\w+)");
    private static final Pattern REMEMBERED = Pattern.compile(
            "@EntityListeners\\(DeletedForGood\\.class\\)\\s+@Table\\(name = \"(\\w+)\"\\)[^{]*?class (\\w+)");

    /** In the ledger as rows with this listener; of these it is an entity that a single statement deletes, with the reason. */
    private static final Map<String, String> IN_ONE_STATEMENT = Map.of("ApiToken", OF_A_MEMBER);

    @Test
    @DisplayName("What is deleted for good is in the ledger of deletions, or harmless for a reason")
    void ledger() throws IOException {
        Map<String, String> sources = sources();
        Map<String, String> remembered = found(REMEMBERED, sources, 2, 1);
        Set<String> rowByRow = rowByRow(sources);
        Set<String> inOneStatement =
                new TreeSet<>(found(STATEMENT, sources, 1, 1).keySet());
        // Which table it is, the ledger or the archive tells.
        assertThat(remembered).containsKeys("Assessment", "Measurement", "Unit", "Member");
        assertThat(remembered.values()).allSatisfy(kind -> assertThat(kind).hasSizeLessThanOrEqualTo(20));

        Set<String> deleted = new TreeSet<>(rowByRow);
        deleted.addAll(inOneStatement);
        sources.forEach((name, source) -> {
            if (source.contains("entities.remove(")) {
                deleted.add(Path.of(name).getFileName().toString().replace(".java", ""));
            }
        });
        Set<String> unknown = new TreeSet<>(deleted);
        unknown.removeAll(remembered.keySet());
        assertThat(unknown)
                .as("deleted: name DeletedForGood as its listener, or say here why it may come back")
                .isEqualTo(new TreeSet<>(HARMLESS.keySet()));
        inOneStatement.retainAll(remembered.keySet());
        assertThat(inOneStatement)
                .as("one statement deletes these past the listener")
                .isEqualTo(IN_ONE_STATEMENT.keySet());
    }

    private static Set<String> rowByRow(Map<String, String> sources) {
        Map<String, String> entities = found(REPOSITORY, sources, 1, 2);
        Set<String> deleted = new TreeSet<>();
        sources.forEach((name, source) -> CALL.matcher(source).results().forEach(call -> {
            Matcher field = Pattern.compile("private final (\\w+)(?:<\\w+>)? " + call.group(1) + ";")
                    .matcher(source);
            if (field.find() && entities.containsKey(field.group(1))) {
                deleted.add(entities.get(field.group(1)));
            }
        }));
        return deleted;
    }

    private static Map<String, String> found(Pattern pattern, Map<String, String> sources, int key, int value) {
        Map<String, String> found = new HashMap<>();
        sources.values()
                .forEach(source -> pattern.matcher(source)
                        .results()
                        .forEach(match -> found.put(match.group(key), match.group(value))));
        return found;
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(Path::toString, DeletedForGoodTest::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
