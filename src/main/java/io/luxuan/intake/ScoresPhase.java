package io.luxuan.intake;

import static io.luxuan.application.ApplicationStatus.ACCEPTED;
import static io.luxuan.application.ApplicationStatus.IN_REVIEW;

import io.luxuan.card.ImportPanels;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Signs the score cards of all applications whose score tasks are open; waits for those that are not. */
@UseCase
@ForSystem
class ScoresPhase implements PhaseWork {
    private static final int TOGETHER = 10;

    private final ImportPanels panels;
    private final FileApplications applications;

    ScoresPhase(ImportPanels panels, FileApplications applications) {
        this.panels = panels;
        this.applications = applications;
    }

    @Override
    public Phase phase() {
        return Phase.SCORES;
    }

    @Override
    public boolean advance(Intake intake, Progress progress) {
        List<FileRow> rows = applications.at(intake, intake.file().rows(), Set.of(IN_REVIEW));
        Map<String, String> ids = applications.ids(intake.roundId());
        Batches.run(intake, phase(), rows, TOGETHER, progress,
                some -> panels.signAll(some.stream().collect(Collectors.toMap(row -> ids.get(row.id()), FileRow::points))));
        return applications.at(intake, intake.file().rows(), Set.of(ACCEPTED, IN_REVIEW)).isEmpty();
    }
}
