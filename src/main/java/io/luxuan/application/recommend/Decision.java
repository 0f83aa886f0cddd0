package io.luxuan.application.recommend;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.FindingRow.Outcome;

/** What a department may decide of what waits for it. */
public enum Decision {
    /** 同意推荐 */ RECOMMEND(ApplicationStatus.RECOMMENDED, Outcome.PASS, "application.recommend"),
    /** 退回修改 */ RETURN(ApplicationStatus.RETURNED, Outcome.RETURN, "application.give-back"),
    /** 不予推荐 */ DECLINE(ApplicationStatus.NOT_RECOMMENDED, Outcome.REJECT, "application.decline");

    private final ApplicationStatus leadsTo;
    private final Outcome outcome;
    private final String action;

    Decision(ApplicationStatus leadsTo, Outcome outcome, String action) {
        this.leadsTo = leadsTo;
        this.outcome = outcome;
        this.action = action;
    }

    ApplicationStatus leadsTo() {
        return leadsTo;
    }

    Outcome outcome() {
        return outcome;
    }

    String action() {
        return action;
    }
}
