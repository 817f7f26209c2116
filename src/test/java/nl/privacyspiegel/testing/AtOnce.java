package nl.privacyspiegel.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.RuleViolation;

/** The server works on several presses at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What two presses of the same person gave; empty for one that a rule refused. */
    public static <T> List<Optional<T>> twice(People people, Person person, Supplier<T> press) throws Exception {
        return together(Stream.<Callable<Optional<T>>>generate(() -> () -> people.as(person, () -> answer(press)))
                .limit(2)
                .toList());
    }

    /** What each of these people got; the key of the rule for who was refused. */
    public static List<String> each(People people, Map<Person, Supplier<String>> acts) throws Exception {
        return together(acts.entrySet().stream()
                .<Callable<String>>map(act -> () -> people.as(act.getKey(), () -> said(act.getValue())))
                .toList());
    }

    private static <T> List<T> together(List<Callable<T>> presses) throws Exception {
        CyclicBarrier gate = new CyclicBarrier(presses.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(presses.size())) {
            List<Future<T>> answers = presses.stream()
                    .map(press -> threads.submit(() -> {
                        gate.await();
                        return press.call();
                    }))
                    .toList();
            List<T> given = new ArrayList<>();
            for (Future<T> answer : answers) {
                given.add(answer.get());
            }
            return given;
        }
    }

    private static <T> Optional<T> answer(Supplier<T> press) {
        try {
            return Optional.of(press.get());
        } catch (RuleViolation refused) {
            return Optional.empty();
        }
    }

    private static String said(Supplier<String> act) {
        try {
            return act.get();
        } catch (RuleViolation refused) {
            return refused.key();
        }
    }
}
