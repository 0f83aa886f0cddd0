package io.luxuan.award;

import io.luxuan.storage.Upload;
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
     * @param answers by question of the programme's paper; of a table a list of its rows as JSON
     * @throws io.luxuan.shared.Refusal {@code award.paper-invalid} with the fields that are wrong
     */
    void submit(String projectId, String paper, Map<String, String> answers);

    /** As a manager: task statement, certificate or mid-term report. */
    void approve(String projectId, String paper, String remarks);

    /**
     * As the unit.
     *
     * @param change  leader, content, budget, milestones or extension
     * @param answers by question of the programme's request for a change, and of the task statement where it is stated anew
     */
    void askForChange(String projectId, String change, Map<String, String> answers);

    /** As a manager: seats so many acceptance experts by a draw. */
    void drawJudges(String projectId, int count);

    /** For staff: accounts of the acceptance experts who have not signed. */
    List<String> judges(String projectId);

    /** As one of them: gives a grade and signs. @param opinion at least ten characters */
    void judge(String projectId, String grade, String opinion);

    /** As a manager, after all of them have signed. @param grade one of the programme's; @param reason needed when not passed */
    void grade(String projectId, String grade, String opinion, String reason);
}
