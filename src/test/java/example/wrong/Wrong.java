package example.wrong;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.apache.poi.ss.usermodel.Cell;
import org.jfree.data.category.CategoryDataset;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One class that breaks each rule of the house, outside the packages that the application scans. */
public final class Wrong {

    private Wrong() {}

    public static class PageOutsideUi extends Div {}

    public static class WorkbookOutsideReporting {
        public String text(Cell cell) {
            return cell.toString();
        }
    }

    public static class ChartOutsideTheRenderer {
        public int rows(CategoryDataset data) {
            return data.getRowCount();
        }
    }

    public static class YamlOutsideTheReader {
        public int limit(LoadSettings options) {
            return options.getCodePointLimit();
        }
    }

    @Route("zonder-slot")
    public static class RouteWithoutLock extends Div {}

    public static class AsksTheMachine {
        public Instant when() {
            return Instant.now();
        }
    }

    @JavaScript("eigen.js")
    public static class BringsScripts extends Div {}

    public static class HasAButtonOfItsOwn extends Div {
        public HasAButtonOfItsOwn() {
            add(new Button("Twee keer"));
        }
    }

    public static class LinksOnItsOwn extends Div {
        public LinksOnItsOwn() {
            add(new Anchor("download/rapport.pdf", "Niet gevonden"));
        }
    }

    public static class SwallowsARefusal {
        public String save(Runnable act) {
            try {
                act.run();
                return "Bewaard";
            } catch (RuntimeException refused) {
                return "Niet bewaard";
            }
        }
    }

    public static class RunsScripts {
        public void run(UI ui) {
            ui.getPage().executeJs("1");
        }
    }

    @Entity
    public static class PublicEntity {
        @Id
        long id;
    }

    public interface PublicRepository extends Repository<PublicEntity, Long> {}

    @Entity
    public static class OutlivesItsMember {
        @Id
        long memberId;
    }

    @Service
    public static class DoorWithoutLock {
        public void open() {}
    }

    @Service
    @Transactional
    public static class ActNotWrittenDown {
        public void act() {}
    }

    public static class MemberServiceImpl {}

    public static class NamesItsBeanAfterItself {
        @Bean
        public String namesItsBeanAfterItself() {
            return "";
        }
    }
}
