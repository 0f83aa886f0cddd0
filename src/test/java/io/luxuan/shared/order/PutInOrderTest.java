package io.luxuan.shared.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.luxuan.shared.order.PutInOrder.Ordered;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PutInOrderTest {
    private static final EqualsOrder NONE = new EqualsOrder(List.of(), List.of("P1-01", "P1-02", "P1-03", "P1-04"));
    private static final EqualsOrder SEVEN = new EqualsOrder(List.of("a", "b", "c", "d", "e", "f", "g"), List.of());

    private String list = "";
    private String from = "";
    private String to = "";
    private String before = "";
    private String act;
    private String take = "";

    @Test
    void places_are_typed_and_who_has_none_waits() {
        Ordered ordered = typed(NONE, "P1-01", "3", "P1-02", "", "P1-03", "1", "P1-04", "２");
        assertThat(ordered.order()).isEqualTo(new EqualsOrder(List.of("P1-03", "P1-04", "P1-01"), List.of("P1-02")));
    }

    @Test
    void those_that_the_page_did_not_show_keep_their_places() {
        assertThat(typed(SEVEN, "a", "", "b", "1").order().placed()).containsExactly("b", "c", "d", "e", "f", "g");
    }

    @Test
    void two_in_one_place_are_named() {
        assertThat(faults(NONE, "P1-01", "2", "P1-02", "第二", "P1-03", "2"))
                .containsExactly(OrderFault.of("place", "place-wrong", 1, "P1-02“第二”"), OrderFault.of("place", "place-doubled", 1, "2（P1-01、P1-03）"));
    }

    @Test
    void lines_three_to_five_go_to_the_second_place() {
        from = "3";
        to = "5";
        before = "2";
        assertThat(typed(SEVEN).order().placed()).containsExactly("a", "c", "d", "e", "b", "f", "g");
    }

    @Test
    void a_block_goes_down_as_well_and_one_line_needs_no_end() {
        from = "1";
        before = "7";
        assertThat(typed(SEVEN).order().placed()).containsExactly("b", "c", "d", "e", "f", "g", "a");
    }

    @Test
    void a_block_of_those_that_wait_takes_places() {
        from = "3";
        to = "4";
        before = "1";
        assertThat(typed(NONE).order()).isEqualTo(new EqualsOrder(List.of("P1-03", "P1-04"), List.of("P1-01", "P1-02")));
    }

    @Test
    void no_block_leaves_a_gap_or_the_group() {
        from = "6";
        to = "8";
        before = "1";
        assertThat(faults(SEVEN)).containsExactly(OrderFault.of("from", "lines", 7));
        to = "7";
        before = "7";
        assertThat(faults(SEVEN)).containsExactly(OrderFault.of("before", "before", 6));
        before = "";
        assertThat(faults(SEVEN)).extracting(OrderFault::field).containsExactly("before");
    }

    @Test
    void a_list_is_pasted_in_any_width_and_with_any_commas() {
        list = "Ｐ１－０４，p1-02\r\n\tP1-01、　P1-03；";
        take = "2";
        Ordered ordered = typed(NONE);
        assertThat(ordered.order().placed()).containsExactly("P1-04", "P1-02", "P1-01", "P1-03");
        assertThat(ordered.take()).isEqualTo(2);
    }

    @Test
    void what_is_unknown_doubled_or_missing_in_a_list_is_named() {
        list = "P1-04\nP9-99 P1-02\nP1-04";
        assertThat(faults(NONE)).containsExactly(OrderFault.of("list", "list-unknown", 1, "第 2 行“P9-99”"),
                OrderFault.of("list", "list-doubled", 1, "P1-04（第 1、3 行）"), OrderFault.of("list", "list-missing", 2, "P1-01、P1-03"));
    }

    @Test
    void one_step_up_or_down() {
        act = "up:c";
        assertThat(typed(SEVEN).order().placed()).startsWith("a", "c", "b");
        act = "down:g";
        assertThat(typed(SEVEN).order()).isEqualTo(SEVEN);
        act = "up:P1-03";
        assertThat(typed(NONE).order().placed()).containsExactly("P1-03");
        act = "rest";
        assertThat(typed(NONE, "P1-04", "1").order().placed()).containsExactly("P1-04", "P1-01", "P1-02", "P1-03");
    }

    @Test
    void no_more_are_taken_than_have_places() {
        take = "5";
        assertThat(faults(NONE, "P1-01", "1")).containsExactly(OrderFault.of("take", "take", 1));
        take = "0";
        assertThat(typed(NONE, "P1-01", "1").take()).isZero();
    }

    private Ordered typed(EqualsOrder had, String... pairs) {
        return PutInOrder.put(had, form(pairs));
    }

    private List<OrderFault> faults(EqualsOrder had, String... pairs) {
        return catchThrowableOfType(FaultyOrder.class, () -> PutInOrder.put(had, form(pairs))).faults();
    }

    private OrderForm form(String... pairs) {
        List<String> lines = IntStream.range(0, pairs.length / 2).mapToObj(at -> pairs[2 * at]).toList();
        List<String> places = IntStream.range(0, pairs.length / 2).mapToObj(at -> pairs[2 * at + 1]).toList();
        return new OrderForm(lines, places, list, from, to, before, act, take, "", null);
    }
}
