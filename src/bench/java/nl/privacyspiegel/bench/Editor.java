package nl.privacyspiegel.bench;

import java.io.IOException;
import java.util.UUID;
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
                int number = sent.incrementAndGet();
                String answer = field.write(sentence(number));
                if (answer.contains(NOT_SAVED) || answer.contains(FAILED)) {
                    throw new IOException("not saved: " + answer);
                }
                acknowledged.set(number);
            }
        }
    }
}
