package nl.privacyspiegel.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An employee with a browser who takes the whole test, one question a page. */
final class Respondent implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("name=\"vraag\" value=\"([^\"]+)\"");
    private static final Pattern OPTION = Pattern.compile("name=\"antwoord\" value=\"([^\"]+)\"");
    private static final Pattern TOTAL = Pattern.compile("<progress max=\"(\\d+)\"");
    private static final Pattern STYLE = Pattern.compile("href=\"([^\"]+\\.css)\"");
    private static final Pattern MARK = Pattern.compile("src=\"([^\"]+\\.svg)\"");

    /** A question of the test; {@code value} is what is chosen, or empty when it is answered in own words. */
    record Asked(String id, String value) {

        /** What this employee answers: own words are like nobody else's, so that they can be found in the database. */
        String answer(String name, int number) {
            return value.isEmpty() ? name + "-" + number : value;
        }
    }

    /** How many bytes arrive: at the first sight of the test, and in the largest step after it. */
    record Weight(long firstLoad, long largestStep) {}

    private final String name;
    private final String code;
    private Connection connection;
    private boolean begun;
    private volatile boolean handedIn;
    private final AtomicInteger acknowledged = new AtomicInteger();

    Respondent(String name, String code, int port) throws IOException {
        this.name = name;
        this.code = code;
        this.connection = new Connection(port);
    }

    String name() {
        return name;
    }

    /** How many answers the server said to have saved. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** Whether the server said that the test was handed in. */
    boolean handedIn() {
        return handedIn;
    }

    /** Reads the welcome page and begins. */
    void begin() throws IOException {
        connection.get("/test/" + code).expect(200);
        String first = connection.post("/test/" + code, "").location();
        begun = true;
        connection.get(first).expect(200);
    }

    /** Connects anew with the same browser, as one does that was left alone for a while. */
    void reconnect(int port) throws IOException {
        connection = connection.at(port);
    }

    /** With the same browser, takes the test from where the server left it, wherever the server is now. */
    void goOn(int port, List<Asked> questions) throws IOException {
        connection = connection.at(port);
        if (!begun) {
            begin();
        }
        while (acknowledged.get() < questions.size()) {
            answer(questions, acknowledged.get() + 1);
        }
        handIn();
    }

    /**
     * Takes the test that was begun.
     *
     * @param steps hears how many nanoseconds each step took: sending an answer until the next page is there
     */
    void finish(List<Asked> questions, LongConsumer steps) throws IOException {
        for (int number = 1; number <= questions.size(); number++) {
            long began = System.nanoTime();
            answer(questions, number);
            steps.accept(System.nanoTime() - began);
        }
        long began = System.nanoTime();
        handIn();
        steps.accept(System.nanoTime() - began);
    }

    /** Hands the test in and looks at the result. */
    void handIn() throws IOException {
        String result = connection.post("/test/mijn/inleveren", "").location();
        handedIn = true;
        connection.get(result).expect(200);
    }

    /** Answers one question and loads the page that follows; tells how many bytes arrived. */
    long answer(List<Asked> questions, int number) throws IOException {
        Asked asked = questions.get(number - 1);
        String where = number == questions.size() ? "overzicht" : "volgende";
        Connection.Response saved = connection.post(
                "/test/mijn/vraag/" + number,
                "vraag=" + asked.id() + "&antwoord=" + asked.answer(name, number) + "&naar=" + where);
        String next = saved.location();
        acknowledged.incrementAndGet();
        return saved.bytes() + connection.get(next).expect(200).bytes();
    }

    /** Reads what is asked, as somebody does who looks at every page first. */
    List<Asked> look() throws IOException {
        List<Asked> questions = new ArrayList<>();
        int total = 1;
        for (int number = 1; number <= total; number++) {
            String page =
                    connection.get("/test/mijn/vraag/" + number).expect(200).text();
            total = Integer.parseInt(first(TOTAL, page));
            Matcher option = OPTION.matcher(page);
            questions.add(new Asked(first(ID, page), option.find() ? option.group(1) : ""));
        }
        return questions;
    }

    /** Takes the test like a browser that never saw it, and weighs what arrives. */
    Weight weigh(List<Asked> questions) throws IOException {
        Connection.Response welcome = connection.get("/test/" + code).expect(200);
        long first = welcome.bytes();
        String page = welcome.text();
        first += connection.get(first(STYLE, page)).expect(200).bytes();
        first += connection.get(first(MARK, page)).expect(200).bytes();
        Connection.Response begun = connection.post("/test/" + code, "");
        long largest =
                begun.bytes() + connection.get(begun.location()).expect(200).bytes();
        for (int number = 1; number <= questions.size(); number++) {
            largest = Math.max(largest, answer(questions, number));
        }
        return new Weight(first, largest);
    }

    private static String first(Pattern pattern, String page) throws IOException {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IOException("no " + pattern + " in " + page);
        }
        return matcher.group(1);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
