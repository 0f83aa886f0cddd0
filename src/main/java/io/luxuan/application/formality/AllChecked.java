package io.luxuan.application.formality;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.Setting;
import io.luxuan.round.RoundStage;
import io.luxuan.workflow.Gate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The call is over and no application waits for its recommender, its correction or its formality check. */
@Component
class AllChecked implements Gate {
    private static final Set<ApplicationStatus> UNCHECKED = EnumSet.of(ApplicationStatus.SUBMITTED,
            ApplicationStatus.RETURNED, ApplicationStatus.RECOMMENDED, ApplicationStatus.CORRECTION);

    private final ApplicationMapper applications;
    private final Setting setting;

    AllChecked(ApplicationMapper applications, Setting setting) {
        this.applications = applications;
        this.setting = setting;
    }

    @Override
    public String message() {
        return "all-checked";
    }

    @Override
    public boolean isOpen(String roundId) {
        return setting.round(roundId).stage() != RoundStage.CALL && !applications.anyInRound(roundId, UNCHECKED);
    }
}
