package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Menu;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Each page of the menu has one place in it. */
class MenuGroupTest {

    @Test
    @DisplayName("No two pages of the menu have the same order")
    void onePageAPlace() {
        assertThat(orders()).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Each page of the menu is in exactly one part of it, and each part has a page")
    void onePartAPage() {
        assertThat(orders())
                .allSatisfy(order -> assertThat(Stream.of(MenuGroup.values()).filter(group -> group.has(order)))
                        .hasSize(1));
        assertThat(MenuGroup.values()).allSatisfy(group -> assertThat(orders()).anyMatch(group::has));
    }

    private static List<Double> orders() {
        ClassPathScanningCandidateComponentProvider pages = new ClassPathScanningCandidateComponentProvider(false);
        pages.addIncludeFilter(new AnnotationTypeFilter(Menu.class));
        return pages.findCandidateComponents("nl.privacyspiegel").stream()
                .map(page -> {
                    try {
                        return Class.forName(page.getBeanClassName())
                                .getAnnotation(Menu.class)
                                .order();
                    } catch (ClassNotFoundException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }
}
