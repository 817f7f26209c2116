package nl.privacyspiegel.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.privacyspiegel.bench.Respondent.Asked;

/** Employees who take the test and members who write, all at once, until the server is gone; later they go on where they were. */
final class Crowd {

    private static final int RESPONDENTS = 8;

    private final List<Asked> questions;
    private final Queue<String> codes;
    private final List<Editor> editors;
    private final Queue<Respondent> everybody = new ConcurrentLinkedQueue<>();
    private final Queue<Respondent> halfway = new ConcurrentLinkedQueue<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger names = new AtomicInteger();

    Crowd(List<Asked> questions, Queue<String> codes, List<Editor> editors) {
        this.questions = questions;
        this.codes = codes;
        this.editors = editors;
    }

    List<Asked> questions() {
        return questions;
    }

    List<Respondent> respondents() {
        return List.copyOf(everybody);
    }

    List<Editor> editors() {
        return editors;
    }

    /** How much the server called saved so far. */
    int acknowledged() {
        return everybody.stream().mapToInt(Respondent::acknowledged).sum() + written();
    }

    /** How much of that members wrote. */
    int written() {
        return editors.stream().mapToInt(Editor::acknowledged).sum();
    }

    /** What went wrong while the server was there, for who reads the log. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What is done to the server while everybody works. */
    interface Blow {
        void fall() throws Exception;
    }

    /** Lets all work at the server of this port until the blow has fallen; what fails from then on is no complaint. */
    void workUntil(int port, Blow blow) throws Exception {
        AtomicBoolean struck = new AtomicBoolean();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < RESPONDENTS; i++) {
                workers.execute(() -> during(struck, () -> respond(port, struck)));
            }
            for (Editor editor : editors) {
                workers.execute(() -> during(struck, () -> editor.write(port)));
            }
            try {
                blow.fall();
            } finally {
                struck.set(true);
                workers.shutdownNow();
            }
        }
    }

    private void respond(int port, AtomicBoolean struck) throws IOException {
        while (!struck.get()) {
            Respondent next = halfway.poll();
            if (next == null) {
                next = new Respondent("r" + names.incrementAndGet(), codes.remove(), port);
                everybody.add(next);
            }
            try {
                next.goOn(port, questions);
                next.close();
            } catch (IOException brokenOff) {
                halfway.add(next);
                throw brokenOff;
            }
        }
    }

    private interface Work {
        void go() throws IOException;
    }

    private void during(AtomicBoolean struck, Work work) {
        try {
            work.go();
        } catch (IOException failure) {
            // The blow takes a moment to fall: what breaks off in it is no complaint.
            boolean brokenOff = failure instanceof java.io.EOFException || failure instanceof java.net.SocketException;
            if (!struck.get() && !brokenOff) {
                complaints.add(failure.toString());
            }
        }
    }

    /** All who did not hand in yet do so; who cannot is told by name. */
    List<String> finish(int port) {
        List<String> shutOut = new ArrayList<>();
        for (Respondent each = halfway.poll(); each != null; each = halfway.poll()) {
            try {
                each.goOn(port, questions);
            } catch (IOException refused) {
                shutOut.add(each.name() + ": "
                        + refused.toString().lines().findFirst().orElse(""));
            }
        }
        return shutOut;
    }
}
