package io.luxuan.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.Gate;
import io.luxuan.workflow.Participants;
import io.luxuan.workflow.ProcessMessage;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.TaskPage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** The drawings and the beans behind them say the same names, each once. */
@ServiceTest
class NamesTest {
    /** Drawn in tests of this package alone. */
    private static final Set<String> OF_TESTS = Set.of(
            "finish-errand", "sweep-floor", "errand-due", "errand-wakes", "party", "errand-gate", "letter-writer");

    @Autowired ObjectProvider<ProcessStep> steps;
    @Autowired ObjectProvider<Deadline> deadlines;
    @Autowired ObjectProvider<Participants> participants;
    @Autowired ObjectProvider<Gate> gates;
    @Autowired ObjectProvider<ProcessMessage> messages;
    @Autowired ObjectProvider<TaskPage> pages;

    private final DrawnNames drawn = DrawnNames.read();

    @Test
    void every_drawn_name_is_answered_by_exactly_one_bean_and_every_bean_is_drawn() {
        assertThat(faults(drawn.steps(), names(steps.stream().map(ProcessStep::name)))).isEmpty();
        assertThat(faults(drawn.deadlines(), names(deadlines.stream().map(Deadline::name)))).isEmpty();
        assertThat(faults(drawn.participants(), names(participants.stream().map(Participants::name)))).isEmpty();
        assertThat(faults(drawn.messages(), messages())).isEmpty();
        assertThat(faults(drawn.tasks(), names(pages.stream().map(TaskPage::taskKey)))).isEmpty();
        assertThat(drawn.thrown()).isEqualTo(drawn.caught());
    }

    @Test
    void a_former_name_is_drawn_nowhere_and_stands_for_one_of_today() {
        assertThat(FormerNames.all()).isNotEmpty().noneMatch(drawn.steps()::contains).noneMatch(drawn.deadlines()::contains);
        assertThat(FormerNames.all()).map(FormerNames::today)
                .allMatch(today -> drawn.steps().contains(today) || drawn.deadlines().contains(today));
        assertThat(FormerNames.MESSAGES).noneMatch(drawn.messages()::contains)
                .allMatch(message -> gates.stream().anyMatch(gate -> gate.message().equals(message)));
    }

    @Test
    void what_does_not_fit_is_found() {
        assertThat(faults(Set.of("rank", "planted"), List.of("rank"))).containsExactly("nobody answers planted");
        assertThat(faults(Set.of("rank"), List.of("rank", "planted"))).containsExactly("no drawing calls planted");
        assertThat(faults(Set.of("rank"), List.of("rank", "rank"))).containsExactly("rank is answered 2 times");
    }

    private List<String> messages() {
        List<String> all = names(Stream.concat(gates.stream().map(Gate::message), messages.stream().map(ProcessMessage::name)));
        all.removeAll(FormerNames.MESSAGES);
        return all;
    }

    private static List<String> names(Stream<String> names) {
        return new ArrayList<>(names.filter(name -> !OF_TESTS.contains(name)).toList());
    }

    private static List<String> faults(Set<String> drawn, Collection<String> registered) {
        List<String> faults = new ArrayList<>();
        Set<String> names = new TreeSet<>(registered);
        drawn.stream().filter(name -> !names.contains(name)).forEach(name -> faults.add("nobody answers " + name));
        names.stream().filter(name -> !drawn.contains(name)).forEach(name -> faults.add("no drawing calls " + name));
        names.forEach(name -> {
            long times = registered.stream().filter(name::equals).count();
            if (times > 1) {
                faults.add(name + " is answered " + times + " times");
            }
        });
        return faults;
    }
}
