package io.luxuan.statistics.figure;

import io.luxuan.owner.RoundLeads;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.statistics.count.By;
import io.luxuan.statistics.count.CountMapper;
import io.luxuan.statistics.count.CountedRound;
import io.luxuan.statistics.count.Scope;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Figures of the rounds that the signed-in person may read: what a department keeps to itself counts for nobody else. */
@UseCase
@ForStaff
public class ReadFigures {
    /** Of a round with fewer applications in review, who reviewed it would tell who reviewed each. */
    public static final int FEWEST = 5;

    private final Map<Tab, Counting> countings;
    private final CountMapper mapper;
    private final RoundLeads leads;

    ReadFigures(List<Counting> countings, CountMapper mapper, RoundLeads leads) {
        this.countings = countings.stream().collect(Collectors.toMap(Counting::tab, Function.identity()));
        this.mapper = mapper;
        this.leads = leads;
    }

    /** Years and rounds that may be chosen, and steps that were done in them; the newest first. */
    public record Choice(List<Integer> years, List<CountedRound> rounds, List<String> steps) {}

    /** @param asked what it hides is added here */
    @Transactional(readOnly = true)
    public Choice choice(Tab tab, Scope asked) {
        Scope scope = hiding(asked);
        List<String> steps = tab == Tab.DURATIONS ? mapper.steps(scope).stream().sorted(StepOrder.BY_PLACE).toList() : List.of();
        return new Choice(mapper.years(scope), mapper.rounds(scope), steps);
    }

    @Transactional(readOnly = true)
    public Figures of(Tab tab, Scope asked, By by) {
        Scope scope = hiding(asked);
        return countings.get(tab).count(scope, tab.by(by), mapper.rounds(scope));
    }

    private Scope hiding(Scope asked) {
        return new Scope(asked.programme(), asked.round(), asked.year(), asked.from(), asked.until(), asked.step(), leads.unreadable());
    }
}
