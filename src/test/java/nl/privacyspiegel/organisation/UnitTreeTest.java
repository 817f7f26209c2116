package nl.privacyspiegel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private final Unit kempen = new Unit(UnitId.random(), null, "Kempengemeenten");
    private final Unit eersel = new Unit(UnitId.random(), kempen.id(), "Eersel");
    private final Unit bladel = new Unit(UnitId.random(), kempen.id(), "bladel");
    private final Unit jeugd = new Unit(UnitId.random(), eersel.id(), "Jeugd");
    private final UnitTree tree = new UnitTree(List.of(jeugd, eersel, kempen, bladel));

    @Test
    void a_unit_lies_within_itself_and_all_above_it() {
        assertThat(tree.isWithin(jeugd.id(), jeugd.id())).isTrue();
        assertThat(tree.isWithin(jeugd.id(), kempen.id())).isTrue();
        assertThat(tree.isWithin(kempen.id(), jeugd.id())).isFalse();
        assertThat(tree.isWithin(jeugd.id(), bladel.id())).isFalse();
        assertThat(tree.isWithin(UnitId.random(), kempen.id())).isFalse();
    }

    @Test
    void a_unit_belongs_to_the_organisation_at_the_top_of_its_own_tree() {
        Unit other = new Unit(UnitId.random(), null, "Andere organisatie");
        UnitTree both = new UnitTree(List.of(other, kempen, eersel, jeugd));
        assertThat(both.above(List.of(jeugd.id()))).containsExactly(kempen.id());
        assertThat(both.above(List.of(other.id()))).containsExactly(other.id());
        assertThat(both.above(List.of(jeugd.id(), other.id()))).containsExactlyInAnyOrder(kempen.id(), other.id());
        assertThat(both.above(List.of(UnitId.random()))).isEmpty();
    }

    @Test
    void a_part_of_the_tree_lists_parents_first_by_name_with_the_path_from_its_top() {
        assertThat(tree.within(List.of(kempen.id())))
                .extracting(UnitSummary::path)
                .containsExactly(
                        "Kempengemeenten",
                        "Kempengemeenten › bladel",
                        "Kempengemeenten › Eersel",
                        "Kempengemeenten › Eersel › Jeugd");
        assertThat(tree.within(List.of(eersel.id())))
                .extracting(UnitSummary::path, UnitSummary::depth)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Eersel", 0),
                        org.assertj.core.groups.Tuple.tuple("Eersel › Jeugd", 1));
    }

    @Test
    void overlapping_tops_list_every_unit_once() {
        assertThat(tree.within(List.of(jeugd.id(), eersel.id(), eersel.id(), bladel.id(), UnitId.random())))
                .extracting(UnitSummary::name)
                .containsExactly("bladel", "Eersel", "Jeugd");
    }

    @Test
    void a_ring_of_units_does_not_hang() {
        UnitId one = UnitId.random();
        UnitId other = UnitId.random();
        UnitTree ring = new UnitTree(List.of(new Unit(one, other, "een"), new Unit(other, one, "ander")));
        assertThat(ring.isWithin(one, other)).isTrue();
        assertThat(ring.isWithin(one, UnitId.random())).isFalse();
    }
}
