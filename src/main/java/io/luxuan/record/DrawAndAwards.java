package io.luxuan.record;

import io.luxuan.award.AwardsOfRound;
import io.luxuan.draw.ReadCeremony;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What stands before and after the decision: the draw of experts, and what became of the awards. */
@Component
class DrawAndAwards {
    private final ReadCeremony draws;
    private final AwardsOfRound awards;

    DrawAndAwards(ReadCeremony draws, AwardsOfRound awards) {
        this.draws = draws;
        this.awards = awards;
    }

    /** In the order of their numbers; empty for panels that came from a file. */
    List<DrawSection> draws(String roundId) {
        return draws.history(roundId).stream().map(DrawSection::of).toList();
    }

    /** By public number. */
    List<AwardSection> awards(String roundId, UnaryOperator<String> number) {
        return awards.of(roundId).stream().map(each -> AwardSection.of(number.apply(each.applicationId()), each))
                .sorted(Comparator.comparing(AwardSection::number)).toList();
    }
}
