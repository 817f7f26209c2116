package nl.privacyspiegel.privacytest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.privacyspiegel.PrivacyspiegelApplication;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.OngoingTests.MadeUp;
import nl.privacyspiegel.privacytest.outcome.AnswerCounts;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes a made-up campaign with so many submissions in the memory that this process has, and prints how long that takes and how much
 * memory it keeps. One in five open answers is like no other.
 */
public final class ClosingBench {

    private static final int PIECE = 500;
    private static final int TEAMS = 50;
    private static final int KNOWN = 1_000;
    private static final int UNLIKE = 5;
    private static final long MEGABYTE = 1_000_000;

    private final JdbcTemplate rows;
    private final TransactionTemplate transactions;
    private final ConfigurableApplicationContext application;
    private final Random random = new Random(2017);
    private final UUID campaign = UUID.randomUUID();
    private final List<UUID> teams = new ArrayList<>();

    private ClosingBench(ConfigurableApplicationContext application) {
        this.application = application;
        this.rows = application.getBean(JdbcTemplate.class);
        this.transactions = application.getBean(TransactionTemplate.class);
    }

    /**
     * Fills, closes and prints.
     *
     * @param arguments a folder that is thrown away, and how many submissions
     */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Files.createDirectories(data);
        int submissions = Integer.parseInt(arguments[1]);
        try (ConfigurableApplicationContext application = SpringApplication.run(
                PrivacyspiegelApplication.class,
                "--privacyspiegel.data=" + data,
                "--server.port=0",
                "--privacyspiegel.scheduled-work=false",
                "--vaadin.productionMode=true")) {
            new ClosingBench(application).run(submissions);
        }
    }

    private void run(int submissions) {
        transactions.executeWithoutResult(status -> open());
        fill(submissions);
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Instant begin = Instant.now();
        Duration before = processorTime();
        transactions.executeWithoutResult(
                status -> application.getBean(CampaignClosing.class).close(found(), today()));
        System.out.printf(
                "closed %,d submissions: %d s, %d s of processor time, heap at most %d of %d MB, kept %,d, groups"
                        + " %,d%n",
                submissions,
                Duration.between(begin, Instant.now()).toSeconds(),
                processorTime().minus(before).toSeconds(),
                pools().stream()
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum()
                        / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                count("sealed_submission"),
                count("answer_group"));
    }

    private void open() {
        LocalDate today = today();
        UUID whole = unit(null, "Nederland");
        UUID quiz = rows.queryForObject("select id from quiz_version where quiz = 'privacytest-2017'", UUID.class);
        rows.update(
                """
                insert into campaign (id, unit_id, quiz_version_id, name, purpose, first_day, last_day, access,
                  second_grading, state, opened_on, group_size, retention_days, version)
                values (?, ?, ?, 'Landelijke privacytest', 'Om te meten.', ?, ?, 'CODES', 0, 'OPEN', ?, 5, 90, 0)
                """,
                campaign,
                whole,
                quiz,
                Date.valueOf(today.minusDays(30)),
                Date.valueOf(today),
                Date.valueOf(today.minusDays(30)));
        offered(whole);
        for (int i = 0; i < TEAMS; i++) {
            teams.add(unit(whole, "Gemeente " + i));
            offered(teams.getLast());
        }
        application.getBean(OngoingTests.class).open(found());
    }

    private UUID unit(@Nullable UUID parent, String name) {
        UUID id = UUID.randomUUID();
        rows.update("insert into unit (id, parent_id, name, version) values (?, ?, ?, 0)", id, parent, name);
        return id;
    }

    private void offered(UUID unit) {
        rows.update(
                "insert into campaign_unit (id, campaign_id, unit_id, offered, codes_issued) values (?, ?, ?, true, 0)",
                UUID.randomUUID(),
                campaign,
                unit);
    }

    private void fill(int submissions) {
        List<QuizQuestion> questions =
                application.getBean(QuizStore.class).data(found().quiz()).questions();
        for (int from = 0; from < submissions; from += PIECE) {
            List<MadeUp> tests = new ArrayList<>();
            for (int i = from; i < Math.min(submissions, from + PIECE); i++) {
                tests.add(new MadeUp(new UnitId(teams.get(i % TEAMS)), answers(questions, i)));
            }
            transactions.executeWithoutResult(
                    status -> application.getBean(OngoingTests.class).handedIn(found().id(), today(), tests));
        }
    }

    private Map<String, String> answers(List<QuizQuestion> questions, int person) {
        Map<String, String> given = new HashMap<>();
        for (QuizQuestion question : questions) {
            if (question instanceof QuizQuestion.Open) {
                int known = random.nextInt(KNOWN);
                given.put(
                        question.id(),
                        "Een datalek meld ik zo snel mogelijk bij de privacy officer van mijn afdeling, ook bij"
                                + " twijfel, "
                                + (random.nextInt(UNLIKE) == 0 ? "anders " + person : known));
            } else {
                List<String> options = AnswerCounts.asked(question).options();
                given.put(question.id(), options.get(random.nextInt(options.size())));
            }
        }
        return given;
    }

    private Campaign found() {
        return application.getBean(CampaignRepository.class).findById(campaign).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(application.getBean(Clock.class));
    }

    private long count(String table) {
        Long counted = rows.queryForObject("select count(*) from " + table, Long.class);
        return counted == null ? 0 : counted;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
