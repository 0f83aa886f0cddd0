package io.luxuan.application.store;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.FindingRow.Kind;
import io.luxuan.application.store.FindingRow.Outcome;
import java.util.Arrays;
import java.util.Optional;

/** What a finding led to, and where the application stands when it is taken back. What ended an application is not here. */
enum WayBack {
    /** 形式审查通过 */ PASSED(Kind.FORMALITY, Outcome.PASS, ApplicationStatus.ACCEPTED, "panel-drawn"),
    /** 退回补正 */ CORRECTION(Kind.FORMALITY, Outcome.RETURN, ApplicationStatus.CORRECTION, "correct"),
    /** 同意推荐 */ RECOMMENDED(Kind.RECOMMENDATION, Outcome.PASS, ApplicationStatus.RECOMMENDED, "formality-check"),
    /** 推荐单位退回修改 */ RETURNED(Kind.RECOMMENDATION, Outcome.RETURN, ApplicationStatus.RETURNED, "revise");

    private final Kind kind;
    private final Outcome outcome;
    private final ApplicationStatus from;
    private final String waitsAt;

    WayBack(Kind kind, Outcome outcome, ApplicationStatus from, String waitsAt) {
        this.kind = kind;
        this.outcome = outcome;
        this.from = from;
        this.waitsAt = waitsAt;
    }

    /** Of this finding, while the application stands where it led. */
    static Optional<WayBack> of(FindingRow finding, ApplicationRow row) {
        return Arrays.stream(values()).filter(way -> way.kind == finding.kind() && way.outcome == finding.outcome()
                && way.from == row.status() && finding.versionNo() == row.versionNo()).findFirst();
    }

    ApplicationStatus from() {
        return from;
    }

    ApplicationStatus to() {
        return kind == Kind.FORMALITY ? ApplicationStatus.RECOMMENDED : ApplicationStatus.SUBMITTED;
    }

    String waitsAt() {
        return waitsAt;
    }

    String task() {
        return kind == Kind.FORMALITY ? "formality-check" : "recommend";
    }

    String action() {
        return kind == Kind.FORMALITY ? "application.take-back" : "application.take-back-opinion";
    }

    /** Whether the unit has it in its hands. */
    boolean isWithUnit() {
        return outcome == Outcome.RETURN;
    }
}
