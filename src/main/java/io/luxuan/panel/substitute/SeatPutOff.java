package io.luxuan.panel.substitute;

import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.ScoreTasks;
import io.luxuan.shared.Refusal;
import io.luxuan.workflow.DueKeeper;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Until when an expert may score stands with the seat. */
@Configuration(proxyBeanMethods = false)
class SeatPutOff {
    @Bean
    DueKeeper scorePutOff(AssignmentMapper assignments) {
        return DueKeeper.of(Set.of(ScoreTasks.PANEL, ScoreTasks.AGAIN), (item, due) -> {
            if (assignments.putOff(item.reference(), due) == 0) {
                throw new Refusal("panel.stale");
            }
        });
    }
}
