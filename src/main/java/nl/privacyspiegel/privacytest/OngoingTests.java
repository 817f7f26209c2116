package nl.privacyspiegel.privacytest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.crypto.SecretKey;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.storage.AnswerSheet;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import nl.privacyspiegel.privacytest.storage.LostKey;
import nl.privacyspiegel.privacytest.storage.OpenState;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.Shuffling;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The tests of open campaigns, in places that were made beforehand and are taken at random; see decision 19. Who begins or
 * hands in has the register of the campaign alone for that moment, and locks it before any place. A whole organisation
 * comes here at every question, so looking costs one query, and changing an answer one more.
 */
@Component
class OngoingTests {

    private static final String OF_DEVICE = """
            select slot, campaign from TestSlot slot join Campaign campaign on campaign.id = slot.campaignId
            where slot.deviceHash = :device
            """;

    private static final String LOCK = "select slot from TestSlot slot where slot.deviceHash = :device";

    /** So many places are made at once. */
    private static final int BATCH = 64;

    private final EntityManager entities;
    private final CampaignKeys keys;
    private final SecureRandom random = new SecureRandom();

    OngoingTests(EntityManager entities, CampaignKeys keys) {
        this.entities = entities;
        this.keys = keys;
    }

    /** A test that is being taken. */
    record Ongoing(TestSlot slot, Campaign campaign, AnswerSheet sheet) {

        /** Answers by the id of their question, as {@link GivenAnswer#encode()} wrote them. */
        Map<String, AnswerSheet.Given> answers() {
            return sheet.answers();
        }

        /** The quiz in the order of this test. */
        QuizData arranged(QuizData quiz) {
            return Shuffling.arranged(quiz, sheet.order());
        }
    }

    /** Makes a campaign that opens ready for tests. */
    void open(Campaign campaign) {
        UUID id = campaign.id().value();
        SecretKey key = keys.make(id, CampaignKeys.Use.OPEN);
        entities.persist(new TestRegister(id, morePlaces(id, OpenState.nothing(), key), key));
    }

    /** The test on this device. */
    Optional<Ongoing> find(DeviceToken device) {
        return entities.createQuery(OF_DEVICE, Object[].class)
                .setParameter("device", device.secret().hash())
                .getResultStream()
                .findFirst()
                .map(row ->
                        ongoing((TestSlot) Objects.requireNonNull(row[0]), (Campaign) Objects.requireNonNull(row[1])));
    }

    /** The campaign of the test on this device, without looking at the test itself. */
    Optional<UUID> campaignOf(DeviceToken device) {
        return entities.createQuery(
                        "select slot.campaignId from TestSlot slot where slot.deviceHash = :device", UUID.class)
                .setParameter("device", device.secret().hash())
                .getResultStream()
                .findFirst();
    }

    /** The test on this device: requests of one device wait for each other, and closing waits for them. */
    Optional<Ongoing> lock(DeviceToken device) {
        return entities.createQuery(LOCK, TestSlot.class)
                .setParameter("device", device.secret().hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(slot -> ongoing(
                        slot, Objects.requireNonNull(entities.find(Campaign.class, slot.campaign()), "its campaign")));
    }

    private Ongoing ongoing(TestSlot slot, Campaign campaign) {
        return new Ongoing(slot, campaign, slot.sheet(key(slot.campaign())));
    }

    /**
     * Until the end of the transaction nobody else begins or hands in a test of this campaign, and it is not closed.
     *
     * @throws NotFoundException when it is not open
     */
    void hold(UUID campaign) {
        register(campaign, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether this code was used, as far as this transaction knows. */
    boolean isUsed(AccessCode code) {
        UUID id = code.campaign().value();
        TestRegister register = entities.find(TestRegister.class, id);
        return register != null && register.state(key(id)).codes().get(code.place());
    }

    /** Uses a code of a campaign that is held. */
    void use(AccessCode code) {
        change(code.campaign().value(), state -> state.withUsed(code.place()));
    }

    /** Begins a test in a campaign that is held. */
    void begin(CampaignId campaign, UnitId unit, LocalDate today, DeviceToken device) {
        TestSlot slot = place(campaign.value());
        slot.leadFrom(device);
        AnswerSheet sheet =
                sheet(AnswerSheet.State.BEGUN, unit, today, Map.of()).inOrder(random.nextLong());
        slot.write(sheet, key(campaign.value()));
    }

    /**
     * A test that somebody made up.
     *
     * @param answers by the id of their question, as {@link GivenAnswer#encode()} wrote them
     */
    record MadeUp(UnitId unit, Map<String, String> answers) {}

    /** A test that was handed in at once, for who makes campaigns up; the campaign is held. */
    void handedIn(CampaignId campaign, UnitId unit, LocalDate today, Map<String, String> answers) {
        handedIn(campaign, today, List.of(new MadeUp(unit, answers)));
    }

    /** The same of many tests. */
    void handedIn(CampaignId campaign, LocalDate today, List<MadeUp> tests) {
        UUID id = campaign.value();
        SecretKey key = key(id);
        TestRegister register = register(id, LockModeType.PESSIMISTIC_WRITE);
        OpenState state = register.state(key);
        List<Integer> places = new ArrayList<>();
        while (places.size() < tests.size()) {
            if (state.isFull()) {
                state = morePlaces(id, state, key);
            }
            int place = state.freePlace(random);
            state = state.withTaken(place);
            places.add(place);
        }
        register.write(state.withHandedIn(tests.size()), key);
        List<TestSlot> slots = entities.createQuery(
                        "select slot from TestSlot slot where slot.campaignId = :campaign and slot.place in :places",
                        TestSlot.class)
                .setParameter("campaign", id)
                .setParameter("places", places)
                .getResultList();
        for (int i = 0; i < tests.size(); i++) {
            slots.get(i).write(handedIn(tests.get(i), today), key);
        }
    }

    private static AnswerSheet handedIn(MadeUp test, LocalDate day) {
        AnswerSheet sheet = sheet(AnswerSheet.State.HANDED_IN, test.unit(), day, Map.of());
        for (Map.Entry<String, String> answer : test.answers().entrySet()) {
            sheet = sheet.with(answer.getKey(), answer.getValue());
        }
        return sheet;
    }

    /** Saves an answer in place of what was there; null takes it away. */
    void save(Ongoing test, String question, @Nullable String content) {
        test.slot().write(test.sheet().with(question, content), key(test.slot().campaign()));
    }

    /** Hands a test in, of a campaign that is held. */
    void handIn(Ongoing test) {
        test.slot().forgetDevice();
        test.slot().write(test.sheet().handedIn(), key(test.slot().campaign()));
        change(test.slot().campaign(), state -> state.withHandedIn(1));
    }

    /** Takes all answers of a test away; it is still the same test. */
    void clear(Ongoing test) {
        test.slot().write(test.sheet().withoutAnswers(), key(test.slot().campaign()));
    }

    /**
     * How many tests of an open campaign were handed in; none when its key is lost, because the page of the campaign must
     * open then too.
     */
    int handedIn(UUID campaign) {
        TestRegister register = entities.find(TestRegister.class, campaign);
        try {
            return register == null ? 0 : register.state(key(campaign)).handedIn();
        } catch (RuleViolation violation) {
            if (LostKey.isCauseOf(violation)) {
                return 0;
            }
            throw violation;
        }
    }

    private TestSlot place(UUID campaign) {
        SecretKey key = key(campaign);
        TestRegister register = register(campaign, LockModeType.PESSIMISTIC_WRITE);
        OpenState state = register.state(key);
        if (state.isFull()) {
            state = morePlaces(campaign, state, key);
        }
        int place = state.freePlace(random);
        register.write(state.withTaken(place), key);
        return entities.createQuery(
                        "select slot from TestSlot slot where slot.campaignId = :campaign and slot.place = :place",
                        TestSlot.class)
                .setParameter("campaign", campaign)
                .setParameter("place", place)
                .getSingleResult();
    }

    private OpenState morePlaces(UUID campaign, OpenState state, SecretKey key) {
        for (int i = 0; i < BATCH; i++) {
            entities.persist(new TestSlot(campaign, state.places() + i, key));
        }
        return state.withPlaces(BATCH);
    }

    private void change(UUID campaign, UnaryOperator<OpenState> work) {
        TestRegister register = register(campaign, LockModeType.PESSIMISTIC_WRITE);
        SecretKey key = key(campaign);
        register.write(work.apply(register.state(key)), key);
    }

    private TestRegister register(UUID campaign, LockModeType lock) {
        TestRegister register = entities.find(TestRegister.class, campaign, lock);
        if (register == null) {
            throw new NotFoundException();
        }
        return register;
    }

    /** @throws RuleViolation when the key is not there, or another one, without which nobody can take the test */
    void requireKey(UUID campaign) {
        TestRegister.tryKey(entities, campaign, key(campaign));
    }

    private SecretKey key(UUID campaign) {
        return keys.get(campaign, CampaignKeys.Use.OPEN);
    }

    private static AnswerSheet sheet(
            AnswerSheet.State state, UnitId unit, LocalDate today, Map<String, AnswerSheet.Given> answers) {
        return new AnswerSheet(
                state, unit.value(), today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), answers);
    }
}
