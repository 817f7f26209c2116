package nl.privacyspiegel.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A member of a working group who keeps writing in the first question of an open measurement: one number after another. */
final class Editor {

    private static final String STATUS = "Status";
    private static final String NOT_SAVED = "Opslaan lukt nu niet";
    private static final String FAILED = "Er ging iets mis";

    private final String email;
    private final UUID measurement;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();

    Editor(String email, UUID measurement) {
        this.email = email;
        this.measurement = measurement;
    }

    /** One for each measurement that is open of so many made-up municipalities, which are put into the database. */
    static List<Editor> ofOpenMeasurements(Database database, Path jar, int municipalities)
            throws SQLException, IOException {
        List<Editor> editors = new ArrayList<>();
        try (Connection connection = database.connect()) {
            new NationalSet(connection).fill(jar, municipalities);
            try (PreparedStatement open = connection.prepareStatement("""
                select m.id, a.unit_id from measurement m join assessment a on a.id = m.assessment_id
                where m.adopted_on is null
                """);
                    ResultSet rows = open.executeQuery()) {
                while (rows.next()) {
                    Editor editor = new Editor("lid" + editors.size() + "@land.example", rows.getObject(1, UUID.class));
                    NationalSet.assessor(connection, editor.email(), rows.getObject(2, UUID.class));
                    editors.add(editor);
                }
            }
            connection.commit();
        }
        return editors;
    }

    String email() {
        return email;
    }

    UUID measurement() {
        return measurement;
    }

    /** The last number that was sent, whatever came of it. */
    int sent() {
        return sent.get();
    }

    /** The last number that the page showed as saved; zero when none was. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** The sentence with this number. */
    static String sentence(int number) {
        return "Versie " + number + ".";
    }

    /** Logs in and writes until the server is gone. */
    void write(int port) throws IOException {
        try (PageVisitor browser = new PageVisitor(port)) {
            browser.logIn(email, NationalSet.PASSWORD);
            PageVisitor.Field field = browser.field("metingen/" + measurement, STATUS);
            while (!Thread.currentThread().isInterrupted()) {
                write(field);
            }
        }
    }

    /** The same at the pace of a person: one text, and then so many seconds of thinking. */
    void write(int port, Steps steps, int seconds) throws Exception {
        try (PageVisitor browser = new PageVisitor(port)) {
            browser.logIn(email, NationalSet.PASSWORD);
            PageVisitor.Field field = browser.field("metingen/" + measurement, STATUS);
            while (!Thread.currentThread().isInterrupted()) {
                steps.take(() -> write(field));
                TimeUnit.SECONDS.sleep(seconds);
            }
        }
    }

    private void write(PageVisitor.Field field) throws IOException {
        int number = sent.incrementAndGet();
        String answer = field.write(sentence(number));
        if (answer.contains(NOT_SAVED) || answer.contains(FAILED)) {
            throw new IOException("not saved: " + answer);
        }
        acknowledged.set(number);
    }
}
