package nl.privacyspiegel.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.bench.Respondent.Asked;
import nl.privacyspiegel.privacytest.storage.AnswerSheet;
import nl.privacyspiegel.privacytest.storage.OpenState;

/**
 * What was called saved, against what is in the database.
 *
 * @param acknowledged answers, tests that were handed in and texts that were called saved
 * @param absent how many of those are not there
 * @param twice people whose answers are there more than once
 * @param half tests that were handed in without all of their answers, and campaigns that count other tests than there are
 */
record Comparison(int acknowledged, int absent, int twice, int half) {

    static Comparison of(Crowd crowd, Database database) throws SQLException {
        List<Asked> questions = crowd.questions();
        String first = questions.getFirst().id();
        Map<String, List<AnswerSheet>> byName = new HashMap<>();
        int half = 0;
        int begun = 0;
        int handedIn = 0;
        for (AnswerSheet sheet : database.sheets()) {
            begun++;
            if (sheet.state() == AnswerSheet.State.HANDED_IN) {
                handedIn++;
                half += sheet.answers().size() < questions.size() ? 1 : 0;
            }
            byName.computeIfAbsent(Database.answers(sheet).getOrDefault(first, ""), name -> new ArrayList<>())
                    .add(sheet);
        }
        OpenState register = database.register();
        half += register.taken().cardinality() == begun
                        && register.codes().cardinality() == begun
                        && register.handedIn() == handedIn
                ? 0
                : 1;
        int acknowledged = 0;
        int absent = 0;
        int twice = 0;
        for (Respondent each : crowd.respondents()) {
            List<AnswerSheet> found = byName.getOrDefault(questions.getFirst().answer(each.name(), 1), List.of());
            twice += found.size() > 1 ? 1 : 0;
            acknowledged += each.acknowledged() + (each.handedIn() ? 1 : 0);
            absent += absent(each, questions, found.isEmpty() ? AnswerSheet.NONE : found.getFirst());
        }
        for (Editor editor : crowd.editors()) {
            acknowledged += editor.acknowledged() > 0 ? 1 : 0;
            absent += isThere(editor, database) ? 0 : 1;
        }
        return new Comparison(acknowledged, absent, twice, half);
    }

    private static int absent(Respondent respondent, List<Asked> questions, AnswerSheet sheet) {
        Map<String, String> answers = Database.answers(sheet);
        int absent = respondent.handedIn() && sheet.state() != AnswerSheet.State.HANDED_IN ? 1 : 0;
        for (int number = 1; number <= respondent.acknowledged(); number++) {
            Asked asked = questions.get(number - 1);
            absent += asked.answer(respondent.name(), number).equals(answers.get(asked.id())) ? 0 : 1;
        }
        return absent;
    }

    /** The last text that was called saved, or one that was sent after it. */
    private static boolean isThere(Editor editor, Database database) throws SQLException {
        if (editor.acknowledged() == 0) {
            return true;
        }
        try (Connection connection = database.connect();
                PreparedStatement statement =
                        connection.prepareStatement("select narrative from finding where measurement_id = ?")) {
            statement.setObject(1, editor.measurement());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (int number = editor.acknowledged(); number <= editor.sent(); number++) {
                        if (rows.getString(1).equals(Editor.sentence(number))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    boolean isSound() {
        return absent == 0 && twice == 0 && half == 0;
    }
}
