package nl.privacyspiegel.framework;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkData.Section;
import nl.privacyspiegel.shared.Direction;

/** A question moves one place through a framework, over the edges of parts and domains. */
final class QuestionMove {

    private QuestionMove() {}

    static FrameworkData moved(FrameworkData data, String question, Direction direction) {
        List<List<Question>> places = new ArrayList<>();
        for (Domain domain : data.domains()) {
            domain.sections().forEach(section -> places.add(new ArrayList<>(section.questions())));
        }
        move(places, question, direction);
        return rebuilt(data, places);
    }

    private static void move(List<List<Question>> places, String question, Direction direction) {
        for (int place = 0; place < places.size(); place++) {
            List<Question> here = places.get(place);
            for (int index = 0; index < here.size(); index++) {
                if (here.get(index).id().equals(question)) {
                    move(places, place, index, direction);
                    return;
                }
            }
        }
    }

    private static void move(List<List<Question>> places, int place, int index, Direction direction) {
        List<Question> here = places.get(place);
        int target = index + direction.step();
        int neighbour = place + direction.step();
        if (target >= 0 && target < here.size()) {
            here.add(target, here.remove(index));
        } else if (neighbour >= 0 && neighbour < places.size()) {
            List<Question> there = places.get(neighbour);
            Question moving = here.remove(index);
            there.add(direction == Direction.EARLIER ? there.size() : 0, moving);
        }
    }

    private static FrameworkData rebuilt(FrameworkData data, List<List<Question>> places) {
        List<Domain> domains = new ArrayList<>();
        int place = 0;
        for (Domain domain : data.domains()) {
            List<Section> sections = new ArrayList<>();
            for (Section section : domain.sections()) {
                sections.add(FrameworkEdits.with(section.id(), section, places.get(place)));
                place++;
            }
            domains.add(FrameworkEdits.with(domain.id(), domain, sections));
        }
        return FrameworkEdits.with(data, domains);
    }
}
