package io.luxuan.award;

import io.luxuan.application.Upload;
import java.util.List;
import java.util.Map;

/**
 * Carries projects on without the pages: for those who play whole rounds. Each command is the one behind the page, with
 * its permission and its user task. Papers are {@code statement}, {@code certificate}, {@code midterm},
 * {@code acceptance} and {@code correction}.
 */
public interface ProjectDesk {
    /** @param organisationId whose people act for it; @param state name of where it stands, such as STATEMENT */
    record Line(String id, String number, String title, String organisationId, String ownerId, String state) {}

    /** For staff, by number, at most {@code limit}. */
    List<Line> inRound(String roundId, int limit);

    /** As the unit. */
    void attach(String projectId, String paper, Upload upload);

    /**
     * As the unit.
     *
     * @param answers by field: objectives, indicators, milestone1Date, milestone1Deliverable, budget1Item, budget1Amount …
     * @throws io.luxuan.shared.Refusal {@code award.paper-invalid} with the fields that are wrong
     */
    void submit(String projectId, String paper, Map<String, String> answers);

    /** As a manager: task statement, certificate or mid-term report. */
    void approve(String projectId, String paper, String remarks);

    /** As a manager. @param grade one of the programme's; @param reason needed when not passed */
    void grade(String projectId, String grade, String opinion, String reason);
}
